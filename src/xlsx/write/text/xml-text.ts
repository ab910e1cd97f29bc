/** Text as it may stand in the XML of a spreadsheet: escaped, capped, and never something that Excel has to repair. */

/** The most characters a cell can hold (Excel's specification). */
export const longestText = 32_767;

/** Cut to what a cell can hold, never in the middle of a surrogate pair. */
export function capText(text: string): string {
  if (text.length <= longestText) return text;
  const last = text.charCodeAt(longestText - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? longestText - 1 : longestText);
}

/** Such text becomes a formula when a person presses Enter in the cell, or when it is saved as CSV. */
export function isRisky(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x3d: // =
    case 0x2b: // +
    case 0x2d: // -
    case 0x40: // @
    case 0x09:
    case 0x0d:
      return true;
    default:
      return false;
  }
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;

/** Without xml:space="preserve" a reader may drop spaces at the ends. */
export function needsPreserve(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

/* eslint-disable no-control-regex -- control characters are what this is about */
/** What XML 1.0 cannot hold, carriage returns, and text that looks like an escape already (ECMA-376 part 1, §22.9.2.19). */
const unwritable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;
/* eslint-enable no-control-regex */

const hex = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;

/** Content of `<t>`, `<v>` and `<f>`. */
export function escapeText(text: string): string {
  return text
    .replace(unwritable, (found) => hex(found.charCodeAt(0)))
    .replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
}

/** Value of an attribute in double quotes that is an ST_Xstring: line breaks are written as Excel does. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\t]/g, (mark) =>
    mark === '"' ? '&quot;' : hex(mark.charCodeAt(0)).toLowerCase(),
  );
}

/** Value of an attribute that is plain xsd:string (sheet names, descriptions): what XML cannot hold is left out. */
export function escapePlainAttribute(text: string): string {
  return text
    .replace(unwritable, (found) => (found === '_' ? found : ''))
    .replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] as string)
    .replace(/[\n\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
