import { briefs, chainOf, chainOfGrid, columnsOf, filled, reading, sheet, workbook } from './build.ts';
import type { Grid, SheetOptions } from './build.ts';

const table = (rows: Grid, options: SheetOptions = {}) => chainOfGrid([['Socialnämnden'], [], ...rows], options);
const row = ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'];

describe('headers in more than one row', () => {
  test('years under a merged Utfall: the report’s year is the outcome, earlier ones are history', () => {
    const chain = table(
      [
        ['KF-mål', 'Delmål', 'Indikator', 'Utfall', null, null, 'Målvärde 2025', 'Bedömning'],
        [null, null, null, '2023', 2024, 'aug 2025'],
        ['KF 5', 'Nöjda', 'Andel nöjda', 78, 79, 82, 80, 'Uppfyllt'],
      ],
      { merges: ['D3:F3', 'A3:A4', 'B3:B4', 'C3:C4', 'G3:G4', 'H3:H4'] },
    );
    expect(columnsOf(chain)).toMatchObject({ utfall: 'F', malvarde: 'G', bedomning: 'H', utfallTidigare: 'D' });
    expect(reading(chain).headerRows).toEqual([2, 3]);
    expect(chain.rows[0]?.previousOutcome?.number).toBe(79);
  });

  test('an Utfall that is centred over its years rather than merged', () => {
    const chain = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Utfall', null, 'Målvärde', 'Bedömning'],
      [null, null, null, '2024', '2025'],
      ['KF 5', 'Nöjda', 'Andel nöjda', 79, 82, 80, 'Uppfyllt'],
    ]);
    expect(columnsOf(chain)).toMatchObject({ utfall: 'E', utfallTidigare: 'D', malvarde: 'F' });
  });

  test('a split by sex: the total counts', () => {
    const chain = table(
      [
        ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', null, null, 'Bedömning'],
        [null, null, null, null, 'Kvinnor', 'Män', 'Totalt'],
        ['KF 5', 'Nöjda', 'Andel nöjda', 80, 84, 80, 82, 'Uppfyllt'],
      ],
      { merges: ['E3:G3'] },
    );
    expect(columnsOf(chain)).toMatchObject({ utfall: 'G', kon: 'E' });
    expect(chain.rows[0]?.outcome.number).toBe(82);
  });

  test('a year over Mål | Utfall: the report’s year is read', () => {
    const chain = table(
      [
        ['KF-mål', 'Delmål', 'Indikator', 2024, null, 2025, null, 'Bedömning'],
        [null, null, null, 'Mål', 'Utfall', 'Mål', 'Utfall'],
        ['KF 5', 'Nöjda', 'Andel nöjda', 78, 79, 80, 82, 'Uppfyllt'],
      ],
      { merges: ['D3:E3', 'F3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'H3:H4'] },
    );
    expect(columnsOf(chain)).toMatchObject({ malvarde: 'F', utfall: 'G', utfallTidigare: 'E' });
  });

  test('group headings over a full header change nothing', () => {
    const chain = table(
      [
        ['Mål', null, 'Mätning', null, null, 'Uppföljning'],
        ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
        row,
      ],
      { merges: ['A3:B3', 'C3:E3'] },
    );
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E' });
  });
});

describe('which year and period', () => {
  test('a plan for later years is not the target', () => {
    const chain = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Utfall 2025', 'Mål 2025', 'Mål 2026', 'Mål 2027', 'Status'],
      ['KF 5', 'Nöjda', 'Andel nöjda', 82, 80, 85, 90, 'Uppfyllt'],
    ]);
    expect(columnsOf(chain)['malvarde']).toBe('E');
  });

  test('a single target for the whole term is what there is', () => {
    const chain = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Utfall', 'Målvärde 2026', 'Status'],
      ['KF 5', 'Nöjda', 'Andel nöjda', 82, 80, 'Uppfyllt'],
    ]);
    expect(chain.rows[0]?.target.number).toBe(80);
  });

  test('of two tertials in the year the report’s is chosen', () => {
    const chain = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall T1 2025', 'Utfall T2 2025', 'Bedömning'],
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, 75, 82, 'Uppfyllt'],
    ]);
    expect(columnsOf(chain)).toMatchObject({ utfall: 'F', utfallTidigare: 'E' });
  });
});

describe('words that mean several things', () => {
  test('Mål over references, Mål over numbers', () => {
    const chain = table([
      ['Mål', 'Delmål', 'Indikator', 'Mål', 'Utfall', 'Status'],
      ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      ['KF 4', 'Friska medarbetare', 'Sjukfrånvaro', 6, 7, 'Ej uppfyllt'],
    ]);
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B', malvarde: 'D' });
  });

  test('Mål over sentences is the delmål', () => {
    const chain = table([['KF-mål', 'Mål', 'Mäts genom', 'Målvärde', 'Utfall', 'Status'], row]);
    expect(columnsOf(chain)).toMatchObject({ delmal: 'B', indikator: 'C' });
  });

  test('Delmål over hållbarhet and livskvalitet is the målområde', () => {
    const chain = table([
      ['Delmål', 'KF-mål', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
      ['Hållbarhet', ...row],
      ['Livskvalitet', ...row],
    ]);
    expect(columnsOf(chain)).toMatchObject({ dimension: 'A', delmal: 'C' });
  });

  test('Enhet is a unit of measure, or a part of the organisation', () => {
    const units = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Enhet', 'Målvärde', 'Utfall', 'Bedömning'],
      ['KF 5', 'N', 'A', '%', 8, 8, 'Ja'],
    ]);
    expect(units.rows[0]?.unit).toBe('%');
    const places = table([
      ['Enhet', 'KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
      ['Hemtjänsten', 'KF 5', 'N', 'A', 8, 8, 'Ja'],
    ]);
    expect(places.rows[0]?.unit).toBeNull();
    expect(places.committees).toEqual(['Socialnämnden']);
  });

  test('Prognos over status words is an assessment of the year, over figures a forecast', () => {
    const words = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Prognos'],
      ['KF 5', 'N', 'A', 8, 8, 'Bedöms uppnås'],
    ]);
    expect(words.rows[0]?.assessment).toMatchObject({ status: 'uppfyllt', fromForecastColumn: true });
    const figures = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Prognos', 'Status'],
      ['KF 5', 'N', 'A', 8, 8, 9, 'Ja'],
    ]);
    expect(figures.rows[0]?.forecast?.number).toBe(9);
  });

  test('Nr holds references when the numbers are goals, running numbers when they count rows', () => {
    const head = ['Nr', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
    const goals = table([head, [5, 'A', 'B', 1, 1, 'Ja'], [4, 'C', 'D', 1, 1, 'Ja'], [5, 'E', 'F', 1, 1, 'Ja']]);
    expect(columnsOf(goals)['kfRef']).toBe('A');
    const running = table([
      ['KF-mål', ...head].slice(1),
      [1, 'A', 'B', 1, 1, 'Ja'],
      [2, 'C', 'D', 1, 1, 'Ja'],
      [3, 'E', 'F', 1, 1, 'Ja'],
    ]);
    expect(columnsOf(running)['delmalNr']).toBe('A');
    expect(reading(running).missingFields).toContain('kfRef');
  });

  test('number and text of the goal in a column each are held against each other', () => {
    const chain = table([
      ['KF nr', 'KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
      [5, 'Nora kommun ska tillhandahålla välfärdstjänster och service av god kvalitet', 'N', 'A', 8, 8, 'Ja'],
      [4, 'Nora kommun ska verka för att levandegöra sina kulturmiljöer', 'F', 'B', 8, 8, 'Ja'],
    ]);
    expect(chain.rows.map((one) => one.reference.problem?.kind ?? one.reference.goalIds)).toEqual([
      ['KF5'],
      'numberTextConflict',
    ]);
  });
});

describe('several tables on a sheet', () => {
  const goals = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];

  test.each([
    ['with an empty column between', [null]],
    ['right beside', []],
  ])('economy to the right, %s, is not read', (_, between) => {
    const chain = table([
      [...goals, ...between, 'Verksamhet', 'Budget', 'Utfall', 'Avvikelse', 'Prognos'],
      [...row, ...between, 'Hemtjänst', 1000, 900, 100, 1000],
      [...Array<null>(6 + between.length).fill(null), 'Summa', 1000, 900, 100, 1000],
    ]);
    expect(briefs(chain)).toEqual(['4 | KF5 | Nöjda brukare | Andel nöjda | 80 | 82 | uppfyllt']);
  });

  test('two goal tables side by side are both read', () => {
    expect(
      briefs(
        table([
          [...goals, null, ...goals],
          [...row, null, 'KF 4', 'Friska', 'Sjukfrånvaro', 6, 5, 'Uppfyllt'],
        ]),
      ),
    ).toEqual([
      '4 | KF5 | Nöjda brukare | Andel nöjda | 80 | 82 | uppfyllt',
      '4 | KF4 | Friska | Sjukfrånvaro | 6 | 5 | uppfyllt',
    ]);
  });

  test('a second table below with other columns is read by its own header', () => {
    const chain = table([
      goals,
      row,
      [],
      ['Fullmäktigemål', 'Nämndmål', 'Mått', 'Utfall 2025', 'Målnivå', 'Status'],
      ['3', 'Dialogen ska öka', 'Antal dialoger', 4, 5, 'Delvis'],
    ]);
    expect(briefs(chain)[1]).toBe('7 | KF3 | Dialogen ska öka | Antal dialoger | 5 | 4 | delvis');
    expect(reading(chain).tables).toHaveLength(2);
  });

  test('activities below the goals are activities', () => {
    const chain = table([
      goals,
      row,
      [],
      ['Aktivitet', 'Ansvarig', 'Klart senast', 'Status'],
      ['Ta fram rutin', 'Chef', '2025-10-01', 'Pågår'],
    ]);
    expect(chain.rows).toHaveLength(1);
    expect(chain.activities.map((activity) => activity.text)).toEqual(['Ta fram rutin']);
  });

  test('a table with an empty column in it is one table', () => {
    expect(
      columnsOf(
        table([
          ['KF-mål', 'Delmål', null, 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
          ['KF 5', 'N', null, 'A', 8, 8, 'Ja'],
        ]),
      ),
    ).toMatchObject({
      kfRef: 'A',
      indikator: 'D',
      bedomning: 'G',
    });
  });
});

test('required columns that a table lacks are told once', () => {
  expect(
    reading(
      table([
        ['KF-mål', 'Delmål', 'Indikator', 'Utfall', 'Kommentar'],
        ['KF 5', 'N', 'A', 8, 'Bra'],
      ]),
    ).missingFields,
  ).toEqual(['malvarde', 'bedomning']);
});

describe('tables as they are published', () => {
  test('bare years beside the indicators are outcomes', () => {
    const chain = table([
      ['Mål', 'Indikator', 2023, 2024, 2025, 'Målvärde', 'Status'],
      ['Alla elever når målen', 'Andel behöriga', 81, 82, 83, 85, 'Delvis'],
    ]);
    expect(columnsOf(chain)).toMatchObject({ delmal: 'A', utfall: 'E', utfallTidigare: 'C', malvarde: 'F' });
    expect(chain.rows[0]?.previousOutcome?.number).toBe(82);
  });

  test('a follow-up of the KF-mål themselves: the goal is the reference', () => {
    const chain = table([
      ['Mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
      ['Nora kommun ska tillhandahålla välfärdstjänster och service av god kvalitet', 'Nöjdhet', 80, 82, 'Uppfyllt'],
      ['Nora kommun ska verka för att levandegöra sina kulturmiljöer', 'Antal', 8, 9, 'Uppfyllt'],
    ]);
    expect(chain.rows.map((one) => one.reference.goalIds)).toEqual([['KF5'], ['KF8']]);
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', indikator: 'B' });
  });

  test('a column for each status with a mark in one of them', () => {
    const chain = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt'],
      ['KF 5', 'A', 'B', 1, 1, 'x', null, null],
      ['KF 5', 'C', 'D', 1, 0, null, null, 'X'],
      ['KF 5', 'E', 'F', 1, 0, null, null, null],
    ]);
    expect(chain.rows.map((one) => one.assessment.status)).toEqual(['uppfyllt', 'ej', null]);
    expect(chain.rows[1]?.assessment.place).toEqual({ row: 4, column: 7 });
    expect(chain.rows[2]?.assessment.isMissing).toBe(true);
  });

  test('words broken over lines', () => {
    expect(
      columnsOf(
        table([
          ['KF-\nmål', 'Nämndens\ndelmål', 'Indi-\nkator', 'Mål-\nvärde\n2025', 'Utfall\njan-aug', 'Måluppfyl-\nlelse'],
          row,
        ]),
      ),
    ).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E', bedomning: 'F' });
  });
});

describe('the cells decide between a level and an assessment', () => {
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde'];
  test('"Läge aug" over figures, some of them texts, beside an assessment', () => {
    const chain = table([
      [...head, 'Läge aug', 'Sammanfattande bedömning'],
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, '77 %', 'Delvis'],
      ['KF 5', 'Få klagomål', 'Antal klagomål', 20, 20, 'Uppfyllt'],
      ['KF 5', 'Korta köer', 'Antal i kö', 20, 'Underlag saknas', 'Kan ej bedömas'],
      ['KF 5', 'Trygga', 'Andel trygga', 20, 'Data saknas', 'Kan ej bedömas'],
      ['KF 5', 'Friska', 'Andel friska', 80, 82, 'Uppfyllt'],
    ]);
    expect(columnsOf(chain)).toMatchObject({ utfall: 'E', bedomning: 'F' });
  });
  test('grades 1–3 with words for what has none', () => {
    const rows = [1, 3, 'Kan ej bedömas', 2].map((grade) => ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, grade]);
    expect(columnsOf(table([[...head, 'Utfall', 'Måluppfyllelse'], ...rows]))).toMatchObject({ bedomning: 'F' });
  });
});

test('"Måluppfyllnadsgrad" over "3 – Uppfyllt" beside "Utgångsläge" is the assessment, no level', () => {
  const chain = table([
    ['KF-mål', 'Delmål', 'Indikator', 'Måluppfyllnadsgrad', 'Utgångsläge', 'Målvärde', 'Utfall'],
    ['KF 5', 'Nöjda', 'Andel nöjda', '3 – Uppfyllt', 70, 80, 82],
    ['KF 5', 'Trygga', 'Andel trygga', '1 – Ej uppfyllt', 74, 80, 60],
  ]);
  expect(columnsOf(chain)).toMatchObject({ bedomning: 'D', basvarde: 'E' });
});

test('headings merged over several columns each are no header of their own, whatever their words', () => {
  const chain = table(
    [
      ['Mål och indikatorer', null, null, 'Resultat och bedömning'],
      [
        'Prioriterade mål',
        'Målsättning',
        'Mätvärde (benämning)',
        'Tröskelvärde',
        'Läge helår',
        'Bedömning av måluppfyllelse',
      ],
      ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
    ],
    { merges: ['A3:C3', 'D3:F3'] },
  );
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', indikator: 'C', malvarde: 'D', bedomning: 'F' });
});

test('an outcome column of reasons and few figures is the outcome', () => {
  const rows = ['5 mnkr', 'Mäts ej', 'Underlag saknas', 'Ej aktuellt'].map((outcome) => [
    'KF 5',
    'A',
    'Index',
    5,
    outcome,
  ]);
  const chain = table([
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall sedan sist', 'Bedömning'],
    ...rows.map((row) => [...row, 'Kan ej bedömas']),
  ]);
  expect(columnsOf(chain)).toMatchObject({ utfall: 'E', bedomning: 'F' });
});

test('questions as headers', () => {
  const head = ['Koppling', 'Vad vill vi uppnå?', 'Hur vet vi att målet är nått?', 'Mål (2025)', 'Utfall'];
  const chain = table([
    [...head, 'Hur går det?', 'Vad beror resultatet på?'],
    ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt', 'Bra arbete'],
  ]);
  const fields = { delmal: 'B', indikator: 'C', malvarde: 'D', bedomning: 'F', kommentar: 'G' };
  expect(columnsOf(chain)).toMatchObject(fields);
});

describe('women and men', () => {
  const values = ['KF 5', 'Nöjda', 'Andel nöjda', 80];
  test('a total beside them is the outcome, in one row of headers too', () => {
    const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall kvinnor 2025', 'Utfall män 2025'];
    const chain = table([
      [...head, 'Utfall totalt 2025', 'Bedömning'],
      [...values, 84, 78, 81, 'Uppfyllt'],
    ]);
    expect(columnsOf(chain)).toMatchObject({ utfall: 'G', bedomning: 'H' });
  });
  test('without a total both are shown and no column is missing', () => {
    const chain = table([
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall K', 'Utfall M', 'Bedömning'],
      [...values, 84, 78, 'Uppfyllt'],
    ]);
    expect(chain.rows[0]?.outcome).toMatchObject({ number: null, women: 84, men: 78 });
    expect(chain.sheets[0]?.missingFields).not.toContain('utfall');
  });
});

describe('Mål beside what the nämnd makes of it', () => {
  const first = [['Socialnämnden'], [], ['Mål', 'Nämndens bidrag', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning']];
  const rows = (goal: (i: number) => string): Grid =>
    ['Insatser ska ges i rätt tid', 'Resultatet ska stärkas', 'Vuxna ska kunna svenska'].map((text, i) => [
      goal(i),
      text,
      `Andel ${i}`,
      80,
      82,
      'Uppfyllt',
    ]);
  test.each([
    ['that leads to the goals', (i: number) => `KF ${i + 1}`],
    ['that leads nowhere', (i: number) => `En trygg kommun att leva i ${i}`],
  ])('%s', (_, goal) => {
    const chain = chainOfGrid([...first, ...rows(goal)]);
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B' });
    expect(columnsOf(chain)).not.toHaveProperty('namnd');
    expect(chain.rows.map(({ committee }) => committee)).toEqual(Array(3).fill('Socialnämnden'));
  });
});

test('the goal by number in one column and in words in the next: the number is the reference', () => {
  const chain = table([
    ['Stödjer mål', 'KF-mål (text)', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['KF 5', 'Välfärd', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'],
    ['KF 5, KF 1', null, 'Nöjda anhöriga', 'Andel nöjda anhöriga', 80, 82, 'Uppfyllt'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', kfText: 'B', delmal: 'C' });
  expect(chain.rows[1]?.subGoal.reference.goalIds).toEqual(['KF5', 'KF1']);
});

test('assessments by colour alone over a sum that counts them', () => {
  const chain = table([
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Samlad bedömning av målen'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, filled(null, 'gron')],
    ['KF 1', 'God ekonomi', 'Soliditet', 30, 20, filled(null, 'rod')],
    [null, 'Summa', null, null, null, '1'],
  ]);
  expect(columnsOf(chain).bedomning).toBe('F');
});

describe('a header that nobody has listed', () => {
  const known = (columns: string[], ...rows: Grid) => columnsOf(table([['KF-mål', 'Delmål', ...columns], ...rows]));
  test('names right of the delmål are the indicators, conditions after them the targets', () => {
    const rows = [
      ['KF 5', 'Nöjda brukare', 'Andel nöjda brukare', 'minst 80', 82, 'Uppfyllt'],
      ['KF 1', 'God ekonomi', 'Kommunens soliditet', 'minst 30', 31, 'Uppfyllt'],
    ];
    const header = ['Mätpunkt', 'Att nå i år', 'Utfall', 'Bedömning'];
    expect(known(header, ...rows)).toMatchObject({ indikator: 'C', malvarde: 'D' });
  });
  test('figures under words that speak of no level stay unread', () => {
    const header = ['Indikator', 'Svarsfrekvens', 'Utfall', 'Bedömning'];
    expect(known(header, ['KF 5', 'Nöjda brukare', 'Andel nöjda', 64, 82, 'Uppfyllt']).malvarde).toBeUndefined();
  });
  test('the one column of figures beside a target is the outcome', () => {
    const rows = [
      ['KF 5', 'Nöjda brukare', 'Andel nöjda', 'minst 80', 82, 'Uppfyllt'],
      ['KF 1', 'God ekonomi', 'Soliditet', 'minst 30', 31, 'Uppfyllt'],
    ];
    expect(known(['Indikator', 'Målvärde', 'Augustivärde', 'Bedömning'], ...rows).utfall).toBe('E');
    for (const word of ['Uppnått hittills', 'Uppnått', 'Hittills i år', 'Läget nu', 'Ställning 31/8'])
      expect(known(['Indikator', 'Målvärde', word, 'Bedömning'], ...rows).utfall).toBe('E');
  });
  test('the same words over assessments, beside an outcome, are no outcome', () => {
    const rows = [
      ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      ['KF 1', 'God ekonomi', 'Soliditet', 30, 31, 'Delvis'],
    ];
    const header = ['Indikator', 'Målvärde', 'Utfall', 'Uppnått'];
    expect(known(header, ...rows)).toMatchObject({ utfall: 'E', bedomning: 'F' });
  });
  test('sentences under the bedömning’s own word, beside the bedömning, are the comment', () => {
    const row = [
      'KF 5',
      'Nöjda brukare',
      'Andel nöjda',
      80,
      70,
      'Delvis uppfyllt',
      'Vakanser i våras förklarar utfallet.',
    ];
    const header = ['Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Bakgrund till bedömningen'];
    expect(known(header, row).kommentar).toBe('G');
  });
  test('directions, units and comments are known by what they say', () => {
    const header = ['Indikator', 'Mäts i', 'Vart vill vi?', 'Målvärde', 'Utfall', 'Bedömning', 'Hur tänker ni?'];
    const said = 'Fler har svarat än förra året och resultatet är stabilt.';
    const rows = [
      ['KF 5', 'Nöjda brukare', 'Andel nöjda', '%', 'Öka', 80, 82, 'Uppfyllt', said],
      ['KF 1', 'God ekonomi', 'Soliditet', 'procent', 'Öka', 30, 31, 'Uppfyllt', null],
    ];
    expect(known(header, ...rows)).toMatchObject({ enhet: 'D', riktning: 'E', kommentar: 'I' });
  });
  test.each(['Mätfrekvens', 'Frekvens', 'Mäts', 'När mäts?'])('"%s" over "År" is how often, no unit', (word) => {
    const header = ['Indikator', word, 'Målvärde', 'Utfall', 'Bedömning'];
    const row = ['KF 5', 'Nöjda brukare', 'Andel nöjda', 'År', 80, 82, 'Uppfyllt'];
    const columns = known(header, row, [...row.slice(0, 3), 'Månad', ...row.slice(4)]);
    expect(columns).toMatchObject({ frekvens: 'D' });
    expect(columns).not.toHaveProperty('enhet');
  });
});

test('assessments that are numbered as well as said', () => {
  const chain = table([
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Nämndens samlade bedömning'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, '1 – Uppfyllt'],
    ['KF 1', 'God ekonomi', 'Soliditet', 30, 20, '3 – Ej uppfyllt'],
    [null, 'Summa', null, null, null, '1'],
  ]);
  expect(columnsOf(chain).bedomning).toBe('F');
});

test('a delmål with nothing but its assessments, after a gap, is no header', () => {
  const chain = table([
    ['KF-mål', 'Delmål', 'Indikator', 'Utfall', 'Målvärde', 'Bedömning', 'Bedömning helår'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', 82, 'minst 80', 'Uppfyllt', 'Bedöms uppnås'],
    [],
    ['KF 5', 'Trygga brukare', null, null, null, 'Uppfyllt', 'Bedöms uppnås'],
    ['KF 1', 'God ekonomi', 'Soliditet', 31, 'minst 30', 'Uppfyllt', 'Bedöms uppnås'],
  ]);
  expect(reading(chain).headerRows).toEqual([2]);
  expect(chain.rows.map(({ subGoal }) => subGoal.text)).toEqual(['Nöjda brukare', 'Trygga brukare', 'God ekonomi']);
});

test.each([[[]], [[[]]]])(
  'a key to the symbols in status words, and a row of merged groups, over the header',
  (gap) => {
    const chain = table(
      [
        ['Teckenförklaring:', '😊 = uppfyllt', '😐 = Delvis uppfyllt', '☹ = Ej uppfyllt', '? = Kan ej bedömas'],
        ...(gap as Grid),
        ['Mål och mått', null, null, 'Resultat och bedömning'],
        ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall aug', 'Bedömning', 'Kommentar'],
        [...row, 'Bra'],
      ],
      { merges: [`A${4 + gap.length}:C${4 + gap.length}`, `D${4 + gap.length}:G${4 + gap.length}`] },
    );
    expect(chain.rows).toHaveLength(1);
  },
);

test('a number over several delmål is that of a goal, though the numbers stand in order', () => {
  const goals = sheet('KF-mål', [
    ['Nr', 'KF-mål'],
    ...['Ekonomi i balans', 'Trygga äldre', 'Skola för alla'].map((text, at) => [at + 1, text]),
  ]);
  const read = (numbers: readonly number[]) =>
    chainOf(
      workbook([
        goals,
        sheet('Socialnämnden', [
          ['Nr', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
          ...numbers.map((number, at) => [number, `Delmål nummer ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']),
        ]),
      ]),
    ).rows.map(({ reference }) => reference.goalIds);
  expect(read([1, 1, 2, 3, 3])).toEqual([['1'], ['1'], ['2'], ['3'], ['3']]);
  expect(read([1, 2, 3])).toEqual([[], [], []]);
});
