/** Dates and times: serial numbers of the 1900 system. */
import { errors } from '../../document/cell-value.ts';
import { readTyped } from '../../document/input.ts';
import type { Value } from '../values.ts';
import { each, Failed, toInteger, toNumber, toScalar, toText } from '../values.ts';
import { given, perCell, plain } from './registry.ts';

const dayMs = 86_400_000;

/** Serial of a UTC time; before March 1900 Excel counts a 29 February that never was. */
function serialOf(utc: number): number {
  const serial = utc / dayMs + 25569;
  return serial < 61 ? serial - 1 : serial;
}

function dateOf(serial: number): Date {
  if (serial < 0) throw new Failed(errors.num);
  return new Date(Math.round(((serial < 60 ? serial + 1 : serial) - 25569) * dayMs));
}

const day = (value: Value | undefined): Date => dateOf(Math.floor(toNumber(value)));

perCell('DATE', ([y, m, d]) => {
  const year = toInteger(y);
  const serial = serialOf(Date.UTC(year < 1900 ? year + 1900 : year, toInteger(m) - 1, toInteger(d)));
  return serial < 0 ? errors.num : serial;
});
perCell('TIME', ([h, m, s]) => ((toNumber(h) * 3600 + toNumber(m) * 60 + toNumber(s)) / 86400) % 1);
perCell('YEAR', ([v]) => day(v).getUTCFullYear());
perCell('MONTH', ([v]) => day(v).getUTCMonth() + 1);
perCell('DAY', ([v]) => day(v).getUTCDate());
const seconds = (value: Value | undefined): number => Math.round((toNumber(value) % 1) * 86400);
perCell('HOUR', ([v]) => Math.floor(seconds(v) / 3600) % 24);
perCell('MINUTE', ([v]) => Math.floor(seconds(v) / 60) % 60);
perCell('SECOND', ([v]) => seconds(v) % 60);

function nowSerial(date: Date): number {
  return serialOf(date.getTime() - date.getTimezoneOffset() * 60_000);
}
plain('TODAY', (_args, scope) => Math.floor(nowSerial(scope.now())));
plain('NOW', (_args, scope) => nowSerial(scope.now()));

perCell('WEEKDAY', ([v, kind]) => {
  const weekday = day(v).getUTCDay();
  const type = given(kind) ? toInteger(kind) : 1;
  if (type === 1 || type === 17) return weekday + 1;
  if (type === 2 || type === 11) return ((weekday + 6) % 7) + 1;
  if (type === 3) return (weekday + 6) % 7;
  return type >= 12 && type <= 16 ? ((weekday - (type - 10) + 7) % 7) + 1 : errors.num;
});
function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * dayMs);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / dayMs / 7) + 1;
}
perCell('ISOWEEKNUM', ([v]) => isoWeek(day(v)));
perCell('WEEKNUM', ([v, kind]) => {
  const date = day(v);
  const type = given(kind) ? toInteger(kind) : 1;
  if (type === 21) return isoWeek(date);
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  const first = (new Date(start).getUTCDay() + (type === 2 ? 6 : 0)) % 7;
  return Math.floor(((date.getTime() - start) / dayMs + first) / 7) + 1;
});
function addMonths(date: Date, months: number): Date {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(first.getTime() + (Math.min(date.getUTCDate(), length) - 1) * dayMs);
}
perCell('EDATE', ([v, m]) => serialOf(addMonths(day(v), toInteger(m)).getTime()));
perCell('EOMONTH', ([v, m]) => {
  const date = day(v);
  return serialOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + toInteger(m) + 1, 0));
});
perCell('DAYS', ([end, start]) => Math.floor(toNumber(end)) - Math.floor(toNumber(start)));
perCell('DATEVALUE TIMEVALUE', ([v]) => {
  const value = readTyped(toText(v)).value;
  return typeof value === 'number' ? value : errors.value;
});
perCell('DAYS360', ([start, end, european]) => {
  const [a, b] = [day(start), day(end)];
  let [d1, d2] = [a.getUTCDate(), b.getUTCDate()];
  if (d1 === 31) d1 = 30;
  if (d2 === 31 && (d1 >= 30 || (given(european) && toScalar(european) === true))) d2 = 30;
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 360 + (b.getUTCMonth() - a.getUTCMonth()) * 30 + d2 - d1;
});
perCell('DATEDIF', ([start, end, unit]) => {
  const [a, b] = [day(start), day(end)];
  if (a > b) return errors.num;
  const months =
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 +
    b.getUTCMonth() -
    a.getUTCMonth() -
    (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
  const kind = toText(unit).toUpperCase();
  if (kind === 'Y') return Math.floor(months / 12);
  if (kind === 'M') return months;
  if (kind === 'YM') return months % 12;
  return kind === 'D' ? (b.getTime() - a.getTime()) / dayMs : errors.num;
});
perCell('YEARFRAC', ([start, end, basis]) => {
  const kind = given(basis) ? toInteger(basis) : 0;
  const [a, b] = [day(start), day(end)].sort((x, y) => x.getTime() - y.getTime()) as [Date, Date];
  const days = (b.getTime() - a.getTime()) / dayMs;
  if (kind === 2) return days / 360;
  if (kind === 3) return days / 365;
  if (kind === 1) {
    const years = b.getUTCFullYear() - a.getUTCFullYear() + 1;
    const span = (Date.UTC(b.getUTCFullYear() + 1, 0, 1) - Date.UTC(a.getUTCFullYear(), 0, 1)) / dayMs;
    return days / (span / years);
  }
  const [d1, d2] = [Math.min(a.getUTCDate(), 30), b.getUTCDate()];
  const last = d2 === 31 && d1 === 30 ? 30 : Math.min(d2, 30);
  return ((b.getUTCFullYear() - a.getUTCFullYear()) * 360 + (b.getUTCMonth() - a.getUTCMonth()) * 30 + last - d1) / 360;
});

function holidays(value: Value | undefined): Set<number> {
  const days = new Set<number>();
  if (given(value)) for (const { value: v } of each([value])) if (v !== null) days.add(Math.floor(toNumber(v)));
  return days;
}
/** The days off of a week, Monday first. */
const usualWeekend = '0000011';

/** "0000011", or a number: 1 Saturday and Sunday, 2 Sunday and Monday …, 11 Sunday alone, 12 Monday alone … */
function weekendOf(value: Value | undefined): string {
  if (!given(value)) return usualWeekend;
  const asked = toScalar(value);
  if (typeof asked === 'string' && /^[01]{7}$/.test(asked) && asked !== '1111111') return asked;
  const number = typeof asked === 'string' ? NaN : toInteger(value);
  const last = number >= 1 && number <= 7 ? number + 5 : number >= 11 && number <= 17 ? number - 5 : null;
  if (last === null) throw new Failed(typeof asked === 'string' ? errors.value : errors.num);
  const off = [last % 7, ...(number <= 7 ? [(last + 6) % 7] : [])];
  return Array.from({ length: 7 }, (_, day) => (off.includes(day) ? '1' : '0')).join('');
}

const isWorkday = (serial: number, free: ReadonlySet<number>, weekend: string): boolean =>
  weekend[(dateOf(serial).getUTCDay() + 6) % 7] === '0' && !free.has(serial);

function networkDays(
  start: Value | undefined,
  end: Value | undefined,
  weekend: string,
  off: Value | undefined,
): number {
  const [a, b] = [toInteger(start), toInteger(end)];
  const free = holidays(off);
  let found = 0;
  for (let d = Math.min(a, b); d <= Math.max(a, b); d++) if (isWorkday(d, free, weekend)) found++;
  return a <= b ? found : -found;
}

function workday(start: Value | undefined, days: Value | undefined, weekend: string, off: Value | undefined): number {
  let at = toInteger(start);
  const step = Math.sign(toInteger(days));
  const free = holidays(off);
  for (let left = Math.abs(toInteger(days)); left > 0;) {
    at += step;
    if (isWorkday(at, free, weekend)) left--;
  }
  return at;
}

plain('NETWORKDAYS', ([start, end, off]) => networkDays(start, end, usualWeekend, off));
plain('NETWORKDAYS.INTL', ([start, end, weekend, off]) => networkDays(start, end, weekendOf(weekend), off));
plain('WORKDAY', ([start, days, off]) => workday(start, days, usualWeekend, off));
plain('WORKDAY.INTL', ([start, days, weekend, off]) => workday(start, days, weekendOf(weekend), off));
