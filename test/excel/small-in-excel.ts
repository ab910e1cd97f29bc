/** The small workbook, opened anew behind office.js for every test of a file; nothing may have broken in the host afterwards. */
import type { Host } from '../../src/host/index.ts';
import { smallWorkbook } from './fault-table/small-workbook.ts';
import { openInExcel } from './workbooks.ts';

/** Its sheets: those of the users. */
export const users = ['Målregister', 'Skolnämnden', 'Låst'];

/** To be called once in a file; gives what has the workbook open in the running test. */
export function smallInExcel(): () => Host {
  let file: Uint8Array;
  let host: Host;
  beforeAll(async () => (file = await smallWorkbook()));
  beforeEach(async () => (host = await openInExcel(file)));
  afterEach(() => {
    expect(host.bugs).toEqual([]);
    host.close();
  });
  return () => host;
}
