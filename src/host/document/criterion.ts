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

type Test = (value: unknown, text: string) => boolean;

/** A criterion read once, for many values (and their texts as shown). */
export function criterionTest(criterion: string): Test {
  const found = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) as RegExpExecArray;
  const operator = found[1] ?? '=';
  const rest = found[2] ?? '';
  if (rest === '') {
    if (found[1] === undefined) return (value) => value === null || value === '';
    if (operator === '=') return (value) => value === null;
    return operator === '<>' ? (value) => value !== null : () => false;
  }
  const typed = readTyped(rest).value;
  if (operator === '=' || operator === '<>') {
    const wanted = operator === '=';
    if (typeof typed === 'number') return (value) => isNumber(value, typed) === wanted;
    return (value, text) => sameText(rest, value, text, typed) === wanted;
  }
  if (typeof typed === 'number') return (value) => typeof value === 'number' && compare(value, typed, operator);
  const word = rest.toLowerCase();
  return (value) => typeof value === 'string' && compare(value.toLowerCase().localeCompare(word, 'en'), 0, operator);
}

/** Whether a value (and its text as shown) meets a criterion. */
export function matchesCriterion(criterion: string, value: unknown, text: string): boolean {
  return criterionTest(criterion)(value, text);
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
