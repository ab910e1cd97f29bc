/** A row for each period: the report's own counts, and the one before tells what the outcome was. */
import type { Plain } from './build.ts';
import { chainOfGrid, reading } from './build.ts';

const list = (header: string, rows: readonly (readonly Plain[])[]) =>
  chainOfGrid([
    ['Socialnämnden'],
    ['Delårsrapport 2025'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', header, 'Målvärde', 'Utfall', 'Bedömning'],
    ...rows,
  ]);
const line = (name: string, period: Plain, outcome: number, target: Plain = 90) => [
  'KF 5',
  `Fler ${name}`,
  `Andel ${name}`,
  period,
  target,
  outcome,
  'Uppfyllt',
];
const outcomes = (chain: ReturnType<typeof list>) => chain.rows.map(({ outcome }) => outcome.number);

const headers = ['Period', 'År', 'Mätperiod', 'Utfallsperiod', 'Datum', 'Mättillfälle', 'Avser'];
test.each(headers)('under %s', (header) => {
  const chain = list(header, [line('a', '2024', 82), line('a', 'T2 2025', 91), line('b', '2024', 84)]);
  expect(outcomes(chain)).toEqual([91]);
  expect(chain.rows[0]?.previousOutcome?.number).toBe(82);
  expect(reading(chain).ambiguousHeaders).toEqual([]);
});

test.each<[Plain, Plain]>([
  [2024, 2025],
  ['Helår 2024', 'Delår 2025'],
  ['2024-12', '2025-08'],
  ['2024-12-31', '2025-08-31'],
  ['dec 2024', 'aug 2025'],
  ['T1', 'T2'],
  ['År 2024', 'jan–aug 2025'],
])('%s and %s', (before, now) => {
  const rows = [line('a', before, 82), line('a', now, 91), line('b', before, 84), line('b', now, 90)];
  expect(outcomes(list('Period', rows))).toEqual([91, 90]);
  expect(outcomes(list('År', rows))).toEqual([91, 90]);
});

test('the last period before is the earlier outcome, and what shall rise is held against it', () => {
  const periods: [Plain, number][] = [
    [2023, 70],
    ['T2 2025', 83],
    ['T1 2025', 82],
    ['T3 2024', 80],
  ];
  const chain = list(
    'Period',
    periods.map(([period, outcome]) => line('a', period, outcome, 'Öka')),
  );
  expect(outcomes(chain)).toEqual([83]);
  expect(chain.rows[0]?.previousOutcome?.number).toBe(82);
});

test('no row is of the very day: the last one before it in the year', () => {
  const rows = [line('a', '2024-12', 82), line('a', '2025-03', 90), line('a', '2025-06', 91), line('a', '2025-10', 99)];
  expect(outcomes(list('Mätperiod', rows))).toEqual([91]);
});

test.each(['Mätperiod', 'Datum', 'År'])('%s of when each thing was measured leaves nothing out', (header) => {
  const rows = [line('a', '2024', 82), line('b', '2023', 84), line('c', 'T2 2025', 91)];
  expect(outcomes(list(header, rows))).toEqual([82, 84, 91]);
});
