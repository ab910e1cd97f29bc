/** Which way a delmål wants what its indicator measures: "Fler ska resa kollektivt", "Placeringar ska bli kortare". */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';
import { isUnwanted } from './plain-share.ts';
import { normaliseText, wordsOf } from '../text.ts';

/** "Väntetiden ska kortas", "fler ska gå i kulturskola": what a delmål wants less or more of. */
const wantsLess = wordPattern(
  /(?<!\w)(?:minska\w*|sänk\w*|färre|lägre|kortas?|kortare|halver\w*|reducer\w*|hållas nere)(?!\w)/,
);
const wantsMore = wordPattern(/(?<!\w)(?:öka\w*|höj\w*|fler|högre|förbättr\w*|bli bättre|stärk\w*|växa|utökas?)(?!\w)/);

/**
 * The direction that a delmål gives an indicator that measures what it speaks of: "Placeringar ska bli kortare" and
 * "Genomsnittlig placeringstid" share a word; "Tryggheten ska öka" and "Antal anmälda brott" do not. Null when it does not
 * tell. Always shown as inferred.
 */
export function directionOfGoal(goal: string, indicator: string): Direction | null {
  const form = normaliseText(goal);
  const less = wantsLess.test(form);
  if (less === wantsMore.test(form)) return null;
  const measure = ofEverybody(normaliseText(indicator));
  // A ratio turns with either of its parts.
  if (measure.includes(' per ')) return null;
  const shares = wordsOf(form).some((word) => word.length >= 5 && measure.includes(stemOf(word)));
  if (!shares && !isWhatTheyDo(form, measure)) return null;
  return less ? 'lagre' : 'hogre';
}

const perHead = wordPattern(
  /^(.*?),? per (?:(?:\d[\d ]*|tusen )?(?:invånare|innevånare|inv|person|barn|ungdom|elev)|år|månad|vecka|dag)(?!\w).*$/,
);

/** What is counted, where it is shared out on all who live there or on time: those are what they are. */
function ofEverybody(measure: string): string {
  return perHead.exec(measure)?.[1] ?? measure;
}

/** "placeringar" and "placeringstid" begin alike; endings and joints are at most a third of a word. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(5, Math.ceil(word.length * 0.6)));
}

const whoDoWhat = wordPattern(/^(?:fler|färre)(?: \w+){0,3}? ska(?:ll)? (?:kunna )?(\w{3,})a(?!\w)/);
const nounOfVerb = wordPattern(/^(?:antal(?:et)? )?(\w+)/);
const endings = /^(?:or|orna|ar|arna|er|erna|are|ande|agare|ister|ningar)?$/;

/** "Fler ska resa kollektivt" and "Antal resor med buss": what is counted is what they are to do; "varor" are not of "vara". */
function isWhatTheyDo(goal: string, measure: string): boolean {
  const stem = whoDoWhat.exec(goal)?.[1] ?? '';
  if (stem === '' || stem === 'var') return false;
  const noun = nounOfVerb.exec(measure)?.[1] ?? '';
  return noun.startsWith(stem) && endings.test(noun.slice(stem.length)) && !isUnwanted(measure);
}
