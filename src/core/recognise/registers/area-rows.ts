/** Målområden on rows of their own in a list of goals, over the goals they hold: told by a word, or by what has a number and what has none. */
import { cellWords, isBlank } from '../cells/cells.ts';
import { onlyId, splitNumber } from '../cells/goal-text.ts';
import type { SheetSource } from '../cells/source.ts';
import { headsAmong, isDecision, isNoGoal } from './list-lines.ts';
import type { RegisterColumns } from './list-columns.ts';

/** Rows that are looked at; lists of goals are short. */
const longest = 150;

/** "Målområde: Omsorg", "Fokusområde 2 – Skola", "Målområde Skola". */
const areaLabel =
  /^(?:mål|fokus|utvecklings|verksamhets)?(?:område|perspektiv)(?:\s*(?:\d{1,2}\s*[:.–-]?|[:–-])\s*|\s+)(?=[a-zà-öø-ÿ])/i;

/** The line says itself that it is a målområde's. */
export function saysArea(text: string): boolean {
  return areaLabel.test(text);
}

/** A line of a list: its id where it has one, and its text without it. */
interface Line {
  readonly row: number;
  readonly id: string | null;
  readonly text: string;
  readonly whole: string;
}

/** Rows of a list that are no goals of their own. */
export interface RowsAside {
  /** What the areas are called, by their rows; empty when the list has no such rows. */
  readonly areas: ReadonlyMap<number, string>;
  /** What is said of the goal right over it; empty for other lists. */
  readonly said: ReadonlySet<number>;
}

export function rowsAside(source: SheetSource, columns: RegisterColumns): RowsAside {
  const lines = linesOf(source, columns);
  return { areas: columns.area >= 0 || columns.level >= 0 ? new Map() : areasIn(lines), said: saidIn(lines) };
}

function areasIn(lines: readonly Line[]): ReadonlyMap<number, string> {
  const heads = [labelled(lines), unnumbered(lines), parents(lines)].find((found) => found.length > 0) ?? [];
  return new Map(heads.map(({ row, text }) => [row, text.replace(areaLabel, '')]));
}

/** "1. Trygghet" over "Alla ska vara trygga", for every goal of the list. */
function saidIn(lines: readonly Line[]): ReadonlySet<number> {
  const isPaired = lines.every(({ id }, at) => (id !== null) === (at % 2 === 0));
  const isSaid = lines.length >= 4 && lines.length % 2 === 0 && isPaired;
  return new Set(isSaid ? lines.filter((_, at) => at % 2 === 1).map(({ row }) => row) : []);
}

/** A name rather than a goal in words. */
export function isName(text: string): boolean {
  return text.length <= longestName && !sentence.test(text);
}

function linesOf({ sheet }: SheetSource, { headerRow, text, id }: RegisterColumns): Line[] {
  const lines: Line[] = [];
  for (let row = headerRow + 1; row < Math.min(sheet.rowCount, headerRow + longest); row++) {
    const whole = cellWords(sheet, row, text);
    if (whole === '' || isNoGoal(whole)) continue;
    const split = splitNumber(whole);
    const own = id < 0 || isBlank(sheet, row, id) ? split.id : cellWords(sheet, row, id);
    if (own === null && lines.length === 0 && isDecision(whole)) continue;
    lines.push({ row, id: own, text: own === split.id ? split.text : whole, whole });
  }
  return lines;
}

/** Rows that say themselves that they are areas; none when all do, or only one. */
function labelled(lines: readonly Line[]): readonly Line[] {
  const heads = lines.filter(({ whole }) => areaLabel.test(whole));
  const [first] = heads;
  const goals = lines.filter((line) => first && line.row > first.row && !heads.includes(line));
  return heads.length >= 2 && goals.length >= heads.length ? heads.map((line) => ({ ...line, text: line.whole })) : [];
}

/** Rows without a number, each over goals that all have one. */
function unnumbered(lines: readonly Line[]): readonly Line[] {
  return headsAmong(lines.map(({ id }) => id !== null)).map((at) => lines[at] as Line);
}

const longestName = 40;
const sentence = /\s(?:ska|skall|är|har|får|kan|vill|ger|gör|arbetar|skapar)(?:\s|$)/i;

/** "1 Trygghet" over 1.1 and 1.2, "A Trygghet" over A1 and A2: names over goals, where every one of them has such goals under it. */
function parents(lines: readonly Line[]): readonly Line[] {
  const ids = lines.map(({ id }) => (id === null ? '' : (onlyId(id) ?? id).replace(/[.):]$/, '')));
  const isChild = (at: number, of: string) => {
    const own = ids[at] ?? '';
    return own.length > of.length && own.startsWith(of) && /^\.?\d/.test(own.slice(of.length));
  };
  const heads = lines.flatMap((_, at) => {
    const id = ids[at] as string;
    return /^(?:\d{1,2}|\p{L})$/u.test(id) && isChild(at + 1, /\d/.test(id) ? `${id}.` : id) ? [at] : [];
  });
  const areNames = heads.every((at) => isName((lines[at] as Line).text));
  const rest = ids.filter((_, at) => !heads.includes(at));
  const hasParent = rest.every((id) => heads.some((at) => id.startsWith(ids[at] as string) && id !== ids[at]));
  return heads.length >= 2 && heads[0] === 0 && areNames && hasParent
    ? heads.map((at) => numbered(lines[at] as Line))
    : [];
}

/** "2 Klimat", also where the number has a cell of its own. */
function numbered({ id, text, ...line }: Line): Line {
  return { ...line, id, text: `${(id as string).replace(/[.):]$/, '')} ${text}` };
}
