/**
 * Names that hold a bad thing and count that it was dealt with, or that those it befell got what they were to have:
 * "Klottersanering inom 24 timmar", "Barn i kö som fått plats inom fyra månader", "där hemtjänst inte längre behövs". The more, the
 * better.
 */
import { wordPattern } from '../letters.ts';
import { isOfAny, type Form } from './forms.ts';

const time = '(?:timm|dag|arbetsdag|dygn|veck|månad|minut|år|garantitid|utlovad|avtalad|lagstadgad|utsatt|frist)';

/** The head of the name is how far a good thing is carried out, whatever stands after it: "Sorteringsgrad, restavfallspåsen". */
const howFar: Form = [
  'grad',
  wordPattern(
    /^(?:genomsnittlig |total )?(?:(?:ut|käll)?sorterings|(?:material)?återvinnings|återanvändnings|insamlings|uppklarings|åtgärds|åtgärdande|avhjälpande|genomförande|verkställighets|måluppfyllelse|fullföljande|täcknings)grad(?:en)?(?!\w)(?!.*(?:under |lägre än |, (?:antal|andel) |kostnad))/,
  ),
];
/** "Klottersanering inom 24 timmar", "Felavhjälpning inom tre dagar". */
const workInTime: Form = [
  ' inom ',
  wordPattern(
    new RegExp(
      `^\\w*(?:sanering|reparation|lagning|röjning|avhjälpning|avhjälpande|åtgärdande|återkoppling|tömning|hämtning|plogning|halkbekämpning|leverans|utbetalning|utryckning|besiktning|skyddsbedömning)(?:ar|en|er)?(?: \\S+){0,4}? inom (?:\\S+ ){1,2}?${time}`,
    ),
  ),
];
/** "Familjer som fått omsorg inom två månader"; who got a new placement, or a relapse, is another. */
const gotInTime: Form = [
  ' inom ',
  wordPattern(
    new RegExp(
      `^(?!antal|.* (?:inte|ej|utan|aldrig|åter|avvisning|avslag) )(?:.* )?(?:(?:har |som )?(?:fått|erbjudits|erbjuds|får|beviljats) (?:(?!ny|nytt|avslag|åter|för)\\S+ ){0,3}?(?:plats|förskoleplats|boendeplats|omsorg|tid|svar|besked|hjälp|stöd|beslut|insats|insatser|bostad|boende|lägenhet|kontakt|besök|återkoppling|behandling|avlösning|jobb|arbete|praktik|praktikplats|kontaktperson|ställföreträdare|handläggare|utredning|läkartid)|flyttat in)(?: (?!ny|åter)\\S+){0,4}? inom (?:\\S+ ){1,2}?${time}`,
    ),
  ),
];
/** "Hemrehabiliteringar där hemtjänst inte längre behövs": they manage. */
const manage: Form = [
  ' inte längre ',
  wordPattern(
    / inte längre (?:behövs(?!\w)|(?:behöver|har behov av|är i behov av) (?:\S+ ){0,2}?\w*(?:stöd|hjälp|insats|insatser|hemtjänst|bistånd|försörjningsstöd|placering|vård)(?!\w))/,
  ),
];
/** "Hushåll vars ärende avslutats på grund av arbete". */
const endedByWork: Form = [
  'avslut',
  wordPattern(
    /avsluta\w* (?:på grund av|p g a|pga|till följd av|genom|tack vare) (?:(?:eget|egen|nytt|ökad) )?(?:arbete|jobb|studier|anställning|försörjning|självförsörjning|inkomst)(?!\w)/,
  ),
];
/** What is counted is said last: "Hur lätt eller svårt är det att få kontakt? (positiva svar)". */
const positive: Form = ['positiva svar', wordPattern(/[ (,–-](?:andel )?positiva svar\)?(?:,? ?\(?%\)?)?$/)];
/** "Kontroller som visat att bristen är avhjälpt". */
const shownRight: Form = [
  ' att ',
  wordPattern(
    /^(?!.* (?:inte|ej|aldrig) ).* att \w*(?:brist|bristen|brister|bristerna|fel|felet|felen) (?:är|har) (?:blivit )?(?:avhjälp|åtgärda|rätta)/,
  ),
];
/** "Enskilda avlopp åtgärdade efter föreläggande". */
const rightAfter: Form = [
  ' efter ',
  wordPattern(
    /^(?:(?:andel|antal) )?(?!inte |ej )\S+(?: (?!inte |ej )\S+){0,2} (?:åtgärdade|avhjälpta|sanerade) efter /,
  ),
];
/** "Förorenade områden i riskklass 1 som sanerats". */
const cleaned: Form = [' som ', wordPattern(/ som (?:har )?(?:sanerats|efterbehandlats)(?!\w)/)];
/** "Matavfall som återvinns genom biologisk behandling". */
const madeUseOf: Form = [
  ' som ',
  wordPattern(
    /^(?!.* (?:inte|ej|aldrig) )(?:.* )?som (?:(?:har|kan|går att) )?(?:\S+ )?(?:(?:material)?återvinns|återvunnits|återanvänds|återanvänts|återbrukas|återbrukats|sorteras ut|sorterats ut|utsorteras)(?!\w)/,
  ),
];
/** "Återgångna till undervisning efter insats"; how long it took is another. */
const back: Form = [
  'återg',
  wordPattern(
    /^(?!.*(?:\w*tid(?:en)?(?!\w)| inte | ej | aldrig |dagar|veckor))(?:.* )?återg(?:ått|ångna|ång|ångar|år) (?:till|i) (?:(?:ordinarie|full|sin|helt) )?(?:undervisning|skola|skolan|klass|arbete|jobb|studier|tjänst|skolgång)(?!\w)/,
  ),
];
/** "FREDA-bedömning vid misstanke om våld": they looked. */
const lookedInto: Form = [
  ' vid ',
  wordPattern(
    /^(?:andel(?:en)? )?(?:(?:genomförd|gjord|utförd)a? )?\S*(?:bedömning|kartläggning|screening|riskbedömning)(?:ar)? (?:\w+ )?vid (?:misstanke|misstänkt\w*|oro|indikation) /,
  ),
];
/** "Intäkternas andel av kostnaden, bad": what it brings in itself. */
const ownIncome: Form = [
  'andel av ',
  wordPattern(/^(?:\w+ )?\w*(?:intäkter|avgifter)(?:na)?s? andel av (?:\S+ )?\w*kostnad(?:en|er|erna)?(?!\w)/),
];
/** "Elever som inte dricker alkohol". */
const abstain: Form = [
  ' som ',
  wordPattern(
    / som (?:aldrig|inte|ej) (?:har )?(?:(?:druckit|dricker|rökt|röker|snusat|snusar)(?!\w)|(?:använt|använder|prövat|provat|testat) (?:\S+ )?(?:alkohol|tobak|narkotika|cannabis|droger|nikotin|dopning))/,
  ),
];
/** "Bostadsbränder som släckts av den enskilde". */
const putOut: Form = ['släck', wordPattern(/bränder(?:na)? (?:som )?(?:har )?(?:släckt|släckts|släckta|begränsat) /)];
/** "Cykelns färdmedelsandel". */
const bySustainable: Form = ['färdmedelsandel', wordPattern(/^(?!.*bil).*(?:cykel|gång|kollektiv|buss|tåg|hållbar)/)];

const forms = [
  ownIncome,
  abstain,
  putOut,
  howFar,
  workInTime,
  gotInTime,
  manage,
  endedByWork,
  positive,
  shownRight,
  rightAfter,
  cleaned,
  madeUseOf,
  back,
  lookedInto,
  bySustainable,
];

/** `form` is an indicator's name in normal form. */
export function areBroughtAbout(form: string): boolean {
  return isOfAny(forms, form);
}
