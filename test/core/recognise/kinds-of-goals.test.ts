/** A list of goals with a column that tells what kind of goal each is, or on which level. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid, Plain } from './build.ts';

const goals = [
  'Skolan är god och jämlik',
  'Omsorgen om äldre är trygg',
  'Stadens livsmiljö är hållbar',
  'Staden är tryggare än förr',
  'Staden är en god arbetsgivare',
];
const kinds = ['Verksamhetsnära', 'Verksamhetsnära', 'Övergripande', 'Övergripande', 'Organisation'];
const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const linked = (list: Grid, references: readonly Plain[], name = 'KFs mål') => {
  const rows = references.map((reference, at) => [reference, `Delmål ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']);
  const { register, rows: read } = chainOf(
    workbook([sheet(name, list), sheet('Socialnämnden', [['Socialnämnden'], head, ...rows])]),
  );
  const leads = read.map(({ reference: { goalIds, problem } }) => goalIds.join() || problem?.kind);
  return { ids: register.goals.map(({ id }) => id), leads };
};

describe('goals of an overarching kind', () => {
  test.each([
    ['by their texts', goals],
    ['by their numbers', [1, 2, 3, 4, 5]],
  ])('are goals where they are referred to as the others are, %s', (_, references) => {
    const list = goals.map((goal, at) => [at + 1, goal, kinds[at]]);
    const { ids, leads } = linked([['Nr', 'Kommunfullmäktiges mål', 'Typ'], ...list], references);
    expect(ids).toEqual(['1', '2', '3', '4', '5']);
    expect(leads).toEqual(ids);
  });

  test('stand above the others where hardly anybody refers to them, all of them', () => {
    const list = goals.map((goal, at) => [at + 1, goal, at < 3 ? 'Övergripande' : 'Verksamhetsmål']);
    const { ids, leads } = linked([['Nr', 'Mål', 'Typ'], ...list], [4, 5, goals[1]]);
    expect(ids).toEqual(['4', '5']);
    expect(leads).toEqual(['4', '5', 'wrongLevel']);
  });

  test.each(['KF-mål', 'Lydelse', 'Text'])(
    'stand above the others on a level of their own, over a column %s',
    (word) => {
      const list = goals.map((goal, at) => [at < 2 ? 'Övergripande mål' : 'KF-mål', goal]);
      const { ids, leads } = linked([['Nivå', word], ['Vision', 'En stad för alla'], ...list], goals);
      expect(ids).toEqual(['1', '2', '3']);
      expect(leads).toEqual(['wrongLevel', 'wrongLevel', '1', '2', '3']);
    },
  );
});

test('goals of a vision or of a perspective are goals', () => {
  const list = goals.map((goal, at) => [at + 1, goal, ['Visionsmål', 'Perspektivmål', 'Områdesmål'][at % 3]]);
  expect(linked([['Nr', 'Mål', 'Typ'], ...list], goals).leads).toEqual(['1', '2', '3', '4', '5']);
});

describe('the level above the goals is no goal', () => {
  const above = ['Tillgängligt', 'Tillgängligt', 'Jämställt', 'Jämställt', 'Hållbart'];
  const asked = [1, 2, 3, 4, 5, 'Hållbart'];
  const expected = ['1', '2', '3', '4', '5', 'wrongLevel'];

  test.each(['Övergripande mål', 'Kommunens övergripande målsättning', 'Vision', 'Inriktningsmål', 'Ledord'])(
    'in a column %s before the goals or after them',
    (word) => {
      const after = goals.map((goal, at) => [at + 1, goal, above[at]]);
      const before = goals.map((goal, at) => [above[at], at + 1, goal]);
      expect(linked([['Nr', 'Riktade mål', word], ...after], asked, 'Mål').leads).toEqual(expected);
      expect(linked([[word, 'Nr', 'Riktade mål'], ...before], asked, 'Mål').leads).toEqual(expected);
    },
  );

  test.each(['Riktade mål', 'Mål', 'Områdesmål'])('in sentences over several of the %s', (word) => {
    const wide = 'En kommun som är tillgänglig för alla';
    const list = goals.map((goal, at) => [at + 1, at < 3 ? wide : 'Ett hållbart samhälle hela livet', goal]);
    const { leads } = linked([['Nr', 'Övergripande mål', word], ...list], [1, 2, 3, 4, 5, wide], 'Mål');
    expect(leads).toEqual(expected);
  });

  test('in the title over them', () => {
    const list = [['Nr', 'KF-mål'], ...goals.map((goal, at) => [at + 1, goal])];
    for (const title of [['Övergripande mål: Hållbart, Jämställt och Tillgängligt'], ['Övergripande mål', 'Hållbart']])
      expect(linked([title, [], ...list], asked, 'Mål').leads).toEqual(expected);
    expect(linked([['Vision 2030: Här växer vi'], [], ...list], ['Här växer vi'], 'Mål').leads).toEqual(['wrongLevel']);
  });
});
