/** Block 2: the native stacked bar chart, and the line that says the same in words. */
import { listed, wholePercent, formatPercent } from '../../i18n/index.ts';
import { statuses } from '../../model/status.ts';
import { a1, quotedSheet } from '../../workbook/cell-ref.ts';
import { fixedRange } from '../formulas.ts';
import { palette, statusColours } from '../palette.ts';
import { area, type SheetDraft } from '../sheet-draft.ts';
import { columnPixels } from '../text-width.ts';
import type { ReportView } from '../view.ts';
import { chart, column, matrix, row, spacerWidth } from './layout.ts';
import { goalLabel } from './matrix.ts';
import type { GoalRow } from './rows.ts';

const chartRow = 3;

export function putChart(draft: SheetDraft, view: ReportView, rows: readonly GoalRow[]): void {
  const words = view.t.goalSheet.chart;
  const text = chartText(view, rows);
  draft.setWidths(chart.left - 1, [spacerWidth, ...Array<number>(chart.columns).fill(chart.width)]);
  draft.put(row.title, chart.left, words.title, 'title');
  draft.put(row.period, chart.left, words.subtitle(view.periodName), 'subtitle');
  draft.put(row.run, chart.left, text, 'note');
  if (rows.length === 0) return;

  const heightPt = Math.min(600, 70 + 26 * rows.length);
  const last = row.first + rows.length - 1;
  const range = (left: number): string =>
    `${quotedSheet(view.names.maluppfyllelse)}!${fixedRange(row.first, left, last, left)}`;
  draft.charts.push({
    name: 'MK_Diagram',
    altText: text,
    row: chartRow,
    column: chart.left,
    widthPt: (chart.columns * columnPixels(chart.width) * 72) / 96,
    heightPt,
    categories: { formula: range(matrix.left), cached: rows.map((goal) => goalLabel(view, goal)) },
    series: statuses.map((status, i) => ({
      nameFormula: `${quotedSheet(view.names.maluppfyllelse)}!${absolute(row.header, column.statuses + i)}`,
      name: view.t.status[status],
      formula: range(column.statuses + i),
      cached: rows.map((goal) => goal.counts[status]),
      fill: statusColours[status].solid,
      labelColour: statusColours[status].label,
    })),
    outline: palette.muted,
  });
  draft.printAreas.push(area(0, chart.left, rowUnder(draft, heightPt), chart.left + chart.columns - 1));
}

/** First row wholly under the chart, by the heights the rows will have. */
function rowUnder(draft: SheetDraft, heightPt: number): number {
  let at = chartRow;
  for (let left = heightPt; left > 0; at++) left -= draft.heights.get(at) ?? 15;
  return at;
}

function absolute(at: number, left: number): string {
  return a1(at, left).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** "Flest uppfyllda delmål: KF2 (6 av 8). Lägst andel bedömda: KF8 (inga delmål), KF6 och KF10 (25 %)." */
function chartText(view: ReportView, rows: readonly GoalRow[]): string {
  if (rows.length === 0) return view.t.goalSheet.noGoals;
  return [mostMet(view, rows), leastAssessed(view, rows)].filter((line) => line !== '').join(' ');
}

/** "KF8" as it is; a bare "8" or "B" is "mål 8" among other figures. */
function idInText(id: string, words: ReportView['t']['goalSheet']['chart']): string {
  return /^(?:[\d.:]+[a-h]?|[A-ZÅÄÖ])$/.test(id) ? words.goal(id) : id;
}

function mostMet({ t }: ReportView, rows: readonly GoalRow[]): string {
  const words = t.goalSheet.chart;
  const most = Math.max(...rows.map((goal) => goal.counts.uppfyllt));
  if (most === 0) return words.noneMet;
  const best = rows.filter((goal) => goal.counts.uppfyllt === most);
  // All alike: no one of them has the most.
  if (rows.length > 2 && best.length === rows.length) return '';
  const ids = best.map(({ goal }) => idInText(goal.id, words));
  const shares = best.map((goal) => words.share(most, goal.subGoals));
  // Goals with as many met but of different totals are told apart one by one.
  if (new Set(shares).size > 1)
    return words.mostMet(
      listed(
        ids.map((id, at) => `${id} (${shares[at]})`),
        t.and,
      ),
    );
  return words.mostMet(`${listed(ids, t.and)} (${shares[0]})`);
}

function leastAssessed({ t, language }: ReportView, rows: readonly GoalRow[]): string {
  const words = t.goalSheet.chart;
  const none = rows.filter((goal) => goal.subGoals === 0).map(({ goal }) => idInText(goal.id, words));
  const shares = rows.filter((goal) => goal.applicable > 0).map((goal) => goal.assessed / goal.applicable);
  const least = Math.min(1, ...shares);
  const low = rows.filter((goal) => goal.applicable > 0 && goal.assessed / goal.applicable === least);
  const groups: string[] = [];
  if (none.length > 0) groups.push(`${listed(none, t.and)} (${words.noSubGoals})`);
  const first = low[0];
  if (least < 1 && first)
    groups.push(
      `${listed(
        low.map(({ goal }) => idInText(goal.id, words)),
        t.and,
      )} (${formatPercent(wholePercent(first.assessed, first.applicable), language)})`,
    );
  return groups.length === 0 ? words.allAssessed : words.leastAssessed(groups.join(', '));
}
