/**
 * A figure and whose time it is of: "Årets värde", "Förra mätningen", "Nivå nu", "Indikatorns värde". No list holds them all;
 * the noun says that it is a figure, the rest of the words now or before.
 */
import type { Field } from '../model/chain.ts';
import type { NormalisedHeader } from './header-text.ts';
import { wordPattern } from './letters.ts';
import { earlierWord } from './vocabulary/header-stems.ts';

const figure = wordPattern(
  /^(?:(?:mät|indikator|nyckeltals?|mätetals|mått|års|helårs|delårs)?värdet?|värden|nivån?|läget?|mätning(?:en|ar)?|mätresultat(?:et)?|siffran?|siffror|utfall(?:et)?|resultat(?:et)?|avläsning(?:en)?|mätpunkt(?:en)?)$/,
);
const now = wordPattern(
  /^(?:årets|periodens|delårets|tertialets|kvartalets|halvårets|månadens|nuvarande|aktuell\w?|senaste?|nu|idag|dagens|innevarande|uppmät\w+|mätt|faktisk\w?|verklig\w?|avläs\w+|(?:in)?rapportera[dt]e?|redovisa[dt]e?|notera[dt]e?|registrera[dt]e?|kän[dt]a?|nådd|nått|uppnå(?:dd|tt))$/,
);
/** Of what, or how long; says neither now nor before. */
const rest = wordPattern(
  /^(?:års?|året|i|vid|per|den|period(?:en)?s?|delår(?:et)?|tertial(?:et)?|kvartal(?:et)?|indikator(?:n|ns)?|nyckeltal(?:et|ets)?|mått(?:et|ets)?|mätetal(?:et|ets)?)$/,
);

/** The outcome now, or the one before; null when the words tell of no figure, or of no time. */
function figureOfTime({ words, year, period }: NormalisedHeader): 'utfall' | 'utfallTidigare' | null {
  if (words.length === 0 || words.length > 5 || !words.some((word) => figure.test(word))) return null;
  let isEarlier = false;
  let isNow = false;
  for (const word of words)
    if (earlierWord.test(word) || /^(?:ifjol|fjolårs\w*)$/.test(word)) isEarlier = true;
    else if (now.test(word)) isNow = true;
    else if (!figure.test(word) && !rest.test(word)) return null;
  if (isEarlier) return 'utfallTidigare';
  const isThisYears = / i år$/.test(` ${words.join(' ')}`);
  // "Mätning 2024", "Siffra aug"; "Nivå aug" may be the one to reach.
  const isDated = (year !== null || period !== null) && /^(?:mätning|siffr)/.test(words[0] as string);
  return isNow || isThisYears || isDated ? 'utfall' : null;
}

/** Says that something is of now and no more: what noun follows is for the cells to tell ("Årets poäng"). */
export function isOfNow({ words }: NormalisedHeader): boolean {
  return words.some((word) => now.test(word));
}

/** Adds what the words mean so, and takes away what the noun alone would mean. */
export function addTimes(
  header: NormalisedHeader,
  add: (field: Field, score: number) => void,
  scores: Map<Field, number>,
): void {
  // As they were written: "rapporterat" and "indikatorns" look like slips of other words.
  const written = header.words;
  const all = written.join(' ');
  if (/^(?:nu|idag|i dag|i år|nuet)$/.test(all)) add('utfall', 0.7);
  // "Värde att nå", "Nivå vi vill nå", "Målets värde".
  if (/^(?:värdet?|nivån?) (?:att|(?:\S+ )?(?:vill|ska|skall)) (?:upp)?nås?$|^målets (?:värde|nivå)$/.test(all)) {
    add('malvarde', 0.88);
    scores.delete('utfall');
    scores.delete('bedomning');
    return;
  }
  if (
    /^(?:indikator|nyckeltals?|mätetals|mått|års|helårs)värde$/.test(all) ||
    /^(?:indikatorn|nyckeltalet|måttet|mätetalet)s (?:värde|resultat)$/.test(all)
  ) {
    add('utfall', 0.85);
    scores.delete('indikator');
  }
  // "Senast mätt", "Senast känt": over figures, not days.
  if (/^senast (?:uppmätt|mätt|kän[dt]|noterat|avläst)$/.test(all)) add('utfall', 0.72);
  const field = figureOfTime(header);
  if (field === null) return;
  const isDoubtful = /^nivå|^läge|^mätning/.test(all) || written.some((word) => /^läge|^nivå/.test(word));
  add(field, field === 'utfallTidigare' ? 0.87 : isDoubtful ? 0.8 : 0.86);
  if (field === 'utfallTidigare') scores.delete('utfall');
  for (const other of ['malvarde', 'deadline', 'indikator', 'basvarde'] as const)
    if ((scores.get(other) ?? 0) < 0.8) scores.delete(other);
}
