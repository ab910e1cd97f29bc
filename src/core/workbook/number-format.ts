/** What a number format says of its numbers: class and decimals (ECMA-376 §18.8.30 and §18.8.31). */
import type { NumberClass } from './snapshot.ts';

export interface NumberFormat {
  readonly numberClass: NumberClass;
  readonly decimals: number | null;
}

const general: NumberFormat = { numberClass: 'general', decimals: null };
const date: NumberFormat = { numberClass: 'date', decimals: null };
const text: NumberFormat = { numberClass: 'text', decimals: null };
const number = (decimals: number | null): NumberFormat => ({ numberClass: 'number', decimals });
const percent = (decimals: number): NumberFormat => ({ numberClass: 'percent', decimals });

const fixed: ReadonlyMap<number, NumberFormat> = new Map([
  [0, general],
  ...[1, 3, 37, 38, 41, 42].map((id) => [id, number(0)] as const),
  ...[2, 4, 7, 8, 11, 39, 40, 43, 44].map((id) => [id, number(2)] as const),
  ...[5, 6].map((id) => [id, number(0)] as const),
  [9, percent(0)],
  [10, percent(2)],
  ...[12, 13].map((id) => [id, number(null)] as const),
  [48, number(1)],
  [49, text],
]);

/** Format of a built-in id, null when the id is not built in. */
export function builtInFormat(id: number): NumberFormat | null {
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? date : (fixed.get(id) ?? null);
}

/** Quoted text, escaped and padding characters, then what stands in brackets. */
const literals = /"[^"]*"?|[\\_*][\s\S]?/g;
const brackets = /\[[^\]]*\]?/g;

/** Format of a code such as `# ##0,0 %` in its stored form: `#,##0.0\ %`. */
export function formatOfCode(code: string): NumberFormat {
  const bare = code.replace(literals, '');
  const first = bare.split(';', 1)[0] as string;
  // [h]:mm counts hours: brackets with only h, m or s are part of the format.
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return date;
  const plain = first.replace(brackets, '').replace(/general|standard/gi, 'G');
  if (plain.includes('%')) return percent(decimalsOf(plain));
  if (/[#0?]/.test(plain) && !/[ymdh]/i.test(plain.replace(/e[+-]/gi, ''))) {
    return plain.includes('/') ? number(null) : number(decimalsOf(plain));
  }
  if (/[ymdhs]/i.test(plain)) return date;
  return plain.trim() === '@' ? text : general;
}

function decimalsOf(plain: string): number {
  return /\.([#0?]*)/.exec(plain)?.[1]?.length ?? 0;
}
