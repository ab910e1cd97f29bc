/** A header: the cells of one, two or three rows that name the columns under them, and what kind of table they open. */
import type { Field } from '../../model/chain.ts';
import type { HeaderReading } from './header-words.ts';
import { spelled } from './header-words.ts';

export interface HeaderCell {
  readonly column: number;
  /** As it stands; two-row headers joined with a space. */
  readonly text: string;
  readonly reading: HeaderReading;
  /** Under a split by sex: the total, or one of its parts. */
  readonly split: 'total' | 'part' | null;
  /** Nothing stands over the column: what it holds is told by the columns to the right of it. */
  readonly isUnnamed?: true;
}

/** goal: delmål or indicators with how it went; activity: what is done for them; the rest is beside the point. */
export type TableKind = 'goal' | 'activity' | 'economy' | 'summary' | 'other';

export interface HeaderRun {
  readonly kind: TableKind;
  /** 0-based header rows, top to bottom. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** It opens a table that is read: of goals, or of what is done for them. */
export function isOfGoals({ kind }: HeaderRun): boolean {
  return kind === 'goal' || kind === 'activity';
}

const results: readonly Field[] = [
  'utfall',
  'malvarde',
  'bedomning',
  'bedomningPrognos',
  'uppfyllelsegrad',
  'prognos',
  'utfallTidigare',
];

/** What a follow-up of goals tells, and hardly any other table three of. */
const followed: readonly Field[] = ['kfRef', 'malvarde', 'utfall', 'bedomning', 'riktning'];

/** Best score that any cell gives a field. */
function strength(cells: readonly HeaderCell[], field: Field): number {
  let best = 0;
  for (const cell of cells)
    for (const candidate of cell.reading.candidates)
      if (candidate.field === field && candidate.score > best) best = candidate.score;
  return best;
}

/** Status words as headers are the columns of a count ("Uppfyllt | Delvis | Ej"), not of a follow-up. */
const countWords = new Set([
  'uppfyllt',
  'uppfyllda',
  'uppnått',
  'uppnådda',
  'helt uppfyllt',
  'delvis',
  'delvis uppfyllt',
  'delvis uppfyllda',
  'delvis uppnått',
  'ej',
  'ej uppfyllt',
  'ej uppfyllda',
  'inte uppfyllt',
  'ej uppnått',
  'kan ej bedömas',
  'ej bedömda',
  'ej aktuell',
  'grön',
  'gul',
  'röd',
]);

/** "Uppfyllt", "Antal delmål": the cell heads a column of a count. */
export function isCount({ reading, text }: HeaderCell): boolean {
  // "✅ = uppfyllt" explains a symbol.
  if (text.includes('=')) return false;
  const words = spelled(reading);
  return countWords.has(words) || words.startsWith('antal ');
}

/** A column is plainly of delmål. */
export function namesGoals(cells: readonly HeaderCell[]): boolean {
  return strength(cells, 'delmal') >= 0.8;
}

const kindWords: ReadonlySet<string> = new Set([
  'typ',
  'nivå',
  'nodtyp',
  'måltyp',
  'kategori',
  'objekttyp',
  'type',
  'level',
]);
const nameWords: ReadonlySet<string> = new Set(['namn', 'rubrik', 'titel', 'text', 'name', 'title', 'benämning']);

export function kindOf(cells: readonly HeaderCell[]): TableKind {
  let counts = 0;
  let money = 0;
  const best = new Set<Field>();
  for (const cell of cells) {
    const first = cell.reading.candidates[0];
    if (isCount(cell)) counts++;
    if (first === undefined) continue;
    if (first.field === 'IGNORERA') money++;
    else best.add(first.field);
  }
  const indicator = strength(cells, 'indikator');
  const subGoal = strength(cells, 'delmal');
  // "Antal mätningar | Uppfyllt?" beside target and outcome are columns of a follow-up.
  const isMeasured = strength(cells, 'malvarde') >= 0.8 && strength(cells, 'utfall') >= 0.8;
  if (counts >= 2 && indicator < 0.8 && !isMeasured) return 'summary';
  const withResults = results.some((field) => strength(cells, field) >= 0.6);
  if (strength(cells, 'aktivitet') >= 0.8 && indicator < 0.75 && strength(cells, 'malvarde') < 0.8) return 'activity';
  if (money >= 2 && indicator < 0.8 && subGoal < 0.8) return 'economy';
  if (withResults && best.size >= 3 && Math.max(indicator, subGoal) >= 0.6) return 'goal';
  if (withResults && best.size >= 2 && indicator >= 0.8) return 'goal';
  // "Vilja | Mätpunkt | Målvärde | Utfall | Bedömning": what is reached and judged is told, in whatever words the goals are.
  const told = followed.filter((field) => strength(cells, field) >= 0.75).length;
  const hasUnknown = cells.some(({ reading }) => (reading.candidates[0]?.score ?? 0) < 0.6);
  if (withResults && told >= 3 && (hasUnknown || isByArea(cells)) && money === 0) return 'goal';
  // "Strategiska mål | Nämndmål | 2024": the year's column tells how it went, by colour as often as in words.
  const hasYear = cells.some(({ reading }) => reading.header.year !== null && reading.header.words.length === 0);
  if (hasYear && subGoal >= 0.8 && strength(cells, 'kfRef') >= 0.8) return 'goal';
  // A list of all levels, as planning systems export it: "Typ | Namn | Målvärde | Utfall".
  const says = (words: ReadonlySet<string>) => cells.some(({ reading }) => words.has(reading.header.key));
  if (says(kindWords) && says(nameWords) && strength(cells, 'malvarde') >= 0.8 && strength(cells, 'utfall') >= 0.8)
    return 'goal';
  return 'other';
}

/** "Målområde | Målvärde | Utfall | Bedömning": what is followed up stands under the name of its area. */
function isByArea([first]: readonly HeaderCell[]): boolean {
  return first?.reading.candidates[0]?.field === 'dimension' && first.reading.header.key.startsWith('mål');
}

/**
 * What was to be reached and how it went, right of two columns at least that nobody knows: goals and measures by other names.
 * For a sheet where no other header is found. `holdsFigures` looks at the cells under a column.
 */
export function tellsHowItWent(cells: readonly HeaderCell[], holdsFigures: (column: number) => boolean): boolean {
  const means = (field: Field) => (cell: HeaderCell) =>
    cell.reading.candidates[0]?.field === field && cell.reading.candidates[0].score >= 0.6;
  // "Långsiktigt mål | … | Target": the words for a level may head the goals too.
  const target = cells.findLast(means('malvarde'))?.column ?? -1;
  const outcome = cells.find(means('utfall'))?.column ?? -1;
  const status = cells.find(means('bedomning'))?.column ?? -1;
  const left = (of: number) => cells.filter(({ column }) => column < of);
  if (target >= 0 && (outcome >= 0 || status >= 0))
    return left(Math.min(...[target, outcome, status].filter((column) => column >= 0))).length >= 2;
  // The level to reach has another name too: figures beside those of the outcome.
  if (outcome < 0 || status < 0 || !holdsFigures(outcome)) return false;
  const texts = left(outcome).filter(({ column }) => !holdsFigures(column));
  const second = texts[1]?.column ?? Infinity;
  return cells.some(
    ({ column, reading }) => column > second && reading.candidates.length === 0 && holdsFigures(column),
  );
}
