/** A delmål that says "minst" or "högst" of the very figure that is its target tells which side of it is good. */
import { chainOfGrid } from './build.ts';

const rowOf = (goal: string, indicator: string, target: number | string) =>
  chainOfGrid([
    ['Kommunstyrelsen'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde 2025', 'Utfall 2025'],
    ['KF 5', goal, indicator, target, 0.7],
  ]).rows[0];
const directionOf = (...told: Parameters<typeof rowOf>) => rowOf(...told)?.direction ?? null;

const share = 'Resultat / skatteintäkter och bidrag';

test.each([
  ['Resultatet ska uppgå till minst en procent', share, '1,0 %', 'hogre'],
  ['Resultatet ska vara minst 2 % av skatteintäkterna.', share, '2 %', 'hogre'],
  ['Investeringarna ska vara högst 40 mnkr', 'Årets investeringar', '40 mnkr', 'lagre'],
  ['Lånen ska inte överstiga 15 000 kronor per invånare', 'Lån', 15000, 'lagre'],
])('"%s", "%s" %s: %s', (goal, indicator, target, direction) =>
  expect(directionOf(goal, indicator, target)).toBe(direction),
);

test.each([
  ['Resultatet ska uppgå till minst en procent', share, '3 %'],
  ['Minst 90 procent av besluten ska fattas i tid', 'Beslut som omprövas', '90 dagar'],
  ['Minst en träff ska hållas i varje by', share, '5 %'],
  ['Resultatet ska uppgå till en procent', share, '1,0 %'],
  ['Minst 5 träffar ska hållas', 'Antal lån', 5],
])('"%s" says nothing of "%s" %s', (goal, indicator, target) =>
  expect(directionOf(goal, indicator, target)).toBeNull(),
);

test('it is told and not guessed, so that "Ja" beside less is contradicted', () => {
  const told = rowOf('Resultatet ska uppgå till minst en procent', share, '1,0 %');
  expect(told).toMatchObject({ direction: 'hogre', isDirectionInferred: false });
});

test('what the indicator itself tells goes before', () => {
  expect(directionOf('Minst 5 utbildningar mot avhopp', 'Antal klagomål', 5)).toBe('lagre');
});
