/** Dates of strict files: `t="d"` cells hold ISO 8601 text where others hold a serial. */

const iso = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Days from 0000-03-01 (proleptic Gregorian), the usual civil-days arithmetic. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}

/** Serial of an ISO date, time or both in the workbook's date system; NaN when the text is none. */
export function serialOfIso(text: string, date1904: boolean): number {
  const found = iso.exec(text.trim());
  if (!found || text.trim() === '') return NaN;
  const [, year, month, day, hour, minute, second] = found;
  const time = (Number(hour ?? 0) + Number(minute ?? 0) / 60 + Number(second ?? 0) / 3600) / 24;
  if (year === undefined) return time;
  const days = dayNumber(Number(year), Number(month), Number(day));
  if (date1904) return days - dayNumber(1904, 1, 1) + time;
  const serial = days - dayNumber(1899, 12, 30);
  // The 1900 system has a 29 February 1900 that never was: days before it are one less.
  return (serial < 61 ? serial - 1 : serial) + time;
}
