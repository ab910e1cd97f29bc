/** What people write is shown as they wrote it and is never run: not as a formula, not as a link out of the workbook. */
import type { TemplateRow } from '../../src/core/template/spec.ts';
import { CellKind, type SheetSnapshot } from '../../src/core/workbook/snapshot.ts';
import { Package, unescapeXml } from '../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';
import { consolidateWorkbook } from '../../src/excel/index.ts';
import { workbook } from '../cli/helpers/workbooks.ts';
import { wholeWayBytes } from '../fuzz/whole-way.ts';
import { openAsFile, openInExcel, options } from '../excel/workbooks.ts';

jest.setTimeout(120_000);

/** Found in every hostile text, so that no formula of ours can hold it by chance. */
const mark = 'FARLIG';
const hostile = [
  `=${mark}()`,
  `+${mark}`,
  `-${mark}+1`,
  `@${mark}`,
  `\t=${mark}()`,
  `\r=${mark}()`,
  `\n=${mark}()`,
  `=cmd|'/C ${mark}'!A0`,
  `=HYPERLINK("https://${mark}.example","klicka")`,
  `=WEBSERVICE("https://${mark}.example")`,
  `=DDE("cmd";"/C ${mark}";"x")`,
  `＝${mark}()`,
  ` =${mark}()`,
  `"=${mark}()`,
  `'=${mark}()`,
  `https://${mark}.example/?x=1`,
  `<script>${mark}</script>`,
  `</t></is></c><c><f>${mark}()</f></c>`,
  `_x003D_${mark}()`,
  `%0A=${mark}()`,
];

const rows: TemplateRow[] = hostile.map((text, i) => ({
  goal: i % 2 === 0 ? 'KF5' : text,
  subGoal: text,
  indicator: text,
  unit: text,
  direction: text,
  target: i % 3 === 0 ? 80 : text,
  outcome: i % 5 === 0 ? 75 : text,
  forecast: text,
  assessment: text,
  comment: text,
  action: text,
  owner: text,
}));
const committees = {
  "=FARLIG+1 'a' & (\"b)": rows,
  '@FARLIG nämnden': rows.slice(0, 2),
  '-FARLIG<b>': rows.slice(0, 2),
};
const ours = ['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet'];

/** Everything in the written file that could run: formulas, names, links out, conditions and lists. */
async function runnable(bytes: Uint8Array): Promise<string[]> {
  const pkg = Package.open(bytes, nodeCodec());
  const found: string[] = [];
  for (const name of pkg.names.filter((part) => /\.(xml|rels)$/.test(part))) {
    const text = Buffer.from(await pkg.bytes(name)).toString('utf8');
    const all = text.matchAll(
      /<(?:\w+:)?(f|formula1?|formula2|definedName|calculatedColumnFormula)\b[^>]*>([^<]*)<|Target="([^"]*)" TargetMode="External"/g,
    );
    for (const [, , formula, target] of all) found.push((formula ?? target) as string);
  }
  return found;
}

/** What of a formula is run: texts in quotes are shown, and a user's sheet may be pointed at by its name, in quotes. */
const whatRuns = (formula: string): string =>
  unescapeXml(formula).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (quoted) => quoted[0]!);

async function written(): Promise<[string, Uint8Array][]> {
  const book = await workbook(committees);
  const host = await openInExcel(book);
  const outcome = await consolidateWorkbook(options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const saved = await host.save();
  host.close();
  return [
    ['file', await wholeWayBytes(book)],
    ['office.js', saved],
  ];
}

let results: [string, Uint8Array][];
beforeAll(async () => void (results = await written()));

describe.each([0, 1])('adapter %d', (n) => {
  test('no text of theirs is in anything that runs', async () => {
    const found = (await runnable(results[n]![1])).map(whatRuns);
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((one) => one.includes(mark))).toEqual([]);
  });

  test('every hostile text stands in Underlag as it was written, as text', async () => {
    const { snapshot } = await openAsFile(results[n]![1]);
    const sheet = snapshot.sheets.find(({ name }) => name === 'Underlag') as SheetSnapshot;
    const seen = new Set<string>();
    for (let row = 0; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        const text = sheet.text(row, column);
        if (!text.includes(mark) || sheet.hasFormula(row, column)) continue;
        expect(sheet.kind(row, column)).toBe(CellKind.text);
        seen.add(text.trim());
      }
    const spaceless = hostile.map((text) => text.trim());
    expect(spaceless.filter((text) => ![...seen].some((one) => one.includes(text)))).toEqual([]);
  });

  test('the sheets are ours and the committees have theirs', async () => {
    const { snapshot } = await openAsFile(results[n]![1]);
    const names = snapshot.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...ours, ...Object.keys(committees)]));
  });
});
