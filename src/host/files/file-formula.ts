/** A formula as files hold it: this-row references in their long form, newer functions with their prefix. */
import { rewriteFormula } from '../calc/references.ts';
import { containsCell } from '../document/address.ts';
import type { Sheet } from '../document/model.ts';

const later = new Set(
  (
    'CONCAT IFS SWITCH MAXIFS MINIFS TEXTJOIN XLOOKUP XMATCH LET TEXTBEFORE TEXTAFTER TEXTSPLIT UNIQUE SORTBY SEQUENCE RANDARRAY VSTACK HSTACK TOCOL TOROW TAKE DROP ' +
    'CHOOSECOLS CHOOSEROWS ARRAYTOTEXT VALUETOTEXT IFNA XOR DAYS ISOWEEKNUM NUMBERVALUE BASE DECIMAL UNICHAR UNICODE FORMULATEXT SHEET SHEETS'
  ).split(' '),
);
const worksheetOnly = new Set(['FILTER', 'SORT']);

/** Without "=". */
export function fileFormula(sheet: Sheet, row: number, column: number, formula: string): string {
  const own = sheet.tables.find((t) => containsCell(t.area, row, column));
  return rewriteFormula(formula, (token) => {
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
