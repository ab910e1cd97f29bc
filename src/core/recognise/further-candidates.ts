/** Meanings that only the cells can suggest: the header says one thing, or nothing, and the column holds another. */
import type { Field } from '../model/chain.ts';
import { namesOthersGoals } from '../parse/index.ts';
import type { TableView } from './content-score.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderCell } from './header-run.ts';
import { beatsWords, leadsToGoals } from './content-beats-words.ts';
import { thresholdField } from './threshold-columns.ts';
import { unknownHeader } from './unknown-headers.ts';

export interface FurtherCandidate {
  readonly field: Field;
  readonly score: number;
}

export function furtherCandidates(
  cell: HeaderCell,
  cells: readonly HeaderCell[],
  evidence: Evidence,
  view: TableView,
): FurtherCandidate[] {
  const { areaNames, indicatorColumn } = view;
  const { column, reading } = cell;
  if (namesOthersGoals(reading.header)) return [];
  const best = reading.candidates[0];
  if (best?.field === 'kfRef' && isNextLevel(cell, cells, evidence, view)) return [{ field: 'delmal', score: 1.3 }];
  const threshold = thresholdField(cell, cells, evidence);
  if (threshold !== null) return [{ field: threshold, score: 1.3 }];
  // "Mål | Nuläge | Hur går det?": where something is judged and nothing else is an outcome, how it stands is one.
  const isOutcome = (other: HeaderCell) =>
    ['utfall', 'utfallTidigare'].includes(other.reading.candidates[0]?.field ?? '') || isBareYear(other);
  const isJudgement = (other: HeaderCell) => other.reading.candidates[0]?.field === 'bedomning';
  const isNow = best?.field === 'basvarde' && /^nu(?:läge|värde)/.test(reading.header.key);
  if (isNow && cells.some(isJudgement) && !cells.some(isOutcome)) return [{ field: 'utfall', score: 1.3 }];
  const plain = beatsWords(cell, cells, evidence, indicatorColumn);
  if (plain !== null) return [plain];
  const isCertain = best !== undefined && best.score >= 1 && reading.candidates.length === 1;
  if (isCertain && !doubtful.has(best.field)) return [];
  // "2019" over nothing but traffic lights.
  const isStatus = best === undefined && !evidence.isEmpty && evidence.coloured(column) >= 0.6;
  if (isStatus && !cells.some((other) => other.reading.candidates[0]?.field === 'bedomning'))
    return [{ field: 'bedomning', score: 0.6 }];
  if (evidence.isEmpty || evidence.filled(column) === 0) return [];
  const out: FurtherCandidate[] = [];
  const may = (field: Field) => reading.candidates.some((candidate) => candidate.field === field);
  const others = (field: Field, least: number) =>
    cells.some(
      (other) =>
        other !== cell &&
        other.reading.candidates.some((candidate) => candidate.field === field && candidate.score >= least),
    );
  const isJudgedElsewhere = cells.some(
    (other) => other !== cell && isJudgement(other) && (other.reading.candidates[0]?.score ?? 0) >= 0.8,
  );
  if (may('delmal') && evidence.areas(column, areaNames) >= 0.6) out.push({ field: 'dimension', score: 0.9 });
  const isShort = evidence.meanLength(column) <= 30;
  if (may('prognos') && isShort && evidence.statusLike(column) >= 0.5)
    out.push({ field: 'bedomningPrognos', score: 0.9 });
  // A handful of sentences ("Införandet pågår.") is a comment, whatever status they mention.
  const isJudging = () => evidence.statusLike(column) >= 0.6 && evidence.sentences(column) < 0.5;
  if (may('kommentar') && isShort && !isJudgedElsewhere && isJudging()) out.push({ field: 'bedomning', score: 0.7 });
  // "Utfall" over smileys or status words, and nothing else that is a bedömning.
  const isJudged = may('utfall') && isShort && evidence.valueLike(column) < 0.2 && evidence.statusLike(column) >= 0.7;
  if (isJudged && !others('bedomning', 0.6)) out.push({ field: 'bedomning', score: 1.05 });
  if (may('ansvarig') && !others('namnd', 0.8) && evidence.committees(column) >= 0.7)
    out.push({ field: 'namnd', score: 0.85 });
  if (!others('delmal', 0.6) && others('indikator', 0.78)) {
    // Some kommuner call what the nämnd shall reach an uppdrag; a list that was exported calls it a title.
    if (may('aktivitet') && /uppdrag/.test(reading.header.key) && (others('utfall', 0.8) || others('malvarde', 0.8)))
      out.push({ field: 'delmal', score: 1.05 });
    if (best === undefined && titles.has(reading.header.key) && evidence.meanLength(column) >= 8)
      out.push({ field: 'delmal', score: 0.7 });
  }
  // "Typ | Namn": one column names goals and measures alike, another says which is which.
  if (names.has(reading.header.key) && cells.some((other) => other !== cell && evidence.holdsLevels(other.column)))
    out.push({ field: 'indikator', score: 1 });
  out.push(...unknownHeader(cell, cells, evidence));
  if (best === undefined && isUnnamedSubGoal(cell, cells, evidence, view)) out.push({ field: 'delmal', score: 0.6 });
  // "Önskad effekt" over sentences left of what is measured is no level, though its words are a level's.
  const isText = evidence.meanLength(column) >= 12 && evidence.valueLike(column) < 0.2;
  const isBelied =
    best !== undefined &&
    (levelFields.has(best.field) ||
      best.field === 'aktivitet' ||
      (best.field === 'namnd' && evidence.committees(column) < 0.1));
  if (best !== undefined && best.score < 0.9 && isBelied && isText)
    if (isUnnamedSubGoal(cell, cells, evidence, view)) out.push({ field: 'delmal', score: 1 });
  // "Målsättning 2025" to the right of the indicators, over "minst 80" and "öka": the level, not the goal.
  const subGoal = cells.find((other) => other !== cell && other.reading.candidates[0]?.field === 'delmal');
  const named = cells.find(
    (other) =>
      other.column < column && evidence.meanLength(other.column) >= 12 && evidence.valueLike(other.column) < 0.2,
  );
  const textColumn = Math.max(indicatorColumn, subGoal?.column ?? -1, named?.column ?? -1);
  const isLevel = column > textColumn && textColumn >= 0 && evidence.meanLength(column) <= 20;
  const isBound = evidence.conditions(column) >= 0.5;
  // "Delmål 2024 | Slutmål 2027": the year's own level on the way.
  const isYears = reading.header.year !== null && evidence.numeric(column) >= 0.6;
  if (
    may('delmal') &&
    isLevel &&
    (others('delmal', 0.8) || isYears || isBound) &&
    (isYears || !others('malvarde', 0.8))
  )
    if (evidence.valueLike(column) + evidence.directions(column) >= 0.6) out.push({ field: 'malvarde', score: 1.1 });
  const isYear = reading.header.year !== null && reading.header.words.length === 0;
  // Bare numbers are the goals' only left of what is measured, and there under a header that speaks of goals or numbers, or
  // first in the table. Words right of it lead to goals under a header that speaks of them: "Politikområde" does not.
  const isBefore = column < indicatorColumn;
  const speaksOfGoals = /mål|kf|koppl|bidr|stöd|nr|num|^id|#/.test(reading.header.key);
  const isFirst = cells.every((other) => other.column >= column);
  const mayLead = () =>
    evidence.numeric(column) >= 0.5
      ? isBefore && (best !== undefined || speaksOfGoals || isFirst)
      : isBefore || indicatorColumn < 0 || speaksOfGoals;
  const counts = () => evidence.isRunning(column) && !/mål/.test(reading.header.key);
  const leads = () =>
    !isYear && mayLead() && !counts() && (evidence.resolving(column) >= 0.6 || leadsToGoals(cell, cells, evidence));
  // "Prioriterat mål nämnd" is plainly the nämnd's, though "prioriterat mål" may be fullmäktige's; and so is what leads to
  // none of the goals, right of what leads to them ("Gemensamma mål | Utvecklingsmål nämnd").
  const refers = (other: HeaderCell) =>
    other.reading.candidates.some(({ field: named, score }) => named === 'kfRef' && score >= 0.8) &&
    (other.reading.candidates[0]?.field === 'kfRef' || (other.reading.candidates[0]?.score ?? 0) < 1) &&
    !(other.column > column && evidence.resolving(other.column) < 0.3 && evidence.resolving(column) >= 0.8);
  if (!cells.some((other) => other !== cell && refers(other))) {
    const isUndecided =
      may('dimension') || may('delmalNr') || best === undefined || (may('delmal') && others('delmal', 0.8));
    // "Mål | Nämndens bidrag": what is broken down is fullmäktige's, also where its cells lead nowhere.
    if (reading.header.key === 'mål' && may('delmal') && cells.some((other) => isBrokenDown(other, cell)))
      out.push({ field: 'kfRef', score: 1.15 });
    // "Mandatperiodens mål" left of what is measured: whatever the words, the cells lead to the goals.
    else if (best !== undefined && best.score < 0.9 && levelFields.has(best.field) && isBefore && leads())
      out.push({ field: 'kfRef', score: 1.2 });
    // Fullmäktige's inriktningar are its goals where the column leads to them.
    else if (isUndecided && leads()) out.push({ field: 'kfRef', score: may('dimension') ? 0.8 : 0.75 });
    // A follow-up of the KF-mål themselves: what is called a goal is one of fullmäktige's.
    else if (may('delmal') && evidence.meanLength(column) >= 12 && leads()) out.push({ field: 'kfRef', score: 0.95 });
  }
  // A bare year, or "T1 | T2", over figures beside indicators is the outcome of that time.
  const { header } = reading;
  const isTime = header.year !== null || header.period !== null;
  if (best === undefined && isTime && header.words.length === 0 && column > textColumn && textColumn >= 0)
    if (evidence.valueLike(column) >= 0.5) out.push({ field: 'utfall', score: 0.7 });
  // "Granvik 2025 | Länet | Riket": beside what it is compared with stands the kommun's own figure, under its name.
  const isNamed = best === undefined && header.words.length > 0 && header.words.length <= 2 && column > indicatorColumn;
  const hasOutcome = cells.some((other) => other.reading.candidates[0]?.field === 'utfall');
  if (isNamed && others('jamforelse', 0.8) && !hasOutcome && evidence.valueLike(column) >= 0.5)
    out.push({ field: 'utfall', score: 0.6 });
  // Of two such columns the one that says more; "Hög" and "Låg" may also be how urgent something is, and "Ja" and "Nej"
  // answer what the header asks ("Publiceras").
  const isAnswered = () => evidence.yesAndNo(column) >= 0.9 && !/mål|uppfyll|nå/.test(reading.header.key);
  const isUnranked = best === undefined && !ranks.test(reading.header.key);
  if (isUnranked && isShort && !isJudgedElsewhere && evidence.statusLike(column) >= 0.7 && !isAnswered())
    out.push({ field: 'bedomning', score: evidence.distinct(column) * evidence.filled(column) >= 2.5 ? 0.5 : 0.4 });
  return out;
}

/** "Prioritet", "Riskklass": an order among the goals, and no assessment of them. */
const ranks = /^(?:prio|risk|sannolik|konsekvens|angeläg|vikt)/;

/** To the right of `goal`, and called what a nämnd makes of it. */
function isBrokenDown({ column, reading: { header, candidates } }: HeaderCell, goal: HeaderCell): boolean {
  const isSubGoal = candidates[0]?.field === 'delmal' && candidates[0].score >= 0.9;
  return isSubGoal && column > goal.column && /delmål|nämnd|bidra|nedbrut/.test(header.key);
}

function isBareYear({ reading: { header } }: HeaderCell): boolean {
  return header.year !== null && header.words.length === 0;
}

/** Words for goals of either level: fullmäktige's in one kommun, the nämnd's own in the next. */
const eitherLevel = /^(?:effekt|utvecklings|prioritera\p{L}* ?|inriktnings|strategisk\p{L}* ?)mål(?:et|en)?$/u;

/** "Inriktningsmål | Effektmål | Indikator": the goal further to the right, or under the goals' headings, is the next level. */
function isNextLevel(
  { column, reading }: HeaderCell,
  cells: readonly HeaderCell[],
  evidence: Evidence,
  { indicatorColumn, isUnderGoals }: TableView,
): boolean {
  if (column > indicatorColumn || !eitherLevel.test(reading.header.key)) return false;
  const before = cells.filter((other) => other.column < indicatorColumn && other.column !== column);
  const names = (other: HeaderCell, field: Field, least: number) =>
    other.reading.candidates.some((candidate) => candidate.field === field && candidate.score >= least);
  if (before.some((other) => names(other, 'delmal', 0.6))) return false;
  const isUnder = isUnderGoals() || before.some((other) => other.column < column && names(other, 'kfRef', 0.7));
  return isUnder && (evidence.isEmpty || evidence.resolving(column) < 0.3);
}

/** "Framgångsfaktor": words that nobody has listed, left of the indicators, in a table where nothing else is a delmål. */
function isUnnamedSubGoal(
  { column }: HeaderCell,
  cells: readonly HeaderCell[],
  evidence: Evidence,
  { hasReference, ...view }: TableView,
): boolean {
  const isMeasure = ({ reading: { candidates } }: HeaderCell) => candidates[0]?.field === 'indikator';
  const indicatorColumn = view.indicatorColumn >= 0 ? view.indicatorColumn : (cells.find(isMeasure)?.column ?? -1);
  if (column >= indicatorColumn || evidence.meanLength(column) < 8) return false;
  const isSubGoal = (other: HeaderCell) =>
    other.reading.candidates[0]?.field !== 'dimension' &&
    other.reading.candidates.some(({ field, score }) => field === 'delmal' && score >= 0.6) &&
    // "Mål" over M1, M2 is the reference, and so is "Mål (KF)".
    ((hasReference && other.reading.candidates[0]?.field !== 'kfRef') || evidence.resolving(other.column) < 0.6);
  if (cells.some((other) => other.column < indicatorColumn && isSubGoal(other))) return false;
  return evidence.committees(column) < 0.3 && evidence.resolving(column) < 0.3 && evidence.numeric(column) === 0;
}

/** What a column of levels, ways or times may be called. */
const levelFields: ReadonlySet<Field> = new Set<Field>([
  'malvarde',
  'basvarde',
  'utfall',
  'prognos',
  'riktning',
  'frekvens',
  'IGNORERA',
]);

const names: ReadonlySet<string> = new Set(['namn', 'rubrik', 'titel', 'title', 'text', 'name', 'beskrivning']);
const titles: ReadonlySet<string> = new Set(['rubrik', 'titel', 'title']);

const doubtful: ReadonlySet<Field> = new Set<Field>([
  'delmal',
  'prognos',
  'delmalNr',
  'dimension',
  'ansvarig',
  'kommentar',
  'aktivitet',
  'utfall',
  'frekvens',
  'IGNORERA',
]);
