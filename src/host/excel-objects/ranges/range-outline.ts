/** Grouping rows and columns (outline). */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';

function groups(
  sheet: Sheet,
  where: Area,
  option: string,
): { list: Sheet['rowGroups']; from: number; to: number; hidden: Set<number> } {
  if (option === 'ByRows')
    return { list: sheet.rowGroups, from: where.top, to: where.bottom, hidden: sheet.hiddenRows };
  if (option === 'ByColumns')
    return { list: sheet.columnGroups, from: where.left, to: where.right, hidden: sheet.hiddenColumns };
  throw invalidArgument();
}

export function groupRange(sheet: Sheet, where: Area, option: string): void {
  const { list, from, to } = groups(sheet, where, option);
  const depth = list.filter((g) => g.from <= from && g.to >= to).length;
  if (depth >= 7) throw invalidArgument('An outline has at most eight levels.');
  list.push({ from, to });
}

export function ungroupRange(sheet: Sheet, where: Area, option: string): void {
  const { list, from, to } = groups(sheet, where, option);
  const at = list.findLastIndex((g) => g.from <= to && g.to >= from);
  const group = list[at];
  if (!group) throw invalidArgument('Nothing is grouped here.');
  list.splice(at, 1);
  // Taking the middle out of a group leaves its ends grouped.
  if (group.from < from) list.push({ from: group.from, to: from - 1 });
  if (group.to > to) list.push({ from: to + 1, to: group.to });
}

export function hideDetails(sheet: Sheet, where: Area, option: string, hide: boolean): void {
  const { list, from, to, hidden } = groups(sheet, where, option);
  for (const group of list.filter((g) => g.from <= to && g.to >= from)) setHidden(hidden, group, hide);
}

function setHidden(hidden: Set<number>, group: { from: number; to: number }, hide: boolean): void {
  for (let i = group.from; i <= group.to; i++) {
    if (hide) hidden.add(i);
    else hidden.delete(i);
  }
}

/** Worksheet.showOutlineLevels: details deeper than the level are hidden; 0 leaves an axis as it is. */
export function showOutlineLevels(sheet: Sheet, rowLevels: number, columnLevels: number): void {
  for (const [list, levels, hidden] of [
    [sheet.rowGroups, rowLevels, sheet.hiddenRows],
    [sheet.columnGroups, columnLevels, sheet.hiddenColumns],
  ] as const) {
    if (levels === 0) continue;
    const indices = new Set(list.flatMap((g) => Array.from({ length: g.to - g.from + 1 }, (_, i) => g.from + i)));
    for (const i of indices) {
      const depth = list.filter((g) => g.from <= i && g.to >= i).length;
      setHidden(hidden, { from: i, to: i }, depth >= levels);
    }
  }
}
