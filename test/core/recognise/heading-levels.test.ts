/** KF-mål, delmål and measures under each other: a KF-mål that the register does not know is told, and hands nothing on. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { bold, chainOf, filled, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Alla elever klarar skolan'],
  ['2', 'En attraktiv arbetsgivare'],
]);
const withGoals = (grid: Grid) => chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
/** Of each row: what it refers to, or what is wrong with that and where, and its delmål. */
const links = (chain: GoalChain) =>
  chain.rows.map(({ reference: { goalIds, problem, place }, subGoal }) => {
    const wrong = `${problem?.kind} ${(place?.row ?? -1) + 1}`;
    return `${goalIds.join() || wrong}: ${subGoal.text}`;
  });

describe('one column of goals and measures', () => {
  const head = ['Mål och mätetal', 'Utfall 2024', 'Utfall 2025', 'Målvärde 2025', 'Måluppfyllelse'];
  const block = (name: string) => [
    [name, null, null, null, 'Uppfyllt'],
    ['Andel', 80, 84, 'Minst 82'],
  ];

  test.each([
    ['plain', (text: string) => text],
    ['bold', bold],
    ['filled', (text: string) => filled(text, 'other')],
  ])('a %s heading that is no KF-mål, where KF-mål stand', (_, styled) => {
    const chain = withGoals([
      head,
      [styled('Alla elever klarar skolan')],
      ...block('Närvaron ska öka'),
      [styled('En levande stadskärna')],
      ...block('Fler ska flytta hit'),
    ]);
    expect(links(chain)).toEqual(['1: Närvaron ska öka', 'unknownText 7: Fler ska flytta hit']);
  });

  test('it stands first, and a known one after it', () => {
    const chain = withGoals([
      head,
      ['En levande stadskärna'],
      ...block('Fler ska flytta hit'),
      ['Alla elever klarar skolan'],
      ...block('Närvaron ska öka'),
    ]);
    expect(links(chain)).toEqual(['unknownText 4: Fler ska flytta hit', '1: Närvaron ska öka']);
  });

  test.each(['Övergripande mål: En levande stadskärna', 'Mål: En levande stadskärna'])('"%s" is no measure', (text) => {
    const chain = withGoals([
      head,
      ['Alla elever klarar skolan'],
      ...block('Närvaron ska öka'),
      [text],
      ...block('Fler ska flytta hit'),
    ]);
    expect(links(chain)).toEqual(['1: Närvaron ska öka', 'unknownText 7: Fler ska flytta hit']);
  });

  test('a delmål set in bold under a filled KF-mål stays one, with measures of its own or without', () => {
    const chain = withGoals([
      head,
      [filled('Alla elever klarar skolan', 'other')],
      [bold('Närvaron ska öka')],
      [bold('Behörigheten ska öka')],
      ['Andel behöriga', 80, 84, 'Minst 82'],
    ]);
    expect(links(chain)).toEqual(['1: Närvaron ska öka', '1: Behörigheten ska öka']);
    expect(chain.rows.map((row) => row.indicator)).toEqual([null, 'Andel behöriga']);
  });

  test('a delmål with its bedömning and no measure is no measure itself, last in the table or not', () => {
    const bare = ['Fler ska bli behöriga', null, null, null, 'Uppfyllt'];
    const goal = [filled('Alla elever klarar skolan', 'other')];
    const other = [filled('En attraktiv arbetsgivare', 'other')];
    const chain = withGoals([head, goal, ...block('Närvaron ska öka'), bare, other, ...block('Heltid'), bare]);
    expect(chain.rows.map((row) => `${row.subGoal.text}: ${row.indicator} ${row.assessment.status}`)).toEqual([
      ...['Närvaron ska öka: Andel uppfyllt', 'Fler ska bli behöriga: null uppfyllt'],
      ...['Heltid: Andel uppfyllt', 'Fler ska bli behöriga: null uppfyllt'],
    ]);
  });

  test('a measure that nothing is filled in for stays one, where headings are set in bold', () => {
    const chain = withGoals([
      head,
      [filled('Alla elever klarar skolan', 'other')],
      [bold('Närvaron ska öka'), null, null, null, 'Uppfyllt'],
      ['Andel närvarande', 80, 84, 'Minst 82'],
      ['Frisknärvaro'],
      [bold('Fler ska bli behöriga'), null, null, null, 'Uppfyllt'],
      ['Antal behöriga'],
      ['Andel behöriga', 80, 84, 'Minst 82'],
    ]);
    expect(chain.rows.map((row) => `${row.subGoal.text}: ${row.indicator}`)).toEqual([
      ...['Närvaron ska öka: Andel närvarande', 'Närvaron ska öka: Frisknärvaro'],
      ...['Fler ska bli behöriga: Antal behöriga', 'Fler ska bli behöriga: Andel behöriga'],
    ]);
  });

  test('KF-mål right over their measures, one of them unknown', () => {
    const measure = ['Andel', 80, 84, 'Minst 82', 'Uppfyllt'];
    const known = [['Alla elever klarar skolan'], measure, ['En attraktiv arbetsgivare'], measure];
    const chain = withGoals([head, ...known, ['En levande stadskärna'], measure]);
    expect(links(chain).at(-1)).toMatch(/^unknownText 8/);
  });

  test('without a list of KF-mål they are the ones that are counted by', () => {
    const grid = [
      head,
      ['En god skola'],
      ...block('Närvaron ska öka'),
      ['En trygg ålderdom'],
      ...block('Stödet ska öka'),
    ];
    const chain = chainOf(workbook([sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
    expect(links(chain)).toEqual(['1: Närvaron ska öka', '2: Stödet ska öka']);
  });

  test('nothing but delmål: the column of KF-mål is missing, whatever a delmål is like', () => {
    const chain = withGoals([
      head,
      ['Socialnämnden ska vara en attraktiv arbetsgivare'],
      ['Sjukfrånvaro', 7, 6, 'Högst 7'],
      ['Stödet ska ges i tid'],
      ['Väntetid', 7, 6, 'Högst 7'],
    ]);
    expect(links(chain)).toEqual([
      'missing 0: Socialnämnden ska vara en attraktiv arbetsgivare',
      'missing 0: Stödet ska ges i tid',
    ]);
    expect(reading(chain).missingFields).toContain('kfRef');
  });
});

describe('a plain text alone in its row, in the column of the delmål', () => {
  const head = ['Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const row = (name: string) => [name, 'Andel', 80, 84, 'Uppfyllt'];

  test('is a KF-mål where KF-mål are names and delmål wishes', () => {
    const chain = withGoals([
      head,
      ['En attraktiv arbetsgivare'],
      row('Fler ska jobba heltid'),
      ['En levande stadskärna'],
      row('Fler ska flytta hit'),
    ]);
    expect(links(chain)).toEqual(['2: Fler ska jobba heltid', 'unknownText 6: Fler ska flytta hit']);
  });

  test('is a KF-mål after a blank row, as the others are', () => {
    const chain = withGoals([
      head,
      ['En attraktiv arbetsgivare'],
      row('Fler jobbar heltid'),
      [],
      ['En levande stadskärna'],
      row('Fler flyttar hit'),
    ]);
    expect(links(chain)).toEqual(['2: Fler jobbar heltid', 'unknownText 7: Fler flyttar hit']);
  });

  test('is a delmål without an indicator when it is worded as one', () => {
    const chain = withGoals([
      head,
      ['En attraktiv arbetsgivare'],
      row('Fler ska jobba heltid'),
      ['Fler ska trivas'],
      row('Fler ska flytta hit'),
    ]);
    expect(links(chain)).toEqual(['2: Fler ska jobba heltid', '2: Fler ska trivas', '2: Fler ska flytta hit']);
  });
});

describe('a tree with a column for each level', () => {
  const head = ['Inriktningsmål', 'Nämndmål', 'Nyckeltal', 'Målvärde', 'Utfall', 'Status'];
  const nodes = (...goalNodes: readonly (string | number)[]): Grid =>
    goalNodes.flatMap((goal) => [
      [goal],
      [null, `Nämndmål ${goal}`, null, null, null, 'Uppfyllt'],
      [null, null, 'Andel', 80, 84],
    ]);

  test('the KF-mål that is none is told of at its own cell', () => {
    const chain = withGoals([head, ...nodes('En attraktiv arbetsgivare', 'En levande stadskärna')]);
    expect(links(chain)).toEqual([
      '2: Nämndmål En attraktiv arbetsgivare',
      'unknownText 7: Nämndmål En levande stadskärna',
    ]);
  });

  test('also when all of them are, or have numbers', () => {
    expect(links(withGoals([head, ...nodes('En levande stadskärna', 'Rena sjöar')]))[1]).toMatch(/^unknownText 7/);
    expect(links(withGoals([head, ...nodes(2, 14)]))).toEqual(['2: Nämndmål 2', 'unknownId 7: Nämndmål 14']);
  });

  test('without a list of KF-mål they are the ones that are counted by', () => {
    const grid = [['Socialnämnden'], [], head, ...nodes('En levande stadskärna', 'Rena sjöar')];
    const chain = chainOf(workbook([sheet('Socialnämnden', grid)]));
    expect(chain.rows.map((row) => row.reference.goalIds.join())).toEqual(['1', '2']);
  });

  test('an area over rows with references of their own is no KF-mål', () => {
    const chain = withGoals([head, ['Trygghet'], ['2', 'Fler stannar', 'Andel', 80, 84, 'Uppfyllt']]);
    expect(links(chain)).toEqual(['2: Fler stannar']);
  });
});
