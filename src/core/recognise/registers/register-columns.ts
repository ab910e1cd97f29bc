/** Which columns of a list of goals hold what: id, text, short names, målområde. Told by headers and by the cells. */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { splitNumber } from '../cells/goal-text.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import { saysArea } from './area-rows.ts';
import { GoalList } from './goal-list.ts';
import type { RegisterColumns } from './list-columns.ts';
import type { ListHeaderCell } from './list-header.ts';
import { listHeader, mayBeWanted } from './list-header.ts';
import { listedLevels } from './listed-levels.ts';
import {
  holdsOptions,
  onlyNumbered,
  onlyWishes,
  shortestName,
  shortestText,
  wish,
  withoutHeader,
} from './plain-lists.ts';

export type { RegisterColumns };

/** Rows that are looked at for the header. */
const deepest = 30;

/** The columns of a register on the sheet, or null when it holds no list of goals. `isNamed`: the sheet's name says so. */
export function registerColumns(sheet: SheetSnapshot, words: HeaderWords, isNamed: boolean): RegisterColumns | null {
  const levels = isNamed ? listedLevels(sheet) : null;
  if (levels !== null) return levels;
  let lone: RegisterColumns | null = null;
  for (let row = 0; row < Math.min(sheet.rowCount, deepest); row++) {
    const found = columnsAt(sheet, row, words, isNamed);
    if (!found) continue;
    if (!isAlone(sheet, row)) return numberedUnder(sheet, found, words, isNamed) ?? found;
    // "Målområde: Skola" over the first goals of a list that goes on under others of its kind.
    if (isNamed && saysArea(cellWords(sheet, row, found.text)) && onlyNumbered(sheet) !== null) continue;
    // One cell may be the title over a list as well as its header: a row with more cells further down is the header,
    // or one right over goals that all begin with their numbers, or the last word for goals over the most of them.
    if (
      lone === null ||
      (isNumbered(sheet, found) && !isNumbered(sheet, lone)) ||
      isHeaderUnder(sheet, lone, found, words)
    )
      lone = found;
  }
  const numbered = isNamed ? withoutHeader(sheet, shortestText) : null;
  const found = numbered ?? (lone && withFuller(sheet, withItsFirst(sheet, lone)));
  if (found || !isNamed || holdsOptions(sheet, words)) return found;
  return withoutHeader(sheet, shortestName) ?? onlyNumbered(sheet) ?? onlyWishes(sheet);
}

/** "Övergripande mål | Tillsammans växer vi" over "Nr | KF-mål": the row that names the column of numbers is the header. */
function numberedUnder(
  sheet: SheetSnapshot,
  above: RegisterColumns,
  words: HeaderWords,
  isNamed: boolean,
): RegisterColumns | null {
  const namesNumbers = (row: number) => listHeader(sheet, row, words)?.some((cell) => cell.isNumber) === true;
  if (namesNumbers(above.headerRow)) return null;
  for (let row = above.headerRow + 1; row <= Math.min(above.headerRow + mostTitleLines, sheet.rowCount - 1); row++)
    if (namesNumbers(row)) return columnsAt(sheet, row, words, isNamed);
  return null;
}

/** "1. En trygg kommun" over "2. …" is no header, but the first of the goals. */
function withItsFirst(sheet: SheetSnapshot, list: RegisterColumns): RegisterColumns {
  const isGoal = splitNumber(cellWords(sheet, list.headerRow, list.text)).id !== null && isNumbered(sheet, list);
  return isGoal ? { ...list, headerRow: list.headerRow - 1, headers: [] } : list;
}

function isNumbered(sheet: SheetSnapshot, { headerRow, text }: RegisterColumns): boolean {
  return new GoalList(sheet, headerRow).isNumbered(text);
}

/** Lines of a title and its decision, at most, over the header of a list. */
const mostTitleLines = 4;

/** "Kommunens mål", "Beslutade 2023", "KF-mål": right over the goals, and under fewer lines than there are goals. */
function isHeaderUnder(
  sheet: SheetSnapshot,
  above: RegisterColumns,
  { headerRow, text }: RegisterColumns,
  words: HeaderWords,
): boolean {
  const header = listHeader(sheet, headerRow, words)?.[0];
  if (!header?.namesGoals || above.text > text) return false;
  const between = new GoalList(sheet, above.headerRow).countUntil(above.text, headerRow);
  const list = new GoalList(sheet, headerRow);
  return between <= mostTitleLines && list.follows(text) && list.count(text) > between && !list.says(text, header.text);
}

function isAlone(sheet: SheetSnapshot, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < Math.min(sheet.columnCount, 40); column++) if (!isBlank(sheet, row, column)) filled++;
  return filled === 1;
}

/** "Kommunens mål" over "Trygghet | Alla ska …" and " | Fler ska …": under the title stand the målområden, or what the goals are called. */
function withFuller(sheet: SheetSnapshot, list: RegisterColumns): RegisterColumns {
  if (list.area >= 0 || list.id >= 0 || list.shortName >= 0) return list;
  const under = new GoalList(sheet, list.headerRow);
  const text = list.text + 1;
  const more = under.count(text) - under.count(list.text);
  if (more < 0 || under.meanLength(text) < shortestText || under.distinctShare(text) < 1) return list;
  if (more > 0) return { ...list, text, area: list.text, headers: [] };
  const isSaid = !under.isNumbered(list.text) && under.share(text, wish) === 1 && under.share(list.text, wish) === 0;
  return isSaid ? { ...list, text, shortName: list.text, headers: [] } : list;
}

function columnsAt(sheet: SheetSnapshot, row: number, words: HeaderWords, isNamed: boolean): RegisterColumns | null {
  const cells = listHeader(sheet, row, words);
  if (!cells) return null;
  const list = new GoalList(sheet, row);
  if (isFollowUp(cells, isNamed, list)) return null;
  const text = textColumn(cells, list, isNamed);
  if (!text) return null;
  // "Bedömning | KF-mål" over what may be chosen in each, or marks beside a status: no goal in words is judged.
  if (cells.some((cell) => cell.isJudgement && (cell.column <= text.column || list.holdsMarks(text.column))))
    return null;
  const rest = cells.filter((cell) => cell !== text);
  const shortName = rest.find((cell) => cell.isShortName);
  const id =
    rest.find(
      (cell) =>
        cell !== shortName &&
        !cell.namesArea &&
        !cell.isLevel &&
        Math.max(cell.score('delmalNr'), cell.score('kfRef')) >= 0.6 &&
        (list.meanLength(cell.column) <= 8 || list.holdsWordedNumbers(cell.column)),
    ) ?? rest.find(({ column }) => list.holdsMarks(column));
  const area =
    rest.find((cell) => cell !== shortName && (cell.score('dimension') >= 0.8 || cell.namesArea)) ??
    rest.find((cell) => cell !== id && isLevelOver(cell, text, list));
  const others = rest.filter((cell) => ![shortName, id, area].includes(cell));
  const validity = others.find((cell) => cell.isValidity);
  const said = others.find((cell) => cell.column > text.column && !cell.isLevelBelow && tellsApart(cell, list));
  const unnamedId = () =>
    list.unnamedId(
      text.column,
      cells.map(({ column }) => column),
    );
  return {
    headerRow: row,
    text: text.column,
    id: id?.column ?? unnamedId(),
    shortName: shortName?.column ?? -1,
    area: area?.column ?? -1,
    level: rest.find((cell) => cell.isLevel)?.column ?? -1,
    until: rest.find((cell) => cell.isUntil)?.column ?? -1,
    ...(validity && { validity: validity.column }),
    ...(said && { said: said.column }),
    headers: cells.flatMap((cell): RegisterColumns['headers'] => {
      const field: Field | null = cell === text ? 'kfText' : cell === id ? 'kfRef' : cell === area ? 'dimension' : null;
      return field === null ? [] : [{ column: cell.column, text: cell.text, field }];
    }),
  };
}

/**
 * "Inriktningsmål | Resultatmål", "Riktade mål | Övergripande mål": goals over several of the others, once each or again and
 * again. What the level is called may tell, whatever stands there and wherever.
 */
function isLevelOver(cell: ListHeaderCell, text: ListHeaderCell, list: GoalList): boolean {
  const isBefore = cell.column < text.column && cell.endsInGoal && list.meanLength(cell.column) >= shortestGoal;
  if (!isBefore && !cell.namesLevelAbove) return false;
  const different = ({ column }: ListHeaderCell) => list.distinctShare(column) * list.count(column);
  return different(cell) >= 2 && different(cell) < different(text);
}

const shortestGoal = 8;

/** "KF-mål | Beskrivning", "Mål | Vad det innebär": the column says something of its own of every goal. */
function tellsApart({ column }: ListHeaderCell, list: GoalList): boolean {
  return list.distinctShare(column) >= 0.9 && list.meanLength(column) >= shortestText && list.holdsWords(column);
}

/**
 * A follow-up of goals is no register of them. What is to be reached may be told in a sentence each: those are the goals. Nor is a
 * word on each of them ("Status") a follow-up, on a sheet that is named after them.
 */
function isFollowUp(cells: readonly ListHeaderCell[], isNamed: boolean, list: GoalList): boolean {
  const isMeasured = cells.some((cell) => cell.score('indikator') >= 0.8);
  const isTold = (cell: ListHeaderCell) => mayBeWanted(cell) && tellsApart(cell, list);
  const isWord = (cell: ListHeaderCell) => isNamed && cell.isJudgement && !isMeasured;
  return cells.some(
    (cell) => (cell.isResult && !isWord(cell) && !isTold(cell)) || cell.isCount || (!isNamed && isMeasured),
  );
}

/** The column that holds the goals' own words; undefined when the table is no list of goals. */
function textColumn(cells: readonly ListHeaderCell[], list: GoalList, isNamed: boolean): ListHeaderCell | undefined {
  const hasOwnNames = cells.length > 1 && cells.some((cell) => cell.isShortName);
  const hasMarks = hasOwnNames && cells.some(({ column }) => list.holdsMarks(column));
  const hasMarkedGoal = () => cells.some((cell) => cell.endsInGoal && list.holdsMarks(cell.column));
  const goalLike = cells.filter(
    (cell) =>
      cell.isShortPhrase &&
      (Math.max(cell.score('kfRef'), cell.score('kfText'), isNamed || hasOwnNames ? cell.score('delmal') : 0) >= 0.8 ||
        // "Stadens mål", "Fokusområde" on a sheet that is named after them.
        ((isNamed || hasMarks) && cell.endsInGoal) ||
        // "Mål | Lydelse", with the goals' marks under the first.
        ((cell.isWording || cell.maySayMore) && hasMarkedGoal())),
  );
  const long = (isNamed || hasMarks ? cells : goalLike).filter(({ column }) => list.meanLength(column) >= 14);
  const texts = finest(list.fullest(preferred(long, (cell) => !cell.isShortName)), list);
  const hasMarksBefore = ({ column }: ListHeaderCell) =>
    cells.some((cell) => cell.column < column && list.holdsMarks(cell.column));
  const isMarkedWord = (cell: ListHeaderCell) => list.holdsWords(cell.column) && hasMarksBefore(cell);
  // "KF-mål | Beskrivning": names of a word or two are the goals, whatever is said of them beside.
  const isNameOfAll = ({ column }: ListHeaderCell) => list.holdsWords(column) && list.distinctShare(column) >= 0.9;
  const named = () => (texts[0]?.isWording || texts[0]?.namesArea ? undefined : goalLike.find(isNameOfAll));
  const text =
    texts.find((cell) => goalLike.includes(cell)) ??
    named() ??
    texts[0] ??
    // "1 | Trygghet", "2 | Kunskap": goals of a word or two are told by the marks before them.
    goalLike.find(isMarkedWord) ??
    // "1 | Målområde" and nothing else: the målområden are what is followed up.
    (isNamed ? cells.find((cell) => cell.score('dimension') >= 0.8 && isMarkedWord(cell)) : undefined);
  if (!text) return undefined;
  // "Nr | Inriktning", "Lydelse | Nr" on a sheet that is named after the goals: their numbers or levels tell, whatever the texts are called.
  const isMarked = () =>
    hasMarksBefore(text) || (text.isWording && cells.some((cell) => cell.isLevel || list.holdsMarks(cell.column)));
  const isCounted = () => list.isNumbered(text.column) || (isNamed && isMarked());
  if (goalLike.length === 0 && !isCounted()) return undefined;
  if (isNamed && !cells.some((cell) => cell !== text && cell.isLevelBelow)) return text;
  const leastDistinct = cells.length === 1 && !isNamed ? 0.9 : 0.85;
  return list.distinctShare(text.column) >= leastDistinct ? text : undefined;
}

/** Without the areas that the goals stand beside: in words for goals, or less often the same. */
function finest(texts: readonly ListHeaderCell[], list: GoalList): readonly ListHeaderCell[] {
  const share = (cell: ListHeaderCell) => list.distinctShare(cell.column);
  const own = texts.filter((cell) => !cell.namesArea && share(cell) >= mostlyOnce);
  const isAreaOf = (cell: ListHeaderCell, goal: ListHeaderCell) =>
    share(goal) > share(cell) ? !goal.isLevelBelow || goal.namesGoals : share(goal) === share(cell) && goal.namesGoals;
  const goals = texts.filter((cell) => !cell.namesArea || !own.some((goal) => isAreaOf(cell, goal)));
  return goals.filter((cell) => share(cell) >= mostlyOnce || !goals.some((goal) => isDividedInto(cell, goal, list)));
}

/** "KF:s inriktningsmål | KF:s mål för verksamhetsområdet": both fullmäktige's, and the first said again beside each of the other. */
function isDividedInto(cell: ListHeaderCell, goal: ListHeaderCell, list: GoalList): boolean {
  if (list.distinctShare(goal.column) < mostlyOnce) return false;
  const isOfFullmaktige =
    (goal.score('kfRef') >= 0.8 && !goal.isLevelBelow) || (cell.namesLevelAbove && goal.namesGoals && !goal.isOfBody);
  return isOfFullmaktige && isLevelOver(cell, goal, list);
}

const mostlyOnce = 0.85;

/** Those that hold, all when none does. */
function preferred<T>(all: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const some = all.filter(holds);
  return some.length > 0 ? some : all;
}
