/** Målområden as headings over the nämnder's own goals, each headed with its nämnd in brackets. */
import { chainOfGrid } from './build.ts';
import type { Grid } from './build.ts';

const head = ['Indikator', 'Utfall 2024', 'Utfall T2 2025', 'Målnivå'];
const calls = ['Andel frågor som besvaras direkt', 61, 70, 68];
const water = ['Antal driftavbrott', 9, 9, 9];
const blocks = (...grid: Grid) =>
  chainOfGrid([['Delårsbokslut 2025, samtliga nämnder'], [], ...grid], {}, 'Uppföljning');
const read = (grid: Grid) => {
  const { register, rows } = blocks(...grid);
  const called = new Map(register.goals.map(({ id, text }) => [id, text]));
  return rows.map(({ reference, committee, subGoal, indicator }) =>
    [reference.goalIds.map((id) => called.get(id)).join(), committee, subGoal.text, indicator ?? '–'].join(' | '),
  );
};

test('the målområde is the goal, and under it each nämnd has its own', () => {
  const quality = [['Målområde kvalitet'], [], ['Mål: Alla får svar (KS)'], head, calls];
  const others = [[], ['Mål: Alla får svar (SN)'], head, calls, [], ['Målområde livsmiljö'], []];
  expect(read([...quality, ...others, ['Mål: Vattnet är säkert (SBN)'], head, water])).toEqual([
    'kvalitet | Kommunstyrelsen | Alla får svar | Andel frågor som besvaras direkt',
    'kvalitet | Socialnämnden | Alla får svar | Andel frågor som besvaras direkt',
    'livsmiljö | Samhällsbyggnadsnämnden | Vattnet är säkert | Antal driftavbrott',
  ]);
});

test('a numbered goal with the nämnd that answers for it is a KF-mål, also under a målområde', () => {
  const grid = [['Målområde kvalitet'], ['Mål 1: Alla får svar (KS)'], head, calls, []];
  const goals = blocks(...grid, ['Mål 2: Vattnet är säkert (SBN)'], head, water).register.goals;
  expect(goals.map(({ id }) => id)).toEqual(['1', '2']);
});

test.each([
  ['between others', [[], ['Mål: Vattnet är säkert (SBN)'], head, water]],
  ['at the end', []],
])('a goal whose table has no row is one without an indicator, %s', (_, rest: Grid) => {
  const empty = [[], ['Mål: Fler e-tjänster (SN)'], head, ['Kommentar: Utvecklingen är god.']];
  const rows = read([
    ['Målområde kvalitet'],
    ['Mål: Alla får svar (KS)'],
    head,
    calls,
    ...empty,
    ...rest,
    ...(rest.length ? [] : [[]]),
  ]);
  expect(rows).toContain('kvalitet | Socialnämnden | Fler e-tjänster | –');
});

test('so is a nämndmål under a KF-mål', () => {
  const grid = [
    ['KF-mål 5: Välfärd'],
    ['Nämndmål: Alla får svar'],
    head,
    calls,
    [],
    ['Nämndmål: Vattnet är säkert'],
    head,
  ];
  expect(blocks(...grid, ['Kommentar: God'], [], ['Nämndmål: Rena gator'], head, water).rows).toHaveLength(3);
});
