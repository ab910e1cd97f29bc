/** What one clause of a bedömning means: a listed phrase, else its words by their stems, else unknown. */
import { wordPattern } from '../letters.ts';
import { isSlip } from '../likeness.ts';
import { wordsOf } from '../text.ts';
import { partOf, splitNegation } from '../vocabulary/status-stems.ts';
import type { WordPart } from '../vocabulary/status-stems.ts';
import { degrees, statusPhrases } from '../vocabulary/status-words.ts';
import type { StatusSense } from '../vocabulary/status-words.ts';

/** Conditions, exceptions and other times: "uppfyllt om bidrag beviljas", "uppfylls först nästa år" is not simply uppfyllt. */
const spoiler =
  /^(?:först|senare|gränsen|om|förutsatt|förutsättning|utom|förutom|endast|bara|hälften|men|dock|borde|bör|ska|skall|skulle|varken|strävan)$/;

/** A text that is a listed phrase as a whole; null when it is none. */
export function readPhrase(text: string): StatusSense | null {
  const phrase = wordsOf(text).join(' ');
  const known =
    statusPhrases.get(phrase) ??
    statusPhrases.get(phrase.replace(/^(?:målet|status|bedömning|måluppfyllelsen?|ligger) /, ''));
  if (known) return known;
  const degree = /^måluppfyllelsen?(?: är)? (\S+)$/.exec(phrase);
  const high = degree ? degrees.get(degree[1] as string) : undefined;
  if (high !== undefined) return high;
  const forecast = /^(?:prognos|helårsprognos|prognos helår|bedömning helår) (.+)$/.exec(phrase);
  const sense = forecast ? statusPhrases.get(forecast[1] as string) : undefined;
  return sense === undefined ? null : (asForecast[sense] ?? sense);
}

const asForecast: Partial<Record<StatusSense, StatusSense>> = {
  uppfyllt: 'prognos',
  delvis: 'delvisPrognos',
  ej: 'ejPrognos',
};

export function readClause(text: string): StatusSense | null {
  const words = wordsOf(text.replace(/(^| )i (?:mål|hamn)(?= |$)/, '$1uppnått').replace(noDeviation, ''));
  if (words.length === 0 || words.length > 25) return null;
  return readPhrase(text) ?? slip(words) ?? compose(words);
}

/** The listed phrases that are one word; sorted out when the first is needed. */
let singleWords: readonly (readonly [string, StatusSense])[] | null = null;

/** One word with a typing slip. Never a word that would turn its meaning: the first letter must be right. */
function slip(words: readonly string[]): StatusSense | null {
  const word = words[0] as string;
  if (words.length !== 1 || word.length < 6 || splitNegation(word).isNegated || partOf(word) !== null) return null;
  const senses = new Set<StatusSense>();
  singleWords ??= [...statusPhrases].filter(([phrase]) => !phrase.includes(' '));
  for (const [phrase, sense] of singleWords) if (isSlip(word, phrase)) senses.add(sense);
  return senses.size === 1 ? ([...senses][0] as StatusSense) : null;
}

/** "Mätning ej genomförd", "ingen enkät gjord": it is the measuring that is missing, whatever became of the goal. */
const notMeasured = wordPattern(
  /^(?:ingen (?:mätning|enkät|undersökning|uppföljning)\w*(?: (?:är|har|genomförd|gjord|utförd|gjorts|genomförts|i år|\d{4}))*|(?:mätning|enkät|undersökning|uppföljning|utvärdering)\w*(?: (?:är|har|kunde|kan))? (?:ännu )?(?:ej|inte)(?: ännu)? (?:genomför|gjor|klar|slutför|utför|påbörja)\w*)$/,
);

/** "Inte klart än": the work goes on or is to come (recognition.json, senare); what became of the goal nobody has said. */
const notReady = wordPattern(
  /^(?:(?:målet|det|är|ännu|än) )*(?:ej|inte|icke) (?:(?:ännu|än) )*klar(?:t|a)?(?: (?:ännu|än|nu))*$/,
);

/** "I hög grad uppfyllt": how much of it, and not that it is. */
const inHighDegree = /(?:^| )(?:hög|stor|större) grad(?: |$)/;

/** "Uppfyllt utan avvikelser": nothing is denied. */
const noDeviation = / utan (?:några |större |väsentliga )?(?:avvikelse|anmärkning|brist)\S*/;

/** "Långt ifrån uppfyllt". */
const farFrom = wordPattern(
  /(?:^| )långt (?:i?från|kvar till) (?:att )?(?:\w*mål\w*|\w*uppfyll\w*|\w*uppnå\w*|nå\w*)(?: |$)/,
);

/** With a year beside it, it says when: "klart 2027". */
const willBe = /^(?:klara?|klart|blir|nås|uppnås|uppfylls|infrias)$/;

const byDegree = wordPattern(
  /(?:uppnå|uppfyll)\w* till (?:(minst|lägst|mer än|över)|mindre än|under|högst) (\d{1,3}) ?(?:%|procent)/,
);

/** "Uppnått till minst 80 %" is most of the way, "uppnått till mindre än 80 %" is not there; a bare figure says neither. */
function degreeOf(words: string): StatusSense | null {
  const found = byDegree.exec(words);
  if (!found) return null;
  const degree = Number(found[2]);
  if (found[1] !== undefined) return degree >= 100 ? 'uppfyllt' : degree >= 50 ? 'delvis' : null;
  return degree >= 100 ? 'delvis' : 'ej';
}

function compose(written: readonly string[]): StatusSense | null {
  const text = written.join(' ');
  if (notMeasured.test(text) || notReady.test(text)) return 'kanEjBedomas';
  if (inHighDegree.test(text)) return null;
  if (farFrom.test(text)) return /(?:^| )(?:ej|inte|icke) /.test(text) ? 'delvis' : 'ej';
  const degree = degreeOf(text);
  if (degree !== null) return degree;
  const parts = new Set<WordPart>();
  let negations = 0;
  let notBeforeFull = false;
  for (let i = 0; i < written.length; i++) {
    const { word, isNegated } = splitNegation(written[i] as string);
    const part = partOf(word);
    if (isNegated || part === 'not') negations++;
    if (part === 'not' && partOf(written[i + 1] ?? '') === 'full') notBeforeFull = true;
    // "Ej uppnått fullt ut".
    if (word === 'fullt' && written[i + 1] === 'ut' && negations > 0) notBeforeFull = true;
    if (part) parts.add(part);
  }
  const has = (...any: WordPart[]) => any.some((part) => parts.has(part));
  if (written.some((word) => spoiler.test(word)) && !has('unsure')) return null;
  if (written.some((word) => /^20\d\d$/.test(word)) && written.some((word) => willBe.test(word)) && !has('forecast'))
    return null;
  if (written.some((word, i) => /^\d/.test(word) && /^(?:%|procent|av)$/.test(written[i + 1] ?? '') && word !== '100'))
    return null;
  if (written.some((word) => /^\d+%$/.test(word) && word !== '100%')) return null;
  if (has('ongoing') && has('fulfil') && !has('forecast') && negations === 0 && !written.some(tellsOutcome))
    return 'pagar';
  const tellsCourse = written.some((word) => /^(?:tid(?:s)?)?plan(?:en)?$|^avvikelse/.test(word));
  const meaning = sense(has, negations, notBeforeFull, tellsCourse);
  if (meaning !== null || negations > 0) return meaning;
  return written.some((word) => word.startsWith('delvis')) ? (has('forecast') ? 'delvisPrognos' : 'delvis') : null;
}

/** "Arbetet med att uppfylla målet pågår": what is to be reached, and not that it is. */
function tellsOutcome(word: string): boolean {
  return partOf(word) === 'fulfil' && !/^(?:uppfylla|uppnå|nå|infria)$/.test(word);
}

/** The parts weighed together, the most telling first. */
function sense(
  has: (...any: WordPart[]) => boolean,
  negations: number,
  notBeforeFull: boolean,
  tellsCourse: boolean,
): StatusSense | null {
  const isNot = negations % 2 === 1;
  const colours = [has('green'), has('yellow'), has('red')].filter(Boolean).length;
  if (colours > 1) return null;
  if (colours === 1) {
    if (isNot) return null;
    // "Svagt grön" is no grön.
    if (has('green') && has('bad')) return null;
    return has('green') ? (has('fulfil') || !has('partly') ? 'uppfyllt' : 'delvis') : has('yellow') ? 'delvis' : 'ej';
  }
  if (has('assess') && (isNot || has('hard')) && !has('fulfil')) return 'kanEjBedomas';
  if (has('missing')) return has('fulfil') ? null : 'kanEjBedomas';
  if (has('unsure')) return 'delvisPrognos';
  if (has('hard') && has('fulfil')) return 'ejPrognos';
  const isForecast = has('forecast') || (has('can') && has('fulfil'));
  // "Bedöms bli delvis uppfyllt eller kan inte bedömas": two meanings in one.
  if (has('fulfil') && has('assess') && negations > 0) return null;
  if (has('fulfil')) {
    if (has('partly') || notBeforeFull) return isForecast ? 'delvisPrognos' : 'delvis';
    if (isNot || has('bad')) return isForecast ? 'ejPrognos' : 'ej';
    return isForecast ? 'prognos' : 'uppfyllt';
  }
  // "Avslutad enligt plan" tells that it is over, and not what came of it.
  if (has('gone')) return tellsCourse ? null : 'ejAktuell';
  if (has('deviation')) return has('small', 'partly') ? 'delvis' : has('big') ? 'ej' : null;
  if (has('ongoing', 'start')) return isNot ? 'ejPaborjad' : 'pagar';
  return null;
}
