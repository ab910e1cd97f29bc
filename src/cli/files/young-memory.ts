/**
 * The loader keeps V8's young memory as small as it starts (see src/cli/loader.ts): right for a workbook of the usual size,
 * whose new memory costs more than tidying the old. With hundreds of thousands of rows the tidying is done thousands of times
 * and costs more: there it may grow as V8 would have let it, which saves a fifth of the processor time for 30 MB.
 */
import { setFlagsFromString } from 'node:v8';

/** The loader's settings, put in by the build; absent where there is no loader. */
declare const __FLAGS__: { readonly v8: string } | undefined;

/** Bytes of workbooks as they lie on disk, about 130,000 rows; at 40,000 rows it makes no difference. */
const large = 12_000_000;

/** Of the whole run: many small workbooks are a large one. */
let soFar = 0;

/** To be told of each workbook before it is opened. */
export function fitYoungMemory(bytes: number): void {
  soFar += bytes;
  if (soFar < large || typeof __FLAGS__ === 'undefined' || !process.versions.v8.startsWith(__FLAGS__.v8)) return;
  setFlagsFromString('--semi-space-growth-factor=2');
}
