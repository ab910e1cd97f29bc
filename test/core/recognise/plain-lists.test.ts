/** Lists of goals without a header, on sheets that are named after goals. */
import { HeaderWords } from '../../../src/core/recognise/headers/header-words.ts';
import { registerColumns } from '../../../src/core/recognise/registers/register-columns.ts';
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const texts = [
  'Alla ska känna sig trygga',
  'Barn och unga ska lyckas i skolan',
  'Kommunen ska vara klimatneutral 2035',
];
const names = ['Trygghet', 'Skola', 'Klimat'];
const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const linked = (list: Grid, ...references: (string | number)[]) => {
  const rows = references.map((reference, at) => [reference, `Delmål ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']);
  return chainOf(workbook([sheet('KF-mål', list), sheet('SN', [['Socialnämnden'], head, ...rows])]));
};
const goalsOf = ({ register }: ReturnType<typeof linked>) => register.goals.map(({ text }) => text);
const leadTo = (chain: ReturnType<typeof linked>) =>
  chain.rows.map(({ reference: { goalIds, problem } }) => goalIds.join() || problem?.kind);

test.each<[string, Grid]>([
  ['a number in a column of its own', names.map((name, at) => [at + 1, name])],
  ['a number before the name', names.map((name, at) => [`${at + 1}. ${name}`])],
  [
    'a number before the name, under a title',
    [['Fullmäktiges mål'], [], ...names.map((name, at) => [`KF ${at + 1} ${name}`])],
  ],
])('goals of a word each, with %s', (_, list) => {
  const chain = linked(list, 1, 3, 7);
  expect(goalsOf(chain)).toEqual(names);
  expect(leadTo(chain)).toEqual(['1', '3', 'unknownId']);
});

test('goals in words and nothing else: also the first one, that nobody refers to', () => {
  const chain = linked(
    texts.map((text) => [text]),
    2,
    9,
  );
  expect(goalsOf(chain)).toEqual(texts);
  expect(leadTo(chain)).toEqual(['2', 'unknownId']);
});

test('a number, a name and the text', () => {
  const list = texts.map((text, at) => [at + 1, names[at], text]);
  const chain = linked(list, 'Skola', texts[0] as string, 3);
  expect(goalsOf(chain)).toEqual(texts);
  expect(leadTo(chain)).toEqual(['2', '1', '3']);
});

test('under a title, målområden that are written once over their goals', () => {
  const [first, second, third] = texts;
  const chain = linked([['Kommunens mål'], [], ['Trygghet', first], [null, second], ['Klimat', third]], 1, 3);
  expect(goalsOf(chain)).toEqual(texts);
  expect(chain.register.areas.map(({ name }) => name)).toEqual(['Trygghet', 'Klimat']);
});

test('the lists of drop-downs are no list of goals, though KF 2 stands beside a word', () => {
  const options: Grid = [
    ['Bedömning', 'KF-mål', 'Riktning'],
    ['Uppfyllt', 'KF 1', 'Öka'],
    ['Delvis uppfyllt', 'KF 2', 'Minska'],
    ['Ej uppfyllt', 'KF 3', 'Bibehålla'],
  ];
  const columnsOf = (grid: Grid) =>
    registerColumns(workbook([sheet('Listor', grid)]).sheets[0]!, new HeaderWords(), true);
  expect(columnsOf(options)).toBeNull();
  expect(columnsOf(names.map((name, at) => [`KF ${at + 1}`, name]))).toMatchObject({ id: 0, text: 1 });
});
