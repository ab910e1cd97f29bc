/** Headers that stand in no list, read by the stems of their words: "Koppling till inriktningsmål", "Nämndens samlade bedömning". */
import type { Field } from '../model/chain.ts';
import { addPhrases } from './header-phrases.ts';
import type { NormalisedHeader } from './header-text.ts';
import { addTimes } from './header-times.ts';
import { wordPattern } from './letters.ts';
import { earlierWord, forecastWord, goalWord, headerStems, linkVerb } from './vocabulary/header-stems.ts';

const preposition = /^(?:till|av|för|om|kring|från|vid|mot|i|på|med|enligt|to|of|for)$/;

const reached =
  /^(?:aktuellt?|nuvarande|uppmätt|uppnå(?:dd|tt)|nå(?:dd|tt)|senaste?|faktiskt?|verkligt?|avläst|uppföljt|noterat?|registrerat?|redovisat?|inrapporterat?)$/;
const aimed = /^(?:förvänta[dt]|önska[dt]|planera[dt]|avse(?:tt|dd)|tänkt|eftersträva[dt])$/;

/** "Agenda 2030", "Globala mål": goals of the UN or the nation, which bear the same numbers as the kommun's. */
export function namesOthersGoals({ words }: NormalisedHeader): boolean {
  return words.some((word) =>
    /^(?:agenda|agendamål|sdg|global\p{L}*|fns|barnkonvention\p{L}*|nationella)$/u.test(word),
  );
}

/** Scores by field. The first noun is the head when a preposition follows, else the last one weighs almost as much. */
export function stemScores(header: NormalisedHeader, words: readonly string[]): ReadonlyMap<Field, number> {
  const scores = new Map<Field, number>();
  if (namesOthersGoals(header)) return scores;
  const add = (field: Field, score: number) => {
    if (score > (scores.get(field) ?? 0)) scores.set(field, score);
  };
  const link = words.findIndex((word) => linkVerb.test(word));
  const nouns = nounsOf(words);
  // "Indikatorer kopplade till målet": what is linked stands first.
  const isOther = nouns.some(({ field, index }) => index < link && (field === 'indikator' || field === 'aktivitet'));
  if (link >= 0 && !isOther && words.slice(link + 1).some((word) => goalWord.test(word))) add('kfRef', 0.85);
  nouns.forEach(({ field, score, index }, order) => {
    const isSubordinate = words.slice(0, index).some((word, at) => at > 0 && preposition.test(word));
    // "Förslag till åtgärd": what stands in front of the preposition is no field at all.
    const weight = isSubordinate ? (order === 0 ? 0.7 : 0.55) : order === 0 ? 1 : 0.9;
    add(field, score * weight * (words.length > 6 ? 0.8 : 1));
  });
  combine(header, words, add, scores);
  addPhrases(header, words, add, scores);
  addTimes(header, add, scores);
  // "Förklara bedömningen", "Kommentar till prognosen": the reasons are asked for, whatever of.
  if (asksWhy(header.words)) for (const field of judged) scores.delete(field);
  // "Status aktivitet": how far what is done has come, not the goal.
  if (scores.has('aktivitet') && (scores.get('bedomning') ?? 0) >= 0.6) scores.set('bedomning', 0.4);
  return scores;
}

function nounsOf(words: readonly string[]) {
  return words.flatMap((word, index) => {
    // "Indikatorstatus", "utfallssymbol": the end of a Swedish compound is what it is, the beginning of what.
    const head = compoundHead.exec(word)?.[1];
    if (head !== undefined && statusOfWork.test(word)) return [];
    return headerStems
      .filter((stem) => stem.pattern.test(head === undefined ? word : head))
      .map((stem) => ({ field: stem.field, score: stem.score, index }));
  });
}

const compoundHead = wordPattern(/^\w{3,}?(status|symbol)$/);
/** How far what is done has come, and not the goal. */
const statusOfWork = wordPattern(/^(?:åtgärd|aktivitet|uppdrag|projekt|insats|ärende)\w*$/);

/** Two words that together mean a third thing. */
function combine(
  header: NormalisedHeader,
  words: readonly string[],
  add: (field: Field, score: number) => void,
  scores: Map<Field, number>,
): void {
  const isForecast = words.some((word) => forecastWord.test(word)) || header.period?.kind === 'arsbokslut';
  if (scores.has('bedomning') && isForecast && (scores.get('kommentar') ?? 0) < 0.6) add('bedomningPrognos', 0.82);
  if ((scores.has('utfall') || scores.size === 0) && words.some((word) => earlierWord.test(word)))
    add('utfallTidigare', 0.85);
  // "Aktuell nivå", "Avläst värde": the level that was reached.
  if (
    reached.test(words[0] ?? '') &&
    /^(?:nivån?|värdet?|utfall(?:et)?|resultat(?:et)?)$/.test(words[1] ?? '') &&
    words.length === 2
  ) {
    add('utfall', 0.86);
    scores.delete('malvarde');
    scores.delete('bedomning');
  }
  // "Prioriterat område nämnd": whose it is tells which level it is of.
  if ((scores.get('dimension') ?? 0) > 0 && words.some((word) => /^nämnd(?:en|ens)?$/.test(word))) add('delmal', 0.76);
  // "Mäts med", "Mäts genom": by what, not how often.
  if (words[0] === 'mäts' && words.length > 1 && /^(?:med|genom|via|av|utifrån|hur)$/.test(words[1] as string))
    add('indikator', 1);
  // "Förväntat resultat", "Önskat läge": what is aimed at; with a time of its own it is a prognosis.
  if (aimed.test(words[0] ?? '') && /^(?:resultat|läge|tillstånd)(?:et)?$/.test(words[1] ?? '') && words.length === 2)
    if (header.period === null) {
      add('malvarde', 0.86);
      scores.delete('utfall');
    }
  if (words.some((word) => /^indikator|^nyckeltal/.test(word)) && words.some((word) => /^värde/.test(word)))
    add('utfall', 0.7);
  // "Måluppfyllelse – kommentar", "Resultat och analys": the last word says what is written, the first of what.
  if (words.length > 1 && remark.test(words.at(-1) as string)) {
    add('kommentar', 0.86);
    if (scores.has('bedomning')) scores.set('bedomning', 0.5);
  }
  // "Kommentar måluppfyllelse", "Analys status": what is written, and of what.
  if (words.length === 2 && remark.test(words[0] as string)) {
    add('kommentar', 0.86);
    scores.delete('bedomning');
    if (scores.has('utfall')) scores.set('utfall', 0.5);
  }
  // "Målet uppfyllt?", "Har målet uppnåtts?"
  if (scores.has('bedomning') && words.includes('målet') && words.length <= 4) add('bedomning', 0.9);
  reachedWhen(words, add, scores);
  // "Mål enligt ägardirektiv", "Mål i verksamhetsplanen": goals of somebody who is not fullmäktige.
  // "Mål i budget 2024": where they were decided, no money.
  const isMoneyAlone = scores.size === 1 && scores.has('IGNORERA');
  // "Mål i hamn?" asks how it went.
  if (/^mål(?:et|en)?$/.test(words[0] ?? '') && header.original.trimEnd().endsWith('?') && words.length > 1)
    add('bedomning', 0.8);
  const isGoalsOf = /^mål(?:en)?$/.test(words[0] ?? '');
  if (isGoalsOf && preposition.test(words[1] ?? '') && words.length > 2 && scores.size === 0) add('delmal', 0.7);
  if (isGoalsOf && isMoneyAlone && words.length > 1 && /budget$/.test(words.at(-1) as string)) add('delmal', 0.7);
  if (isMoneyAlone && (scores.get('delmal') ?? 0) > 0) scores.delete('IGNORERA');
  // "Vad mäter vi?", "Hur ska målet mätas?": the indicator; "När mäts det?", "Hur ofta mäts det?": how often.
  if (words.some((word) => /^mät(?:er|s|as|a)$/.test(word)) && /^(?:vad|hur|så|vilk\p{L}*|när)$/u.test(words[0] ?? ''))
    add(words.includes('ofta') || words[0] === 'när' ? 'frekvens' : 'indikator', 0.8);
  // "Vad gör vi åt det?"
  if (words[0] === 'vad' && words.some((word) => /^gör(?:a|s)?$/.test(word)) && words.includes('åt'))
    add('atgard', 0.8);
  // "Högt eller lågt bra?", "Är högre bättre eller lägre?"
  if (words.some((word) => /^hög/.test(word)) && words.some((word) => /^låg|^läg/.test(word))) add('riktning', 0.8);
  const isGoal = words.some((word) => /mål(?:et|en)?$/.test(word));
  if (
    isGoal &&
    words.some((word) =>
      /^(?:nämnd|utskott|styrelse|förvaltning|verksamhet|bolag|förbund|enhet|avdelning|sektor|kontor|uppdragsplan|mätbar)/.test(
        word,
      ),
    )
  )
    add('delmal', 0.85);
  if (
    isGoal &&
    words.some((word) =>
      /^(?:kf|kfs|fullmäktig|kommunfullmäktig|kommunplan|kommun(?:ens|övergripande|gemensam)|gemensam|koncern|stadens$|regionens$|politisk|övergripande|strategisk|prioritera)/.test(
        word,
      ),
    )
  )
    add('kfRef', 0.83);
  // "Uppföljning nämndsmål", "Uppföljning av verksamhetsmål": by what they are followed up, else what is written of it.
  if (words[0] === 'uppföljning' && words.some((word, at) => at > 0 && /^\S+mål(?:et|en)?$|^nämndens$/.test(word))) {
    add('indikator', 0.8);
    scores.set('kommentar', 0.72);
    scores.delete('delmal');
  }
}

const explain = /^(?:förklara|motivera|beskriv|kommentera|utveckla|analysera|redogör)$/;
const judged: readonly Field[] = ['bedomning', 'bedomningPrognos', 'prognos'];

function asksWhy([first = '', second = '']: readonly string[]): boolean {
  return second !== '' && (explain.test(first) || (remark.test(first) && preposition.test(second)));
}

const remark = /^(?:kommentar(?:er)?|analys|motivering(?:en)?|förklaring(?:en)?)$/;
const reaching = /^(?:upp?nå|uppfyll|nå(?:s|tt|dd|dda|r)?$|måluppfyll|måluppnå|godkän|lyck|nöjd|klara[ds])/;

/**
 * "Målet är uppnått när", "Uppfyllt om", "När är målet nått": what it takes, not whether it is so; or, over dates, by when.
 * "Kriterier för måluppfyllelse", "Vad ska uppnås": the same in other words.
 */
function reachedWhen(
  words: readonly string[],
  add: (field: Field, score: number) => void,
  scores: Map<Field, number>,
): void {
  const first = words[0] ?? '';
  if (words.length < 2 || !words.some((word) => reaching.test(word))) return;
  const isWhen = first === 'när' || /^(?:när|om|då)$/.test(words.at(-1) as string);
  const isCriterion = /^(?:gräns|krav|kriteri|villkor|tröskel|nivå)/.test(first);
  const isAimed = first === 'vad' && /^sk(?:a|all)$/.test(words[1] as string) && words.at(-1)?.endsWith('s') === true;
  if (!isWhen && !isCriterion && !isAimed) return;
  scores.delete('bedomning');
  add('malvarde', 0.88);
  if (isWhen) add('deadline', 0.85);
}
