/** Workbook.insertWorksheetsFromBase64: reading files is loaded only when it is asked for. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Workbook } from '../../document/model.ts';

export type SheetInserter = (workbook: Workbook, bytes: Uint8Array, options: object) => Promise<string[]>;

let inserter: SheetInserter | null = null;

/** The adapter that reads .xlsx files tells how; the objects know nothing of files. */
export function useSheetInserter(given: SheetInserter): void {
  inserter = given;
}

export async function insertWorksheets(workbook: Workbook, base64: string, options: object | null): Promise<string[]> {
  if (!/^[A-Za-z0-9+/=\s]+$/.test(base64)) throw invalidArgument('The text is no Base64.');
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (c) => c.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || !inserter) throw invalidArgument('The file is no workbook.');
  return inserter(workbook, bytes, options ?? {});
}
