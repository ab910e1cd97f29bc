/** A formula as files hold it: this-row references in their long form, newer functions with their prefix. */
import { rewriteFormula } from '../calc/references.ts';
import { containsCell } from '../document/address.ts';
import type { Sheet } from '../document/model.ts';

const later = new Set(
  (
    'CONCAT IFS SWITCH MAXIFS MINIFS TEXTJOIN XLOOKUP XMATCH LET TEXTBEFORE TEXTAFTER TEXTSPLIT UNIQUE SORTBY SEQUENCE RANDARRAY VSTACK HSTACK TOCOL TOROW TAKE DROP ' +
    'CHOOSECOLS CHOOSEROWS ARRAYTOTEXT VALUETOTEXT IFNA XOR DAYS ISOWEEKNUM NUMBERVALUE BASE DECIMAL UNICHAR UNICODE FORMULATEXT SHEET SHEETS AGGREGATE STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL MODE.MULT PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC ' +
    'PERCENTRANK.INC RANK.EQ RANK.AVG COVARIANCE.P COVARIANCE.S CEILING.MATH FLOOR.MATH CEILING.PRECISE FLOOR.PRECISE FORECAST.LINEAR EXPAND WRAPROWS WRAPCOLS'
  ).split(' '),
);
const worksheetOnly = new Set(['FILTER', 'SORT']);

/** "@" and "#" are no operators in files: a plain formula takes one of several cells by itself, an array formula asks for it. */
function withoutOperators(formula: string, isArray: boolean): string {
  if (!/[@#]/.test(formula)) return formula;
  const single = (text: string): string => (isArray ? `_xlfn.SINGLE(${text})` : text);
  const parts = formula.slice(1).split(/("(?:[^"]|"")*")/);
  const reference = String.raw`(?:'[^']+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+`;
  return `=${parts
    .map((part, i) => {
      if (i % 2 === 1) return part;
      const spilled = part.replace(new RegExp(`(${reference})#`, 'gu'), '_xlfn.ANCHORARRAY($1)');
      return spilled.replace(/(?<!\[)@((?:'[^']+'!)?[\p{L}\p{N}_.$:!]+(?:\[[^\]]*\])?)(?!\()/gu, (_, text: string) =>
        single(text),
      );
    })
    .join('')}`;
}

/** Without "=". */
export function fileFormula(sheet: Sheet, row: number, column: number, formula: string): string {
  const own = sheet.tables.find((t) => containsCell(t.area, row, column));
  const isSpilled = sheet.cells.get(row, column)?.spill != null;
  return rewriteFormula(withoutOperators(formula, isSpilled), (token) => {
    if (token.kind === 'function') {
      const name = token.text.toUpperCase();
      if (worksheetOnly.has(name)) return `_xlfn._xlws.${name}`;
      return later.has(name) ? `_xlfn.${name}` : null;
    }
    if (token.kind !== 'structured') return null;
    const open = token.text.indexOf('[');
    const table = token.text.slice(0, open) || (own?.name ?? '');
    const inner = token.text.slice(open + 1, -1).trim();
    if (!inner.startsWith('@')) return `${table}[${inner}]`;
    const rest = inner.slice(1).trim();
    if (rest === '') return `${table}[#This Row]`;
    return `${table}[[#This Row],${rest.startsWith('[') ? rest : `[${rest}]`}]`;
  }).slice(1);
}
