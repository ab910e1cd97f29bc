/**
 * Cases said to be good ones, whether a share or a count of them: "Medarbetare med adekvat utbildning", "Fakturor betalda senast
 * på förfallodagen", "Upphandlingar där klimatkrav ställts". The more of them, the better; what denies it is looked for elsewhere.
 */
import { wordPattern } from '../letters.ts';

/** Who works there has what the work asks for; how long inhabitants went to school is what it is. */
const qualified = wordPattern(
  /(?:^|\W)\w*(?:personal|medarbetare|anställda|årsarbetare|lärare|pedagoger|chefer|ledare|handläggare|sekreterare|sköterskor|skötare|biträden|brandmän|bibliotekarier|vikarier|rektorer|assistenter|förtroendevalda|politiker|förskrivare)(?: \S+){0,4} (?:med|som har) (?:(?!låg|kort|brist|otill|fler|endast|bara|högst|behov|begränsad|annan)\S+ ){0,4}\S*(?:utbildning|kompetens|kunskap|kunskaper|examen|yrkestitel|bevis|certifikat|körkort)(?!\w)/,
);
const trained = wordPattern(
  /(?:^|\W)(?:som (?:har )?(?:gått|genomfört|genomgått|slutfört|fått) (?:\S+ ){0,4}\S*utbildning(?:en|ar)?|(?:personal|medarbetare|chefer|anställda) utbilda(?:d|de) (?:i|inom|för)|med (?:en )?(?:utbildad|legitimerad|certifierad)e?)(?!\w)/,
);
/** What pupils set out for: "Elever som når kriterierna i åk 3", "Kursdeltagare som slutfört kurs". */
const reached = wordPattern(
  /(?:^|\W)\w*(?:elever|studerande|deltagare|pojkar|flickor)(?: \S+){0,5} (?:når|nått|uppnår|uppnått|klarar|klarat|slutför|slutfört|fullföljer|fullföljt) (?!\S*(?:gräns|tak))/,
);
/** "Utrikes födda i arbete", "I arbete ett halvår efter avslutad yrkesutbildning". */
const inWork = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?(?:\w*(?:personer|unga|ungdomar|nyanlända|utrikes födda|inrikes födda|deltagare|elever|kvinnor|män|brukare|vuxna|studerande)(?: [^ ,]+){0,4} )?(?:i|har) (?:(?:egen|eget|ordinarie|studier|eller) )*(?:arbete|jobb|försörjning|sysselsättning|studier)(?= \S+ (?:\S+ ){0,3}efter | efter |,? ?\(|,|$| eller )/,
);

/** "Utflyttad daglig verksamhet, deltagare ute på företag". */
const outWorking = wordPattern(
  / ute (?:på|hos) (?:\S+ )?(?:företag|arbetsplats|arbetsplatser|arbetsgivare|praktik)(?!\w)/,
);

/** "Etablerade eller studerande två år efter gymnasiet", "Hemgångna från korttidsboende inom tre veckor": on their own. */
const onTheirOwn = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?(?:\w+ (?:som är )?)?(?:etablera\w+ (?:\S+ ){0,6}efter |hemgång\w+ (?:\S+ ){0,4}inom )/,
);

const done =
  '(?:klar|färdig|beviljad|beslutad|avslutad|justerad|handlagd|avgjord|lämnad|besvarad|genomförd|granskad|utredd|åtgärdad|levererad|publicerad|anmäld|betald|bedömd|registrerad|expedierad|verkställd|utförd|påbörjad|inledd|stängd|slutförd|löst|hämtad|tömd|plogad|skickad|uppföljd|avslutat|handlagt|besvarat|betalat|klara)(?:a|e|t|s|ts)?';
/** "Utredningar klara inom fyra månader", "Årsräkningar granskade senast 31 maj"; how many is a count of those who asked. */
const doneInTime = wordPattern(
  new RegExp(
    `^(?!antal)(?:.* )?${done}(?: \\S+){0,3}? (?:inom (?:\\S+ ){1,3}(?:timm|dag|arbetsdag|dygn|veck|månad|minut|år|tid|frist)|senast |före |innan )`,
  ),
);
const inTime = wordPattern(
  /^(?!antal).* (?:i (?:rätt |god |lagstadgad |utsatt |avtalad )?tid|(?:på|vid) (?:rätt|utsatt|avtalad|planerad|utlovad|beslutad|överenskommen|önskad) tid|inom tidplan|enligt schema)(?=$|[,(]| (?:\(|på |vid |för |under |enligt ))/,
);
/** "Gatunät i godtagbart skick", "avlopp som uppfyller kraven", "brandposter som fungerar". */
const inShape = wordPattern(
  / i (?:mycket )?(?:godtagbart|gott|bra|tillfredsställande|godkänt|fullgott|acceptabelt) (?:\w+ )?skick(?!\w)| (?:uppfyll(?:er|t|de)|följer|lever upp till) (?:\S+ ){0,2}\w*(?:krav|riktlinje|standard|policy|rutin)\w*| som fungerar(?!\w)/,
);
/** "Personbilar som drivs med el eller biogas", "LED-armaturer": without what is burnt up. */
const renewable = wordPattern(
  / (?:drivs|går|körs|drivna|värms|uppvärmda) (?:med|på|av) (?:\S+ (?:eller|och) )?(?:el|biogas|etanol|hvo\S*|förnybar\w*|fjärrvärme|vätgas|biodrivmedel)(?!\w)|eldrift|eldriv|(?:^|\W)elfordon|laddbara? |(?:^|\W)led-|(?:^|\W)med led(?!\w)/,
);

/** "Nybesök där frågan om våld ställts", "beslut där barnets bästa prövats"; not "där fel gjorts". */
const considered = wordPattern(
  / där (?:fråg\w+ (?:\S+ ){0,5}|(?:(?!fel|brist|avsteg|undantag|\w*anmäl|tvång|våld|avvik|begränsning|överträd|överklag|hot|skad|avslag|ändring)\S+ ){1,5})(?:har )?(?:ställ(?:ts|s|des)|prövats?|beaktats?|dokumenterats?|gjorts|genomförts|tillämpats|använts|analyserats|följts upp|inhämtats|kartlagts|upprättats|vägts in|hörts)(?!\w)/,
);
const demanding = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?\w*(?:upphandlingar|avtal|entreprenader|inköp|markanvisningar|investeringar)(?: \S+){0,2} med (?:\S+ ){0,2}\w*(?:krav|hänsyn)(?!\w)/,
);
/** "Styrdokument som jämställdhetssäkrats", "avtal som följts upp". */
const seenTo = wordPattern(
  / som (?:har )?(?:(?:jämställdhets|kvalitets|rätts|barnrätts|trafik|brand|klimat)säkra(?:ts|de)|automatiserats|digitaliserats|följts upp|följs upp|utvärderats|uppdaterats|reviderats|informationsklassats|certifierats|inventerats|restaurerats|upprustats|rustats upp|renoverats|(?:fått|erbjudits) (?:\w+ )?information|fått (?:introduktion|återkoppling|(?:(?:en|ett) )?(?:egen|eget|permanent|stadigvarande) (?:bostad|boende|lägenhet|hem|kontrakt)))(?!\w)/,
);
const asPlanned = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?planera(?:d|de|t) .* som (?:har )?(?:genomförts|utförts)(?!\w)|^(?:(?:andel|antal)(?:en|et)? )?(?:genomför|utför|avsluta|slutför|verkställ)\w+ (?:\S+ ){1,4}?(?:(?:jämfört med|i förhållande till|mot|enligt) (?:\S+ )?\S*plan(?:en|erna|erat?)?|(?:av|mot|jämfört med) (?:planerade|budgeterade|beslutade))(?!\w)|,? utfall (?:mot|jämfört med|i förhållande till) (?:\S+ )?\w{3,}plan(?:en)?(?!\w)/,
);
/** "Avdelningar som använder gemensam språkplan". */
const workBy = wordPattern(
  / som (?:använder|tillämpar|arbetar (?:enligt|efter|utifrån)) (?:\S+ ){0,3}?\w*(?:plan|planer|rutin|rutiner|metod|metoder|modell|modellen|arbetssätt|kartläggningsmaterial)(?!\w)/,
);
const upToDate = wordPattern(
  /\w(?:plan|planer|analyser|rutiner|styrdokument|riktlinjer|dokument|strategier)(?: som)?(?: är| har)? (?:uppdaterade?|uppdaterats|reviderade?)(?!\w)|^(?:(?:andel|antal) )?(?:uppdaterade|reviderade) |(?: med| som har) (?:en )?(?:uppdaterad|aktuell|dokumenterad)e? (?:\w+ )?\w*(?:plan|planer|berättelse|dokumentation)(?!\w)/,
);

/** "Flickor med god psykisk hälsa", "som skattar sin hälsa som god". */
const wellOff = wordPattern(
  / (?:med|har|upplever|ha) (?:en )?(?:mycket )?(?:god|gott|goda|bra) (?:\S+ ){0,2}?\w*(?:hälsa|hälsotillstånd|kvalitet|tillgång|tillgänglighet|status|kännedom|arbetsmiljö|livskvalitet|sömn|ekonomi|psykisk|kondition|stämning|resultat|relationer|förutsättningar|punktlighet|simkunnighet|läskunnighet|språkutveckling)(?!\w)| (?:hälsa|(?:upplever|ser) (?:\S+ ){0,3}?\S+) som (?:mycket )?(?:god|bra|trygg|attraktiv|meningsfull|positiv|tillgänglig|trivsam)(?:t|a)?(?!\w)/,
);
/** "Invånare som litar på kommunens beslutsfattare", "elever som får vara med och bestämma". */
const haveTheirSay = wordPattern(
  / (?:litar på|har förtroende|kunna påverka|ha insyn|har insyn|vara med och (?:bestämma|påverka|planera)|deltagit i (?:sin|planeringen)|(?:är|känner sig) stolta?|meningsfull \w+|fått frågan|tillfrågats|får rätt (?:stöd|hjälp|vård|insats)|(?:får |kan )?komm(?:a|er) ut (?:\w+ )?(?:dagligen|varje|minst|när)|känner (?:sig )?(?:delaktig\w*|gemenskap|tillhörighet)|fått (?:\w+ )?(?:inom|på|i|till) önska[td]e?)(?!\w)/,
);
/** "Ärenden som löses i första kontakten", "överprövade upphandlingar som kommunen vunnit". */
const heldUp = wordPattern(
  /(?:^| )lös(?:s|es|t|ts|ta) (?:i|vid) (?:den )?första | (?:till|be)sat(?:t|ta|ts|tes) (?:efter|vid|i) (?:den )?första |fastställ(?:s|ts|da|des) (?:i|av) (?:\w*rätt|länsstyrelse|domstol)\w*|kommunens beslut (?:fastställ\w+|står)(?!\w)|som kommunen vunnit/,
);
/** "Invånare med högst 300 meter till ett grönområde", "natur inom 300 m från bostaden": near enough. */
const near = wordPattern(
  /(?:^|\W)(?:inom|högst|max|under|mindre än) [^ ]+ (?:meter|m|km|kilometer|minut\w*|min|mil) (?:\S+ ){0,2}?(?:från|till|avstånd|bort)(?!\w)|^(?:upplevd )?närhet till /,
);
/** "Klienter med uppföljning som visar förbättring". */
const better = wordPattern(
  / som (?:har )?(?:visar|visat|uppvisar|rapporterar|uppger|upplever|nått) (?:(?:en|tydlig|positiv|klar|stor|mätbar) ){0,2}(?:förbättring(?:ar)?|förbättrade? \S+|positiv utveckling|framsteg)(?!\w)/,
);
/** "Socialsekreterare med mer än tre års erfarenhet". */
const experienced = wordPattern(
  / (?:med|har) (?:lång|flerårig|(?:mer än|minst|över|längre än) (?:\w|\d)+ års?) (?:yrkes|arbetslivs)?erfarenhet(?!\w| av )/,
);
/** "Fastigheter anslutna till fyrfackskärl": to what is common. */
const connected = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?\w*(?:fastigheter|hushåll|kunder|företag|invånare|abonnenter|enheter|skolor|villor|byggnader) (?:som är )?anslut(?:na|it sig) till (?!enskil|olj|eget|egen|slut)/,
);
const ownMoney = wordPattern(/(?:själv|egen)finansiera|finansiera\w* med (?:egna|skatte)/);

const kinds: readonly RegExp[] = [
  ...[
    qualified,
    trained,
    reached,
    inWork,
    outWorking,
    onTheirOwn,
    doneInTime,
    inTime,
    inShape,
    renewable,
    considered,
    demanding,
  ],
  ...[
    seenTo,
    asPlanned,
    workBy,
    upToDate,
    wellOff,
    haveTheirSay,
    heldUp,
    near,
    better,
    experienced,
    connected,
    ownMoney,
  ],
];

const denial = / (?:ej|inte|icke|aldrig) /;

/** "Avlopp som inte uppfyller kraven": what would be good of them is denied. */
export function areGoodCasesDenied(form: string): boolean {
  return denial.test(form) && areGoodCases(form.replace(denial, ' '));
}

/** `form` is an indicator's name in normal form, in which nothing is denied and no word of what should be little. */
export function areGoodCases(form: string): boolean {
  return kinds.some((kind) => kind.test(form));
}
