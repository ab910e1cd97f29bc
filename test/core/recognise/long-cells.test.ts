/** Cells filled with as much as Excel lets them hold: they take no more time than their length, and are kept whole. */
import { chainOf, sheet, workbook } from './build.ts';

const sentence = 'Nämnden arbetar för att fler ska få stöd i tid ';
const prose = (word: string) => `${word} ${sentence.repeat(640)}`.slice(0, 30_000);
const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', 'Bedömning', 'Kommentar'];
const numbers = [1, 2, 3, 4];
const goals = (named: (nr: number) => string) =>
  sheet('Målregister', [['Nr', 'KF-mål'], ...numbers.map((nr) => [nr, named(nr)])]);
const read = (register: (nr: number) => string, cells: (nr: number) => readonly (string | number)[], title = 'Mål') =>
  chainOf(
    workbook([goals(register), sheet('Socialnämnden', [['Socialnämnden'], [title], [], head, ...numbers.map(cells)])]),
  );
const plain = (nr: number) => [nr, `Stöd ${nr} i tid`, `Andel nöjda ${nr}`, 80, 82, 'Uppfyllt', 'Bra'] as const;

test('goals of a whole page each', () => {
  const goal = (nr: number) => prose(`${'ABCD'[nr - 1]}lla`);
  const chain = read(goal, plain);
  expect(chain.register.goals.every(({ text }, at) => text === goal(at + 1).trim())).toBe(true);
  expect(chain.rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2', '3', '4']);
});

test('references of a whole page, to goals of a line', () => {
  const chain = read(
    (nr) => `${'abcd'[nr - 1]} är ett mål som alla ska nå`,
    (nr) => [prose(`Text ${nr}`), ...plain(nr).slice(1)],
  );
  expect(chain.rows.map(({ reference }) => reference.goalIds)).toEqual([[], [], [], []]);
});

test.each([
  ['line breaks', '\n'],
  ['spaces', ' '],
  ['brackets', '('],
  ['dashes', '- '],
])('a title of nothing but %s', (_, sign) => {
  const chain = read((nr) => `Mål ${nr} för alla`, plain, `a${sign.repeat(15_000)}b`);
  expect(chain.rows).toHaveLength(4);
});

test('a thousand lines are one indicator, and nothing of them is lost', () => {
  const lines = 'Nämnden arbetar\n'.repeat(1000).trim();
  const chain = read(
    (nr) => `Mål ${nr} för alla`,
    (nr) => [nr, 'Stöd i tid', `${lines} ${nr}`, 80, 82, 'Uppfyllt', prose('Kommentar')],
  );
  expect(chain.rows).toHaveLength(4);
  const [first] = chain.rows;
  expect(first?.indicator === `${lines.replaceAll('\n', ' ')} 1`).toBe(true);
  expect(first?.comment === prose('Kommentar')).toBe(true);
});
