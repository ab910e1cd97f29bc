/**
 * Labels down the left side where a table has headers: a card for each delmål ("KF-mål | …", "Nämndmål | …", "Indikator | …"),
 * one under the other, or a table turned on its side with a column for each. Told by the words; what they say is read later.
 */
import type { CellPlace, Field } from '../../model/chain.ts';
import { looksLikeAssessment } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import type { Merges } from '../cells/merges.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import { isHeading, withCardHeadings } from './card-headings.ts';
import type { SideLabel, SideLabels } from './side-label.ts';

/** What follows up a goal; the labels of a card are these and some more. */
const core: ReadonlySet<Field> = new Set(['kfRef', 'kfText', 'delmal', 'indikator', 'malvarde', 'utfall', 'bedomning']);
const measures: ReadonlySet<Field> = new Set(['malvarde', 'utfall']);

const deepest = 60;
const farthest = 4;
const farthestBeside = 12;
const longestLabel = 60;
const sure = 0.9;

/** The labels down one of the first columns, when at least three of them are those of a follow-up; else null. */
export function sideLabels(sheet: SheetSnapshot, words: HeaderWords): SideLabels | null {
  for (let column = 0; column < Math.min(farthest, sheet.columnCount - 1); column++) {
    // A header across the sheet is no labels down its side.
    const down = labelsIn(sheet, column, Math.min(deepest, sheet.rowCount), words).filter(
      (one) => one.column === column,
    );
    const { labels } = withCardHeadings(sheet, { column, labels: down });
    const fields = new Set(labels.map(({ field }) => (field === 'kfText' ? 'kfRef' : field)));
    const told = [...fields].filter((field) => core.has(field)).length;
    // Cards under headings of their own come again and again with the same labels: fewer of them need be known.
    const enough = labels.filter(isHeading).length > 1 ? 2 : 3;
    if (told < enough || !(fields.has('indikator') || fields.has('utfall') || fields.has('bedomning'))) continue;
    return withCardHeadings(sheet, { column, labels: labelsIn(sheet, column, sheet.rowCount, words) });
  }
  return null;
}

/** Down the column, and where another stands behind the value beside one. */
function labelsIn(sheet: SheetSnapshot, column: number, end: number, words: HeaderWords): SideLabel[] {
  const found: SideLabel[] = [];
  /** Of words nobody has listed, those that something stands beside: on another card nobody may have filled it in. */
  const said = new Set<string>();
  let lastKnown = 0;
  const all = Array.from({ length: end }, (_, row) => labelAt(sheet, row, column, words)).filter((one) => one !== null);
  for (const { row, key } of all) if (!isBlank(sheet, row, column + 1)) said.add(key);
  for (const first of all) {
    const isKnown = first.field !== 'IGNORERA';
    if (!isKnown && (found.length === 0 || !said.has(first.key))) continue;
    found.push(...withFurther(sheet, first, words));
    if (isKnown) lastKnown = found.length;
  }
  return found.slice(0, lastKnown);
}

export function labelAt(sheet: SheetSnapshot, row: number, column: number, words: HeaderWords): SideLabel | null {
  if (sheet.kind(row, column) !== CellKind.text) return null;
  const text = cellWords(sheet, row, column);
  if (text === '' || text.length > longestLabel) return null;
  const key = text.replace(/\s*:$/, '').replace(/ \d{1,2}$/, '');
  const best = words.read(key).candidates[0];
  const field = best !== undefined && best.score >= sure ? best.field : 'IGNORERA';
  return { row, column, end: Infinity, field, key: key.toLowerCase() };
}

export function withFurther(sheet: SheetSnapshot, first: SideLabel, words: HeaderWords): SideLabel[] {
  const found = [first];
  for (let column = first.column + 2; column < Math.min(sheet.columnCount - 1, farthestBeside); column++) {
    const next = labelAt(sheet, first.row, column, words);
    const last = found.at(-1) as SideLabel;
    // "Bedömning | Uppfyllt | Delvis": a header too, and how it went.
    if (next === null || !core.has(next.field) || looksLikeAssessment(cellWords(sheet, first.row, column))) continue;
    if (next.key === last.key) continue;
    found[found.length - 1] = { ...last, end: column };
    found.push(next);
    column++;
  }
  return found;
}

/** Where the label's value stands, or should, when those of the first labels stand in `column`. */
function valueAt(sheet: SheetSnapshot, merges: Merges, label: SideLabel, first: number, column: number): CellPlace {
  const { row, end } = label;
  if (isHeading(label)) return { row, column: label.column };
  let at = column;
  if (label.column !== first || column >= end) {
    at = label.column + 1;
    while (at < Math.min(end, sheet.columnCount) && isBlank(sheet, row, at)) at++;
    if (at >= Math.min(end, sheet.columnCount)) at = label.column + 1;
  }
  const merge = merges.at(row, at);
  return merge && merge.left > label.column ? { row: merge.top, column: merge.left } : { row, column: at };
}

/** Columns that hold values beside the labels, from the left; none when what stands there is no follow-up but words about one. */
export function valueColumns(sheet: SheetSnapshot, { column, labels }: SideLabels): number[] {
  const fields = new Set(labels.map(({ field }) => field));
  if (!fields.has('indikator') && !(fields.has('delmal') && fields.has('bedomning'))) return [];
  const columns: number[] = [];
  let hasFigures = false;
  let hasWords = false;
  for (let at = column + 1; at < Math.min(sheet.columnCount, 60); at++) {
    let filled = 0;
    let said = 0;
    let plausible = 0;
    for (const { row, field, column: own, end } of labels) {
      if (own !== column || at >= end || !core.has(field) || isBlank(sheet, row, at)) continue;
      filled++;
      if (field !== 'bedomning' && !measures.has(field)) continue;
      said++;
      const isSaid = isPlausible(sheet, row, at, field);
      if (isSaid) plausible++;
      if (measures.has(field)) [hasFigures, hasWords] = [hasFigures || isSaid, hasWords || !isSaid];
    }
    // Instructions beside the values are words where figures should be.
    if (filled < 2 || (said > 0 && plausible === 0)) continue;
    columns.push(at);
  }
  // "Målvärde | Nivån som ska nås" tells what the words mean, also where it lists the assessments.
  return hasFigures || !hasWords ? columns : [];
}

/** "Uppfyllt, delvis eller ej": what may be chosen, not what is. */
const severalWords = / eller |\/|,.*,/i;

function isPlausible(sheet: SheetSnapshot, row: number, column: number, field: Field): boolean {
  const text = cellWords(sheet, row, column);
  if (field === 'bedomning') return looksLikeAssessment(text) && !severalWords.test(text);
  return sheet.kind(row, column) !== CellKind.text || (text.length <= 40 && /\d/.test(text));
}

/** The labels of one indicator, by key: its own, and those of its delmål and goal. */
interface Segment {
  readonly labels: Map<string, SideLabel>;
  readonly own: Set<string>;
  /** The first indicator of its delmål; itself when it is. */
  group: number;
}

/** What a delmål says once, after its indicators. */
const saidLast: ReadonlySet<Field> = new Set(['bedomning', 'bedomningPrognos', 'kommentar', 'atgard', 'ansvarig']);

/** A label that returns opens the next card, or the next indicator of the same: what stands before it there still holds. */
function segmentsOf(labels: readonly SideLabel[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  for (const label of labels) {
    if (open === null || open.own.has(label.key) || open.labels.has(label.key)) {
      const kept: [string, SideLabel][] = open === null ? [] : [...open.labels];
      const before: [string, SideLabel][] = kept.slice(
        0,
        Math.max(
          0,
          kept.findIndex(([key]) => key === label.key),
        ),
      );
      const isSameSubGoal = before.some(([, { field }]) => field === 'delmal');
      const group: number = isSameSubGoal && open !== null ? open.group : segments.length;
      segments.push((open = { labels: new Map(before), own: new Set(), group }));
    }
    open.labels.set(label.key, label);
    open.own.add(label.key);
  }
  segments.forEach((segment, at) => {
    if (segments[at + 1]?.group === segment.group) return;
    for (const key of segment.own) {
      const label = segment.labels.get(key) as SideLabel;
      const others = segments.slice(segment.group, at);
      if (saidLast.has(label.field) && others.every((other) => !other.labels.has(key)))
        for (const other of others) other.labels.set(key, label);
    }
  });
  return segments;
}

export interface SideRecords {
  /** The first of the labels, one for each column of the table that the cards make. */
  readonly header: readonly CellPlace[];
  /** For each indicator where its values stand, as the header has them; null where its card has no such label. */
  readonly rows: readonly (readonly (CellPlace | null)[])[];
  readonly isOfCards: boolean;
  /** The column of the cards' headings, that no label stands over; -1 where the cards have none. */
  readonly headings: number;
}

/** "Delmål 1" over "Nämndmål | …" is a heading, and says nothing: nothing stands beside it on any card. */
function withoutHeadings(
  sheet: SheetSnapshot,
  { column, labels }: SideLabels,
  columns: readonly number[],
): SideLabel[] {
  const said = new Set<string>();
  for (const { row, key, column: own } of labels)
    if (own !== column || columns.some((at) => !isBlank(sheet, row, at))) said.add(key);
  return labels.filter(
    ({ key, field }) => said.has(key) || !labels.some((other) => other.field === field && said.has(other.key)),
  );
}

export function sideRecords(sheet: SheetSnapshot, merges: Merges, found: SideLabels, columns: number[]): SideRecords {
  const labels = withoutHeadings(sheet, found, columns);
  const headers = new Map<string, CellPlace>();
  for (const { key, row, column } of labels) if (!headers.has(key)) headers.set(key, { row, column });
  const keys = [...headers.keys()];
  const rows: (CellPlace | null)[][] = [];
  for (const { labels: held, own } of segmentsOf(labels)) {
    const all = [...own].flatMap((key) => held.get(key) ?? []);
    // Of a card that its heading names, anything may be all that is filled in.
    const told = all.some(isHeading) ? all : all.filter(({ field }) => core.has(field));
    for (const column of columns) {
      if (!told.some((label) => label.column === found.column && !isBlank(sheet, label.row, column))) continue;
      rows.push(
        keys.map((key) => {
          const label = held.get(key);
          return label === undefined ? null : valueAt(sheet, merges, label, found.column, column);
        }),
      );
    }
  }
  const heading = labels.find(isHeading);
  const headings = heading === undefined ? -1 : keys.indexOf(heading.key);
  return { header: [...headers.values()], rows, isOfCards: columns.length === 1, headings };
}
