/** Names of nämnder that list what they are for: "Barn, utbildning och kulturnämnden", "Utskottet vård och omsorg". */
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

const bodyItself = /^(?:nämnd(?:en)?|utskott(?:et)?|styrelse(?:n)?|beredning(?:en)?|delegation(?:en)?)$/i;
const definite = /(?:en|et)$/i;
/** "beslutar", "prövade", "har": what a body does. */
const verb = /(?:r|de|te)$/i;
/** What a paper is about, whoever it is from: "Nämnden mål och budget". */
const ofPaper =
  /^(?:mål|uppdrag|budget|plan|rapport|uppföljning|indikator|nyckeltal|aktivitet|prognos|utfall|kommentar|bedömning|analys|status|redovisning|ekonomi|information|översikt|sammanfattning|sammanställning)/i;
const noun = latinPattern(/^(?!(?:inom|mellan|inte|enligt|under)$)\p{L}[\p{L}-]{3,}$/u);
/** "hållbar", "kommunal", "teknisk": of what kind the task is. */
const kind = latinPattern(/^(?:(?:social|kommunal|regional|lokal)a?|\p{L}{3,}(?:ska?|bara?))$/iu);

function isNoun(word: string): boolean {
  return isTask(word) || (noun.test(word) && !verb.test(word) && !ofPaper.test(word));
}

/** "Social välfärd", "teknisk service". Any kind of task is an utskott's; what a nämnd has of each kind may be what is told of it. */
function isKindOfTask(task: string, body: string): boolean {
  const [word = '', of = '', more] = task.split(' ');
  if (more !== undefined || !kind.test(word) || !isNoun(of)) return false;
  return isTask(word) || isTask(of) || !/^nämnd/i.test(body);
}

/**
 * "Utskottet barn och utbildning", "Utskottet social välfärd": a body, and a list of what it is for, or one with its kind. A
 * single word, and a list after "Nämnd", tell so only where kommuner call what they do by each of them.
 */
export function isBodyOfTasks(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (!bodyItself.test(first) || rest.length === 0) return false;
  const tasks = rest.join(' ').split(/, | (?:och|o|&|samt) /i);
  if (tasks.length > mostWords) return false;
  if (tasks.every(isTask)) return true;
  if (!definite.test(first)) return false;
  if (tasks.length === 1) return isKindOfTask(rest.join(' '), first);
  return tasks.every((task) => isNoun(task) || isKindOfTask(task, first));
}
