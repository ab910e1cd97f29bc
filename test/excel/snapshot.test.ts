import { consolidate } from '../../src/core/consolidate.ts';
import { jsonReport } from '../../src/core/report/json.ts';
import { checksum } from '../../src/core/workbook/checksum.ts';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot.ts';
import { batch } from '../../src/excel/batch.ts';
import { readSnapshot } from '../../src/excel/snapshot.ts';
import { corpus, corpusFile, openAsFile, openInExcel } from './workbooks.ts';

jest.setTimeout(120_000);

async function throughExcel(): Promise<WorkbookSnapshot> {
  const read = await batch((context) => readSnapshot(context));
  if (!read.ok) throw new Error(read.problem.technical);
  return read.value.snapshot;
}

function report(workbook: WorkbookSnapshot): unknown {
  const result = consolidate({ workbooks: [workbook], previous: [], registerWorkbook: null, period: {}, settings: {} });
  if (!result.ok) throw new Error(result.problem.code);
  return JSON.parse(JSON.stringify(jsonReport(result.consolidation)));
}

test.each(corpus)('%s gives the same report and checksum through Excel as from the file', async (name) => {
  const host = await openInExcel(corpusFile(name));
  const here = await throughExcel();
  const { snapshot } = await openAsFile(corpusFile(name));
  expect(report(here)).toEqual(report(snapshot));
  expect(checksum(here)).toBe(checksum(snapshot));
  await host.settle();
  expect(host.counters.syncs).toBeLessThanOrEqual(4);
  host.close();
});
