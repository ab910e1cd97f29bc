import { chainWith, register, sheet } from '../rules/build.ts';
import { cellOf, planOf, sheetOf, valueOf } from './build.ts';
import { noraChain, noraExpected } from './nora.ts';
import { stateWith } from './state.ts';

const goals = (chain = noraChain(), settings = {}, given = {}) =>
  sheetOf(planOf(chain, { expected: noraExpected, ...settings }, given), 'maluppfyllelse');

const committees = (count: number) =>
  chainWith(
    { register: register(2) },
    ...Array.from({ length: count }, (_, i) => ({
      ...sheet({ goals: ['KF1'] }),
      name: `N${i}`,
      committee: `Nämnd ${i}`,
    })),
  );

test('the first lines say what a politician would say', () => {
  const made = goals();
  expect(valueOf(made, 'A1')).toBe('Måluppfyllelse i Nora kommun');
  expect(valueOf(made, 'A5')).toBe(
    'Av kommunens 11 KF-mål bedöms 4 uppnås för helåret 2026, 3 delvis uppnås och 1 inte uppnås. 3 kan inte bedömas.',
  );
  expect(valueOf(made, 'A6')).toBe(
    'KF-målens bedömning bygger på 37 av 48 aktuella delmål (77 %) från 6 nämnder, utskott och bolag. ' +
      'Ytterligare 2 delmål saknar giltig koppling och räknas inte i något KF-mål. 5 fel och 9 varningar återstår, se Brister.',
  );
});

test.each([
  [['Socialnämnden', 'Kommunstyrelsen'], '2 nämnder.'],
  [['Socialutskottet', 'Bildningsnämnden'], '2 nämnder och utskott.'],
  [['Socialutskottet', 'Norabostäder AB', 'Bildningsnämnden'], '3 nämnder, utskott och bolag.'],
  [['Socialnämnden', 'Ekonomi'], '2 nämnder, utskott och bolag.'],
])('%j are called what they are', (names, called) => {
  const sheets = names.map((committee, i) => ({ ...sheet({ goals: ['KF1'] }), name: `N${i}`, committee }));
  expect(valueOf(goals(chainWith({ register: register(2) }, ...sheets), { expected: {} }), 'A6')).toContain(called);
});

test('everything adds up: the whole kommun is its goals and what hangs loose, shared delmål counted once', () => {
  const made = goals();
  const row = (at: number) => ['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => valueOf(made, `${letter}${at}`) as number);
  expect(row(9)).toEqual([27, 8, 4, 11, 1, 51]);
  expect(row(10)).toEqual([2, 0, 0, 0, 0, 2]);
  const perGoal = Array.from({ length: 11 }, (_, i) => row(15 + i)[5] as number).reduce((a, b) => a + b);
  // One delmål of the scenario serves two goals.
  expect(perGoal).toBe(51 - 2 + 1);
});

test('every figure is a formula over Underlag', () => {
  const made = goals();
  for (const address of [
    'C9',
    'H9',
    'I9',
    'C10',
    'C15',
    'G25',
    'H15',
    'I15',
    'J15',
    'K15',
    'A5',
    'A6',
    'A11',
    'AB15',
    'AC15',
  ])
    expect(cellOf(made, address)?.formula).toEqual(expect.any(String));
  expect(cellOf(made, 'C15')?.formula).toBe(
    'COUNTIFS(MK_Underlag[KF-mål],MK_KfMal[[#This Row],[Nr]],MK_Underlag[Bedömning],"✓ Uppfyllt",MK_Underlag[Räknas i KF-mål],1)',
  );
  expect(cellOf(made, 'F15')?.formula).toContain('"~? Kan ej bedömas"');
});

test('no formula is longer than Excel takes, whatever the names', () => {
  const odd = chainWith(
    { register: { ...register(3), goals: register(3).goals.map((goal, i) => ({ ...goal, id: `${i + 1}.10` })) } },
    ...Array.from({ length: 60 }, (_, i) => ({
      ...sheet({ goals: ['1.10'] }),
      name: `N${i}`,
      committee: `Gemensamma nämnden för *alla* frågor om vård, omsorg och skola nummer ${i}`,
    })),
  );
  const lengths = planOf(odd, { method: 'viktat' }).sheets.flatMap(({ cells }) =>
    cells.map((cell) => cell.formula?.length ?? 0),
  );
  expect(Math.max(...lengths)).toBeLessThan(8192);
});

test('ids that look like numbers are compared as texts', () => {
  const numbered = { ...register(2), goals: register(2).goals.map((goal, i) => ({ ...goal, id: `1.${i}` })) };
  const made = goals(chainWith({ register: numbered }, sheet({ goals: ['1.1'] })));
  expect(cellOf(made, 'C15')?.formula).toMatch(/^SUMPRODUCT\(/);
});

test("Kommunstyrelsen's own word stands beside the calculated one and counts in the sentence", () => {
  const board = [{ goalId: 'KF6', assessment: 'uppfyllt', motivation: 'Föreningarna har fler medlemmar.' }];
  const made = goals(noraChain(), {}, { state: stateWith({ board }) });
  expect([valueOf(made, 'K20'), valueOf(made, 'L20'), valueOf(made, 'M20')]).toEqual([
    '? Kan ej bedömas',
    '✓ Uppfyllt',
    'Föreningarna har fler medlemmar.',
  ]);
  expect(valueOf(made, 'A5')).toContain('bedöms 5 uppnås');
});

test('every KF-mål is in the sentence, also before Kommunstyrelsen has assessed or with a word that is no assessment', () => {
  expect(valueOf(goals(noraChain(), { method: 'manuell' }), 'A5')).toBe(
    'Inget av kommunens 11 KF-mål kan bedömas ännu.',
  );
  const met = noraChain().register.goals.map(({ id }) => ({ goalId: id, assessment: '✓ Uppfyllt', motivation: 'x' }));
  const board = [...met.slice(1), { goalId: 'KF1', assessment: 'Tveksamt', motivation: 'x' }];
  expect(valueOf(goals(noraChain(), {}, { state: stateWith({ board }) }), 'A5')).toMatch(
    /bedöms 10 uppnås .* 1 kan inte bedömas\.$/,
  );
});

test('a word in the yellow cell that is no assessment is pointed out above it', () => {
  const board = [{ goalId: 'KF3', assessment: 'Tveksamt', motivation: 'x' }];
  expect(valueOf(goals(noraChain(), {}, { state: stateWith({ board }) }), 'L13')).toBe(
    'KF3: ordet är ingen bedömning, välj i listan:',
  );
});

test.each([
  ['andel', 'Så har vi räknat (Andel): uppfyllt när minst 75 % av de bedömda delmålen är uppfyllda'],
  ['viktat', 'Så har vi räknat (Viktat medel)'],
  ['manuell', 'Så har vi räknat (Endast manuell)'],
])('the rule is written out: %s', (method, words) => {
  expect(valueOf(goals(noraChain(), { method }), 'A11')).toContain(words);
});

test('coverage and gaps come from what is expected', () => {
  const made = goals();
  expect(valueOf(made, 'J18')).toBe('4 av 6');
  expect(valueOf(made, 'J22')).toBe('0 av 2');
  expect(valueOf(made, 'AC22')).toBe('Saknas');
  expect(valueOf(made, 'AC17')).toBe('✓1 ◐1 ?1');
  expect(valueOf(made, 'AB22')).toBe('KF8 Kulturmiljöer (inga delmål)');
});

test('where nobody is said to be expected, those who contribute are no share of anything', () => {
  const made = goals(noraChain(), { expected: {} });
  expect([valueOf(made, 'J15'), valueOf(made, 'J22')]).toEqual(['6 bidrar', '–']);
  expect(valueOf(made, 'AB3')).toContain('Tom cell: inget delmål.');
  expect(valueOf(goals(), 'AB3')).toContain('Tom cell: förväntas inte bidra.');
});

test('goals that were found in the sheets are said to be', () => {
  const derived = { register: { ...register(2), source: 'derived' as const } };
  const said = (chain: ReturnType<typeof chainWith>) => valueOf(goals(chain, { expected: {} }), 'A2');
  expect(said(chainWith(derived, sheet({ goals: ['KF1'] })))).toContain('ett mål utan delmål syns inte.');
  expect(said(chainWith({ register: register(2) }, sheet({ goals: ['KF1'] })))).not.toContain('syns inte');
});

test('the name of a KF-mål without delmål stands whole, on two lines where it needs them', () => {
  const known = register(2);
  const named = known.goals.map((goal) => ({ ...goal, shortName: 'Sköter sin ekonomi …' }));
  const made = goals(chainWith({ register: { ...known, goals: named } }, sheet({ goals: ['KF1'] })), { expected: {} });
  expect(valueOf(made, 'AB15')).toBe('KF1 Sköter sin ekonomi …');
  expect(valueOf(made, 'AB16')).toBe('KF2 Sköter sin ekonomi … (inga delmål)');
  expect(cellOf(made, 'AB16')?.style).toBe('matrixGoal');
  expect([made.rowHeights.get(14) ?? 18, made.rowHeights.get(15)]).toEqual([18, 33]);
});

test('three blocks, each its own page with the same header row', () => {
  const { print, freeze } = goals();
  expect(print.areas).toHaveLength(3);
  expect(print.areas[0]).toEqual({ top: 0, left: 0, bottom: 24, right: 12 });
  expect(print.titleRows).toEqual({ from: 13, to: 13 });
  expect(print.footer).toEqual({ left: 'Nora kommun, Delår 2026', centre: '&A', right: 'Sida &P av &N' });
  expect(freeze).toEqual({ rows: 0, columns: 2 });
});

test.each([
  [1, 1, 31, 'headerCenter'],
  [6, 1, 31, 'headerCenter'],
  [7, 1, 130, 'headerRotated'],
  [24, 1, 130, 'headerRotated'],
  [25, 2, 130, 'headerRotated'],
  [60, 3, 130, 'headerRotated'],
])('%i committees: %i matrix', (count, blocks, height, style) => {
  const made = goals(committees(count), { expected: {} });
  const tables = made.tables.filter(({ name }) => name.startsWith('MK_Matris'));
  expect(tables).toHaveLength(blocks);
  expect(tables.reduce((sum, table) => sum + table.columns.length - 1, 0)).toBe(count);
  expect(made.rowHeights.get(13)).toBe(height);
  expect(cellOf(made, 'AC14')?.style).toBe(style);
});

test.each([1, 3, 6, 20, 24, 31])('with %i committees every page is equally wide', (count) => {
  const made = goals(committees(count), { expected: {} });
  const pixels = made.print.areas.map(({ left, right }) => {
    let sum = 0;
    for (let c = left; c <= right; c++) sum += Math.round((made.columnWidths.get(c) ?? 8.43) * 7 + 5);
    return sum;
  });
  for (const each of pixels) expect(Math.abs(each - 1306)).toBeLessThanOrEqual(26);
});

test('goal areas only where the register is narrow', () => {
  const areas = [
    { id: 'a', name: 'Trygghet', text: '' },
    { id: 'b', name: 'Tillväxt', text: '' },
  ];
  const narrow = {
    ...register(3),
    areas,
    areasAreNarrow: true,
    goals: register(3).goals.map((goal, i) => ({ ...goal, areaIds: [i === 0 ? 'a' : 'b'] })),
  };
  const tablesOf = (of: typeof narrow) =>
    goals(chainWith({ register: of }, sheet({ goals: ['KF1'] }))).tables.map((t) => t.name);
  expect(tablesOf(narrow)).toContain('MK_Malomraden');
  expect(tablesOf({ ...narrow, areasAreNarrow: false })).not.toContain('MK_Malomraden');
});

test('no register and no rows: the sheet says so and keeps its table', () => {
  const made = goals(chainWith({ register: { ...register(0), source: 'none' } }));
  expect(valueOf(made, 'A5')).toBe('Inga KF-mål hittades, så måluppfyllelsen kan inte sammanställas.');
  expect(made.tables.map((table) => table.name)).toContain('MK_KfMal');
  expect(made.charts).toEqual([]);
});

test('goals with as many met are told apart where they have not as many delmål', () => {
  const met = (goal: string, subGoal: string) => ({ goals: [goal], subGoal, status: 'uppfyllt' as const });
  const one = [met('KF1', 'A'), met('KF2', 'B')];
  const saidOf = (...rows: Parameters<typeof sheet>) =>
    String(goals(chainWith({ register: register(2) }, sheet(...rows))).charts[0]?.altText);
  expect(saidOf(...one)).toContain('Flest uppfyllda delmål: KF1 och KF2 (1 av 1).');
  const other = { goals: ['KF2'], subGoal: 'C', status: 'ej' as const };
  expect(saidOf(...one, other)).toContain('Flest uppfyllda delmål: KF1 (1 av 1) och KF2 (1 av 2).');
});

test('a bare number or letter is called a goal in running text, and nothing is said where all are alike', () => {
  const bare = register(3).goals.map((goal, i) => ({ ...goal, id: String(i + 1) }));
  const saidOf = (...rows: Parameters<typeof sheet>) =>
    valueOf(goals(chainWith({ register: { ...register(3), goals: bare } }, sheet(...rows))), 'O3');
  const of = (id: string) => ({ goals: [id], subGoal: id, status: 'uppfyllt' as const });
  expect(saidOf(of('1'), of('2'), { ...of('2'), subGoal: 'B' })).toContain('Flest uppfyllda delmål: mål 2 (2 av 2).');
  expect(saidOf(of('1'), of('2'), of('3'))).toBe('Alla aktuella delmål är bedömda.');
});

test('the chart says in words what it shows', () => {
  const made = goals();
  expect(valueOf(made, 'O3')).toBe(
    'Flest uppfyllda delmål: KF2 (6 av 8). Lägst andel bedömda: KF8 (inga delmål), KF6 och KF10 (25 %).',
  );
  expect(made.charts[0]?.altText).toBe(valueOf(made, 'O3'));
  expect(made.charts[0]?.series.map(({ name }) => name)).toEqual([
    'Uppfyllt',
    'Delvis uppfyllt',
    'Ej uppfyllt',
    'Kan ej bedömas',
    'Ej aktuell',
  ]);
});
