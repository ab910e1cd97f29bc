/** A file's formula → the document's: newer functions without their prefixes, and "@" where a plain formula takes one of several cells. */
import { findFunction } from '../calc/functions/registry.ts';
import '../calc/functions/index.ts';
import type { Expression } from '../calc/parse.ts';
import { parseFormula } from '../calc/parse.ts';
import { parseReference, referenceArea } from '../calc/references.ts';
import { FormulaSyntaxError } from '../calc/tokens.ts';

/** Names (lower case) that stand for more than one cell. */
export type RangeNames = ReadonlySet<string>;

/** The text of an array formula (with "=") as Excel shows it: nothing in it is cut down to one cell. */
export function arrayFormula(text: string): string {
  return `=${spelledOut(text)}`;
}

/** The text of a plain formula (with "="). What it does with several cells where one is wanted, it does with that of its own row or column. */
export function plainFormula(text: string, names: RangeNames): string {
  const body = spelledOut(text);
  if (!body.includes(':') && !body.includes('[') && names.size === 0) return `=${body}`;
  const places: number[] = [];
  try {
    collect(parseFormula(body), true, names, places);
  } catch (error) {
    // A formula that is none keeps its text and its value.
    if (error instanceof FormulaSyntaxError) return `=${body}`;
    throw error;
  }
  if (places.length === 0) return `=${body}`;
  const cuts = [0, ...places.sort((a, b) => a - b), body.length];
  return `=${cuts
    .slice(1)
    .map((end, i) => body.slice(cuts[i], end))
    .join('@')}`;
}

function spelledOut(text: string): string {
  const body = text.includes('_xl') ? text.replace(/_xlfn\.(_xlws\.)?/g, '') : text;
  const shown = /SINGLE\(|ANCHORARRAY\(/.test(body) ? withOperators(body) : body;
  return shown.includes('#') ? shown.replace(/\[#This Row\],/gi, '[#This Row],') : shown;
}

/** `SINGLE(A1:A9)` and `ANCHORARRAY(A1)` are how files hold `@A1:A9` and `A1#`. */
const withOperators = (body: string): string =>
  body
    .replace(/(?<![\w.])ANCHORARRAY\(((?:'[^']*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+)\)/g, '$1#')
    .replace(/(?<![\w.])SINGLE\(((?:'[^']*'!|[\w.]+!)?[\w$:.]+(?:\[[^()]*\])?)\)/g, '@$1');

const arithmetic = new Set(['=', '<>', '<', '>', '<=', '>=', '&', '+', '-', '*', '/', '^', '%']);
/** Functions that are worked out branch by branch: what they give is what one of their arguments gives. */
const branching = new Set(['IF', 'IFERROR', 'IFNA', 'IFS', 'SWITCH', 'CHOOSE']);

/** Where "@" belongs: `isOne` says that one value is wanted at this place. */
function collect(e: Expression, isOne: boolean, names: RangeNames, places: number[]): void {
  if (!isOne) return;
  if (e.kind === 'reference' || e.kind === 'structured' || e.kind === 'name') {
    if (isMany(e, names)) places.push(e.start);
  } else if (e.kind === 'unary') {
    if (arithmetic.has(e.operator)) collect(e.operand, true, names, places);
  } else if (e.kind === 'binary') {
    if (!arithmetic.has(e.operator)) return;
    collect(e.left, true, names, places);
    collect(e.right, true, names, places);
  } else if (e.kind === 'call') {
    const known = findFunction(e.name);
    e.args.forEach((arg, i) => collect(arg, branching.has(e.name) || known?.isSingle?.(i) === true, names, places));
  }
}

function isMany(e: Expression & { readonly kind: 'reference' | 'structured' | 'name' }, names: RangeNames): boolean {
  if (e.kind === 'name') return names.has(e.name.slice(e.name.lastIndexOf('!') + 1).toLowerCase());
  if (e.kind === 'structured') return !/\[(#This Row\]|@)/i.test(e.text) && !/^[^[]*\[#Headers\]$/i.test(e.text);
  if (!e.text.includes(':')) return false;
  const { top, left, bottom, right } = referenceArea(parseReference(e.text));
  return top !== bottom || left !== right;
}
