/** The host's workbook → an .xlsx file: one that was opened is saved with only its changes put in, a new one is built. */
import type { Codec } from '../../xlsx/package/index.ts';
import type { Workbook } from '../document/model.ts';
import { originOf } from './origin.ts';
import { rebuiltWorkbook } from './rebuild.ts';
import { splicedWorkbook } from './splice-workbook.ts';

export async function saveWorkbook(workbook: Workbook, codec: Codec): Promise<Uint8Array> {
  const origin = originOf(workbook);
  // Time and chance are no edits: what they decide is worked out as it was when the file was opened.
  if (origin?.moment) workbook.calculator.calculateAsAt(workbook, origin.moment);
  else workbook.calculator.calculate(workbook);
  return origin ? splicedWorkbook(workbook, origin, codec) : rebuiltWorkbook(workbook, codec);
}
