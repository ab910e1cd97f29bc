/**
 * "Klart i december", "uppfyllt i två av tre": a word that says it is done, and others that nobody has taught us. An unknown
 * word is unknown, and is never guessed green (domain §3.5).
 */
import { wordPattern } from '../letters.ts';
import { readPhrase } from './clause.ts';
import { wordsOf } from '../text.ts';
import { partOf, splitNegation } from '../vocabulary/status-stems.ts';

/** What a goal, its measures and its time are called, and words that only hold a sentence together. */
const plainWord = wordPattern(
  /^(?:(?:del|nämnd|nämnds|kf|effekt|års|etapp|resultat|verksamhets|inriktnings)?mål(?:et|en|ets|ens|värdet?|värdena|nivån?|nivåerna|talet?|sättning(?:en|ar|arna)?)?|nivån?|nivåer(?:na)?|värdet?|krav(?:et|en)?|indikator(?:n|er|erna)?|mått(?:et|en)?|nyckeltal(?:et|en)?|mätetal(?:et|en)?|mätning(?:en)?|resultat(?:et|en)?|utfall(?:et|en)?|status|nämnd(?:en|ens)?|styrelsen?s?|kommunens?|bolagets?|verksamheten?s?|är|har|hade|blev|blir|bli|blivit|var|vara|varit|ha|att|vi|man|det|den|detta|de|dessa|som|och|samt|i|på|för|till|under|av|med|inom|vid|per|enligt|utifrån|perioden?s?|året?s?|årets|helår(?:et)?|delår(?:et)?|tertial(?:et)?|kvartal(?:et)?|slut(?:et)?|bokslut(?:et)?|årsbokslut(?:et)?|sin|sina|sitt|hela|alla|samtliga|allt|helheten?|delar(?:na)?|enheter(?:na)?|väl|redan|nu|idag|dag|hittills|lägre|högre|bättre|mycket|råge|marginal|mer|än|över|eller|plan(?:en)?|tidplan(?:en)?|planerat|beslutat|förväntan|förväntat|beslut|linje|fas|tid|procent|%|avvikelser?|anmärkning(?:ar)?|analys|kommentar|se|bilaga|nedan|grad|läge|trend|linjen|oförändrat|goals?|targets?|the|is|are|has|have|been|was|were|fully|and|of|for|all|in|on|to|completely|totally|ut|ljus|smileys?|gubbe|markering|färg|befintliga?|ram(?:en|ar|arna)?|budget(?:en)?|medel|resurser|sammanfattningsvis|fjolårets|tydligt|tillräckligt)$/,
);

/** From here on the clause tells why, not how far: "nådd tack vare nya rutiner", "uppnått trots vakanser". */
const reason =
  / (?:tack vare|trots|eftersom|därför att|genom|p\.?g\.?a\.?|på grund av|beroende på|med hjälp av|då|men) /;

/** "Klart under målet": further from it, not done. */
const below = wordPattern(/(?:^| )(?:under|sämre än|lägre än) (?:\w*mål\w*|nivån|kravet|krav)(?: |$)/);

/** "Ja, om medel ges", "klart, men inte för män", "uppfyllt 2023, ej 2024": what comes after takes it back. */
const bound =
  /^(?:men |dock |fast |och )*(?:om|ifall|förutsatt|under förutsättning|först|senare|när|efter|endast|bara|utom|förutom|ej|inte(?! minst)|icke|kräver|beror)(?: |$)/;
/** "Ja, i höst", "klart, till hösten". A year is held against that of the report where it is known. */
const laterTime = wordPattern(
  /^(?:(?:men|dock|fast) )?(?:i|under|till|efter|före|innan|från|vid)? ?(?:\w*(?:hösten?|våren?|vintern?|sommaren?)|(?:jan|febr?|apr|aug|sept?|okt|nov|dec)\w*|mars|maj|jun[iy]?|jul[iy]?|nästa \w+|[qkt][1-4]|kv(?:artal)? ?[1-4])$/,
);

const someOf =
  /(?:^| )(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|några|flera|flertalet|de flesta|hälften|\d+) av (?:de |våra |alla )?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|\d+)(?: |$)/;

const separators = /\s+[-–—]\s+|[,;:|/(]\s*|\.\s+/;

/** Every word of the clause that says it is met is known, and none after it takes that back. `form` is in comparison form. */
export function isUnderstood(form: string): boolean {
  const [first = '', ...rest] = form.split(separators).filter((clause) => clause.trim() !== '');
  if (someOf.test(form) || below.test(form)) return false;
  if (rest.some((clause) => bound.test(clause.trim()) || laterTime.test(clause.trim()))) return false;
  if (readPhrase(first) !== null) return true;
  const [said = ''] = ` ${first} `.replace(ofPast, ' ').split(reason);
  const words = wordsOf(said);
  // A word alone that means it is met is that word, a slip in it or not.
  return words.length === 1 || words.every(isKnown);
}

/** "Nåddes redan i maj", "uppfyllt per augusti": when it came to be, and not when it will. */
const ofPast = / (?:redan (?:i|under|före)|per) \S+(?= )/g;

function isKnown(word: string, at: number): boolean {
  if (at === 0 && word.length === 1) return true;
  if (/^(?:20\d\d|100%?)$/.test(word) || plainWord.test(word)) return true;
  return partOf(splitNegation(word).word) !== null;
}
