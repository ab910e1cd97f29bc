/** "80–85", "80-85 %", "mellan 80 och 85", "≥ 80 och ≤ 85". */
import type { ColumnHints } from '../cell-input.ts';
import { numberPattern, readNumber } from './number-text.ts';
import { readQuantity } from './quantity.ts';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly isPercent: boolean;
  readonly unit: string | null;
}

const unsigned = numberPattern.replace('[-+]?', '');
const spans: readonly RegExp[] = [
  new RegExp(
    `^(?:ska ligga |ligga )?(?:i )?(?:mellan|inom|intervallet|intervall|from|från)(?: intervallet)? (${numberPattern}) ?%? ?(?:och|till|-|to|–) ?(${numberPattern})(.*)$`,
  ),
  new RegExp(`^(${unsigned}) ?%? ?(?:-|till|\\.\\.\\.?|to|–) ?(${unsigned})(.*)$`),
  new RegExp(
    `^(?:≥|>=|>|minst|lägst|min|över) ?(${unsigned}) ?%? ?(?:och|men|,|samt|-|&)? ?(?:≤|<=|<|högst|max|under) ?(${unsigned})(.*)$`,
  ),
  new RegExp(`^(${unsigned}) ?%? ?(?:≤|<=|<) ?\\p{L}+ ?(?:≤|<=|<) ?(${unsigned})(.*)$`, 'u'),
];

/** Reads an interval in comparison form with plain dashes; the bounds may stand in any order. */
export function readInterval(form: string, point: ColumnHints['point']): Interval | null {
  const text = form.replace(/^(?:ca|cirka|runt|~|index|plats|rank|placering|nivå) ?/, '');
  for (const span of spans) {
    const found = span.exec(text);
    if (!found) continue;
    const from = readNumber(found[1] as string, point);
    const to = readQuantity(`${found[2]}${found[3]}`, point);
    if (!from || !to) continue;
    const isPercent = to.isPercent || form.includes('%');
    const [lower, upper] = from.number <= to.number ? [from.number, to.number] : [to.number, from.number];
    return { lower, upper, isPercent, unit: to.unit ?? (isPercent ? '%' : null) };
  }
  return null;
}
