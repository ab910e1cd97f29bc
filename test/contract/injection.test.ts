/** What people write is shown as they wrote it and is never run: not as a formula, not as a link out of the workbook. */
import type { TemplateRow } from '../../src/core/template/spec.ts';
import { CellKind, type SheetSnapshot } from '../../src/core/workbook/snapshot.ts';
import { Package, unescapeXml } from '../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';
import { consolidateWorkbook } from '../../src/excel/index.ts';
import { noraRegister } from '../../src/core/recognise/registers/nora.ts';
import { templatePlan } from '../../src/core/template/template.ts';
import { newXlsx } from '../../src/xlsx/index.ts';
import { good, workbook } from '../cli/helpers/workbooks.ts';
import { wholeWayBytes } from '../fuzz/whole-way.ts';
import { hostileNames, hostileTexts, mark } from './hostile.ts';
import { openAsFile, openInExcel, options } from '../excel/workbooks.ts';

jest.setTimeout(120_000);

const rows: TemplateRow[] = hostileTexts.map((text, i) => ({
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
const committees = Object.fromEntries(hostileNames.map((name, i) => [name, i === 0 ? rows : rows.slice(0, 2)]));
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

/** A register whose goals, names and kommun are hostile; each delmål points at one of them by its id or by its whole text. */
async function hostileRegister(): Promise<Uint8Array> {
  const goals = hostileTexts.map((text, i) => ({
    ...noraRegister.goals[0]!,
    id: `M${i + 1}`,
    text: `${text} ${i}`,
    shortName: text,
    aliases: [],
  }));
  const plan = templatePlan({
    register: { ...noraRegister, goals, municipality: hostileTexts[0]! },
    municipality: hostileTexts[1]!,
    period: { kind: 'delar', year: 2026, through: '2026-08-31' },
    committees: [
      { name: 'Socialnämnden', rows: goals.map(({ id, text }, i) => ({ ...good, goal: i % 2 === 0 ? id : text })) },
    ],
  });
  return newXlsx({ codec: nodeCodec() }).apply(plan);
}

async function written(book: Uint8Array): Promise<[string, Uint8Array][]> {
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
let fromRegister: [string, Uint8Array][];
beforeAll(async () => {
  results = await written(await workbook(committees));
  fromRegister = await written(await hostileRegister());
});

/** The texts with the mark in a sheet: each must be text, and nothing else. */
function textsIn(sheet: SheetSnapshot): string[] {
  const seen = new Set<string>();
  for (let row = 0; row < sheet.rowCount; row++)
    for (let column = 0; column < sheet.columnCount; column++) {
      const text = sheet.text(row, column);
      if (!text.includes(mark) || sheet.hasFormula(row, column)) continue;
      expect(sheet.kind(row, column)).toBe(CellKind.text);
      seen.add(text.trim());
    }
  return [...seen];
}

/**
 * Texts of our sheets that begin as a formula does: how many, and those whose cell is neither of text nor marked as quoted.
 * Source of quotePrefix: ECMA-376 part 1, §18.8.45.
 */
async function textsThatBegin(bytes: Uint8Array): Promise<{ risky: number; unquoted: string[] }> {
  const pkg = Package.open(bytes, nodeCodec());
  const { snapshot, parts } = await openAsFile(bytes);
  const styles = await pkg.text(parts.styles!);
  const formats = (/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '').match(/<xf [^>]*>/g) ?? [];
  const unquoted: string[] = [];
  let risky = 0;
  for (const { name, part } of parts.sheets.filter((sheet) => ours.includes(sheet.name))) {
    const texts =
      /<c(?: r="[A-Z]+\d+")?(?: s="(\d+)")?[^>]* t="(s|inlineStr|str)"[^>]*>(?:<v>(\d+)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g;
    for (const [, style, , at, inline] of (await pkg.text(part)).matchAll(texts)) {
      const text = at === undefined ? unescapeXml(inline ?? '') : (snapshot.strings[Number(at)] ?? '');
      if (!/^[=+\-@\t\r]/.test(text)) continue;
      risky++;
      const format = formats[Number(style ?? 0)] ?? '';
      if (!format.includes('quotePrefix="1"') && !format.includes('numFmtId="49"')) unquoted.push(`${name}: ${text}`);
    }
  }
  return { risky, unquoted };
}

describe.each([0, 1])('adapter %d', (n) => {
  test('no text of theirs is in anything that runs', async () => {
    const found = (await runnable(results[n]![1])).map(whatRuns);
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((one) => one.includes(mark))).toEqual([]);
  });

  test('no text of the register is in anything that runs, and each goal stands as it was written', async () => {
    const [, bytes] = fromRegister[n]!;
    expect((await runnable(bytes)).map(whatRuns).filter((one) => one.includes(mark))).toEqual([]);
    const { snapshot } = await openAsFile(bytes);
    const sheet = snapshot.sheets.find(({ name }) => name === 'Måluppfyllelse') as SheetSnapshot;
    const texts = textsIn(sheet);
    // A goal is read as one line, without breaks and signs that are not seen; what begins with a star is a note, not a goal.
    const line = (text: string): string => text.replace(/[\s\p{Cf}]+/gu, '');
    const goals = hostileTexts.flatMap((text, i) => (text.startsWith('*') ? [] : [line(`${text} ${i}`)]));
    expect(goals.filter((goal) => !texts.some((one) => line(one).includes(goal)))).toEqual([]);
  });

  test('a link leads to the sheet by the name that it has', async () => {
    const formulas = (await runnable(results[n]![1])).map(unescapeXml);
    const target = (name: string): string => `#'${name.replaceAll("'", "''").replaceAll('"', '""')}'!`;
    expect(hostileNames.filter((name) => !formulas.some((one) => one.includes(target(name))))).toEqual([]);
  });

  test('every hostile text stands in Underlag as it was written, as text', async () => {
    const { snapshot } = await openAsFile(results[n]![1]);
    const sheet = snapshot.sheets.find(({ name }) => name === 'Underlag') as SheetSnapshot;
    const seen = textsIn(sheet);
    const spaceless = hostileTexts.map((text) => text.trim());
    expect(spaceless.filter((text) => !seen.some((one) => one.includes(text)))).toEqual([]);
  });

  test('pressing Enter in a cell of ours does not make a formula of what it shows', async () => {
    for (const [, bytes] of [results[n]!, fromRegister[n]!]) {
      const { risky, unquoted } = await textsThatBegin(bytes);
      expect(risky).toBeGreaterThan(10);
      expect(unquoted).toEqual([]);
    }
  });

  test('the sheets are ours and the committees have theirs', async () => {
    const { snapshot } = await openAsFile(results[n]![1]);
    const names = snapshot.sheets.map(({ name }) => name);
    expect([...ours, ...hostileNames].filter((name) => !names.includes(name))).toEqual([]);
  });
});
