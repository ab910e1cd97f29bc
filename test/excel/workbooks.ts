/** Workbooks for the tests, opened in both adapters: by the local host behind office.js, and as a file. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Result, RunOptions } from '../../src/excel/index.ts';
import type { Host, HostOptions } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';
import { openXlsx, type XlsxDocument } from '../../src/xlsx/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';

const folder = join(__dirname, '../corpus/visible');

export const corpus: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

export const corpusFile = (name: string): string => join(folder, name);

/** The add-in's globals are those of a host, as they are a workbook's in Excel. */
export async function openInExcel(file: string | Uint8Array, options: HostOptions = {}): Promise<Host> {
  const host = await newHost({ locale: 'sv-SE', ...options, file });
  use(host);
  return host;
}

export function use(host: Host): void {
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office, OfficeExtension: host.OfficeExtension });
}

export async function openAsFile(file: string | Uint8Array): Promise<XlsxDocument> {
  const bytes = typeof file === 'string' ? readFileSync(file) : file;
  const name = typeof file === 'string' ? basename(file) : null;
  const opened = await openXlsx(bytes, { file: name, codec: nodeCodec() });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.document;
}

/** A run's options: the clock and the version are arguments. */
export const options: RunOptions = { clock: '2026-11-25T16:42:00', version: '1.0.0', language: 'sv' };

/** What the work came to; a test goes no further when it did not succeed. */
export async function done<T>(work: Promise<Result<T>>): Promise<T> {
  const result = await work;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
