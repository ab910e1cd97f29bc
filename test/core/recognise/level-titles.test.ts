/** Sheets that are named after fullmäktige's målområden in their titles, in a workbook without a list of goals. */
import { chainOf, sheet, workbook } from './build.ts';

const head = ['Nämnd', 'Nämndmål', 'Indikator', 'Målvärde 2024', 'Utfall 2024', 'Bedömning'];
const row = (nämnd: string, name: string) => [nämnd, name, `Andel ${name}`, 80, 82, 'Uppfyllt'];
const under = (name: string, title: string, ...rows: ReturnType<typeof row>[]) =>
  sheet(name, [[title], ['Årsbokslut 2024'], [], head, ...rows]);
const read = (first: string, second: string) =>
  chainOf(
    workbook([
      under('Trygghet', first, row('Kommunstyrelsen', 'trygga')),
      under('Skola', second, row('Barn- och utbildningsnämnden', 'behöriga')),
    ]),
  );

test.each([
  ['Fokusområde 1: En trygg kommun', 'Fokusområde 2: En skola för alla'],
  ['Strategisk inriktning 1 – En trygg kommun', 'Strategisk inriktning 2 – En skola för alla'],
  ['Målområde: En trygg kommun', 'Målområde: Livslångt lärande'],
])('%s', (first, second) => {
  const chain = read(first, second);
  expect(chain.rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2']);
  expect(chain.register.goals.map(({ text }) => text)).toEqual(
    [first, second].map((title) => title.replace(/^.*[:–] /, '')),
  );
});

test('one sheet alone tells no goals', () =>
  expect(read('Fokusområde 1: En trygg kommun', 'Skolan').register.source).not.toBe('derived'));
