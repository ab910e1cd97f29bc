/** The word of a name that tells first, and what turns it: "nöjda med handläggningstiden", "plan mot kränkningar". */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';
import { lessIsBetter } from '../vocabulary/less-is-better.ts';
import { measured, moreIsBetter } from '../vocabulary/more-is-better.ts';
import { hasGoneWrong, isCarriedOut } from './classes.ts';
import { Parts, type Part } from './parts.ts';
import { isUnwanted } from './plain-share.ts';
import { directionOfShare } from './shares.ts';

/** Of what there should be little, and of what there should be much. */
export const badParts = new Parts(lessIsBetter);
export const goodParts = new Parts(moreIsBetter);
const measuredParts = new Parts(measured);

/** "Riskerar att sakna behörighet", "varken arbetar eller studerar", "låg delaktighet": the good thing is what they are without. */
const without = wordPattern(
  /(?:^|\W)(?:varken|sakna[ts]?|saknas|riskera[rt]?|i risk|(?:med )?risk för|riskzon\w*|svårt att|brist på|utanför)(?: .*)?$|(?:^|\W)(?:låga?|lågt|lägre|mindre|sämre|dålig\w*|svag\w*|bristande|minskad|nedsatt|otillräcklig\w*|utebliv\w*) ?$/,
);

/** "Plan mot kränkande behandling", "Åtgärder mot frånvaro": what is done about it. */
const workAgainst = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?(?:\w+ (?:med|som har) )?(?:(?:en |aktuell |upprättad |genomförda? |förebyggande )*)\w*(?:plan|planer|åtgärder|insatser|rutin|rutiner|utbildning|utbildningar|kartläggning|kartläggningar|inventering|inventeringar|beredskap|samverkan|informationsinsatser) (?:mot|av|om|kring|vid) (?:\w+ ){0,2}\w*$/,
);
/** What turns the bad thing after it round: "förebyggda fallskador", "fri från mobbning", "beslut som står sig efter överklagan". */
const turnedBefore = wordPattern(
  /(?:förebygg\w*|förhindra\w*|motverka\w*|bekämpa\w*|arbete\w* mot|fria? från|fritt från|undvik\w*|står sig efter|håller efter|sparad\w*|positiva?|utredda|väger|mäter|avstår från|icke-|nej till|rening av|avskilj\w* av|avskild\w*|renad\w*|uppklarade|stoppade|avvärjda) $/,
);
/** What turns a bad thing round in the same word: "utsläppsfria", "kostnadstäckning", "skuldsanerade". */
const turns = wordPattern(
  /^\w?(?:fri(?:a|tt)?(?!\w)|täckning|sanera|effektiv|förebygg|s?prevention|s?riskbedöm|garanti|besparing|medvet|kontroll|samtal|tillsyn|s?skydd|plank|åtgärd|s?(?:rening|avskilj|reduktion|reducering|minskning|plock|övning)| i tid(?!\w))/,
);
/** "Avvikelsehantering", "frånvarorapportering", "klottersanering": what is done about it, which may be much or little. */
const neither = wordPattern(/^\w?(?:hantering|rapport|saneringar?(?!\w))/);

/** "Familjehem i förhållande till institutionsvård": what it is set against. */
const against = / i (?:förhållande|relation|proportion) till /;
/** "Gas av total dieselvolym": what it is a share of, where the name says another thing first. */
const ofAll = wordPattern(
  /^(?!(?:andel(?:en)?|del) av |\w*(?:lång|kort|dag)).* av (?:(?:den|de) )?(?:totala?|totalt|samtliga|alla?) (?:\w+ )?\w*$/,
);

/**
 * The first word that tells decides, since the head of a Swedish phrase stands first ("nöjda med handläggningstiden",
 * "kostnad per betygspoäng"); what is measured whatever stands before it goes before that ("väntetider, nöjdhet").
 */
export function impliedBy(form: string): Direction | null {
  const bad = badParts.firstIn(form);
  const good = goodParts.firstIn(form);
  if (bad === null) return good && ofGoodAlone(form, good);
  if (neither.test(form.slice(bad.end)) || / varken /.test(form.slice(0, bad.at))) return null;
  if (
    turns.test(form.slice(bad.end)) ||
    isFreeOf(form, bad) ||
    turnedBefore.test(form.slice(0, bad.at)) ||
    workAgainst.test(form.slice(0, bad.at)) ||
    isMeasured(form, bad)
  )
    return 'hogre';
  if (good !== null && goesBefore(form, good, bad))
    return without.test(form.slice(0, good.at)) || saidOfGood.test(form.slice(good.end, bad.at)) ? null : 'hogre';
  if (isCarriedOut(form) || against.test(form.slice(0, bad.at)) || isOfOthers(form.slice(0, bad.at))) return null;
  // "Andel som inte är sjukskrivna".
  if (/^andel.* (?:inte|aldrig) /.test(form.slice(0, bad.at))) return null;
  const ofShare = directionOfShare(form, bad.at, bad.end);
  return ofShare === undefined ? 'lagre' : ofShare;
}

/** No bad word stands in the name. */
function ofGoodAlone(form: string, good: Part): Direction | null {
  const before = form.slice(0, good.at);
  if (tooLow.test(form.slice(good.at)) && before.includes(' med ')) return 'lagre';
  if (haveLittle.test(before) && !areHelped.test(form.slice(good.end))) return 'lagre';
  // "Bidrag per deltagartillfälle": what it is shared out on.
  const isDenied = / per [^ ]*$/.test(before) || without.test(before) || isTakenBack(form, good);
  return isDenied ? null : 'hogre';
}

/** "Karies, kariesfria 6-åringar". */
function isFreeOf(form: string, bad: Part): boolean {
  return form.includes(`${form.slice(bad.at, bad.end).trim()}fri`, bad.end);
}

/** Whether what stands before the bad word is a part of it, and no bad thing itself ("vikarier av totala kostnaden"). */
function isOfOthers(before: string): boolean {
  return ofAll.test(before) && !isUnwanted(before);
}

/** Whether the good word decides, of the two. */
function goesBefore(form: string, good: Part, bad: Part): boolean {
  // "Räntabilitet" begins as "ränta" does.
  if (good.at >= bad.at) return good.at === bad.at && good.end > bad.end;
  const upTo = form.slice(good.at, bad.at);
  // "Tillgänglighetsbrister": the last part of a word is what it is. "Kulturskolans kostnad": whose it is.
  const isOneWord = oneWord.test(upTo) || owner.test(upTo);
  return !isOneWord && !countOf.test(form.slice(good.end, bad.at));
}

const oneWord = wordPattern(/^\w+$/);
const owner = /^[^ ]*s [^ ]*$/;

/** "Färdigställda planer som överklagats", "genomförda kontroller med avvikelse", "laddstolpar, driftkostnad": the bad thing is said of the good. */
const saidOfGood = wordPattern(
  /^\w*(?: (?!(?:av|om|mot|kring) )\w+)*(?:,(?! andel av )(?: \w+)*| som(?: \w+)*| (?<!nöjda )med) \w*$/,
);
/** "Badvattnets kvalitet, antal otjänliga prov": what of it is counted. */
const countOf = wordPattern(/, (?:antal|andel) (?!av )\w*$/);
/** "Elever med meritvärde under 200"; "under 2024" is when, "under 25 år" who. */
const tooLow = wordPattern(
  /^\S* (?:på |om )?(?:under|lägre än|mindre än|sämre än) (?!(?:19|20)\d\d|\d+ år)(?:\d|riks|snitt|medel|genomsnitt|gräns)/,
);
/** "Invånare med lågt socialt deltagande", "skolor med låg andel behöriga lärare". */
const haveLittle = wordPattern(
  / (?:med|har|upplever|uppger) (?:(?:en|ett|mycket|ganska) )*(?:låga?|lågt|svagt?|svaga|bristande|nedsatt)(?: (?:andel|antal|social|socialt|politiskt?|ekonomiskt?))? ?$/,
);
const areHelped = / (?:som|fått|får|stöd|hjälp|insats) /;
const notAfter = wordPattern(/^\w*(?: (?:ej|inte|aldrig)(?!\w)|.* som (?:\w+ )?(?:ej|inte|aldrig)(?!\w))/);

/** "Fullföljer inte sina studier", "laddstolpar som inte fungerar", "förlorade boklån". */
function isTakenBack(form: string, good: Part): boolean {
  return hasGoneWrong(form) || notAfter.test(form.slice(good.end));
}

/** "Grovavfall till återvinningscentralen": where people leave it. */
const station = /återvinning(?=s(?:central|station|gård))/g;

/** Satisfaction, or waste that is made use of, wherever it stands; "missnöjda" are not. */
function isMeasured(form: string, bad: Part): boolean {
  const found = measuredParts.firstIn(form.replace(station, '-'.repeat('återvinning'.length)));
  return found !== null && (found.end <= bad.at || found.at >= bad.end);
}
