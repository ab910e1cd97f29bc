/**
 * What is measured because there should be more of it: grades, indexes of something good, homes that are finished, land that is
 * cared for, visits where people are meant to come. "Besök vid seniorträffar", not every visit.
 */
import { wordPattern } from '../letters.ts';

const grades = wordPattern(
  /betygspoäng|betygssnitt|betygsresultat|meritpoäng|slutbetyg|medelbetyg|godkänt i |(?:^|\W)resultat (?:i|på) (?:de )?(?:\w*koll(?!\w)|\w*kollen|\w*mätning\w*|(?:nationella|ämnes|kunskaps)\w* ?prov\w*)|(?:^|\W)resultat i \S+ \w*koll(?:en)?(?!\w)|helhetsbedömning/,
);
/** "Informationssäkerhetsindex"; a price index, or one of stress, is another thing. */
const goodIndex = wordPattern(
  /(?<!ot)(?:trygghet|säkerhet|kvalitet|nöjdhet|hållbarhet|tillgänglighet|engagemang|attraktivitet|miljö|innovation|ledar|ledarskap|jämställdhet|jämlikhet|företagsklimat|varumärke|image|digitalisering|trivsel|välmående|delaktighet|demokrati|lärande|studiero|arbetsmiljö)s?index(?!er)/,
);
/** What the year left over: "Resultat, procent av skatteintäkter". */
const surplus = wordPattern(
  /^(?:ekonomiskt )?(?:resultatandel|resultat(?:et)?(?:,? (?:i )?(?:tkr|mnkr|procent|%)(?!\w)| efter finansiella|\/| av skatt))/,
);

const homes =
  '(?:bostäder|lägenheter|hyresrätter|bostadsrätter|småhus|villor|äldrebostäder|studentbostäder|servicebostäder|gruppbostäder)(?!\\w)';
const finishedHomes = wordPattern(
  new RegExp(
    `(?:^|\\W)(?:slutbesked|inflyttningsklara)(?!\\w)|^(?:(?:andel|antal) )?(?:påbörjade|byggstartade|färdiga|byggda|nyproducerade|nyinflyttade) ${homes}|(?:ny)?(?:produktion|byggnation|byggande) av (?:nya )?${homes}|${homes} i (?:antagna |nya |lagakraftvunna )?(?:detalj)?planer|^(?:antal )?bygglov för (?:nya )?${homes}`,
  ),
);
/** "Skötta ängs- och betesmarker", "Antal kilometer preparerade skidspår". */
const caredFor = wordPattern(
  /^(?:(?:andel|antal) )?(?:(?:hektar|kilometer|km|kvm|kvadratmeter|meter) )?(?:(?:anlagd|betade|slåttade|röjda)e? (?:eller|och) )?(?:skött(?=a? \w*(?:äng|mark|beten|våtm|hag|natur|grön|park|led|spår|skog|alléer|träd|kultur))a?|betade|slåttade|slagna (?=äng)|röjd (?=areal|ungskog|skog)|restaurerade?|filmade? (?=\w*ledning)|filmat (?=\w*ledning)|preparerade|märkta|upprustade?|rustade|stambytta|renoverade|iordningställda|tillgänglighetsanpassade|energieffektiviserade|(?:ny)?asfalterade?|vårdade (?=kultur|natur)|ombyggda) ?\w|(?:(?:äng|slåtter|betes|hag)\w*mark\w*|ängsyt\w+|ängar(?:na)?) som (?:slås|slåttras|betas|hävdas|sköts)(?!\w)/,
);
/** Where people are meant to come. */
const meetingPlaces =
  '(?:träff|träffar|träffen|träffarna|träffpunkt|träffpunkter|träffpunkterna|mötesplats|mötesplatser|mötesplatserna|fritidsgård|fritidsgårdar|fritidsgårdarna|ungdomsgård|bibliotek|biblioteken|biblioteket|museum|museet|museer|museerna|konsthall|konsthallen|kulturhus|kulturhuset|utställning|utställningar|evenemang|badet|simhall|simhallen|anläggningar|förskola|förskolan|förskolor|familjecentral|familjecentralen|aktiviteter|arrangemang|föreställningar)(?!\\w)';
const welcomeVisits = wordPattern(
  new RegExp(
    `^(?:antal(?:et)? )?(?:besök|besökare|deltagare|deltagande) (?:vid|hos|till) (?:[^ ,]+ ){0,3}?[^ ,]*${meetingPlaces}`,
  ),
);
/** What is open to everybody, and what is set out for wherever it is counted. */
const forAll = wordPattern(
  /meröpp|öppna (?:kvällar|dagar|timmar|lördagar|söndagar|helger)(?!\w)|brukartid|frivilliguppdrag|volontär|\w*(?:elcyklar|automater|robotar|sensorer|mätare|lås) i (?:drift|bruk)(?!\w)|spontanidrott|trygghetspunkt|nattvandring|uthyrd tid|föreningsaktiva|(?:camping|turist|hotell|husbils)nätter|(?<!\w)bokade tider|(?:minst|lägst) e(?!\w|-)|full styrka|sökande per (?:\w+ )?(?:tjänst|plats)(?!\w)|^(?:antal )?digitala (?:ansökningar|bokningar|anmälningar)|anbudsgivare per|automatiserad handläggning|välfärdsteknik|arbetar heltid|fullföljd |genomsnittlig närvaro|^förny(?:ad|at) (?:andel|va|lednings)/,
);
const growing = wordPattern(
  /^(?:folkmängd(?:en)?|befolkningsmängd|invånarantal|antal (?:invånare|kommuninvånare|jobb)(?= i |$)|inflyttning(?:en)?(?= från|,|$)|antal (?:aktiebolag|företag|företagare)(?= i |$)|(?:(?:inrikes|utrikes|totalt) )?(?:in)?flytt(?:nings)?netto|nettoinflyttning)(?!\w)(?!.* per )|(?:^|\W)(?:nyetablerade|nyetableringar|företagsetableringar)(?!\w)|^(?:antal )?(?:tillkomna|skapade) (?:nya )?(?:arbetstillfällen|jobb|arbetsplatser|bostäder)|^(?:antal )?nya etableringar|^antal (?:aktiebolag|företag|företagare) per /,
);

/** "Biljettintäkter", "Intäkter från entré och butik". */
const income = wordPattern(/^(?:(?:externa|egna|totala) )?(?!avgifts|taxe)\w*intäkter(?:na)?(?!\w)(?! per )/);

/** "Netto från skogsförvaltningen", "Turistekonomisk omsättning": what the land and the trade bring. */
const proceeds = wordPattern(
  /^netto(?:t|resultat|intäkt)? (?:från|för|av) |(?:turist|turism|besöks)\w* omsättning|^omsättning(?:en)?,? (?:i |inom |för |från )?(?:besöksnäring|turism|handel|detaljhandel|näringsliv)/,
);

const kinds = [grades, goodIndex, surplus, finishedHomes, caredFor, welcomeVisits, forAll, growing, income, proceeds];

/** `form` is an indicator's name in normal form, in which nothing is denied and no word of what should be little. */
export function isGoodMeasure(form: string): boolean {
  return kinds.some((kind) => kind.test(form));
}
