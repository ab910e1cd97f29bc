import type { Assessment } from '../model/chain.ts';
import type { PeriodKind } from '../model/period.ts';
import type { Status } from '../model/status.ts';
import type { CellFormat, ColourName } from '../workbook/snapshot.ts';
import { CellKind, plainFormat } from '../workbook/snapshot.ts';
import { readStatusText } from './assessment/status-text.ts';
import { readSymbols } from './assessment/symbols.ts';
import { beginningOf } from './beginning.ts';
import type { CellInput } from './cell-input.ts';
import { emptyLegend } from './legend.ts';
import type { Legend } from './legend.ts';
import { isPlaceholder } from './missing.ts';
import { normaliseText } from './text.ts';
import { colourStatus, wingdingsSymbols } from './vocabulary/status-symbols.ts';

/** An assessment without its place: the caller knows where it stands. */
export interface AssessmentReading extends Omit<Assessment, 'place' | 'isCarried' | 'fromForecastColumn'> {
  /** Only a reason for saying nothing ("Ny mätning väntas"), which an outcome beside it contradicts. */
  readonly isBareReason?: boolean;
  /** It is met, it says, and more that is not understood. */
  readonly hasUnknownWords?: boolean;
}

const onlyDashes = /^[-–—―−_.…]+(?: [-–—―−_.…]+)*$/;
/** Nothing is said of how it went. */
export const nothingSaid: AssessmentReading = {
  text: '',
  status: null,
  isForecast: false,
  isActivityWord: false,
  by: null,
  isMissing: true,
  isUnknown: false,
  isPlaceholder: false,
  colourConflict: null,
};

/**
 * What a bedömning cell says (domain §3.5, decision 3.12). The legend goes first; words go before symbols, symbols before
 * the cell's colour; what is not understood stays unknown. Callers give `fill: null` when the colour is the layout's.
 */
export function parseAssessment(cell: CellInput, legend: Legend, period: PeriodKind): AssessmentReading {
  const text = textOf(cell);
  if (cell.kind === CellKind.error || cell.kind === CellKind.uncached)
    return { ...nothingSaid, text, isMissing: false, isUnknown: true };
  if (text.trim() === '' || cell.kind === CellKind.empty) return byColour(cell.format, legend);
  const form = normaliseText(beginningOf(symbolsOfFont(text, cell.format)));
  if (form === '') return byColour(cell.format, legend);
  if (legend.ignored?.has(form)) return { ...nothingSaid, text, isMissing: false };
  const fromLegend = legend.byText.get(form) ?? legend.byText.get(normaliseText(beginningOf(text)));
  const reading = fromLegend
    ? known(text, fromLegend, /\p{L}/u.test(form) ? 'word' : 'symbol')
    : read(form, text, cell.format, period, legend);
  return reading.by === 'word' && reading.colourConflict === null
    ? { ...reading, colourConflict: conflict(reading.status, cell.format.fill, legend) }
    : reading;
}

function textOf(cell: CellInput): string {
  if (cell.kind === CellKind.boolean) return cell.number === 1 ? 'Ja' : 'Nej';
  if (cell.kind === CellKind.number) return String(cell.number);
  return cell.text;
}

function symbolsOfFont(text: string, format: CellFormat): string {
  return format.wingdings && [...text.trim()].length === 1 ? (wingdingsSymbols.get(text.trim()) ?? text) : text;
}

function read(form: string, text: string, format: CellFormat, period: PeriodKind, legend: Legend): AssessmentReading {
  if (onlyDashes.test(form)) return known(text, 'kanEjBedomas', 'symbol');
  if (isPlaceholder(form)) return { ...nothingSaid, text, isMissing: true, isPlaceholder: true };
  const symbols = readSymbols(form, format, legend.byColour);
  if (symbols.count === 0) {
    const words = form === '?' ? null : readStatusText(form, period);
    if (words) return { ...known(text, words.status, 'word'), ...words };
    return form === '?' ? known(text, 'kanEjBedomas', 'symbol') : unknown(text);
  }
  const beside = readStatusText(symbols.words, period);
  if (!beside) return symbols.status === null ? unknown(text) : known(text, symbols.status, 'symbol');
  const differs = symbols.status !== null && symbols.status !== beside.status;
  const colour = symbols.colour ?? 'other';
  const clash = differs && symbols.status ? { colour, status: symbols.status } : null;
  return { ...known(text, beside.status, 'word'), ...beside, colourConflict: clash };
}

function byColour(format: CellFormat, legend: Legend): AssessmentReading {
  if (legend.ignored?.has(`#${format.fill}`)) return nothingSaid;
  const status = format.fill === null ? undefined : (legend.byColour.get(format.fill) ?? colourStatus.get(format.fill));
  return status === undefined ? nothingSaid : { ...known('', status, 'colour') };
}

/** MK404: the cell's colour says another status than its word. Yellow beside "kan ej bedömas" is usual, and no conflict. */
function conflict(status: Status | null, fill: ColourName | null, legend: Legend): AssessmentReading['colourConflict'] {
  if (status === null || fill === null) return null;
  const meant = legend.byColour.get(fill) ?? colourStatus.get(fill);
  if (meant === undefined || meant === status) return null;
  if (status === 'ejAktuell' || (status === 'kanEjBedomas' && meant === 'delvis')) return null;
  return { colour: fill, status: meant };
}

function known(text: string, status: Status, by: 'word' | 'symbol' | 'colour'): AssessmentReading {
  return { ...nothingSaid, text, status, by, isMissing: false };
}

function unknown(text: string): AssessmentReading {
  return { ...nothingSaid, text, isMissing: false, isUnknown: true };
}

/** What the cell says beside an outcome: a reason why nothing is known says nothing there (domain §3.5: never guessed). */
export function besideOutcome(reading: AssessmentReading): AssessmentReading {
  return reading.isBareReason ? unknown(reading.text) : reading;
}

/** In the cell of a bedömning what is only half understood is asked about, and never guessed green. */
export function onlyUnderstood(reading: AssessmentReading): AssessmentReading {
  return reading.hasUnknownWords ? unknown(reading.text) : reading;
}

/** What a status word or symbol means by itself; null when it means nothing, or how the work goes ("Pågår"). */
export function statusOfWords(text: string): Status | null {
  if (text.length > 80) return null;
  const input = { kind: CellKind.text, number: NaN, text, format: plainFormat };
  const reading = parseAssessment(input, emptyLegend, 'delar');
  return reading.isActivityWord ? null : reading.status;
}

/** Evidence for recognition: the text is a status word or symbol that we know without a legend. */
export function looksLikeAssessment(text: string): boolean {
  if (text.length > 80) return false;
  const input = { kind: CellKind.text, number: NaN, text, format: plainFormat };
  const reading = parseAssessment(input, emptyLegend, 'delar');
  return reading.status !== null && reading.by !== null && !onlyDashes.test(normaliseText(text));
}
