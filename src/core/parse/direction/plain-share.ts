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

/** What there should be few of, though nobody sets out to count it in other names. */
const unwanted = wordPattern(
  /ensam|tidsbegräns|avgång(?!sbetyg)|avgår|avgick|outnyttj|outhyr|problem|(?:^|\W)tom(?:ma|t|rum)?(?!\w)|tomställ|stress|obesatt|läck|svår|(?:^|\W)oro(?:a\w*|ar|s)?(?!\w)|hot(?:ad\w*|bild\w*|else\w*)?(?!\w)|våld|utsatt|utsätt|diskriminer|(?<!gran|ön|äl|för)skad|försen|inställd|avslag|avslog|avbok|uteb|visstid|deltid|(?:med|i) (?:bil|flyg|tjänsten?)(?!\w)|bilresor|flygresor|sjuk(?!sköt|vård)|smitt|underkän|trång|brott|fusk|svinn|deponi|förbränn|brist|risk(?!ta?(?!\w)|a(?!\w))|fel(?!\w)|klag|missnöj|otrygg|ohälsa|fattig|arbetslös|avhopp|avbröt|frånvaro|omsättning|rörlighet|kostnad|skuld|kassation|(?<!natur)reserv|extern|inhyrd|vikarie|plast|direktupphandl|återvänd|överskrid|överutnyttj|köp(?:t|ta)(?!\w)|dyr|väntar|kö(?!\w)|tung(?:a|t)?(?!\w)|slit|konflikt|mobb|kränk|i förtid|(?:^|\W)(?:byt[et]|bytt|lämna|flytta|slut(?:a|ade))|(?:^|\W)(?:låga?|lågt|dålig|svag)|aktivitetsansvar|placera|alkohol|narkotika|drog(?!\w*fri)|tobak|rök(?:er|t)?(?!\w)|snus|dop(?:a|n)ing|biståndsmottag|bidragstag/,
);
/** Neither much nor little is the aim of these alone: who people are, and what the money goes to. */
const neutral = wordPattern(
  /^andel(?:en)? (?:av (?:befolkning|kommunens (?:budget|skatt|invånare)|budget)|kvinnor|män|pojkar|flickor|utrikes|äldre(?! (?:som|med|vars))|personer (?:\d|över \d|under \d)|barn \d|invånare (?:\d|över \d|under \d)|(?:\w+ ){0,3}(?:av (?:total|samtliga|alla) (?:skatt|kostnad|intäkt|budget)))|förbruka[dt]|budgetram|skatteintäkt|nettokostnad|(?:i|av) åldern|prognos|^andel(?:en)? (?:äldre|personer|barn|elever|boende|brukare|vuxna|invånare|lärare|medarbetare)(?: med| i| på)? (?:\w+ )?(?:modersmål|särskilt stöd|åtgärdsprogram|anpassad (?:studiegång|grundskola|gymnasieskola)|fackförbund|daglig verksamhet|pedagogisk omsorg|särskilt boende|i förskola|med hemtjänst)$/,
);
const denied =
  / (?:ej|inte|icke|aldrig|varken|saknar|saknas|utan|färre|mindre|sämre|lägre|under|högst|max|kortare|längre|mer|över) /;

/** "Antal resor med bil", "ensamma äldre": a word of what there should be little of. */
export function isUnwanted(form: string): boolean {
  return unwanted.test(form);
}

/** `form` is an indicator's name in normal form, in which no listed word has told; `inPercent`: its figures are. */
export function isShareOfGood(form: string, inPercent = false): boolean {
  const name = inPercent && someOfThem.test(form) ? `andel ${form}` : form.replace(saidLast, 'andel $1');
  return share.test(name) && !denied.test(`${name} `) && !isUnwanted(name) && !neutral.test(name);
}
