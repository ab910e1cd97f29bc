/** Moments as office.js sends them: a Date of the script is a text like 2025-08-31T10:00:00.000Z. */

/** Is the value a moment rather than a text that happens to begin with a day? */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
}
