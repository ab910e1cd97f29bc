/** Method and thresholds as they stand in Spårbarhet, and the contributions that are expected there. */
import { languages, texts, type Texts } from '../../i18n/index.ts';
import { methods, type Method, type Thresholds } from '../../model/settings.ts';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { SavedState } from '../../workbook/state.ts';
import { cellText, dataRows, findTable, rowsAndThoseUnder, type OurTable } from './our-table.ts';

type Words = Texts['trace']['settings'];
const thresholdKeys = ['met', 'partly', 'assessed', 'tolerance'] as const;

/** Cells win over what was saved; a cell that says nothing readable leaves the setting as it was. */
export function readSettings(workbook: WorkbookSnapshot, saved: SavedState | null): SavedState['settings'] {
  const before = saved?.settings ?? {};
  const table = findTable(workbook, 'MK_Installningar');
  const expected = readExpected(workbook) ?? before.expected;
  const method = table ? (readMethod(table) ?? before.method) : before.method;
  const thresholds = { ...before.thresholds, ...(table ? readThresholds(table) : {}) };
  return {
    ...(method ? { method } : {}),
    ...(Object.keys(thresholds).length > 0 ? { thresholds } : {}),
    ...(expected ? { expected } : {}),
  };
}

function readMethod(table: OurTable): Method | null {
  const row = rowOf(table, (words) => words.method);
  if (row === null) return null;
  const text = cellText(table.sheet, row, table.area.left + 1).toLowerCase();
  const named = (method: Method): boolean =>
    languages.some((language) => texts(language).methods[method].toLowerCase() === text) || method === text;
  return methods.find(named) ?? null;
}

function readThresholds(table: OurTable): Partial<Thresholds> {
  const found: { -readonly [K in keyof Thresholds]?: number } = {};
  for (const key of thresholdKeys) {
    const row = rowOf(table, (words) => words[key]);
    const share = row === null ? null : readShare(table.sheet, row, table.area.left + 1);
    if (share !== null) found[key] = share;
  }
  return found;
}

/** 0.75, 75 (typed without %) or "75 %" → 0.75; null when it is no share of a whole. */
function readShare(sheet: SheetSnapshot, row: number, column: number): number | null {
  const isNumber = sheet.kind(row, column) === CellKind.number;
  const typed = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(cellText(sheet, row, column));
  if (!isNumber && !typed) return null;
  const value = isNumber ? sheet.number(row, column) : Number((typed?.[1] ?? '').replace(',', '.'));
  const share = value > 1 || typed?.[2] === '%' ? value / 100 : value;
  return share >= 0 && share <= 1 ? share : null;
}

function rowOf(table: OurTable, label: (words: Words) => string): number | null {
  const wanted = languages.map((language) => label(texts(language).trace.settings).toLowerCase());
  for (const row of dataRows(table))
    if (wanted.includes(cellText(table.sheet, row, table.area.left).toLowerCase())) return row;
  return null;
}

/** Expected committees by goal id; null when the table is not there. */
function readExpected(workbook: WorkbookSnapshot): Record<string, string[]> | null {
  const table = findTable(workbook, 'MK_Forvantan');
  if (!table) return null;
  const expected = new Map<string, string[]>();
  for (const row of rowsAndThoseUnder(table)) {
    const goal = cellText(table.sheet, row, table.area.left);
    const committee = cellText(table.sheet, row, table.area.left + 1);
    if (goal === '' || committee === '') continue;
    const named = expected.get(goal) ?? [];
    if (!named.includes(committee)) named.push(committee);
    expected.set(goal, named);
  }
  return Object.fromEntries(expected);
}
