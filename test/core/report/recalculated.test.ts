/** Every figure is a formula, and the value beside it is what the formula gives: judged by LibreOffice. */
import type { SheetPlan, WritePlan } from '../../../src/core/workbook/write-plan.ts';
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { methods } from '../../../src/core/model/settings.ts';
import { bokslut2025, chainWith, register, sheet } from '../rules/build.ts';
import { consolidated, planOf } from './build.ts';
import { differences, hasLibreOffice, recalculated, written } from './libre-office.ts';
import { noraChain, noraExpected } from './nora.ts';
import { stateWith } from './state.ts';

if (!hasLibreOffice)
  console.warn('SKIPPED: LibreOffice is missing, so no formula was recalculated by another program.');
const judged = hasLibreOffice ? test : test.skip;

const board = [
  { goalId: 'KF9', assessment: 'Delvis uppfyllt', motivation: 'Bara ett utskott bidrar.' },
  { goalId: 'KF2', assessment: '✓ Uppfyllt', motivation: '' },
  { goalId: 'KF3', assessment: 'ganska bra', motivation: 'Skrivet för hand.' },
];

function plans(): Record<string, WritePlan> {
  const expected = noraExpected;
  const byMethod = methods.map((method) => [method, planOf(noraChain(), { method, expected })] as const);
  const year = { period: { ...bokslut2025, year: 2026, through: '2026-12-31' } };
  return {
    ...Object.fromEntries(byMethod),
    bokslut: planOf(
      noraChain(year),
      { expected },
      { state: stateWith({ board, approved: approvedIn(noraChain(year)) }) },
    ),
    omraden: planOf(narrow(), {}, { state: stateWith({ board }) }),
    english: planOf(noraChain(), { expected }, { language: 'en' }),
    granser: planOf(noraChain(), { thresholds: { met: 0.6, partly: 0.3, assessed: 0.25, tolerance: 0.1 } }),
    nummer: planOf(numbered()),
    tomt: planOf(chainWith({ register: { ...register(0), source: 'none' } })),
    utanRader: planOf(chainWith({ register: register(3) })),
    manga: planOf(manyCommittees(30)),
    vikter: planOf(weighted(), { method: 'viktat' }),
    andrat: withOthersRows(planOf(noraChain(), { expected }), planOf(changed(), { expected })),
  };
}

/** Two of the findings, approved. */
function approvedIn(chain: GoalChain) {
  return consolidated(chain, { expected: noraExpected })
    .findings.slice(0, 2)
    .map(({ key }) => ({ key, motivation: 'Beslutat.' }));
}

/** A register that maps its goals to målområden narrowly. */
function narrow() {
  const areas = ['hallbarhet', 'livskvalitet'].map((id) => ({ id, name: id, text: '' }));
  const of = noraChain().register;
  const goals = of.goals.map((goal, i) => ({
    ...goal,
    areaIds: i === 0 ? areas.map(({ id }) => id) : [areas[i % 2]!.id],
  }));
  return noraChain({ register: { ...of, areas, goals, areasAreNarrow: true } });
}

/** The same kommun when one delmål has turned out otherwise. */
function changed() {
  const chain = noraChain();
  const [first] = chain.subGoals;
  const rows = chain.rows.map((row) =>
    row.subGoal === first ? { ...row, assessment: { ...row.assessment, status: 'ej' as const } } : row,
  );
  const subGoals = chain.subGoals.map((each) => ({ ...each, rows: rows.filter((row) => row.subGoal.id === each.id) }));
  return { ...chain, subGoals, rows };
}

/**
 * The formulas of one plan over the rows of another: somebody has changed a bedömning in Underlag. Every count, status and
 * sentence must become the other plan's.
 */
function withOthersRows(formulas: WritePlan, rows: WritePlan): WritePlan {
  const [goals] = formulas.sheets as [SheetPlan];
  const after = new Map(rows.sheets[0]?.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const cells = goals.cells.map((cell) => ({ ...cell, value: after.get(`${cell.row},${cell.column}`) ?? null }));
  expect(cells.filter((cell, i) => cell.value !== goals.cells[i]?.value).length).toBeGreaterThan(5);
  return { ...rows, sheets: [{ ...goals, cells }, ...rows.sheets.slice(1)] };
}

/** Ids that a spreadsheet would take for numbers or dates, and a committee whose name holds a wildcard. */
function numbered() {
  const ids = ['1.1', '1.10', '1', '2024', '3-4'];
  const goals = register(ids.length).goals.map((goal, i) => ({ ...goal, id: ids[i] as string }));
  const rows = ids.map((id, i) => ({
    goals: [id],
    status: i % 2 ? ('ej' as const) : ('uppfyllt' as const),
    subGoal: `Delmål ${i}`,
  }));
  return chainWith(
    { register: { ...register(), goals } },
    { ...sheet(...rows, { goals: ['1.1'], status: 'delvis' }), name: 'A', committee: 'Nämnden för *' },
    { ...sheet({ goals: ['1.10', '1'], status: 'delvis' }), name: 'B', committee: 'Nämnden för vård & omsorg' },
  );
}

function manyCommittees(count: number) {
  const sheets = Array.from({ length: count }, (_, i) => ({
    ...sheet({ goals: [`KF${(i % 4) + 1}`], status: i % 3 ? ('uppfyllt' as const) : ('ej' as const) }),
    name: `N${i}`,
    committee: `Nämnd nummer ${i + 1}`,
  }));
  return chainWith({ register: register(5) }, ...sheets);
}

function weighted() {
  const statuses = ['ej', 'uppfyllt', 'delvis'] as const;
  const rows = [3, 1, 2].map((weight, i) => ({
    weight,
    subGoal: `D${i}`,
    status: statuses[i] as (typeof statuses)[number],
  }));
  return chainWith({ register: register(2) }, sheet(...rows, { goals: ['KF2'], weight: 0 }));
}

judged(
  'LibreOffice gets every figure and sentence that we wrote',
  async () => {
    const all = plans();
    const files: Record<string, Uint8Array> = {};
    for (const [name, plan] of Object.entries(all)) files[name] = await written(plan);
    const books = await recalculated(files);
    const wrong = Object.entries(all).flatMap(([name, plan]) =>
      differences(plan, books[name] as (typeof books)[string]).map((line) => `${name}: ${line}`),
    );
    expect(wrong).toEqual([]);
  },
  120_000,
);
