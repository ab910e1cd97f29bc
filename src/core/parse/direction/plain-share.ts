/**
 * "Andel badplatser med utmärkt vatten", "Andel fritidshem med barnråd": a share of cases that somebody has set out to reach. The
 * more the better, where no word in the name is of what should be little and nothing is denied. See docs/adr/0022.
 */
import { wordPattern } from '../letters.ts';

const share = wordPattern(/^andel(?:en)?(?!\w)/);
/** "Informationsklassade system, andel (%)": the share said last. */
const saidLast = /^(?!andel|antal)(\S+ .+?),? \(?andel\)?(?: ?\(?(?:%|procent)\)?)?$/;

/** "Elever som upplever att vuxna agerar" in percent: cases, and which of them. */
const someOfThem = wordPattern(
  /^(?!antal|andel)\w*(?:or|ar|er|are|na|ade|barn|ärenden|hushåll|personal|företag)(?: [^ ,]+){0,4} (?:som|där) (?!andel|del |procent)/,
);

/** "Brytpunktssamtal genomförda", "SIP upprättad", "Medborgarlöften uppfyllda": in percent, how much of it has been done. */
const doneTo = wordPattern(
  /(?:^|\W)(?!\w*(?:stad|månad|grad|skillnad|privat|resultat|klimat|format|mandat|kandidat|apparat|automat|inlåna|(?:^|\W)rad|brukad?)(?!\w))(?:\w{3,}(?:ade|ad|at|ats)|\w*(?:genomförd|uppfylld|godkänd|utförd|färdigställd|uppföljd|inlämnad|fastställd|uppnådd|avgjord|utredd|utbildad|använd|utnyttjad|besatt|känd|ansluten|anslut|antagen|beslutad|försedd|utrustad|utsorterad)[aet]?t?|\w*(?:följts upp|följs upp|i tid|i drift|i bruk|på plats))(?!\w)/,
);
/** "Debiteringsgrad", "Vaccinationstäckning": how far a thing is carried out. */
const howFar = wordPattern(
  /^\S*(?:ings|ande|ende|ions|hets|else|else?s|ad|tids)grad(?:en)?(?!\w)|\wtäckning(?:en)?(?!\w)/,
);
/** "Hyresgäster med …", "Lokaler för …", "Barn i …": those of them. */
const withThing = wordPattern(
  /^(?!antal|andel)\w*(?:or|ar|er|are|na|personal|hushåll|företag|system|beslut|ärenden|fordon|avtal|utförare|barn)(?: [^ ,]+){0,2} (?:med|som|där|vars) /,
);
/** "Bokstartsbesök av erbjudna familjer": of those it could have been. */
const ofThose = wordPattern(
  /^(?!antal|andel).* av (?:erbjudna|planerade|berättigade|inbjudna|kallade|tillfrågade|beslutade) \w/,
);
/** Of the money, and of those who live there, a percentage is what it is. */
const notDone = wordPattern(
  /kostnad|skatt|avgift|hyr(?:a|or|es)|taxa|lån|investering|utgift|löne|bidrag|befolkning|höjning|ökning|ränta|index|prognos|belåning|skuld|belastning|avskrivning|förbruk/,
);

/** What there should be few of, though nobody sets out to count it in other names. */
const unwanted = wordPattern(
  /ensam|tidsbegräns|avgång(?!sbetyg)|avgår|avgick|outnyttj|outhyr|problem|(?:^|\W)tom(?:ma|t|rum)?(?!\w)|tomställ|stress|obesatt|läck|svår|(?:^|\W)oro(?:a\w*|ar|s)?(?!\w)|hot(?:ad\w*|bild\w*|else\w*)?(?!\w)|våld|utsatt|(?<!för)utsätt|diskriminer|(?<!gran|ön|äl|för)skad|försen|inställd|avslag|avslog|avbok|uteb|visstid|deltid|(?:med|i) (?:bil|flyg|tjänsten?)(?!\w)|bilresor|flygresor|sjuk(?!sköt|vård)|smitt|infektion(?!s)|böter|varning(?:ar)?(?!\w)|underkän|trång|brott|fusk|svinn|deponi|förbränn|brist|risk(?!ta?(?!\w)|a(?!\w))|fel(?!\w)|klag|missnöj|otrygg|ohälsa|fattig|arbetslös|avhopp|avbröt|frånvar|omsättning|rörlighet|kostnad|skuld|kassation|(?<!natur)reserv|extern|inhyrd|vikarie|plast|direktupphandl|återvänd|överskrid|överutnyttj|köp(?:t|ta)(?!\w)|dyr|väntar|kö(?!\w)|tung(?:a|t)?(?!\w)|slit|konflikt|mobb|kränk|i förtid|(?:^|\W)(?:byt[et]|bytt|lämna|flytta|slut(?:a|ade))|(?:^|\W)(?:låga?|lågt|dålig|svag)|aktivitetsansvar|placera|alkohol|narkotika|drog(?!\w*fri)|tobak|rök(?:er|t)?(?!\w)|snus|dop(?:a|n)ing|biståndsmottag|bidragstag|berus|drick|introduktionsprogram|avslå|upphäv|ändra(?:s|t|ts|de)(?!\w)|återkall|återkomm|tapp(?:as|at|ats|ade)(?!\w)|sena?(?!\w)|ställs in|uppsag|permanent|tillfällig|undvik|avstå|reta(?:s|d|de)(?!\w)|oönska|onödig|ofriv|omhänderta|dubbel|hoppar över|skippar|hungrig|stannar hemma|(?:^|\W)(?:ont|värk|trötta?|grips|gripits|dömts?|dömda|beroende|skulder)(?!\w)|mår dåligt|sover dåligt|rånad|blivit av med|tvinga|hindra|förlora|spelar om|vräk|(?<!\w)lever i /,
);
/** Neither much nor little is the aim of these alone: who people are, and what the money goes to. */
const neutral = wordPattern(
  /^andel(?:en)? (?:av (?:befolkning|kommunens (?:budget|skatt|invånare)|budget)|(?:kvinnor|män|pojkar|flickor)(?!.* som (?:är (?:aktiva|fysiskt)|upplever|känner|trivs|mår|tränar|motionerar|når|klarar) )|utrikes|äldre(?! (?:som|med|vars))|personer (?:\d|över \d|under \d)|barn \d|invånare (?:\d|över \d|under \d)|(?:\w+ ){0,3}(?:av (?:total|samtliga|alla) (?:skatt|kostnad|intäkt|budget)))|förbruka[dt]|budgetram|skatteintäkt|nettokostnad|(?:i|med) behov av|extra anpassning|särskilt stöd|åtgärdsprogram|utländsk bakgrund|(?:egen|extern|enskild|kommunal|privat) regi|(?:^|\W)(?:i|på) (?:fristående|entreprenad|enskild|privat)|(?:i|av) åldern|prognos|^andel(?:en)? (?:äldre|personer|barn|elever|boende|brukare|vuxna|invånare|lärare|medarbetare)(?: med| i| på)? (?:\w+ )?(?:modersmål|särskilt stöd|åtgärdsprogram|anpassad (?:studiegång|grundskola|gymnasieskola)|fackförbund|daglig verksamhet|pedagogisk omsorg|särskilt boende|i förskola|med hemtjänst)$/,
);
const denied =
  / (?:ej|inte|icke|aldrig|varken|saknar|saknas|utan|färre|fler än|eller fler|mindre|sämre|lägre|under(?! (?:året|perioden|våren|sommaren|hösten|vintern|läsåret|terminen|19|20|det|hela|senaste|de|januari))|högst|max|kortare|längre|mer|över) /;

/** "Antal resor med bil", "ensamma äldre": a word of what there should be little of. */
export function isUnwanted(form: string): boolean {
  return unwanted.test(form);
}

function isShareInPercent(form: string): boolean {
  if (someOfThem.test(form) || withThing.test(form) || ofThose.test(form)) return true;
  return (doneTo.test(form) || howFar.test(form)) && !notDone.test(form) && !/^(?:andel|antal)/.test(form);
}

/** `form` is an indicator's name in normal form, in which no listed word has told; `inPercent`: its figures are. */
export function isShareOfGood(form: string, inPercent = false): boolean {
  const name = inPercent && isShareInPercent(form) ? `andel ${form}` : form.replace(saidLast, 'andel $1');
  return share.test(name) && !denied.test(`${name} `) && !isUnwanted(name) && !neutral.test(name);
}
