/** One sheet of the document → its worksheet part. */
import { escapeXml } from '../../xlsx/package/index.ts';
import { escapeText } from '../../xlsx/write/text/xml-text.ts';
import { areaText, cellText, wholeSheet } from '../document/address.ts';
import type { Cell } from '../document/cells.ts';
import type { CellValue } from '../document/cell-value.ts';
import { CellError } from '../document/cell-value.ts';
import { plainStyle } from '../document/style.ts';
import { filterXml } from './save-filter.ts';
import { fileFormula } from './file-formula.ts';
import { overlaysXml, validationsXml } from './save-overlays.ts';
import { isFitted, pageElements, pageXml } from './save-page.ts';
import type { StyleNumbers } from './save-styles.ts';
import type { Sheet } from '../document/model.ts';

const spaced = (text: string): string =>
  `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`;

export function cellXml(sheet: Sheet, row: number, column: number, cell: Cell, styles: StyleNumbers): string {
  const style = cell.style && cell.style !== plainStyle ? ` s="${styles.number(cell.style)}"` : '';
  const at = `r="${cellText(row, column)}"${style}`;
  const { value } = cell;
  if (cell.formula === null && typeof value === 'string') return `<c ${at} t="inlineStr"><is>${spaced(value)}</is></c>`;
  const array = cell.spill ? ` t="array" ref="${spillText(row, column, cell)}"` : '';
  const f = cell.formula === null ? '' : `<f${array}>${escapeXml(fileFormula(sheet, row, column, cell.formula))}</f>`;
  const { type, v } = workedOut(value);
  return f + v === '' ? `<c ${at}/>` : `<c ${at}${type ? ` t="${type}"` : ''}>${f}${v}</c>`;
}

/** Where a formula's values lie; its own cell when they are one. */
export function spillText(row: number, column: number, { spill }: Cell): string {
  const { rows, columns } = spill ?? { rows: 1, columns: 1 };
  return areaText({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

/** A formula's value: the cell's type and its `<v>`. */
export function workedOut(value: CellValue): { readonly type: string | null; readonly v: string } {
  if (value === null) return { type: null, v: '' };
  if (typeof value === 'number') return { type: null, v: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: 'b', v: `<v>${value ? 1 : 0}</v>` };
  if (value instanceof CellError) return { type: 'e', v: `<v>${value.code}</v>` };
  return { type: 'str', v: `<v>${escapeText(value)}</v>` };
}

function rowsXml(sheet: Sheet, styles: StyleNumbers): string {
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
      return `${rowTag(sheet, row, styles)}${(rows.get(row) ?? []).join('')}</row>`;
    })
    .join('');
}

export function rowTag(sheet: Sheet, row: number, styles: StyleNumbers): string {
  const height = sheet.rowHeights.get(row);
  const style = sheet.cells.rowStyles.get(row);
  const attributes = `${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${sheet.isRowHidden(row) ? ' hidden="1"' : ''}${style ? ` s="${styles.number(style)}" customFormat="1"` : ''}`;
  return `<row r="${row + 1}"${attributes}>`;
}

export function columnsXml(sheet: Sheet, styles: StyleNumbers): string {
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

export function viewXml(sheet: Sheet, isActive: boolean): string {
  const flags = `${isActive ? ' tabSelected="1"' : ''}${sheet.showGridlines ? '' : ' showGridLines="0"'}${sheet.showHeadings ? '' : ' showRowColHeaders="0"'}`;
  return `<sheetViews><sheetView${flags} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`;
}

/** What stays in view. */
export function paneXml({ frozen }: Sheet): string {
  if (!frozen) return '';
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${split} topLeftCell="${cellText(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

export interface SheetLinks {
  /** Relationship id of an external address. */
  link(address: string): string;
  readonly tableIds: readonly string[];
  /** Relationship ids of the drawing, and of the drawings of the notes; null when there are none. */
  readonly drawing: string | null;
  readonly legacyDrawing: string | null;
}

export const mergesXml = ({ merges }: Sheet): string =>
  merges.length > 0
    ? `<mergeCells count="${merges.length}">${merges.map((m) => `<mergeCell ref="${areaText(m)}"/>`).join('')}</mergeCells>`
    : '';

export const protectionXml = (sheet: Sheet): string =>
  sheet.protection ? `<sheetProtection sheet="1"${protectionFlags(sheet.protection.options)}/>` : '';

/** An attribute says what is locked; most are when nothing is said. */
function protectionFlags(options: Readonly<Record<string, unknown>>): string {
  const allowed = Object.entries(options)
    .filter(([name, value]) => value === true && name.startsWith('allow') && !name.startsWith('allowEdit'))
    .map(([name]) => ` ${(name[5] ?? '').toLowerCase()}${name.slice(6)}="0"`);
  const kept = (name: string, attribute: string): string => (options[name] === true ? '' : ` ${attribute}="1"`);
  const selection = options['selectionMode'];
  return (
    kept('allowEditObjects', 'objects') +
    kept('allowEditScenarios', 'scenarios') +
    allowed.join('') +
    (selection === 'None' || selection === 'Unlocked' ? ' selectLockedCells="1"' : '') +
    (selection === 'None' ? ' selectUnlockedCells="1"' : '')
  );
}

export const tabXml = ({ tabColor }: Sheet): string => (tabColor ? `<tabColor rgb="FF${tabColor.slice(1)}"/>` : '');

/** `link` gives the relationship id of an external address. */
export function hyperlinksXml(sheet: Sheet, link: (address: string) => string): string {
  const all = sheet.hyperlinks.map(({ area, link: to }) => {
    const target =
      to.address !== undefined ? `r:id="${link(to.address)}"` : `location="${escapeXml(to.documentReference ?? '')}"`;
    return `<hyperlink ref="${areaText(area)}" ${target}${to.screenTip ? ` tooltip="${escapeXml(to.screenTip)}"` : ''}/>`;
  });
  return all.length > 0 ? `<hyperlinks>${all.join('')}</hyperlinks>` : '';
}

export const tablePartsXml = (ids: readonly string[]): string =>
  ids.length > 0
    ? `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`
    : '';

export const idXml = (name: string, id: string | null): string => (id === null ? '' : `<${name} r:id="${id}"/>`);

export function sheetXml(sheet: Sheet, isActive: boolean, styles: StyleNumbers, links: SheetLinks): string {
  const properties = tabXml(sheet) + (isFitted(sheet) ? '<pageSetUpPr fitToPage="1"/>' : '');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${properties && `<sheetPr>${properties}</sheetPr>`}${viewXml(sheet, isActive)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet, styles)}<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    `${protectionXml(sheet)}${filterXml(sheet.autoFilter)}${mergesXml(sheet)}${overlaysXml(sheet, styles)}${validationsXml(sheet)}` +
    `${hyperlinksXml(sheet, (address) => links.link(address))}${pageElements.map((e) => pageXml(sheet, e)).join('')}` +
    `${idXml('drawing', links.drawing)}${idXml('legacyDrawing', links.legacyDrawing)}${tablePartsXml(links.tableIds)}</worksheet>`
  );
}
