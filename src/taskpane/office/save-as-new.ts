/** The workbook as it stands, consolidated as a file and opened as a new one: for what cannot be written in. */
import type { RunOptions } from '../../excel/index.ts';
import type { PortResult, RunRequest } from '../port.ts';
import { workbook } from './workbook.ts';

export async function saveAsNew(options: RunOptions, { onProgress, signal }: RunRequest): Promise<PortResult<null>> {
  const { readFile, openAsNew } = await workbook();
  const read = await readFile();
  if (!read.ok) return read;
  if (signal.aborted) return cancelled;
  onProgress('computing', 0);
  const { consolidateFile } = await import('./consolidate-file.ts');
  const made = await consolidateFile(read.value, options);
  if (!made.ok) return made;
  if (signal.aborted) return cancelled;
  onProgress('writing', 0);
  return openAsNew(made.value);
}

const cancelled: PortResult<never> = { ok: false, problem: { code: 'cancelled', technical: 'cancelled' } };
