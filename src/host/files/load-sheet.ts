/** A worksheet part → cells, sizes and what lies on them. */
import { undoXstring } from '../../xlsx/package/index.ts';
import { shiftFormula } from '../calc/references.ts';
import { containsCell, parseAddress } from '../document/address.ts';
import { columnPlace, rowPlace } from './cell-places.ts';
import type { Area } from '../document/address.ts';
import type { Cell } from '../document/cells.ts';
import type { CellValue } from '../document/cell-value.ts';
import { CellError } from '../document/cell-value.ts';
import { SheetFilter } from '../document/filter.ts';
import { plainStyle } from '../document/style.ts';
import type { LoadedStyles } from './load-styles.ts';
import type { ConditionalFormat } from '../excel-objects/rules/conditional-formats.ts';
import { loadConditionalFormats, loadHyperlinks, loadValidations } from './load-overlays.ts';
import { loadCriteria } from './load-filter.ts';
import { loadPage } from './load-page.ts';
import type { RulePlace } from './element-places.ts';
import type { RangeNames } from './loaded-formula.ts';
import { arrayFormula, plainFormula } from './loaded-formula.ts';
import { colourOf } from './theme-colours.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, children, flag, richText } from './xml-tree.ts';
import type { Sheet } from '../document/model.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: LoadedStyles;
  readonly theme: readonly string[];
  readonly isStyled: boolean;
  readonly rangeNames: RangeNames;
  /** Relationship id → target of external links. */
  readonly links: ReadonlyMap<string, string>;
}

/** Points of a width in characters (Calibri 11: seven pixels a digit, five beside). */
const columnPoints = (width: number): number => Math.round((Math.trunc(((width * 7 + 5) / 7) * 256) / 256) * 7) * 0.75;

/** Gives the conditional formats with the place of each. */
export function loadSheet(
  sheet: Sheet,
  root: XmlElement,
  context: SheetContext,
): ReadonlyMap<ConditionalFormat, RulePlace> {
  loadView(sheet, root, context.theme);
  loadColumns(sheet, root, context);
  const formulas: FormulaContext = { shared: new Map(), arrays: [], names: context.rangeNames };
  let index = -1;
  for (const row of children(child(root, 'sheetData'), 'row')) {
    index = rowPlace(row.attributes['r'], index);
    loadRow(sheet, index, row, context, formulas);
  }
  for (const merge of children(child(root, 'mergeCells'), 'mergeCell')) {
    const where = parseAddress(merge.attributes['ref'] ?? '');
    if (where) sheet.merges.push(where);
  }
  const filter = parseAddress(child(root, 'autoFilter')?.attributes['ref'] ?? '');
  if (filter) {
    sheet.autoFilter = new SheetFilter(filter);
    loadCriteria(sheet, child(root, 'autoFilter'), sheet.autoFilter.criteria, sheet.autoFilter.body);
  }
  const protection = child(root, 'sheetProtection');
  if (protection && flag(protection, 'sheet'))
    sheet.protection = { options: protectionOptions(protection), password: null };
  loadPage(sheet, root);
  loadHyperlinks(sheet, root, context.links);
  loadValidations(sheet, root);
  return loadConditionalFormats(sheet, root, context.styles.differential, context.theme);
}

function protectionOptions(element: XmlElement): Record<string, unknown> {
  const names = [
    'AutoFilter',
    'DeleteColumns',
    'DeleteRows',
    'FormatCells',
    'FormatColumns',
    'FormatRows',
    'InsertColumns',
    'InsertHyperlinks',
    'InsertRows',
    'PivotTables',
    'Sort',
  ];
  const attribute = (name: string): string => (name[0] as string).toLowerCase() + name.slice(1);
  return {
    ...Object.fromEntries(names.map((name) => [`allow${name}`, !flag(element, attribute(name), true)])),
    allowEditObjects: !flag(element, 'objects'),
    allowEditScenarios: !flag(element, 'scenarios'),
    selectionMode: flag(element, 'selectLockedCells')
      ? flag(element, 'selectUnlockedCells')
        ? 'None'
        : 'Unlocked'
      : 'Normal',
  };
}

function loadView(sheet: Sheet, root: XmlElement, theme: readonly string[]): void {
  const tab = colourOf(child(child(root, 'sheetPr'), 'tabColor'), theme);
  if (tab) sheet.tabColor = tab;
  const view = children(child(root, 'sheetViews'), 'sheetView')[0] ?? null;
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  if (pane && /frozen/.test(pane.attributes['state'] ?? '')) {
    const [columns, rows] = [Number(pane.attributes['xSplit'] ?? 0), Number(pane.attributes['ySplit'] ?? 0)];
    const area: Area = {
      top: 0,
      left: 0,
      bottom: rows > 0 ? rows - 1 : 1_048_575,
      right: columns > 0 ? columns - 1 : 16_383,
    };
    sheet.frozen = { rows, columns, area };
  }
}

function loadColumns(sheet: Sheet, root: XmlElement, context: SheetContext): void {
  for (const column of children(child(root, 'cols'), 'col')) {
    const [from, to] = [Number(column.attributes['min']) - 1, Number(column.attributes['max']) - 1];
    const style = context.styles.cells[Number(column.attributes['style'] ?? 0)] ?? plainStyle;
    for (let c = from; c <= to; c++) {
      if (column.attributes['width'] !== undefined && to - from < 1000)
        sheet.columnWidths.set(c, columnPoints(Number(column.attributes['width'])));
      if (flag(column, 'hidden')) sheet.hiddenColumns.add(c);
      if (style !== plainStyle) sheet.cells.columnStyles.set(c, style);
    }
  }
}

interface FormulaContext {
  readonly shared: Map<string, { formula: string; row: number; column: number }>;
  /** Where array formulas spill: the values there are theirs. */
  readonly arrays: Area[];
  readonly names: RangeNames;
}

function loadRow(sheet: Sheet, index: number, row: XmlElement, context: SheetContext, formulas: FormulaContext): void {
  if (row.attributes['ht'] !== undefined) sheet.rowHeights.set(index, Number(row.attributes['ht']));
  if (flag(row, 'hidden')) sheet.hiddenRows.add(index);
  const rowStyle = context.styles.cells[Number(row.attributes['s'] ?? 0)] ?? plainStyle;
  if (flag(row, 'customFormat') && rowStyle !== plainStyle) sheet.cells.rowStyles.set(index, rowStyle);
  let column = -1;
  for (const c of row.children) {
    if (c.name !== 'c') continue;
    column = columnPlace(c.attributes['r'], column);
    const style = context.styles.cells[Number(c.attributes['s'] ?? 0)] ?? plainStyle;
    const formula = formulaOf(child(c, 'f'), index, column, formulas);
    const array = formulas.arrays.find((a) => containsCell(a, index, column));
    const value = valueOf(c, context.strings);
    if (value === null && formula === null && style === plainStyle) continue;
    const cell = sheet.cells.ensure(index, column);
    cell.value = value;
    cell.formula = formula;
    if (style !== plainStyle) cell.style = style;
    if (!array) continue;
    // What an array formula gave stands until it is worked out: it may be one that the host does not know.
    const isFirst = array.top === index && array.left === column;
    if (isFirst) cell.spill = spillOf(array, c.attributes['cm'] === undefined);
    else if (formula === null) cell.spilledFrom = { row: array.top, column: array.left };
  }
}

function formulaOf(
  f: XmlElement | null,
  row: number,
  column: number,
  { shared, arrays, names }: FormulaContext,
): string | null {
  if (!f) return null;
  const { t, si, ref } = f.attributes;
  const spill = t === 'array' && ref !== undefined ? parseAddress(ref) : null;
  if (spill) arrays.push(spill);
  if (t === 'shared' && si !== undefined) {
    if (f.text !== '') shared.set(si, { formula: plainFormula(f.text, names), row, column });
    const base = shared.get(si);
    return base ? shiftFormula(base.formula, row - base.row, column - base.column) : null;
  }
  if (f.text === '') return null;
  return t === 'array' ? arrayFormula(f.text) : plainFormula(f.text, names);
}

/** One without the mark of a dynamic array keeps to its cells, as it was entered. */
function spillOf({ top, left, bottom, right }: Area, isFixed: boolean): Cell['spill'] {
  const size = { rows: bottom - top + 1, columns: right - left + 1 };
  if (isFixed) return { ...size, isFixed };
  return size.rows * size.columns > 1 ? size : null;
}

function valueOf(c: XmlElement, strings: readonly string[]): CellValue {
  const v = child(c, 'v')?.text;
  switch (c.attributes['t']) {
    case 's':
      return v === undefined ? null : (strings[Number(v)] ?? '');
    case 'inlineStr':
      return richText(child(c, 'is'));
    case 'str':
      return undoXstring(v ?? '');
    case 'b':
      return v === '1';
    case 'e':
      return CellError.of(v ?? '#VALUE!');
    default:
      return v === undefined || v === '' ? null : Number(v);
  }
}
