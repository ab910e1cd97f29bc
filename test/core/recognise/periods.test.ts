import { readChain } from '../../../src/core/read-chain.ts';
import type { Grid } from './build.ts';
import { chainOf, reading, sheet, workbook } from './build.ts';

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'];
const titled = (name: string, title: string | null, header = head) => sheet(name, [[name], [title], [], header, row]);
const found = (sheets: ReturnType<typeof sheet>[], file: string | null = null) =>
  chainOf(workbook(sheets, file), {}).period;

test('the titles vote; the one that deviates is the wrong period', () => {
  const chain = chainOf(
    workbook([
      titled('Socialnämnden', 'Delårsrapport 2025-08-31'),
      titled('Kommunstyrelsen', 'Delårsrapport januari–augusti 2025'),
      titled('Bildningsnämnden', 'Delårsrapport 2024-08-31'),
    ]),
    {},
  );
  expect(chain.period).toEqual({ kind: 'delar', year: 2025, through: '2025-08-31', source: 'titles' });
  expect(chain.sheets.map((one) => one.isWrongPeriod)).toEqual([false, false, true]);
});

test('the option wins over the titles', () => {
  const chain = chainOf(workbook([titled('Socialnämnden', 'Årsbokslut 2024')]), { kind: 'delar', year: 2025 });
  expect(chain.period.source).toBe('option');
  expect(reading(chain)).toMatchObject({ isWrongPeriod: true, statedPeriod: { kind: 'arsbokslut', year: 2024 } });
});

test('another month of the same year is another period', () => {
  const chain = chainOf(
    workbook([
      titled('Socialnämnden', 'Delårsrapport 2025-08-31'),
      titled('Kommunstyrelsen', 'Delårsrapport augusti 2025'),
      titled('Bildningsnämnden', 'Delårsrapport april 2025'),
    ]),
  );
  expect(chain.sheets.map((one) => one.isWrongPeriod)).toEqual([false, false, true]);
});

test('kind from the title, year from the headers', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde 2025', 'Utfall', 'Bedömning'];
  expect(found([titled('Socialnämnden', 'Delårsrapport', header)])).toMatchObject({ kind: 'delar', year: 2025 });
});

test('the headers, then the file’s name', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall aug 2025', 'Bedömning'];
  expect(found([titled('Socialnämnden', null, header)])).toMatchObject({
    kind: 'delar',
    year: 2025,
    source: 'headers',
  });
  expect(found([titled('Socialnämnden', null)], 'Nora_bokslut_2024.xlsx')).toMatchObject({
    kind: 'arsbokslut',
    year: 2024,
    source: 'file',
  });
});

test('instructions and economy have no vote', () => {
  const economy = sheet('Ekonomi', [['Årsbokslut 2023'], ['Nämnd', 'Budget', 'Utfall', 'Avvikelse'], ['KS', 1, 1, 0]]);
  const help = sheet('Instruktion', [['Redovisas vid årsbokslut 2023']]);
  expect(found([economy, help, titled('Socialnämnden', 'Delårsrapport 2025')])).toMatchObject({
    kind: 'delar',
    year: 2025,
  });
});

test('an instruction over the table is no title', () => {
  const grid = [
    ['Socialnämnden'],
    ['Saknas utfall: skriv "Redovisas vid årsbokslut 2024"'],
    ['Delårsrapport 2025'],
    head,
    row,
  ];
  expect(found([sheet('Socialnämnden', grid)])).toMatchObject({ kind: 'delar', year: 2025 });
});

test('nothing found is said, with what was seen', () => {
  const input = { previous: [], registerWorkbook: null, settings: {}, period: {} };
  const read = readChain({ ...input, workbooks: [workbook([titled('Socialnämnden', 'Uppföljning')])] });
  expect(read).toMatchObject({ ok: false, problem: { code: 'periodUnknown', seen: { kind: null, year: null } } });
  const half = readChain({ ...input, workbooks: [workbook([titled('Socialnämnden', 'Delårsrapport')])] });
  expect(half).toMatchObject({ ok: false, problem: { seen: { kind: 'delar', year: null } } });
});

test('a sheet of another year is read by that year’s columns', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall 2023', 'Utfall 2024', 'Bedömning'];
  const old = sheet('Bildningsnämnden', [
    ['Bildningsnämnden'],
    ['Årsbokslut 2024'],
    header,
    ['KF 10', 'A', 'B', 1, 2, 3, 'Uppfyllt'],
  ]);
  const chain = chainOf(workbook([titled('Socialnämnden', 'Delårsrapport 2025'), old]));
  expect(chain.rows[1]?.outcome.number).toBe(3);
});

test('a column for December that nobody has filled in yet does not make it an årsbokslut', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall maj 2025', 'Utfall aug 2025', 'Utfall dec 2025'];
  expect(found([sheet('SN', [['SN'], [], [], header, ['KF 5', 'A', 'B', 80, 81, 82]])])).toMatchObject({
    kind: 'delar',
    through: '2025-08-31',
  });
});

describe('last year’s title over this year’s columns', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde 2026', 'Utfall aug 2026', 'Bedömning'];
  const old = () => workbook([titled('Socialnämnden', 'Delårsrapport 2025-08-31', header)]);

  test('the outcomes are read by their own year, and the title is said to be of another', () => {
    const chain = chainOf(old(), { kind: 'delar', year: 2026 });
    expect(chain.rows[0]?.outcome).toMatchObject({ kind: 'number', number: 82 });
    expect(reading(chain).isWrongPeriod).toBe(true);
  });

  test('an older title has no vote: nothing of a later year can be reached before it', () => {
    expect(chainOf(old(), {}).period).toMatchObject({ kind: 'delar', year: 2026 });
  });

  test('a column that is still empty does not make a title old', () => {
    const both = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall 2025', 'Bedömning', 'Utfall 2026'];
    expect(found([titled('Socialnämnden', 'Delårsrapport 2025', both)])).toMatchObject({ year: 2025 });
  });
});

const dated = (...columns: string[]) =>
  sheet('SN', [
    ['SN'],
    [],
    [],
    ['KF-mål', 'Delmål', 'Indikator', ...columns, 'Bedömning'],
    [...row.slice(0, 3), ...columns.map(() => 80), 'Uppfyllt'],
  ]);

test('an outcome of a year with no month is the whole year’s', () => {
  expect(found([dated('Mål 2024', 'Utfall 2023', 'Utfall 2024')])).toMatchObject({
    ...{ kind: 'arsbokslut', year: 2024, through: '2024-12-31', source: 'unsaid' },
  });
});

test('a forecast of that year says that it has not ended', () => {
  expect(found([dated('Mål 2024', 'Utfall 2024', 'Prognos 2024')])).toMatchObject({ kind: 'delar', year: 2024 });
  expect(found([dated('Mål 2024', 'Utfall 2024', 'Prognos 2025')])).toMatchObject({ kind: 'arsbokslut' });
});

test('an outcome of last year beside this year’s target leaves the period open', () => {
  const input = { previous: [], registerWorkbook: null, settings: {}, period: {} };
  const read = readChain({ ...input, workbooks: [workbook([dated('Utfall 2023', 'Mål 2024')])] });
  expect(read).toMatchObject({ ok: false, problem: { code: 'periodUnknown', seen: { year: 2023 } } });
});

test('what words say goes before what the columns show', () => {
  expect(found([dated('Mål 2024', 'Utfall 2024')], 'Delår 2024.xlsx')).toMatchObject({ kind: 'delar', source: 'file' });
});

test('a list that says it on every row', () => {
  const list = (...of: [string | number, string][]) =>
    found([sheet('Export', [['År', 'Period', 'Nämnd', ...head], ...of.map((one) => [...one, 'SN', ...row])])]);
  expect(list([2022, 'T2'])).toMatchObject({ kind: 'delar', through: '2022-08-31', source: 'rows' });
  expect(list([2023, 'T2'], [2023, 'T3'])).toMatchObject({ kind: 'arsbokslut', year: 2023 });
});

test.each([
  ['mal-delar-2024.xlsx', 'delar'],
  ['2024 delar nämnder.xlsx', 'delar'],
  ['delarsrapport_2024.xlsx', 'delar'],
  ['arsbokslut-2024.xlsx', 'arsbokslut'],
  ['Helarsuppföljning 2024.xlsx', 'arsbokslut'],
])('%s says the period without its å', (file, kind) => {
  expect(found([titled('Socialnämnden', null)], file)).toMatchObject({ kind, year: 2024, source: 'file' });
});

describe('a list that holds earlier periods as well', () => {
  const line = (year: number, period: string, goal: string, value: number) => [
    year,
    period,
    'Socialnämnden',
    'KF 5',
    goal,
    `Andel ${goal}`,
    80,
    value,
    'Uppfyllt',
  ];
  const history = [
    line(2023, 'T3', 'A', 70),
    line(2024, 'T2', 'A', 81),
    line(2023, 'T3', 'B', 60),
    line(2024, 'T2', 'B', 90),
  ];
  const listOf = (rows: readonly (string | number)[][], header = ['År', 'Period', 'Nämnd', ...head]) =>
    chainOf(workbook([sheet('Export', [header, ...rows])]), {});

  test('only the report’s rows count, and the others are said to be left out', () => {
    const chain = listOf(history);
    expect(chain.rows.map((one) => one.outcome.number)).toEqual([81, 90]);
    expect(reading(chain).skippedRows).toEqual([1, 3].map((row) => ({ row, why: 'otherPeriod' })));
  });

  test('a goal that is new this year does not make the list one of other things', () => {
    expect(listOf([...history, line(2024, 'T2', 'C', 1)]).rows).toHaveLength(3);
  });

  test('when each thing was measured is no period of the list', () => {
    expect(listOf([line(2024, 'T2', 'A', 1), line(2023, 'T3', 'B', 2), line(2023, 'T2', 'C', 3)]).rows).toHaveLength(3);
  });

  test('a list with the year alone', () => {
    const years = history.map(([year, , ...rest]) => [year as number, ...(rest as string[])]);
    const chain = chainOf(workbook([sheet('Export', [['År', 'Nämnd', ...head], ...years])]), {
      kind: 'delar',
      year: 2023,
    });
    expect(chain.rows.map((one) => one.outcome.number)).toEqual([70, 60]);
  });
});

describe('a sheet for each period', () => {
  const perPeriod = (...names: string[]) =>
    workbook(
      names.map((name) =>
        sheet(name, [
          ['Nämnd', ...head],
          ['SN', ...row],
        ]),
      ),
    );
  const rolesOf = (chain: ReturnType<typeof chainOf>) => chain.sheets.map(({ role, reason }) => [role, reason.code]);

  test('the latest is the report’s, and the others are left out with the reason', () => {
    const chain = chainOf(perPeriod('Delår 2024', 'Bokslut 2023'), {});
    expect(chain.period).toEqual({ kind: 'delar', year: 2024, through: '2024-08-31', source: 'sheetNames' });
    expect(rolesOf(chain)).toEqual([
      ['namnd', 'goalTable'],
      ['ignored', 'otherPeriod'],
    ]);
  });

  test.each(['Verksamhetsplan', 'Plan 2025', 'Budget 2024'])('%s beside a report of the same is no report', (plan) => {
    const chain = chainOf(perPeriod(plan, 'Bokslut 2024'), {});
    expect(chain.period).toMatchObject({ kind: 'arsbokslut', year: 2024 });
    expect(rolesOf(chain)).toEqual([
      ['ignored', 'otherPeriod'],
      ['namnd', 'goalTable'],
    ]);
  });

  test('a plan alone is read', () => {
    const chain = chainOf(perPeriod('Verksamhetsplan'), { kind: 'delar', year: 2024 });
    expect(rolesOf(chain)).toEqual([['namnd', 'goalTable']]);
  });

  test('the asked one is read, be it older', () => {
    const chain = chainOf(perPeriod('2024', '2023'), { kind: 'arsbokslut', year: 2023 });
    expect(rolesOf(chain)).toEqual([
      ['ignored', 'otherPeriod'],
      ['namnd', 'goalTable'],
    ]);
  });

  test('a nämnd that has no sheet of the report’s period is not left out', () => {
    const chain = chainOf(perPeriod('Socialnämnden 2024', 'Kommunstyrelsen 2023'), { kind: 'delar', year: 2024 });
    expect(rolesOf(chain).map(([role]) => role)).toEqual(['namnd', 'namnd']);
  });

  test('the kind alone in the name goes before a year without a month', () => {
    const named = (name: string) => ({ ...dated('Mål 2024', 'Utfall 2024'), name });
    expect(found([named('Delår')])).toMatchObject({ kind: 'delar', year: 2024 });
    expect(found([named('Delår'), named('Bokslut')])).toMatchObject({ kind: 'arsbokslut', source: 'unsaid' });
  });

  test.each([
    ['Delår', 'Bokslut'],
    ['T2', 'T3'],
    ['SN augusti', 'SN december'],
  ])('the name of a period without a year: %s', (own, other) => {
    const chain = chainOf(perPeriod(other, own));
    expect(rolesOf(chain)).toEqual([
      ['ignored', 'otherPeriod'],
      ['namnd', 'goalTable'],
    ]);
  });

  test('a sheet that tells of other things is read, whatever period it is named after', () => {
    const other = sheet('Helår', [head, ['KF 5', 'Snabba', 'Andel snabba', 80, 82, 'Uppfyllt']]);
    expect(chainOf(workbook([sheet('Delår', [head, row]), other])).rows).toHaveLength(2);
  });

  test('years that goals are for are no period', () => {
    expect(rolesOf(chainOf(perPeriod('Mål 2024–2027', 'Nämndmål 2025'), { kind: 'delar', year: 2025 }))[0]?.[0]).toBe(
      'namnd',
    );
  });
});

describe('a block for each period on one sheet', () => {
  const last = [...row.slice(0, 4), 70, 'Ej uppfyllt'];
  const blocks = (...grid: Grid) => sheet('Socialnämnden', [['Socialnämnden'], [], ...grid]);
  const headed = blocks(['Delårsrapport 2025'], head, row, [], ['Årsbokslut 2025'], head, last);
  const yearly = { kind: 'arsbokslut', year: 2025 } as const;

  test('only the report’s own is counted, and the sheet is of no wrong period', () => {
    expect(chainOf(workbook([headed])).rows.map((one) => one.outcome.number)).toEqual([82]);
    const chain = chainOf(workbook([headed]), yearly);
    expect(chain.rows.map((one) => one.outcome.number)).toEqual([70]);
    expect(reading(chain)).toMatchObject({ isWrongPeriod: false });
    expect(reading(chain).skippedRows).toContainEqual({ row: 4, why: 'otherPeriod' });
  });

  test('periods as headings in the table', () => {
    const within = blocks(head, ['Tertial 2'], row, ['Tertial 3'], last);
    expect(chainOf(workbook([within]), yearly).rows.map((one) => one.outcome.number)).toEqual([70]);
  });

  test('other goals under the heading of another period are read', () => {
    const others = blocks(['Delår'], head, row, [], ['Helår'], head, [
      'KF 4',
      'Friska',
      'Sjukfrånvaro',
      5,
      4,
      'Uppfyllt',
    ]);
    expect(chainOf(workbook([others])).rows).toHaveLength(2);
  });
});

describe('a title that names more years than its own', () => {
  const also = ['mål 2024–2027', 'Vision 2030', 'inför budget 2026', 'dnr KS 2026/45', 'upprättad 2026-01-20'];
  test.each(also)('%s: the report’s is the one at the word for the report', (other) => {
    const sheets = [titled('Socialnämnden', `Delårsrapport 2025, ${other}`), titled('Kommunstyrelsen', 'Delår 2025')];
    expect(found(sheets)).toMatchObject({ kind: 'delar', year: 2025, through: '2025-08-31' });
    const chain = chainOf(workbook(sheets), { kind: 'delar', year: 2025 });
    expect(chain.sheets.map((one) => one.isWrongPeriod)).toEqual([false, false]);
  });

  test('a mandate alone leaves the year to the headers', () => {
    const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall 2025', 'Bedömning'];
    const sheets = [titled('Socialnämnden', 'Mål 2024–2027, uppföljning per 31 augusti', header)];
    expect(found(sheets)).toMatchObject({ kind: 'delar', year: 2025, through: '2025-08-31' });
  });

  test('the year of a decision or a diary number counts where nothing else says one', () => {
    const title = 'Delårsrapport, antagen 2025-09-24';
    expect(found([titled('Socialnämnden', title)])).toMatchObject({ kind: 'delar', year: 2025 });
    const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall 2024', 'Bedömning'];
    const yearEnd = [titled('Socialnämnden', 'Årsbokslut, antaget 2025-02-12', header)];
    expect(found(yearEnd)).toMatchObject({ kind: 'arsbokslut', year: 2024 });
  });

  test('a file’s name and a sheet’s are read alike', () => {
    const plain = [titled('Socialnämnden', null)];
    expect(found(plain, 'SN delår 2025 - verksamhetsplan 2025-2027.xlsx')).toMatchObject({ kind: 'delar', year: 2025 });
    expect(found([titled('Delår 2025, budget 2026', null)])).toMatchObject({ kind: 'delar', year: 2025 });
  });

  test('an outcome with its target’s year in brackets is of its own year', () => {
    const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall aug 2025 (mål 2026)', 'Bedömning'];
    expect(found([titled('Socialnämnden', null, header)])).toMatchObject({ kind: 'delar', year: 2025 });
  });
});
