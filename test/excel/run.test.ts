import { clean, consolidateWorkbook, removeMarks, type RunOptions } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { corpusFile, openInExcel } from './workbooks.ts';

const options: RunOptions = { clock: '2026-11-25T16:42:00', version: '1.0.0', language: 'sv' };
let host: Host;
beforeAll(async () => {
  host = await openInExcel(corpusFile('A1-nora-delar-2024-sammanslagna-celler.xlsx'));
});
afterAll(() => {
  expect(host.bugs).toEqual([]);
  host.close();
});

test('one run', async () => {
  const outcome = await consolidateWorkbook(options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  await host.settle();
  console.log(JSON.stringify(host.counters.runs));
  require('fs').writeFileSync('/tmp/excel/ut.xlsx', await host.save());
  const again = await consolidateWorkbook(options);
  if (!again.ok) throw new Error(JSON.stringify(again.problem));
  expect(await removeMarks()).toEqual({ ok: true, value: expect.any(Number) });
  expect(await clean()).toEqual({ ok: true, value: true });
  expect(await clean()).toEqual({ ok: true, value: false });
});
