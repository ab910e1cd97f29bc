/**
 * "Mätpunkt", "Önskat läge", "Vart vill vi?": a header whose words nobody has listed. What stands under it, and which column
 * the table still lacks, may be enough to know it by.
 */
import type { Field } from '../model/chain.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderCell } from './header-run.ts';

interface Candidate {
  readonly field: Field;
  readonly score: number;
}

/** Less than half a word is no word. */
const leastWord = 0.5;

export function unknownHeader(cell: HeaderCell, cells: readonly HeaderCell[], evidence: Evidence): Candidate[] {
  const { column, reading } = cell;
  const [first] = reading.candidates;
  const best = first !== undefined && first.score >= leastWord ? first.field : undefined;
  const others = cells.filter((other) => other !== cell);
  const isLacking = (field: Field) => !others.some((other) => meansFirst(other, field));
  // A column of its own year may be an earlier one's.
  const isOutcome = (other: HeaderCell) =>
    meansFirst(other, 'utfall') && other.reading.header.year === null && evidence.statusLike(other.column) < 0.6;
  const lacksOutcome = () => !others.some(isOutcome);
  // "Nämndens slutsats" over words of assessment explains nothing.
  const lacksComment = () =>
    !others.some((other) => meansFirst(other, 'kommentar') && evidence.statusLike(other.column) < 0.6);
  const holdsLevels = (other: HeaderCell) =>
    meansFirst(other, 'malvarde', leastWord) && evidence.valueLike(other.column) >= 0.3;
  const length = evidence.meanLength(column);
  // "Ambitionsmål" over figures is no goal, though its word is one's.
  const isGoal = (other: HeaderCell) => meansFirst(other, 'delmal') && !evidence.isLevels(other.column);
  if (!cells.some((other) => isGoal(other) || meansFirst(other, 'indikator'))) {
    const unnamed = namesBefore(cells, evidence);
    if (unnamed.at(-1) === cell) return one('indikator', 1);
    if (unnamed.at(-2) === cell) return one('delmal', 1);
  }
  // "Mäts i" over "%" and "antal" says the unit, not when; over the names of measures what is measured.
  if (best === 'frekvens') {
    if (isLacking('enhet') && evidence.units(column) >= 0.7) return one('enhet', 1);
    return isLacking('indikator') && isBetween(cell, cells, evidence) && isNames(column, evidence)
      ? one('indikator', 1.3)
      : [];
  }
  // Arrows alone may be the trend, and "≥ 80" is more than a direction.
  // "Ja", "Nej" answer as often whether something is done as which way it shall go.
  const isDirection = () =>
    length >= 3 &&
    evidence.directions(column) >= 0.7 &&
    evidence.valueLike(column) < 0.3 &&
    evidence.statusLike(column) < 0.5;
  const isLast = others.every((other) => other.column < column || !(says(other, 'utfall') || says(other, 'bedomning')));
  // "Vad förklarar utfallet?" over sentences, after everything else.
  if ((best === 'utfall' || best === 'malvarde') && isLast && length >= 25 && lacksComment())
    if (evidence.valueLike(column) < 0.1 && evidence.distinct(column) >= 0.3) return one('kommentar', 1.2);
  // "Nivå augusti" over figures, beside "Ska-nivå" over bounds: the one is reached, the other to be reached.
  const isOfTime = reading.header.period !== null;
  if (best === 'malvarde' && (isOfTime || lacksOutcome()) && isFigures(column, evidence))
    if (evidence.conditions(column) < 0.1 && others.some((other) => isBounds(other.column, evidence)))
      return one('utfall', 1.3);
  // "Vart vill vi?" over "öka" and "minska", beside the target itself.
  if (best === 'malvarde')
    return isLacking('riktning') &&
      isDirection() &&
      others.some((other) => holdsLevels(other) || isTarget(other, evidence))
      ? one('riktning', 1)
      : [];
  // "Uppföljning (mått)", "Underlag för bedömning" over names between the delmål and the figures, where nothing else is measured.
  const mayMeasure =
    best === 'kommentar' ||
    best === 'kalla' ||
    best === 'dimension' ||
    (best === 'bedomning' && others.some((other) => meansFirst(other, 'bedomning')));
  if (mayMeasure && isLacking('indikator') && length <= 60)
    if (isBetween(cell, cells, evidence) && isNames(column, evidence)) return one('indikator', 1.3);
  // "Uppnått hittills" over figures, beside the assessment itself.
  const isJudgedElsewhere = others.some(
    (other) => meansFirst(other, 'bedomning') || meansFirst(other, 'bedomningPrognos'),
  );
  if (best === 'bedomning' && isJudgedElsewhere) {
    if (lacksOutcome() && isFigures(column, evidence)) return one('utfall', 1);
    return lacksComment() && length >= 20 ? one('kommentar', 0.6) : [];
  }
  // "Budget 2024 | Bokslut 2024" beside indicators, over "≥ 80": what was budgeted is what was to be reached.
  if (best === 'IGNORERA') {
    const isBudget = /^budget|^budgeterat/.test(reading.header.key);
    const isLevel = evidence.isLevels(column) && evidence.conditions(column) >= 0.3;
    return isBudget && isLevel && isLacking('malvarde') ? one('malvarde', 1.3) : [];
  }
  // Bounds under the word for an outcome, beside another outcome: the level to reach.
  if (best === 'utfall' && isLacking('malvarde') && evidence.conditions(column) >= 0.5)
    return others.some((other) => meansFirst(other, 'utfall') && evidence.conditions(other.column) < 0.3)
      ? one('malvarde', 1.3)
      : [];
  if (best !== undefined || reading.header.words.length === 0) return [];
  if (isLacking('enhet') && evidence.units(column) >= 0.7) return one('enhet', 0.6);
  const named =
    cells.find((other) => meansFirst(other, 'indikator')) ??
    cells.find((other) => meansFirst(other, 'delmal')) ??
    cells.findLast((other) => other.column < column && isNames(other.column, evidence));
  // Bounds are what is to be reached, whatever stands over figures without any.
  const isRival = (other: HeaderCell) =>
    holdsLevels(other) && !(isBounds(column, evidence) && isPlain(other, evidence));
  if (!others.some(isRival) && named !== undefined && column > named.column && isTarget(cell, evidence))
    return one('malvarde', 0.6);
  const beside = unknownPair(cell, others, evidence);
  if (beside !== null && isLacking('malvarde') && isLacking('utfall')) return one(beside, 0.6);
  // The one column of figures that nobody knows, in a table that says what is measured and what is to be reached.
  const isOther = (other: HeaderCell) =>
    other.reading.candidates.length === 0 &&
    // "KF 4" is no figure.
    (named === undefined || other.column > named.column || evidence.resolving(other.column) < 0.6) &&
    !isOfYear(other) &&
    isFigures(other.column, evidence) &&
    !isComparison(other.reading) &&
    !isTarget(other, evidence);
  const isOnly = named !== undefined && column > named.column && !others.some(isOther) && !isComparison(reading);
  const aims = others.filter((other) => holdsLevels(other) || isTarget(other, evidence));
  const isOfTheirSize = () => aims.some((aim) => evidence.ofOneSize(column, aim.column) >= 0.4);
  if (isOnly && isFigures(column, evidence) && isOfTheirSize() && lacksOutcome()) return one('utfall', 0.6);
  // "Avläsning aug": figures of the period under a word that nobody knows, whatever other figures there are.
  const isOfPeriod = isOfTime && reading.header.period?.kind === 'delar' && reading.header.year === null;
  if (isOfPeriod && named !== undefined && column > named.column && isFigures(column, evidence))
    if (isOfTheirSize() && lacksOutcome()) return one('utfall', 0.65);
  // The same the other way round: how it went is known, and what was to be reached is not.
  const isReached = others.some(
    (other) => meansFirst(other, 'utfall') || (isOfYear(other) && isFigures(other.column, evidence)),
  );
  const mayAim = !others.some((other) => meansFirst(other, 'malvarde') || isTarget(other, evidence));
  const isOfItsSize = others.every(
    (other) => !meansFirst(other, 'utfall') || evidence.ofOneSize(column, other.column) >= 0.5,
  );
  if (isOnly && isReached && mayAim && isOfItsSize && isFigures(column, evidence)) return one('malvarde', 0.5);
  if (isLacking('riktning') && isDirection()) return one('riktning', 0.6);
  if (isLacking('indikator') && isBetween(cell, cells, evidence) && isNames(column, evidence))
    return one('indikator', 0.6);
  if (isLast && length >= 20 && lacksComment() && evidence.distinct(column) >= 0.3) return one('kommentar', 0.5);
  return [];
}

/**
 * Two columns of figures side by side, row by row of a size, and nobody knows either: only what was reached may be missing for
 * a reason ("Mäts ej"), so that is the outcome and the other the target. Null where the reasons do not tell.
 */
function unknownPair(
  cell: HeaderCell,
  others: readonly HeaderCell[],
  evidence: Evidence,
): 'utfall' | 'malvarde' | null {
  const isUnknown = (one: HeaderCell) => one.reading.candidates.length === 0 && isFigures(one.column, evidence);
  const rivals = others.filter(isUnknown);
  const [rival] = rivals;
  if (rivals.length !== 1 || rival === undefined || !isUnknown(cell)) return null;
  if (Math.abs(rival.column - cell.column) !== 1 || evidence.ofOneSize(cell.column, rival.column) < 0.7) return null;
  const [own, its] = [evidence.reasons(cell.column), evidence.reasons(rival.column)];
  if (own > 0 === its > 0) return null;
  return own > 0 ? 'utfall' : 'malvarde';
}

/** "2024", "Delår 2024": a time and nothing else. */
function isOfYear({ reading: { header, candidates } }: HeaderCell): boolean {
  return candidates.length === 0 && (header.year !== null || header.period !== null) && header.words.length <= 1;
}

/** "Diff.", "Jmf 2024", "Rang": said of other figures. */
function isComparison({ header }: HeaderCell['reading']): boolean {
  return header.words.some((word) =>
    /^(?:diff|skilln|avvik|jmf|jämf|föreg|fg|rang|placering|antal|index|vikt|nr|löpnr|år)|rank|snitt$/.test(word),
  );
}

/** Figures in most rows, or a reason why there is none; neither bounds nor dates. */
function isFigures(column: number, evidence: Evidence): boolean {
  if (evidence.conditions(column) >= 0.3 || evidence.dates(column) >= 0.5) return false;
  const figures = evidence.valueLike(column);
  return evidence.isLevels(column) || (figures >= 0.35 && figures + evidence.reasons(column) >= 0.7);
}

function isPlain({ column }: HeaderCell, evidence: Evidence): boolean {
  return evidence.conditions(column) < 0.1;
}

function isBounds(column: number, evidence: Evidence): boolean {
  return evidence.conditions(column) >= 0.5 && evidence.isLevels(column);
}

function one(field: Field, score: number): Candidate[] {
  return [{ field, score }];
}

function meansFirst({ reading }: HeaderCell, field: Field, least = 0.6): boolean {
  return reading.candidates[0]?.field === field && reading.candidates[0].score >= least;
}

function says({ reading }: HeaderCell, field: Field): boolean {
  return reading.candidates.some((candidate) => candidate.field === field && candidate.score >= 0.6);
}

/** Levels under a header that speaks of a goal or a level, or conditions ("≥ 80", "högst 5") under any. */
function isTarget({ column, reading }: HeaderCell, evidence: Evidence): boolean {
  if (reading.candidates.length > 0) return false;
  const isNamed = reading.header.words.some((word) => /^mål|nivå/.test(word));
  return evidence.isLevels(column) && (isNamed || evidence.conditions(column) >= 0.3);
}

/** To the right of the delmål and left of every figure, in a table that measures something. */
function isBetween(cell: HeaderCell, cells: readonly HeaderCell[], evidence: Evidence): boolean {
  const { column } = cell;
  // "Resultatmål", "Mål 2023–2026 (KF)" over sentences are no figures, whatever they begin with.
  const measures = cells.filter((other) => {
    if (other === cell) return false;
    const isNamed = says(other, 'utfall') || says(other, 'malvarde');
    return isNamed ? evidence.valueLike(other.column) >= 0.3 : other.column > column && evidence.isLevels(other.column);
  });
  const isAfter = cells.some((other) => other.column < column && says(other, 'delmal'));
  return isAfter && measures.length > 0 && measures.every((other) => other.column > column);
}

/** Texts left of all figures under words that nobody knows: the last are what is measured, those before them the goals. */
function namesBefore(cells: readonly HeaderCell[], evidence: Evidence): HeaderCell[] {
  const names = cells.filter(
    ({ column, reading: { candidates } }) =>
      (candidates[0] === undefined || candidates[0].score < (figureFields.has(candidates[0].field) ? 0.9 : 0.8)) &&
      isNames(column, evidence),
  );
  const from = names[0]?.column ?? 0;
  const figures = cells.filter(
    (other) => other.column > from && (says(other, 'malvarde') || says(other, 'utfall') || says(other, 'bedomning')),
  );
  const first = Math.min(...figures.filter((other) => !names.includes(other)).map(({ column }) => column));
  return names.filter(({ column }) => column < first);
}

/** Over sentences these words are mistaken: "Önskat läge". */
const figureFields: ReadonlySet<Field> = new Set<Field>(['malvarde', 'utfall', 'basvarde', 'prognos']);

/** Names of things: words, most of them different, and neither goals, nämnder nor assessments. */
function isNames(column: number, evidence: Evidence): boolean {
  return (
    evidence.meanLength(column) >= 10 &&
    evidence.distinct(column) >= 0.5 &&
    evidence.resolving(column) < 0.3 &&
    evidence.committees(column) < 0.3 &&
    // Whole sentences may well say that something shall come, or be low.
    evidence.statusLike(column) < (evidence.meanLength(column) >= 20 ? 0.6 : 0.3)
  );
}
