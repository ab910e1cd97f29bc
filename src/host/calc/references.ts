/** Rewriting the references inside a formula: when it is copied, when cells move under it, when a sheet gets a new name. */
import type { Area } from '../document/address.ts';
import { columnIndex, columnLetters, lastColumn, lastRow, sheetPrefix, splitSheet } from '../document/address.ts';
import type { Token } from './tokens.ts';
import { FormulaSyntaxError, tokenise } from './tokens.ts';

/** One corner of a reference; null row or column: the whole column or row. */
interface Corner {
  row: number | null;
  rowFixed: boolean;
  column: number | null;
  columnFixed: boolean;
}

export interface Reference {
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

function corner(text: string): Corner {
  const found = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  if (!found) throw new FormulaSyntaxError(`${text} is no reference.`);
  const onlyRow = found[2] === undefined;
  return {
    column: onlyRow ? null : columnIndex(found[2] as string),
    columnFixed: !onlyRow && found[1] === '$',
    row: found[4] === undefined ? null : Number(found[4]) - 1,
    rowFixed: onlyRow ? found[1] === '$' || found[3] === '$' : found[3] === '$',
  };
}

export function parseReference(text: string): Reference {
  const { sheet, rest } = splitSheet(text);
  const [from = '', to] = rest.split(':') as [string, string?];
  return { sheet, from: corner(from), to: to === undefined ? null : corner(to) };
}

function cornerText(c: Corner): string {
  const column = c.column === null ? '' : (c.columnFixed ? '$' : '') + columnLetters(c.column);
  return column + (c.row === null ? '' : (c.rowFixed ? '$' : '') + (c.row + 1));
}

export function referenceText(reference: Reference): string {
  const prefix = reference.sheet === null ? '' : `${sheetPrefix(reference.sheet)}!`;
  return prefix + cornerText(reference.from) + (reference.to ? `:${cornerText(reference.to)}` : '');
}

export function referenceArea(reference: Reference): Area {
  const { from } = reference;
  const to = reference.to ?? from;
  const rows = [from.row ?? 0, to.row ?? lastRow] as const;
  const columns = [from.column ?? 0, to.column ?? lastColumn] as const;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** Changes tokens of a formula (with "="); `change` gives the new text of a token or null to leave it. */
export function rewriteFormula(
  formula: string,
  change: (token: Token, next: Token | undefined, afterNext: Token | undefined) => string | null,
): string {
  const body = formula.slice(1);
  let tokens: readonly Token[];
  try {
    tokens = tokenise(body);
  } catch (error) {
    // What is no formula (a cell may hold a broken one from a file) has no references to follow.
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  return `=${tokens.map((token, i) => change(token, tokens[i + 1], tokens[i + 2]) ?? token.text).join('')}`;
}

/** The formula as it reads after being copied `rows` down and `columns` to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const move = (c: Corner): Corner | null => {
    const row = c.row === null || c.rowFixed ? c.row : c.row + rows;
    const column = c.column === null || c.columnFixed ? c.column : c.column + columns;
    const isOutside =
      (row !== null && (row < 0 || row > lastRow)) || (column !== null && (column < 0 || column > lastColumn));
    return isOutside ? null : { ...c, row, column };
  };
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const reference = parseReference(token.text);
    const from = move(reference.from);
    const to = reference.to ? move(reference.to) : null;
    return from && (!reference.to || to) ? referenceText({ ...reference, from, to }) : '#REF!';
  });
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The formula as it reads when its cell is copied with rows and columns changing places: what was left of it is above. */
export function transposeFormula(formula: string, from: CellPlace, to: CellPlace): string {
  const turn = (c: Corner): Corner | null => {
    if (c.row === null || c.column === null || (c.rowFixed && c.columnFixed)) return c;
    // A fixed row of the old place stands for a fixed column of the new one.
    const row = c.columnFixed ? c.column : to.row + c.column - from.column;
    const column = c.rowFixed ? c.row : to.column + c.row - from.row;
    if (row < 0 || row > lastRow || column < 0 || column > lastColumn) return null;
    return { row, rowFixed: c.columnFixed, column, columnFixed: c.rowFixed };
  };
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const reference = parseReference(token.text);
    const start = turn(reference.from);
    const end = reference.to ? turn(reference.to) : null;
    return start && (!reference.to || end) ? referenceText({ ...reference, from: start, to: end }) : '#REF!';
  });
}

/** The formula after areas of a sheet moved; `moved` gives where an area is now, null when it is gone. */
export function followMove(
  formula: string,
  ownSheet: string,
  movedSheet: string,
  moved: (area: Area) => Area | null,
): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const reference = parseReference(token.text);
    if ((reference.sheet ?? ownSheet).toLowerCase() !== movedSheet.toLowerCase()) return null;
    const now = moved(referenceArea(reference));
    if (!now) return `${reference.sheet === null ? '' : `${sheetPrefix(reference.sheet)}!`}#REF!`;
    const { from, to } = reference;
    return referenceText({
      ...reference,
      from: { ...from, row: from.row === null ? null : now.top, column: from.column === null ? null : now.left },
      to: to && { ...to, row: to.row === null ? null : now.bottom, column: to.column === null ? null : now.right },
    });
  });
}

const renamed = (name: string, before: string, after: string | null): string =>
  after !== null && name.toLowerCase() === before.toLowerCase() ? after : name;

const severalPrefix = (ends: readonly string[]): string => {
  const text = ends.join(':');
  return ends.every((end) => sheetPrefix(end) === end) ? text : `'${text.replaceAll("'", "''")}'`;
};

/** The formula after a sheet got a new name (null: it was deleted). */
export function followRename(formula: string, before: string, after: string | null): string {
  // Sheet1:Sheet3!A1 is a name, a colon and a reference: they are put together when the last of them is reached.
  let first: string | null = null;
  return rewriteFormula(formula, (token, next, afterNext) => {
    if (
      token.kind === 'name' &&
      next?.text === ':' &&
      afterNext?.kind === 'reference' &&
      afterNext.text.includes('!')
    ) {
      first = token.text;
      return '';
    }
    if (first !== null && token.text === ':') return '';
    if (!['reference', 'name', 'error'].includes(token.kind) || !token.text.includes('!')) return null;
    const { sheet, rest } = splitSheet(token.text);
    const ends = first === null ? (sheet ?? '').split(':') : [first, sheet ?? ''];
    first = null;
    if (ends.length === 2) return `${severalPrefix(ends.map((end) => renamed(end, before, after)))}!${rest}`;
    if (sheet?.toLowerCase() !== before.toLowerCase()) return null;
    return after === null ? '#REF!' : `${sheetPrefix(after)}!${rest}`;
  });
}

/** The formula after a table got a new name. */
export function followTableRename(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  return rewriteFormula(formula, ({ kind, text }) => {
    if (kind !== 'structured' && kind !== 'name') return null;
    const isIt = text.toLowerCase() === wanted || text.toLowerCase().startsWith(`${wanted}[`);
    return isIt ? after + text.slice(before.length) : null;
  });
}

function r1c1Corner(c: Corner, row: number, column: number): string {
  const part = (letter: string, at: number | null, isFixed: boolean, base: number): string => {
    if (at === null) return '';
    if (isFixed) return letter + (at + 1);
    return at === base ? letter : `${letter}[${at - base}]`;
  };
  return part('R', c.row, c.rowFixed, row) + part('C', c.column, c.columnFixed, column);
}

/** A1 → R1C1, as seen from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const { sheet, from, to } = parseReference(token.text);
    const prefix = sheet === null ? '' : `${sheetPrefix(sheet)}!`;
    const first = r1c1Corner(from, row, column);
    const second = to ? r1c1Corner(to, row, column) : first;
    return prefix + (second === first ? first : `${first}:${second}`);
  });
}

/** R1C1 → A1, as seen from a cell. Only references are touched; texts in quotes stay. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const one = (part: string | undefined, base: number): { at: number; fixed: boolean } | null => {
    if (part === undefined) return null;
    if (part === '') return { at: base, fixed: false };
    return part.startsWith('[')
      ? { at: base + Number(part.slice(1, -1)), fixed: false }
      : { at: Number(part) - 1, fixed: true };
  };
  const pieces = formula.split(/("(?:[^"]|"")*")/);
  const pattern = /(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\p{L}\p{N}_([])/gu;
  return pieces
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(pattern, (_all, r: string, c: string) => {
            const rowPart = one(r, row) as { at: number; fixed: boolean };
            const columnPart = one(c, column) as { at: number; fixed: boolean };
            return cornerText({
              row: rowPart.at,
              rowFixed: rowPart.fixed,
              column: columnPart.at,
              columnFixed: columnPart.fixed,
            });
          }),
    )
    .join('');
}

/** Function names and cell references in capitals, as Excel shows a formula that was typed. */
export function normaliseFormula(formula: string): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind === 'function') return token.text.toUpperCase();
    if (token.kind === 'name' && /^(true|false)$/i.test(token.text)) return token.text.toUpperCase();
    if (token.kind === 'reference') {
      const { sheet, rest } = splitSheet(token.text);
      return (sheet === null ? '' : token.text.slice(0, token.text.lastIndexOf('!') + 1)) + rest.toUpperCase();
    }
    return null;
  });
}
