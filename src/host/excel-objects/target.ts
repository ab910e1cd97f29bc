/** Some cells of one sheet: what formats, validations and conditional formats are asked about. */
import { invalidArgument, itemNotFound } from '../executor/host-error.ts';
import { structuredArea } from '../calc/structured.ts';
import type { Area } from '../document/address.ts';
import { areaText, parseAddress, sheetPrefix, splitSheet } from '../document/address.ts';
import type { Style, StyleKey } from '../document/style.ts';
import { styleDefaults, withStyle } from '../document/style.ts';
import { restyle, stylesIn } from '../document/writing.ts';
import { announceFormat } from './announce.ts';
import type { Sheet, Workbook } from '../document/model.ts';

export interface Target {
  readonly sheet: Sheet;
  areas(): readonly Area[];
}

/** The value that all cells agree on, null when they differ. */
export function uniform<K extends keyof typeof styleDefaults>(
  target: Target,
  key: K,
): (typeof styleDefaults)[K] | null {
  let found: unknown;
  let isFirst = true;
  for (const area of target.areas())
    for (const style of stylesIn(target.sheet, area)) {
      const value = style[key] ?? styleDefaults[key];
      if (isFirst) found = value;
      else if (found !== value) return null;
      isFirst = false;
    }
  return found as (typeof styleDefaults)[K];
}

export function changeStyle(target: Target, change: (style: Style) => Style): void {
  const { sheet } = target;
  for (const area of target.areas()) {
    if (sheet.protection && sheet.protection.options['allowFormatCells'] !== true) sheet.assertWritable(area);
    restyle(sheet, area, change);
    announceFormat(sheet, area);
  }
  sheet.workbook.isDirty = true;
}

export function setStyle(target: Target, key: StyleKey, value: unknown): void {
  changeStyle(target, (style) => withStyle(style, { [key]: value }));
}

/** "Sheet1!A1:B2". */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${sheetPrefix(sheet.name)}!${areaText(area)}`;
}

export interface Found {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What an address, a name or a table reference means; null when it means no cells. */
export function findCells(workbook: Workbook, sheet: Sheet, text: string): Found | null {
  const { sheet: named, rest } = splitSheet(text.replace(/^=/, ''));
  const where = named === null ? sheet : workbook.sheetByName(named);
  if (!where) return null;
  const area = parseAddress(rest);
  if (area) return { sheet: where, area };
  if (rest.includes('[')) return structuredArea(rest, workbook, sheet, 0, 0);
  const name = workbook.findName(rest, where);
  if (name) return findCells(workbook, where, name.formula);
  const table = workbook.tableByName(rest);
  return table ? { sheet: table.sheet, area: table.body() } : null;
}

/** A range argument: an address on the sheet, or a range object. */
export function rangeArgument(workbook: Workbook, sheet: Sheet, value: unknown): Found {
  if (typeof value === 'string') {
    const found = findCells(workbook, sheet, value);
    if (!found) throw invalidArgument(`The argument is invalid: ${value} is no range.`);
    return found;
  }
  if (value !== null && typeof value === 'object' && 'sheet' in value && 'areas' in value) {
    const target = value as Target;
    const [area] = target.areas();
    if (area) return { sheet: target.sheet, area };
  }
  throw value === null ? itemNotFound('The range') : invalidArgument('A range is needed here.');
}

/** Addresses "A1,C3:D4" on a sheet. */
export function areasArgument(workbook: Workbook, sheet: Sheet, text: string): Area[] {
  return text.split(',').map((part) => rangeArgument(workbook, sheet, part.trim()).area);
}
