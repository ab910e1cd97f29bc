/** What a number format says of the numbers that it shows. */
import { isValidFormat } from 'numfmt';

const readable = new Map<string, boolean>();

/** Can Excel read the format? Brackets and quotes end, and there are four parts at most. */
export function isReadableFormat(format: string): boolean {
  const known = readable.get(format) ?? isValidFormat(format);
  readable.set(format, known);
  return known;
}

/** Does the format show a day or a time? Colours, conditions and quoted words in it do not count. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/\[(?!h|m|s)[^\]]*\]|"[^"]*"|\\.|_./gi, '');
  return format !== 'General' && /[ymdhs]/i.test(codes) && !/general/i.test(codes);
}
