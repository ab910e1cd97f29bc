/** Numbers beside the texts of fullmäktige's goals: theirs, or those of what the nämnd has decided itself. */
import { chainOf, columnsOf, sheet, workbook } from './build.ts';

const goals = ['Ett starkt näringsliv', 'En attraktiv arbetsgivare', 'En klimatsmart kommun', 'Tryggt och säkert'];
const register = sheet('Övergripande mål', [
  ['Mål nr', 'Övergripande mål'],
  ...goals.map((goal, at) => [at + 1, goal]),
]);
const head = ['Mål nr', 'Planens mål', 'Koppling till övergripande mål', 'Mått', 'Målnivå', 'Utfall', 'Bedömning'];
const read = (...rows: (readonly [number, number])[]) =>
  chainOf(
    workbook([
      register,
      sheet('Vårdnämnden', [
        ['Vårdnämnden'],
        ['Delårsrapport 2025'],
        head,
        ...rows.map(([nr, goal]) => [nr, `Vi når längre ${nr}`, goals[goal - 1]!, `Andel ${nr}`, 80, 82, 'Uppfyllt']),
      ]),
    ]),
  );
const idsOf = (chain: ReturnType<typeof read>) => chain.rows.map(({ reference }) => reference.goalIds.join());

test.each([
  [[1, 4]],
  [
    [1, 3],
    [2, 4],
  ],
  [
    [1, 4],
    [2, 2],
  ],
  [
    [1, 4],
    [2, 2],
    [3, 3],
  ],
] as const)('the nämnd’s own numbers, and the goals that they link to: %j', (...rows) => {
  const chain = read(...(rows as readonly (readonly [number, number])[]));
  expect(idsOf(chain)).toEqual((rows as readonly (readonly [number, number])[]).map(([, goal]) => `${goal}`));
  expect(columnsOf(chain, 'Vårdnämnden')).toMatchObject({ delmalNr: 'A', kfRef: 'C' });
});

test('the goals’ own numbers, one of them wrong, is told', () => {
  const kf = head.map((name) => (name === 'Mål nr' ? 'KF nr' : name));
  const rows = [
    [1, 1],
    [2, 2],
    [3, 4],
  ].map(([nr, goal]) => [nr!, `Vi når längre ${nr}`, goals[goal! - 1]!, `Andel ${nr}`, 80, 82, 'Uppfyllt']);
  const own = sheet('Vårdnämnden', [['Vårdnämnden'], ['Delårsrapport 2025'], kf, ...rows]);
  const problems = chainOf(workbook([register, own])).rows.map(({ reference }) => reference.problem?.kind ?? null);
  expect(problems).toEqual([null, null, 'numberTextConflict']);
});

test('what is assessed in a column of its own is measured under "Måluppfyllelse", however long its name', () => {
  const long = 'Andelen extern finansiering i investeringsprojekt där statlig medfinansiering är möjlig ska vara ';
  const rows = [12, 43].map((level) => [1, `Vi når ${level}`, goals[0]!, `${long}${level}`, level, level, 'Uppfyllt']);
  const measured = head.map((name) => (name === 'Mått' ? 'Måluppfyllelse' : name));
  const chain = chainOf(workbook([register, sheet('Vårdnämnden', [['Vårdnämnden'], [], measured, ...rows])]));
  expect(columnsOf(chain, 'Vårdnämnden')).toMatchObject({ indikator: 'D', bedomning: 'G' });
});

test('a comment that holds a year is a comment', () => {
  const rows = [['1', 'Vi når längre', 'Andel', 80, 82, 'Uppfyllt', 'Fortsatt fokus 2026.']];
  const named = ['Mål nr', 'Planens mål', 'Mått', 'Målnivå', 'Utfall', 'Bedömning', 'Kommentar'];
  const chain = chainOf(workbook([register, sheet('Vårdnämnden', [['Vårdnämnden'], [], named, ...rows])]));
  expect(columnsOf(chain, 'Vårdnämnden')).toMatchObject({ kommentar: 'G' });
});

describe.each(['Delårsrapport augusti 2025', 'Årsredovisning 2025'])('a sheet for each goal, over "%s"', (report) => {
  test.each(['Prioriterat inriktningsmål', 'Kommunfullmäktiges övergripande mål', 'Inriktningsmål', 'KF-mål', 'Mål'])(
    'with "%s 1: …" as its title',
    (level) => {
      const of = (at: number) =>
        sheet(`Blad ${at}`, [
          [`${level} ${at}: ${goals[at - 1]}`],
          [report],
          [],
          ['Nämnd', 'Nämndens mål', 'Målindikator', 'Målvärde', 'Utfall', 'Måluppfyllelse'],
          ['Socialnämnden', `Vi når längre ${at}`, 'Andel nöjda', 80, 82, 'Uppnås'],
        ]);
      const chain = chainOf(workbook([of(1), of(2)]));
      expect(idsOf(chain)).toEqual(['1', '2']);
      expect(chain.register.goals.map(({ text }) => text)).toEqual(goals.slice(0, 2));
    },
  );
});
