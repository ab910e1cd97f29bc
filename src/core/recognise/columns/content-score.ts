/** How well the cells of a column agree with a field: added to the header's own score, from about -0.7 to +0.3. */
import type { Field } from '../../model/chain.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** Headers that name a part of the organisation as often as a committee. */
const looseOrganisation = new Set([
  'enhet',
  'verksamhet',
  'avdelning',
  'förvaltning',
  'organisation',
  'verksamhetsområde',
  'organ',
  'unit',
  'department',
  'område',
]);

/** "Förvaltningsområde", "Ansvarig sektor": parts of the organisation below the nämnder, or the nämnder of the whole kommun. */
const ofParts = /(?:förvaltning|sektor|sektion|kontor|avdelning|verksamhet|enhet)(?:en|er|n|et)?(?:s?område)?$/;

/** Under a heading that names the goal: "2.1", or "Nr", "Rad" over 1, 2, 3, however often each comes again; "Mål nr" tells which. */
function isOwnNumber(column: number, { header }: HeaderCell['reading'], evidence: Evidence): boolean {
  if (evidence.partNumbers(column) >= 0.8 || evidence.beginsAgain(column)) return true;
  return evidence.counts(column) >= 0.8 && !ofGoals.test(header.key);
}

/** Says that it numbers goals of fullmäktige; "Delmålsnr" numbers the delmål. */
const ofGoals = /(?<!^del|^nämnds?|^verksamhets)mål|kf|fm|fullm/;

/** "Nr", "Delmål nr", "Mål nr" over 1.1 and 2.1, where the goals are 1 and 2: what the goals are divided in is numbered so. */
function numbersParts(column: number, { candidates, header }: HeaderCell['reading'], evidence: Evidence): boolean {
  if (ofCouncil.test(header.key) || !candidates.some(({ field }) => field === 'delmalNr')) return false;
  return evidence.partNumbers(column) >= 0.8;
}

/** "Mål nr" over 1, 2, 3 beside "Koppling till övergripande mål", whose texts are of the goals 3, 5 and 1. */
function numbersOwnGoals(
  column: number,
  { header }: HeaderCell['reading'],
  evidence: Evidence,
  { references }: TableView,
): boolean {
  if (ofCouncil.test(header.key) || evidence.counts(column) < 0.8) return false;
  return references.some((other) => {
    const own = other === column ? 1 : evidence.ownNumbers(column, other);
    // Numbers that count the rows, or what stands between, are the goal's now and then.
    return own < 0.5 || (own < 1 && (other > column + 1 || evidence.isRunning(column)));
  });
}

/** What the table as a whole says about each of its columns. */
export interface TableView {
  /** The målområden, in lower case. */
  readonly areaNames: ReadonlySet<string>;
  /** A column is plainly the reference to the KF-mål. */
  readonly hasReference: boolean;
  /** Columns whose header may well be the reference's. */
  readonly references: readonly number[];
  /** Where the indicators stand, -1 when no header says. */
  readonly indicatorColumn: number;
  /** Where the delmål stand, -1 when no header says, and beside areas, which bear numbers too. */
  readonly numberedColumn: number;
  /** Several headers plainly mean the indicator. */
  readonly isIndicatorContested: boolean;
  /** The table stands under headings that name the KF-mål. */
  readonly isUnderGoals: () => boolean;
  /** Neither the sheet nor a heading over rows says whose the rows are: a column may. */
  readonly isOfAll: () => boolean;
  /** The column holds signs that the sheet's own key explains. */
  readonly isExplained: (column: number) => boolean;
}

export function contentScore(
  field: Field,
  { column, reading }: HeaderCell,
  evidence: Evidence,
  view: TableView,
): number {
  if (field === 'malvarde' && isLevelOfGoals(column, reading, evidence, view)) return -0.7;
  // One certain meaning needs no evidence, which costs time; doubtful words and look-alikes do.
  const certain = reading.candidates.length === 1 && (reading.candidates[0]?.score ?? 0) >= 1;
  const isWeighed = alwaysWeighed.has(field) || (field === 'indikator' && view.isIndicatorContested);
  if (certain && reading.candidates[0]?.field === field && !isWeighed) return 0;
  if (evidence.isEmpty || evidence.filled(column) === 0) return 0;
  switch (field) {
    case 'malvarde':
    case 'utfall':
    case 'utfallTidigare':
    case 'basvarde':
    case 'prognos':
      return valueScore(column, evidence);
    case 'uppfyllelsegrad':
      if (evidence.isScale(column)) return -0.4;
      return evidence.statusLike(column) >= 0.5 ? -0.5 : evidence.numeric(column) >= 0.5 ? 0.2 : -0.1;
    case 'bedomning':
    case 'bedomningPrognos':
      return statusScore(column, evidence);
    case 'delmal':
      if (evidence.numeric(column) >= 0.6) return -0.7;
      // "85 %", "max 60" right of the indicators: a target, though written as text.
      if (view.indicatorColumn >= 0 && column > view.indicatorColumn && evidence.valueLike(column) >= 0.8) return -0.7;
      if (evidence.areas(column, view.areaNames) >= 0.6) return -0.6;
      if (!view.hasReference && evidence.resolving(column) >= 0.7) return -0.2;
      return evidence.meanLength(column) >= 12 ? 0.1 : -0.1;
    case 'kfRef':
      if (evidence.isRunning(column, view.numberedColumn) && countsRows(column, reading, evidence, view)) return -0.5;
      // "Kommun | Riket" over 5 and 7: figures right of what is measured, whichever goals bear the numbers.
      if (column > view.indicatorColumn && view.indicatorColumn >= 0 && evidence.numeric(column) >= 0.5)
        if (!reading.candidates.some((one) => one.field === 'kfRef' && one.score >= 0.75)) return -0.4;
      // "Ref" over 2.1, 2.2 under the heading "Mål 2: …": the nämnd's own numbers.
      if (isOwnNumber(column, reading, evidence) && view.isUnderGoals()) return -0.6;
      if (numbersParts(column, reading, evidence) || numbersOwnGoals(column, reading, evidence, view)) return -0.6;
      if (evidence.resolving(column) >= 0.5) return 0.25;
      // "KF:s årsmål" over "78 %" is a figure.
      return mayBeTarget(reading) && evidence.valueLike(column) >= 0.6 ? -0.4 : 0;
    case 'kfText':
      return evidence.meanLength(column) >= 15 ? 0.1 : -0.2;
    case 'dimension':
      return evidence.areas(column, view.areaNames) >= 0.5 ? 0.3 : 0;
    case 'delmalNr':
      if (numbersParts(column, reading, evidence)) return 0.1;
      if (!view.hasReference && !evidence.isRunning(column, view.numberedColumn) && evidence.resolving(column) >= 0.6)
        return -0.3;
      return evidence.meanLength(column) > 12 ? -0.4 : 0.05;
    case 'indikator':
      return evidence.numeric(column) >= 0.6 ? -0.6 : evidence.meanLength(column) >= 10 ? 0.1 : 0;
    case 'enhet':
      if (evidence.units(column) >= 0.4) return 0.3;
      if (evidence.committees(column) >= 0.4) return -0.5;
      // Unknown words left of the indicators are units of the organisation (Hemtjänsten, Förskola).
      if (reading.header.key === 'enhet' && column < view.indicatorColumn) return -0.7;
      return evidence.meanLength(column) > 18 ? -0.5 : -0.1;
    case 'namnd':
      if (evidence.committees(column) >= 0.4) return 0.3;
      // "Nämndens bidrag" over sentences: what the nämnd does, not which one it is.
      if (evidence.committees(column) < 0.1 && evidence.meanLength(column) > 18) return -0.6;
      if (looseOrganisation.has(reading.header.key)) return -0.6;
      // The parts of one nämnd, on its own sheet.
      return ofParts.test(reading.header.key) && !view.isOfAll() ? -0.6 : -0.1;
    case 'riktning':
      return evidence.directions(column) >= 0.4 ? 0.2 : evidence.numeric(column) >= 0.5 ? -0.5 : 0;
    case 'kommentar':
    case 'atgard':
      return evidence.numeric(column) >= 0.6
        ? -0.5
        : evidence.meanLength(column) <= 30 && evidence.statusLike(column) >= 0.7 && evidence.filled(column) > 1
          ? -0.3
          : 0.05;
    case 'vikt':
    case 'tolerans':
      return Math.max(evidence.numeric(column), evidence.valueLike(column)) >= 0.5 ? 0.05 : -0.5;
    case 'deadline':
      return evidence.dates(column) >= 0.4 ? 0.2 : 0;
    default:
      return 0;
  }
}

/** "Nivå" over Kommun and Nämnd, or left of what is measured: of which level the goal is, not the level to reach. */
function isLevelOfGoals(
  column: number,
  { header }: HeaderCell['reading'],
  evidence: Evidence,
  { indicatorColumn }: TableView,
): boolean {
  if (header.key !== 'nivå' || evidence.isEmpty || evidence.filled(column) === 0) return false;
  return column < indicatorColumn || evidence.valueLike(column) < 0.3;
}

/**
 * "Nr" counts the rows as often as it names the goals; "Koppling till mål" and "KF nr" over 1, 2, 3 do not, nor does "Mål nr"
 * over numbers of the register where nothing else leads to the goals (recognition.json, kfRef).
 */
function countsRows(
  column: number,
  { candidates, header: { key } }: HeaderCell['reading'],
  evidence: Evidence,
  view: TableView,
): boolean {
  if (ofCouncil.test(key) || (candidates.length === 0 && /mål/.test(key))) return false;
  const isOnly = view.references.every((other) => other === column) && !view.isUnderGoals();
  if (isOnly && /mål/.test(key) && !/delmål|nämnd/.test(key) && evidence.resolving(column) >= 0.9) return false;
  return candidates.some(({ field }) => field === 'delmalNr') || (candidates[0]?.score ?? 0) < 0.75;
}

const ofCouncil =
  /^(?:nr|nummer)?(?:kf|fm|rf)(?=nr|nummer|id|mål|s|$)|fullmäktig|från(?:kf|fm)$|^(?:bidrar|kopplar|kopplas)till|inriktning$|område$/;

function mayBeTarget({ candidates }: HeaderCell['reading']): boolean {
  return candidates.some(({ field, score }) => field === 'malvarde' && score >= 0.6);
}

const alwaysWeighed: ReadonlySet<Field> = new Set<Field>([
  'delmal',
  'prognos',
  'delmalNr',
  'namnd',
  'enhet',
  'bedomning',
]);

function valueScore(column: number, evidence: Evidence): number {
  const values = evidence.valueLike(column);
  if (values >= 0.5) return 0.15;
  if (values < 0.2 && evidence.meanLength(column) > 30) return -0.5;
  // "5 mnkr", "Mäts ej", "Utgår", "Underlag saknas": a figure where there is one.
  return values < 0.3 && evidence.statusLike(column) >= 0.6 && values + evidence.reasons(column) < 0.6 ? -0.5 : 0;
}

function statusScore(column: number, evidence: Evidence): number {
  if (evidence.meanLength(column) > 60) return -0.4;
  const words = evidence.statusLike(column);
  const figures = evidence.valueLike(column);
  // "20", "77 %", "Tas fram", "Mäts ej": figures, and the reasons for those that are missing.
  // "1 – Uppfyllt" is as much a figure as a word: then the word tells.
  if (figures >= 0.5 && figures > words && words < 0.6 && !evidence.isScale(column))
    // Colours alone, and a sum under them that counts them.
    return evidence.coloured(column) >= 0.4 ? 0.2 : -0.4;
  // The same where most are missing: "38", "88,4", "Ej mätt i år", "För få svar".
  const reasons = evidence.reasons(column);
  if (figures > 0 && figures + reasons >= 0.8 && words - reasons < 0.3 && !evidence.isScale(column)) return -0.4;
  if (words >= 0.4) return 0.2;
  if (evidence.isScale(column)) return 0.1;
  return evidence.meanLength(column) > 35 ? -0.4 : 0;
}
