/** What is ours can be taken away, and what is the users' is then as it was. */
import { unzipSync, strFromU8 } from 'fflate';
import { clean, consolidateWorkbook, removeMarks } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { corpusFile, openAsFile, openInExcel, options } from '../excel/workbooks.ts';
import { cellsOf } from './cells-of.ts';

jest.setTimeout(120_000);

let host: Host;
beforeEach(async () => {
  host = await openInExcel(corpusFile('A1-nora-delar-2024-sammanslagna-celler.xlsx'));
});
afterEach(() => host.close());

async function parts(): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(await host.save())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const run = async (): Promise<void> => {
  const outcome = await consolidateWorkbook(options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
};

test('after clean the workbook is the one that was opened', async () => {
  const before = await parts();
  await run();
  expect(await parts()).not.toEqual(before);
  expect(await clean()).toEqual({ ok: true, value: true });
  expect(await parts()).toEqual(before);
  expect(await clean()).toEqual({ ok: true, value: false });
});

test('without the marks the users’ sheets are as they were and ours remain', async () => {
  const users = (all: Record<string, string>): string[] =>
    Object.keys(all).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const before = await parts();
  await run();
  expect(await removeMarks()).toEqual({ ok: true, value: expect.any(Number) });
  const after = await parts();
  for (const name of users(before)) expect(rulesIn(after[name])).toEqual(rulesIn(before[name]));
  expect(users(after)).toHaveLength(users(before).length + 4);
});

const rulesIn = (xml: string | undefined): string[] =>
  xml?.match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g) ?? [];

test('the same run again gives the same cells, tables and state', async () => {
  const content = async (): Promise<unknown> => {
    const { snapshot } = await openAsFile(await host.save());
    return [snapshot.sheets.map((sheet) => [sheet.name, sheet.tables, cellsOf(sheet)]), snapshot.state];
  };
  await run();
  const once = await content();
  await run();
  expect(await content()).toEqual(once);
});
