/** Workbook.insertWorksheetsFromBase64. */
import { notImplemented } from '../executor/host-error.ts';
import type { Workbook } from '../document/workbook.ts';

export function insertWorksheets(_workbook: Workbook, _base64: string, _options: object | null): Promise<string[]> {
  throw notImplemented('Workbook.insertWorksheetsFromBase64');
}
