import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { jsonReport } from '../../../src/core/report/json.ts';
import { rollUp } from '../../../src/core/rollup/index.ts';
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { chain, chainWith, defaults, missing, percent, run, sheet } from '../rules/build.ts';

const schema = JSON.parse(readFileSync(join(__dirname, '../../fixtures/report.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(schema);

/** The report as it is printed: through JSON text. */
function report(of: GoalChain) {
  const made = jsonReport({ chain: of, settings: defaults, rollup: rollUp(of, defaults, []), findings: run(of) });
  return JSON.parse(JSON.stringify(made)) as ReturnType<typeof jsonReport>;
}

const inputs = ['KS.xlsx', 'BN.xlsx'].map((file) => ({
  file,
  sha256: 'a'.repeat(64),
  role: 'current' as const,
  committee: null,
}));
const two = chainWith(
  { inputs },
  { ...sheet({}), file: 'KS.xlsx' },
  { ...sheet({ outcome: null }), file: 'BN.xlsx', name: 'SU' },
);

test.each([
  ['one workbook', chain(sheet({}, { outcome: null, status: null }))],
  ['several', two],
  ['nothing at all', chain()],
])('follows the contract: %s', (_, of) => {
  expect(validate(report(of)) || validate.errors).toBe(true);
});

test('one workbook alone names no files', () => {
  const text = JSON.stringify(report(chain(sheet({ outcome: null }))));
  expect(text).not.toContain('"file"');
  expect(text).not.toContain('"inputs"');
});

test('several name their file everywhere', () => {
  const { inputs: read, sheets, rows, findings } = report(two);
  expect(read).toEqual(inputs);
  for (const each of [...sheets, ...rows]) expect(each.file).toMatch(/^(KS|BN)\.xlsx$/);
  expect(findings.find(({ code }) => code === 'MK303')).toMatchObject({
    file: 'BN.xlsx',
    sheet: 'SU',
    cell: 'F2',
    row: 2,
  });
  expect(findings.find(({ code }) => code === 'MK303')?.message).toMatch(
    /^BN\.xlsx, SU!F2: Utfall för delår 2025 saknas/,
  );
});

test('rows are 1-based and columns letters', () => {
  const { sheets, rows } = report(chain(sheet({})));
  expect(sheets[0]).toMatchObject({ headerRows: [1], reason: 'Måltabell hittad', rowsRead: 1 });
  expect(sheets[0]?.columns[0]).toEqual({ field: 'kfRef', column: 'A', header: 'kfRef', confidence: 1 });
  expect(rows[0]?.row).toBe(2);
});

test('values are as the cell has them, and what is not a number is null', () => {
  const { rows } = report(
    chain(sheet({ target: percent(87), outcome: missing('later', 'Kommer') }, { outcome: NaN, target: null })),
  );
  expect(rows[0]).toMatchObject({
    target: { raw: '87 %', kind: 'percent', number: 87 },
    outcome: { raw: 'Kommer', kind: 'missing', number: null, missing: 'later' },
  });
  expect(rows[1]).toMatchObject({
    outcome: { kind: 'number', number: null },
    target: { kind: 'missing', missing: 'empty' },
  });
  expect(rows[1]?.outcome).not.toHaveProperty('raw');
});

test('reported, calculated and the one that counts', () => {
  const { rows, rollup } = report(chain(sheet({ outcome: 20, status: 'uppfyllt' }, { outcome: 20, status: null })));
  expect(rows.map(({ reported, calculated, status }) => [reported, calculated, status])).toEqual([
    ['uppfyllt', 'ej', 'uppfyllt'],
    [null, 'ej', 'ej'],
  ]);
  expect(rollup.total).toMatchObject({ uppfyllt: 1, ej: 1, assessedShare: 1 });
});

test('the old name of an indicator stands in the message', () => {
  const of = (indicator: string) => chain(sheet({ subGoal: 'A', indicator }));
  const now = of('Andel lärare med legitimation');
  const found = run(now, { previous: of('Andel behöriga lärare') });
  const made = jsonReport({ chain: now, settings: defaults, rollup: rollUp(now, defaults, []), findings: found });
  expect(made.findings[0]?.message).toContain('Andel behöriga lärare');
});
