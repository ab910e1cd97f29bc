/**
 * "Nämndens mål" over goals on rows of their own and, under each, what it is measured by: the header names only one of the two.
 * Told by the rows: figures stand under a text without any, that is no KF-mål and is set or worded otherwise.
 */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { LayoutColumn } from './layout-column.ts';
import type { KnownGoals } from './known-goals.ts';

const naming: ReadonlySet<Field> = new Set<Field>(['delmal', 'indikator', 'kfRef', 'kfText']);
const figures: ReadonlySet<Field> = new Set<Field>(['malvarde', 'utfall', 'utfallTidigare', 'basvarde', 'jamforelse']);
const judged: ReadonlySet<Field> = new Set<Field>(['bedomning', 'bedomningPrognos', 'kommentar']);
const measure =
  /^(?:[–•-] ?)?(?:andel|antal|index|nöjd|genomsnitt|medel|kostnad|resultat|snitt|kvot|tid\b|procent)|\(%\)|[,;] /i;
const mostRows = 200;
const leastUnder = 0.8;

interface Block {
  /** The row right over the first measure: a delmål's heading, or -1. */
  readonly head: number;
  readonly first: number;
}

/** The column that holds both; -1 where none does, or where each has a column of its own. */
export function mixedColumn(
  sheet: SheetSnapshot,
  { from, to, headerRows }: TableDraft,
  columns: readonly LayoutColumn[],
  goals: KnownGoals,
): number {
  const known = columns.filter(({ field }) => naming.has(field));
  // "Målområde" over the goals and what they are measured by, where nothing else is said to be either.
  const ofArea = known.some(({ field }) => field === 'delmal' || field === 'indikator')
    ? undefined
    : columns.find(({ field }) => field === 'dimension');
  // The KF-mål may stand beside the delmål, in a column of their own.
  const ofGoals = known.filter(({ field }) => field === 'kfRef' || field === 'kfText');
  const names = ofArea
    ? [ofArea]
    : known.length > ofGoals.length
      ? known.filter((one) => !ofGoals.includes(one))
      : known;
  const [named, ...others] = names;
  const values = columns.filter(({ field }) => figures.has(field)).map(({ column }) => column);
  if (named === undefined || others.length > 0 || values.length === 0) return -1;
  const { column } = named;
  if (values.some((value) => value < column)) return -1;
  const blocks: Block[] = [];
  const beside = names === known ? [] : ofGoals.map((one) => one.column);
  let hasGoals = beside.length > 0;
  let head = -1;
  let isUnder = false;
  for (let row = from; row < Math.min(to, from + mostRows); row++) {
    if (headerRows.includes(row) || sheet.kind(row, column) !== CellKind.text) continue;
    const isMeasure = values.some((value) => sheet.kind(row, value) !== CellKind.empty);
    if (isMeasure) {
      // With a KF-mål of its own it is a goal that is measured.
      if (beside.some((at) => sheet.kind(row, at) !== CellKind.empty)) return -1;
      if (!isUnder) blocks.push({ head, first: row });
      isUnder = true;
      continue;
    }
    const isGoal = goals.recognises(cellWords(sheet, row, column));
    hasGoals ||= isGoal;
    head = isGoal ? -1 : row;
    isUnder = false;
  }
  // Goals of fullmäktige alone over the measures: they have no delmål of their own.
  if (ofArea !== undefined && hasGoals && known.length === 0 && blocks.every(({ head: at }) => at < 0))
    return blocks.length >= 2 ? column : -1;
  const under = blocks.filter((block) => block.head >= 0);
  if (!hasGoals || under.length === 0 || under.length < leastUnder * blocks.length) return -1;
  const judgements = columns.filter(({ field }) => judged.has(field)).map((one) => one.column);
  const apart = under.filter((block) => isApart(sheet, column, judgements, block));
  return apart.length * 2 >= under.length ? column : -1;
}

/** The heading is set otherwise than its measure, judged where that is not, or the measure worded as one. */
function isApart(sheet: SheetSnapshot, column: number, judgements: readonly number[], { head, first }: Block): boolean {
  const [own, below] = [sheet.format(head, column), sheet.format(first, column)];
  if (own.bold !== below.bold || own.fill !== below.fill) return true;
  const isSaid = (row: number) => judgements.some((at) => sheet.kind(row, at) !== CellKind.empty);
  if (isSaid(head) && !isSaid(first)) return true;
  return measure.test(sheet.text(first, column).trim()) && !measure.test(sheet.text(head, column).trim());
}
