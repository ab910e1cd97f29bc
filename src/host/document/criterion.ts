/** Criteria as COUNTIF and custom filters write them: ">100", "<>x", "Ka*", "=". */
import { readTyped } from './input.ts';

const wildcards = new Map<string, RegExp>();

/** A text with * and ? (~ escapes) as a pattern over the whole text, without regard to case. */
export function wildcardPattern(text: string): RegExp {
  let known = wildcards.get(text);
  if (!known) {
    let source = '';
    for (let i = 0; i < text.length; i++) {
      const c = text[i] as string;
      if (c === '~' && i + 1 < text.length) source += escape(text[++i] as string);
      else source += c === '*' ? '[\\s\\S]*' : c === '?' ? '[\\s\\S]' : escape(c);
    }
    wildcards.set(text, (known = new RegExp(`^${source}$`, 'iu')));
  }
  return known;
}

const escape = (c: string): string => c.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Whether a value (and its text as shown) meets a criterion. */
export function matchesCriterion(criterion: string, value: unknown, text: string): boolean {
  const found = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) as RegExpExecArray;
  const operator = found[1] ?? '=';
  const rest = found[2] ?? '';
  const typed = readTyped(rest).value;
  if (rest === '') {
    const isEmpty = value === null || value === '';
    if (found[1] === undefined) return isEmpty;
    return operator === '=' ? value === null : operator === '<>' ? value !== null : false;
  }
  if (operator === '=' || operator === '<>') {
    const isEqual = typeof typed === 'number' ? isNumber(value, typed) : sameText(rest, value, text, typed);
    return isEqual === (operator === '=');
  }
  if (typeof typed === 'number') return typeof value === 'number' && compare(value, typed, operator);
  return typeof value === 'string' && compare(value.toLowerCase().localeCompare(rest.toLowerCase(), 'en'), 0, operator);
}

function isNumber(value: unknown, wanted: number): boolean {
  if (typeof value === 'number') return value === wanted;
  return typeof value === 'string' && readTyped(value).value === wanted;
}

function sameText(pattern: string, value: unknown, text: string, typed: unknown): boolean {
  if (typeof typed === 'boolean') return value === typed;
  if (typeof value === 'string') return wildcardPattern(pattern).test(value);
  return value !== null && typeof value === 'object' && wildcardPattern(pattern).test(text);
}

function compare(a: number, b: number, operator: string): boolean {
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}
