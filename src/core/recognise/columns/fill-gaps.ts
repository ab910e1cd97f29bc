/**
 * What a table lacks after every header has had its say: of the columns whose words lead to nothing that counts, the one whose
 * cells are just what is lacking. "Uppdrag från KF" over goals of the register, "Uppföljning" over what is measured.
 */
import type { Field } from '../../model/chain.ts';
import { namesOthersGoals } from '../../parse/index.ts';
import type { TableView } from './content-score.ts';
import { isNames } from './column-looks.ts';
import type { Evidence } from './evidence.ts';
import { HeaderColumn } from './header-column.ts';
import type { LayoutColumn } from './layout-column.ts';
import { isBareYear } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** What a column may be taken for in vain: no figure of the roll-up rests on it. */
const light: ReadonlySet<Field> = new Set<Field>([
  ...(['aktivitet', 'atgard', 'basvarde', 'deadline', 'frekvens', 'IGNORERA', 'jamforelse'] as const),
  ...(['kalla', 'kommentar', 'riktning', 'utfallTidigare', 'vikt'] as const),
]);

/** A column under its header, and what the others of its table have been found to be. */
interface Candidate {
  readonly column: HeaderColumn;
  readonly others: readonly LayoutColumn[];
}

/** What the cells must be for a gap to be filled; in the order that the gaps are filled. */
const gaps: readonly { readonly field: Field; readonly fits: (candidate: Candidate) => boolean }[] = [
  { field: 'kfRef', fits: leadsToGoals },
  { field: 'indikator', fits: namesMeasures },
  { field: 'delmal', fits: saysGoals },
  { field: 'bedomning', fits: saysHowItWent },
];

/** The same columns, and one for each gap that just one of the others fills. */
export function withGapsFilled(
  columns: readonly LayoutColumn[],
  cells: readonly HeaderCell[],
  evidence: Evidence,
  view: TableView,
  columnOf: (cell: HeaderCell, field: Field) => LayoutColumn,
): readonly LayoutColumn[] {
  if (evidence.isEmpty) return columns;
  let filled = columns;
  for (const { field, fits } of gaps) {
    if (filled.some((column) => column.field === field)) continue;
    const others = filled;
    const fitting = cells.filter(
      (cell) => isFree(cell, others, field) && fits({ column: new HeaderColumn(cell, cells, evidence, view), others }),
    );
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) continue;
    filled = [...others.filter(({ column }) => column !== only.column), columnOf(only, field)].sort(
      (one, next) => one.column - next.column,
    );
  }
  return filled;
}

/** Nobody has listed its words, or they mean something that counts for little, or that the cells deny. */
function isFree({ column: at, split, reading }: HeaderCell, columns: readonly LayoutColumn[], gap: Field): boolean {
  // "Agenda 2030" over goals is another's goals, "Kommentar" a comment whatever it mentions: their words are right.
  if (split !== null || namesOthersGoals(reading.header) || saysWhy.test(reading.header.key)) return false;
  const taken = columns.find(({ column }) => column === at);
  // "Läget" over arrows is no outcome.
  const mayGive = (field: Field) => light.has(field) || (gap === 'bedomning' && field === 'utfall');
  return taken === undefined || taken.isBelied === true || mayGive(taken.field);
}

const saysWhy = /^(?:kommentar|analys)/;

function columnOfField(fields: readonly Field[], columns: readonly LayoutColumn[]): number {
  return columns.find(({ field, isBelied }) => !isBelied && fields.includes(field))?.column ?? -1;
}

/** The first column of figures; -1 for none. */
function firstFigures(columns: readonly LayoutColumn[]): number {
  return columnOfField(['malvarde', 'utfall', 'utfallTidigare', 'basvarde'], columns);
}

/** Goals of the register in words or by marks such as "KF 3", left of what is measured; bare numbers may count anything. */
function leadsToGoals({ column: { cell, at, best, evidence }, others }: Candidate): boolean {
  // "Målområde" over goals is the level above them.
  if (best?.field === 'dimension' || isBareYear(cell)) return false;
  const indicator = columnOfField(['indikator'], others);
  if (indicator >= 0 && at > indicator) return false;
  return evidence.filled(at) >= fewest && evidence.numeric(at) < 0.3 && evidence.resolving(at) >= 0.6;
}

const fewest = 2;

/** Names of things between the delmål and the figures. */
function namesMeasures({ column: { at, evidence }, others }: Candidate): boolean {
  const subGoal = columnOfField(['delmal'], others);
  if (subGoal < 0 || at < subGoal || at > firstFigures(others)) return false;
  return isNames(at, evidence) && evidence.meanLength(at) <= 60 && evidence.sentences(at) < 0.5;
}

/** Texts left of what is measured that are neither goals of fullmäktige nor nämnder. */
function saysGoals({ column: { at, best, evidence, view, header }, others }: Candidate): boolean {
  if (best?.field === 'kommentar' || header.words.length === 0) return false;
  const reference = columnOfField(['kfRef'], others);
  if (at > columnOfField(['indikator'], others) || (best?.field === 'dimension' && reference < 0)) return false;
  if (evidence.meanLength(at) < shortestGoal || evidence.numeric(at) > 0 || evidence.valueLike(at) >= 0.3) return false;
  if (evidence.resolving(at) >= 0.3 || evidence.committees(at) >= 0.1) return false;
  return evidence.areas(at, view.areaNames) < 0.3 && evidence.distinct(at) >= 0.3;
}

/** "Läget" over ↑ and ↓, "Betyg" over A and B: right of what is measured, in the words of the sheet's key, and no prognosis. */
function saysHowItWent({ column: { at, view }, others }: Candidate): boolean {
  const measured = columnOfField(['indikator', 'delmal'], others);
  const isForeseen = columnOfField(['bedomningPrognos'], others) >= 0;
  return measured >= 0 && at > measured && !isForeseen && view.isExplained(at);
}

const shortestGoal = 7;
