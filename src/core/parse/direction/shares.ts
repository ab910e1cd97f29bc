/**
 * "Andel verksamheter med nettokostnad i nivå med referenskostnad": a share of good cases, though what is counted in them is
 * a bad thing. The head of the phrase is the share, and what is said of the bad thing tells whether the case is a good one.
 */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';

/** "Andel …", "Antal …", "…, andel nämnder". */
const share = wordPattern(/^(?:andel|antal)(?:en|et)?(?!\w)|[,(] ?andel(?!\w)/);
/** The bad thing is said of what is counted: "elever med frånvaro", "enheter vars kostnad"; "avvikelser" alone are counted themselves. */
const clause = wordPattern(/(?:^|\W)(?:med|som|där|vars|har|haft) /);

const below = wordPattern(
  /^\w*(?: \w+){0,2}? (?:i (?:nivå|linje|paritet) med|högst|max|lägre än|mindre än|kortare än|under(?=stig| (?:\d|referens|standard|riket|snitt|mål|medel|genomsnitt|budget|gräns|en |ett |två|tre|fem|tio|\w+ (?:procent|dag|veck|månad|timm)))|inom (?:\d|ram|budget|mål|gräns|beslutad|given|fastställd|intervall|utsatt|lagstadgad|två|tre|fem|tio))/,
);
const above = wordPattern(/^\w*(?: \w+){0,2}? (?:över|högre än|större än|längre än|mer än|minst|överstig)/);
/** "håller sin kostnadsram", "inom garanterad väntetid", "minskat sjukfrånvaron", "med låg frånvaro". */
const heldBefore = wordPattern(
  /(?:^|\W)(?:(?:i (?:nivå|linje|paritet) med|inom|lägre än|mindre än|håller|hållit|klarar|klarat|sänkt|sänker|minskat|minskar|minskade?|reducerat)(?: (?!(?:med|som|där|har) )\w+){0,2}|lägre|låga?|lågt|kort|korta|(?:högst|max|färre än) (?:\w|\d)+(?: (?:procent|dagars?|timmars?|veckors?))?) \w*$/,
);
const muchBefore = wordPattern(/(?:^|\W)(?:lång|långa|långt|hög|höga|högt|ökade?|ökat|ökar|stora?|mycket) \w*$/);
/** "plan mot kränkningar", "rutin för klagomål", "utbildning i att hantera avvikelser". */
const readyFor = wordPattern(
  /\w*(?:plan|planer|rutin|rutiner|program|policy|strategi|utbildning|utbildade?|utbildats|kompetens|kunskap)(?: \w+)? (?:mot|för|kring|om|vid|i|av) (?:\w+ ){0,3}\w*$/,
);
/** "sjukskrivna med rehabiliteringsplan", "olyckor som utretts", "arbetslösa som gått vidare till arbete". */
const takenCareOf = wordPattern(
  /(?:^|\W)med (?:en |upprättad |aktuell |dokumenterad )?\w*(?:plan|planer|planering|rutin|rutiner|uppföljning|kartläggning|riskanalys|handlingsplan)(?!\w)|\Wsom (?:har |är |blivit )?(?:besvara|åtgärda|avhjälp|utred|utret|hantera|lös[ts]|följts? upp|(?:deltar|deltagit) i |analyser|gått (?:vidare )?(?:till|i) |går (?:vidare )?till |återgått|fått (?:arbete|jobb|anställning)|kommit (?:vidare |tillbaka )?(?:till|i) (?:arbete|studie))/,
);
/** Of these there is always some: without a bound the share tells nothing. */
const amount = wordPattern(/^\w*(?:kostnad|tid(?:en)?(?!\w)|användning|förbrukning|utsläpp|omsättning)/);
/** "Återinskrivna inom 30 dagar, andel": the time says how soon they came back, and is no bound that was held. */
const again = /^åter(?:in|kom|fall|aktualis)/;
const negated = / (?:ej|inte|icke|aldrig|saknar) /;

/** What a share tells of the bad thing in it, which stands at these places; undefined when it is no such share. */
export function directionOfShare(form: string, at: number, end: number): Direction | null | undefined {
  if (!share.test(form) || negated.test(form)) return undefined;
  const before = form.slice(0, at);
  const after = form.slice(end);
  if (takenCareOf.test(after)) return 'hogre';
  const isSaid = clause.test(before) || !/^(?:andel|antal)/.test(form);
  if (isSaid && above.test(after)) return 'lagre';
  if (isSaid && below.test(after) && !again.test(form.slice(at))) return 'hogre';
  if (muchBefore.test(before)) return 'lagre';
  if (heldBefore.test(before) || readyFor.test(before)) return 'hogre';
  const word = form.slice(at).split(/[ ,(]/, 1)[0] as string;
  return clause.test(before) && amount.test(word) ? null : undefined;
}

/** "Minskning av energianvändning sedan 2018": how much less. Whether the figure is what is left, or what is gone, few names tell. */
export function directionOfReduction(form: string): Direction | null {
  if (/ (?:sedan|jämfört|jmf|från|mot|i förhållande till|gentemot) /.test(form)) return 'hogre';
  if (/^minskning/.test(form)) return null;
  const isOfPercent =
    /%|procent/.test(form) && /energi|utsläpp|förbrukning|kostnad|svinn|avfall|klimat|koldioxid/.test(form);
  return isOfPercent ? null : 'lagre';
}
