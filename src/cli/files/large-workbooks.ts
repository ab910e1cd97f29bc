/**
 * The loader's settings of V8 (see src/cli/loader.ts) are for a program that lives a second: the young memory stays as small
 * as it starts, since new memory costs more than tidying the old, and little is inlined, since what is compiled soon is worth
 * more than what is compiled well. With hundreds of thousands of rows it is the other way round: there both are as V8 would
 * have them, which saves a fourth of the processor time for 30 MB.
 */
import { setFlagsFromString } from 'node:v8';

/** The loader's settings, put in by the build; absent where there is no loader. */
declare const __FLAGS__: { readonly v8: string } | undefined;

/** V8's own. */
const settings = ['--semi-space-growth-factor=2', '--max-inlined-bytecode-size-cumulative=920', '--turbo-loop-peeling'];

/** Bytes of workbooks as they lie on disk, about 130,000 rows; at 40,000 rows it makes no difference. */
const large = 12_000_000;

/** Of the whole run: many small workbooks are a large one. */
let soFar = 0;

/** To be told of each workbook before it is opened. */
export function settleFor(bytes: number): void {
  soFar += bytes;
  if (soFar < large || typeof __FLAGS__ === 'undefined' || !process.versions.v8.startsWith(__FLAGS__.v8)) return;
  settings.forEach((setting) => setFlagsFromString(setting));
}
