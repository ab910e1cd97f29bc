/** An earlier result of several files that is about to be replaced by one of others: refused without --force. */
import { texts } from '../../core/i18n/index.ts';
import type { Period } from '../../core/model/period.ts';
import type { SavedState } from '../../core/workbook/state.ts';

/**
 * What the earlier result was made from, in words, when that is other material than `files` of `period`; null when it may be
 * updated. Of another period, or with most of its files left out, it is another compilation; a nämnd's file under a new name
 * ("slutversion") is the same one. Results of before 2026-11-28 remember no files, and are told by their period alone.
 * @param files base names, in any order
 */
export function otherMaterial(
  saved: SavedState | null,
  { kind, year }: Pick<Period, 'kind' | 'year'>,
  files: readonly string[],
): string | null {
  const last = saved?.runs.at(-1);
  if (!last) return null;
  const before = last.files?.split('\n') ?? [];
  const isSamePeriod = (['sv', 'en'] as const).some(
    (language) => texts(language).period.name(kind, year) === last.period,
  );
  const kept = before.filter((file) => files.includes(file)).length;
  return isSamePeriod && kept * 2 >= before.length ? null : [last.period, ...before].join(', ');
}
