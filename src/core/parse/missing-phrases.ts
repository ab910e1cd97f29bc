/**
 * Sentences that say why a value is missing, by their stems: nobody writes exactly the words of a list. Each pattern is
 * read against the words of the text alone, with one space around every word.
 */
import type { MissingReason } from '../model/values.ts';
import { letters, wordPattern } from './letters.ts';

const not = '(?:ej|inte|icke|inga|inget|ingen|aldrig)';
const month =
  '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|januari|februari|mars|april|juni|juli|augusti|sept|september|oktober|november|december)';
const season = '(?:hösten|höst|höstterminen|våren|vår|vårterminen|vintern|vinter|sommaren|sommar|ht|vt|läsåret)';
const year = '(?:20\\d\\d)';
const close =
  '(?:årsbokslut(?:et)?|bokslut(?:et)?|årsredovisning(?:en)?|årsrapport(?:en)?|helårs?(?:et|s|bokslut(?:et)?)?|årsskiftet|årets slut|slutet av året|årsslut(?:et)?|vb|verksamhetsberättelse(?:n)?|tertial(?:en)?|t[23]|delår(?:et)?|nästa (?:år|delår|rapport|tertial|mätning|gång|uppföljning))';
const when = `(?:(?:i|på|vid|under|till|efter|först|per|fram|mitten av|slutet av|början av|kring|runt|omkring) )*(?:${close}|(?:den )?(?:\\d{1,2} )?${month}|${season}|${year}|kvartal [1-4]|q[1-4]|vecka \\d+|v \\d+|nästa år|årsvis)`;
const tells =
  '(?:skickas ut|skickas|går ut|redovisas|rapporteras|presenteras|publiceras|levereras|följs upp|utvärderas|mäts|mätas|genomförs|görs|sker|kommer|väntas|förväntas|erhålls|inkommer|släpps|sammanställs|analyseras|inrapporteras|uppdateras|beräknas|tas fram|slutredovisas|redovisning sker|uppföljning sker|mätning sker|bedöms|anges|fylls i|kompletteras|publicerar|redovisar|presenterar|levererar|uppdaterar|klar|klart|klara|startar|påbörjas|börjar|införs|fastställs|beslutas|bestäms|sätts)';
const thing =
  '(?:resultat(?:et|en)?|målvärde(?:t|n)?|målnivå(?:n|er)?|utfall(?:et)?|siffra(?:n)?|siffror(?:na)?|värde(?:t|n)?|statistik(?:en)?|mätning(?:en|ar)?|undersökning(?:en)?|enkät(?:en|er)?|underlag(?:et)?|uppgift(?:er|en)?|data|rapport(?:en)?|svar(?:en)?|brukarundersökning(?:en)?|medborgarundersökning(?:en)?|medarbetarundersökning(?:en)?|medarbetarenkät(?:en)?|betyg(?:en)?|slutbetyg(?:en)?|kolada|scb|skr|skolverket|socialstyrelsen|uppföljning(?:en)?|redovisning(?:en)?)';

const templateText =
  / (?:fyll|fylls) i(?: här)? |^ ange | (?:skriv|klicka|välj) (?:här|text|i listan|i lista|ett|från|en) |^ (?:\[|<)? ?(?:ange|välj|skriv) | lorem ipsum | exempeltext /;

/** Stems of `tells` and `thing`. */
const tellsStems = (
  'skickas redovis rapporter presenter publicer levere följs utvärdera mäts mätas mätning genomförs görs sker kommer väntas erhålls inkommer ' +
  'släpps sammanställs analyseras uppdatera beräknas tas uppföljning bedöms anges fylls kompletteras klar starta påbörjas ' +
  'börja införs fastställs beslutas bestäms sätts'
).split(' ');
const thingStems = (
  'resultat målvärde målnivå utfall siffr värde statistik mätning undersökning enkät underlag uppgift data rapport svar ' +
  'betyg kolada scb skr skolverket socialstyrelsen uppföljning redovisning indikator mått mätetal system mätmetod metod'
).split(' ');

/**
 * In order; the first that holds tells. The third part are stems of which each text that the pattern fits holds one: a
 * large pattern is costly before it has been used once, and most texts are spared it.
 */
const rules: readonly (readonly [MissingReason, RegExp, (readonly string[])?])[] = [
  ['placeholder', templateText],
  // "Finns inte förrän i februari", "först i höst", "mäts först efter sommaren": later, though it also says not.
  ['later', new RegExp(` (?:förrän|först) ${when} `), ['förrän', 'först']],
  ['later', / (?:förrän|tidigast|ännu (?:ej|inte)|ej ännu|inte ännu|inte än|ej än) /, ['förrän', 'tidigast', ' än']],
  ['later', / (?:endast|bara) (?:på |vid |i )?(?:helår|årsbasis|bokslut|årsbokslut) /, ['endast', 'bara']],
  ['notMeasured', / inget mål(?:värde)? (?:är )?(?:satt|fastställt|angivet|beslutat) | utan mål(?:värde)? $/, [' mål']],
  // In its first year there is nothing to tell.
  [
    'notMeasured',
    /^ (?:nytt|ny) (?:mått|mätetal|nyckeltal|indikator|mätning) (?:för |från och med |fr o m )?20\d\d $/,
    [' 20'],
  ],
  // Every second year and such.
  [
    'notMeasured',
    / (?:vartannat|vart annat|vart (?:tredje|fjärde|femte|3|4|5)(?: e)?|varannat|vart 3 e) år /,
    ['vart', 'varannat'],
  ],
  [
    'notMeasured',
    / (?:mäts|mättes|mätts|mäter|mätning(?:en)? (?:sker|görs|genomförs)|genomförs|utförs|görs) (?:vartannat|vart|varannat) /,
    ['vart', 'varannat'],
  ],
  // "För få svarande för att redovisas", secrecy: before the rules about redovisas.
  [
    'suppressed',
    wordPattern(
      / (?:för|alltför) (?:få|låg|låg svars|litet|liten) | sekretess\w* | skyddade? | (?:understiger|färre än|mindre än|under) (?:5|fem|10|tio) (?:svar|personer|individer|elever|svarande)| antal svar\w* (?:under|understiger) \d+ | anonymitet\w* | låg(?:t)? (?:svarsfrekvens|antal svar\w*) | redovisas (?:ej|inte) (?:på grund|pga|p g a|av) | för få$ /,
    ),
    [
      ' för ',
      'alltför ',
      'sekretess',
      ' skydda',
      'understiger',
      'färre än',
      'mindre än',
      ' under ',
      'antal svar',
      'anonymitet',
      ' låg',
      'redovisas ',
    ],
  ],
  [
    'notMeasured',
    new RegExp(
      ` (?:mäts|mättes|mätts|mäta|mätt|mätta|mätbart|mätbar|mätning|mätningar|mätdata) ${not} | ${not} (?:(?:har|är|kunnat|kunde|längre|blivit|gjorts|genomförts|någon|några|ny|nya|nytt|senare|separat) )*(?:mäts|mättes|mätt|mätta|mätts|mätbar[${letters}]*|mätning[${letters}]*|mätas|mäta|uppmätt|undersökning[${letters}]*|enkät[${letters}]*|uppföljning) `,
    ),
    ['mät', 'undersökning', 'enkät', 'uppföljning'],
  ],
  [
    'notMeasured',
    new RegExp(
      ` (?:genomförs|genomfördes|genomförts|görs|gjordes|gjorts|följs|utförs) ${not} | ${not} (?:genomförd|genomförts|genomfördes|gjorts|gjord|uppföljd|följts|följs) `,
    ),
    ['genomför', 'görs', 'gjord', 'gjorts', 'följ', 'utförs'],
  ],
  // "Enkäten genomförs i november", "Resultatet kommer i oktober", "Redovisas vid årsbokslut 2025".
  ['later', new RegExp(` ${tells} (?:[${letters}]+ ){0,4}${when} `), tellsStems],
  [
    'later',
    new RegExp(
      // "Fler elever ska klara skolan" is a goal.
      ` (?:kommer|ska|skall) (?:att )?(?!klara )(?:${tells.slice(3, -1)}|redovisa|rapportera|presentera|publicera|mäta|mätas|följas|följa|genomföras|levereras|redovisas|sammanställas|inkomma|komma|erhållas) `,
    ),
    [' kommer ', ' ska ', ' skall '],
  ],
  ['later', new RegExp(` (?:invänta(?:r|s)?|avvakta(?:r|s)?|väntar på|i väntan på) `), ['vänta', 'avvakta']],
  [
    'later',
    new RegExp(
      ` ${thing} (?:[${letters}]+ ){0,2}(?:kommer|väntas|dröjer|inväntas|presenteras|publiceras|redovisas|levereras|inkommer|sammanställs|är på gång) `,
    ),
    [
      'kommer ',
      'väntas ',
      'dröjer ',
      'presenteras ',
      'publiceras ',
      'redovisas ',
      'levereras ',
      'sammanställs ',
      'är på gång ',
    ],
  ],
  [
    'later',
    new RegExp(
      ` (?:redovisas|rapporteras|presenteras|följs upp|uppföljning|uppföljning sker|mäts|bedöms|återkommer|kompletteras|kommer|fastställs|beslutas|bestäms|sätts) (?:senare|under året|längre fram|inom kort|framöver|årsvis|årligen) `,
    ),
    ['senare', 'under året', 'längre fram', 'inom kort', 'framöver', 'årsvis', 'årligen'],
  ],
  [
    'later',
    / (?:under (?:framtagande|bearbetning|sammanställning|insamling|utveckling|analys|arbete)|tas fram|håller på att|ny mätning|nästa mätning|återkommer|(?:insamling|mätning|enkät|undersökning|sammanställning|analys)(?:en|n)? pågår|bearbetas) /,
    [' under ', 'tas fram', 'håller på', 'ny mätning', 'nästa mätning', 'återkommer', 'pågår', 'bearbetas'],
  ],
  [
    'later',
    new RegExp(
      ` ${not} (?:(?:är|har|ännu|helt|blivit) )*(?:klar|klart|klara|färdig[${letters}]*|tillgänglig[${letters}]*|publicera[${letters}]*|redovisa[${letters}]*|presentera[${letters}]*|inkom[${letters}]*|kommit|släppt[${letters}]*|sammanställ[${letters}]*|rapportera[${letters}]*|inrapport[${letters}]*) `,
    ),
    [
      'klar',
      'färdig',
      'tillgänglig',
      'publicera',
      'redovisa',
      'presentera',
      'inkom',
      'kommit',
      'släppt',
      'sammanställ',
      'rapport',
    ],
  ],
  // "Resultat i oktober", "Publ. dec", "Se årsredovisningen", "Ej vid delår", "Ej uppdaterat".
  [
    'later',
    new RegExp(
      `^ ${thing} (?:(?:i|på|under|vid|till|efter|först|kring) )+(?!delår|t2)${when} $|^ (?:publ|publicering|publicerad) (?:i )?${when} $|^ se (?:i |${year} års )?(?:år|årsbokslut(?:et)?|bokslut(?:et)?|årsredovisning(?:en)?|helår(?:et)?|t3|tertial 3|verksamhetsberättelse(?:n)?)(?: ${year})? $|^ ${not} (?:(?:vid|på|i|till|för) )?(?:delår|delårs)[${letters}]* $|^ ${not} uppdatera[dt][${letters}]* `,
    ),
    [...thingStems, ' publ', ' se ', 'delår', 'uppdatera'],
  ],
  [
    'later',
    new RegExp(`^ (?:först )?(?:vid|i|till|under|på|efter) ${when} $`),
    [' vid ', ' i ', ' till ', ' under ', ' på ', ' efter '],
  ],
  [
    'later',
    new RegExp(
      `^ (?:[${letters}]+ )?(?:årlig|årsvis|helårs)(?:mätning|uppföljning|mått|indikator|värde)[${letters}]* `,
    ),
    ['årlig', 'årsvis', 'helårs'],
  ],
  [
    'later',
    new RegExp(
      ` (?:årlig[${letters}]*|årsvis) (?:mätning|uppföljning|undersökning|redovisning|enkät)[${letters}]* |^ (?:[${letters}]+ ){0,2}[${letters}]*(?:enkät|mätning|undersökning|uppföljning)[${letters}]* (?:[${letters}]+ )?${when} $`,
    ),
    ['årlig', 'årsvis', 'enkät', 'mätning', 'undersökning', 'uppföljning'],
  ],
  [
    'later',
    wordPattern(
      / (?:helårs?|års)(?:mått|indikator|värde|mätning|uppföljning)\w* | (?:mäts|redovisas|följs upp|uppföljning|mätning|rapporteras|publiceras) (?:endast |bara |enbart )?(?:årligen|årsvis|per år|en gång per år|1 gång per år|1 gång år|på årsbasis|på helårsbasis) /,
    ),
    [' helår', ' års', 'årligen', 'årsvis', 'per år', 'gång år', 'årsbasis'],
  ],
  [
    'notApplicable',
    new RegExp(
      ` ${not} (?:längre )?(?:tillämplig[${letters}]*|tillämpbar[${letters}]*|relevant[${letters}]*|aktuell[${letters}]*|applicerbar[${letters}]*) | (?:gäller|berör|avser) ${not} |^ (?:indikatorn|måttet|målet|mätetalet|nyckeltalet) (?:har )?(?:utgår|utgått|avslutats|tagits bort|är borttagen|är borttaget|är struken) |^ (?:utgår|utgått|struken|borttagen|avförd) `,
    ),
    [
      'tillämp',
      'relevant',
      'aktuell',
      'applicerbar',
      'gäller ',
      'berör ',
      'avser ',
      'utgår',
      'utgått',
      'avslutats',
      'tagits bort',
      'borttag',
      'struken',
      'avförd',
    ],
  ],
  [
    'notMeasured',
    new RegExp(
      ` (?:${thing}|indikator(?:n)?|mått(?:et)?|mätetal(?:et)?|svar|siffror|system(?:stöd)?|värden|utgångsvärde|basvärde|metod|mätmetod) (?:[${letters}]+ ){0,2}saknas | saknar (?:[${letters}]+ ){0,2}(?:${thing}|data|värde) |^ saknas | ${not} (?:[${letters}]+ ){0,2}(?:${thing}|data|svar|underlag|statistik|siffror|uppgift|uppgifter|utfall) `,
    ),
    ['sakna', ...thingStems],
  ],
  [
    'notMeasured',
    new RegExp(
      ` ${not} (?:(?:är|har|ännu|blivit) )*(?:fastställ[${letters}]*|beslut[${letters}]*|satt|satta|angiv[${letters}]*|angett|definiera[${letters}]*|formulera[${letters}]*|framtag[${letters}]*) `,
    ),
    ['fastställ', 'beslut', 'satt', 'angiv', 'angett', 'definiera', 'formulera', 'framtag'],
  ],
  [
    'notMeasured',
    new RegExp(
      ` (?:finns|går) ${not} | ${not} (?:möjlig[${letters}]*|går|gått|kunnat|kan|känt|kända|känd) (?:att )?(?:[${letters}]+ )?(?:mät[${letters}]*|ta fram|följa|få|redovisa[${letters}]*|tas fram|följas)| (?:kan|kunde|går|har) ${not} (?:[${letters}]+ )?(?:mät[${letters}]*|följ[${letters}]*|tas fram|redovisas|få fram|att mäta|att följa) `,
    ),
    ['finns ', ' går ', 'mät', 'ta fram', 'tas fram', 'följ', ' få', 'redovisa'],
  ],
];

/** The first of the rules alone: every distinct text is asked, and the others are large patterns. */
export function isTemplatePhrase(words: string): boolean {
  return words !== '' && templateText.test(` ${words} `);
}

/** Why a sentence says that a value is missing; null when it says no such thing. `words`: the bare text. */
export function missingPhrase(words: string): MissingReason | null {
  if (words === '') return null;
  const padded = ` ${words} `;
  for (const [reason, pattern, stems] of rules) if (mayFit(padded, stems) && pattern.test(padded)) return reason;
  return null;
}

function mayFit(text: string, stems: readonly string[] | undefined): boolean {
  if (stems === undefined) return true;
  for (const stem of stems) if (text.includes(stem)) return true;
  return false;
}
