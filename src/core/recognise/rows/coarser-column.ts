/** "Utmaning | Framgångsfaktor": a column that nobody has listed, left of the delmål and over several of them, holds the goals. */
import type { LayoutColumn } from '../columns/layout-column.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { aWord, leastWord, meansFirst } from '../headers/header-meaning.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { TextTests } from '../cells/text-tests.ts';
import type { SampledReference } from './reference-sample.ts';
import { ownReferences } from './reference-sample.ts';

const mostRows = 200;
const shortest = 12;

interface Nested {
  readonly goals: Set<string>;
  readonly subGoals: Set<string>;
  readonly samples: SampledReference[];
}

/** What such columns say, in a workbook that names its goals nowhere else; columns of one name are taken together. */
export function sampleCoarser(
  layouts: readonly SheetLayout[],
  columnsOf: (layout: SheetLayout, draft: TableDraft) => readonly LayoutColumn[],
  tests: TextTests,
): SampledReference[] {
  const found = new Map<string, Nested>();
  for (const layout of layouts)
    for (const draft of layout.goalTables) {
      const columns = columnsOf(layout, draft);
      const [goal, subGoal] = pairIn(draft, columns) ?? [];
      if (goal === undefined || subGoal === undefined) continue;
      const { key } = goal.reading.header;
      const nested = found.get(key) ?? { goals: new Set(), subGoals: new Set(), samples: [] };
      found.set(key, nested);
      for (const text of textsOf(layout, draft, goal.column)) nested.goals.add(text);
      for (const text of textsOf(layout, draft, subGoal.column)) nested.subGoals.add(text);
      nested.samples.push(...ownReferences(layout, draft, goal.column, columns));
    }
  return [...found.values()].filter((nested) => isOver(nested, tests)).flatMap(({ samples }) => samples);
}

/** Fewer goals than delmål, in words, and no names of nämnder. */
function isOver({ goals, subGoals }: Nested, tests: TextTests): boolean {
  if (goals.size < 2 || goals.size >= subGoals.size) return false;
  const length = [...goals].reduce((sum, text) => sum + text.length, 0) / goals.size;
  return length >= shortest && ![...goals].some((text) => tests.isCommittee(text));
}

/** The first of two columns of texts left of what is measured: unlisted, over delmål or over what nobody has listed either. */
function pairIn({ run: { cells } }: TableDraft, columns: readonly LayoutColumn[]): [HeaderCell, HeaderCell] | null {
  const indicator = columns.find(({ field }) => field === 'indikator')?.column ?? -1;
  const left = cells.filter((cell) => cell.column < indicator && !meansFirst(cell, 'dimension', aWord));
  const goal = left.find(isUnlisted);
  const subGoal = left.find(
    (cell) => goal && cell.column > goal.column && (isUnlisted(cell) || meansFirst(cell, 'delmal', aWord)),
  );
  return goal && subGoal ? [goal, subGoal] : null;
}

function isUnlisted({ reading: { candidates }, isUnnamed, text }: HeaderCell): boolean {
  return isUnnamed !== true && text !== '' && (candidates[0]?.score ?? 0) < leastWord;
}

function* textsOf({ source: { sheet } }: SheetLayout, draft: TableDraft, column: number): Iterable<string> {
  const headers = new Set(draft.headerRows);
  for (let row = draft.from; row < Math.min(draft.to, draft.from + mostRows); row++)
    if (!headers.has(row) && sheet.kind(row, column) === CellKind.text) yield cellWords(sheet, row, column);
}
