/** Structured references (Table[[#This Row],[Column]]) → the cells that they mean. */
import type { Area } from '../document/address.ts';
import { area, containsArea, containsCell } from '../document/address.ts';
import type { Sheet, Table, Workbook } from '../document/model.ts';

interface Parts {
  readonly items: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

const unescape = (text: string): string => text.replace(/'(.)/g, '$1');

/** What stands inside the outer brackets: items (#Headers …) and columns. */
function parse(inner: string): Parts {
  const text = inner.trim();
  const thisRow = text.startsWith('@');
  const rest = thisRow ? text.slice(1).trim() : text;
  const start = thisRow ? ['#this row'] : [];
  if (rest === '') return { items: thisRow ? start : ['#data'], from: null, to: null };
  if (!rest.startsWith('[')) {
    if (rest.startsWith('#')) return { items: [rest.toLowerCase()], from: null, to: null };
    return { items: start, from: unescape(rest), to: null };
  }
  const items = [...start];
  const columns: string[] = [];
  for (const [, piece = ''] of rest.matchAll(/\[((?:'.|[^'\]])*)\]/g)) {
    if (piece.startsWith('#')) items.push(piece.toLowerCase());
    else columns.push(unescape(piece));
  }
  const isSpan = /\]\s*:\s*\[/.test(rest);
  return { items, from: columns[0] ?? null, to: isSpan ? (columns[1] ?? null) : null };
}

function rowsOf(table: Table, items: readonly string[], row: number): Area | null {
  const body = table.body();
  if (items.length === 0 || (items.length === 1 && items[0] === '#data')) return body;
  let found: Area | null = null;
  for (const item of items) {
    let part: Area | null = null;
    if (item === '#all') part = table.area;
    else if (item === '#data') part = body;
    else if (item === '#headers') part = table.header();
    else if (item === '#totals') part = table.totals();
    else if (item === '#this row')
      part = row >= body.top && row <= body.bottom ? area(row, body.left, row, body.right) : null;
    if (!part) return null;
    found = found
      ? area(Math.min(found.top, part.top), part.left, Math.max(found.bottom, part.bottom), part.right)
      : part;
  }
  return found;
}

/** The cells of a structured reference as seen from a cell; null when table, column or row does not exist. */
export function structuredArea(
  text: string,
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): { sheet: Sheet; area: Area; table: Table } | null {
  const open = text.indexOf('[');
  const name = text.slice(0, open);
  const table =
    name === '' ? (sheet.tables.find((t) => containsCell(t.area, row, column)) ?? null) : workbook.tableByName(name);
  if (!table) return null;
  const parts = parse(text.slice(open + 1, -1));
  const rows = rowsOf(table, parts.items, row);
  if (!rows) return null;
  if (parts.from === null) return { sheet: table.sheet, area: rows, table };
  const from = table.columns.findIndex((c) => c.name.toLowerCase() === parts.from?.toLowerCase());
  const to =
    parts.to === null ? from : table.columns.findIndex((c) => c.name.toLowerCase() === parts.to?.toLowerCase());
  if (from < 0 || to < 0) return null;
  const left = table.area.left + Math.min(from, to);
  const right = table.area.left + Math.max(from, to);
  const found = area(rows.top, left, rows.bottom, right);
  return containsArea(table.area, found) ? { sheet: table.sheet, area: found, table } : null;
}
