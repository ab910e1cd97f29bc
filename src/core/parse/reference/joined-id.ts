/** Ids of two parts: 5-1, A.1, A:1, 1/1. Elsewhere 1-3 are the goals from 1 to 3, and 1/3 goals 1 and 3. */
import { letters } from '../letters.ts';
import { normaliseText, plainDashes } from '../text.ts';

export type Joint = 'hyphen' | 'letter' | 'slash' | 'colon';

/** How the id's parts are joined; null for ids of one part, and for those of figures with points or colons alone. */
export function jointOf(id: string): Joint | null {
  const form = plainDashes(normaliseText(id)).replace(/^(?:kf-?)?mål /, '');
  return joints.find(({ is }) => is.test(form))?.joint ?? null;
}

const before = `(?:[${letters}]|[ivx]{2,4})`;
const figures = '(?:20\\d\\d|\\d{1,2})';
const joints: readonly { readonly joint: Joint; readonly is: RegExp }[] = [
  { joint: 'hyphen', is: new RegExp(`^${figures}-\\d{1,2}[a-h]?$`) },
  { joint: 'letter', is: new RegExp(`^${before}\\.\\d{1,2}(?:\\.\\d{1,2})?$`) },
  { joint: 'slash', is: new RegExp(`^(?:${figures}|${before})/\\d{1,2}[a-h]?$`) },
  { joint: 'colon', is: new RegExp(`^${before}:\\d{1,2}$`) },
];
/** An id of two parts, in comparison form. */
export const joinedForm = `(?:${figures}[-/]|${before}[.:/])\\d{1,2}(?:\\.\\d{1,2}|[a-h](?![${letters}]))?`;
const twoParts = new RegExp(`(?:^|[ .:#])(${joinedForm})[.):]*$`);

/** The id of two parts that a reference in comparison form ends with, and what stands before it; null when it has none. */
export function joinedId(form: string): { readonly label: string; readonly id: string; readonly joint: Joint } | null {
  const found = twoParts.exec(form);
  const id = found?.[1] ?? '';
  const joint = found ? jointOf(id) : null;
  return joint === null ? null : { label: form.slice(0, (found as RegExpExecArray).index).trim(), id, joint };
}
