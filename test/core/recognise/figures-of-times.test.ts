/** Figures and assessments in several columns: whose time a figure is of, and which assessment is of the whole delmål. */
import { normaliseHeader, scoreHeader } from '../../../src/core/parse/index.ts';
import { chainOf, columnsOf, sheet, workbook } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['A1', 'Färre ska skadas vid olyckor'],
  ['A2', 'Verksamheten är kostnadseffektiv'],
]);
/** The columns between the indicator and the comment, under these headers, with these cells in each row. */
const read = (headers: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
  chainOf(
    workbook([
      goals,
      sheet('SN', [
        ['Socialnämnden'],
        [],
        ['KF-mål', 'Delmål', 'Indikator', ...headers, 'Kommentar'],
        ...rows.map((row, i) => [`A${1 + (i % 2)}`, `Allt ska bli bättre ${i}`, `Andel ${i}`, ...row, 'Det går väl']),
      ]),
    ]),
  );

test.each([
  ['Årets värde', 'utfall'],
  ['Aktuell siffra', 'utfall'],
  ['Nuvarande nivå', 'utfall'],
  ['Indikatorvärde', 'utfall'],
  ['Rapporterat värde', 'utfall'],
  ['Mätning 2024', 'utfall'],
  ['Värde senaste mätning', 'utfall'],
  ['Värde föregående mätning', 'utfallTidigare'],
  ['Föregående nivå', 'utfallTidigare'],
  ['Värde att nå', 'malvarde'],
  ['Målets värde', 'malvarde'],
  ['Årets aktiviteter', 'aktivitet'],
  ['Årets mål', 'malvarde'],
  ['Mättider', 'frekvens'],
  ['Uppfyllelsetid', 'deadline'],
])('"%s" is %s', (text, field) => expect(scoreHeader(normaliseHeader(text))[0]?.field).toBe(field));

const figures = [
  [91, 88, 93, 'Uppfyllt'],
  [80, 71, 60, 'Ej uppfyllt'],
  [75, 76, 74, 'Delvis uppfyllt'],
] as const;
test.each([
  ['Föregående värde', 'Årets värde'],
  ['Föregående värde', 'Nuläge'],
  ['Fjolårets poäng', 'Årets poäng'],
  ['Referens', 'Aktuell kurs'],
])('"%s | %s" beside the target: the latter is the outcome', (before, now) => {
  expect(columnsOf(read(['Målvärde', before, now, 'Bedömning'], ...figures))).toMatchObject({ utfall: 'F' });
});

test('a level of the period beside the level to reach is the outcome; beside an outcome the year’s level is to be reached', () => {
  const rows = figures.map(([target, , now, status]) => [target, now, status]);
  expect(columnsOf(read(['Målnivå', 'Nivå aug', 'Bedömning'], ...rows))).toMatchObject({ malvarde: 'D', utfall: 'E' });
  expect(columnsOf(read(['Årets nivå', 'Utfall', 'Bedömning'], ...rows))).toMatchObject({ malvarde: 'D', utfall: 'E' });
});

test.each([
  ['Bedömning utifrån indikatorer', 'Bedömning utifrån aktiviteter', 'Sammanvägd bedömning'],
  ['Enhetens bedömning', 'Förvaltningens bedömning', 'Nämndens samlade bedömning'],
  ['Status indikator', 'Kommunstyrelsens status', 'Status mål'],
  ['Bedömning', 'Bedömning aktiviteter', 'Slutlig bedömning'],
])('of "%s | %s | %s" the last is the assessment', (...headers) => {
  const [one, other] = ['Uppfyllt', 'Delvis uppfyllt'];
  const chain = read(['Målvärde', 'Utfall', ...headers], [80, 82, one, other, ''], [70, 60, one, other, other]);
  expect(columnsOf(chain)).toMatchObject({ bedomning: 'H' });
  expect(chain.rows.map((row) => row.assessment.status)).toEqual([null, 'delvis']);
});

test('an assessment of parts alone is the assessment, and so is the plain one beside words that judge nothing', () => {
  const rows = [
    [80, 82, 'Uppfyllt', 'Arbetet med de tre delarna har gått framåt under hela perioden.'],
    [70, 60, 'Ej uppfyllt', 'Det har inte gått så bra som det var tänkt, och därför tas nya grepp.'],
  ];
  expect(columnsOf(read(['Målvärde', 'Utfall', 'Bedömning indikator', 'Analys'], ...rows)).bedomning).toBe('F');
  expect(columnsOf(read(['Målvärde', 'Utfall', 'Bedömning', 'Samlad bedömning'], ...rows)).bedomning).toBe('F');
  const judged = [[80, 82, 'Uppfyllt', 'Delvis uppfyllt']];
  const ofYear = columnsOf(read(['Målvärde', 'Utfall', 'Bedömning aug', 'Samlad bedömning helår'], ...judged));
  expect(ofYear.bedomning).toBe('F');
});

describe('"Årets nivå" is what to reach beside an outcome of the period, where nothing else is', () => {
  const bounded = [
    ['minst 80', 82, 'Ja'],
    ['max 12', 11, 'Ja'],
    [75, 60, 'Nej'],
  ];
  test.each(['Utfall per 2025-08-31', 'Utfall', 'Augustivärde'])('%s', (outcome) => {
    expect(columnsOf(read(['Årets nivå', outcome, 'Uppnått?'], ...bounded), 'SN')).toMatchObject({
      malvarde: 'D',
      utfall: 'E',
    });
  });
  test('and how it went beside a target', () => {
    const rows = bounded.map(([aim, , said]) => [aim as string, 75, said as string]);
    expect(columnsOf(read(['Målvärde', 'Årets nivå', 'Uppnått?'], ...rows), 'SN')).toMatchObject({
      malvarde: 'D',
      utfall: 'E',
    });
  });
});
