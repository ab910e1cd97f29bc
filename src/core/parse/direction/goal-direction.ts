/** Which way a delmål wants what its indicator measures: "Fler ska resa kollektivt", "Placeringar ska bli kortare". */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';
import { hasGoneWrong } from './classes.ts';
import { isShareOfTenure } from './either-way.ts';
import { isUnwanted } from './plain-share.ts';
import { normaliseText, wordsOf } from '../text.ts';

/** "Väntetiden ska kortas", "fler ska gå i kulturskola": what a delmål wants less or more of. */
const wantsLess = wordPattern(
  /(?<!\w)(?<!(?<!\w)de )(?:minska\w*|sänk\w*|färre|lägre|kortas?|kortare|halver\w*|reducer\w*|hållas nere|mindre (?:del|andel))(?!\w)/,
);
const wantsMore = wordPattern(
  /(?<!\w)(?<!(?<!\w)de )(?:öka\w*|höj\w*|fler|högre|förbättr\w*|bli bättre|stärk\w*|växa|växer|utökas?|större (?:del|andel))(?!\w)/,
);

/**
 * The direction that a delmål gives an indicator that measures what it speaks of: "Placeringar ska bli kortare" and
 * "Genomsnittlig placeringstid" share a word; "Tryggheten ska öka" and "Antal anmälda brott" do not. Null when it does not
 * tell. Always shown as inferred.
 */
export function directionOfGoal(goal: string, indicator: string): Direction | null {
  const form = withoutOrigin(normaliseText(goal));
  const ended = wantsMore.test(form) ? null : endedIn(form);
  if (ended !== null) return isOfEnded(normaliseText(indicator), ended) ? 'lagre' : null;
  const less = wantsLess.test(form);
  if (less === wantsMore.test(form)) return null;
  const measure = partOfMix(ofEverybody(normaliseText(indicator)).replace(unitNames, ''));
  // A ratio turns with either of its parts.
  if (measure.includes(' per ')) return null;
  if (!sharesWord(form, measure) && !isWhatTheyDo(form, measure) && !isFunding(form, measure) && !grows(form, measure))
    return null;
  return less ? 'lagre' : 'hogre';
}

/** "Fler ska gå från åtgärd till jobb", "fler ska lämna försörjningsstöd": what they leave is not what there should be more of. */
function withoutOrigin(goal: string): string {
  return goal.replace(/ från (?:\S+ ){1,4}?till /, ' till ').replace(left, ' lämna');
}

const left = / lämna \S*(?:försörjning|bistånd|bidrag|insats|åtgärd|program)\S*/;

/** Who does it is not what is measured: "Inskrivna vid arbetsmarknadsenheten". */
const unitNames = wordPattern(/\w{3,}(?:enheten|nämnden|kontoret|förvaltningen|avdelningen|centrum|center)s?(?!\w)/g);

/** "Medel" begins averages and ends food, medicine and money alike; "kommunen" is who wants it. */
const ofAnything = /^(?:medel|kommun(?:en|ens)?)$/;

function sharesWord(words: string, measure: string): boolean {
  return wordsOf(words).some((word) => word.length >= 5 && !ofAnything.test(word) && measure.includes(stemOf(word)));
}

const ends = wordPattern(
  /^(.+?) (?:ska(?:ll)? (?:helt )?(?:upphöra|försvinna|fasas ut|avskaffas)|upphör)(?!\w)|(?:^|\W)fri(?:a|tt)? från (.+)$/,
);
/** What is done about it, or what is without it. */
const aboutIt = wordPattern(
  / (?:inte|ej|aldrig|utan|mot|slipper|slippa) |fri(?:a|tt)?(?!\w)|kontroll|förebygg|åtgärd|insats|utbild|inform|(?<!\w)ren(?:at|ade|ad|ing)(?!\w)|sanera|behandla|byt(?:t|s)|ersatt|anslut|tillsyn|inventer|utrett|utredd/,
);

/** "Skolmiljön ska vara fri från kränkningar", "Utsläppen ska upphöra": what there should be none of; null of other delmål. */
function endedIn(goal: string): string | null {
  const found = ends.exec(goal);
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

function isOfEnded(measure: string, ended: string): boolean {
  return sharesWord(ended, measure) && !aboutIt.test(` ${measure} `);
}

const ownFunding = /(?:egen|själv)finansier|externa? .*finansier|finansier.* externa? /;

/** "Egenfinansieringen ökar" and "Intäkter från entré och butik": what it is paid with. */
function isFunding(goal: string, measure: string): boolean {
  return ownFunding.test(goal) && /^(?:(?:egna|externa) )?(?:intäkter|inkomster)(?: |$)/.test(measure);
}

/** Letters that words of one thing begin with; what the kommun and all it does are called tells nothing. */
const leastInCommon = 6;
const anything = new Set(['kommun', 'samhäl', 'verksa', 'region']);

/** "Det fria kulturlivet ska växa" and "Antal föreningar med kulturstöd": more of what it consists of. */
function grows(goal: string, measure: string): boolean {
  if (!/ väx(?:a|er)(?![a-zåäö])/.test(goal) || !measure.startsWith('antal ')) return false;
  if (isUnwanted(measure) || hasGoneWrong(measure) || aboutIt.test(` ${measure} `)) return false;
  const known = beginningsOf(measure);
  return beginningsOf(goal).some((beginning) => known.includes(beginning) && !anything.has(beginning));
}

function beginningsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > leastInCommon)
    .map((word) => word.slice(0, leastInCommon));
}

/** "Andel hyresrätter av bygglov för bostäder": with more homes there are no more of these among them. */
function partOfMix(measure: string): string {
  return isShareOfTenure(measure) ? measure.replace(/ (?:av|bland) .*$/, '') : measure;
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
