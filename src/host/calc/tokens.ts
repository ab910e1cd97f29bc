/** Formula text cut into tokens. Offsets are kept, so that references can be rewritten in place. */

export type TokenKind =
  | 'number'
  | 'string'
  | 'error'
  | 'reference'
  | 'structured'
  | 'function'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'comma'
  | 'semicolon'
  | 'openArray'
  | 'closeArray'
  | 'space';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export class FormulaSyntaxError extends Error {}

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_(.!])`;
const column = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(.!])`;
const row = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_])`;
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)/iuy],
  ['reference', new RegExp(`(?:${sheet})?(?:${column}|${row}|${cell}:${cell}|${cell})`, 'uy')],
  ['error', new RegExp(`${sheet}#REF!`, 'iuy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['function', /(?:_xlfn\.|_xlws\.)*[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', new RegExp(`(?:${sheet})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['comma', /,/uy],
  ['semicolon', /;/uy],
  ['openArray', /\{/uy],
  ['closeArray', /\}/uy],
];

/** End of a structured reference's brackets that start at `from`, or -1. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i + 1;
  }
  return -1;
}

const memo = new Map<string, readonly Token[]>();

/** Tokens of a formula without its "=". Throws FormulaSyntaxError on what is no formula. */
export function tokenise(text: string): readonly Token[] {
  const known = memo.get(text);
  if (known) return known;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const next = nextToken(text, at);
    if (!next) throw new FormulaSyntaxError(`The formula cannot be read at ${text.slice(at, at + 20)}`);
    tokens.push(next);
    at = next.end;
  }
  if (memo.size > 20_000) memo.clear();
  memo.set(text, tokens);
  return tokens;
}

function nextToken(text: string, at: number): Token | null {
  if (text[at] === '[') return bracketed(text, at, at);
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const end = at + found[0].length;
    if (kind === 'name' && text[end] === '[') return bracketed(text, at, end);
    return { kind, text: found[0], start: at, end };
  }
  return null;
}

function bracketed(text: string, start: number, open: number): Token | null {
  const end = closingBracket(text, open);
  return end < 0 ? null : { kind: 'structured', text: text.slice(start, end), start, end };
}
