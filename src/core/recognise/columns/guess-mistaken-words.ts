/** Columns whose words mean something else than what stands under them, where the table lacks just that. */
import {
  isBetween,
  isBounds,
  isDirections,
  isFigures,
  isLast,
  isNames,
  isTarget,
  holdsLevels,
} from './column-looks.ts';
import type { Evidence } from './evidence.ts';
import type { Guess, HeaderColumn } from './header-column.ts';
import { aWord, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import { lacks, lacksComment, lacksOutcome } from './table-lacks.ts';

/** Null where the words hold. */
export function mistakenWords(column: HeaderColumn): Guess | null {
  switch (column.best?.field) {
    case 'frekvens':
      return unitsOrMeasures(column);
    case 'malvarde':
      return explanation(column) ?? reached(column) ?? way(column);
    case 'utfall':
      return explanation(column) ?? bounds(column) ?? toBeReached(column);
    case 'kommentar':
      return measures(column) ?? followedUp(column);
    case 'delmal':
      return /^(?:mätbar|uppföljningsbar)/.test(column.header.key) ? measures(column) : null;
    case 'kalla':
    case 'dimension':
      return measures(column);
    case 'bedomning':
      return besideTheJudgement(column);
    case 'IGNORERA':
      return budgeted(column);
    default:
      return null;
  }
}

/** "Mäts i" over "%" and "antal" says the unit, not when, unless "År" is how often; over the names of measures what is measured. */
function unitsOrMeasures(column: HeaderColumn): Guess | null {
  const { evidence, at } = column;
  if (lacks(column, 'enhet') && evidence.units(at) >= 0.7 && evidence.times(at) < 0.5)
    return { field: 'enhet', score: 1 };
  return lacks(column, 'indikator') && isBetween(column) && isNames(at, evidence)
    ? { field: 'indikator', score: 1.3 }
    : null;
}

/** "Vad förklarar utfallet?" over sentences, after everything else. */
function explanation(column: HeaderColumn): Guess | null {
  const { evidence, at } = column;
  if (!isLast(column) || evidence.meanLength(at) < 25 || !lacksComment(column)) return null;
  return evidence.valueLike(at) < 0.1 && evidence.distinct(at) >= 0.3 ? { field: 'kommentar', score: 1.2 } : null;
}

/**
 * "Nivå augusti" over figures, beside "Ska-nivå" over bounds: the one is reached, the other to be reached; so also beside
 * "Målnivå", where nothing else is an outcome.
 */
function reached(column: HeaderColumn): Guess | null {
  const { evidence, at, header } = column;
  const isAlone = lacksOutcome(column);
  if ((header.period === null && !isAlone) || !isFigures(at, evidence) || evidence.conditions(at) >= 0.1) return null;
  const isOwnLevel = isAlone && header.key === 'nivå' && (header.year !== null || header.period !== null);
  const isAimed = (other: HeaderCell) => /^mål/.test(other.reading.header.key) && holdsLevels(other, evidence);
  return column.others((other) => isBounds(other.column, evidence) || (isOwnLevel && isAimed(other)))
    ? { field: 'utfall', score: 1.3 }
    : null;
}

/** "Årets nivå" beside an outcome, where nothing else is to be reached. */
function toBeReached(column: HeaderColumn): Guess | null {
  const { evidence, at, header } = column;
  if (!/nivå/.test(header.key) || !lacks(column, 'malvarde')) return null;
  if (!isFigures(at, evidence) && evidence.conditions(at) < 0.3) return null;
  return lacksOutcome(column) && !column.others((other) => isOfPeriod(other, evidence))
    ? null
    : { field: 'malvarde', score: 1.3 };
}

const aMonth = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/;

/** "Utfall per 2024-08-31", "Augustivärde": of the period, whatever its year. */
function isOfPeriod(other: HeaderCell, evidence: Evidence): boolean {
  const { header } = other.reading;
  const isDated = header.period !== null || aMonth.test(header.key);
  return isDated && !meansFirst(other, 'bedomning') && isFigures(other.column, evidence);
}

/** "Vart vill vi?" over "öka" and "minska", beside the target itself. */
function way(column: HeaderColumn): Guess | null {
  const { evidence } = column;
  if (!lacks(column, 'riktning') || !isDirections(column)) return null;
  return column.others((other) => holdsLevels(other, evidence) || isTarget(other, evidence))
    ? { field: 'riktning', score: 1 }
    : null;
}

/** Bounds under the word for an outcome, beside another outcome: the level to reach. */
function bounds(column: HeaderColumn): Guess | null {
  const { evidence, at } = column;
  if (!lacks(column, 'malvarde') || evidence.conditions(at) < 0.5) return null;
  return column.others((other) => meansFirst(other, 'utfall', aWord) && evidence.conditions(other.column) < 0.3)
    ? { field: 'malvarde', score: 1.3 }
    : null;
}

/** "Uppföljning (mått)", "Underlag för bedömning" over names between the delmål and the figures, where nothing else is measured. */
function measures(column: HeaderColumn): Guess | null {
  const { evidence, at, header } = column;
  // An assessment beside the one that is judged by is none, however long its texts.
  const longest = column.best?.field === 'bedomning' ? 110 : 60;
  if (!lacks(column, 'indikator') || evidence.meanLength(at) > longest) return null;
  // "Kommentar" over sentences says how it went, wherever it stands.
  if (ofWords.test(header.key) || evidence.sentences(at) >= 0.5) return null;
  return isBetween(column) && isNames(at, evidence) ? { field: 'indikator', score: 1.3 } : null;
}

/** Headers that no figure under them makes into a figure's: "Fortsatt fokus 2019." is a comment. */
const ofWords = /^(?:kommentar|analys)/;

/** "Uppföljning augusti" over figures, beside what is to be reached. */
function followedUp(column: HeaderColumn): Guess | null {
  const { evidence, at, header } = column;
  if (ofWords.test(header.key)) return null;
  const { year } = header;
  // "Bokslut 2022 | Utfall 2023" under "Uppföljning 2023": the outcome is the one that says so, of that year or a later one.
  const isSaid = ({ reading }: HeaderCell) => year !== null && (reading.header.year ?? 0) >= year;
  if (column.others((other) => meansFirst(other, 'utfall', aWord) && isSaid(other))) return null;
  const isOutcome = isFigures(at, evidence) && evidence.valueLike(at) >= 0.6 && lacksOutcome(column);
  return isOutcome && column.others((other) => holdsLevels(other, evidence)) ? { field: 'utfall', score: 1 } : null;
}

/** "Uppnått hittills", "Uppnått" over figures, or a reason in words, beside the assessment itself. */
function besideTheJudgement(column: HeaderColumn): Guess | null {
  const { evidence, at } = column;
  const isJudged = !lacks(column, 'bedomning');
  const measured = isJudged ? measures(column) : null;
  if (measured !== null || (!isJudged && lacks(column, 'bedomningPrognos'))) return measured;
  if (isFigures(at, evidence) && lacksOutcome(column))
    return { field: 'utfall', score: isJudged && column.header.key.startsWith('uppnå') ? 1.3 : 1 };
  return evidence.meanLength(at) >= 20 && lacksComment(column) ? { field: 'kommentar', score: 0.6 } : null;
}

/** "Budget 2024 | Bokslut 2024" beside indicators, over "≥ 80": what was budgeted is what was to be reached. */
function budgeted(column: HeaderColumn): Guess | null {
  const { evidence, at, header } = column;
  const isBudget = /^budget|^budgeterat/.test(header.key);
  const isLevel = () => evidence.isLevels(at) && evidence.conditions(at) >= 0.3;
  return isBudget && isLevel() && lacks(column, 'malvarde') ? { field: 'malvarde', score: 1.3 } : null;
}
