/** Forms of indicators' names. Most names hold none of them, so that each is looked for only where letters of its own stand. */

/** Letters that every name of the form holds, and the form. */
export type Form = readonly [holds: string, pattern: RegExp];

/** `form` is an indicator's name in normal form. */
export function isOfAny(forms: readonly Form[], form: string): boolean {
  return forms.some(([holds, pattern]) => form.includes(holds) && pattern.test(form));
}
