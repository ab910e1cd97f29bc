/** Dates as text: no value to count with, and never an interval or a quotient. */

const months = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*';

const patterns: readonly RegExp[] = [
  /^(?:19|20)\d\d-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?$/,
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  /^(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./-](?:19|20)?\d\d$/,
  new RegExp(`^(?:\\d{1,2} )?${months}[- ']*(?:\\d{2}|\\d{4})?$`, 'u'),
  new RegExp(`^\\d{1,2}[- ]${months}$`, 'u'),
  /^(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d$/,
];

/** The text is a date, a month or a span of years. */
export function isDateText(form: string): boolean {
  if (patterns.some((pattern) => pattern.test(form))) return true;
  // 31/8: a day and a month, where the first cannot be a part of the second.
  const slash = /^(\d{1,2})\/(\d{1,2})$/.exec(form);
  return slash !== null && Number(slash[1]) > Number(slash[2]) && Number(slash[1]) <= 31 && Number(slash[2]) <= 12;
}
