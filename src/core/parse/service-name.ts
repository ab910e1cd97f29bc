/** Names of nämnder and förvaltningar that say only what they do: "Barn och utbildning", "Teknik & service", "Social verksamhet". */
import { wordPattern } from './letters.ts';
import { normaliseText } from './text.ts';
import { besideServiceWords, serviceWords } from './vocabulary/service-words.ts';

const longest = 50;
const mostWords = 5;

/** "Bildningsverksamhet", "Lärandesektionen", "Kommunledningskontor": a part of the kommun by the end of the word. */
const ofParts = wordPattern(/^\w{3,}(?:verksamhet|sektion|avdelning|kontor|stab|förvaltning)(?:en|et)?$/);
/** "Allmän verksamhet", "Teknisk verksamhet". */
const kindOfActivity = /^(?:allmän|social|teknisk|central|pedagogisk|kommungemensam) verksamhet$/;
/** "Verksamhetsområde Barn och utbildning", "Sektion Lärande": called a part, and then what it is for. */
const called = wordPattern(
  /^(?:verksamhetsområde|verksamhet|sektor|sektion|avdelning|förvaltning|område)\s*:?\s+(\w.*)$/,
);
/** Of any kommun, and no part of it. */
const ofAll = /^(?:hela|all|kommunens|kommunal|övrig|nämndens|egen|vår|ordinarie|kärn)/;

/** The text is wholly such a name. */
export function isServiceName(text: string): boolean {
  if (text.length > longest || text.length < 3) return false;
  const form = normaliseText(text).replace(/[:.]$/, '');
  if (kindOfActivity.test(form)) return true;
  if (ofParts.test(form)) return !ofAll.test(form);
  const purpose = called.exec(form)?.[1];
  const words = (purpose ?? form)
    .split(/,? (?:och|samt|o) |\s*[&/+]\s*|, /)
    .flatMap((part) => part.replace(/-$/, '').split(' '));
  if (words.length > mostWords) return false;
  let sure = purpose !== undefined;
  for (const word of words) {
    const isOwn = serviceWords.has(word) || serviceWords.has(word.replace(/s$/, ''));
    if (!isOwn && !besideServiceWords.has(word) && !besideServiceWords.has(word.replace(/s$/, ''))) return false;
    sure ||= isOwn;
  }
  return sure;
}
