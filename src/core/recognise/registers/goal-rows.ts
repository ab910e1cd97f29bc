/** Reads the rows of a list of goals, top to bottom: goals, the headings over them, and goals that have been replaced. */
import type { GoalArea, SupersededGoal } from '../../model/goals.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import { cellWords, isBlank, tidy } from '../cells/cells.ts';
import type { NumberedText } from '../cells/goal-text.ts';
import { onlyId, splitNumber } from '../cells/goal-text.ts';
import { kindOfGoals, wordedNumber } from '../../parse/index.ts';
import type { Merges } from '../cells/merges.ts';
import type { SheetSource } from '../cells/source.ts';
import { isName, rowsAside } from './area-rows.ts';
import type { WrittenGoal } from './goal-ids.ts';
import { isMark } from './goal-list.ts';
import { namesIn } from './goal-names.ts';
import { isDecision, isNoGoal } from './list-lines.ts';
import type { RegisterColumns } from './register-columns.ts';

/** The list ends after so many empty rows. */
const mostBlanks = 4;

const level = {
  vision: /^vision(?!s?mål)/i,
  overarching: /^(övergripande|överordna)/i,
  area: /^(?:(?:målområde|område|perspektiv|fokusområde|dimension)(?!s?mål)|delmål)/i,
};

export class GoalRows {
  readonly goals: WrittenGoal[] = [];
  readonly superseded: SupersededGoal[] = [];
  readonly areas = new Map<string, GoalArea>();
  vision: string | null = null;
  /** The goals above the KF-mål; most lists have one or none. */
  readonly overarching: string[] = [];

  readonly #source: SheetSource;
  readonly #columns: RegisterColumns;
  readonly #merges: Merges;
  readonly #asOf: number | null;
  /** Names of the målområden that have rows of their own, by row. */
  readonly #headed: ReadonlyMap<number, string>;
  /** Rows of what is said of the goal right over them. */
  readonly #said: ReadonlySet<number>;
  /** What stands over the goals that follow. */
  #heading: string | null = null;
  /** What the header right over the goals calls them; a list may have several. */
  #header: string;
  #areOverGoals: boolean | null = null;
  /** The målområde of the row above, for cells that are filled in once. */
  #lastArea: string | null = null;

  /** Goals that applied until a year before `asOf` are replaced; with null, all that have a last day. */
  constructor(source: SheetSource, columns: RegisterColumns, merges: Merges, asOf: number | null) {
    this.#source = source;
    this.#columns = columns;
    this.#merges = merges;
    this.#asOf = asOf;
    const { areas, said } = rowsAside(source, columns);
    const over = columns.headerRow > 0 ? firstWords(source, columns.headerRow - 1) : '';
    const header = columns.headers.find(({ field }) => field === 'kfText')?.text ?? '';
    this.#header = kindOfGoals(header) === null ? over : header;
    this.#headed = areas;
    this.#said = said;
  }

  read(): this {
    const { sheet } = this.#source;
    let blanks = 0;
    const [firstHead = this.#columns.headerRow + 1] = this.#headed.keys();
    for (let row = firstHead; row < sheet.rowCount && blanks < mostBlanks; row++)
      blanks = this.#readRow(row) ? 0 : blanks + 1;
    return this;
  }

  /** False for an empty row. */
  #readRow(row: number): boolean {
    const text = this.#words(row, this.#columns.text);
    const id = this.#words(row, this.#columns.id);
    if (text === '' && id === '') return this.#readBeside(row);
    const head = this.#headed.get(row);
    if (head !== undefined) this.#heading = head;
    else if (this.#isHeaderAgain(id)) this.#header = text;
    else if (text === '') this.#readIdAlone(id);
    else if (this.#said.has(row)) this.#readSaid(text);
    else if (
      !isNoGoal(text) &&
      !(id === '' && this.goals.length === 0 && isDecision(text)) &&
      !this.#readLevel(row, text)
    )
      this.#readGoal(row, text, id);
    return true;
  }

  /** "Nr | Finansiella mål" under "Nr | Verksamhetsmål" and its goals: another list begins. */
  #isHeaderAgain(id: string): boolean {
    return id !== '' && this.#columns.headers.some(({ field, text }) => field === 'kfRef' && text === id);
  }

  /** Neither a goal nor its id: a heading in another column, or nothing. */
  #readBeside(row: number): boolean {
    const first = firstWords(this.#source, row);
    if (first === '') return false;
    this.#heading = first;
    if (!isBlank(this.#source.sheet, row, Math.max(0, this.#columns.area))) this.#lastArea = first;
    return true;
  }

  /** A goal of a word or two is only called so: what it says stands under it. */
  #readSaid(text: string): void {
    const goal = this.goals.at(-1);
    if (goal && goal.aliases.length === 0 && isName(goal.text))
      this.goals[this.goals.length - 1] = { ...goal, text, shortName: goal.text, aliases: [goal.text] };
  }

  #readIdAlone(id: string): void {
    if (!isIdAlone(id)) this.#heading = id.replace(/^(?:mål|fokus)?område\s*\d*\s*[:–-]\s*/iu, '');
  }

  /** A row that the list itself calls a vision, an overarching goal or a målområde. */
  #readLevel(row: number, text: string): boolean {
    const kind = this.#words(row, this.#columns.level);
    if (level.vision.test(kind)) this.vision = text;
    else if (level.overarching.test(kind) && !this.#columns.countsOverarching) this.overarching.push(text);
    else if (level.area.test(kind)) {
      const id = this.#words(row, this.#columns.id);
      this.#addArea(text, true, id === kind ? '' : id);
      if ((this.#areOverGoals ??= this.#standOverGoals())) this.#heading = text;
    } else return false;
    return true;
  }

  /** Each of several målområden has its goals right under it; elsewhere they are listed by themselves. */
  #standOverGoals(): boolean {
    const { level: column, text } = this.#columns;
    const kinds: boolean[] = [];
    for (let row = this.#columns.headerRow + 1; row < this.#source.sheet.rowCount; row++)
      if (this.#words(row, text) !== '') kinds.push(level.area.test(this.#words(row, column)));
    const heads = kinds.flatMap((is, at) => (is ? [at] : []));
    return heads.length > 1 && heads.every((at) => kinds[at + 1] === false);
  }

  #readGoal(row: number, whole: string, id: string): void {
    const columns = this.#columns;
    const split = splitNumber(whole);
    if (columns.id >= 0 && id === '' && split.id === null && this.#isBanner(row)) {
      this.#heading = whole;
      return;
    }
    const text = columns.id >= 0 && split.id !== null && split.id !== id ? whole : split.text;
    if (this.#isReplaced(row)) {
      const own = id || split.id;
      this.superseded.push({ text, ...(own ? { id: own } : {}), number: Number(id) || null, group: this.#heading });
      return;
    }
    const area = this.#areaOf(row);
    // "Verksamhetsmål 1" in the column of the ids, or 1 under or beside the word.
    const named = wordedNumber(id);
    const words = [named?.word, this.#words(row, columns.level), area, this.#header];
    const word = words.find((said) => typeof said === 'string' && kindOfGoals(said) !== null);
    const { sheet, file } = this.#source;
    const lines = columns.shortName < 0 ? nameAndText(sheet.text(row, columns.text)) : null;
    const names = lines ? [lines.name] : columns.shortName < 0 ? [] : namesIn(sheet.text(row, columns.shortName));
    this.goals.push({
      id: named?.number ?? (id || split.id),
      ...(word ? { word } : {}),
      text: lines?.text ?? text,
      shortName: names[0] ?? null,
      aliases: names,
      areaIds: area === null ? [] : [this.#addArea(area, false)],
      file,
      sheet: sheet.name,
      cell: a1(row, columns.text),
    });
  }

  #isReplaced(row: number): boolean {
    const { until, validity = -1 } = this.#columns;
    const last = lastYear(this.#words(row, until));
    if (last !== null) return this.#asOf === null || last < this.#asOf;
    const said = this.#words(row, validity);
    if (outOfForce.test(said)) return true;
    return this.#asOf !== null && span.test(said) && (lastYear(said) ?? this.#asOf) < this.#asOf;
  }

  #areaOf(row: number): string | null {
    if (this.#columns.area < 0) return this.#heading;
    const own = this.#words(row, this.#columns.area);
    if (own !== '') this.#lastArea = own;
    return this.#lastArea;
  }

  /** `beside`: what the list numbers it with in a column of its own, "" for nothing. */
  #addArea(name: string, isOwnRow: boolean, beside = ''): string {
    const id = areaId(name);
    const { id: within, text } = numberOf(name);
    const number = within ?? beside;
    const numbered = number === '' ? {} : { number };
    if (isOwnRow || !this.areas.has(id)) this.areas.set(id, { id, name, text, ...numbered });
    return id;
  }

  /** A heading over the goals under it: merged over several columns, or bold. */
  #isBanner(row: number): boolean {
    const { text } = this.#columns;
    const area = this.#merges.at(row, text);
    return (area !== null && area.right > area.left) || this.#source.sheet.format(row, text).bold;
  }

  /** "" for a column that the list lacks. */
  #words(row: number, column: number): string {
    return column < 0 ? '' : cellWords(this.#source.sheet, row, column);
  }
}

const outOfForce =
  /^(?:utgå|upphäv|upphör|ersatt|ersätt|inaktiv|borttag|gäller (?:ej|inte)|(?:ej|inte) (?:längre )?(?:gällande|i kraft|aktuell))/i;
const span = /(?:19|20)\d\d.*(?:19|20)\d\d/;

/** "2022-12-31", "31 december 2022", "2019–2022". */
function lastYear(text: string): number | null {
  const year = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1);
  return year === undefined ? null : Number(year);
}

/** "4", "KF 4": a goal that waits for its text, and no heading. */
function isIdAlone(text: string): boolean {
  return isMark(text) || onlyId(text) !== null;
}

function firstWords({ sheet }: SheetSource, row: number): string {
  for (let column = 0; column < Math.min(sheet.columnCount, 40); column++)
    if (!isBlank(sheet, row, column)) return cellWords(sheet, row, column);
  return '';
}

/** "2 Klimat", "B. Klimat"; "II. Klimat" too, since romans number the areas where the goals have figures. */
function numberOf(name: string): NumberedText {
  const [, id, text] = /^([IVX]{1,4})[.):]?\s+(\S.{2,})$/.exec(name) ?? [];
  return id !== undefined && text !== undefined ? { id, text } : splitNumber(name);
}

/** "1. Trygghet⏎Alla ska vara trygga": what a goal is called, and on the next line what it says. Null for any other text. */
function nameAndText(cell: string): { readonly name: string; readonly text: string } | null {
  const [first, text, ...rest] = cell.split(/[\r\n]+/).map(tidy);
  if (first === undefined || text === undefined || rest.length > 0 || !/^\p{Lu}.{11}/u.test(text)) return null;
  const name = splitNumber(first).text.replace(/[.:]$/, '');
  return isName(name) && name.length < text.length ? { name, text } : null;
}

/** A stable id of a målområde: its name without case, accents aside. */
export function areaId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('å', 'a')
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
