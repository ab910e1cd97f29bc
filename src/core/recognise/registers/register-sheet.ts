/** Reads a list of KF-mål: ids, texts, short names, målområden, and the levels above where the list has them. */
import type { GoalArea, GoalRegister, KfGoal, SupersededGoal } from '../../model/goals.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import { isErrorText, isPlaceholder } from '../../parse/index.ts';
import { cellWords, isBlank, tidy } from '../cells/cells.ts';
import { splitNumber } from '../cells/goal-text.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { Merges } from '../cells/merges.ts';
import { municipalityIn } from './municipality.ts';
import { withNoraLevels } from './nora-levels.ts';
import type { RegisterColumns } from './register-columns.ts';
import { registerColumns } from './register-columns.ts';
import type { SheetSource } from '../cells/source.ts';
import { titleLines } from '../cells/title-lines.ts';

export interface RegisterSheet {
  readonly source: SheetSource;
  readonly columns: RegisterColumns;
  readonly register: GoalRegister;
}

const level = {
  vision: /^vision/i,
  overarching: /^(övergripande|överordna)/i,
  area: /^(målområde|område|delmål|perspektiv|fokusområde|dimension)/i,
};

/**
 * The goals of a sheet, or null when it is no register. `isNamed`: its name says that it holds goals. Goals that applied
 * until a year before `asOf` are replaced; with null, all that have a last day.
 */
export function readRegisterSheet(
  source: SheetSource,
  words: HeaderWords,
  merges: Merges,
  isNamed: boolean,
  asOf: number | null,
): RegisterSheet | null {
  const { sheet, file } = source;
  const columns = registerColumns(sheet, words, isNamed);
  if (!columns) return null;
  const areas = new Map<string, GoalArea>();
  const goals: KfGoal[] = [];
  const superseded: SupersededGoal[] = [];
  const levels: { vision: string | null; overarching: string | null } = { vision: null, overarching: null };
  let heading: string | null = null;
  let lastArea: string | null = null;
  let blanks = 0;
  const headed = areaRows(source, columns);
  for (let row = headed[0] ?? columns.headerRow + 1; row < sheet.rowCount && blanks < 4; row++) {
    const words = (column: number) => (column < 0 ? '' : cellWords(sheet, row, column));
    const whole = words(columns.text);
    const idWords = words(columns.id);
    if (whole === '' && idWords === '') {
      const first = firstWords(source, row);
      if (first === '') blanks++;
      else heading = first;
      continue;
    }
    blanks = 0;
    if (headed.includes(row)) {
      heading = whole.replace(areaLabel, '');
      continue;
    }
    if (whole === '' && idWords.length > 8) heading = idWords.replace(/^(?:mål|fokus)?område\s*\d*\s*[:–-]\s*/iu, '');
    if (whole === '' || isPlaceholder(whole) || isErrorText(whole) || /^(\*|källa|not[:.]|summa|totalt)/i.test(whole))
      continue;
    const kind = words(columns.level);
    if (level.vision.test(kind)) levels.vision = whole;
    if (level.overarching.test(kind)) levels.overarching = whole;
    if (level.area.test(kind)) areas.set(areaId(whole), { id: areaId(whole), name: whole, text: whole });
    if (level.vision.test(kind) || level.overarching.test(kind) || level.area.test(kind)) continue;
    const split = splitNumber(whole);
    const isHeading =
      columns.id >= 0 && idWords === '' && split.id === null && isBanner(source, merges, row, columns.text);
    if (isHeading) {
      heading = whole;
      continue;
    }
    const text = columns.id >= 0 && split.id !== null && split.id !== idWords ? whole : split.text;
    const until = words(columns.until);
    if (/^\d{4}/.test(until) && (asOf === null || Number(until.slice(0, 4)) < asOf)) {
      superseded.push({ text, number: Number(idWords) || null, group: heading });
      continue;
    }
    const own = words(columns.area);
    if (own !== '') lastArea = own;
    const areaName = columns.area >= 0 ? lastArea : heading;
    if (areaName !== null && !areas.has(areaId(areaName)))
      areas.set(areaId(areaName), { id: areaId(areaName), name: areaName, text: areaName });
    const names = columns.shortName < 0 ? [] : namesIn(sheet.text(row, columns.shortName));
    goals.push({
      id: freeId(idWords || split.id, goals),
      text,
      shortName: names[0] ?? null,
      aliases: names,
      areaIds: areaName === null ? [] : [areaId(areaName)],
      file,
      sheet: sheet.name,
      cell: a1(row, columns.text),
    });
  }
  if (goals.length < 2) return null;
  const lines = titleLines(sheet, columns.headerRow);
  const named = columns.area < 0 ? null : withNamesOfAreas(goals, areas);
  if (named) areas.clear();
  const register: GoalRegister = {
    source: 'sheet',
    municipality: municipalityIn(lines.map(({ text }) => text)),
    ...levels,
    areas: [...areas.values()],
    goals: named ?? withNamesInTexts(goals),
    superseded,
    since: firstMatch(lines, /\b(20\d\d-\d\d-\d\d)\b/),
    decision: firstMatch(lines, /(§\s*\d+)/),
    areasAreNarrow: areas.size > 1 && goals.some((goal) => goal.areaIds.length > 0),
  };
  return { source, columns, register: withNoraLevels(register) };
}

/**
 * The short names of a cell: parted by semicolons or lines, or by commas before a capital ("Ekonomi, God ekonomi";
 * "Kunskap, trivsel och trygghet" is one name).
 */
function namesIn(text: string): readonly string[] {
  const names = text
    .split(/[;|\r\n]/)
    .map(tidy)
    .filter((name) => name !== '');
  return names.length === 1 ? (names[0] as string).split(/\s*,\s*(?=\p{Lu})/u) : names;
}

/** Every goal has a målområde of its own: its name is what the goal is called. Null when any of them holds several goals. */
function withNamesOfAreas(goals: readonly KfGoal[], areas: ReadonlyMap<string, GoalArea>): readonly KfGoal[] | null {
  const ids = goals.map(({ areaIds }) => areaIds[0]);
  if (new Set(ids).size < goals.length || ids.length !== areas.size) return null;
  if (goals.some(({ aliases, areaIds }) => aliases.length > 0 || areaIds.length !== 1)) return null;
  return goals.map((goal) => {
    const name = areas.get(goal.areaIds[0] as string)?.name as string;
    return { ...goal, shortName: name, aliases: [name], areaIds: [] };
  });
}

/**
 * "Alla ska känna sig trygga i vardagen (Trygghet)", "Trygghet: alla ska …": where nearly every goal has a short name of its own in its text,
 * and the list has no column of them, that is what people refer to.
 */
function withNamesInTexts(goals: readonly KfGoal[]): readonly KfGoal[] {
  if (goals.some(({ aliases }) => aliases.length > 0)) return goals;
  for (const pattern of namesInTexts) {
    const names = goals.map(({ text }) => pattern.exec(text)?.[1]?.trim() ?? null);
    const found = names.filter((name) => name !== null);
    if (found.length < 0.75 * goals.length || new Set(found).size < found.length) continue;
    return goals.map((goal, index) => {
      const name = names[index];
      return name ? { ...goal, shortName: name, aliases: [name] } : goal;
    });
  }
  return goals;
}

const namesInTexts: readonly RegExp[] = [
  /.{12,}\(([\p{L}][^()]{1,38})\)\.?$/u,
  /^(\p{L}[^:.–—]{1,30})(?::| [–—-]) .{12,}$/u,
];

/** "Målområde: Omsorg", "Fokusområde 2 – Skola". */
const areaLabel =
  /^(?:mål|fokus|utvecklings|verksamhets)?(?:område|perspektiv)\s*(?:\d{1,2}\s*[:.–-]?|[:–-])\s*(?=\p{L})/iu;

/** Rows of a list in one column that say themselves that they head the goals under them; none when all do, or only one. */
function areaRows({ sheet }: SheetSource, { headerRow, text, id, area, level: kind }: RegisterColumns): number[] {
  if (area >= 0 || kind >= 0) return [];
  const rows: number[] = [];
  let goals = 0;
  for (let row = headerRow + 1; row < Math.min(sheet.rowCount, headerRow + 150); row++) {
    const words = cellWords(sheet, row, text);
    if (words === '') continue;
    if (areaLabel.test(words) && (id < 0 || isBlank(sheet, row, id))) rows.push(row);
    else if (rows.length > 0) goals++;
  }
  return rows.length >= 2 && goals >= rows.length ? rows : [];
}

function firstWords({ sheet }: SheetSource, row: number): string {
  for (let column = 0; column < Math.min(sheet.columnCount, 40); column++)
    if (!isBlank(sheet, row, column)) return cellWords(sheet, row, column);
  return '';
}

/** A heading over the goals under it: merged over several columns, or bold. */
function isBanner({ sheet }: SheetSource, merges: Merges, row: number, column: number): boolean {
  const area = merges.at(row, column);
  return (area !== null && area.right > area.left) || sheet.format(row, column).bold;
}

/** A stable id of a målområde: its name without case, accents aside. */
function areaId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('å', 'a')
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The register's own id, or the next free number; 1.10 that became the number 1.1 is told by the 1.9 before it. */
function freeId(own: string | null, goals: readonly KfGoal[]): string {
  const taken = (id: string) => goals.some((goal) => goal.id === id);
  if (own !== null && own !== '' && !taken(own)) return own;
  const before = goals.at(-1)?.id;
  if (own !== null && before?.endsWith('.9') && own === `${before.slice(0, -1)}1`) return `${own}0`;
  let number = goals.length + 1;
  while (taken(String(number))) number++;
  return String(number);
}

function firstMatch(lines: readonly { readonly text: string }[], pattern: RegExp): string | null {
  for (const { text } of lines) {
    const found = pattern.exec(text);
    if (found) return found[1] as string;
  }
  return null;
}
