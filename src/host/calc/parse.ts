/** Formula text → expression tree, with Excel's precedence (−2^2 is 4; % binds hardest). */
import type { CellValue } from '../document/cell-value.ts';
import { CellError } from '../document/cell-value.ts';
import { splitSheet } from '../document/address.ts';
import type { Token } from './tokens.ts';
import { FormulaSyntaxError, tokenise } from './tokens.ts';

export type Expression =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'missing' }
  /** `start`: where it stands in the formula's text. */
  | { readonly kind: 'reference'; readonly text: string; readonly start: number }
  /** The same cells of several sheets that follow each other: Sheet1:Sheet3!A1. */
  | { readonly kind: 'sheets'; readonly from: string; readonly to: string; readonly text: string }
  | { readonly kind: 'structured'; readonly text: string; readonly start: number }
  | { readonly kind: 'name'; readonly name: string; readonly start: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] };

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** 'Sheet 1:Sheet 3'!A1: a sheet's own name has no colon. */
function severalSheets(text: string): Expression | null {
  const { sheet, rest } = splitSheet(text);
  const [from = '', to] = (sheet ?? '').split(':');
  // A path to another file has a colon too.
  return to === undefined || text.includes('[') ? null : { kind: 'sheets', from, to, text: rest };
}

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(text: string) {
    this.tokens = tokenise(text).filter((token) => token.kind !== 'space');
  }

  whole(): Expression {
    const expression = this.binary(0);
    if (this.peek()) throw new FormulaSyntaxError('Something is left after the formula.');
    return expression;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private isOperator(...texts: string[]): boolean {
    const token = this.peek();
    return token?.kind === 'operator' && texts.includes(token.text);
  }

  private take(kind: Token['kind']): Token {
    const token = this.peek();
    if (token?.kind !== kind) throw new FormulaSyntaxError(`Expected ${kind}.`);
    this.at++;
    return token;
  }

  private binary(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.prefix();
    let left = this.binary(level + 1);
    while (this.isOperator(...operators)) {
      const operator = this.take('operator').text;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private prefix(): Expression {
    if (this.isOperator('-', '+', '@')) {
      const operator = this.take('operator').text;
      return { kind: 'unary', operator, operand: this.prefix() };
    }
    let operand = this.range();
    while (this.isOperator('%')) {
      this.at++;
      operand = { kind: 'unary', operator: '%', operand };
    }
    return operand;
  }

  private range(): Expression {
    let left = this.primary();
    for (;;) {
      if (this.isOperator(':')) {
        this.at++;
        left = { kind: 'binary', operator: ':', left, right: this.primary() };
      } else if (this.isOperator('#')) {
        this.at++;
        left = { kind: 'unary', operator: '#', operand: left };
      } else return left;
    }
  }

  private primary(): Expression {
    const token = this.peek();
    if (!token) throw new FormulaSyntaxError('The formula ends too early.');
    this.at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'string':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'value', value: CellError.of(token.text.slice(token.text.lastIndexOf('#')).toUpperCase()) };
      case 'reference':
        return severalSheets(token.text) ?? { kind: 'reference', text: token.text, start: token.start };
      case 'structured':
        return { kind: 'structured', text: token.text, start: token.start };
      case 'name':
        if (/^(TRUE|FALSE)$/i.test(token.text)) return { kind: 'value', value: token.text.toUpperCase() === 'TRUE' };
        return this.sheetsFrom(token.text) ?? { kind: 'name', name: token.text, start: token.start };
      case 'function':
        return this.call(token.text.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase());
      case 'open': {
        const inner = this.binary(0);
        if (this.peek()?.kind === 'comma') return this.union(inner);
        this.take('close');
        return inner;
      }
      case 'openArray':
        return this.array();
      default:
        throw new FormulaSyntaxError(`"${token.text}" cannot stand here.`);
    }
  }

  /** `Sheet1` of Sheet1:Sheet3!A1. */
  private sheetsFrom(first: string): Expression | null {
    const [colon, last] = [this.peek(), this.tokens[this.at + 1]];
    if (colon?.text !== ':' || last?.kind !== 'reference') return null;
    const { sheet, rest } = splitSheet(last.text);
    if (sheet === null || first.includes('!')) return null;
    this.at += 2;
    return { kind: 'sheets', from: first, to: sheet, text: rest };
  }

  private union(first: Expression): Expression {
    let all = first;
    while (this.peek()?.kind === 'comma') {
      this.at++;
      all = { kind: 'binary', operator: ',', left: all, right: this.binary(0) };
    }
    this.take('close');
    return all;
  }

  private call(name: string): Expression {
    this.take('open');
    const args: Expression[] = [];
    if (this.peek()?.kind === 'close') {
      this.at++;
      return { kind: 'call', name, args };
    }
    for (;;) {
      const token = this.peek();
      if (token?.kind === 'comma' || token?.kind === 'close') args.push({ kind: 'missing' });
      else args.push(this.binary(0));
      if (this.peek()?.kind === 'comma') this.at++;
      else break;
    }
    this.take('close');
    return { kind: 'call', name, args };
  }

  private array(): Expression {
    const rows: CellValue[][] = [[]];
    for (;;) {
      const sign = this.isOperator('-', '+') ? this.take('operator').text : '';
      const item = this.primary();
      if (item.kind !== 'value') throw new FormulaSyntaxError('An array constant holds values only.');
      rows.at(-1)?.push(sign === '-' ? -Number(item.value) : item.value);
      const token = this.peek();
      this.at++;
      if (token?.kind === 'comma') continue;
      if (token?.kind === 'semicolon') rows.push([]);
      else if (token?.kind === 'closeArray') return { kind: 'array', rows };
      else throw new FormulaSyntaxError('An array constant does not end.');
    }
  }
}

const memo = new Map<string, Expression>();

/** The tree of a formula (without "="). Throws FormulaSyntaxError. */
export function parseFormula(text: string): Expression {
  let known = memo.get(text);
  if (!known) {
    known = new Parser(text).whole();
    if (memo.size > 20_000) memo.clear();
    memo.set(text, known);
  }
  return known;
}
