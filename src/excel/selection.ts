import { splitAddress } from './addresses.ts';
import { batch } from './batch.ts';
import type { Result } from './problem.ts';

/** The cells that the person has marked: { sheet: "KS", address: "A5:H5" }. */
export function selectedCells(): Promise<Result<{ readonly sheet: string; readonly address: string }>> {
  return batch(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    const { sheet, cells } = splitAddress(range.address);
    return { sheet, address: cells };
  });
}
