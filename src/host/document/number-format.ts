/** What a number format says of the numbers that it shows. */

/** Does the format show a day or a time? Colours, conditions and quoted words in it do not count. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/\[(?!h|m|s)[^\]]*\]|"[^"]*"|\\.|_./gi, '');
  return format !== 'General' && /[ymdhs]/i.test(codes) && !/general/i.test(codes);
}
