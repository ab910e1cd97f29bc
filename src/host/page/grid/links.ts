/** Links of cells: hyperlinks that lie on them, and HYPERLINK formulas. */
import type { Engine } from '../../calc/engine.ts';
import { containsCell } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';

export interface CellLink {
  /** A place in the workbook ("'Blad 1'!A1"), or an address outside it. */
  readonly kind: 'place' | 'address' | 'formula';
  readonly target: string;
}

/** The link of a cell as it is written, null when it has none. */
export function linkAt(sheet: Sheet, row: number, column: number): CellLink | null {
  const found = sheet.hyperlinks.findLast((link) => containsCell(link.area, row, column));
  if (found?.link.documentReference) return { kind: 'place', target: found.link.documentReference };
  if (found?.link.address) return { kind: 'address', target: found.link.address };
  const formula = sheet.cells.get(row, column)?.formula;
  return formula && /^=HYPERLINK\(/i.test(formula) ? { kind: 'formula', target: formula } : null;
}

/** Where a link leads now; a formula's first argument is worked out. */
export function resolved(link: CellLink, sheet: Sheet, row: number, column: number, engine: Engine): CellLink | null {
  if (link.kind !== 'formula')
    return link.target.startsWith('#') ? { kind: 'place', target: link.target.slice(1) } : link;
  const argument = firstArgument(link.target);
  const value = argument === null ? null : engine.evaluate(sheet, row, column, `=${argument}`);
  if (typeof value !== 'string' || value === '') return null;
  return value.startsWith('#') ? { kind: 'place', target: value.slice(1) } : { kind: 'address', target: value };
}

/** The text of the first argument of "=HYPERLINK(…)". */
function firstArgument(formula: string): string | null {
  const inner = formula.replace(/^=HYPERLINK\(/i, '');
  let depth = 0;
  let isQuoted: string | null = null;
  for (let i = 0; i < inner.length; i++) {
    const c = inner[i] as string;
    if (isQuoted) {
      if (c === isQuoted) isQuoted = null;
    } else if (c === '"' || c === "'") isQuoted = c;
    else if (c === '(' || c === '{' || c === '[') depth++;
    else if ((c === ')' || c === ',') && depth === 0) return inner.slice(0, i);
    else if (c === ')' || c === '}' || c === ']') depth--;
  }
  return null;
}
