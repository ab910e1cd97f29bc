/** How much a delmål gives to each of several goals: "1 och delvis 2", "2 (huvudsakligen), 4", "1 (även 3)". */
import { normaliseText } from '../text.ts';

const share = [
  ...['delvis', 'främst', 'huvudsakligen', 'i huvudsak', 'i första hand', 'i andra hand', 'primärt', 'sekundärt'],
  ...['indirekt', 'direkt', 'till viss del', 'till del', 'i viss mån', 'mest', 'huvudmål', 'bimål', 'se kommentar'],
].join('|');
const joining = 'men|även|också|samt|och';
const shares = new RegExp(`(?<![a-zåäö])(?:${share})(?![a-zåäö])`, 'g');
const joinings = new RegExp(`(?<![a-zåäö])(?:${joining})(?![a-zåäö])|[()+&;\\n]`, 'g');
const slashes = /\//g;
const mayShare =
  /delvis|främst|huvud|första|andra|direkt|primär|sekundär|till (?:viss )?del|mån|mest|bimål|även|också|kommentar/i;
/** A list of goals is short. */
const longest = 80;

/** The goals' ids, or what should be ids; null for a text that says nothing of how much. `hasSlashes`: ids are written 1/1. */
export function shared(text: string, hasSlashes: boolean): readonly string[] | null {
  if (text.length > longest || !/\d/.test(text) || !mayShare.test(text)) return null;
  const parts = normaliseText(hasSlashes ? text : text.replace(slashes, ','))
    .replace(shares, ' ')
    .replace(joinings, ',')
    .split(/\s*,\s*/);
  const ids = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  return ids.length > 0 && ids.every((part) => /\d/.test(part)) ? ids : null;
}

/** "och delvis 2" after a number is no text of that goal, but another number. */
const another = new RegExp(
  `^\\(?(?:${joining}|eller|${share}|resp\\p{L}*)[ .].*?(?<![\\d.:/-])\\d{1,2}(?![\\d:/-]|\\.\\d)`,
  'u',
);
export function namesAnother(text: string): boolean {
  return another.test(text);
}
