import fc from 'fast-check';
import { bold, chainOf, sheet, workbook } from './build.ts';
import type { Grid, Plain } from './build.ts';

/** A goal sheet as data: whatever is done to its layout, the same rows must be read. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Plain[])[];
}

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall aug 2025', 'Bedömning', 'Kommentar'];
const word = fc.constantFrom('Trygga', 'Nöjda', 'Friska', 'Kunniga', 'Delaktiga');
const row = fc.tuple(
  fc.constantFrom('KF 5', 'KF 4', 3, 'KF 12', 'Välfärd', '-'),
  word.map((text) => `${text} ska de vara`),
  fc.tuple(word, fc.nat(99)).map(([text, number]) => `Andel ${text.toLowerCase()} ${number + 3}`),
  fc.oneof(fc.nat(100), fc.constantFrom('minst 80 %', '≤ 5')),
  fc.oneof(fc.nat(100), fc.constantFrom('Mäts ej', 'Redovisas vid årsbokslut')),
  fc.constantFrom('Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt', 'Kan ej bedömas'),
  fc.constantFrom('Vakanser', null),
);
const book = fc
  .tuple(fc.array(row, { minLength: 2, maxLength: 6 }), fc.array(row, { minLength: 2, maxLength: 6 }))
  .map(([a, b]): Sheet[] => [
    { name: 'Socialnämnden', rows: a },
    { name: 'Bildningsnämnden', rows: b },
  ]);

const grid = ({ name, rows }: Sheet): Grid => [
  [name],
  ['Delårsrapport 2025-08-31'],
  [],
  head.map((text) => bold(text)),
  ...rows,
];

/** What was read, told without places, in a fixed order. */
function told(sheets: readonly { name: string; grid: Grid }[]): string[] {
  const chain = chainOf(workbook(sheets.map((one) => sheet(one.name, one.grid))), {});
  return chain.rows
    .map((one) =>
      [
        one.committee,
        one.reference.goalIds.join('+'),
        one.reference.problem?.kind,
        one.subGoal.text,
        one.indicator,
        JSON.stringify(one.target),
        JSON.stringify(one.outcome),
        one.assessment.status,
        one.comment,
      ].join('|'),
    )
    .sort();
}

const plain = (sheets: readonly Sheet[]) => told(sheets.map((one) => ({ name: one.name, grid: grid(one) })));

function holds(change: (one: Sheet) => { name: string; grid: Grid }): void {
  fc.assert(
    fc.property(book, (sheets) => {
      expect(told(sheets.map(change))).toEqual(plain(sheets));
    }),
    { numRuns: 8 },
  );
}

test('moving the table right changes nothing', () => {
  holds((one) => ({ name: one.name, grid: grid(one).map((cells) => [null, null, ...cells]) }));
});

test('moving the table down changes nothing', () => {
  holds((one) => ({
    name: one.name,
    grid: [...grid(one).slice(0, 2), ...Array.from({ length: 9 }, () => []), ...grid(one).slice(3)],
  }));
});

test('the order of the columns means nothing', () => {
  const order = [3, 5, 1, 6, 0, 2, 4];
  holds((one) => ({
    name: one.name,
    grid: grid(one).map((cells, at) => (at < 3 ? cells : order.map((from) => cells[from]))),
  }));
});

test('the sheets’ names mean nothing when the titles tell', () => {
  holds((one) => ({ name: `Blad${one.name.length}`, grid: grid(one) }));
});

test('decomposed letters mean the same', () => {
  const decomposed = (cell: Grid[number][number]) => (typeof cell === 'string' ? cell.normalize('NFD') : cell);
  fc.assert(
    fc.property(book, (sheets) => {
      const read = told(
        sheets.map((one) => ({ name: one.name, grid: grid(one).map((cells) => cells.map(decomposed)) })),
      );
      const composed = (lines: string[]) => lines.map((line) => line.normalize('NFC')).sort();
      expect(composed(read).length).toBe(plain(sheets).length);
      expect(composed(read).map((line) => line.split('|').slice(1, 4))).toEqual(
        plain(sheets).map((line) => line.split('|').slice(1, 4)),
      );
    }),
    { numRuns: 8 },
  );
});

test('the order of the sheets changes nothing but the order', () => {
  fc.assert(
    fc.property(book, (sheets) => {
      expect(plain([...sheets].reverse())).toEqual(plain(sheets));
    }),
    { numRuns: 8 },
  );
});

test('blank rows between the rows change nothing where every row says all', () => {
  holds((one) => ({ name: one.name, grid: [...grid(one).slice(0, 4), ...one.rows.flatMap((cells) => [cells, []])] }));
});

test('no grid at all makes it fall', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom<Plain>(
      'KF-mål',
      'Delmål',
      'Indikator',
      'Målvärde',
      'Utfall',
      'Bedömning',
      'Nämnd',
      'Aktivitet',
      'Budget',
      'Avvikelse',
    ),
    fc.constantFrom<Plain>(
      '2024',
      2025,
      'Totalt',
      'Kvinnor',
      'KF 3',
      '1.1',
      'Socialnämnden',
      'Summa',
      'Uppfyllt',
      '• A\n• B',
      ' ',
      '',
    ),
    fc.string({ maxLength: 12 }),
    fc.double(),
  );
  const cells = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
  const merges = fc.array(fc.constantFrom('A1:C1', 'A2:B3', 'B2:B6', 'A3:I3', 'C4:D9', 'A1:A14', 'E2:G2'), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(cells, cells, merges, (a, b, areas) => {
      const chain = chainOf(workbook([sheet('Socialnämnden', a, { merges: areas }), sheet('KF-mål', b)]));
      for (const one of chain.rows) expect(one.subGoal.rows).toContain(one);
      expect(chain.subGoals.flatMap((subGoal) => subGoal.rows)).toHaveLength(chain.rows.length);
    }),
    { numRuns: 80 },
  );
});
