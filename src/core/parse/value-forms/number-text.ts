/** Numbers as people write them: decimal comma or point, thousands by space, point or apostrophe, any minus sign. */
import type { ColumnHints } from '../cell-input.ts';

export interface NumberReading {
  readonly number: number;
  /** Both readings of "1.234", the chosen one first. */
  readonly ambiguous?: readonly [number, number];
}

/** One number inside a text in comparison form (ordinary spaces, plain hyphens). For use in larger patterns. */
export const numberPattern =
  "[-+]?(?:\\d{1,3}(?:[ '’]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*(?:e[-+]?\\d+)?|[.,]\\d+)";

const wholeNumber = new RegExp(`^${numberPattern}$`);

/** Reads one number and nothing else; null when the text is not one. `point`: how the column means "1.234". */
export function readNumber(text: string, point: ColumnHints['point']): NumberReading | null {
  if (!wholeNumber.test(text)) return null;
  const digits = text.replace(/[ '’]/g, '');
  const points = count(digits, '.');
  const commas = count(digits, ',');
  if (points > 0 && commas > 0) {
    const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return finite(digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.'));
  }
  if (commas > 1) return finite(digits.replaceAll(',', ''));
  if (points > 1) return finite(digits.replaceAll('.', ''));
  if (commas === 1) return finite(digits.replace(',', '.'));
  // A point and exactly three figures: a Swede means thousands, a system means decimals, and the column may tell.
  if (points === 1 && /^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    const decimal = Number(digits);
    const thousands = Number(digits.replace('.', ''));
    if (point === 'decimal') return { number: decimal };
    if (point === 'thousands') return { number: thousands };
    return { number: thousands, ambiguous: [thousands, decimal] };
  }
  return finite(digits);
}

function finite(text: string): NumberReading | null {
  const number = Number(text);
  return Number.isFinite(number) ? { number: number === 0 ? 0 : number } : null;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
