/** Ids of two parts: 5-1, A.1. Elsewhere 1-3 are the goals from 1 to 3. */
import { letters } from '../letters.ts';
import { normaliseText, plainDashes } from '../text.ts';

export type Joint = 'hyphen' | 'letter';

/** How the id's parts are joined; null for ids of one part, and for those of figures and points alone. */
export function jointOf(id: string): Joint | null {
  const form = plainDashes(normaliseText(id));
  return /^\d{1,2}-\d{1,2}$/.test(form) ? 'hyphen' : pointed.test(form) ? 'letter' : null;
}

const pointed = new RegExp(`^[${letters}]\\.\\d{1,2}(?:\\.\\d{1,2})?$`);
const twoParts = new RegExp(`(?:^|[ .:#])((?:\\d{1,2}-|[${letters}]\\.)\\d{1,2}(?:\\.\\d{1,2})?)[.):]*$`);

/** The id of two parts that a reference in comparison form ends with, and what stands before it; null when it has none. */
export function joinedId(form: string): { readonly label: string; readonly id: string; readonly joint: Joint } | null {
  const found = twoParts.exec(form);
  const id = found?.[1] ?? '';
  const joint = found ? jointOf(id) : null;
  return joint === null ? null : { label: form.slice(0, (found as RegExpExecArray).index).trim(), id, joint };
}
