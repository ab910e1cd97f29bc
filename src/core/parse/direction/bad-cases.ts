/** Cases and measures there should be few of, where no single word tells: "Äldre som ofta besväras av ensamhet", "Medarbetare per rektor". */
import { wordPattern } from '../letters.ts';

/** "Beslut som inte verkställts inom tre månader": what is denied is that it was done. */
const notInTime = wordPattern(
  / (?:inte|ej)(?: har)? (?:verkställ|åtgärda|besvara|handlag|avsluta|besluta|utret|utred|påbörja|betala|slutför|granska|lös)\w* (?:\w+ )?(?:inom|i (?:rätt |lagstadgad |utsatt )?tid|senast)(?!\w)| (?:inkomm\w+|inlämna\w+|lämnats?) (?:för sent|efter (?:\w+ )?(?:tid|tiden|datum|sista))(?!\w)/,
);
/** So many to lead. */
const manyToLead = wordPattern(
  /^(?:genomsnittligt )?(?:antal(?:et)? )?(?:medarbetare|anställda|underställda|årsarbetare) per (?:\S+ ){0,3}?\w*(?:chef|rektor|ledare)(?!\w)/,
);
/** So many to meet, as the home help is followed up; where it is a share, the other way. */
const manyToMeet = wordPattern(
  /^(?!.*(?:andel|index|%|nöjd))(?:personalkontinuitet(?:,| \S+){0,4}? (?:under )?14 dag|(?:antal )?(?:olika )?(?:medarbetare|personal|personer) (?:per|hos) (?:\w+ ){1,2}(?:och|under|på) (?:14|fjorton) dag)/,
);
/** Who leaves the kommun's service; buses leave too. */
const staffLeaving = wordPattern(
  /^(?:(?:antal|andel)(?:en|et)? )?(?:(?:externa?|frivilliga) avgång(?:ar)?(?!\w)|(?:personal|lärar|chefs)avgång|avgångar (?:på egen begäran|(?:av|bland|för) (?:\w*anställda|personal|medarbetare|\w*lärare|chefer)))/,
);
/** "Körsträcka med privat bil i tjänsten", "Tjänsteresor med flyg". */
const drivenOrFlown = wordPattern(
  /^(?:antal(?:et)? )?(?:körda )?(?:körsträcka|kilometer|mil|\w*resor)(?:na)? (?:med|i) (?:(?:privat|egen|egna) )?(?:bil|flyg|privatbil)(?!\w)/,
);
/** What one would rather be without. */
const suffering = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?(?:(?!med (?!hemtjänst|insats)|till |för |av |mot |om )\S+ ){1,5}?(?:(?:upplever|känner|besväras(?: ofta)? av|lider av) (?:(?:ofta|sig|en|ett|stark|hög|mycket|ganska) )*(?:ensam\w*|stress|stressade?|oro|oroliga?|ångest|nedstämd\w*|isolerade?|smärta|kränkta?|diskriminerade?)|(?:utsatt[as]?|utsatts|utsätts) för (?:brott|våld|hot|stöld|mobbning|kränkning\w*|övergrepp|trakasserier|diskriminering|bedrägeri)|(?:blivit|känt sig) (?:kränkta?|mobbade?|hotade?|diskriminerade?|trakasserade?)|drabbats av (?:fall|fallolyck\w*|brott|skad\w*)|missbrukar)(?!\w)/,
);
/** Seldom, or helped out of it. */
const relieved = wordPattern(/(?:^|\W)(?:sällan|mindre|minskad|får|fått|hjälp|stöd|efter)(?!\w)/);
/** "Broar i dåligt skick", "lokaler i behov av renovering"; where it has been put right, another thing is counted. */
const inBadShape = wordPattern(
  /(?<!inte|ej) (?:i (?:mycket )?(?:dåligt|undermåligt|bristfälligt|underkänt|eftersatt) (?:\w+ )?skick|(?:i|med) (?:akut |stort )?behov av (?:akut |omedelbar )?(?:renovering|åtgärd(?!sprogram)\w*|upprustning|reparation|underhåll|konservering|sanering)|med (?:allvarliga |stora )?(?:brister|åtgärdsbehov)|som upphävts)(?!\w)(?! (?:som|åtgärda|avhjälp))/,
);
/** "Elever som saknar betyg i minst ett ämne", "hushåll som saknar bredband": the good thing is what they lack. */
const lacking = wordPattern(
  / saknar (?:\w+ ){0,2}\w*(?:ställföreträdare|god man|betyg|behörighet|examen|utbildning|legitimation|bredband|plan|kontrakt|bostad|arbete|sysselsättning|insats)(?!\w)/,
);
/** What is left of the taxes when the day's needs are paid. */
const eatsTheTaxes = wordPattern(/^(?:netto)?(?:driftens|verksamhetens) andel av skatte/);
/** Homes that the kommun answers for, until those who live there have a contract of their own. */
const inBetween = wordPattern(/(?:^|\W)(?:sociala|socialt) kontrakt/);
/** By who lost; that the kommun won is good. */
const challenged = wordPattern(/överpröva(?!.* (?:vunnit|fastställ|avslagits|avslagna))/);

/** "Pappersförbrukning"; of a budget it says how far the year has come. */
const consumption = wordPattern(
  /^(?:(?:total|genomsnittlig|årlig|köpt) )?(?!budget|medel|anslag|ram|tid|resurs|livsmedel|frukt)\w+förbrukning(?:en)?(?!\w)/,
);
/** "Genomsnittlig studietid sfi": what a thing takes; what people stay for, and are given, is another. */
const averageTime = wordPattern(
  /^(?:genomsnittlig|medel|median)\w* (?!anställnings|öppet|öppettid|brukar|vistelse|boende|läs|bad|fri|aktiv|arbets|egen|lärar|undervisnings|kontrakts)\w*tid(?:en)?(?!\w)/,
);
/** "Inställda turer": people were counting on them. */
const cancelled = wordPattern(
  /(?:^|\W)inställda (?:turer|avgångar|lektioner|resor|bussar|tåg|besök|föreställningar)(?!\w)/,
);
/** "Antal fall per vårdplats": people who fell. */
const falls = wordPattern(/(?:^|\W)antal fall(?!\w)|^fall (?:per|bland|på|med) /);
const emptyRooms = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?tomma \w*(?:lokaler|lägenheter|bostäder|butiker)(?!\w)/,
);

const kinds: readonly RegExp[] = [
  ...[
    manyToLead,
    manyToMeet,
    staffLeaving,
    drivenOrFlown,
    eatsTheTaxes,
    inBetween,
    challenged,
    consumption,
    emptyRooms,
    averageTime,
    falls,
  ],
];

/** "Unga med dålig psykisk hälsa". */
const badly = wordPattern(
  / (?:med|har|i) (?:mycket )?(?:dålig|dåligt|dåliga|undermålig\w*|bristfällig\w*|nedsatt) (?:\w+ )?\w+(?!.* (?:som|åtgärda))/,
);

/** Whether that they fail is the point, so that what is denied in the name need not be asked. */
export function areFailures(form: string): boolean {
  return (
    notInTime.test(form) || inBadShape.test(form) || lacking.test(form) || cancelled.test(form) || badly.test(form)
  );
}

/** `form` is an indicator's name in normal form, in which nothing is denied. */
export function areBadCases(form: string): boolean {
  return kinds.some((kind) => kind.test(form)) || (suffering.test(form) && !relieved.test(form));
}
