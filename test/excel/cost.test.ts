/** What a run costs, whatever the number of sheets. */
import { consolidateWorkbook } from '../../src/excel/index.ts';
import { committees } from './build.ts';
import { options } from './workbooks.ts';

jest.setTimeout(240_000);

test('three requests to read and two to write, for 5, 20 and 60 sheets, none near 5 MB', async () => {
  const costs = [];
  for (const sheets of [5, 20, 60]) {
    const host = await committees({ sheets });
    expect(await consolidateWorkbook(options)).toMatchObject({ ok: true });
    await host.settle();
    const { syncs, requestBytes, responseBytes } = host.counters;
    costs.push({ sheets, syncs, requestBytes, responseBytes });
    host.close();
  }
  if (process.env['SHOW_COST']) console.log(JSON.stringify(costs));
  expect(costs.map(({ syncs }) => syncs)).toEqual([5, 5, 5]);
  for (const { requestBytes, responseBytes } of costs) expect(Math.max(requestBytes, responseBytes)).toBeLessThan(5e6);
});
