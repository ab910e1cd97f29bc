/** A table → its part. Columns that were there before keep their XML: formulas and totals of theirs are in it. */
import { escapeXml } from '../../xlsx/package/index.ts';
import { areaText } from '../document/address.ts';
import type { Table } from '../document/model.ts';
import { areaFilterXml } from './save-filter.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The `<tableColumn>`s of a part by their names, each with its id. */
function oldColumns(old: string | null): Map<string, { id: number; xml: string }> {
  const found = new Map<string, { id: number; xml: string }>();
  for (const [xml] of (old ?? '').matchAll(/<tableColumn\b(?:[^>]*\/>|[^]*?<\/tableColumn>)/g)) {
    const name = /\sname="([^"]*)"/.exec(xml)?.[1];
    const id = Number(/\sid="(\d+)"/.exec(xml)?.[1] ?? 0);
    if (name !== undefined)
      found.set(
        name.replace(/_x000([ad])_/gi, (c) => c.toLowerCase()),
        { id, xml },
      );
  }
  return found;
}

function columnsXml(table: Table, old: string | null): string {
  const known = oldColumns(old);
  let free = Math.max(0, ...[...known.values()].map((c) => c.id));
  const columns = table.columns.map((c) => {
    // Headers with line breaks, as attributes of files hold them.
    const name = escapeXml(c.name.replace(/[\r\n]/g, (c) => (c === '\n' ? '_x000a_' : '_x000d_')));
    return known.get(name)?.xml ?? `<tableColumn id="${++free}" name="${name}"/>`;
  });
  return `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
}

/** `old` is the part as it was, null for a new table. */
export function tableXml(table: Table, id: number, old: string | null): string {
  const ref = areaText(table.area);
  const filter =
    table.showFilterButton && table.hasHeaders
      ? areaFilterXml({ ...table.area, bottom: table.body().bottom }, table.filter.criteria)
      : '';
  const flags = `showFirstColumn="${Number(table.highlightFirstColumn)}" showLastColumn="${Number(table.highlightLastColumn)}" showRowStripes="${Number(table.showBandedRows)}" showColumnStripes="${Number(table.showBandedColumns)}"`;
  return (
    `${head}<table xmlns="${main}" id="${id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${ref}"${table.hasHeaders ? '' : ' headerRowCount="0"'}` +
    `${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>${filter}${columnsXml(table, old)}` +
    `<tableStyleInfo${table.style ? ` name="${escapeXml(table.style)}"` : ''} ${flags}/></table>`
  );
}
