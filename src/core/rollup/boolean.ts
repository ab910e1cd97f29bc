import type { Value } from '../model/values.ts';

/** 1 for ja, 0 for nej. */
export function booleanOf(value: Value): number {
  if (value.number !== null) return value.number === 0 ? 0 : 1;
  if (typeof value.raw === 'boolean') return value.raw ? 1 : 0;
  return /^(ja|yes|j|y|sant|true)\b/i.test(String(value.raw).trim()) ? 1 : 0;
}
