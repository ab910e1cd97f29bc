import { bold, briefs, chainOf, chainOfGrid, reading, sheet, workbook } from './build.ts';
import type { Grid, SheetOptions } from './build.ts';

const head = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const nojda = ['Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'];
const friska = ['Friska', 'Sjukfrånvaro', 6, 5, 'Uppfyllt'];
const table = (rows: Grid, options: SheetOptions = {}) =>
  chainOfGrid([['Socialnämnden'], ['Delårsrapport 2025'], [], ...rows], options);
const goalsOf = (rows: Grid, options: SheetOptions = {}) =>
  table(rows, options).rows.map((row) => row.reference.goalIds.join());

test('a block per KF-mål with its header repeated', () => {
  const chain = table([['KF-mål 5: Välfärd'], head, nojda, [], ['KF-mål 4: Arbetsgivare'], head, friska], {
    merges: ['A4:E4', 'A8:E8'],
  });
  expect(chain.rows.map((row) => row.reference.goalIds)).toEqual([['KF5'], ['KF4']]);
  expect(reading(chain).headerRows).toEqual([4, 8]);
  expect(reading(chain).missingFields).toEqual([]);
  expect(chain.rows[1]?.reference).toMatchObject({ origin: 'section', place: { row: 7, column: 0 } });
});

test('a delmål with nothing beside it, alone in its block, is a row that lacks everything', () => {
  const chain = table([['KF-mål 5: Välfärd'], head, ['Trygga'], [], ['KF-mål 4: Arbetsgivare'], head, friska], {
    merges: ['A4:E4', 'A8:E8'],
  });
  expect(chain.rows.map((row) => [row.reference.goalIds.join(), row.subGoal.text, row.indicator])).toEqual([
    ['KF5', 'Trygga', null],
    ['KF4', 'Friska', 'Sjukfrånvaro'],
  ]);
});

test('the heading says first whose goal it is, also where no list tells the goals', () => {
  const whose = 'Fullmäktiges mål för socialnämnden:';
  const heads = [`${whose} 2.1 Alla är trygga hemma`, `${whose} 2.2 Alla har ett arbete`];
  const chain = table([[heads[0] ?? ''], head, nojda, [], [heads[1] ?? ''], head, friska]);
  expect(chain.register.goals.map(({ id, text }) => `${id} ${text}`)).toEqual([
    '2.1 Alla är trygga hemma',
    '2.2 Alla har ett arbete',
  ]);
  expect(chain.rows.map((row) => row.reference.goalIds.join())).toEqual(['2.1', '2.2']);
});

test('one header, then headings between the rows', () => {
  expect(goalsOf([head, ['KF-mål 5: Välfärd'], nojda, ['KF-mål 4: Arbetsgivare'], friska])).toEqual(['KF5', 'KF4']);
});

test('headings in bold without number or merging', () => {
  expect(goalsOf([head, [bold('Välfärd')], nojda, [], [bold('Arbetsgivare')], friska])).toEqual(['KF5', 'KF4']);
});

test('the first of headings in bold that leads nowhere is broken as any other, and is said', () => {
  const chain = table([head, [bold('God mat i skolan')], nojda, [bold('Arbetsgivare')], friska]);
  expect(chain.rows.map(({ reference }) => [reference.text, reference.goalIds.join()])).toEqual([
    ['God mat i skolan', ''],
    ['Arbetsgivare', 'KF4'],
  ]);
});

test('a broken heading breaks its block, not the one before or after', () => {
  const chain = table([head, [bold('Välfärd')], nojda, [bold('Cirkus')], friska, [bold('Arbetsgivare')], friska]);
  expect(chain.rows.map((row) => row.reference.problem?.kind ?? row.reference.goalIds)).toEqual([
    ['KF5'],
    'unknownText',
    ['KF4'],
  ]);
});

test('a heading of the målområde over the goal’s is passed over', () => {
  expect(goalsOf([head, ['Hållbarhet'], ['KF-mål 5: Välfärd'], nojda], { merges: ['A5:E5', 'A6:E6'] })).toEqual([
    'KF5',
  ]);
});

test('a replaced goal as a heading is a broken link of every row under it', () => {
  const chain = table(
    [['Nora kommun är välkomnande och trygg.'], head, nojda, [], ['KF-mål 4: Arbetsgivare'], head, friska],
    {
      merges: ['A4:E4', 'A8:E8'],
    },
  );
  expect(chain.rows.map((row) => row.reference.problem?.kind ?? row.reference.goalIds)).toEqual([
    'superseded',
    ['KF4'],
  ]);
});

test('the delmål as a heading over its indicators', () => {
  const columns = ['Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const chain = table(
    [
      ['KF-mål 5: Välfärd'],
      ['Brukarna ska vara nöjda'],
      columns,
      ['Andel nöjda', 80, 82, 'Uppfyllt'],
      ['Antal klagomål', 5, 4, 'Uppfyllt'],
      [],
      ['KF-mål 4: Arbetsgivare'],
      ['Friska medarbetare'],
      columns,
      ['Sjukfrånvaro', 6, 7, 'Ej uppfyllt'],
    ],
    { merges: ['A4:D4', 'A5:D5', 'A10:D10', 'A11:D11'] },
  );
  expect(briefs(chain)).toEqual([
    '7 | KF5 | Brukarna ska vara nöjda | Andel nöjda | 80 | 82 | uppfyllt',
    '8 | KF5 | Brukarna ska vara nöjda | Antal klagomål | 5 | 4 | uppfyllt',
    '13 | KF4 | Friska medarbetare | Sjukfrånvaro | 6 | 7 | ej',
  ]);
});

test('committees as headings in a sheet for all', () => {
  const full = ['KF-mål', ...head];
  const chain = chainOf(
    workbook([
      sheet('Måluppföljning', [
        ['Nora kommun'],
        ['Delårsrapport 2025'],
        full,
        [bold('Socialnämnden')],
        ['KF 5', ...nojda],
        [bold('Bildningsnämnden')],
        ['KF 4', ...friska],
      ]),
    ]),
  );
  expect(chain.rows.map((row) => row.committee)).toEqual(['Socialnämnden', 'Bildningsnämnden']);
});

test('a sheet for one KF-mål, named in its title, with a column for the committees', () => {
  const chain = chainOf(
    workbook([
      sheet('Mål 3', [
        ['KF-mål 3: Öppen och kommunikativ'],
        ['Delårsrapport 2025'],
        [],
        [],
        ['Nämnd', ...head],
        ['Socialnämnden', ...nojda],
        ['Bildningsnämnden', ...friska],
      ]),
    ]),
  );
  expect(chain.rows.map((row) => [row.committee, ...row.reference.goalIds])).toEqual([
    ['Socialnämnden', 'KF3'],
    ['Bildningsnämnden', 'KF3'],
  ]);
  expect(chain.rows[0]?.reference.origin).toBe('title');
});

test('a header for each delmål goes on under the last KF-mål’s heading', () => {
  const block = (name: string): Grid => [head, [name, 'Andel nöjda', 80, 82, 'Uppfyllt'], []];
  const goals = goalsOf(
    [['KF-mål 5: Välfärd'], ...block('A'), ...block('B'), ['KF-mål 4: Arbetsgivare'], ...block('C'), ...block('D')],
    { merges: ['A4:E4', 'A11:E11'] },
  );
  expect(goals).toEqual(['KF5', 'KF5', 'KF4', 'KF4']);
});

test('one block among headed ones has lost its heading: it belongs to no goal, least of all the first', () => {
  const block = (heading: string, name: string): Grid => [[heading], head, [name, 'Andel', 80, 82, 'Uppfyllt'], []];
  const goals = goalsOf([
    ...block('KF-mål 5: Välfärd', 'A'),
    ...block('KF-mål 4: Arbetsgivare', 'B'),
    ...block('', 'C'),
    ...block('KF-mål 6: Aktiv fritid', 'D'),
  ]);
  expect(goals).toEqual(['KF5', 'KF4', '', 'KF6']);
});

test('the first of a few headings that look alike leads nowhere: it breaks its block and is said', () => {
  const chain = table([[bold('Barnkonventionen')], head, nojda, [], [bold('KF-mål 4: Arbetsgivare')], head, friska]);
  expect(chain.rows[0]?.reference).toMatchObject({ problem: { kind: 'unknownText' }, place: { row: 3, column: 0 } });
  expect(chain.rows[1]?.reference.goalIds).toEqual(['KF4']);
});

test('the first row under a goal’s heading is a delmål, however little it says', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    [bold('KF-mål 5')],
    ['Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'],
    [],
    [bold('KF-mål 6')],
    ['Fler aktiva', null, null, null, 'Uppfyllt'],
  ]);
  expect(briefs(chain)).toContain('8 | KF6 | Fler aktiva | – | empty | empty | uppfyllt');
});

test('headings in a word for the nämnd’s goals that name fullmäktige’s are fullmäktige’s', () => {
  const goals = sheet('KF-mål', [
    ['Nr', 'Resultatmål'],
    ['1.1', 'Barnfamiljer väljer kommunen'],
    ['1.2', 'Ingen ungdom går sysslolös'],
  ]);
  const blocks = sheet('SN', [
    ['Socialnämnden'],
    [],
    ['Resultatmål 1.1: Barnfamiljer väljer kommunen'],
    head,
    nojda,
    [],
    ['Resultatmål 1.2: Ingen ungdom går sysslolös'],
    head,
    friska,
  ]);
  expect(chainOf(workbook([goals, blocks])).rows.map((row) => row.reference.goalIds.join())).toEqual(['1.1', '1.2']);
});

test('a heading set as any other over the first of repeated headers is a broken one, a title is not', () => {
  const goals: Grid = [
    ['Nr', 'KF-mål'],
    [1, 'Hållbar ekonomi'],
    [2, 'En trygg uppväxt'],
  ];
  const first = (heading: string) =>
    chainOf(
      workbook([
        sheet('KF-mål', goals),
        sheet('Socialnämnden', [
          ['Delår 2025'],
          [],
          [heading],
          head,
          nojda,
          [],
          ['KF-mål 2: En trygg uppväxt'],
          head,
          friska,
        ]),
      ]),
    ).rows[0]?.reference.problem?.kind;
  expect(first('Heltidsresan')).toBe('unknownText');
  expect(first('Uppföljning av våra mål')).toBe('missing');
});

describe('the nämnd’s own goals, under a heading that leads to none of fullmäktige’s', () => {
  const own = (heading: string, over: Grid = []) =>
    goalsOf([head, ['KF-mål 5: Välfärd'], ...over, [heading], nojda, ['KF-mål 4: Arbetsgivare'], friska]);

  test.each([
    'Mål utan koppling till KF-mål',
    'Nämndens egna mål (ej kopplade till KF)',
    'Övriga nämndmål, utan koppling till kommunfullmäktiges mål',
    'Mål som inte är kopplade till fullmäktiges mål',
  ])('%s: the rows lack one, also where nothing stands under the KF-mål before', (heading) => {
    expect(own(heading, [friska])).toEqual(['KF5', '', 'KF4']);
    expect(own(heading)).toEqual(['', 'KF4']);
  });

  test('Nämndens egna mål right under a KF-mål, or under each of them, are what leads to it', () => {
    expect(own('Nämndens egna mål', [friska])).toEqual(['KF5', '', 'KF4']);
    expect(own('Nämndens egna mål')).toEqual(['KF5', 'KF4']);
    const blocks = ['5', '4'].flatMap((id) => [[`KF-mål ${id}`], friska, ['Nämndens egna mål'], nojda]);
    expect(goalsOf([head, ...blocks])).toEqual(['KF5', 'KF5', 'KF4', 'KF4']);
  });

  test('each delmål is told of in its own row, and the heading is no goal of a register', () => {
    const rows = [['1. Trygg skola'], head, friska, [], ['Mål utan koppling till KF-mål'], head, nojda, friska];
    const { register, rows: read } = table(rows);
    expect(register.goals.map(({ text }) => text)).toEqual(['Trygg skola']);
    expect(read.map(({ reference }) => [reference.goalIds.join(), reference.place?.row])).toEqual([
      ['1', 3],
      ['', undefined],
      ['', undefined],
    ]);
  });
});
