/** What a person does to the workbook by hand: choosing cells, typing, pasting, following links. */
import { Engine } from '../calc/engine.ts';
import type { Area } from '../document/address.ts';
import { areaText, lastColumn, lastRow } from '../document/address.ts';
import { readTyped } from '../document/input.ts';
import type { Sheet, Workbook } from '../document/model.ts';
import { select } from '../excel-objects/index.ts';
import { writeCells } from '../excel-objects/ranges/range-writing.ts';
import { findCells } from '../excel-objects/target.ts';
import { stopAt, type Stop } from '../excel-objects/rules/validation-check.ts';
import { HostError } from '../executor/host-error.ts';
import type { Place } from './grid/grid-view.ts';
import { linkAt, resolved } from './grid/links.ts';
import { asInput } from './grid/typed-text.ts';

/** Null when it was done, else Excel's code for why not. */
export type Refused = string | null;

/** The engine behind a workbook of the host. */
export function engineOf(workbook: Workbook): Engine {
  if (workbook.calculator instanceof Engine) return workbook.calculator;
  throw new TypeError('The workbook is calculated by another engine.');
}

export function choose(sheet: Sheet, area: Area, active: Place): void {
  const known = sheet.selection[0];
  if (sheet.workbook.active === sheet && known && areaText(known) === areaText(area) && sheet.selection.length === 1) {
    sheet.activeCell = active;
    return;
  }
  select(sheet, [area]);
  sheet.activeCell = active;
}

/** Goes to "B7", "'Blad 1'!B7" or a defined name; false when there is none. */
export function goTo(workbook: Workbook, text: string): boolean {
  const found = findCells(workbook, workbook.active, text);
  if (!found || found.sheet.visibility !== 'Visible') return false;
  select(found.sheet, [found.area]);
  return true;
}

/** Why a cell's own rule stops a typed text; null when it does not. What a formula gives is not looked at. */
export function stopped(sheet: Sheet, { row, column }: Place, text: string, locale: string): Stop | null {
  return text.startsWith('=') ? null : stopAt(sheet, row, column, readTyped(asInput(text, locale)).value);
}

export function type(sheet: Sheet, { row, column }: Place, text: string, locale: string): Refused {
  return attempt(() =>
    writeCells(sheet, { top: row, left: column, bottom: row, right: column }, asInput(text, locale), 'formulas'),
  );
}

/** The cells that pasted texts come to. */
export function pasteArea(at: Place, texts: readonly (readonly string[])[]): Area {
  const width = Math.max(...texts.map((line) => line.length));
  return {
    top: at.row,
    left: at.column,
    bottom: Math.min(at.row + texts.length - 1, lastRow),
    right: Math.min(at.column + width - 1, lastColumn),
  };
}

export function paste(sheet: Sheet, at: Place, texts: readonly (readonly string[])[], locale: string): Refused {
  const area = pasteArea(at, texts);
  // A text that only looks like a formula when pasted is still the person's own text.
  const rows = texts
    .slice(0, area.bottom - area.top + 1)
    .map((line) => Array.from({ length: area.right - area.left + 1 }, (_, i) => asInput(line[i] ?? '', locale)));
  return attempt(() => writeCells(sheet, area, rows, 'formulas'));
}

/** Empties cells; those that do not exist are not made. */
export function clear(sheet: Sheet, area: Area): Refused {
  const used = sheet.cells.used(true, area);
  return used ? attempt(() => writeCells(sheet, used, '', 'formulas')) : null;
}

export type Followed =
  | { readonly kind: 'went' }
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'broken' | 'none' };

export function follow(sheet: Sheet, { row, column }: Place): Followed {
  const link = linkAt(sheet, row, column);
  if (!link) return { kind: 'none' };
  const target = resolved(link, sheet, row, column, engineOf(sheet.workbook));
  if (!target) return { kind: 'broken' };
  if (target.kind === 'place') return goTo(sheet.workbook, target.target) ? { kind: 'went' } : { kind: 'broken' };
  // Links to other files and programs mean nothing in a browser.
  return /^(https?|mailto):/i.test(target.target) ? { kind: 'outside', address: target.target } : { kind: 'broken' };
}

/** The next or previous sheet that can be seen. */
export function turn(workbook: Workbook, step: 1 | -1): void {
  const seen = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const next = seen[seen.indexOf(workbook.active) + step];
  if (next) workbook.activate(next);
}

function attempt(work: () => void): Refused {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

/** Differs when something was written, put on or taken away. */
export function traceOf(workbook: Workbook | undefined): string {
  const sheets = workbook?.sheets.map((s) => [s.id, s.conditionalFormats.length, s.tables.length]);
  return JSON.stringify([sheets, workbook?.customXml.map(({ xml }) => xml)]);
}
