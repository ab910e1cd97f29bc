import fc from 'fast-check';
import { statuses, type Status } from '../../../src/core/model/status.ts';
import { flatRows } from '../../../src/core/report/flat-rows.ts';
import { atOnce } from '../../../src/core/steps.ts';
import { chainWith, error, missing, percent, register, sheet, words, type RowWords } from '../rules/build.ts';
import { consolidated, contextOf, planOf, sheetOf } from './build.ts';
import { buildPlan } from '../../../src/core/report/plan.ts';
import { unitWriter } from '../../../src/core/report/written-unit.ts';
import { chainOfGrid } from '../recognise/build.ts';
import { tableRows } from './snapshot-of.ts';

const flat = (...rows: RowWords[]) =>
  tableRows(sheetOf(planOf(chainWith({ register: register(3) }, sheet(...rows))), 'underlag'));

test('one row for each indicator and KF-mål, counted once in each goal and once in the kommun', () => {
  const rows = flat(
    { goals: ['KF2', 'KF1'], subGoal: 'Trygghet' },
    { goals: ['KF2', 'KF1'], subGoal: 'Trygghet' },
    { goals: [], problem: { kind: 'missing' }, subGoal: 'Löst' },
  );
  expect(rows.map((row) => [row['KF-mål'], row['Delmål'], row['Räknas i KF-mål'], row['Räknas i kommunen']])).toEqual([
    ['KF1', 'Trygghet', 1, 1],
    ['KF1', 'Trygghet', 0, 0],
    ['KF2', 'Trygghet', 1, 0],
    ['KF2', 'Trygghet', 0, 0],
    ['saknas', 'Löst', 1, 1],
  ]);
});

test('values stand as what they are', () => {
  const [row] = flat({ target: percent(80), outcome: percent(87), forecast: words('minst 80') });
  expect(row).toMatchObject({ Målvärde: 80, Utfall: 87, Enhet: '%', Prognos: 'minst 80', 'Saknas därför': null });
});

test.each([
  [missing('empty'), 'Tomt'],
  [missing('notMeasured', 'mäts ej'), 'Mäts ej'],
  [missing('later', 'redovisas vid årsbokslut'), 'Vid årsbokslut'],
  [missing('notApplicable', 'n/a'), 'Ej tillämpligt'],
  [missing('suppressed', 'sekretess'), 'Sekretess'],
  [missing('placeholder', 'xx'), 'Platshållare'],
  [error('#REF!'), 'Felvärde i cellen'],
])('a missing outcome says why: %#', (outcome, why) => {
  expect(flat({ outcome })[0]?.['Saknas därför']).toBe(why);
});

test('what is done about it stands under the comment', () => {
  const said = flat(
    { comment: 'Två vakanser.', action: 'Rekrytering pågår.' },
    { action: 'Ny rutin.' },
    { comment: 'Bra.' },
  );
  expect(said.map((row) => row['Kommentar'])).toEqual([
    'Två vakanser.\nÅtgärd: Rekrytering pågår.',
    'Åtgärd: Ny rutin.',
    'Bra.',
  ]);
});

test('a direction that is only inferred says so', () => {
  const rows = flat({ direction: 'lagre' }, { direction: 'lagre', isDirectionInferred: true }, { direction: null });
  expect(rows.map((row) => row['Riktning'])).toEqual(['Lägre är bättre', 'Lägre är bättre, antaget', null]);
});

test('the status says what it rests on', () => {
  const rows = flat(
    { status: 'delvis', outcome: 85, target: 80 },
    { status: null, outcome: 85, target: 80 },
    { status: null, outcome: missing('empty') },
  );
  expect(rows.map((row) => [row['Rapporterad'], row['Beräknad'], row['Bedömning'], row['Grund']])).toEqual([
    ['◐ Delvis uppfyllt', '✓ Uppfyllt', '◐ Delvis uppfyllt', 'Rapporterad'],
    [null, '✓ Uppfyllt', '✓ Uppfyllt', 'Beräknad'],
    [null, null, '? Kan ej bedömas', 'Ingen'],
  ]);
});

test('a delmål of another period is listed but not counted', () => {
  const wrong = { ...sheet({ goals: ['KF1'] }), isWrongPeriod: true };
  const [row] = tableRows(sheetOf(planOf(chainWith({ register: register(1) }, wrong)), 'underlag'));
  expect([row?.['Räknas i KF-mål'], row?.['Räknas i kommunen']]).toEqual([0, 0]);
});

test('several inputs: links name the file', () => {
  const chain = chainWith({}, sheet({}), { ...sheet({}), name: 'KS', file: 'ks.xlsx' });
  const both = contextOf(chain, { workbooks: [contextOf(chain).workbooks[0]!, contextOf(chain).workbooks[0]!] });
  const rows = tableRows(sheetOf(buildPlan(consolidated(chain), both), 'underlag'));
  expect(rows.map((row) => row['Plats'])).toEqual(['[bok.xlsx]SU!C2', '[ks.xlsx]KS!C2']);
});

const anyRow = fc.record({
  goals: fc.subarray(['KF1', 'KF2', 'KF3']),
  status: fc.constantFrom(...statuses) as fc.Arbitrary<Status>,
  subGoal: fc.constantFrom('A', 'B', 'C', 'D'),
  committee: fc.constantFrom('KS', 'SN', 'BN'),
});

test('what the flat rows count is what the roll-up counts', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
      const chain = chainWith({ register: register(3) }, sheet(...rows));
      const { rollup } = consolidated(chain);
      const index = new Map(chain.committees.map((name, i) => [name, i]));
      const made = atOnce(flatRows(chain, rollup.subGoals, (name) => index.get(name) as number, index.size));
      for (const status of statuses) {
        expect(made.whole(status)).toBe(rollup.total[status]);
        expect(made.wholeBroken(status)).toBe(rollup.withoutGoal[status]);
        rollup.goals.forEach((goal, g) => {
          expect(made.countIn(g, status)).toBe(goal.counts[status]);
          for (const [name, i] of index)
            expect(made.countAt(g, i, status)).toBe(goal.byCommittee.get(name)?.[status] ?? 0);
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('rows of a goal and of a committee stand together, so that links can select them', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
      const made = flat(...rows);
      const keys = made.map((row) => `${row['KF-mål']}|${row['Nämnd']}`);
      expect(new Set(keys).size).toBe(keys.filter((key, i) => key !== keys[i - 1]).length);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['in its own column', ['KF 5', 'A', 'Barn i kö', 'elever', 250, 240, 'Uppfyllt'], 'elever'],
  ['beside the figure', ['KF 5', 'A', 'Barn i kö', null, 'minst 250 barn', 240, 'Uppfyllt'], 'barn'],
  ['nowhere', ['KF 5', 'A', 'Barn i kö', null, '≥ 80 %', '85 %', 'Uppfyllt'], '%'],
])('the unit is the workbook’s own word: %s', (_, cells, unit) => {
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Enhet', 'Målvärde', 'Utfall', 'Bedömning'];
  const [row] = chainOfGrid([['Socialnämnden'], ['Delårsrapport 2025'], [], head, cells]).rows;
  expect(unitWriter()(row!)).toBe(unit);
});
