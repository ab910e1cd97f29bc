/** Classes of a second unseen reading: short goal lists, lists above the table, exported reports, pasted tables. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { areOfDifferentParts } from '../../../src/core/rules/row-parts.ts';
import { bold, briefs, chainOf, chainOfGrid, columnsOf, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall 2024', 'Bedömning', 'Kommentar'];
const row = (goal: string, name = 'Trygga elever') => [goal, name, 'Andel trygga', '≥ 90', 92, 'Uppfyllt'];
const withList = (name: string, list: Grid, grid: Grid = [head, row('1')]) =>
  chainOf(workbook([sheet(name, list), sheet('Socialnämnden', [['Socialnämnden'], ['Årsbokslut 2024'], ...grid])]));
const goals = (chain: GoalChain) => chain.register.goals.map(({ id, text }) => `${id} ${text}`);
const links = (chain: GoalChain) => chain.rows.map(({ reference }) => reference.goalIds.join());

test.each([
  ['Mål', 'KF-mål'],
  ['Målområden', 'Målområde'],
])('goals of a word each are a register when their numbers stand before them: %s', (name, header) => {
  const chain = withList(name, [
    ['Nr', header],
    ['1', 'Trygg'],
    ['2', 'Kunnig'],
  ]);
  expect(chain.register.source).toBe('sheet');
  expect(goals(chain)).toEqual(['1 Trygg', '2 Kunnig']);
});

test('"Mål | Formulering" with letters under the first is a list of goals, whatever the sheet is called', () => {
  const list = [
    ['Mål', 'Formulering'],
    ['A', 'Staden växer och är trygg'],
    ['B', 'Staden är klimatneutral'],
  ];
  const chain = withList('Koncernens inriktning', list, [['Koncernmål', ...head.slice(1)], row('B')]);
  expect(goals(chain)).toEqual(['A Staden växer och är trygg', 'B Staden är klimatneutral']);
  expect(links(chain)).toEqual(['B']);
});

test('"Fokusområde" over numbered goals of the register is the reference', () => {
  const list = [
    ['Nr', 'Fokusområde'],
    ['1', 'Utvecklande skola'],
    ['2', 'Hållbar miljö'],
  ];
  const chain = withList('Fokusområden', list, [['Fokusområde', ...head.slice(1)], row('2 Hållbar miljö')]);
  expect(links(chain)).toEqual(['2']);
  expect(reading(chain).missingFields).toEqual([]);
});

test('a list of goals above the follow-up on the same sheet is the register, and the sheet is still read', () => {
  const chain = chainOfGrid([
    ['Avfallsförbundet Mellanåsen'],
    ['Årsbokslut 2024'],
    [],
    ['Nr', 'Mål'],
    ['1', 'Avfallet ska minska'],
    ['2', 'Kunderna ska vara nöjda'],
    [],
    head,
    row('2'),
    row('4', 'God arbetsmiljö'),
  ]);
  expect(goals(chain)).toEqual(['1 Avfallet ska minska', '2 Kunderna ska vara nöjda']);
  expect(chain.rows.map(({ reference }) => reference.problem?.kind ?? 'ok')).toEqual(['ok', 'unknownId']);
});

test("a förbund's numbers are not Nora's goals", () => {
  const chain = chainOfGrid([['Räddningstjänstförbundet'], ['Årsbokslut 2024'], [], head, row('1'), row('2', 'Snabb')]);
  expect(chain.register.source).toBe('derived');
});

const exported = ['Indikator', 'Utfall 2023', 'Utfall 2024', 'Målvärde 2024', 'Måluppfyllelse'];
const list = [
  ['Nr', 'KF-mål'],
  ['1', 'Barn växer upp trygga'],
  ['2', 'Näringslivet är starkt'],
];

test.each([
  [['Kommentar: Två leveranser är försenade.']],
  [['Analys'], ['Två leveranser är försenade till följd av att leverantören har bytt fabrik, men de kommer i vår.']],
])('a comment in a row of its own under an indicator is that row’s comment, and no goal', (...comment: string[][]) => {
  const chain = withList('Styrkedja', list, [
    [bold('KF-mål 1. Barn växer upp trygga')],
    [bold('Nämndmål: Transporterna är fossilfria')],
    exported,
    ['Andel fossilfria fordon', '48 %', '55 %', '≥ 60 %', 'Delvis uppfyllt'],
    ...comment,
    ['Antal laddplatser', 20, 41, '≥ 40', 'Uppfyllt'],
  ]);
  expect(links(chain)).toEqual(['1', '1']);
  expect(chain.rows[0]!.comment).toMatch(/^Två leveranser/);
  expect(chain.rows[1]!.comment).toBeNull();
});

test('comment rows do not become goals where there is no list of them', () => {
  const chain = chainOfGrid([
    ['Tyresö kommun'],
    ['Socialnämnden'],
    [],
    [bold('1. En trygg kommun')],
    ['Nämndmål', ...exported],
    ['Trygga äldre', 'Andel trygga', 80, 82, '≥ 85', 'Delvis'],
    [bold('Kommentar: Fler behöver stöd.')],
  ]);
  expect(goals(chain)).toEqual(['1 En trygg kommun']);
});

test('"Status aktivitet" is not the assessment of the goal', () => {
  const chain = withList('KF-mål', list, [
    ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Målet uppfyllt?', 'Aktivitet', 'Status aktivitet'],
    ['1', 'Trygga elever', 'Andel trygga', '≥ 90', 92, 'Ja', 'Läslyftet', 'Pågår'],
  ]);
  expect(chain.rows[0]!.assessment.status).toBe('uppfyllt');
});

test('staff figures right of the goals are a table of their own', () => {
  const chain = withList('KF-mål', list, [
    [...head, null, 'Personal', '2023', '2024', 'Förändring'],
    [...row('1'), null, null, 'Antal anställda', 112, 108, -4],
  ]);
  expect(columnsOf(chain).utfall).toBe('E');
  expect(chain.rows[0]!.outcome.number).toBe(92);
});

test('"Bokslut 2024" is the outcome in the report of 2024, and an earlier one the year after', () => {
  const books = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Bokslut 2023', 'Bokslut 2024', 'Bedömning'];
  const chain = withList('KF-mål', list, [books, ['1', 'Ekonomi', 'Resultat', '≥ 2', 1, 3, 'Uppfyllt']]);
  expect(chain.rows[0]!.outcome.number).toBe(3);
  expect(chain.rows[0]!.previousOutcome?.number).toBe(1);
});

test('a header merged over two columns of a pasted table is one column, and the sheet keeps its committee', () => {
  const chain = chainOf(
    workbook([
      sheet('KF-mål', list),
      sheet(
        'Vårdnämnden',
        [
          ['Vård- och omsorgsnämnden'],
          ['Årsbokslut 2024'],
          ['Kommunmål', null, 'Nämndens mål', null, 'Indikator', null, 'Målvärde', 'Utfall', 'Bedömning'],
          ['1', null, 'Äldre rör sig', null, 'Antal deltagare', null, 150, 163, 'Uppnått'],
        ],
        { merges: ['A3:B3', 'C3:D3', 'E3:F3', 'A4:B4', 'C4:D4', 'E4:F4'] },
      ),
    ]),
  );
  expect(reading(chain, 'Vårdnämnden').committee).toBe('Vård- och omsorgsnämnden');
});

test('last year’s sheet is left out also when "(gammal)" stands in brackets', () => {
  const old = sheet('2023 (gammal)', [['Socialnämnden'], ['Årsbokslut 2023'], head, row('1')]);
  const now = sheet('Socialnämnden', [['Socialnämnden'], ['Årsbokslut 2024'], head, row('1')]);
  const chain = chainOf(workbook([sheet('KF-mål', list), old, now]));
  expect(chain.rows).toHaveLength(1);
});

const crossed = ['Nämndmål', 'KF-mål 1', 'KF-mål 2', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];

test('a cross under each KF-mål that the row serves is the reference; none is a missing one', () => {
  const chain = withList('KF-mål', list, [
    crossed,
    ['Trygga elever', 'x', null, 'Andel trygga', '≥ 90', 92, 'Uppfyllt'],
    ['Praktikplatser', 'X', 'x', 'Antal platser', '≥ 20', 22, 'Uppfyllt'],
    ['Snöröjning', null, null, 'Andel i tid', '≥ 95', 96, 'Uppfyllt'],
  ]);
  expect(links(chain)).toEqual(['1', '1,2', '']);
  expect(chain.rows[2]!.reference.problem).toEqual({ kind: 'missing' });
});

test('indicators of one delmål share its crosses', () => {
  const chain = withList('KF-mål', list, [
    crossed,
    ['Trygga elever', 'x', null, 'Andel trygga', '≥ 90', 92, 'Uppfyllt'],
    [null, null, null, 'Andel som trivs', '≥ 90', 94, null],
    ['Praktik', null, 'x', 'Antal platser', '≥ 20', 22, 'Uppfyllt'],
  ]);
  expect(links(chain)).toEqual(['1', '1', '2']);
});

test('figures of earlier years under bare years are no references, though 81,2 looks like an id', () => {
  const chain = withList('KF-mål', list, [
    [bold('KF-mål 1: Barn växer upp trygga')],
    ['Nämndmål', 'Nyckeltal', '2022', '2023', '2024', 'Målvärde', 'Bedömning'],
    ['Trygghet', 'Andel trygga', 81.2, 83.4, 85.1, 'minst 84', 'Uppfyllt'],
  ]);
  expect(links(chain)).toEqual(['1']);
});

test.each([
  ['Enhet', 'Norrskolan', 'Söderskolan', true],
  ['Kön', 'Flickor', 'Pojkar', true],
  ['Boende', 'Ekgården', 'Ekgården', false],
  ['Id', 'SN1', 'SN2', false],
  ['Mätfrekvens', 'Tertial', 'Årligen', false],
])('rows with %s %s and %s beside the same measure are of different parts: %s', (header, one, other, different) => {
  const measured = (part: string) => ['1', 'Trygghet', part, 'Andel trygga', '≥ 90', 92, 'Uppfyllt'];
  const units = ['KF-mål', 'Nämndmål', header, 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const [a, b] = withList('KF-mål', list, [units, measured(one), measured(other)]).rows;
  expect(areOfDifferentParts(a!, b!)).toBe(different);
});

test('a sheet of measures alone beside the goal sheets is left out; a nämnd that has no other is not', () => {
  const figures = [
    ['Nyckeltal', 'Utfall 2023', 'Utfall 2024', 'Budget 2024'],
    ['Antal barn', 410, 402, 415],
  ];
  const goalSheet = sheet('Socialnämnden', [['Socialnämnden'], ['Årsbokslut 2024'], head, row('1')]);
  const chain = chainOf(
    workbook([
      sheet('KF-mål', list),
      goalSheet,
      sheet('Nyckeltal', [['Nyckeltal 2024'], [], ...figures]),
      sheet('Volymer SN', [['Socialnämnden'], [], ...figures]),
      sheet('Tekniska nämnden', [['Tekniska nämnden'], [], ...figures]),
    ]),
  );
  const read = chain.sheets.filter(({ role }) => role === 'namnd').map(({ name }) => name);
  expect(read).toEqual(['Socialnämnden', 'Tekniska nämnden']);
});

describe('a list of all levels, each row saying of which it is', () => {
  const list = (names: string): Grid => [
    ['Socialnämnden'],
    [],
    ['Typ', names, 'Ansvarig', 'Målvärde', 'Utfall', 'Status', 'Kommentar'],
    ['KF-mål', 'KF-mål 5: Välfärd'],
    ['Nämndmål', '  Nöjda brukare', null, null, null, 'Delvis uppfyllt', 'Vakanser'],
    ['Indikator', '    Andel nöjda', null, 80, 75],
    ['Indikator', '    Antal klagomål', null, 5, 4],
    ['Aktivitet', '    Ta fram en rutin', 'Chef', null, null, 'Pågår'],
    ['Nämndmål', '  Trygga brukare', null, null, null, 'Uppfyllt'],
    ['KF-mål', 'KF-mål 4: Arbetsgivare'],
    ['Nämndmål', '  Friska medarbetare', null, null, null, 'Uppfyllt'],
    ['Mått', '    Sjukfrånvaro', null, 6, 5],
  ];

  test.each(['Benämning', 'Namn', 'Titel'])('under %s: goals and delmål head their indicators', (names) => {
    const chain = chainOfGrid(list(names));
    expect(briefs(chain)).toEqual([
      '6 | KF5 | Nöjda brukare | Andel nöjda | 80 | 75 | delvis',
      '7 | KF5 | Nöjda brukare | Antal klagomål | 5 | 4 | delvis',
      '9 | KF5 | Trygga brukare | – | empty | empty | uppfyllt',
      '12 | KF4 | Friska medarbetare | Sjukfrånvaro | 6 | 5 | uppfyllt',
    ]);
    expect(chain.rows.map((row) => row.comment)).toEqual(['Vakanser', 'Vakanser', null, null]);
    expect(chain.rows[1]?.assessment.place).toEqual({ row: 4, column: 5 });
    expect(reading(chain).missingFields).toEqual([]);
  });
});
