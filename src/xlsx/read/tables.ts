import { parseArea } from '../../core/workbook/cell-ref.ts';
import type { TableArea } from '../../core/workbook/snapshot.ts';
import { XmlCursor, XmlEvent } from '../package/index.ts';

/** A table part: name, area and which of its rows are header and totals; null when it has no area. */
export function parseTable(text: string, part: string): TableArea | null {
  const cursor = new XmlCursor(text, part);
  let table: TableArea | null = null;
  const columns: string[] = [];
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    if (cursor.depth === 3 && cursor.local === 'tableColumn') columns.push(cursor.attr('name') ?? '');
    if (cursor.depth !== 1) continue;
    const area = parseArea(cursor.attr('ref') ?? '');
    if (area === null) continue;
    table = {
      name: cursor.attr('displayName') ?? cursor.attr('name') ?? '',
      area,
      hasHeaderRow: cursor.attr('headerRowCount') !== '0',
      hasTotalsRow: Number(cursor.attr('totalsRowCount') ?? 0) > 0,
      columns,
    };
  }
  return table;
}
