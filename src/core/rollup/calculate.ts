/** Status of one indicator from its outcome against its target (domain §2.5.1, decision 3.3). */
import type { IndicatorRow } from '../model/chain.ts';
import type { Status } from '../model/status.ts';
import type { Value } from '../model/values.ts';
import { booleanOf } from './boolean.ts';
import { targetOf, type Target } from './target.ts';
import { outcomeFactor, scaleMix, unitsClash } from './units.ts';

/**
 * Calculated status of a row, or null when it cannot be told: something is missing, unreadable, on another scale, only
 * split by sex, or the better direction is unknown. Outcome "ej tillämpligt" is ejAktuell.
 * @param tolerance share of the target that still counts as delvis (0–1), for rows without one of their own
 */
export function calculateRow(row: IndicatorRow, tolerance: number): Status | null {
  if (row.outcome.missing === 'notApplicable') return 'ejAktuell';
  if (unitsClash(row) || scaleMix(row)) return null;
  return statusOfValue(row, row.outcome, outcomeFactor(row), tolerance);
}

/** The same for the prognosis of the full year, null when there is none. */
export function calculateForecast(row: IndicatorRow, tolerance: number): Status | null {
  return row.forecast ? statusOfValue(row, row.forecast, 1, tolerance) : null;
}

function statusOfValue(row: IndicatorRow, value: Value, factor: number, tolerance: number): Status | null {
  if (value.kind === 'boolean' && isWholeShare(row.target))
    return statusOfValue(row, allOrNone(value), factor, tolerance);
  const from = row.target.kind === 'boolean' ? yesOrNo(value) : lowest(value);
  const to = row.target.kind === 'boolean' ? from : highest(value);
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  // "Ja" says nothing of "minst 90 %".
  if (value.kind === 'boolean' && !isYesOrNo(row.target)) return null;
  const target = targetOf(row, value, tolerance);
  if (!target) return isExactlyMet(row, from, to, factor) ? 'uppfyllt' : null;
  const low = against(target, from * factor);
  const high = from === to ? low : against(target, to * factor);
  // "80–85" or "minst 80" is only decided when every value it may stand for gives the same answer.
  return low === high ? low : null;
}

/** "100 %": what is done at all is done to the whole. */
function isWholeShare({ kind, number, isPercent }: Value): boolean {
  return number === 100 && (kind === 'percent' || isPercent === true);
}

function allOrNone(value: Value): Value {
  return { raw: value.raw, kind: 'percent', number: booleanOf(value) * 100, missing: null, isPercent: true };
}

/** An outcome beside the target "Ja": 100 % of it is done, 0 % is not, and 40 % says neither. */
function yesOrNo(value: Value): number {
  if (value.kind !== 'percent' && value.isPercent !== true) {
    const told = numberOf(value);
    return told === 0 || told === 1 ? told : NaN;
  }
  return value.number === 100 ? 1 : value.number === 0 ? 0 : NaN;
}

/** A target that a ja or nej can be held against: one itself, or written as 1 or 0. */
function isYesOrNo({ kind, number }: Value): boolean {
  return kind === 'boolean' || number === 1 || number === 0;
}

/** Right on the target: uppfyllt whichever way is better. */
function isExactlyMet({ target, direction }: IndicatorRow, low: number, high: number, factor: number): boolean {
  if (direction !== null || target.ambiguous || (target.kind !== 'number' && target.kind !== 'percent')) return false;
  return low === high && low * factor === target.number;
}

/**
 * The least value that an outcome may stand for: a number is itself, "minst 80" everything from 80. NaN when it says none.
 * Two questions rather than a pair of answers: every row asks, and a pair would be an object each time.
 */
function lowest(value: Value): number {
  if (value.kind === 'interval' && !value.ambiguous) return value.lower ?? -Infinity;
  if (value.kind === 'condition' && value.bound === 'max') return Number.isNaN(numberOf(value)) ? NaN : -Infinity;
  return numberOf(value);
}

/** The greatest, in the same way. */
function highest(value: Value): number {
  if (value.kind === 'interval' && !value.ambiguous) return value.upper ?? Infinity;
  if (value.kind === 'condition' && value.bound !== 'max') return Number.isNaN(numberOf(value)) ? NaN : Infinity;
  return numberOf(value);
}

/** The one number of a value that is a number, a bound, or a ja or nej; NaN of anything else. */
function numberOf(value: Value): number {
  if (value.ambiguous) return NaN;
  if (value.kind === 'boolean') return booleanOf(value);
  if (value.number === null || !Number.isFinite(value.number)) return NaN;
  return value.kind === 'number' || value.kind === 'percent' || value.kind === 'condition' ? value.number : NaN;
}

/** Inclusive, with a relative slack for binary fractions (0.1 + 0.2 is 0.3 to a controller). */
function against(target: Target, u: number): Status {
  const slack = 1e-9 * Math.max(size(target.low), size(target.high));
  const met = target.strict
    ? u > target.low + slack && u < target.high - slack
    : u >= target.low - slack && u <= target.high + slack;
  if (met) return 'uppfyllt';
  return u >= target.low - target.marginLow - slack && u <= target.high + target.marginHigh + slack ? 'delvis' : 'ej';
}

const size = (bound: number): number => (Number.isFinite(bound) ? Math.abs(bound) : 0);
