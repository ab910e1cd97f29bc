import { readChain } from '../../../src/core/read-chain.ts';
import { chainOf, reading, sheet, workbook } from './build.ts';

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'];
const book = (title: string | null, header = head, file: string | null = null, ...lines: string[]) =>
  workbook(
    [sheet('Socialnämnden', [['Socialnämnden'], [title], ...lines.map((line) => [line]), [], header, row])],
    file,
  );
const half = { kind: 'delar', year: 2025 } as const;
const whole = { kind: 'arsbokslut', year: 2025 } as const;

const several = [
  'Uppföljning av mål och indikatorer, tertial 1, tertial 2 och helår',
  'Delår och helår 2025',
  'Måluppföljning 2025 (T1, T2, T3)',
  'Underlag till delårsrapport och årsredovisning 2025',
  'Måluppföljning mars, augusti och december 2025',
  'Uppföljning per tertial',
];

test.each(several)('%s is of the report, whichever of them it is', (title) => {
  expect(reading(chainOf(book(title), half)).isWrongPeriod).toBe(false);
  expect(reading(chainOf(book(title), whole)).isWrongPeriod).toBe(false);
});

test('several periods, none of them the report’s', () => {
  expect(reading(chainOf(book('Delår 1 och 2 2025'), whole)).isWrongPeriod).toBe(true);
  expect(reading(chainOf(book('Delår och helår 2024'), whole)).isWrongPeriod).toBe(true);
});

test('a line that names one goes before a line that names several', () => {
  const own = chainOf(book('Tertial 1, tertial 2 och helår 2025', head, null, 'Delårsrapport'), {});
  expect(own.period).toMatchObject(half);
  expect(reading(chainOf(book('Delår och helår 2025', head, null, 'Delår 2025'), whole)).isWrongPeriod).toBe(true);
});

test('which of them is for the columns to say, then for the file’s name', () => {
  const columns = [...head.slice(0, 4), 'Utfall aug 2025', 'Utfall dec 2025', 'Bedömning'];
  const filled = [...row.slice(0, 4), 82, null, 'Uppfyllt'];
  const told = sheet('Socialnämnden', [['Socialnämnden'], ['Delår och helår 2025'], [], columns, filled]);
  expect(chainOf(workbook([told]), {}).period).toMatchObject({ ...half, through: '2025-08-31' });
  expect(chainOf(book('Delår och helår 2025', head, 'SN bokslut 2025.xlsx'), {}).period).toMatchObject(whole);
});

test.each(['Delår och helår 2025', null])('nobody says which: it is asked', (title) => {
  const workbooks = [book(title, head, 'SN T1 T2 helår 2025.xlsx')];
  const read = readChain({ workbooks, previous: [], registerWorkbook: null, settings: {}, period: {} });
  expect(read).toMatchObject({ ok: false, problem: { code: 'periodUnknown', seen: { kind: null, year: 2025 } } });
});

test('a sheet that is named after several is of the report’s', () => {
  const named = (name: string) => sheet(name, [head, row]);
  const roles = chainOf(workbook([named('T1 T2 T3 2025'), named('Bokslut 2024')]), half).sheets.map(({ role }) => role);
  expect(roles).toEqual(['namnd', 'ignored']);
});
