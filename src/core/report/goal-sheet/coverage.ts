/** Träffbild: how many of those expected to contribute do, read off the goal's row of the matrix. */
import { fixedRange } from '../formulas.ts';
import type { ReportView } from '../view.ts';
import type { MatrixBlock } from './matrix-blocks.ts';
import { matrixState } from './matrix-cell.ts';
import type { GoalRow } from './rows.ts';
import { quoted } from '../formulas.ts';

export function coverageText(view: ReportView, goal: GoalRow): string {
  let contributing = 0;
  let expected = 0;
  view.committees.forEach((_, committee) => {
    const state = matrixState(view, goal, committee);
    if (state !== 'empty') expected++;
    if (state === 'counts') contributing++;
  });
  return expected === 0 ? '–' : `${contributing}${view.t.goalSheet.of}${expected}`;
}

export function coverageFormula(view: ReportView, at: number, blocks: readonly MatrixBlock[]): string {
  const ranges = blocks
    .filter((block) => block.count > 0)
    .map(({ left, count }) => fixedRange(at, left + 1, at, left + count).replace(/\$(\d)/g, '$1'));
  const { missing } = view.t.goalSheet.matrix;
  const sum = (test: (range: string) => string): string =>
    ranges.length === 0 ? '0' : ranges.map((range) => `SUMPRODUCT(${test(range)})`).join('+');
  const contributing = sum((range) => `(${range}<>"")*(${range}<>${quoted(missing)})`);
  const all = sum((range) => `--(${range}<>"")`);
  return `IF(${all}=0,"–",${contributing}&${quoted(view.t.goalSheet.of)}&${all})`;
}
