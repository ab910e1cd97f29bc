/** Målområden side by side, each over the goals that it holds: a list of goals in as many columns as there are areas. */
import type { GoalArea } from '../../model/goals.ts';
import { createResolver } from '../../parse/index.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { filledCells } from '../cells/single-rows.ts';
import { splitNumber } from '../cells/goal-text.ts';
import type { SheetSource } from '../cells/source.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { shareResolving } from '../rows/reference-sample.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { isName } from './area-rows.ts';
import type { WrittenGoal } from './goal-ids.ts';
import { isMark } from './goal-list.ts';
import { areaId } from './goal-rows.ts';
import { listHeader } from './list-header.ts';
import { isNoGoal } from './list-lines.ts';
import type { RegisterLayout } from './register-layout.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { registerOf } from './register-sheet.ts';
import { isPointedAt } from './unnamed-register.ts';

/** The areas stand near the top, and few goals under each. */
const deepest = 12;
const mostRows = 30;
const mostColumns = 24;
const shortestGoal = 10;
const leastGoals = 3;
/** Share of the references that lead into a list on a sheet that is named after it. */
const enough = 0.5;

/** The same list, or its goals in all the columns where the references lead to more of those. */
export function withAreasAbreast(
  found: RegisterLayout,
  samples: readonly SampledReference[],
  words: HeaderWords,
): RegisterLayout {
  const { layout, read } = found;
  const { sheet } = layout.source;
  const { headerRow } = read.columns;
  const isUnderHeader =
    headerRow >= 0 && filledCells(sheet, headerRow, 0, mostColumns) > 1 && isListHeader(sheet, headerRow, words);
  if (samples.length === 0 || isUnderHeader) return found;
  const share = shareResolving(samples, createResolver(read.register));
  const abreast = share < 1 ? readAbreast(layout.source, words) : null;
  if (abreast === null || shareResolving(samples, createResolver(abreast.register)) <= share) return found;
  return { layout, read: abreast };
}

/** Asked where no sheet holds a list from top to bottom: the references must lead into it. */
export function registersAbreast(
  layouts: readonly SheetLayout[],
  samples: readonly SampledReference[],
  words: HeaderWords,
): RegisterLayout[] {
  if (samples.length === 0) return [];
  return layouts.flatMap((layout) => {
    const { source, nameKind, runs } = layout;
    if (source.sheet.owner !== 'users' || layout.hasSideLabels || source.correction?.role !== undefined) return [];
    if (nameKind === 'instruction' || runs.some((run) => run.kind !== 'other')) return [];
    const read = readAbreast(source, words);
    const isNamed =
      nameKind === 'register' && read !== null && shareResolving(samples, createResolver(read.register)) >= enough;
    return read && (isNamed || isPointedAt(read, layout, samples)) ? [{ layout, read }] : [];
  });
}

/** An area and the column of its goals' texts. */
interface Stack {
  readonly name: string;
  readonly column: number;
}

function readAbreast(source: SheetSource, words: HeaderWords): RegisterSheet | null {
  const { sheet } = source;
  for (let row = 0; row < Math.min(deepest, sheet.rowCount - 1); row++) {
    const stacks = isListHeader(sheet, row, words) ? null : stacksUnder(sheet, row);
    const goals = stacks === null ? [] : stacks.flatMap((stack) => goalsIn(source, row, stack));
    if (stacks === null || goals.length < leastGoals || new Set(goals.map(({ text }) => text)).size < goals.length)
      continue;
    const areas = stacks.map(({ name }): GoalArea => ({ id: areaId(name), name, text: name }));
    const columns = {
      headerRow: row,
      text: (stacks[0] as Stack).column,
      ...{ id: -1, shortName: -1, area: -1, level: -1, until: -1, headers: [] },
    };
    return registerOf(source, columns, areas, goals);
  }
  return null;
}

/** "KF-mål | Beskrivning": what the columns hold, and no areas. */
function isListHeader(sheet: SheetSnapshot, row: number, words: HeaderWords): boolean {
  const cells = listHeader(sheet, row, words);
  return (
    cells === null ||
    cells.some(
      (cell) =>
        cell.namesGoals || cell.isWording || cell.maySayMore || cell.isShortName || cell.isLevel || cell.isResult,
    )
  );
}

/** The areas that the row names, each with the column under it; null when the row is another one. */
function stacksUnder(sheet: SheetSnapshot, row: number): readonly Stack[] | null {
  const stacks: Stack[] = [];
  let heads = 0;
  let open = -1;
  for (let column = 0; column < Math.min(mostColumns, sheet.columnCount); column++) {
    if (!isBlank(sheet, row, column)) {
      const name = cellWords(sheet, row, column);
      if (sheet.kind(row, column) !== CellKind.text || !isName(name) || isMark(name)) return null;
      open = column;
      heads++;
    }
    if (!holdsGoals(sheet, row, column)) continue;
    // A column of goals with no area of its own over it, or over their numbers right before it.
    if (open < 0 || column - open > 1) return null;
    stacks.push({ name: cellWords(sheet, row, open).replace(areaLabel, ''), column });
    open = -1;
  }
  return stacks.length >= 2 && stacks.length === heads ? stacks : null;
}

const areaLabel = /^(?:mål|fokus|utvecklings)?område\s*\d*\s*[:–-]?\s*(?=\S)/i;

function holdsGoals(sheet: SheetSnapshot, head: number, column: number): boolean {
  for (let row = head + 1; row < Math.min(sheet.rowCount, head + mostRows); row++)
    if (sheet.kind(row, column) === CellKind.text && cellWords(sheet, row, column).length >= shortestGoal) return true;
  return false;
}

function goalsIn({ sheet, file }: SheetSource, head: number, { name, column }: Stack): WrittenGoal[] {
  const goals: WrittenGoal[] = [];
  for (let row = head + 1; row < Math.min(sheet.rowCount, head + mostRows); row++) {
    const whole = cellWords(sheet, row, column);
    if (sheet.kind(row, column) !== CellKind.text || whole.length < shortestGoal || isNoGoal(whole)) continue;
    const { id, text } = splitNumber(whole);
    const beside = column === 0 ? '' : cellWords(sheet, row, column - 1);
    goals.push({
      id: id ?? (isMark(beside) ? beside : null),
      text,
      shortName: null,
      aliases: [],
      areaIds: [areaId(name)],
      file,
      sheet: sheet.name,
      cell: a1(row, column),
    });
  }
  return goals;
}
