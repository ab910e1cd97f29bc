import fc from 'fast-check';
import { buildPlan } from '../../../src/core/report/plan.ts';
import { a1 } from '../../../src/core/workbook/cell-ref.ts';
import type { WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { chainWith, register } from '../rules/build.ts';
import { consolidated, contextOf, planOf, sheetOf } from './build.ts';
import { noraChain, noraExpected } from './nora.ts';
import { tableRows } from './snapshot-of.ts';

const plans: [string, WritePlan][] = [
  ['Swedish', planOf(noraChain(), { expected: noraExpected })],
  ['English', planOf(noraChain(), { expected: noraExpected }, { language: 'en' })],
  ['empty', planOf(chainWith({ register: register(0) }))],
];

test.each(plans)('%s: every table has its headers in its first row, all different, and at least one row', (_, plan) => {
  for (const sheet of plan.sheets) {
    const values = new Map(sheet.cells.map((cell) => [a1(cell.row, cell.column), cell.value]));
    for (const { name, area, columns } of sheet.tables) {
      const headers = columns.map((_, i) => values.get(a1(area.top, area.left + i)));
      expect([name, headers]).toEqual([name, columns.map((column) => column.name)]);
      expect(new Set(columns.map((column) => column.name.toLowerCase())).size).toBe(columns.length);
      expect(columns.length).toBe(area.right - area.left + 1);
      expect(area.bottom).toBeGreaterThan(area.top);
    }
  }
});

test.each(plans)('%s: table names are unique, and every style that is used is there', (_, plan) => {
  const names = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  expect(new Set(names).size).toBe(names.length);
  const used = plan.sheets.flatMap((sheet) => [
    ...sheet.cells.map((cell) => cell.style),
    ...sheet.blocks.flatMap((block) => block.columns.map((column) => column.style)),
  ]);
  for (const style of used) if (style !== undefined) expect(plan.styles).toHaveProperty(style);
});

test.each(plans)('%s: no cell is planned twice', (_, plan) => {
  for (const sheet of plan.sheets) {
    const places = sheet.cells.map((cell) => a1(cell.row, cell.column));
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  }
});

test('the order of Brister does not depend on the order the findings came in', () => {
  const made = consolidated(noraChain());
  const codes = (findings: typeof made.findings) => {
    const plan = buildPlan({ ...made, findings }, contextOf(made.chain));
    return tableRows(sheetOf(plan, 'brister')).map((row) => row['Ärende']);
  };
  const usual = codes(made.findings);
  fc.assert(
    fc.property(fc.shuffledSubarray([...made.findings], { minLength: made.findings.length }), (shuffled) => {
      expect(codes(shuffled)).toEqual(usual);
    }),
    { numRuns: 8 },
  );
});
