/** Texts of at most this length are all that Excel could take for a date with a month's name. */
const month = /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-zåäö]*[ .,/-]*\d/i;
const read = /^[=+\-@'\t\r\n\d.,(%#$€]|^(?:true|false|sant|falskt)$/i;

/**
 * What to give `values` for a text in a cell of the users'. The apostrophe leaves a mark in the cell's format, so it stands
 * only where Excel would else read the text as a formula, a number, a date or a truth.
 */
export function typedText(text: string, isTextCell: boolean): string {
  const isRead = isTextCell ? /^[=+\-@'\t\r\n]/.test(text) : read.test(text) || month.test(text);
  return isRead ? `'${text}` : text;
}
