/** Inserting and deleting cells: everything that lies on the sheet moves along, and every formula follows. */
import { followMove } from '../calc/references.ts';
import { HostError } from '../executor/host-error.ts';
import type { Area } from './address.ts';
import { area, lastColumn, lastRow, overlaps } from './address.ts';
import { everyFormula } from './formulas.ts';
import type { Follower, Sheet, Table } from './model.ts';
import { columnsAfter, dropColumns, endTable, setColumns } from './table-change.ts';

export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

/** Where a span of rows (or columns) is after `count` were put in before `at`. */
function grown(from: number, to: number, at: number, count: number): [number, number] {
  return [from >= at ? from + count : from, to >= at ? to + count : to];
}

/** Where a span is after `count` were taken out from `at`; null when nothing of it is left. */
function shrunk(from: number, to: number, at: number, count: number): [number, number] | null {
  const end = at + count - 1;
  if (from >= at && to <= end) return null;
  const newFrom = from < at ? from : from > end ? from - count : at;
  const newTo = to < at ? to : to > end ? to - count : at - 1;
  return [newFrom, newTo];
}

/** How areas move when cells are put in (Down, Right) or taken out (Up, Left) at `where`. */
function movement(where: Area, direction: ShiftDirection): (a: Area) => Area | null {
  const isVertical = direction === 'Down' || direction === 'Up';
  const isInsert = direction === 'Down' || direction === 'Right';
  return (a) => {
    const isWithin = isVertical
      ? a.left >= where.left && a.right <= where.right
      : a.top >= where.top && a.bottom <= where.bottom;
    if (!isWithin) return a;
    const [from, to] = isVertical ? [a.top, a.bottom] : [a.left, a.right];
    const at = isVertical ? where.top : where.left;
    const count = isVertical ? where.bottom - where.top + 1 : where.right - where.left + 1;
    const last = isVertical ? lastRow : lastColumn;
    // A reference to whole columns (or rows) stays whole.
    if (from === 0 && to === last) return a;
    const span = isInsert ? grown(from, to, at, count) : shrunk(from, to, at, count);
    if (!span || span[0] > last) return null;
    const end = Math.min(span[1], last);
    return isVertical ? area(span[0], a.left, end, a.right) : area(a.top, span[0], a.bottom, end);
  };
}

function movedAll(areas: readonly Area[], moved: (a: Area) => Area | null): Area[] {
  return areas.map(moved).filter((a): a is Area => a !== null);
}

function shiftIndices<T>(map: Map<number, T>, at: number, count: number, isInsert: boolean): void {
  const old = [...map];
  map.clear();
  for (const [index, value] of old) {
    if (index < at) map.set(index, value);
    else if (isInsert) map.set(index + count, value);
    else if (index >= at + count) map.set(index - count, value);
  }
}

function shiftSet(set: Set<number>, at: number, count: number, isInsert: boolean): void {
  const map = new Map([...set].map((i) => [i, true]));
  shiftIndices(map, at, count, isInsert);
  set.clear();
  for (const i of map.keys()) set.add(i);
}

/** Puts in or takes out the cells of `where`. */
export function shiftCells(sheet: Sheet, where: Area, direction: ShiftDirection): void {
  const isVertical = direction === 'Down' || direction === 'Up';
  const isInsert = direction === 'Down' || direction === 'Right';
  assertTablesWhole(sheet, where, isVertical);
  const moved = movement(where, direction);
  const tables = sheet.tables.map((table) => ({ table, after: columnsAfter(table, moved) }));
  for (const { table, after } of tables)
    if (!after) endTable(table, false);
    else if (after.gone.length > 0) dropColumns(table, after.gone);
  const isWholeRows = isVertical && where.left === 0 && where.right === lastColumn;
  if (isWholeRows) sheet.cells.remapRows((row) => moved(area(row, 0, row, lastColumn))?.top ?? null);
  else
    sheet.cells.remap((row, column) => {
      const now = moved(area(row, column, row, column));
      return now && { row: now.top, column: now.left };
    });
  if (isWholeRows) {
    const count = where.bottom - where.top + 1;
    for (const map of [sheet.rowHeights, sheet.cells.rowStyles] as Map<number, unknown>[])
      shiftIndices(map, where.top, count, isInsert);
    for (const set of [sheet.hiddenRows, sheet.filteredRows]) shiftSet(set, where.top, count, isInsert);
  }
  if (!isVertical && where.top === 0 && where.bottom === lastRow) {
    const count = where.right - where.left + 1;
    for (const map of [sheet.columnWidths, sheet.cells.columnStyles] as Map<number, unknown>[])
      shiftIndices(map, where.left, count, isInsert);
    shiftSet(sheet.hiddenColumns, where.left, count, isInsert);
  }
  sheet.tables = tables.filter(({ after }) => after !== null).map(({ table }) => table);
  for (const { table, after } of tables) if (after) setColumns(table, after.kept, withOneRow(table, after.area));
  moveOverlays(sheet, moved);
  everyFormula(sheet.workbook, (formula, own) => followMove(formula, own?.name ?? '', sheet.name, moved));
  sheet.workbook.touch();
}

/** A table whose data rows were all deleted keeps an empty one. */
function withOneRow(table: Table, now: Area): Area {
  const least = now.top + Number(table.hasHeaders) + Number(table.hasTotals);
  return { ...now, bottom: Math.max(now.bottom, least) };
}

/** Excel refuses to move only a part of a table. */
function assertTablesWhole(sheet: Sheet, where: Area, isVertical: boolean): void {
  const reach = isVertical
    ? area(where.top, where.left, lastRow, where.right)
    : area(where.top, where.left, where.bottom, lastColumn);
  for (const table of sheet.tables) {
    const { area: t } = table;
    if (!overlaps(t, reach)) continue;
    const isWhole = isVertical
      ? t.left >= where.left && t.right <= where.right
      : t.top >= where.top && t.bottom <= where.bottom;
    if (!isWhole)
      throw new HostError(
        'InvalidOperation',
        'This operation is not allowed: it would shift cells in a table of the worksheet.',
      );
  }
}

function moveOverlays(sheet: Sheet, moved: (a: Area) => Area | null): void {
  sheet.merges = movedAll(sheet.merges, moved).filter((m) => m.top !== m.bottom || m.left !== m.right);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((h) => {
    const now = moved(h.area);
    return now ? [{ ...h, area: now }] : [];
  });
  for (const list of [sheet.validations, sheet.conditionalFormats, sheet.comments, sheet.notes])
    for (const item of list as { areas: Area[] }[]) item.areas = movedAll(item.areas, moved);
  sheet.validations = sheet.validations.filter((v) => v.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((c) => c.areas.length > 0);
  sheet.comments = sheet.comments.filter((c) => c.areas.length > 0);
  sheet.notes = sheet.notes.filter((n) => n.areas.length > 0);
  for (const other of sheet.workbook.sheets) for (const chart of other.charts) chart.follow(sheet, moved);
  for (const part of sheet.parts.values()) if (isFollower(part)) part.follow(sheet, moved);
  moveFilter(sheet, moved);
  for (const live of sheet.workbook.liveRanges) {
    if (live.sheet !== sheet || live.isDeleted) continue;
    const now = moved(live.area);
    if (now) live.area = now;
    else live.isDeleted = true;
  }
}

/** The sheet's own filter: its criteria stay with their columns. */
function moveFilter(sheet: Sheet, moved: (a: Area) => Area | null): void {
  const { autoFilter } = sheet;
  if (!autoFilter) return;
  const { area: before, criteria } = autoFilter;
  const now = moved(before);
  if (!now) sheet.autoFilter = null;
  else {
    autoFilter.area = now;
    const wanted = [...criteria];
    criteria.clear();
    for (const [at, criterion] of wanted) {
      const place = moved({ ...before, left: before.left + at, right: before.left + at });
      if (place) criteria.set(place.left - now.left, criterion);
    }
  }
}

const isFollower = (part: object): part is Follower => 'follow' in part;
