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
/** "Underhållsplanens genomförande, andel gjorda åtgärder": the same, said in full. */
const carriedOut: Form = [
  's genomförande',
  wordPattern(
    /^\w*(?:plan|program|strategi|projekt|beslut|uppdrag|åtgärd|policy|löfte)\w*s genomförande(?:,|$| \()(?!.*(?:kostnad|tid(?!\w)))/,
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
    /avsluta\w*(?: (?:insatser|ärenden|placeringar|bistånd))? (?:på grund av|p g a|pga|till följd av|genom|tack vare) (?:att behovet upphört|(?:uppnådda|uppfyllda|nådda) mål|(?:(?:eget|egen|nytt|ökad) )?(?:arbete|jobb|studier|anställning|försörjning|självförsörjning|inkomst))(?!\w)/,
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
/** "Lokaler där bekämpning av jätteloka pågår". */
const beingCleared: Form = [
  ' där ',
  wordPattern(
    / där (?:bekämpning|restaurering|sanering|skötsel|slåtter|efterbehandling) (?:\S+ ){0,6}?(?:pågår|pågått|påbörjats|genomförts|utförts)(?!\w)/,
  ),
];
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

/** "E-ansökan ekonomiskt bistånd": how it was asked for, whatever it was. */
const askedDigitally: Form = [
  'ansök',
  wordPattern(
    /^(?!.*(?:avslag|avslagna|avbrut|felaktig|kostnad|tid(?:en)?(?!\w)|inte |ej ))(?:(?:andel|antal)(?:en|et)? )?(?:inkomna )?(?:(?:e|webb)-?ansök\w+|digitala? ansök\w+|ansökningar(?: om (?:\S+ ){1,3}?)? ?(?:via|genom|med) (?:e-tjänst\w*|webb\w*|e-ansökan))(?!\w)/,
  ),
];
/** "Samarbetssamtal som lett till överenskommelse"; how many events were acted upon is also how many there were. */
const ledToGood: Form = [
  'lett till ',
  wordPattern(
    /^(?!.* (?:inte|ej|aldrig) ).* lett till (?:(?:en|ett|egen|eget|ökad|nytt) )?(?:överenskommelse|överenskommelser|samförstånd|enighet|samsyn|arbete|jobb|anställning|praktik|studier|försörjning|självförsörjning|etablering|lösning)(?!\w)|^andel(?!.* (?:inte|ej|aldrig) ).* lett till (?:\w+ )?(?:förbättring|förbättringar|förbättringsåtgärd|förbättringsåtgärder|åtgärd|åtgärder|rättelse)(?!\w)/,
  ),
];
/** "Första enhet framme inom tio minuter". */
const thereInTime = wordPattern(
  new RegExp(`^(?!antal)(?:(?!inte |ej )\\S+ ){1,4}?(?:framme|på plats) inom (?:\\S+ ){1,2}?${time}`),
);
/** "Hushåll med nattkamera i stället för besök". */
const insteadOf: Form = [
  ' i stället för ',
  wordPattern(
    / i stället för (?:\S+ )?(?:placering|placeringar|institutionsvård|institutionsplacering|hvb|bil|flyg|papper|vräkning)(?!\w)|(?:kamera|digital).* i stället för (?:\S+ )?\w*(?:besök|tillsyn)(?!\w)/,
  ),
];
/** "HVO100 av total dieselvolym": what it is filled up with. */
const renewableOf: Form = [
  ' av ',
  wordPattern(
    /^(?:andel(?:en)? )?(?:(?:hvo|biogas|biodiesel|rme|etanol|vätgas|el|eldrift|förnybart?|fossilfritt?)\d*(?:,| och| eller| samt)? )+av (?:(?:den|all|kommunens) )?(?:total|totala|totalt|all|allt|samtliga|tankad|inköpt|hela) (?:\S+ )?\w*(?:drivmedel|bränsle|diesel|bensin|volym)/,
  ),
];
/** "Hur mycket förståelse visar handläggaren? (ganska/mycket stor)": the answers that are counted. */
const ratedWell: Form = [
  'mycket ',
  wordPattern(
    /^(?!.*(?:(?:^|\W)oro|otrygg|rädd|stress|problem|svår|risk|belast|hinder)).*\([^()]*(?:ganska|mycket)[^()]* (?:stor|stort|bra|god|gott|goda|lätt|nöjda?|trygga?|positiva?)\)$/,
  ),
];

const forms: readonly Form[] = [
  askedDigitally,
  ledToGood,
  ['framme inom', thereInTime],
  ['plats inom', thereInTime],
  insteadOf,
  renewableOf,
  ratedWell,
  ownIncome,
  abstain,
  putOut,
  howFar,
  carriedOut,
  workInTime,
  gotInTime,
  manage,
  endedByWork,
  positive,
  shownRight,
  rightAfter,
  cleaned,
  beingCleared,
  madeUseOf,
  back,
  lookedInto,
  bySustainable,
];

/** `form` is an indicator's name in normal form. */
export function areBroughtAbout(form: string): boolean {
  return isOfAny(forms, form);
}
