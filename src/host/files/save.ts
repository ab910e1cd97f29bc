import type { Workbook } from '../document/workbook.ts';
export async function saveWorkbook(_w: Workbook): Promise<Uint8Array> {
  throw new Error('not yet');
}
