/** Columns that say how it went in colours alone, whatever stands over them. */
import { chainOfGrid, columnsOf, filled } from './build.ts';
import type { Formatted, Plain } from './build.ts';

type Cell = Plain | Formatted;

const read = (header: string, cells: readonly Cell[]) =>
  chainOfGrid([
    ['KF-mål', 'Nämndens mål', 'Indikator', 'Mål 2026', 'Utfall aug 2026', header, 'Kommentar'],
    ...cells.map((cell, at) => [
      'KF 1',
      `Delmål ${at}`,
      `Andel nöjda ${at}`,
      80,
      [85, 76, 50, 40][at],
      cell,
      'Se ovan.',
    ]),
  ]);
const statuses = (header: string, cells: readonly Cell[]) =>
  read(header, cells).rows.map(({ assessment }) => assessment.status);
const dot = (fontColour: 'gron' | 'gul' | 'rod'): Formatted => ({ value: '●', format: { fontColour } });
const fills = [filled(null, 'gron'), filled(null, 'gul'), filled(null, 'rod')];

describe.each(['Prognos', 'Helårsprognos', 'Prognos helår', 'Status', 'Läge', 'Trafikljus', 'Resultat', 'Nuläge'])(
  '"%s" over colours is the bedömning',
  (header) => {
    test('in fills', () => expect(statuses(header, fills)).toEqual(['uppfyllt', 'delvis', 'ej']));
    test('in dots', () =>
      expect(statuses(header, [dot('gron'), dot('gul'), dot('rod')])).toEqual(['uppfyllt', 'delvis', 'ej']));
  },
);

test('a few lamps of one colour are lamps, and words may stand between them', () => {
  expect(statuses('Prognos', [filled(null, 'gul'), filled(null, 'gul')])).toEqual(['delvis', 'delvis']);
  expect(statuses('Prognos', [filled(null, 'gron'), 'Kan ej bedömas'])).toEqual(['uppfyllt', 'kanEjBedomas']);
});

test('a column that waits for its figures in yellow, and one that has some, is no bedömning', () => {
  expect(columnsOf(read('Prognos', Array<Cell>(4).fill(filled(null, 'gul'))))).toMatchObject({ prognos: 'F' });
  expect(columnsOf(read('Prognos', [filled(86, 'gron'), filled(null, 'rod')]))).toMatchObject({ prognos: 'F' });
});
