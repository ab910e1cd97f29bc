/** "KF-mål 1: …" over a table is the goal, and what stands between it and the header is said of it, whatever it says. */
import { bold, chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const head = ['Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = (name: string) => [`${name} ska bli bättre`, `Andel nöjda, ${name}`, 80, 82, 'Uppfyllt'];
const long =
  'Fullmäktiges inriktning är att verksamheten utvecklas i dialog. Nämnden har prioriterat arbetssätt som ger effekt på sikt.';

type Block = readonly [heading: string, said: readonly string[], goal: string];

const block = ([heading, said, name]: Block, header: readonly string[]): Grid => [
  ...[[bold(heading)], ...said.map((text) => [text]), [...header], row(name).slice(-header.length), []],
];

/** Sheets of blocks, and the goal's number of each row. */
function read(sheets: readonly (readonly Block[])[], header = head) {
  const names = ['Kommunstyrelsen', 'Socialnämnden', 'Tekniska nämnden'];
  const made = sheets.map((blocks, at) => {
    const name = names[at] ?? '';
    return sheet(name, [[name], ['Delårsrapport 2025'], [], ...blocks.flatMap((one) => block(one, header))]);
  });
  const { register, rows } = chainOf(workbook(made, 'Torsby kommun.xlsx'));
  return {
    goals: register.goals.map(({ text }) => text),
    rows: rows.map(({ subGoal, reference }) => `${reference.goalIds.join()} ${subGoal?.text ?? ''}`),
  };
}

const kommun = 'Torsby ska vara en trygg kommun';
const omsorg = 'Omsorgen ska ha god kvalitet';
const blocks = (call: (number: number) => string, said: readonly string[]): (readonly Block[])[] => [
  [
    [`${call(1)}${kommun}`, said, 'Byn'],
    [`${call(2)}${omsorg}`, said, 'Köket'],
  ],
  [[`${call(1)}${kommun}`, said, 'Bad']],
];
const expected = {
  goals: [kommun, omsorg],
  rows: ['1 Byn ska bli bättre', '2 Köket ska bli bättre', '1 Bad ska bli bättre'],
};

test.each([
  ...['Kommunfullmäktigemål 1: ', 'KF-mål 1 ', 'Mål 1: ', 'Fullmäktigemål 1 – ', 'Övergripande mål 1: '],
  ...['Inriktningsmål 1: ', 'Strategiskt mål 1. '],
])('"%s…"', (label) => {
  const call = (number: number) => label.replace('1', String(number));
  for (const said of [long, 'Arbetet går vidare.', 'Attraktiva boenden i dialog', 'Läget är stabilt'])
    expect(read(blocks(call, [said]))).toEqual(expected);
  expect(read(blocks(call, ['Arbetet går vidare.', 'Andra insatser']))).toEqual(expected);
});

test('without a number, where headings begin with the same word', () => {
  for (const call of [() => 'Kommunfullmäktigemål: ', () => 'Mål: ', () => 'Inriktningsmål: '])
    for (const said of [long, 'Arbetet går vidare.', 'Attraktiva boenden i dialog'])
      expect(read(blocks(call, [said])).rows).toEqual(expected.rows);
});

test('goals of their own numbers under each other stay goals', () => {
  const under: Block[] = [['Övergripande mål: Fler invånare', ['KF-mål 1: En trygg kommun'], 'Byn']];
  const { goals } = read([[...under, ['Övergripande mål: Fler invånare', ['KF-mål 2: God omsorg'], 'Köket']]]);
  expect(goals).toEqual(expect.arrayContaining(['En trygg kommun', 'God omsorg']));
});

test('a list of goals over the table is one, with what it calls their areas between them', () => {
  const list = [
    ['KF-mål 1: En trygg kommun'],
    ['Hållbar tillväxt'],
    ['KF-mål 2: God omsorg'],
    ['KF-mål 3: Ren luft'],
    [],
  ];
  const rows = ['2', '3'].map((goal) => [`KF-mål ${goal}`, ...row(`Byn ${goal}`)]);
  const grid = [['Socialnämnden'], [], ['Mål i budget'], ...list, ['KF-mål', ...head], ...rows];
  const { register } = chainOf(workbook([sheet('Socialnämnden', grid)], 'Torsby kommun.xlsx'));
  expect(register.goals.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['En trygg kommun', 'God omsorg', 'Ren luft']),
  );
});

test('over goals without a number the kommun’s one goal takes none of them', () => {
  const over = 'Övergripande mål: 13 000 invånare 2030';
  const { goals } = read([
    [
      [over, ['En trygg kommun'], 'Byn'],
      [over, ['God omsorg'], 'Köket'],
    ],
  ]);
  expect(goals).toEqual(expect.arrayContaining(['En trygg kommun', 'God omsorg']));
});

test('in a table without delmål what stands under the goal is one, unless it is a sentence', () => {
  const measures = head.slice(1);
  expect(
    read(
      blocks((number) => `KF-mål ${number}: `, ['Fler ska cykla']),
      measures,
    ).rows,
  ).toEqual(['1', '2', '1'].map((goal) => `${goal} Fler ska cykla`));
  expect(
    read(
      blocks((number) => `KF-mål ${number}: `, ['Arbetet går vidare.']),
      measures,
    ).goals,
  ).toEqual([...[kommun, omsorg]]);
});
