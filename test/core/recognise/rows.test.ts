import { bold, brief, briefs, chainOfGrid, filled, reading } from './build.ts';
import type { Grid } from './build.ts';

const title: Grid = [['Socialnämnden'], ['Delårsrapport 2025-08-31'], []];
const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const rowsOf = (rows: Grid, options = {}) => chainOfGrid([...title, header, ...rows], options);

test('a row is a delmål with its indicator, target, outcome and assessment', () => {
  const chain = rowsOf([['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt', 'Bra']]);
  expect(briefs(chain)).toEqual(['5 | KF5 | Nöjda brukare | Andel nöjda | 80 | 82 | uppfyllt']);
  expect(chain.rows[0]?.comment).toBe('Bra');
  expect(chain.committees).toEqual(['Socialnämnden']);
});

describe('what a row inherits', () => {
  test('merged reference, delmål, assessment and comment are every covered row’s', () => {
    const chain = rowsOf(
      [
        ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Delvis uppfyllt', 'Vakanser'],
        [null, null, 'Antal klagomål', 5, 4],
        [null, 'Trygga', 'Andel trygga', 90, 91, 'Uppfyllt'],
      ],
      { merges: ['A5:A7', 'B5:B6', 'F5:F6', 'G5:G6'] },
    );
    expect(briefs(chain)).toEqual([
      '5 | KF5 | Nöjda | Andel nöjda | 80 | 82 | delvis',
      '6 | KF5 | Nöjda | Antal klagomål | 5 | 4 | delvis',
      '7 | KF5 | Trygga | Andel trygga | 90 | 91 | uppfyllt',
    ]);
    expect(chain.rows[1]?.reference).toMatchObject({ origin: 'merged', place: { row: 4, column: 0 } });
    expect(chain.rows[1]?.assessment.place).toEqual({ row: 4, column: 5 });
    expect(chain.rows.map((row) => row.comment)).toEqual(['Vakanser', 'Vakanser', null]);
    expect(chain.subGoals.map((subGoal) => subGoal.rows.length)).toEqual([2, 1]);
  });

  test('blank cells under filled ones are the same delmål without merging, too', () => {
    const chain = rowsOf([
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      [null, null, 'Antal klagomål', 5, 4],
    ]);
    expect(briefs(chain)[1]).toBe('6 | KF5 | Nöjda | Antal klagomål | 5 | 4 | uppfyllt');
    expect(chain.rows[1]?.reference.origin).toBe('above');
  });

  test('a word that is carried on from the row above is not the row’s own, a merged one is', () => {
    const rows: Grid = [
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      [null, null, 'Antal klagomål', 5, 4],
    ];
    const carried = (options = {}) => rowsOf(rows, options).rows.map(({ assessment }) => assessment.isCarried);
    expect(carried()).toEqual([false, true]);
    expect(carried({ merges: ['F5:F6'] })).toEqual([false, false]);
  });

  test('nothing is inherited across a blank row', () => {
    const chain = rowsOf([
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      [],
      [null, 'Trygga', 'Andel trygga', 90, 91, 'Uppfyllt'],
    ]);
    expect(chain.rows[1]?.reference).toMatchObject({
      goalIds: [],
      problem: { kind: 'missing' },
      place: { row: 6, column: 0 },
    });
  });

  test('a dash is a missing reference and is not handed down to another delmål', () => {
    const chain = rowsOf([
      ['-', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      [null, 'Trygga', 'Andel trygga', 90, 91, 'Uppfyllt'],
    ]);
    expect(chain.rows.map((row) => row.reference.place?.row)).toEqual([4, 5]);
    expect(chain.rows.map((row) => row.reference.problem?.kind)).toEqual(['missing', 'missing']);
  });

  test('a target merged over two rows is both rows’', () => {
    const chain = rowsOf(
      [
        ['KF 5', 'Nöjda', 'Andel A', 80, 82, 'Uppfyllt'],
        ['KF 5', 'Nöjda', 'Andel B', null, 79, 'Uppfyllt'],
      ],
      { merges: ['D5:D6'] },
    );
    expect(chain.rows.map((row) => row.target.number)).toEqual([80, 80]);
  });
});

describe('rows that are no goals', () => {
  test('examples, sums, footnotes and the template’s own row are left out and told of', () => {
    const chain = rowsOf([
      ['Ex. KF 3', 'Exempel: Nöjda besökare', 'Exempel: Andel', 80, 82, 'Ja'],
      ['Välj i listan', '[ange]', '[ange]', 'Ange värde', 'Ange värde', 'Välj'],
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      [null, 'Summa', null, null, null, '1'],
      ['Antal uppfyllda', null, null, null, null, 1],
      [],
      ['* mäts vartannat år'],
      ['Underlaget är beslutat av nämnden.'],
    ]);
    expect(chain.rows).toHaveLength(1);
    expect(reading(chain).skippedRows).toEqual([
      { row: 4, why: 'example' },
      { row: 5, why: 'instruction' },
      { row: 7, why: 'sum' },
      { row: 8, why: 'sum' },
      { row: 10, why: 'footnote' },
      { row: 11, why: 'footnote' },
    ]);
  });

  test('a note under a table that begins with the delmål is no delmål', () => {
    const chain = chainOfGrid([
      ...title,
      [bold('Delmål'), bold('Indikator'), bold('Målvärde'), bold('Utfall'), bold('Bedömning')],
      ['Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      ['Ett delmål utan indikator'],
      [],
      ['Underlaget är beslutat av nämnden.'],
    ]);
    expect(chain.rows.map((row) => row.subGoal.text)).toEqual(['Nöjda', 'Ett delmål utan indikator']);
    expect(chain.rows[1]?.indicator).toBeNull();
  });

  test('a real row with one placeholder in it is read', () => {
    const chain = rowsOf([['KF 5', 'Nöjda', '[ange]', 80, 82, 'Uppfyllt']]);
    expect(chain.rows[0]).toMatchObject({ indicator: null, indicatorPlaceholder: '[ange]' });
  });

  test('an indicator that begins with a sum word is an indicator', () => {
    const chain = rowsOf([['KF 5', 'Nöjda', 'Totalt antal platser i särskilt boende', 80, 82, 'Uppfyllt']]);
    expect(chain.rows[0]?.indicator).toBe('Totalt antal platser i särskilt boende');
  });
});

test('a row of words alone, after a blank row, is a row and no header of another table', () => {
  const chain = chainOfGrid([
    ...title,
    [...header.slice(0, 3), 'Riktning', ...header.slice(3)],
    ['KF 5', 'Nöjda', 'Andel nöjda', 'Högre är bättre', '80', '82', 'Uppfyllt'],
    [],
    [
      'KF 1',
      'Kostnaderna ska sjunka',
      'Kostnad för konsulter',
      'Lägre är bättre',
      'högst 5 mnkr',
      '4 mnkr',
      'Uppfyllt',
    ],
    ['KF 1', 'Chefer', 'Antal medarbetare per chef', 'Lägre är bättre', '23', '21', 'Uppfyllt'],
  ]);
  expect(chain.rows.map((row) => row.row + 1)).toEqual([5, 7, 8]);
});

describe('several indicators in one cell', () => {
  const parts = (...row: (string | number)[]) => rowsOf([row]).rows.map(brief);

  test('line breaks part them when the values have as many lines', () => {
    expect(parts('KF 5', 'Nöjda', 'Andel nöjda\nAntal klagomål', 'minst 80\nhögst 5', '82\n4', 'Uppfyllt')).toEqual([
      '5 | KF5 | Nöjda | Andel nöjda | 80 | 82 | uppfyllt',
      '5 | KF5 | Nöjda | Antal klagomål | 5 | 4 | uppfyllt',
    ]);
  });

  test('bullets part them whatever the values say; one value is for all', () => {
    expect(parts('KF 5', 'Nöjda', '• Andel A\n• Andel B', 80, '82\n79', 'Uppfyllt')).toEqual([
      '5 | KF5 | Nöjda | Andel A | 80 | 82 | uppfyllt',
      '5 | KF5 | Nöjda | Andel B | 80 | 79 | uppfyllt',
    ]);
  });

  test('a line left empty is that indicator’s missing value', () => {
    expect(parts('KF 5', 'Nöjda', '- Andel A\n- Andel B\n- Andel C', '80\n70\n60', '82\n\n65', 'Uppfyllt')[1]).toBe(
      '5 | KF5 | Nöjda | Andel B | 70 | empty | uppfyllt',
    );
  });

  test.each([
    ['a)', 'b)'],
    ['A.', 'B.'],
    ['(1)', '(2)'],
    ['i)', 'ii)'],
    ['o', 'o'],
  ])('each value goes with the label before it: %s, %s', (a, b) => {
    const lines = (one: string, other: string) => `${a} ${one}\n${b} ${other}`;
    expect(
      parts('KF 5', 'Nöjda', lines('Andel A', 'Andel B'), lines('≥ 80', '≥ 90'), lines('82', '92'), 'Uppfyllt'),
    ).toEqual(['5 | KF5 | Nöjda | Andel A | 80 | 82 | uppfyllt', '5 | KF5 | Nöjda | Andel B | 90 | 92 | uppfyllt']);
  });

  test('a value whose label is that of the second is not the first’s', () => {
    const rows = parts('KF 5', 'Nöjda', 'a) Andel A\nb) Andel B', 'a) 80\nb) 90', 'b) 92', 'Uppfyllt');
    expect(rows.map((row) => row.split(' | ')[5])).toEqual(['empty', '92']);
  });

  test('one figure beside a target for each is that of the first; a reason is for all', () => {
    const outcomes = (said: string | number) =>
      parts('KF 5', 'Nöjda', 'Andel A\nAndel B', '80\n90', said, 'Uppfyllt').map((row) => row.split(' | ')[5]);
    expect(outcomes('82')).toEqual(['82', 'empty']);
    expect(outcomes(82)).toEqual(['82', 'empty']);
    expect(outcomes('82\n82')).toEqual(['82', '82']);
    expect(outcomes('Redovisas vid årsbokslut')).toEqual(['later', 'later']);
  });

  test('each may have its own assessment', () => {
    const rows = rowsOf([['KF 5', 'Nöjda', 'Andel A\nAndel B', '1\n2', '1\n1', 'Uppfyllt\nDelvis']]).rows;
    expect(rows.map((row) => row.assessment.status)).toEqual(['uppfyllt', 'delvis']);
    expect(rows.map((row) => row.part)).toEqual([0, 1]);
  });

  test('each may have its own direction, in a line of its own', () => {
    const chain = chainOfGrid([
      ...title,
      [...header.slice(0, 3), 'Riktning', ...header.slice(3)],
      ['KF 5', 'Trygga', 'Andel trygga\nAntal sena larm', 'Öka\nMinska', '88\n46', '95\n42', 'Uppfyllt'],
    ]);
    expect(chain.rows.map((row) => row.direction)).toEqual(['hogre', 'lagre']);
  });

  test('a name that only wraps is one indicator', () => {
    expect(parts('KF 5', 'Nöjda', 'Andel brukare\nsom är nöjda', 80, 82, 'Uppfyllt')).toEqual([
      '5 | KF5 | Nöjda | Andel brukare som är nöjda | 80 | 82 | uppfyllt',
    ]);
  });
});

test('hidden rows are read and counted', () => {
  const chain = rowsOf(
    [
      ['KF 5', 'Nöjda', 'Andel A', 1, 1, 'Uppfyllt'],
      ['KF 5', 'Nöjda', 'Andel B', 1, 1, 'Uppfyllt'],
    ],
    { hiddenRows: [6] },
  );
  expect(chain.rows.map((row) => row.isHidden)).toEqual([false, true]);
  expect(reading(chain).hiddenGoalRows).toBe(1);
});

test('a note on the cell stands in for an empty comment', () => {
  const chain = rowsOf([['KF 5', 'Nöjda', 'Andel A', 1, 0, 'Ej uppfyllt']], { notes: { F5: 'Beror på vakanser' } });
  expect(chain.rows[0]?.comment).toBe('Beror på vakanser');
});

test('the same delmål far apart in the sheet is one; in another committee it is another', () => {
  const chain = rowsOf([
    ['KF 5', 'Nöjda', 'Andel A', 1, 1, 'Uppfyllt'],
    ['KF 4', 'Friska', 'Sjukfrånvaro', 6, 5, 'Uppfyllt'],
    ['KF 5', 'nöjda ', 'Andel B', 1, 1, 'Uppfyllt'],
    ['KF 4', 'Nöjda', 'Andel C', 1, 1, 'Uppfyllt'],
  ]);
  expect(chain.subGoals.map((subGoal) => subGoal.rows.map((row) => row.row + 1))).toEqual([[5, 7], [6], [8]]);
});

test.each(['Antal uppfyllda mål: 6 av 10', 'Andel uppfyllda mål 60 %', 'Antal uppfyllda nämndmål: 6'])(
  'a count of the rows above is no delmål: %s',
  (count) => {
    const chain = rowsOf([
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      [null, count],
    ]);
    expect(briefs(chain)).toHaveLength(1);
  },
);

test('"Ort och datum" under the table, with the date beside it, is a signature', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'KF-mål'],
    ['Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt', 'KF 5'],
    [],
    ['Ort och datum:', '2025-09-12'],
  ]);
  expect(chain.rows).toHaveLength(1);
});

test.each([['KF-mål 2'], ['KF 2'], ['2']])(
  'a delmål with %s, a colour and no indicator is a row, also under a section',
  (reference) => {
    const read = (...between: Grid) =>
      chainOfGrid([
        ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
        ['KF 1', 'Nöjda brukare', 'Andel nöjda', 80, 85, filled(null, 'gron')],
        ...between,
        [reference, 'Anhöriga ska få stöd', null, null, null, filled(null, 'gron')],
        ['KF 3', 'Trygga elever', 'Andel trygga', 80, 85, filled(null, 'gron')],
      ]).rows.map(({ subGoal, indicator }) => `${subGoal.text}: ${indicator}`);
    expect(read()[1]).toBe('Anhöriga ska få stöd: null');
    expect(read([], ['Finansiella mål'])[1]).toBe('Anhöriga ska få stöd: null');
  },
);
