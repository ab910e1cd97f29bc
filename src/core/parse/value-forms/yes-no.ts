/** Ja and nej, and the words that say the same of something that is to be done. */

import { wordPattern } from '../letters.ts';
const yes =
  /^(?:ja|yes|sant|true|uppfyllt|genomförd|genomfört|genomförda|antagen|antaget|antagna|finns|upprättad|upprättat|införd|infört|slutförd|slutfört|beslutad|beslutat|framtagen|framtaget|implementerad|implementerat|klar|klart|färdig|färdigt)$/;
const no = wordPattern(
  /^(?:nej|no|falskt|false|(?:ej|inte|icke) (?:genomför\w*|antag\w*|uppfyll\w*|upprätta\w*|inför\w*|slutför\w*|besluta\w*|framtag\w*|implementera\w*))$/,
);

/** Ja or nej, with or without a remark after it ("Ja, beslutad i juni"); null when neither. */
export function readYesNo(form: string): boolean | null {
  const text = form.replace(/[.!]+$/, '');
  if (yes.test(text)) return true;
  if (no.test(text)) return false;
  const word = /^(ja|nej)(?: ?[,;:(–-]| \p{L})/u.exec(text);
  // "Ja, delvis" and "Nej, men nästan" are neither.
  if (!word || /delvis|nästan|till viss del|både/.test(text)) return null;
  return word[1] === 'ja';
}

/** A target that is to be done: "Ska finnas", "Klart senast december", "Ska vara genomförd under 2026". */
export function readToBeDone(form: string): boolean | null {
  const bare = form
    .replace(/^(?:ska|skall|bör) (?:vara )?/, '')
    .replace(/^finnas$/, 'finns')
    .replace(/,? (?:(?:senast|innan|före|under|vid|till|i|inom) .*|(?:år )?20\d\d)$/, '');
  return bare !== form && yes.test(bare) && bare !== 'ja' ? true : null;
}
