/** The sheet Underlag: every indicator and KF-mål on a row of its own, as columns (looks §5.3). */
import type { IndicatorRow } from '../model/chain.ts';
import type { Value } from '../model/values.ts';
import type { Steps } from '../steps.ts';
import { askText, noText } from '../workbook/write-plan.ts';
import type { ColumnSource, RowInts, SheetPlan } from '../workbook/write-plan.ts';
import { RowCells, tallest, type CopiedField, type ShownTexts } from './row-cells.ts';
import { area, SheetDraft } from './sheet-draft.ts';
import { shownValue } from './shown-value.ts';
import { statusFormats } from './status-formats.ts';
import { rowHeight } from './text-width.ts';
import { flatLayout, flatWidths } from './underlag-layout.ts';
import type { ReportView } from './view.ts';
import { unitWriter } from './written-unit.ts';

export function* flatSheet(view: ReportView): Steps<SheetPlan> {
  const { t, flat } = view;
  const words = t.underlag;
  const cells = new RowCells(view);
  const shown = shownTexts(view);
  yield* cells.read(shown);
  const draft = new SheetDraft();
  const names = Object.values(words.columns);
  const last = flatLayout.first + Math.max(1, flat.count) - 1;
  draft.setWidths(0, flatWidths);
  draft.setHeights({ 0: 26, 1: 15, 2: 5, 3: 31 });
  draft.put(0, 0, words.title, 'title');
  draft.put(1, 0, words.note, 'text');
  names.forEach((name, i) => draft.put(flatLayout.header, i, name, centre.has(i) ? 'headerCenter' : 'header'));
  if (flat.count === 0) names.forEach((_, i) => draft.put(flatLayout.first, i, null, 'cell'));
  else
    draft.blocks.push({
      top: flatLayout.first,
      left: 0,
      rowCount: flat.count,
      columns: columnsOf(view, cells, shown),
      height: (i) => heights[cells.lines[i] as number] as number,
    });
  draft.tables.push({
    name: 'MK_Underlag',
    area: area(flatLayout.header, 0, last, flatLayout.columns - 1),
    columns: names.map((name) => ({ name })),
    filterButtons: true,
  });
  draft.conditionalFormats.push(...statusFormats(area(flatLayout.first, 11, last, 11)));
  draft.printAreas.push(area(0, 0, last, flatLayout.columns - 1));
  return draft.plan(view, 'underlag', { rows: flatLayout.first, columns: 4 }, flatLayout.header);
}

/** Columns whose headers stand over their numbers. */
const centre: ReadonlySet<number> = new Set([0, 6, 7, 8, 14, 15, 16]);

function shownTexts({ t }: ReportView): ShownTexts {
  return {
    delmal: (row) => row.subGoal.text || t.underlag.noSubGoal,
    indikator: (row) => row.indicator ?? row.indicatorPlaceholder ?? t.underlag.noIndicator,
    enhet: unitWriter(),
    // What is done about it has no column of its own; most workbooks tell it in the comment.
    kommentar: ({ comment, action }) =>
      action === null ? comment : [comment, t.underlag.action(action)].filter((text) => text !== null).join('\n'),
  };
}

function columnsOf(view: ReportView, cells: RowCells, shown: ShownTexts): ColumnSource[] {
  const { flat, t, consolidation, goals, committees, target } = view;
  const { rows } = consolidation.chain;
  const rowAt = (i: number): IndicatorRow => rows[flat.row[i] as number] as IndicatorRow;
  const number = (numbers: Int32Array | Uint8Array | Float64Array): ColumnSource => ({
    kind: 'number',
    style: 'count',
    numbers,
  });
  const word = (of: { readonly words: readonly string[]; readonly at: RowInts }, style = 'cell'): ColumnSource => ({
    kind: 'word',
    style,
    words: of.words,
    at: of.at,
  });
  const copied = (field: CopiedField, style: string): ColumnSource => {
    const ids = cells.texts[field];
    const text = (i: number): string | null => {
      const id = ids[i] as number;
      if (id === noText) return null;
      return id === askText ? shown[field](rowAt(i)) : (target?.strings[id] as string);
    };
    return { kind: 'text', style, text, ...(target ? { sourceIds: ids } : {}) };
  };
  const value = (numbers: Float64Array, read: (row: IndicatorRow) => Value | null): ColumnSource => ({
    kind: 'mixed',
    style: 'general',
    numbers,
    value: (i) => shownValue(read(rowAt(i)), t),
  });
  return [
    number(Int32Array.from({ length: flat.count }, (_, i) => i + 1)),
    word({ words: [...goals.map(({ goal }) => goal.id), t.underlag.noGoal], at: flat.goal }, 'copied'),
    word({ words: committees, at: flat.committee }, 'copiedWrapped'),
    copied('delmal', 'copiedWrapped'),
    copied('indikator', 'copiedWrapped'),
    copied('enhet', 'copied'),
    value(cells.target, (row) => row.target),
    value(cells.outcome, (row) => row.outcome),
    value(cells.forecast, (row) => row.forecast),
    word(cells.assessed),
    word(cells.calculated),
    word(cells.status, 'status'),
    word(cells.basis),
    word(cells.lacks),
    number(flat.countsInGoal),
    number(flat.countsInWhole),
    number(cells.weight),
    { kind: 'link', style: 'link', links: cells.links },
    copied('kommentar', 'copiedWrapped'),
    word(cells.direction),
  ];
}

/** Height in points by lines of text. */
const heights = Array.from({ length: tallest + 1 }, (_, lines) => rowHeight(lines));
