import type { IndicatorRow } from '../../model/chain.ts';

/** The unit that a row's figures are in, from its column, its values or the first word of its name; null when unknown. */
function measureUnit(row: IndicatorRow): string | null {
  if (row.unit !== null) return row.unit;
  for (const value of [row.target, row.outcome]) {
    if (value.isPercent) return '%';
    if (value.unit !== undefined) return value.unit;
  }
  const first = /^\s*(andel|antal)/i.exec(row.indicator ?? '')?.[1]?.toLowerCase();
  return first === 'andel' ? '%' : first === 'antal' ? 'st' : null;
}

/** The same unit as far as is known: an unknown one stands in nobody's way. */
export function unitsAgree(a: IndicatorRow, b: IndicatorRow): boolean {
  const [x, y] = [measureUnit(a), measureUnit(b)].map((unit) => (unit === 'antal' ? 'st' : unit));
  return x == null || y == null || x === y;
}
