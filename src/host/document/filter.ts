/** Filters of tables and sheets: which rows they hide. */
import { cellText } from './cell-text.ts';
import type { Area } from './address.ts';
import { area } from './address.ts';
import { matchesCriterion } from './criterion.ts';
import { styleValue } from './style.ts';
import type { FilterCriteria, FilterState, Sheet, SheetFilterState } from './model.ts';

/** A sheet's own filter (not a table's): the first row of the area is its header. */
export class SheetFilter implements SheetFilterState {
  area: Area;
  readonly criteria = new Map<number, FilterCriteria>();

  constructor(where: Area) {
    this.area = where;
  }

  get body(): Area {
    return area(this.area.top + 1, this.area.left, this.area.bottom, this.area.right);
  }
}

/** Works out anew which rows all filters of a sheet hide. */
export function applyFilters(sheet: Sheet): void {
  const hidden = new Set<number>();
  const filters: FilterState[] = sheet.tables.map((t) => t.filter);
  if (sheet.autoFilter) filters.push(sheet.autoFilter);
  for (const { criteria, body } of filters)
    for (const [offset, wanted] of criteria) {
      const test = rowTest(sheet, body, body.left + offset, wanted);
      for (let row = body.top; row <= body.bottom; row++) if (!test(row)) hidden.add(row);
    }
  sheet.filteredRows = hidden;
}

function rowTest(sheet: Sheet, body: Area, column: number, wanted: FilterCriteria): (row: number) => boolean {
  const value = (row: number): unknown => sheet.cells.get(row, column)?.value ?? null;
  const text = (row: number): string => {
    const style = sheet.cells.style(row, column);
    return cellText(sheet.cells.get(row, column)?.value ?? null, styleValue(style, 'numberFormat'));
  };
  switch (wanted.filterOn.toLowerCase()) {
    case 'values': {
      const words = new Set(
        (wanted.values ?? []).filter((v): v is string => typeof v === 'string').map((v) => v.toLowerCase()),
      );
      const dates = (wanted.values ?? []).filter(
        (v): v is { date: string; specificity: string } => typeof v === 'object',
      );
      return (row) => words.has(text(row).toLowerCase()) || dates.some((d) => isDateMatch(value(row), d));
    }
    case 'custom': {
      const first = (row: number): boolean => matches(wanted.criterion1, value(row), text(row));
      if (wanted.criterion2 == null) return first;
      const second = (row: number): boolean => matches(wanted.criterion2, value(row), text(row));
      return wanted.operator === 'Or' ? (row) => first(row) || second(row) : (row) => first(row) && second(row);
    }
    case 'topitems':
    case 'bottomitems':
    case 'toppercent':
    case 'bottompercent':
      return rankTest(body, value, wanted);
    case 'dynamic':
      return dynamicTest(body, value, wanted.dynamicCriteria ?? '');
    case 'cellcolor':
      return (row) => sameColor(styleValue(sheet.cells.style(row, column), 'fillColor'), wanted.color);
    case 'fontcolor':
      return (row) => sameColor(styleValue(sheet.cells.style(row, column), 'fontColor'), wanted.color);
    default:
      return () => true;
  }
}

const sameColor = (a: string, b: string | undefined): boolean => a.toLowerCase() === (b ?? '').toLowerCase();

function matches(criterion: string | undefined, value: unknown, text: string): boolean {
  return criterion === undefined || matchesCriterion(criterion, value, text);
}

function rankTest(body: Area, value: (row: number) => unknown, wanted: FilterCriteria): (row: number) => boolean {
  const numbers: number[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    const v = value(row);
    if (typeof v === 'number') numbers.push(v);
  }
  const isTop = wanted.filterOn.toLowerCase().startsWith('top');
  numbers.sort((a, b) => (isTop ? b - a : a - b));
  const asked = Number(wanted.criterion1 ?? 10);
  const isPercent = /percent/i.test(wanted.filterOn);
  const count = isPercent ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row) => {
    const v = value(row);
    return limit !== undefined && typeof v === 'number' && (isTop ? v >= limit : v <= limit);
  };
}

function dynamicTest(body: Area, value: (row: number) => unknown, kind: string): (row: number) => boolean {
  const numbers: number[] = [];
  for (let row = body.top; row <= body.bottom; row++)
    if (typeof value(row) === 'number') numbers.push(value(row) as number);
  const average = numbers.reduce((a, b) => a + b, 0) / (numbers.length || 1);
  const known = kind.toLowerCase();
  return (row) => {
    const v = value(row);
    if (typeof v !== 'number') return false;
    if (known === 'aboveaverage') return v > average;
    if (known === 'belowaverage') return v < average;
    return inPeriod(v, known);
  };
}

/** Date periods relative to today ("thisMonth"): the serial's month, week or year is compared with the clock's. */
function inPeriod(serial: number, kind: string): boolean {
  const day = new Date(Math.round((serial - 25569) * 86400000));
  const now = new Date();
  const [y, m] = [day.getUTCFullYear(), day.getUTCMonth()];
  const months = (y - now.getFullYear()) * 12 + m - now.getMonth();
  const days = Math.floor(serial) - Math.floor(now.getTime() / 86400000 - now.getTimezoneOffset() / 1440 + 25569);
  switch (kind) {
    case 'today':
      return days === 0;
    case 'yesterday':
      return days === -1;
    case 'tomorrow':
      return days === 1;
    case 'thismonth':
      return months === 0;
    case 'lastmonth':
      return months === -1;
    case 'nextmonth':
      return months === 1;
    case 'thisyear':
      return y === now.getFullYear();
    case 'lastyear':
      return y === now.getFullYear() - 1;
    case 'nextyear':
      return y === now.getFullYear() + 1;
    case 'yeartodate':
      return y === now.getFullYear() && days <= 0;
    default: {
      const quarter = /^(this|last|next)quarter$/.exec(kind);
      const inYear = /^alldatesinperiod(\w+)$/.exec(kind)?.[1];
      if (quarter) {
        const apart = (y - now.getFullYear()) * 4 + Math.floor(m / 3) - Math.floor(now.getMonth() / 3);
        return apart === { this: 0, last: -1, next: 1 }[quarter[1] as 'this' | 'last' | 'next'];
      }
      if (inYear?.startsWith('quarter')) return Math.floor(m / 3) + 1 === Number(inYear.slice(7));
      const names = [
        'january',
        'february',
        'march',
        'april',
        'may',
        'june',
        'july',
        'august',
        'september',
        'october',
        'november',
        'december',
      ];
      return inYear !== undefined && names.indexOf(inYear) === m;
    }
  }
}

function isDateMatch(value: unknown, wanted: { readonly date: string; readonly specificity: string }): boolean {
  if (typeof value !== 'number') return false;
  const parts = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'];
  const length = [4, 7, 10, 13, 16, 19][parts.indexOf(wanted.specificity)] ?? 10;
  const iso = new Date(Math.round((value - 25569) * 86400000)).toISOString();
  return iso.slice(0, length) === wanted.date.slice(0, length);
}
