/** Träffbild: how many of those expected to contribute do, read off the goal's row of the matrix. */
import { fixedRange } from '../formulas.ts';
import type { ReportView } from '../view.ts';
import type { MatrixBlock } from './matrix-blocks.ts';
import { expectedCommittees, matrixState } from './matrix-cell.ts';
import type { GoalRow } from './rows.ts';
import { quoted } from '../formulas.ts';

/** Nobody has said who is to contribute to which KF-mål: then those who do are no share of anything. */
export function expectsNobody({ consolidation }: ReportView): boolean {
  return Object.values(consolidation.settings.expected).every((names) => names.length === 0);
}

export function coverageText(view: ReportView, goal: GoalRow): string {
  let contributing = 0;
  let expected = 0;
  view.committees.forEach((_, committee) => {
    const state = matrixState(view, goal, committee);
    if (state !== 'empty') expected++;
    if (state === 'counts') contributing++;
  });
  const words = view.t.goalSheet;
  if (expected === 0) return '–';
  return expectsNobody(view) ? `${contributing}${words.contribute}` : `${contributing}${words.of}${expected}`;
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
  const { of, contribute } = view.t.goalSheet;
  // As soon as somebody is expected in Spårbarhet it is a share.
  const said = `IF(COUNTA(${expectedCommittees(view)})=0,${quoted(contribute)},${quoted(of)}&${all})`;
  return `IF(${all}=0,"–",${contributing}&${said})`;
}
