/**
 * Names that count what went past a bound, was put off or was lost, whatever good word stands in them: "Beläggningsgrad över 100
 * procent, antal dygn", "Utredningar barn och unga över fyra månader", "Beläggningsunderhåll, eftersatt". The fewer, the better.
 */
import { wordPattern } from '../letters.ts';
import { isOfAny, type Form } from './forms.ts';

/** More in the rooms than they are meant for. */
const overfull: Form = [
  'läggning',
  wordPattern(
    /(?:^|\W)beläggning\w*(?: på| om)? (?:över|mer än|överstig\w+|överskrid\w+) (?:1\d\d(?!\d)|hundra|det maximala|antalet platser)/,
  ),
];
/** "Ärenden som pågått längre än sex månader", "Barn placerade i jourhem längre än två månader". */
const tooLong = wordPattern(
  /^(?!.*(?:öppettid|individ))(?:(?:andel|antal)(?:en|et)? )?(?:\w*(?:utredningar|ärenden|ansökningar)(?: (?!över|som)\S+){0,4}(?: som (?:har )?(?:tagit|pågått|pågår|väntat))?|\w*(?:barn|unga|ungdomar|personer|klienter|placerade)(?: \S+){0,3}? placerade? (?:i|på) (?:\S+ )?(?:\w*jourhem\w*|\w*jourboende|hvb|hvb-\w+|\w*institution\w*|akut\w*|sis)|\w*(?:skjuts|buss|färdtjänst)resor(?: \S+){0,2}?|elever (?:med|som har) \w*(?:restid|resväg)(?: på)?) (?:över|mer än|längre än) (?:\d+|en|ett|två|tre|fyra|fem|sex|åtta|nio|tio|tolv) (?:timm|minut|min(?!\w)|dag|dygn|veck|månad|år(?!\w))(?!.* (?:som|där) )/,
);
/** What should have been done for the upkeep. */
const putOff: Form = [
  'underhåll',
  wordPattern(/underhåll(?:et)?,? \(?(?:som )?(?:är )?(?:eftersatt|eftersläp|släpar|uppskjut)/),
];
/** What the taxpayers add each time: "Kommunens driftbidrag per badbesök". */
const addedToEach: Form = [
  ' per ',
  wordPattern(
    /^(?:(?:kommunen|kommunal|total|genomsnittlig|nämnden)(?:s|t)? )?(?:driftbidrag|skattesubvention|subvention|subventionering|kommunbidrag|skattebidrag)(?:et|en)?(?: \S+){0,2}? per (?!invånare|inv(?!\w)|förening|medlem)/,
  ),
];
/** The bill of a house like others'; what is charged for use alone follows what it is to pay for. */
const bill: Form = [
  'typhus',
  wordPattern(/^(?!.*(?:rank|brukningsavgift))\S*(?:avgift|taxa|kostnad)\w*(?:,? \S+){0,4}? typhus/),
];
/** "Bilens färdmedelsandel": not that of bicycles. */
const byCar: Form = [
  'bil',
  wordPattern(
    /^(?!.*(?:cykel|kollektiv|gång|buss|tåg|miljö|elbil|hållbar))(?:(?:bil|biltrafik|bilresor)(?:en|na)?s (?:färdmedels|rese|trafik)?andel|(?:färdmedelsandel|resandel)(?:en)?,? (?:för |av |med )?bil)/,
  ),
];
/** "Resande i tjänsten med flyg"; what is gone by train instead is another. */
const byPlane: Form = [
  'res',
  wordPattern(
    /^(?:(?:andel|antal|totalt)(?:en|et)? )?\w*(?:resande|resandet|resor|resorna)(?: \S+){0,3}? (?:med|i) (?:(?:privat|egen) )?(?:flyg|flygplan|bil|privatbil)(?!\w)(?<!(?:samåk|i stället|i förhållande|jämfört).*)(?!.*(?:pool|i stället|i förhållande|jämfört|ersatt|ersätt|byt(?:t|ts)(?!\w)))/,
  ),
];
/** "Barn som kommer tillbaka inom ett år efter avslutad insats"; customers may. */
const cameBack: Form = [
  ' tillbaka ',
  wordPattern(
    /^(?!.* (?:inte|ej|aldrig) ).* (?:kommer|kommit) tillbaka (?:till socialtjänsten|(?:\S+ ){0,6}efter (?:\S+ )?(?:insats|placering|utskrivning|utredning|behandling)(?!\w))/,
  ),
];
/** "Kvar på introduktionsprogram efter två år". */
const stillThere: Form = [
  'kvar ',
  wordPattern(
    /^(?!.* (?:inte|ej) )(?:.* )?kvar (?:på|i) (?:introduktionsprogram\w*|im|försörjningsstöd|bidrag|(?:ekonomiskt )?bistånd|jourhem\w*|arbetslöshet|hvb|slutenvård\w*)(?!\w)/,
  ),
];
/** "Barn som inte fått plats på önskat datum, väntetid i antal dagar": what of it is counted is said last. */
const timeSaidLast: Form = [
  'tid i ',
  wordPattern(
    /, (?:genomsnittlig )?(?:vänte|kö|handläggnings|utrednings|led|svars)tid i (?:antal )?(?:dagar|veckor|månader|timmar|minuter)/,
  ),
];
/** "Insamlat kommunalt avfall totalt, kg/invånare"; what is sorted out and made use of is another. */
const waste: Form = [
  'avfall',
  wordPattern(
    /^(?!.*(?:matavfall|sorter|återvinn|återbruk|återanvän|förpackning|farligt|elavfall))(?:(?:total|insamla|genererad?|uppkomm|mängd|kommunal|hushållens)\w* )*avfall(?:et)?(?:,? (?:totalt|sammanlagt))?,? (?:i )?(?:kg|kilo|kilogram|ton) ?(?:\/|per )/,
  ),
];
/** Nobody was there. */
const diedAlone: Form = ['ensam', wordPattern(/(?:^|\W)(?:dog|dör|avled|avlider|dött|avlidit) ensam/)];
/** "Överprövade upphandlingar som kommunen förlorat", "beslut som ändrats i förvaltningsrätten". */
const lost: Form = [
  ' som ',
  wordPattern(
    / som (?:kommunen|nämnden|bolaget|förvaltningen) (?:har )?förlorat(?!\w)|(?:beslut|bygglov|planer|ärenden) som (?:har )?(?:ändrats|upphävts|rivits upp|underkänts) (?:i|av) (?:\S+ )?\w*(?:rätt|rätten|domstol|domstolen|länsstyrelsen|instans)(?!\w)/,
  ),
];
/** "Skolinspektionens förelägganden": orders to the kommun. */
const ordered: Form = [
  'förelägg',
  wordPattern(
    /^(?:antal )?(?:(?:skolinspektionen|ivo|arbetsmiljöverket|länsstyrelsen|tillsynsmyndigheten):?s förelägganden?|förelägganden? från (?:skolinspektionen|ivo|arbetsmiljöverket|länsstyrelsen|tillsynsmyndighet\w*))(?!\w)(?!.* (?:som|åtgärda\w*|inom) )/,
  ),
];
/** "Har svårt att somna"; of those who were helped something else is said. */
const hardTo: Form = [
  'svårt att ',
  wordPattern(
    /^(?!.*(?: inte | ej | aldrig | sällan |hjälp|stöd|insats|fått|erbjud|lätt))(?:.* )?(?:har|haft) (?:mycket |ofta )?svårt att /,
  ),
];
/** "Förbrukad mängd avisningsvätska". */
const usedUp: Form = ['förbruk', wordPattern(/^(?:total )?förbruka[dt]e? (?:mängd|volym)(?!\w)/)];
/** "Ungdomar i KAA som är kända men inte i någon åtgärd": those whom the kommun has to find something for. */
const leftOut: Form = [
  ' inte ',
  wordPattern(
    /(?:aktivitetsansvar|(?:^|\W)kaa(?!\w)|arbetslös).* inte (?:är |har |deltar |får )?(?:i )?(?:(?:någon|pågående|aktuell) )?(?:insats|åtgärd|aktivitet|sysselsättning)(?!\w)/,
  ),
];
/** "Lån per kommuninvånare (kr)": what the kommun owes; those of a library are counted without kronor. */
const owed: Form = [
  'lån',
  wordPattern(
    /^(?:(?:total|kommunen|koncernen|upptag|utestående|långfristig)\w* )*(?:lån|upplåning|lånevolym)(?:en|et)?(?!\w)(?=.*(?:\W(?:kr|tkr|mkr|mnkr|mdkr)(?!\w)|\Wkronor|miljoner))/,
  ),
];
/** "Genomsnittlig studietid på sfi till godkänd kurs": until they were there. */
const timeUntil: Form = [
  'tid',
  wordPattern(
    /^(?!.*(?:andel|inom))(?:(?:genomsnittlig|median|mediantid) )?(?:studie|etablerings|genomströmnings)tid(?:en)?(?!\w).* till /,
  ),
];
/** "Sveriges bästa friluftskommun, placering", "Prisplacering i Nils Holgersson". */
const place: Form = [
  'pla',
  wordPattern(
    /(?:^|\W)bästa \w*(?:kommun|stad|landsbygd|destination)\w*,? (?:placering|plats)(?!\w)|^(?:pris|tabell|topp)placering(?:en)?(?!\w)/,
  ),
];

const forms: readonly Form[] = [
  [' över ', tooLong],
  [' mer än ', tooLong],
  [' längre än ', tooLong],
  overfull,
  putOff,
  addedToEach,
  bill,
  byCar,
  byPlane,
  cameBack,
  stillThere,
  timeSaidLast,
  waste,
  diedAlone,
  lost,
  ordered,
  hardTo,
  usedUp,
  leftOut,
  owed,
  timeUntil,
  place,
];

/** `form` is an indicator's name in normal form. */
export function haveFallenShort(form: string): boolean {
  return isOfAny(forms, form);
}
