/** Texts that Excel must take as they stand: never as a formula, a number or a date. */

/** Longest text of a cell. */
const longest = 32_767;
const always = /^[=+\-@'\t\r\n]/;
const perhaps = /\d|%|^(?:true|false|sant|falskt|#)/i;

/**
 * What to give `values` so that the cell holds exactly `text`. In a cell that is text by its format only the signs that
 * begin a formula need the apostrophe; elsewhere anything that Excel could read as something else.
 */
export function inert(text: string, isTextCell: boolean): string {
  const capped = text.length > longest ? text.slice(0, longest) : text;
  return always.test(capped) || (!isTextCell && perhaps.test(capped)) ? `'${capped}` : capped;
}
