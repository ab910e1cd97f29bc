/** One sheet of the document → its worksheet part. */
import { escapeXml } from '../../xlsx/package/index.ts';
import { areaText, cellText, wholeSheet } from '../document/address.ts';
import type { Cell } from '../document/cells.ts';
import { CellError } from '../document/cell-value.ts';
import { plainStyle } from '../document/style.ts';
import { fileFormula } from './file-formula.ts';
import { overlaysXml, validationsXml } from './save-overlays.ts';
import type { StyleWriter } from './save-styles.ts';
import type { Sheet } from '../document/model.ts';

const spaced = (text: string): string =>
  `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t>`;

function cellXml(sheet: Sheet, row: number, column: number, cell: Cell, styles: StyleWriter): string {
  const style = cell.style && cell.style !== plainStyle ? ` s="${styles.number(cell.style)}"` : '';
  const at = `r="${cellText(row, column)}"${style}`;
  const { value } = cell;
  const f = cell.formula === null ? '' : `<f>${escapeXml(fileFormula(sheet, row, column, cell.formula))}</f>`;
  if (value === null) return f === '' ? `<c ${at}/>` : `<c ${at}>${f}</c>`;
  if (typeof value === 'number') return `<c ${at}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${at} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return `<c ${at} t="e">${f}<v>${value.code}</v></c>`;
  return f === ''
    ? `<c ${at} t="inlineStr"><is>${spaced(value)}</is></c>`
    : `<c ${at} t="str">${f}<v>${escapeXml(value)}</v></c>`;
}

function rowsXml(sheet: Sheet, styles: StyleWriter): string {
  const rows = new Map<number, string[]>();
  for (const [row, column, cell] of sheet.cells.in(wholeSheet())) {
    let line = rows.get(row);
    if (!line) rows.set(row, (line = []));
    line.push(cellXml(sheet, row, column, cell, styles));
  }
  const all = new Set([
    ...rows.keys(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...sheet.filteredRows,
    ...sheet.cells.rowStyles.keys(),
  ]);
  return [...all]
    .sort((a, b) => a - b)
    .map((row) => {
      const height = sheet.rowHeights.get(row);
      const style = sheet.cells.rowStyles.get(row);
      const attributes = `${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${sheet.isRowHidden(row) ? ' hidden="1"' : ''}${style ? ` s="${styles.number(style)}" customFormat="1"` : ''}`;
      return `<row r="${row + 1}"${attributes}>${(rows.get(row) ?? []).join('')}</row>`;
    })
    .join('');
}

function columnsXml(sheet: Sheet, styles: StyleWriter): string {
  const all = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.cells.columnStyles.keys()]);
  const columns = [...all]
    .sort((a, b) => a - b)
    .map((c) => {
      const points = sheet.columnWidths.get(c) ?? 48;
      const style = sheet.cells.columnStyles.get(c);
      const width = Math.max(0, (points / 0.75 - 5) / 7 + 5 / 7).toFixed(2);
      return `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"${style ? ` style="${styles.number(style)}"` : ''}${sheet.hiddenColumns.has(c) ? ' hidden="1"' : ''}/>`;
    });
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function viewXml(sheet: Sheet, isActive: boolean): string {
  const flags = `${isActive ? ' tabSelected="1"' : ''}${sheet.showGridlines ? '' : ' showGridLines="0"'}${sheet.showHeadings ? '' : ' showRowColHeaders="0"'}`;
  const { frozen } = sheet;
  if (!frozen) return `<sheetViews><sheetView${flags} workbookViewId="0"/></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<sheetViews><sheetView${flags} workbookViewId="0"><pane${split} topLeftCell="${cellText(rows, columns)}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

export interface SheetLinks {
  /** Relationship id of an external address. */
  link(address: string): string;
  readonly tableIds: readonly string[];
}

export function sheetXml(sheet: Sheet, isActive: boolean, styles: StyleWriter, links: SheetLinks): string {
  const tab = sheet.tabColor ? `<sheetPr><tabColor rgb="FF${sheet.tabColor.slice(1)}"/></sheetPr>` : '';
  const merges =
    sheet.merges.length > 0
      ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((m) => `<mergeCell ref="${areaText(m)}"/>`).join('')}</mergeCells>`
      : '';
  const filter = sheet.autoFilter ? `<autoFilter ref="${areaText(sheet.autoFilter.area)}"/>` : '';
  const protection = sheet.protection ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
  const hyperlinks = sheet.hyperlinks.map(({ area, link }) => {
    const target =
      link.address !== undefined
        ? `r:id="${links.link(link.address)}"`
        : `location="${escapeXml(link.documentReference ?? '')}"`;
    return `<hyperlink ref="${areaText(area)}" ${target}${link.screenTip ? ` tooltip="${escapeXml(link.screenTip)}"` : ''}/>`;
  });
  const tables =
    links.tableIds.length > 0
      ? `<tableParts count="${links.tableIds.length}">${links.tableIds.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`
      : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${tab}${viewXml(sheet, isActive)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet, styles)}<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    `${protection}${filter}${merges}${overlaysXml(sheet, styles)}${validationsXml(sheet)}` +
    `${hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : ''}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${tables}</worksheet>`
  );
}
