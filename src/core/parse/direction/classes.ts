/**
 * Names of a kind, where no single word tells: "Besvarade samtal inom en minut" is better the more they are, "Barn per avdelning"
 * the fewer. Curated as the words are; what may be either is left unknown.
 */
import type { Direction } from '../../model/values.ts';
import { areBadCases, areFailures } from './bad-cases.ts';
import { areGoodCases, areGoodCasesDenied } from './good-cases.ts';
import { isGoodMeasure } from './good-measures.ts';
import { wordPattern } from '../letters.ts';
import { isOffered } from './offered.ts';
import { isSaidOfGood } from './survey-sentences.ts';

/** What has gone wrong is put right: before any word of what it was. "Antal besvarade samtal" is as much how many called. */
const putRight = wordPattern(
  /^(?:(?:antal|andel)(?:en|et)? )?(?:åtgärda(?:de?|t)|avhjälpta?) |^(?:besvarade|utredda|lösta) /,
);
/** "Felanmälningar åtgärdade inom tre dagar", "Klagomål som besvarats inom en vecka". */
const putRightInTime = wordPattern(
  /^(?:\w+ ){1,4}?(?:som (?:har )?)?(?:åtgärda|avhjälp|besvara|utred|löst|hantera|avsluta|handlagd|färdigställ|stäng|antag|besluta|utför|verkställ|sanera|reparera|laga|rätta|borttag)\w* (?:bort )?(?:inom|på (?:\S+ )(?=dag|timm|veck|arbetsdag|dygn)) ?/,
);

/** "Skyddsbedömning inom 24 timmar", "Svar på e-post inom ett dygn". */
const doneInTime = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?(?:\w|-)*(?:samtal|svar|bedömning(?:ar)?|beslut|bygglov|besked|återkoppling)(?: \S+){0,3} inom (?:(?:\w|\d)+ ){1,2}(?:timm|dag|arbetsdag|dygn|veck|månad|minut)/,
);

/** "Utredningar inom fyra månader"; a new one is another. */
const investigatedInTime = wordPattern(
  /^(?:andel(?:en)? )?\w*(?:utredning|uppföljning)(?:ar)?(?!.* (?:nytt|ny|nya|åter\w*|öppna\w*) )(?: \S+){0,3} inom (?:(?:\w|\d)+ ){1,2}(?:timm|dag|arbetsdag|dygn|veck|månad)/,
);

/** How many one meets: "Antal personal en hemtjänsttagare möter under 14 dagar". */
const manyFaces = wordPattern(
  /^(?:personalkontinuitet\W(?:.*\W)?)?(?:genomsnittligt )?(?:antal(?:et)? )?(?:olika )?(?:personal|personer|medarbetare|anställda|vårdare)(?: som)?(?: (?:en|varje|per|hemtjänst\w*|brukare\w*|kunde?r?n?|äldre|omsorgstagare\w*)){1,4} (?:möter|träffar|under (?:\d+|två|fjorton) (?:dag|veck))/,
);
const facesInBrackets = wordPattern(/^personalkontinuitet\W.*antal (?:personer|personal|medarbetare)/);

/** So many to care for: "Barn per avdelning", "Antal elever per kurator". */
const manyToEach = wordPattern(
  /^(?:genomsnittligt )?(?:antal(?:et)? )?(?:inskrivna )?(?:barn|elever)(?: (?:i förskolan|i grundskolan|i fritidshem(?:met)?))?(?: per | ?\/ ?)(?:avdelning|personal|lärare|\w*lärare|årsarbetare|pedagog|kurator|skolkurator|skolsköterska|skolpsykolog|special\w+|heltids\w+|medarbetare|anställd|barngrupp|grupp|klass|undervisningsgrupp|rektor|studie\w+)/,
);

/** Hours worked by those who come and go. */
const byTheHour = wordPattern(
  /^(?:andel(?:en)? )?(?:arbetade |arbetad )?(?:timmar|tid|arbetstid|pass|arbetspass)(?: som)? (?:utför\w+|arbeta\w+|bemann\w+) (?:av|med) (?:tim)?(?:vikari|anställd|avlönad)|^timvikari\w+, andel/,
);

/** "Trygghet i skolan, andel", "Skolnärvaro": the good thing itself, alone or first. */
const goodItself = wordPattern(
  /^(?:\w*(?:enkät|undersökning|mätning)\w*[^:–]{0,30}(?:[:,–]|  ?-) )?(?:(?:andel|upplevd|[^ ,]{3,}s|elevers|elevernas|barns|känsla av|medborgarnas|invånarnas|index) )*(?:trygghet(?:en)?|(?:skol|elev|lektions)?närvaro(?:n)?|sysselsättning(?:en)?|insikt)(?!\w)(?! (?:under|lägre|mindre|högst|för kostnad)(?!\w))/,
);
const presentEnough = wordPattern(
  /^(?:andel|antal).*\W(?:skol)?närvaro (?:på |om )?(?:över|minst|högre än|mer än)(?!\w)/,
);
const presentTooLittle = wordPattern(
  /^(?:andel|antal).*\W(?:skol)?närvaro (?:på |om )?(?:under|högst|lägre än|mindre än)(?!\w)/,
);

/** New things that were wanted. */
const wantedNew = wordPattern(
  /^(?:antal )?(?:meter |kilometer |km )?(?:ny(?:a|tt|byggd[at]?|anlagd[at]?)?|utbygg[dt]a?|anlag[dt]a?) (?:\w+ )?(?:led(?:er)?(?!\w)|gång|cykel|gc|bostäder|lägenheter|företag|arbetstillfällen|jobb|arbetsplatser|förskoleplatser|laddplatser|laddpunkter|laddstolpar|e-tjänster|detaljplaner|naturreservat|mötesplatser|träffpunkter)/,
);
const carriedOut = wordPattern(
  /^(?:(?:antal|andel) )?utförda? (?:planerade |\w*(?:tillsyn|kontroll|besiktning|granskning|inspektion|skyddsrond|uppföljning))|^(?:(?:antal|andel) )?genomförda? (?:\w+ ){0,2}\w*(?:övning|tillsyn|brandskydd|kontroll|utbildning|aktivitet|samtal|dialog|informations|uppföljning|analys|bedömning|inventering|granskning|skyddsrond|inspektion|besök|åtgärd|föreställning|evenemang|arrangemang|workshop|kartläggning|underhåll|introduktion)/,
);
/** "Skolor med genomförd kemikalieinventering", "brukare med aktuell genomförandeplan". */
const haveIt = wordPattern(
  / med (?:en )?(?:genomförd|upprättad|upprättat|aktuell|aktuellt|antagen|fungerande|utvecklad)a? (?:\w+ )?\w*(?:plan|planer|inventering|bedömning|kartläggning|riskanalys|rutin|policy|introduktion|översyn|egenkontroll|föreskrifter|råd|elevråd|\w*program)(?!\w)/,
);
const withinBudget = wordPattern(/^andel (?:\w+ ){1,3}inom (?:sin )?(?:budget|ram)(?!\w)/);
const placesOffered = wordPattern(/^(?:antal )?praktikplatser(?!\w)/);
const drawnUp = wordPattern(
  /^(?:(?:antal|andel) )?upprättade (?:\w+ ){0,2}\w*(?:plan|planer|rutiner|avtal|överenskommelser)(?!\w)/,
);
const boughtByContract = wordPattern(
  /^(?:andel )?inköp(?:en)?(?: \w+){0,3} (?:(?:på|från|inom|mot|enligt|via) (?:ram)?avtal|(?:via|i|genom) (?:e-handel|inköpssystem|beställningssystem))/,
);
/** "Medborgarundersökningen - Bra utbud av …", "MU: …": the share that thinks so. */
const surveyed = wordPattern(
  /^(?:mu|scb|medborgarundersökning(?:en)?)(?: \d+)?\s*[:,–-]\s*(?:.* )?(?:bra|god|gott|goda|trygga?|nöjda?|positiva)(?!\w)/,
);
const asked = wordPattern(/(?:känner du dig|är du|känner jag mig|jag känner mig) (?:trygg|nöjd)/);

/** What people take part in, borrow, or travel by. */
const takenPartIn = wordPattern(
  /^(?:antal )?(?:aktiviteter|dialoger|kulturupplevelser|(?:\w+)?(?:träffpunkter|mötesplatser|servicepunkter)|(?:rådgivnings|utbildnings|informations|dialog)tillfällen|medlemmar i \w*förening\w*)(?!\w)|^(?:antal )?(?:lån av (?:e-|\w+ )?\w*(?:bok|böcker|medi\w+|film\w*)|lånade \w*(?:böcker|medi\w+))(?!\w)|^(?:antal )?resor med (?:kollektiv|stads|tätorts|läns|region|lokal|tåg|buss|båt|cykel)\w*/,
);
const whoTakePart = wordPattern(
  /^(?:antal|andel) (?:\w+ ){1,3}som (?:har )?(?:tar del av|tagit del av|deltagit i|utbildats|utbildat sig|fortbildats|fått (?:\w+ )?utbildning)(?!\w)|^(?:antal )?(?:lärlingar(?!\w)|(?:elever|studerande) (?:på|i|inom) (?:yrkesutbildning|yrkesvux|vuxenutbildning|lärlingsutbildning|yrkeshögskol|komvux))/,
);
/** What the kommun is to grow by, and how fast it is renewed; in years the less the better. */
const growth = wordPattern(
  /^(?:folkökning|befolkningsökning|befolkningstillväxt|(?:antal |nettoökning av )?arbetstillfällen)(?!\w)|^(?:förnyelsetakt|förnyelsegrad|utbyggnadstakt)(?!.*\Wår(?!\w))|^(?:antal )?hektar (?:\w+ )?(?:slåtter|betesmark|våtmark|naturreservat)/,
);
/** "Andel chefer med högst 30 medarbetare", "grupper med fler än 20 barn": how many each has to see to. */
const fewEnough = wordPattern(
  /^(?:andel(?:en)? )?(?:chefer|handläggare|lärare|\w*grupper|\w*klasser|avdelningar) (?:med|som har) (?:högst|max|maximalt|färre än|mindre än|upp till) (?:\w|\d)+ (?:\w+ )?(?:medarbetare|underställda|anställda|barn|elever|ärenden)(?!\w)/,
);
const tooMany = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?(?:\w+ och )?(?:\w*chefer|handläggare|lärare|\w*grupper|\w*klasser|avdelningar|ställföreträdare|gode män) (?:med|som har) (?:fler än|mer än|över) (?:\w|\d)+ (?:\w+ )?(?:medarbetare|underställda|anställda|barn|elever|ärenden|uppdrag)(?!\w)/,
);

/** "Boende med nattfasta under elva timmar": the bound is inside the good thing. */
const shortNight = wordPattern(
  / med (?:en )?(?:genomsnittlig )?nattfasta (?:på |som (?:är )?)?(?:under|högst|max|kortare|mindre|lägre)/,
);

const timeFrom = wordPattern(
  /^(?:(?:genomsnittlig |medel|median)?tid(?:en)?|median(?:en)?) (?:från|mellan) |^(?:antal )?(?:dagar|veckor|månader|timmar|minuter) från .* till /,
);

const negated = /(?:^| )(?:ej|inte|icke|aldrig|varken|saknar|utan|dålig|dåligt|missnöjda?)(?: |$)/;
/** Said of the good thing, this is what became of it. */
const gone =
  /konkurs|obesvara|förlora|eftersatt|ur funktion|försv[iu]nn|stängd|nedlagd|avveckla|inställd|varsl|kostar|kostnad|återuppta|trasig|stul|skada|brister|anmärkning/;
/** Nobody is meant to come there. */
const unsought = /besök (?:på|i|vid|hos) \S*(?:akut|jour|sjukhus)/;
const tooLittle = /närvaro.* (?:under|lägre än|mindre än|högst) /;

/** Whether the thing put right stands first, whatever it was: "Åtgärdade klagomål inom tio dagar". */
export function isPutRight(form: string): boolean {
  return (
    (putRight.test(form) || ((form.includes(' inom ') || form.includes(' på ')) && putRightInTime.test(form))) &&
    !negated.test(form)
  );
}

/** "Andel barngrupper med högst 15 barn": the bound says that those are the good ones, whatever a group is a word of. */
export function haveFewEnough(form: string): boolean {
  return (fewEnough.test(form) || shortNight.test(form)) && !negated.test(form);
}

/** "Genomförda samtal om sjukfrånvaro": much is done about what there should be little of. */
export function isCarriedOut(form: string): boolean {
  return carriedOut.test(form);
}

/** "Laddstolpar ur funktion", "förlorade boklån", "färdigställda planer som överklagats": the good thing went wrong. */
export function hasGoneWrong(form: string): boolean {
  return gone.test(form) || unsought.test(form);
}

/** The direction of a name of these kinds, or null. No word in it has told. */
export function directionOfClass(form: string): Direction | null {
  if (areFailures(form) || areGoodCasesDenied(form)) return 'lagre';
  if (negated.test(form) || gone.test(form)) return null;
  if (lower.some((kind) => kind.test(form)) || areBadCases(form)) return 'lagre';
  if (tooLittle.test(form)) return null;
  return higher.some((kind) => kind.test(form)) ||
    areGoodCases(form) ||
    isGoodMeasure(form) ||
    isOffered(form) ||
    isSaidOfGood(form)
    ? 'hogre'
    : null;
}

const lower: readonly RegExp[] = [
  manyFaces,
  facesInBrackets,
  manyToEach,
  byTheHour,
  presentTooLittle,
  timeFrom,
  tooMany,
];
const higher: readonly RegExp[] = [
  ...[
    putRight,
    doneInTime,
    investigatedInTime,
    goodItself,
    presentEnough,
    wantedNew,
    carriedOut,
    haveIt,
    drawnUp,
    boughtByContract,
  ],
  ...[withinBudget, placesOffered, surveyed, asked, takenPartIn, whoTakePart, growth],
];
