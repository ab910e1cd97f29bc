import type { Workbook } from '../document/workbook.ts';
export async function loadWorkbook(_w: Workbook, _f: string | Uint8Array): Promise<void> {
  throw new Error('not yet');
}
