/** Defined names: of the workbook, or of one sheet. */

/** Whether Excel takes a text as a name: no spaces, no cell address, starts with a letter, _ or \. */
export function isValidName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return !/^(?:[A-Za-z]{1,3}[1-9]\d{0,6}|[rRcC]|[rR]\d*[cC]\d*)$/.test(name);
}
