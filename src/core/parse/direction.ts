import type { Direction } from '../model/values.ts';
import { beginningOf } from './beginning.ts';
import { isAttendedTo } from './direction/attended-to.ts';
import { directionOfClass, haveFewEnough, isPutRight } from './direction/classes.ts';
import { areBroughtAbout } from './direction/brought-about.ts';
import { mayBeEither } from './direction/either-way.ts';
import { badParts, goodParts, impliedBy } from './direction/first-word.ts';
import { haveFallenShort } from './direction/fallen-short.ts';
import { directionWhenWrong } from './direction/gone-wrong.ts';
import { directionOfLack } from './direction/lacks.ts';
import { wordPattern } from './letters.ts';
import { directionWhenMet } from './direction/met.ts';
import { isShareOfGood } from './direction/plain-share.ts';
import { directionOfReduction } from './direction/shares.ts';
import { areSpared } from './direction/spared.ts';
import { areTakenOn } from './direction/taken-on.ts';
import { directionOfBoundedTime } from './direction/time-bound.ts';
import { normaliseText, wordsOf } from './text.ts';
import { directionWords } from './vocabulary/direction-words.ts';
import { degrees } from './vocabulary/status-words.ts';

const trailing = /[\s.!:]+$/;

/** The direction that a riktning cell states ("Högre är bättre", "↓", "80–85"), or null when it states none. */
export function parseDirection(text: string): Direction | null {
  const form = normaliseText(beginningOf(text)).replace(trailing, '');
  const exact = directionWords.get(form);
  if (exact) return exact;
  if (/^\d[\d ,.]*%? ?[-–] ?\d/.test(form)) return 'intervall';
  const words = wordsOf(form);
  const first = words.map((word) => directionWords.get(word)).find((direction) => direction !== undefined);
  if (words.length > 1 && first !== undefined && words.length <= 6) return first;
  const symbol = [...form][0];
  // "H" alone says högre; "Hjälpen kommer snabbt" begins with a letter and says nothing.
  const isSign = symbol !== undefined && symbol !== '-' && symbol.toUpperCase() === symbol;
  return isSign ? (directionWords.get(symbol) ?? null) : null;
}

/** A cell that states a direction and no more: "Ska öka", "Högre är bättre"; "Tryggheten ska öka" is somebody's goal. */
export function looksLikeDirection(text: string): boolean {
  if (parseDirection(text) === null) return false;
  const words = wordsOf(normaliseText(text));
  // "Hög", "Låg": a priority's or a risk's as often.
  if (words.length === 1 && degrees.has(words[0] as string)) return false;
  return (
    words.length <= 1 ||
    // "80–85": within.
    /^\d/.test(words[0] as string) ||
    words.slice(0, 2).some((word, i) => directionWords.has(word) && (i === 0 || leads.has(words[0] as string)))
  );
}

/** What may stand before the direction in such a cell. */
const leads = new Set(['ska', 'skall', 'bör', 'så', 'mål', 'målet', 'ett', 'helst']);

/** "Andel besvarade klagomål", "matavfall som återvinns", "körda mil med förnybart bränsle": what is bad is being dealt with. */
const dealtWith = wordPattern(
  /^(?:andel|antal)\W(?:.*\W)?(?:avslutats?(?! i förtid)|kommit ur|går vidare från|återvinns?|återvunn[ae]t?|sorteras?|samlas in)(?!\w)|^andel(?:en)?\W.*\W(?:fossilfri|förnybar)\w* (?:bränsle|drivmedel|el|energi)(?!\w)|^andel(?:en)?\W(?:.*\W)?(?:besvara|åtgärda|avhjälp|utred|hantera|lös)\w*(?: \w+){0,4}/,
);
/** "Hushåll som lämnar försörjningsstöd", "som lämnat programmet för arbete"; who leaves the kommun or the work is lost to it. */
const leavesGladly = wordPattern(
  /^(?:andel|antal)\W(?:.*\W)?lämna(?:r|t) (?:in(?!\w)|.*(?:försörjning|bistånd|bidrag|missbruk|kriminal|hemlös|arbetslös|etablering|insats|åtgärd|program|arbetsmarknad)|.*(?:för|till) (?:annat |ett |egen |eget )?(?:arbete|jobb|studie|anställning|försörjning))/,
);
/** "Andel orosanmälningar bedömda inom 24 timmar", "Nattfasta, andel under elva timmar": a share that is done in time. */
const inTime = wordPattern(
  /^(?:andel(?:en)?\W|(?=.*[,(:–-] ?andel(?!\w))).*\Winom (?:(?:\w|\d)+ ){1,2}(?:timm|dag|dygn|veck|månad|minut|år)|^\w*tid(?:en)?(?!\w).* inom (?:lagstadga|garanti|utlova|avtala|fastställd|(?:\d+|en|ett|två|tre|fyra|fem|sex|åtta|tio) (?:timm|dag|arbetsdag|dygn|veck|månad|minut))|^(?=.*nattfasta).*\W(?:under|högst|kortare)(?! än normalt)(?!\w)|^(?=.*%)\w*tid(?:en)?(?!\w).* (?:under|inom|högst) (?:\d+|en|ett|två|tre|fyra|fem|sex|åtta|tio) (?:minut|timm|dag|veck)/,
);

function isInTime(form: string): boolean {
  return (form.includes('inom ') || form.includes('tid') || form.includes('nattfasta')) && inTime.test(form);
}

/** "Andel barn som återaktualiserats inom ett år", "andel som slutar inom två år": the time says how soon it went wrong. */
const wentWrong = wordPattern(
  /åter(?:upptag|aktualis|kom|fall|inskriv|inlag|inlägg|insjukn|vänd)|insjukn|avlid|avbr[uy]t|sammanbrott|arbetslös|(?:^| )(?:slutar|slutat|avgår|avgått|(?:säger|sagt) upp sig|lämna[rt]|lämnade|byter|bytt|flyttar|flyttat|hoppa(?:r|t) av|dör|faller|fallit|skadas|skadats|drabba[ts]s?|utsätts|utsatts|avslås|avslagits|(?:går|gått) sönder|begår|begått|igen|på nytt|är åter|får (?:en )?ny) /,
);

/** "Unga som varken arbetar eller studerar". */
const neitherWorks = wordPattern(
  /(?:^|\W)varken (?:är |har )?(?:i )?(?:förvärvs)?(?:arbet|stud)\w* eller (?:i )?(?:förvärvs)?(?:arbet|stud)/,
);

/** "Sjukfrånvaron ska vara högst 8,5 procent": the name says the bound. */
const bound = wordPattern(
  /(?<! som) ska(?:ll)? (?:\w+ ){0,3}?(?:(högst|max|maximalt|inte överstiga|ej överstiga|understiga)|(minst|lägst|inte understiga|ej understiga|överstiga))(?!\w)/,
);

/** "Andel flickor av deltagarna, ska öka": the name ends by saying which way it is to go. */
const wanted = wordPattern(
  /(?<! som)\W+ska(?:ll)? (?:på sikt |fortsätta (?:att )?)?(?:(minskas?|sjunka|sänkas|kortas|reduceras|halveras|bli (?:färre|lägre|kortare|mindre))|(ökas?|höjas|stiga|växa|förbättras|stärkas|bli (?:fler|högre|större|bättre)))\W*$/,
);

/** "Skillnad i meritvärde mellan skolor": how far apart. */
const isDifference = /^(?:(?:köns|(?:betygs|löne|inkomst)(?=gap))?(?:skillnad|gap(?:et)?(?= ))|spridning|differens)/;
/** Against other kommuner it may be the better side; against other people here it is a gap. */
const toOthers =
  / (?:mot|jämfört|från) (?!(?:med )?(?:inrikes|utrikes|kvinnor|män|flickor|pojkar)(?: födda|na)?(?!.* (?:riket|länet|andra|liknande)))/;
/** "Medellivslängd, skillnad mellan kvinnor och män", "Förvärvsgrad utrikes födda, skillnad mot inrikes födda". */
const differenceLast =
  /,? (?:köns)?skillnad(?:en)? (?:mellan|kvinnor|flickor|(?:mot|jämfört med|gentemot) (?:inrikes|utrikes|kvinnor|män|flickor|pojkar)(?: födda|na)?(?!.* (?:riket|länet|andra|liknande)))/;

/** The name in normal form, without the list's own dot; a share by the shortest of its words. */
function nameOf(indicator: string): string {
  return normaliseText(beginningOf(indicator))
    .replace(/^[•·▪◦○*–-]\s+/, '')
    .replace(/^procent(?:uell )?andel(?:en)? /, 'andel ');
}

/** The direction that an indicator's name implies (sjukfrånvaro → lägre), or null; always shown as inferred. */
export function inferDirection(indicator: string): Direction | null {
  const form = nameOf(indicator);
  if (/^(?:minskning|minska[dt])/.test(form)) return directionOfReduction(form);
  if (/^(?:minsk|sänk|färre|lägre|reducer)/.test(form)) return 'lagre';
  if (isDifference.test(form)) return toOthers.test(form) ? null : 'lagre';
  if (form.includes('skillnad') && differenceLast.test(form)) return 'lagre';
  // "Ökade kostnader", "Ökning av antalet klagomål": of the bad thing.
  if (/^(?:öka|ökning|höj|fler|högre|förbättra)/.test(form))
    return /^ök(?:ad|at|ning)/.test(form) && impliedBy(form) === 'lagre' ? null : 'hogre';
  if (/ klarar? sig (?:helt )?utan /.test(form)) return 'hogre';
  const said = form.includes(' ska') ? (bound.exec(form) ?? wanted.exec(form)) : null;
  if (said) return said[1] === undefined ? 'hogre' : 'lagre';
  if (haveFallenShort(form)) return 'lagre';
  if (areBroughtAbout(form)) return 'hogre';
  const wrong = directionWhenWrong(form);
  if (wrong !== undefined) return wrong;
  // "Andel utan sjukfrånvaro": the word turns round.
  const lack = directionOfLack(form);
  if (lack !== undefined) return lack;
  if (form.includes('varken ') && neitherWorks.test(form)) return 'lagre';
  const met = directionWhenMet(form);
  if (met !== undefined) return met;
  if (isPutRight(form) || areSpared(form) || areTakenOn(form) || isAttendedTo(form) || haveFewEnough(form))
    return 'hogre';
  const isDone =
    dealtWith.test(form) ||
    (form.includes('lämna') && leavesGladly.test(form)) ||
    (isInTime(form) && !wentWrong.test(form));
  if (isDone && !/ (?:ej|inte|icke|aldrig|varken) /.test(form)) return 'hogre';
  if (mayBeEither(form) || directionOfBoundedTime(form) !== undefined) return null;
  const implied = impliedBy(form) ?? (badParts.isIn(form) ? null : directionOfClass(form));
  // "Andel som inte är nöjda", "andel ej godkända vattenprov".
  const not = implied === 'hogre' ? /(?:^| )(?:ej|inte|icke|aldrig|sällan|saknar) (.*)$/.exec(form) : null;
  return not && goodParts.isIn(not[1] as string) ? 'lagre' : implied;
}

/**
 * The direction that may be assumed of a name in which nothing tells (see plain-share): what the delmål says goes before it,
 * and where the measure started. `inPercent`: the figures are, so that "elever som …" are a share of all.
 */
export function assumeDirection(indicator: string, inPercent = false): Direction | null {
  const form = nameOf(indicator);
  const bounded = directionOfBoundedTime(form, inPercent);
  if (bounded !== undefined) return bounded;
  if (!isShareOfGood(form, inPercent) || mayBeEither(form) || badParts.isIn(form) || goodParts.isIn(form)) return null;
  return 'hogre';
}
