/** Which way is better when neither a column nor the indicator's name tells: where it started is only a hint. */
import { chainOfGrid } from './build.ts';

const directionOf = (goal: string, indicator: string, base: number, target: number) =>
  chainOfGrid([
    ['Socialnämnden'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Nuläge', 'Målvärde 2025', 'Utfall 2025'],
    ['KF 5', goal, indicator, base, target, 80],
  ]).rows[0]?.direction;

test.each([
  ['Cheferna ger stöd', 'Andel chefer i nätverk', 96, 92],
  ['Planeringen är god', 'Antal detaljplaner', 9, 8],
  ['Barnen hörs', 'Antal barnrättsbedömningar, andel', 97, 95],
])('%s, %s: a start past the target does not turn the direction round', (goal, indicator, base, target) => {
  expect(directionOf(goal, indicator, base, target)).toBeNull();
});

test('a start under the target tells that more is better', () => {
  expect(directionOf('Cheferna ger stöd', 'Andel chefer i nätverk', 80, 92)).toBe('hogre');
});

test('of times, rates and what is seldom wanted it tells nothing', () => {
  expect(directionOf('Elevhälsan är nära', 'Antal ärenden per handläggare', 361, 389)).toBeNull();
  expect(directionOf('Barn växer upp hemma', 'Antal placerade barn', 21, 23)).toBeNull();
});

test('where the start and the words of the delmål agree, both ways are told; where they do not, none is', () => {
  expect(directionOf('Andelen barn i förskolan ska öka', 'Andel barn i förskolan', 80, 90)).toBe('hogre');
  expect(directionOf('Antalet placerade barn ska minska', 'Antal placerade barn', 29, 24)).toBe('lagre');
  expect(directionOf('Kemikalierna i förskolan ska minska', 'Andel förskolor som sorterat', 89, 95)).toBeNull();
});

test('in percent, those who do a thing are a share of all', () => {
  const directionIn = (unit: string) =>
    chainOfGrid([
      ['Barnnämnden'],
      [],
      ['KF-mål', 'Delmål', 'Indikator', 'Enhet', 'Målvärde 2025', 'Utfall 2025'],
      ['KF 5', 'Skolan är trygg', 'Elever i åk 8 som upplever att vuxna agerar', unit, 92, 80],
    ]).rows[0]?.direction;
  expect([directionIn('%'), directionIn('antal')]).toEqual(['hogre', null]);
});

test('a direction that no column and no target states is inferred', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Riktning', 'Målvärde', 'Utfall'];
  const of = (direction: string, target: string | number) =>
    chainOfGrid([header, [1, 'Friska medarbetare', 'Sjukfrånvaro', direction, target, 6]]).rows[0];
  expect(of('', 5)).toMatchObject({ direction: 'lagre', isDirectionInferred: true });
  expect(of('Lägre', 5)).toMatchObject({ direction: 'lagre', isDirectionInferred: false });
  expect(of('', 'högst 5')).toMatchObject({ direction: 'lagre', isDirectionInferred: false });
  expect(of('', '')).toMatchObject({ isDirectionInferred: true });
});
