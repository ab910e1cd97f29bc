/** The references of a workbook, each once, before anybody knows which register they belong to. */
import type { Field } from '../../model/chain.ts';
import type { ReferenceInput, Resolver } from '../../parse/index.ts';
import { isDitto, matchCommittee, missingReason, referenceWord } from '../../parse/index.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { LayoutColumn } from '../columns/layout-column.ts';
import { cellInput, cellWords, isBlank } from '../cells/cells.ts';
import { isWrittenAsId, looksLikeGoalHeading, splitNumber } from '../cells/goal-text.ts';
import { namedInput } from '../cells/named-input.ts';
import { isPeriodTitle } from '../cells/period-title.ts';
import { bareLabelOf, barePairs, Label, labelledCells, labelOf } from '../cells/labelled-cells.ts';
import { levelColumn } from '../columns/level-column.ts';
import { figureFields, goalHeadings, holdsGoals } from './heading-levels.ts';
import { hasBareHeads, headsInTwo } from './heads-in-two.ts';
import { headingsOverOwnGoals } from './own-goal-headings.ts';
import { isTreeNode } from './tree-headings.ts';
import { isTemplateText } from './row-facts.ts';
import { RepeatedWords } from './repeated-words.ts';
import { isSentence, rowWord, RowWord } from './row-words.ts';
import { headsOverGap, headsTold, isCommittee, saysHowItGoes } from './said-over-header.ts';
import { headsSaid, isSaidUnderGoal } from './said-under-goal.ts';
import { areaName, headsIndicators, isOverOwnGoals, namesOtherLevel } from './section-rows.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { isAcross, onlyColumn } from '../cells/single-rows.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { TableDraft } from '../headers/table-draft.ts';

export interface SampledReference {
  readonly input: ReferenceInput;
  /** In words: numbers as typed. */
  readonly text: string;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly column: number;
}

/** Rows that tell whether a column holds levels. */
const levelSample = 30;
/** More rows than this say nothing new about which register fits. */
const mostRows = 400;

/** Distinct references of a table: its reference column, or the section headings over its blocks. */
export function sampleReferences(
  layout: SheetLayout,
  draft: TableDraft,
  columns: readonly LayoutColumn[],
): SampledReference[] {
  const reference =
    columns.find((column) => column.field === 'kfRef') ?? columns.find((column) => column.field === 'kfText');
  if (reference && !(reference.column === draft.run.left && hasBareHeads(layout, draft, contentOf(columns))))
    return ownReferences(layout, draft, reference.column, columns);
  const levelled = levelledReferences(layout, draft, columns);
  if (levelled && levelled.length > 0) return levelled;
  const outer = overOwnGoals(layout, draft, columns);
  if (outer.length > 0) return outer;
  const sections = sectionReferences(layout, draft, columns);
  if (sections.length > 0) return sections;
  const stacked = stackedReferences(layout, draft, columns);
  return stacked.length > 0 ? stacked : titleReferences(layout);
}

/** What stands over the nämnder's own goals, for a table without a column of those. */
function overOwnGoals(layout: SheetLayout, draft: TableDraft, columns: readonly LayoutColumn[]): SampledReference[] {
  if (columns.some(({ field }) => field === 'delmal')) return [];
  const { sheet } = layout.source;
  const place = { sheet, ...draft.run, headerRows: new Set(draft.headerRows), from: draft.from, to: draft.to };
  const found = new Map<string, SampledReference>();
  for (const { row, column } of headingsOverOwnGoals(place, isOverOwnGoals)) {
    const words = cellWords(sheet, row, column);
    const text = areaName(words) ?? words;
    const input = { ...cellInput(sheet, row, column), where: 'section' } as const;
    if (!found.has(text)) found.set(text, { input, text, layout, row, column });
  }
  return [...found.values()];
}

/** The goals that stand over delmål in the column of the indicators. */
function stackedReferences(
  layout: SheetLayout,
  draft: TableDraft,
  columns: readonly LayoutColumn[],
): SampledReference[] {
  const { sheet } = layout.source;
  const { left, right } = draft.run;
  const columnOf = (field: Field) => columns.find((column) => column.field === field)?.column ?? -1;
  const column = columnOf('indikator');
  if (columnOf('delmal') >= 0 || !holdsGoals(draft, column, columns)) return [];
  const found = goalHeadings({
    ...{ sheet, merges: layout.merges, left, right, headerRows: new Set(draft.headerRows), column },
    ...{ values: figureFields.map(columnOf), from: draft.from, to: Math.min(draft.to, draft.from + mostRows) },
  });
  return found
    .filter(({ row }) => !namesOtherLevel(cellWords(sheet, row, column)))
    .map(({ row }) => {
      const text = cellWords(sheet, row, column);
      return { input: { ...cellInput(sheet, row, column), where: 'section' }, text, layout, row, column };
    });
}

/** The goals of a list that tells each row's level; null for a table whose columns are the levels. */
function levelledReferences(
  layout: SheetLayout,
  draft: TableDraft,
  columns: readonly LayoutColumn[],
): SampledReference[] | null {
  const { sheet } = layout.source;
  const names = columns.find(({ field }) => field === 'indikator');
  if (names === undefined || columns.some(({ field }) => field === 'delmal')) return null;
  const { column } = names;
  const rows = Array.from({ length: Math.min(mostRows, draft.to - draft.from) }, (_, i) => draft.from + i);
  const sample = rows.filter((row) => !draft.headerRows.includes(row)).slice(0, levelSample);
  const levels = levelColumn(sheet, draft.run.cells, column, sample);
  if (levels === null) return null;
  return rows
    .filter((row) => levels.at(row) === 'goal' && !isBlank(sheet, row, column))
    .map((row) => {
      const text = cellWords(sheet, row, column);
      return { input: { ...cellInput(sheet, row, column), where: 'section' }, text, layout, row, column };
    });
}

/** What a column refers to, each text once. */
export function ownReferences(
  layout: SheetLayout,
  draft: TableDraft,
  column: number,
  columns: readonly LayoutColumn[],
): SampledReference[] {
  const { sheet, workbook } = layout.source;
  const found = new Map<string, SampledReference>();
  const headerRows = new Set(draft.headerRows);
  const named = contentOf(columns).filter((at) => at >= 0 && at !== column);
  const tree = { sheet, ...draft.run, headerRows, reference: column, under: named, from: draft.from, to: draft.to };
  const nodes: SampledReference[] = [];
  const known = new Set<number>();
  for (let row = draft.from; row < Math.min(draft.to, draft.from + mostRows); row++) {
    if (headerRows.has(row) || isBlank(sheet, row, column)) continue;
    const id = sheet.textId(row, column);
    if (known.has(id)) continue;
    const text = cellWords(sheet, row, column, workbook.date1904);
    if (found.has(text)) continue;
    // "Antal mål totalt | 5" under the rows: beside a reference stands a delmål or an indicator, and those are words.
    const holds = (kind: CellKind) => named.some((at) => sheet.kind(row, at) === kind);
    if (holds(CellKind.number) && !holds(CellKind.text)) continue;
    if (rowWord(text) !== RowWord.plain || isTemplateText(text)) continue;
    const sampled = { input: { ...cellInput(sheet, row, column), where: 'cell' }, text, layout, row, column } as const;
    if (onlyColumn(sheet, row, draft.run.left, draft.run.right) !== column) {
      found.set(text, sampled);
      if (id >= 0) known.add(id);
    } else if (isTreeNode(tree, row)) nodes.push(sampled);
  }
  return found.size === 0 && nodes.length > 1 ? nodes : [...found.values()];
}

/**
 * Headings of målområden over the blocks ("Fokusområde: Bra skola"), or their column, for a workbook that names no goals at
 * all: what the blocks are headed by is what they are counted by.
 */
export function sampleAreas(
  layout: SheetLayout,
  draft: TableDraft,
  columns: readonly LayoutColumn[],
): SampledReference[] {
  const areas = columns.find(({ field }) => field === 'dimension');
  if (areas) return ownReferences(layout, draft, areas.column, columns);
  return headings(layout, draft, columns, (text) => areaName(text));
}

function sectionReferences(
  layout: SheetLayout,
  draft: TableDraft,
  columns: readonly LayoutColumn[],
): SampledReference[] {
  return headings(layout, draft, columns, (text) => (namesOtherLevel(text) ? null : text));
}

/** Columns of the delmål and of the indicators, -1 for none. */
function contentOf(columns: readonly LayoutColumn[]): number[] {
  return (['delmal', 'indikator'] as const).map(
    (field) => columns.find((column) => column.field === field)?.column ?? -1,
  );
}

/** Rows over a header that may be its card's. */
const deepestCard = 10;

/** `named` gives what a heading calls its block, null for a heading of another kind. */
function headings(
  layout: SheetLayout,
  draft: TableDraft,
  columns: readonly LayoutColumn[],
  named: (text: string) => string | null,
): SampledReference[] {
  const { sheet } = layout.source;
  const { left, right } = draft.run;
  const found = new Map<string, SampledReference>();
  const first = draft.headerRows[0] as number;
  const headerRows = new Set(draft.headerRows);
  const contentColumns = contentOf(columns);
  const hasSubGoals = contentColumns[0] !== -1;
  const labels = new Set<string>();
  const repeats = new RepeatedWords(sheet, draft, first + mostRows);
  const inTwo = headsInTwo(layout, draft, contentColumns);
  let headingRow = -9;
  for (let row = Math.max(0, first - deepestCard); row < Math.min(draft.to, first + mostRows); row++) {
    const pair = inTwo?.at(row);
    const value = pair?.column ?? labelledGoal(sheet, row, left, right);
    const only = onlyColumn(sheet, row, left, right);
    const isFar = row < first - 3 && !(only >= 0 && headsSaid(sheet, row, only, headerRows));
    const column = value >= 0 ? value : isFar ? -1 : only;
    if (column < 0 || sheet.kind(row, column) !== CellKind.text) continue;
    const words = pair?.text ?? cellWords(sheet, row, column);
    const text = named(words);
    if (text === null || isPeriodTitle(words) || isCommittee(words)) continue;
    if (isSaidUnderGoal({ sheet, headerRows, contentColumns }, row, column)) continue;
    const heads = headsSaid(sheet, row, column, headerRows);
    const labelled = value >= 0 || heads || looksLikeGoalHeading(text) || repeats.heads(text);
    const stands =
      labelled ||
      isAcross(layout.merges, row, column) ||
      draft.headerRows.includes(row + 1) ||
      headsTold(sheet, row, column, draft.headerRows) ||
      (row > first && sheet.format(row, column).bold) ||
      headsOverGap(sheet, row, column, draft.headerRows);
    if (!stands || text.length < 4 || found.has(text)) continue;
    // Right under a goal stands what is said of it.
    if (!labelled && (saysHowItGoes(sheet, row, column) || (headingRow === row - 1 && isSentence(words)))) continue;
    if (!labelled && headsIndicators(sheet, row, column, contentColumns)) continue;
    if (labelled) labels.add(text);
    const opens =
      heads ||
      (row < first - 1 && headsTold(sheet, row, column, draft.headerRows) && matchCommittee(text) === null) ||
      headsOverGap(sheet, row, column, draft.headerRows);
    if (value < 0 && row < first - 1 && !opens && splitNumber(text).id === null)
      if (layout.lines.some((line) => line.place.row === row)) continue;
    // Under a goal's heading, in a table without a column for them, stands the delmål.
    const isSubGoal = !hasSubGoals && headingRow === row - 1;
    headingRow = row;
    if (isSubGoal && !labelled) continue;
    const input = pair ? namedInput(words) : ({ ...cellInput(sheet, row, column), where: 'section' } as const);
    found.set(text, { input, text, layout, row, column });
  }
  // Goals that say what they are, and delmål under them in the column of their indicators: only the former are goals.
  const isMixed = !hasSubGoals && labels.size > 1;
  return [...found.values()].filter(({ text }) => !isMixed || labels.has(text));
}

/** Column of the goal in a row that is its label and itself ("KF-mål: | 2. Trygg omsorg"), -1 for any other row. */
function labelledGoal(sheet: SheetSnapshot, row: number, left: number, right: number): number {
  if (sheet.kind(row, left) !== CellKind.text) return -1;
  if (bareLabelOf(sheet.text(row, left)) === Label.goal)
    return (
      barePairs(sheet, row, left, right, Label.goal, (column) => bareLabelOf(sheet.text(row, column)))?.[0]?.column ??
      -1
    );
  if (labelOf(sheet.text(row, left)) !== Label.goal) return -1;
  const pairs = labelledCells(sheet, row, left, right, (column) => labelOf(sheet.text(row, column)));
  return pairs[0]?.column ?? -1;
}

/** A sheet that holds one goal's delmål names it in its title. */
function titleReferences(layout: SheetLayout): SampledReference[] {
  const { sheet } = layout.source;
  const titles: SampledReference[] = layout.lines
    .filter(({ text }) => looksLikeGoalHeading(text) && !namesOtherLevel(text))
    .map(({ text, place: { row, column } }) => ({
      input: { ...cellInput(sheet, row, column), where: 'section' },
      text,
      layout,
      row,
      column,
    }));
  const { name } = sheet;
  return titles.length > 0 || !isWrittenAsId(name)
    ? titles
    : [{ input: namedInput(name), text: name, layout, row: 0, column: 0 }];
}

/** "Ej kopplat", "alla", "övergripande", "d:o": what a cell says that refers to none of the goals by name. */
export function namesNoGoal(text: string): boolean {
  return missingReason(text) !== null || referenceWord(text) !== null || isDitto(text);
}

/** Share of the references that lead to a goal of the register, nearly or formerly too; 0 when none is filled in. */
export function shareResolving(samples: readonly SampledReference[], resolver: Resolver): number {
  let filled = 0;
  let fits = 0;
  for (const { input, text } of samples) {
    const { goalIds, problem } = resolver.resolve(input);
    if (problem?.kind === 'missing' || namesNoGoal(text)) continue;
    filled++;
    if (goalIds.length > 0 || (problem !== null && nearly.has(problem.kind))) fits++;
  }
  return filled === 0 ? 0 : fits / filled;
}

const nearly: ReadonlySet<string> = new Set(['near', 'superseded', 'ambiguous', 'numberTextConflict', 'wrongLevel']);
