/** Names of nämnder, utskott, styrelser, bolag and förbund, wherever they are written (domain §3.1). */
import {
  bodyIndex,
  committeeKey,
  isCompany,
  isCompoundCompany,
  isNamedByPlace,
  isNamedByTask,
  isSector,
  isWholeName,
} from './committee-parts.ts';
import { endOfTask, isBodyOfTasks, isListOfTasks, isTask } from './committee-tasks.ts';
import { takeTime } from './period-tokens.ts';
import { normaliseText, wordsOf } from './text.ts';
import { abbreviations, noiseWords } from './vocabulary/committee-words.ts';
import { latinPattern } from './letters.ts';

export interface CommitteeMatch {
  /** The name as it should be shown, noise of file names and labels removed ("Nämnd: Socialnämnden" → "Socialnämnden"). */
  readonly name: string;
  /** Comparison form: equal for "Socialnämnden", "socialnämnd" and "Barn och ungdomsnämnden" with and without hyphen. */
  readonly key: string;
  /** The name is only an abbreviation (KS, BUN): a title or a column may say the full name. */
  readonly isAbbreviation: boolean;
  /** Full names that the abbreviation usually stands for, most usual first; empty for a full name. */
  readonly fullNames: readonly string[];
  /** 0–1: how sure it is that the text names a committee. */
  readonly confidence: number;
}

const label =
  /^\s*(?:ansvarig\s+)?(?:nämnd|nämnder|styrelse|utskott|bolag|förbund|organ|förvaltning|enhet|organisation|verksamhet|committee|board)(?:\s*(?:\/|eller|och|,)\s*(?:nämnd|styrelse|utskott|bolag|förbund|förvaltning|organ|verksamhet))*\s*(?:namn)?\s*[:=]\s*|^\s*(?:nämnd|namn på nämnd)\s+-\s+/i;
/** "Skickas till kommunstyrelsen", "beslutas av nämnden": a sentence about a committee. */
const mention = latinPattern(
  /^(?:till|av|från|hos|enligt|inom|skicka\p{L}*|lämna\p{L}*|beslut\p{L}*|redovisa\p{L}*|rapportera\p{L}*|ska|skall)$/u,
);
const ownList = latinPattern(/^\p{Lu}\p{Ll}+(?:, \p{Ll}+)+ och \p{Ll}+$/u);
/** Longer texts are sentences that happen to name a committee. */
const longest = 90;

/** The committee that a sheet name, file name, title row or cell names, or null when it names none. */
export function matchCommittee(written: string): CommitteeMatch | null {
  const text = written.normalize('NFC');
  if (text.length > longest) return null;
  const labelled = label.exec(text);
  const open = text
    .slice(labelled?.[0].length ?? 0)
    .replace(/\.(?:xlsx|xlsm|xls|ods|csv)$/i, '')
    .replace(/_/g, ' ')
    .replace(/\((?:[^)]*\d[^)]*|kopia|[a-zà-öø-ÿ]{0,3})\)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = label.test(`${open}:`) ? '' : open;
  // "Barn-, utbildnings- och kulturnämnden": a comma after a hyphen goes on with the name.
  const segments = bare.split(/\s+[-–—|]\s+|(?<!-)[:;,]\s+|\s*[–—|]\s*/).filter((part) => part !== '');
  // What a dash or comma parts from the rest of the title is the name, before the title as a whole.
  const isWhole = (part: string) =>
    isNamedByTask(part) || [isListOfTasks, isBodyOfTasks].some((isName) => isName(withoutNoise(part)));
  const listed = bare.includes(',')
    ? bare.split(/\s+-\s+|\s*[–—|]\s*/).find((part) => part.includes(',') && isWhole(part))
    : undefined;
  const first = isNamedByTask(bare) || isSector(bare) ? bare : listed;
  const whole = first === undefined ? null : named(first, labelled !== null);
  if (whole) return whole;
  // "Förvaltning: Hälsa, vård och omsorg": a list within the name.
  const parts = labelled !== null && ownList.test(bare) ? [bare] : [...segments, bare];
  const found = parts.flatMap((segment) => named(segment, labelled !== null) ?? []);
  return found.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** "Målavstämning Utskottet för lärande", "Uppföljning Nämnden kultur och fritid": what the paper is, before the name. */
const reportBefore = latinPattern(
  /^(?:mål)?(?:avstämning|uppföljning|rapport|redovisning|uppfyllelse)(?:en)?(?: (?:av|för|från))? (?=\p{L}*(?:nämnd|utskott|styrelse|beredning)(?:en|et|n)? )/iu,
);

function named(segment: string, isLabelled: boolean): CommitteeMatch | null {
  // "För" is noise elsewhere; here it is part of the name.
  const ofTask = segment.replace(reportBefore, '');
  if (isNamedByTask(ofTask))
    return { name: ofTask, key: committeeKey(ofTask), isAbbreviation: false, fullNames: [], confidence: 0.9 };
  const shown = withoutNoise(ofTask);
  const words = wordsOf(shown);
  if (words.length === 0) return null;
  if (isBodyOfTasks(shown))
    return { name: shown, key: committeeKey(shown), isAbbreviation: false, fullNames: [], confidence: 0.9 };
  return abbreviated(shown, segment, isLabelled) ?? full(shown, words, segment, isLabelled);
}

const capitals = latinPattern(/^\p{Lu}{2,5}$/u);
const fewLetters = latinPattern(/^\p{L}{2,4}$/u);
const shortWord = latinPattern(/^\p{Lu}\p{L}{1,3}$/u);
const ofCommittee = latinPattern(/^\p{Lu}{1,4}(?:N|U)$/u);

function abbreviated(shown: string, segment: string, isLabelled: boolean): CommitteeMatch | null {
  const form = normaliseText(shown);
  const fullNames = abbreviations.get(form);
  const looksLike = capitals.test(shown) || (fewLetters.test(shown) && shown === shown.toUpperCase());
  if (fullNames && fullNames.length > 0 && (looksLike || shortWord.test(shown))) {
    const confidence = normaliseText(segment) === form || isLabelled ? 0.9 : 0.8;
    return {
      name: shown.toUpperCase() === shown ? shown : shown,
      key: form,
      isAbbreviation: true,
      fullNames,
      confidence,
    };
  }
  // Letters that look like an abbreviation of a nämnd nobody listed: "FOKN", "SKN".
  const ends = ofCommittee.test(shown) && !fullNames;
  return ends
    ? { name: shown, key: form, isAbbreviation: true, fullNames: [], confidence: isLabelled ? 0.8 : 0.5 }
    : null;
}

const letteredName = latinPattern(/\p{Lu}{2,5}-(nämnd(?:en)?|utskott(?:et)?)(?!\p{L})/u);

function full(shown: string, words: readonly string[], segment: string, isLabelled: boolean): CommitteeMatch | null {
  const make = (name: string, confidence: number): CommitteeMatch => ({
    name,
    key: committeeKey(name),
    isAbbreviation: false,
    fullNames: [],
    confidence,
  });
  if (isWholeName(words)) return make(shown, 0.95);
  if (isSector(shown)) return make(shown, 0.9);
  if (isNamedByPlace(shown)) return make(shown, 0.85);
  const of = bodyIndex(words);
  // "IFO-nämnden", "Vård-, omsorgs- och IFO-nämnden": letters instead of a word in front.
  const lettered = of < 0 ? letteredName.exec(shown) : null;
  const at = lettered ? words.indexOf(lettered[1] as string) : of;
  if (at >= 0) {
    const name = nameAround(shown, words, at);
    const rest = words.length - wordsOf(name).length;
    const before = words.slice(0, at);
    const isMentioned = before.some((word) => mention.test(word));
    return make(name, isMentioned ? 0.35 : Math.max(0.35, 0.95 - rest * 0.12));
  }
  if (isCompany(words)) return make(shown, 0.85);
  if (isLabelled && words.length <= 6 && !/\d/.test(shown)) return make(shown, 0.7);
  return isCompoundCompany(words) && segment.length <= 31 ? make(shown, 0.65) : null;
}

const partOfCountry = latinPattern(/^(?:norra|södra|västra|östra|mellersta|nedre|övre|inre|nord\p{L}+|syd\p{L}+)$/u);
const capital = latinPattern(/^\p{Lu}/u);
/** "Bergslagens", "Västmanland-Dalarna". */
const placesName = latinPattern(/^\p{Lu}(?:\p{L}+s|\p{L}+-\p{Lu}\p{L}+)$/u);
const smallBody = latinPattern(/^\p{Ll}.*(?:förbund|bolag)/u);
/** Which of several nämnder for the same. */
const whichOf = /^(?:(?:Nord|Syd)?(?:[Vv]ästra|[Öö]stra)|Norra|Södra|Mellersta|Centrala|Inre|Yttre|Nedre|Övre)$/;
/** Of what kind it is: "Teknisk", "Sociala", "Gemensam". "Ansvarig", "Berörd" and "Aktuell" point at a nämnd, and are worded otherwise. */
const kind = latinPattern(/^(?:(?:social|kommunal|regional|lokal)a?|gemensam(?:ma)?|\p{L}{3,}ska?)$/iu);
const startsSmall = latinPattern(/^(?:\p{Ll}|\p{Lu}{2,5}-nämnd$)/u);
const ofPlace = latinPattern(/(?:\p{Ll}{3}|\p{Lu}-)nämnd$/u);
const ofKommun = /^(?:Kommunens|Stadens|Regionens|Landstingets|Årets|Nämndens|Förvaltningens|Bolagets|Vårens|Höstens)$/;
const goesOn = latinPattern(/^(?:\p{Lu}[\p{Ll}-]+|i|AB)…?$/u);

/** The words of the name: what joins it in front ("Barn- och", "Tekniska") and a proper name after ("Bergslagen"). */
function nameAround(shown: string, words: readonly string[], at: number): string {
  const written = shown.split(' ');
  // Written words and bare words differ when a mark stands alone or inside: then the whole is the name.
  const body = written.findIndex((word) => wordsOf(word).includes(words[at] as string));
  if (body < 0) return shown;
  let from = body;
  const isBare = /^(?:nämnd(?:en)?|utskott(?:et)?|styrelse(?:n)?|förvaltning(?:en)?)$/i.test(written[body] as string);
  if (isBare && from > 0) from--;
  while (from > 0) {
    const before = written[from - 1] as string;
    if (
      /^(?:och|o|&|samt)$/i.test(before) &&
      from > 1 &&
      (/[-–,]$/.test(written[from - 2] as string) ||
        capital.test(written[from - 2] as string) ||
        (isTask(written[from - 2] as string) && (from === 2 || /[-,]$/.test(written[from - 3] as string))))
    )
      from -= 2;
    else if (
      /[-–]$/.test(before) ||
      /,$/.test(before) ||
      /^kommunstyrelsens$/i.test(before) ||
      // "Älvsjö stadsdelsnämnd": there is one for each part of the town.
      (capital.test(before) &&
        /^(?:stadsdels|stadsområdes|kommundels|distrikts)nämnd/i.test(written[from] as string)) ||
      // "Torshälla stads nämnd".
      (capital.test(before) && /^stads$/i.test(written[from] as string)) ||
      // "Kustens räddningstjänstförbund": a förbund goes by the name of its place.
      (placesName.test(before) && smallBody.test(written[from] as string)) ||
      // "Östra vårdnämnden", "Teknisk servicenämnd": there may be others.
      whichOf.test(before) ||
      kind.test(before) ||
      // "Bergslagens miljö- och byggnadsnämnd": one that municipalities share.
      (placesName.test(before) &&
        !ofKommun.test(before) &&
        startsSmall.test(written[from] as string) &&
        ofPlace.test(written[body] as string))
    )
      from--;
    else break;
  }
  let to = endOfTask(written, body);
  const last = to;
  // "Miljönämnden i mellersta Bohuslän".
  if (/^i$/.test(written[to + 1] ?? '') && partOfCountry.test(written[to + 2] ?? '') && to + 3 < written.length)
    to += 2;
  while (to + 1 < written.length && goesOn.test(written[to + 1] as string) && to - last < 3) to++;
  if (/^i$/.test(written[to] as string)) to--;
  return written
    .slice(from, to + 1)
    .join(' ')
    .replace(/[.,:]+$/, '');
}

/** Without dates, versions and words of reports: "KFN - slutversion" → "KFN", "BUU delår 2025 (2)" → "BUU". */
function withoutNoise(segment: string): string {
  const time = takeTime(normaliseText(segment));
  const kept = new Set(time.rest.split(/[\s]+/));
  return segment
    .split(' ')
    .filter((word) => {
      const form = normaliseText(word);
      const plain = form.replace(/[.,:;()]+/g, '');
      if (plain === '' || /^[-–—_]+$/.test(plain)) return false;
      if (noiseWords.has(plain) || /^(?:v|ver|version|rev)\.?\d+(?:\.\d+)*$/.test(plain)) return false;
      return /\d/.test(form) ? kept.has(form) && !/^\d+$/.test(plain) : kept.has(form) || !isTimeWord(form);
    })
    .join(' ')
    .replace(/^[-–—,;:\s]+|[-–—,;:\s]+$/g, '')
    .trim();
}

function isTimeWord(form: string): boolean {
  return takeTime(form).rest.trim() === '';
}
