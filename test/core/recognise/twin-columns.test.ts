import { chainOfGrid, columnsOf, reading } from './build.ts';
import type { Grid } from './build.ts';

const of = (headers: readonly string[], ...rows: Grid) =>
  chainOfGrid([['Socialnämnden'], ['KF-mål', 'Delmål', 'Indikator', ...headers], ...rows]);
const first = ['KF 5', 'Nöjda brukare', 'Andel nöjda'];
const second = ['KF 6', 'Fler besök', 'Antal besök'];
const asked = (chain: ReturnType<typeof of>) =>
  reading(chain).ambiguousHeaders.map(({ header, readings, place, rival }) => [
    readings[0],
    `${header} ${String(place.column)}`,
    `${String(rival?.header)} ${String(rival?.place.column)}`,
  ]);

describe('two columns that may as well be the one that is read', () => {
  test('the same header twice over different figures is asked about; the first is read', () => {
    const chain = of(
      ['Målvärde', 'Utfall', 'Utfall', 'Bedömning'],
      [...first, 80, 82, 60, 'Uppfyllt'],
      [...second, 5, 6, 6, 'Uppfyllt'],
    );
    expect(asked(chain)).toEqual([['utfall', 'Utfall 4', 'Utfall 5']]);
    expect(columnsOf(chain)['utfall']).toBe('E');
  });

  test('targets and assessments too, in other words as well', () => {
    const headers = ['Målvärde', 'Målvärde', 'Utfall', 'Måluppfyllelse', 'Bedömning'];
    const chain = of(
      headers,
      [...first, 80, 60, 82, 'Ej uppfyllt', 'Uppfyllt'],
      [...second, 5, 4, 6, 'Ej uppfyllt', 'Uppfyllt'],
    );
    expect(asked(chain).map(([field]) => field)).toEqual(['malvarde', 'bedomning']);
  });

  test.each([
    ['the same figures', ['Utfall', 'Utfall'], [82, 82], [6, 6]],
    ['years', ['Utfall 2024', 'Utfall 2025'], [80, 82], [5, 6]],
    ['times of the year', ['Utfall T1', 'Utfall T2'], [80, 82], [5, 6]],
    ['units', ['Utfall (antal)', 'Utfall (%)'], [80, 82], [5, 6]],
    ['the year before', ['Utfall', 'Utfall föregående år'], [80, 82], [5, 6]],
    ['a text beside the figure', ['Utfall', 'Utfall'], [80, 'Enkät i maj'], [5, 'Register']],
  ])('%s: nothing to ask', (_, headers, a, b) => {
    const chain = of(
      ['Målvärde', ...headers, 'Bedömning'],
      [...first, 80, ...a, 'Uppfyllt'],
      [...second, 5, ...b, 'Uppfyllt'],
    );
    expect(asked(chain)).toEqual([]);
  });

  test.each([
    ['assessments that agree', ['Måluppfyllelse', 'Bedömning'], ['Uppfyllt', 'Målet nås'], ['Delvis', 'Delvis']],
    ['of now and of the year', ['Bedömning delår', 'Bedömning helår'], ['Delvis', 'Uppfyllt'], ['Ej', 'Delvis']],
    [
      'of a part and of the whole',
      ['Bedömning aktiviteter', 'Samlad bedömning'],
      ['Delvis', 'Uppfyllt'],
      ['Ej', 'Delvis'],
    ],
  ])('%s: nothing to ask', (_, headers, a, b) => {
    const chain = of(['Målvärde', 'Utfall', ...headers], [...first, 80, 82, ...a], [...second, 5, 6, ...b]);
    expect(asked(chain)).toEqual([]);
  });
});
