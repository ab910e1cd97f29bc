/** "How many rows of Underlag are like this", as COUNTIFS where that is safe and as SUMPRODUCT where it is not. */
import { quoted } from './formulas.ts';

export interface Condition {
  /** Structured reference to a column. */
  readonly column: string;
  /** What it must equal: a literal, or a reference to a cell. */
  readonly equals: { readonly text: string } | { readonly number: number } | { readonly reference: string };
}

/**
 * Can the text stand as a criterion of COUNTIFS? A criterion that looks like a number, a date or a comparison is read as
 * one ("1.10" would also count goal 1.1), and *, ? and ~ are wildcards.
 */
export function isPlainCriterion(text: string): boolean {
  return (
    text.length <= 255 &&
    /^\p{L}/u.test(text) &&
    !/[*?~]/.test(text) &&
    !/^(true|false|sant|falskt)$/i.test(text) &&
    !looksLikeDate(text)
  );
}

function looksLikeDate(text: string): boolean {
  return /^(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)[a-z]*[\s.-]?\d/i.test(text);
}

/** A count of rows that meet all conditions. `exact` compares text with text, letter for letter, and is slower. */
export function countWhere(conditions: readonly Condition[], exact: boolean): string {
  return exact
    ? `SUMPRODUCT(${conditions.map((c) => `(${c.column}=${operand(c)})`).join('*')}*1)`
    : `COUNTIFS(${conditions.map((c) => `${c.column},${criterion(c)}`).join(',')})`;
}

/** The sum of a column over the rows that meet all conditions. */
export function sumWhere(column: string, conditions: readonly Condition[], exact: boolean): string {
  return exact
    ? `SUMPRODUCT(${conditions.map((c) => `(${c.column}=${operand(c)})`).join('*')},${column})`
    : `SUMIFS(${column},${conditions.map((c) => `${c.column},${criterion(c)}`).join(',')})`;
}

function operand({ equals }: Condition): string {
  if ('text' in equals) return quoted(equals.text);
  return 'number' in equals ? String(equals.number) : equals.reference;
}

function criterion({ equals }: Condition): string {
  if ('text' in equals) return quoted(equals.text.replace(/[*?~]/g, '~$&'));
  return 'number' in equals ? String(equals.number) : equals.reference;
}
