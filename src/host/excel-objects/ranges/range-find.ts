/** Find and replace. */
import type { Area } from '../../document/address.ts';
import { cellArea } from '../../document/address.ts';
import { cellText } from '../../document/cell-text.ts';
import { wildcardPattern } from '../../document/criterion.ts';
import { enter } from '../../document/writing.ts';
import { styleValue } from '../../document/style.ts';
import { announceChange } from '../announce.ts';
import { joined } from './area-joining.ts';
import { keepTableHeaders } from './range-writing.ts';
import type { Sheet } from '../../document/model.ts';

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

function matcher(text: string, criteria: Criteria): (shown: string) => boolean {
  if (/[*?~]/.test(text)) {
    const pattern = wildcardPattern(criteria.completeMatch ? text : `*${text}*`);
    const exact = new RegExp(pattern.source, criteria.matchCase ? 'u' : 'iu');
    return (shown) => exact.test(shown);
  }
  const fold = (s: string): string => (criteria.matchCase ? s : s.toLowerCase());
  const wanted = fold(text);
  return criteria.completeMatch ? (shown) => fold(shown) === wanted : (shown) => fold(shown).includes(wanted);
}

function matches(sheet: Sheet, where: Area, text: string, given: object | null): [number, number][] {
  sheet.workbook.calculator.calculate(sheet.workbook);
  const isMatch = matcher(String(text), (given ?? {}) as Criteria);
  const found: [number, number][] = [];
  for (const [row, column, cell] of sheet.cells.in(where)) {
    if (cell.value === null) continue;
    const format = styleValue(cell.style ?? sheet.cells.background(row, column), 'numberFormat');
    const isHit = isMatch(cellText(cell.value, format)) || (cell.formula !== null && isMatch(cell.formula));
    if (isHit || (typeof cell.value === 'number' && isMatch(String(cell.value)))) found.push([row, column]);
  }
  return found;
}

export function findCell(sheet: Sheet, where: Area, text: string, criteria: object | null): Area | null {
  const found = matches(sheet, where, text, criteria);
  const isBackwards = (criteria as Criteria | null)?.searchDirection === 'Backwards';
  const hit = isBackwards ? found.at(-1) : found[0];
  return hit ? cellArea(...hit) : null;
}

export function findAreas(sheet: Sheet, where: Area, text: string, criteria: object | null): Area[] {
  return joined(matches(sheet, where, text, criteria));
}

/** Replaces in values and formulas; gives the number of replacements. */
export function replaceAll(sheet: Sheet, where: Area, text: string, replacement: string, given: object | null): number {
  const criteria = (given ?? {}) as Criteria;
  sheet.assertWritable(where);
  let count = 0;
  const changed: [number, number][] = [];
  const pattern = new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  for (const [row, column] of matches(sheet, where, text, criteria)) {
    const cell = sheet.cells.ensure(row, column);
    const old = cell.formula ?? String(cell.value);
    const next = criteria.completeMatch ? replacement : old.replace(pattern, () => replacement);
    if (!criteria.completeMatch) count += (old.match(pattern) ?? []).length;
    else count++;
    if (next === old) continue;
    enter(sheet, row, column, next);
    changed.push([row, column]);
  }
  sheet.workbook.touch();
  for (const area of joined(changed)) {
    keepTableHeaders(sheet, area);
    announceChange(sheet, area, 'RangeEdited');
  }
  return count;
}
