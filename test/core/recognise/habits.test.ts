/** Habits of controllers: words and places that are theirs alone, each a class of templates. */
import { chainOf, chainOfGrid, columnsOf, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const result = ['Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const values = [80, 82, 'Uppfyllt', 'Bra'];
const idsOf = (chain: ReturnType<typeof chainOf>) => chain.rows.map((row) => row.reference.goalIds.join());
const withRegister = (name: string, register: Grid, rows: Grid) =>
  chainOf(workbook([sheet(name, register), sheet('Socialnämnden', [['Socialnämnden'], ['Delår 2025'], ...rows])]));

test('headers shortened for narrow columns, years with two figures', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    ['KF-m.', 'Delm.', 'Ind.', 'Enh.', 'Målv. 25', 'Utf. 24', 'Utf. 25-08', 'Bed.', 'Komm.', 'Ansv.'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', '%', 80, 78, 82, 'Uppf.', 'Bra', 'EL'],
  ]);
  const { kfRef, delmal, indikator, enhet, malvarde, utfall, bedomning } = columnsOf(chain);
  expect([kfRef, delmal, indikator, enhet, malvarde, utfall, bedomning].join('')).toBe('ABCDEGH');
  expect(chain.rows[0]?.assessment.status).toBe('uppfyllt');
});

test('a region: nämndmål, styrtal and RF-mål', () => {
  const chain = withRegister(
    'Regionfullmäktiges mål',
    [
      ['Mål nr', 'Regionfullmäktiges mål'],
      ['1', 'Invånarna har en jämlik hälsa'],
      ['2', 'Vården är tillgänglig'],
    ],
    [
      ['RF-mål', 'Nämndmål', 'Styrtal', ...result],
      ['RF-mål 2', 'Kortare väntetider', 'Andel inom 90 dagar', ...values],
    ],
  );
  expect(idsOf(chain)).toEqual(['2']);
});

test('goals that a small letter parts: 1a, 1b, also with a space', () => {
  const chain = withRegister(
    'KF-mål',
    [
      ['Målområde', 'Nr', 'KF-mål'],
      ['Trygghet', '1a', 'Alla ska vara trygga hemma'],
      [null, '1b', 'Alla ska vara trygga ute'],
      ['Tillväxt', '2a', 'Företagen ska växa'],
    ],
    [
      ['Mål', 'Nämndens mål', 'Mått', ...result],
      ['1a', 'Trygga brukare', 'Andel trygga', ...values],
      ['2 a', 'Fler i arbete', 'Andel i arbete', ...values],
    ],
  );
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B' });
  expect(idsOf(chain)).toEqual(['1a', '2a']);
});

test('a sheet named after its goal, with the nämnd in a column', () => {
  const chain = chainOf(
    workbook([
      sheet('Mål KF', [
        ['Nr', 'Mål beslutat av fullmäktige'],
        [1, 'Barn får en trygg uppväxt'],
        [2, 'Äldre lever självständigt'],
      ]),
      sheet('Mål 2', [
        ['Nämnd', 'Delmål', 'Indikator', ...result],
        ['Socialnämnden', 'Trygga äldre', 'Andel trygga', ...values],
      ]),
    ]),
  );
  expect(idsOf(chain)).toEqual(['2']);
  expect(chain.rows[0]?.reference.origin).toBe('title');
});

test.each([
  [
    'in brackets after it',
    'Alla ska känna sig trygga i vardagen (Trygghet)',
    'Kommunen är klimatneutral 2035 (Klimat)',
  ],
  [
    'with a colon before it',
    'Trygghet: alla ska känna sig trygga i vardagen',
    'Klimat: kommunen är klimatneutral 2035',
  ],
])('a short name %s is what the goal is called', (_, first, second) => {
  const chain = withRegister(
    'Mål',
    [
      ['Mål', 'Formulering'],
      ['1', first],
      ['2', second],
    ],
    [
      ['Kommunmål', 'Nämndens mål', 'Indikator', ...result],
      ['Klimat', 'Mindre svinn', 'Andel svinn', ...values],
      ['Trygghet', 'Trygga brukare', 'Andel trygga', ...values],
    ],
  );
  expect(idsOf(chain)).toEqual(['2', '1']);
});

test.each([
  ['1. Socialnämnden', ''],
  ['2. Äldre lever självständigt', '2'],
])('a numbered sheet, %s, is a goal only when its text is', (name, goal) => {
  const chain = chainOf(
    workbook([
      sheet('Mål KF', [
        ['Nr', 'Mål beslutat av fullmäktige'],
        [1, 'Barn får en trygg uppväxt'],
        [2, 'Äldre lever självständigt'],
      ]),
      sheet(name, [
        ['Nämnd', 'Delmål', 'Indikator', ...result],
        ['Socialnämnden', 'Trygga äldre', 'Andel trygga', ...values],
      ]),
    ]),
  );
  expect(idsOf(chain)).toEqual([goal]);
});

test('inriktning and uppdrag are KF-mål and delmål where a kommun says so', () => {
  const chain = withRegister(
    'Inriktningar',
    [
      ['Nr', 'Inriktning'],
      ['I1', 'En kommun för alla'],
      ['I2', 'Kommunen växer hållbart'],
    ],
    [
      ['Inriktning', 'Uppdrag', 'Mått', ...result],
      ['I2', 'Fler bostäder', 'Andel klara', ...values],
    ],
  );
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B' });
  expect(idsOf(chain)).toEqual(['I2']);
});

describe('a table that says "mål" of the target and asks questions for headers', () => {
  const chain = chainOfGrid([
    ['socialnämnden delår -25'],
    [null, 'kf mål nr', 'vad ska vi göra? (delmål)', 'hur mäter vi?', null, 'mål', 'utfall aug', 'hur gick det?'],
    [null, 'kf 5', 'nöjda äldre', 'andel nöjda %', null, '85%', 'ca 86 %', 'uppfyllt!'],
    [null, 'kf 5', 'kort väntetid', 'väntetid, dagar', null, 'max 60', '58 dagar', 'ja'],
  ]);

  test('what was measured and how it went are two halves of one table', () => {
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'B', delmal: 'C', indikator: 'D', malvarde: 'F', utfall: 'G' });
    expect(chain.rows.map((row) => row.target.number)).toEqual([85, 60]);
  });
});

test('an exported list calls the delmål Rubrik', () => {
  const chain = chainOfGrid([
    ['ID', 'Rubrik', 'Nämnd', 'KF-mål', 'Nyckeltal', 'Målvärde', 'Utfall', 'Målstatus', 'Sökväg'],
    [null, 'Trygga elever', 'Barnnämnden', 'KF 10', 'Andel trygga', 90, 92, 'Uppfyllt', 'sites/mal/Lists'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ delmal: 'B', namnd: 'C', kfRef: 'D' });
});

describe('delår and helår side by side', () => {
  const grid: Grid = [
    ['Socialnämnden'],
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall delår', 'Utfall helår', 'Bedömning delår', 'Bedömning helår'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 70, 82, 'Ej uppfyllt', 'Uppfyllt'],
  ];

  test('at delår the first', () => {
    expect(columnsOf(chainOfGrid(grid))).toMatchObject({ utfall: 'E', bedomning: 'G' });
  });

  test('at årsbokslut the second is the assessment itself', () => {
    const chain = chainOf(workbook([sheet('Socialnämnden', grid)]), { kind: 'arsbokslut', year: 2025 });
    expect(columnsOf(chain)).toMatchObject({ utfall: 'F', bedomning: 'H' });
    expect(chain.rows[0]?.assessment.status).toBe('uppfyllt');
  });
});

test('a comment to T1 does not explain T2', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall T2', 'Bedömning T2', 'Kommentar T1', 'Kommentar T2'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 60, 'Ej uppfyllt', 'Sjukdom i våras', null],
    ['KF 5', 'Trygga brukare', 'Andel trygga', 80, 60, 'Ej uppfyllt', null, 'Vakanser'],
  ]);
  expect(reading(chain).tables[0]?.columns.filter(({ field }) => field === 'kommentar')).toHaveLength(1);
  expect(columnsOf(chain)).toMatchObject({ kommentar: 'H' });
});
