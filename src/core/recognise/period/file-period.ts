/** The period in a file's name, where å is often an a and the words are held together by hyphens. */
import type { PeriodReading } from '../../parse/index.ts';
import { latinPattern, parsePeriodText } from '../../parse/index.ts';

/** Words that begin with "års" or "delår" when å is written a. "Delar" alone may be parts of something: it needs a year. */
const plainLetters: readonly (readonly [RegExp, string])[] = [
  [latinPattern(/(?<!\p{L})(hel)?ars(?=bokslut|redovisning|rapport|uppf|berättelse|berattelse|analys)/giu), '$1års'],
  [latinPattern(/(?<!\p{L})delars(?=rapport|bokslut|uppf|redovisning)/giu), 'delårs'],
  [latinPattern(/(?<!\p{L})delar(?=[ -]?(?:20)?\d\d(?!\d))/giu), 'delår'],
  [latinPattern(/(?<=(?<!\d)20\d\d[ -]?)delar(?!\p{L})/giu), 'delår'],
];

/** Null when the name tells of none. */
export function filePeriod(file: string): PeriodReading | null {
  const name = file
    .replace(/\.[a-z]+$/i, '')
    .replaceAll('_', ' ')
    .normalize('NFC');
  return parsePeriodText(plainLetters.reduce((text, [from, to]) => text.replace(from, to), name));
}
