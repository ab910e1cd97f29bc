import type { Host, HostOptions } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';

/** One host for the tests of a file: starting office.js costs more than all of them. Each test finds a fresh Sheet1. */
export function useHost(options?: HostOptions): () => Host {
  let host: Host;
  beforeAll(async () => {
    host = await newHost(options);
  });
  beforeEach(async () => {
    await freshSheet(host);
    await host.settle();
    host.counters.reset();
  });
  afterEach(() => {
    expect(host.bugs).toEqual([]);
    host.faults.clear();
  });
  afterAll(() => host.close());
  return () => host;
}

async function freshSheet(host: Host): Promise<void> {
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name');
    workbook.application.calculationMode = 'Automatic';
    context.runtime.enableEvents = true;
    await context.sync();
    const other = workbook.worksheets.add('tom');
    for (const sheet of workbook.worksheets.items) sheet.delete();
    for (const name of workbook.names.items) name.delete();
    workbook.worksheets.add('Sheet1').activate();
    other.delete();
    await context.sync();
  });
}

/** One property of a range, read back through office.js. */
export async function read(host: Host, address: string, property: string): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load(property);
    await context.sync();
    return property.split('/').reduce<unknown>((o, name) => (o as Record<string, unknown>)[name], range);
  });
}

/** Runs some work on Sheet1 and syncs. */
export async function onSheet(
  host: Host,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await host.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

/** Code and place of the error that the work ends in. */
export async function failure(work: Promise<unknown>): Promise<{ code: string; place: string }> {
  try {
    await work;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, place: debugInfo.errorLocation ?? '' };
  }
  throw new Error('The work was expected to fail.');
}
