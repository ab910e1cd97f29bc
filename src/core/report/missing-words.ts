import type { Texts } from '../i18n/index.ts';
import type { Value } from '../model/values.ts';

/** Why a value is not there, in a word or two; null when it is. */
export function missingWord(value: Value, { underlag: { missing } }: Texts): string | null {
  if (value.uncached) return missing.uncached;
  if (value.kind === 'error') return missing.error;
  if (value.missing !== null) return missing[value.missing];
  return value.kind === 'text' ? missing.unreadable : null;
}
