/** How a few values go on: numbers by their trend, dates by days, weekdays and months by their order, "Item 1" by its number. */
import type { CellValue } from '../../document/cell-value.ts';

const lists: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** The value `steps` after the first; null when the values are only to be repeated. */
export function seriesOf(
  values: readonly CellValue[],
  kind: string,
  format: string,
): ((steps: number) => CellValue) | null {
  const numbers = values.filter((v): v is number => typeof v === 'number');
  if (numbers.length === values.length && numbers.length > 0) return numberSeries(numbers, kind, format);
  return textSeries(values);
}

function numberSeries(numbers: readonly number[], kind: string, format: string): ((steps: number) => CellValue) | null {
  const isDate = /[ymd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, '')) && format !== 'General';
  const first = numbers[0] as number;
  if (kind === 'FillMonths' || kind === 'FillYears')
    return (steps) => addMonths(first, kind === 'FillYears' ? steps * 12 : steps);
  if (kind === 'FillWeekdays') return (steps) => addWeekdays(first, steps);
  if (kind === 'GrowthTrend') return (steps) => first * ((numbers[1] ?? first) / first) ** steps;
  if (numbers.length === 1) {
    if (kind === 'FillSeries' || kind === 'FillDays' || (kind === 'FillDefault' && isDate))
      return (steps) => first + steps;
    return null;
  }
  const n = numbers.length;
  const isEven = numbers.every((v, i) => i === 0 || Math.abs(v - first - i * ((numbers[1] as number) - first)) < 1e-9);
  if (isEven) return (steps) => Number((first + steps * ((numbers[1] as number) - first)).toPrecision(15));
  // Least squares through the values, as Excel's fill handle does.
  const meanX = (n - 1) / 2;
  const meanY = numbers.reduce((a, b) => a + b, 0) / n;
  const slope =
    numbers.reduce((sum, y, x) => sum + (x - meanX) * (y - meanY), 0) /
    numbers.reduce((sum, _y, x) => sum + (x - meanX) ** 2, 0);
  return (steps) => Number((meanY + slope * (steps - meanX)).toPrecision(15));
}

function textSeries(values: readonly CellValue[]): ((steps: number) => CellValue) | null {
  const [first, second] = values;
  if (typeof first !== 'string') return null;
  for (const list of lists) {
    const at = list.findIndex((w) => w.toLowerCase() === first.toLowerCase());
    if (at < 0) continue;
    const then = typeof second === 'string' ? list.findIndex((w) => w.toLowerCase() === second.toLowerCase()) : at + 1;
    const step = then < 0 ? 1 : then - at;
    return (steps) => list[(((at + steps * step) % list.length) + list.length) % list.length] as string;
  }
  const parts = /^(.*?)(\d+)(\D*)$/s.exec(first);
  if (!parts) return null;
  const [, head = '', digits = '', tail = ''] = parts;
  const other = typeof second === 'string' ? /^(.*?)(\d+)(\D*)$/s.exec(second) : null;
  if (values.length > 1 && (!other || other[1] !== head || other[3] !== tail)) return null;
  const step = other ? Number(other[2]) - Number(digits) : 1;
  // Quarters start over after the fourth.
  if (/^(q|qtr|quarter)\s*$/i.test(head) && tail === '' && /^[1-4]$/.test(digits))
    return (steps) => `${head}${((((Number(digits) - 1 + steps * step) % 4) + 4) % 4) + 1}`;
  return (steps) => `${head}${String(Math.abs(Number(digits) + steps * step)).padStart(digits.length, '0')}${tail}`;
}

const dayMs = 86_400_000;
const toDate = (serial: number): Date => new Date(Math.round((serial - 25569) * dayMs));

function addMonths(serial: number, months: number): number {
  const date = toDate(Math.floor(serial));
  const day = date.getUTCDate();
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(first);
  const length = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0)).getUTCDate();
  return first / dayMs + 25569 + Math.min(day, length) - 1;
}

function addWeekdays(serial: number, steps: number): number {
  let at = serial;
  const direction = Math.sign(steps);
  for (let left = Math.abs(steps); left > 0;) {
    at += direction;
    const day = toDate(at).getUTCDay();
    if (day !== 0 && day !== 6) left--;
  }
  return at;
}
