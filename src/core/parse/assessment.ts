import type { Assessment } from '../model/chain.ts';
import type { PeriodKind } from '../model/period.ts';
import type { CellInput } from './cell-input.ts';
import type { Legend } from './legend.ts';

/** An assessment without its place: the caller knows where it stands. */
export type AssessmentReading = Omit<Assessment, 'place' | 'fromForecastColumn'>;

/** What a bedömning cell says. The period decides what "ej påbörjad" means (decision 3.12). */
export function parseAssessment(cell: CellInput, _legend: Legend, _period: PeriodKind): AssessmentReading {
  return {
    text: cell.text,
    status: null,
    isForecast: false,
    isActivityWord: false,
    by: null,
    isMissing: cell.text === '',
    isUnknown: cell.text !== '',
    isPlaceholder: false,
    colourConflict: null,
  };
}

/** Evidence for recognition: the text is a status word or symbol that we know without a legend. */
export function looksLikeAssessment(_text: string): boolean {
  return false;
}
