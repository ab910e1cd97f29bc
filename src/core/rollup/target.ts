import type { IndicatorRow, Tolerance } from '../model/chain.ts';
import type { Direction, Value } from '../model/values.ts';
import { booleanOf } from './boolean.ts';

/** A target as the span of outcomes that meet it, and how far outside still counts as delvis. */
export interface Target {
  /** -Infinity when lower is better. */
  readonly low: number;
  /** Infinity when higher is better. */
  readonly high: number;
  readonly marginLow: number;
  readonly marginHigh: number;
  /** The bound itself is outside: "< 5", "öka". */
  readonly strict: boolean;
}

/** The target of a row in a form that `value` can be compared with, or null when there is none. */
export function targetOf(row: IndicatorRow, value: Value, settingsTolerance: number): Target | null {
  const target = row.target;
  const tolerance = row.tolerance ?? { size: settingsTolerance, isShare: true };
  if (target.ambiguous) return null;
  switch (target.kind) {
    case 'interval':
      return within(target.lower ?? -Infinity, target.upper ?? Infinity, tolerance);
    case 'boolean':
      return exactly(booleanOf(target));
    case 'relative':
      return isChange(value, target) ? change(target, tolerance) : relative(row, tolerance);
    case 'condition':
      return oneSided(target.bound === 'max' ? 'lagre' : 'hogre', target.number, tolerance, target.strict === true);
    case 'number':
    case 'percent':
      return plain(row.direction, target, tolerance);
    default:
      return null;
  }
}

function plain(direction: Direction | null, target: Value, tolerance: Tolerance): Target | null {
  if (target.number === null || direction === null) return null;
  if (direction === 'jaNej') return exactly(target.number);
  if (direction === 'hogre' || direction === 'lagre') return oneSided(direction, target.number, tolerance, false);
  return within(target.number, target.number, tolerance);
}

/** "Öka", "minska", "bibehålla", "+2": against the base value, else the closest earlier outcome. */
function relative(row: IndicatorRow, tolerance: Tolerance): Target | null {
  const from = row.base?.number ?? row.previousOutcome?.number ?? null;
  const direction = row.target.direction ?? row.direction;
  if (from === null || direction === null) return null;
  const step = row.target.number;
  if (direction === 'hogre' || direction === 'lagre') {
    const towards = direction === 'hogre' ? 1 : -1;
    if (step === null) return oneSided(direction, from, tolerance, true);
    return oneSided(direction, from + towards * Math.abs(step), tolerance, false);
  }
  if (row.direction === 'hogre' || row.direction === 'lagre') return oneSided(row.direction, from, tolerance, false);
  return within(from, from, tolerance);
}

/** "+2 %-enheter" and "+3 %-enheter": how far it was to move and how far it has; where it was has no part in that. */
function change({ number, direction }: Value, tolerance: Tolerance): Target | null {
  if (number === null || (direction !== 'hogre' && direction !== 'lagre')) return null;
  return oneSided(direction, (direction === 'hogre' ? 1 : -1) * Math.abs(number), tolerance, false);
}

const signed = /^\s*([-+–−])\s*\d/;

/** The outcome of a target that is a step tells of a step too: by its sign, or since no level is in percentage points. */
function isChange({ raw, unit }: Value, target: Value): boolean {
  if (target.number === null || typeof raw !== 'string' || unit !== target.unit) return false;
  if (unit === '%-enheter') return true;
  const sign = signed.exec(raw)?.[1];
  return sign === '+' || (sign !== undefined && unit === '%');
}

/** A share of nothing is nothing: a target of 0 has a tolerance only where the row gives one in its unit (decision 3.3). */
function marginAt(bound: number, { size, isShare }: Tolerance): number {
  return isShare ? size * Math.abs(bound) : size;
}

function oneSided(
  direction: 'hogre' | 'lagre',
  bound: number | null,
  tolerance: Tolerance,
  strict: boolean,
): Target | null {
  if (bound === null || !Number.isFinite(bound)) return null;
  const margin = marginAt(bound, tolerance);
  return direction === 'hogre'
    ? { low: bound, high: Infinity, marginLow: margin, marginHigh: 0, strict }
    : { low: -Infinity, high: bound, marginLow: 0, marginHigh: margin, strict };
}

function within(low: number, high: number, tolerance: Tolerance): Target {
  const margin = (bound: number): number => (Number.isFinite(bound) ? marginAt(bound, tolerance) : 0);
  return { low, high, marginLow: margin(low), marginHigh: margin(high), strict: false };
}

const exactly = (value: number): Target => within(value, value, { size: 0, isShare: true });
