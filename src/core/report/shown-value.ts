import type { Texts } from '../i18n/index.ts';
import type { Value } from '../model/values.ts';

/**
 * A value as it stands in Underlag: a plain number where it is one (87 for 87 %, the unit is beside it), else what the
 * committee wrote ("80–85", "minst 80", "#REF!"), or null when there is nothing.
 */
export function shownValue(value: Value | null, t: Texts): string | number | null {
  if (value === null || value.missing !== null) return null;
  if (value.uncached) return null;
  if ((value.kind === 'number' || value.kind === 'percent') && value.number !== null) return value.number;
  if (value.kind === 'boolean') return typeof value.raw === 'boolean' ? (value.raw ? t.yes : t.no) : value.raw;
  return typeof value.raw === 'boolean' ? (value.raw ? t.yes : t.no) : value.raw;
}
