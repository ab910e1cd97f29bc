import { chainOf, sheet, workbook } from './build.ts';

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const goals = (reference: string) =>
  sheet('Blad1', [['Måluppföljning'], ['Delårsrapport 2025'], [], head, [reference, 'A', 'B', 1, 1, 'Ja']]);
const register = () =>
  sheet('Målregister', [
    ['Nr', 'KF-mål'],
    ['1.1', 'Vi har en ekonomi i balans'],
    ['1.2', 'Alla elever klarar skolan'],
  ]);

test('one file per committee: the file names it, and every row knows its file', () => {
  const chain = chainOf([
    workbook([goals('KF 3')], 'Socialnämnden delår 2025.xlsx'),
    workbook([goals('KF 4')], 'BUN - slutversion.xlsx'),
  ]);
  expect(chain.rows.map((row) => [row.committee, row.sheet.file])).toEqual([
    ['Socialnämnden', 'Socialnämnden delår 2025.xlsx'],
    ['Barn- och utbildningsnämnden', 'BUN - slutversion.xlsx'],
  ]);
  expect(chain.inputs.map(({ role, committee }) => [role, committee])).toEqual([
    ['current', 'Socialnämnden'],
    ['current', 'Barn- och utbildningsnämnden'],
  ]);
});

test('a single workbook is named nowhere', () => {
  const chain = chainOf(workbook([goals('KF 3')], 'Nora delår 2025.xlsx'));
  expect(chain.sheets[0]?.file).toBeNull();
});

test('a register in a file of its own', () => {
  const chain = chainOf([workbook([register()], 'Målregister.xlsx'), workbook([goals('1.2')], 'Socialnämnden.xlsx')]);
  expect(chain.inputs.map(({ role }) => role)).toEqual(['register', 'current']);
  expect(chain.register.goals[0]?.file).toBe('Målregister.xlsx');
  expect(chain.rows[0]?.reference.goalIds).toEqual(['1.2']);
});

test('the same register in every file is one register', () => {
  const chain = chainOf([
    workbook([register(), goals('1.1')], 'Socialnämnden.xlsx'),
    workbook([register(), goals('1.2')], 'Bildningsnämnden.xlsx'),
  ]);
  expect(chain.register.goals).toHaveLength(2);
  expect(chain.sheets.filter((one) => one.role === 'register' || one.reason.code === 'otherRegister')).toHaveLength(2);
});

test('the previous period’s files are named among the inputs and not read', () => {
  const before = workbook([goals('KF 3')], 'delår 2024.xlsx');
  const chain = chainOf(workbook([goals('KF 3')], 'delår 2025.xlsx'), undefined, { previous: [before] });
  expect(chain.inputs.map(({ file, role }) => [file, role])).toEqual([
    ['delår 2025.xlsx', 'current'],
    ['delår 2024.xlsx', 'previous'],
  ]);
  expect(chain.rows).toHaveLength(1);
});
