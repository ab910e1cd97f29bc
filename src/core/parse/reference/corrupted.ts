/** References that Excel made a date or a decimal of (MK109): what was typed, as far as it can be told. */
import type { ReferenceProblem } from '../../model/chain.ts';
import type { RegisterIndex } from './register-index.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Day and month of a serial in the 1900 system. No Date: the core knows no clock. */
function dayAndMonth(serial: number): { readonly day: number; readonly month: number; readonly year: number } {
  // Civil date from days since 1970 (Hinnant): 25569 days lie between the two epochs.
  const z = Math.floor(serial) - 25569 + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, month, year };
}

/** "1:1" was typed and became 01:01; a cell of hours holds part of a day. */
function corruptedTime(index: RegisterIndex, serial: number): ReferenceProblem {
  const minutes = Math.round(serial * 24 * 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  const own = [':', '.', '-', '/'].map((joint) => `${hour}${joint}${minute}`).find((id) => index.byId.has(id));
  const isValid = [hour, minute].every((number) => index.byNumber.has(number));
  const pair = isValid ? `${hour}, ${minute}` : null;
  return { kind: 'corrupted', shown: `${two(hour)}:${two(minute)}`, suggestion: own ?? pair };
}

/** A date where a reference should be: "1-3" or "1/3" was typed; in a register of points, "1.2" may have been. */
export function corruptedDate(index: RegisterIndex, serial: number): ReferenceProblem {
  if (serial >= 0 && serial < 1) return corruptedTime(index, serial);
  const { day, month, year } = dayAndMonth(serial);
  const shown = `${day} ${monthNames[month - 1]}`;
  const dotted = [`${day}.${month}`, `${month}.${day}`].filter((id) => index.byId.has(id));
  if (dotted.length > 0) return { kind: 'corrupted', shown, suggestion: dotted[0] as string };
  // mmm-yy: "3-10" became March 2010; the first is a month, the second a year.
  const pairs = [[day, month], ...(day === 1 ? [[month, year % 100]] : [])] as const;
  const valid = pairs.find((pair) => pair.every((number) => index.byNumber.has(number)));
  return { kind: 'corrupted', shown, suggestion: valid ? valid.join(', ') : null };
}

/** 1.3 where the goals are numbered 1, 2, 3: "1,3" was typed and became a decimal. */
export function corruptedDecimal(index: RegisterIndex, shown: string): ReferenceProblem {
  const parts = shown.split(/[.,]/).map(Number);
  const isValid = parts.length === 2 && parts.every((part) => index.byNumber.has(part));
  return { kind: 'corrupted', shown: shown.replace('.', ','), suggestion: isValid ? parts.join(', ') : null };
}
