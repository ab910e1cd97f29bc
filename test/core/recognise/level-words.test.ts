/** What a kommun calls its levels, over blocks of rows and over columns. */
import { briefs, chainOf, columnsOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = ['Trygga invånare i alla åldrar', 'Kunskap som öppnar dörrar', 'Ett grönt och klokt samhälle'];
const list = sheet('Mål', [['Nr', 'KF-mål'], ...goals.map((goal, at) => [at + 1, goal])]);
const measures = ['Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const result = (name: string) => [name, 80, 82, 'Uppfyllt'];
const titled = (grid: Grid) => sheet('Socialnämnden', [['Socialnämnden'], [], ...grid]);
const withList = (grid: Grid) => chainOf(workbook([list, titled(grid)]));
const withoutList = (grid: Grid) => chainOf(workbook([titled(grid)]));
const blocks = (heads: readonly string[], header: string) =>
  heads.flatMap((head, at) => [[head], [header, ...measures], [`Delmål ${at}`, ...result('Andel nöjda')], []]);
const goalsOf = (chain: ReturnType<typeof chainOf>) =>
  chain.rows.map(({ reference, subGoal }) => `${reference.problem?.kind ?? reference.goalIds.join()}: ${subGoal.text}`);

describe('a heading that is the level’s name and a KF-mål', () => {
  test.each(['Fokusområde', 'Målområde 1', 'Inriktningsmål', 'Kommunens övergripande mål', 'Perspektiv', 'Utmaning'])(
    '%s',
    (word) => {
      const heads = [`${word} ${goals[0]}`, `${word.replace('1', '2')} ${goals[1]}`];
      expect(goalsOf(withList(blocks(heads, 'Delmål')))).toEqual(['1: Delmål 0', '2: Delmål 1']);
    },
  );

  test('also between the rows of one table', () => {
    const rows = goals.slice(0, 2).flatMap((goal) => [[`Fokusområde ${goal}`], ['Fler nöjda', ...result('Andel')]]);
    expect(goalsOf(withList([['Delmål', ...measures], ...rows]))).toEqual(['1: Fler nöjda', '2: Fler nöjda']);
  });

  test('one of them that leads nowhere is broken, whatever stood before it', () => {
    const heads = [`Fokusområde ${goals[0]}`, 'Fokusområde Cirkus', `Fokusområde ${goals[2]}`];
    expect(goalsOf(withList(blocks(heads, 'Delmål')))).toEqual(['1: Delmål 0', 'unknownText: Delmål 1', '3: Delmål 2']);
  });

  test('without a list of KF-mål the level’s name is no part of the goal', () => {
    const chain = withoutList(
      blocks(
        goals.map((goal) => `Inriktningsmål ${goal}`),
        'Effektmål',
      ),
    );
    expect(chain.register.goals.map(({ text }) => text)).toEqual(goals);
    expect(goalsOf(chain)).toEqual(['1: Delmål 0', '2: Delmål 1', '3: Delmål 2']);
  });

  test('målområden with a number and no list are what is counted by', () => {
    const chain = withoutList(
      blocks(
        goals.map((goal, at) => `Målområde ${at + 1} ${goal}`),
        'Delmål',
      ),
    );
    expect(goalsOf(chain)).toEqual(['1: Delmål 0', '2: Delmål 1', '3: Delmål 2']);
  });
});

describe('under the headings of KF-mål the goals of the table are the nämnd’s', () => {
  test.each(['Effektmål', 'Prioriterat mål', 'Strategiskt mål', 'Utvecklingsmål', 'Inriktningsmål'])('%s', (header) => {
    expect(goalsOf(withList(blocks(goals.slice(0, 2), header)))).toEqual(['1: Delmål 0', '2: Delmål 1']);
  });

  test('also with what is said of the goal between them, and measures under words that nobody knows', () => {
    const said = 'Kommunens verksamheter ska på alla nivåer arbeta för detta och redovisa hur det går för invånarna.';
    const header = ['Effektmål', 'Uppföljning/mätmetod', 'Redovisningsform', 'Utfall', 'Bedömning'];
    const row = ['Fler ska vara trygga', 'Andel trygga', 'Årsredovisning', 82, 'Uppfyllt'];
    const chain = withList([[`Inriktningsmål ${goals[1]}`], [said], header, row]);
    expect(columnsOf(chain)).toMatchObject({ delmal: 'A', indikator: 'B', frekvens: 'C' });
    expect(goalsOf(chain)).toEqual(['2: Fler ska vara trygga']);
  });
});

describe('beside the column that leads to KF-mål the other goals are the nämnd’s', () => {
  const rows = (...at: readonly number[]) =>
    at.map((goal, row) => [goals[goal], `Delmål ${row}`, ...result('Andel nöjda')]);

  test.each([
    ['Riktningsmål', 'Prioriterat mål'],
    ['Strategiskt mål', 'Utvecklingsmål'],
    ['Kommunens mål', 'Inriktningsmål'],
    ['KF-mål', 'Kommunmål'],
  ])('%s | %s', (...header) => {
    const chain = withList([[...header, ...measures], ...rows(0, 0, 2)]);
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B' });
    expect(goalsOf(chain)).toEqual(['1: Delmål 0', '1: Delmål 1', '3: Delmål 2']);
  });

  test('also right of them', () => {
    const turned = rows(0, 2).map(([goal, subGoal, ...rest]) => [subGoal, goal, ...rest]);
    const chain = withList([['Prioriterat mål', 'Riktningsmål', ...measures], ...turned]);
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'B', delmal: 'A' });
  });

  test('without a list of KF-mål what comes again is above what does not', () => {
    const chain = withoutList([['Riktningsmål', 'Prioriterat mål', ...measures], ...rows(0, 0, 2)]);
    expect(briefs(chain).map((row) => row.split(' | ').slice(1, 3))).toEqual([
      ['1', 'Delmål 0'],
      ['1', 'Delmål 1'],
      ['2', 'Delmål 2'],
    ]);
  });
});

test('without a list of KF-mål what is said right under one is no KF-mål', () => {
  const said = (goal: string) => [[goal], [`Målet ${goal} bedöms vara delvis uppfyllt.`], ['Delmål', ...measures]];
  const rows = goals.slice(0, 2).flatMap((goal, at) => [...said(goal), [`Delmål ${at}`, ...result('Andel')], []]);
  const chain = withoutList(rows);
  expect(chain.register.goals.map(({ text }) => text)).toEqual(goals.slice(0, 2));
  expect(goalsOf(chain)).toEqual(['1: Delmål 0', '2: Delmål 1']);
});

describe('areas that hold a goal each, beside the goals', () => {
  const areas = ['Trygghet', 'Lärande', 'Klimat'];
  const at = (area: string, goal: string, below: string) => {
    const own = sheet('Resultatmål', [
      [area, 'Nr', goal],
      ...goals.map((text, i) => [areas[i] as string, i + 1, text]),
    ]);
    const said = [goals[0], 'Innovation i framkant', goals[2]];
    const rows = said.map((text, i) => [areas[i] as string, text as string, `Delmål ${i}`, ...result(`Andel ${i}`)]);
    return chainOf(workbook([own, titled([[area, goal, below, ...measures], ...rows])]));
  };
  test.each([
    ['Målområde', 'Resultatmål', 'Nämndens bidrag'],
    ['Fokusområde', 'KF-mål', 'Nämndmål'],
    ['Strategiskt målområde', 'Kommunmål', 'Delmål'],
    ['Strategiskt målområde', 'Resultatmål', 'Nämndens bidrag'],
  ])('"%s | %s": the goal is the reference, and a broken one is seen', (area, goal, below) => {
    const chain = at(area, goal, below);
    expect(chain.register.goals.map(({ text }) => text)).toEqual(goals);
    expect(goalsOf(chain)).toEqual(['1: Delmål 0', 'unknownText: Delmål 1', '3: Delmål 2']);
  });
});
