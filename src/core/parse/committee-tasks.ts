/** Names of nämnder that list what they are for: "Barn, utbildning och kulturnämnden", "Programnämnd social välfärd". */
import { latinPattern } from './letters.ts';
import { besideServiceWords, serviceWords } from './vocabulary/service-words.ts';

const body = latinPattern(/^\p{Ll}+(?:nämnd(?:en)?|utskott(?:et)?)$/u);
const joins = /^(?:och|o|&|samt)$/i;

/** "utbildning", "Barn-", "fritids": what a nämnd is for. */
export function isTask(written: string): boolean {
  const word = written.toLowerCase().replace(/[-,]+$/, '');
  return [word, word.replace(/s$/, '')].some((form) => serviceWords.has(form) || besideServiceWords.has(form));
}

/** "Barn, utbildning och kulturnämnden": tasks parted by commas, and nothing else before the nämnd. */
export function isListOfTasks(name: string): boolean {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const join = words.pop() ?? '';
  return words.length > 1 && name.includes(',') && body.test(last) && joins.test(join) && words.every(isTask);
}

/** Its own word tells of no task: "Programnämnd social välfärd". */
const taskless = /^(?:program|drifts?|fack|verksamhets|beställare?|utförare?|produktions|uppdrags)nämnd(?:en)?$/i;
const taskWord = latinPattern(
  /^(?!(?:har|hade|ska|skall|är|var|redovisar|beslutar|följer)$)(?:\p{Ll}[\p{Ll}-]+,?|&|o)$/u,
);
const mostWords = 5;

/** Index of the last word of what such a nämnd is for; `at` itself where the nämnd's word says it. */
export function endOfTask(written: readonly string[], at: number): number {
  if (!taskless.test(written[at] as string)) return at;
  let to = at;
  while (to + 1 < written.length && to - at < mostWords && taskWord.test(written[to + 1] as string)) to++;
  while (joins.test(written[to] as string)) to--;
  return to;
}
