/** Rewriting structured references (Table[[#This Row],[Column]]): as typed, and when columns and tables change. */
import { areaText, sheetPrefix } from '../document/address.ts';
import type { Sheet, Table, Workbook } from '../document/model.ts';
import { rewriteFormula } from './references.ts';
import { structuredArea } from './structured.ts';

/** Where the formula stands; a name's formula stands nowhere. */
export interface FormulaPlace {
  readonly sheet: Sheet | null;
  readonly row: number;
  readonly column: number;
}

const plain = (text: string): string => text.replace(/'(.)/g, '$1');
const quoted = (name: string): string => name.replace(/[[\]#']/g, "'$&");
/** Names with such a character stand in brackets of their own; Excel spares only the space. */
const needsOwnBrackets = /[\t\n\r,:."{}$^&*+=\-<>/@?%()|;!~[\]#']/;

/** The columns in the brackets of a structured reference: [text] pieces, or the one bare name. */
function mapColumns(inner: string, change: (name: string) => string): string {
  const bare = /^(\s*@?\s*)([^[\]#@\s](?:'.|[^[\]'])*)$/s.exec(inner);
  if (bare) {
    const [, at = '', name = ''] = bare;
    const isThisRow = at.includes('@');
    const now = change(plain(name.trim()));
    const own = needsOwnBrackets.test(now) || (isThisRow && /\s/.test(now));
    return at.trim() + (own ? `[${quoted(now)}]` : quoted(now));
  }
  return inner.replace(/\[((?:'.|[^'\]])*)\]/g, (whole, piece: string) =>
    piece.startsWith('#') ? whole : `[${quoted(change(plain(piece)))}]`,
  );
}

/** The table that a structured reference means; one without a name means the table that its cell stands in. */
function tableOf(text: string, workbook: Workbook, place: FormulaPlace): Table | null {
  const name = text.slice(0, text.indexOf('['));
  if (name !== '') return workbook.tableByName(name);
  const { sheet, row, column } = place;
  const isIn = ({ area }: Table): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return sheet?.tables.find(isIn) ?? null;
}

/** Names of tables and columns as the tables spell them. */
export function spellStructured(formula: string, workbook: Workbook, place: FormulaPlace): string {
  return rewriteFormula(formula, ({ kind, text }) => {
    if (kind === 'name')
      return workbook.tables().find((t) => t.name.toLowerCase() === text.toLowerCase())?.name ?? null;
    if (kind !== 'structured') return null;
    const table = tableOf(text, workbook, place);
    if (!table) return null;
    const open = text.indexOf('[');
    const inner = mapColumns(text.slice(open + 1, -1), (name) => table.columns[table.columnAt(name)]?.name ?? name);
    return `${open === 0 ? '' : table.name}[${inner}]`;
  });
}

/** The formula after columns of a table got new names (lower-case name → new name, null: the column is gone). */
export function followColumns(
  formula: string,
  table: Table,
  names: ReadonlyMap<string, string | null>,
  workbook: Workbook,
  place: FormulaPlace,
): string {
  if (!formula.includes('[')) return formula;
  return rewriteFormula(formula, ({ kind, text }) => {
    if (kind !== 'structured' || tableOf(text, workbook, place) !== table) return null;
    const open = text.indexOf('[');
    let isGone = false;
    const inner = mapColumns(text.slice(open + 1, -1), (name) => {
      const now = names.get(name.toLowerCase());
      if (now === null) isGone = true;
      return now ?? name;
    });
    return isGone ? '#REF!' : `${text.slice(0, open)}[${inner}]`;
  });
}

/** The formula after a table became plain cells: its references are those cells, and #REF! when the cells are gone too. */
export function followTableEnd(
  formula: string,
  table: Table,
  workbook: Workbook,
  place: FormulaPlace,
  areCellsLeft: boolean,
): string {
  const isTable = (text: string): boolean => text.toLowerCase() === table.name.toLowerCase();
  return rewriteFormula(formula, ({ kind, text }) => {
    const isIt = kind === 'structured' ? tableOf(text, workbook, place) === table : kind === 'name' && isTable(text);
    if (!isIt) return null;
    const whole = kind === 'name' ? `${text}[#Data]` : text;
    const found = areCellsLeft
      ? structuredArea(whole, workbook, place.sheet ?? table.sheet, place.row, place.column)
      : null;
    if (!found) return '#REF!';
    const prefix = `${sheetPrefix(table.sheet.name)}!`;
    const isThisRow = /#this row|\[\s*@/i.test(whole);
    const { top, left, bottom, right } = found.area;
    const address = areaText({ top, left, bottom, right }, true);
    return prefix + (isThisRow ? address.replace(/(\$[A-Z]+)\$/g, '$1') : address);
  });
}
