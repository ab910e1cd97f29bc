import type { IndicatorRow } from '../../model/chain.ts';
import type { Value } from '../../model/values.ts';
import { parseUnit } from '../../parse/index.ts';

/** The target is another number than before; another way of writing the same number is no change. */
export function changedTarget(now: IndicatorRow, before: IndicatorRow): boolean {
  const [a, b] = [now.target, before.target];
  if (a.ambiguous || b.ambiguous) return false;
  if (a.kind === 'interval' && b.kind === 'interval')
    return differs(a.lower ?? NaN, b.lower ?? NaN) || differs(a.upper ?? NaN, b.upper ?? NaN);
  if (!isLevel(a) || !isLevel(b)) return false;
  const scaled = (b.number as number) * factor(b.unit, a.unit);
  // A hundred times as much of a share is the same target on another scale.
  const isSameShare = [100, 0.01].some((scale) => !differs(a.number as number, scaled * scale));
  return differs(a.number as number, scaled) && !(isSameShare && (a.isPercent || b.isPercent || now.unit === '%'));
}

function isLevel(value: Value): boolean {
  return value.number !== null && (value.kind === 'number' || value.kind === 'percent' || value.kind === 'condition');
}

const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function factor(from: string | undefined, to: string | undefined): number {
  if (from === undefined || to === undefined || from === to) return 1;
  const [a, b] = [parseUnit(from), parseUnit(to)];
  return a && b && a.base === b.base ? a.factor / b.factor : 1;
}
