/** Headings over rows: the KF-mål that a block belongs to, a committee's name, a målområde, or a delmål over its indicators. */
import type { CellPlace, Reference } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { CommitteeNames } from '../sheets/committee-names.ts';
import { cellWords } from '../cells/cells.ts';
import { looksLikeGoalHeading, saysGoal, splitNumber } from '../cells/goal-text.ts';
import type { GoalLabels } from './goal-labels.ts';
import type { Merges } from '../cells/merges.ts';
import type { OwnGoalHeadings } from './own-goal-headings.ts';
import { isPartOf } from './part-heading.ts';
import type { PlainHeadings } from './plain-headings.ts';
import type { ReferenceReader } from '../readers/reference-reader.ts';
import { isProse, tellsOfRow } from './row-words.ts';
import { isSaidUnderGoal } from './said-under-goal.ts';
import type { HeadingLevels } from './heading-levels.ts';
import type { HeadsInTwo } from './heads-in-two.ts';
import type { ServiceHeadings } from './service-headings.ts';
import { numberedName } from './service-headings.ts';
import { isAcross, noColumn, onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { TreeHeadings } from './tree-headings.ts';
import { ownGoalsHeading, parsePeriodText, latinPattern } from '../../parse/index.ts';
import { unlinked } from './no-reference.ts';
import { isKeyLine } from './key-lines.ts';
import { statusLine } from './status-line.ts';

/** A delmål over its indicators. */
interface OwnSubGoal {
  readonly kind: 'subGoal';
  readonly text: string;
  readonly row: number;
  /** Whose it says that it is. */
  readonly committee?: string | null;
  /** It says itself that it is one: no measure or title is worded so. */
  readonly isNamed?: true;
}

export type Section =
  /** `isPlaced`: it stands where KF-mål stand, so it is one even when it leads to none. */
  | { readonly kind: 'goal'; readonly reference: Reference; readonly isPlaced?: true }
  /** `isOfService`: one of the nämnder, called by what they do, that the sheet's blocks are headed by. */
  | { readonly kind: 'committee'; readonly name: string; readonly isOfService?: true }
  | OwnSubGoal
  /** How it went, in a row of its own under the delmål's heading. */
  | { readonly kind: 'status'; readonly text: string; readonly place: CellPlace }
  /** What is said of the goal in the row over it. */
  | { readonly kind: 'said' }
  /** A heading of another kind: it parts what stands over it from what stands under it. */
  | { readonly kind: 'heading'; readonly text: string; readonly row: number; readonly column: number };

export interface SectionContext {
  readonly sheet: SheetSnapshot;
  readonly merges: Merges;
  readonly references: ReferenceReader;
  readonly names: CommitteeNames;
  readonly left: number;
  readonly right: number;
  readonly headerRows: ReadonlySet<number>;
  /** The table names goals only in headings. */
  readonly needsSections: boolean;
  /** One column holds the goals and, on the rows under each, what it is measured by ("Mål och mätetal"). */
  readonly headsInIndicators: boolean;
  /** Which headings of that column stand where KF-mål stand; null for other layouts. */
  readonly levels: HeadingLevels | null;
  /** What the headings of known KF-mål are called, where others are called so too; null without sections. */
  readonly goalLabels: GoalLabels | null;
  /** Which texts in the delmål's column are KF-mål though they look like any row; null where there are no sections. */
  readonly plain: PlainHeadings | null;
  /** Which texts in the references' column are KF-mål over rows without a reference of their own; null without that column. */
  readonly tree: TreeHeadings | null;
  /** Headings of målområden over the nämnder's own goals, each with its nämnd; null where the table has columns for them. */
  readonly ownGoals: OwnGoalHeadings | null;
  /** Nämnder that are called by what they do, over their rows of one sheet for all; null where the sheet is one nämnd's. */
  readonly services: ServiceHeadings | null;
  /** Headings of a level with its number, and its text in the next cell; null where the table has a column for KF-mål. */
  readonly inTwo: HeadsInTwo | null;
  /** Columns where a single text is a row of its own rather than a heading: delmål and indikator. */
  readonly contentColumns: readonly number[];
}

/** Right over the first header it is of its block as it stands; a KF-mål's heading there may be the title. */
export function opensBlock(found: Section): boolean {
  return (
    found.kind === 'subGoal' || found.kind === 'status' || (found.kind === 'committee' && found.isOfService === true)
  );
}

/** What a row with a single filled cell is as a heading; null when it is none. */
export function sectionAt(context: SectionContext, row: number, column: number, afterGap: boolean): Section | null {
  const { sheet, merges, references, names } = context;
  if (sheet.kind(row, column) !== CellKind.text)
    return column === references.column && context.tree?.isGoal(row)
      ? { kind: 'goal', reference: references.heading(row, column, 'section'), isPlaced: true }
      : null;
  const text = cellWords(sheet, row, column);
  if (text.length < 2 || text.length > 400) return null;
  const service = context.services?.nameAt(row) ?? null;
  if (service !== null) return { kind: 'committee', name: service, isOfService: true };
  const numbered = numberedName(text);
  const whose = numbered === null ? null : names.find(numbered);
  if (whose !== null && whose.toLowerCase() === numbered?.toLowerCase() && isHeadingRow(context, row))
    return { kind: 'committee', name: whose };
  const isGoals = () => context.needsSections && (references.namesGoal(text) || context.goalLabels?.holds(text));
  const named = context.ownGoals?.goalIn(text) ?? null;
  if (named !== null && isHeadingRow(context, row) && !references.namesGoal(text))
    return { kind: 'subGoal', text: named.text, row, committee: names.find(named.committee), isNamed: true };
  if (context.ownGoals?.isOver(text) && isHeadingRow(context, row))
    return { kind: 'goal', reference: references.heading(row, column, 'section'), isPlaced: true };
  if (areaLabel.test(text) && isHeadingRow(context, row) && !isGoals()) return { kind: 'heading', text, row, column };
  if (tellsOfRow(text) !== null) return null;
  const subGoal = subGoalLabel.exec(text);
  // "Resultatmål 1.1: …" is a goal where fullmäktige's are called so, also one that leads nowhere.
  if (subGoal && isHeadingRow(context, row) && !isGoals())
    return { kind: 'subGoal', text: subGoal[1] as string, row, isNamed: true };
  const across = isAcross(merges, row, column);
  const overHeader = isRightOver(context, row);
  const banner = across || overHeader || stands(sheet, row, column, context);
  const isArea = context.goalLabels?.numbersArea(text) === true;
  const reference = references.heading(row, column, 'section', isArea ? splitNumber(text).text : null);
  const leads = reference.goalIds.length > 0 || isNear(reference);
  const own = reference.problem?.kind === 'missing' ? ownGoalsHeading(text) : null;
  if (own !== null && isHeadingRow(context, row)) {
    // Repeated under each KF-mål it is what the nämnd's own are called, and they lead to that one.
    if (!context.needsSections || (own === 'own' && isRepeated(sheet, row, column)))
      return { kind: 'heading', text, row, column };
    return own === 'own'
      ? { kind: 'goal', reference: unlinked }
      : { kind: 'goal', reference: unlinked, isPlaced: true };
  }
  if (!leads && introduces.test(text)) return null;
  const labelled = looksLikeGoalHeading(text);
  const isContent = context.contentColumns.includes(column);
  if (!leads && !labelled) {
    const status = statusLine(text);
    if (status !== null && isKeyLine(sheet, row, column)) return null;
    if (status !== null && isHeadingRow(context, row)) return { kind: 'status', text: status, place: { row, column } };
    const committee = text.length <= 60 ? names.find(text) : null;
    // A whole name and nothing else, where delmål or the table begin, needs no bold to be a heading.
    const isWhole = committee?.toLowerCase() === text.toLowerCase() && (isContent || column === context.left);
    if (committee !== null && (banner || afterGap || isWhole)) return { kind: 'committee', name: committee };
  }
  if (context.headsInIndicators && isContent) {
    if (!leads && isProse(text)) return null;
    if (isPartOf(text, reference)) return { kind: 'subGoal', text, row };
  }
  if (context.headsInIndicators && isContent && reference.goalIds.length === 0) {
    const { levels } = context;
    if (levels?.isGoal(row)) return { kind: 'goal', reference, isPlaced: true };
    if (!labelled && levels?.isMeasure(row)) return null;
    if (!labelled && (!leads || levels?.isSubGoal(row))) return { kind: 'subGoal', text, row };
  }
  if (context.needsSections) {
    if (!isSaidInWords(reference) && isSaidUnderGoal(context, row, column)) return { kind: 'said' };
    if (leads && (banner || labelled || !isContent || context.headsInIndicators || isSaidInWords(reference)))
      return { kind: 'goal', reference };
    if (labelled && (banner || !isContent)) return { kind: 'goal', reference };
    if ((labelled && saysGoal(text)) || isArea || context.goalLabels?.holds(text))
      return { kind: 'goal', reference, isPlaced: true };
    if ((across || overHeader) && !parsePeriodText(text) && reference.problem?.kind !== 'wrongLevel')
      return { kind: 'goal', reference };
    if (overHeader && reference.problem?.kind === 'wrongLevel') return { kind: 'goal', reference };
    if (headsIndicators(sheet, row, column, context.contentColumns)) return null;
    if (!banner && column === context.contentColumns[0] && context.plain?.isGoal(row))
      return { kind: 'goal', reference, isPlaced: true };
    return banner ? { kind: 'heading', text, row, column } : null;
  }
  if (leads && (banner || !isContent)) return { kind: 'goal', reference };
  if (column === references.column && context.tree?.isGoal(row)) return { kind: 'goal', reference, isPlaced: true };
  return banner || !isContent ? { kind: 'heading', text, row, column } : null;
}

/** "Målområde Hållbarhet", "PERSPEKTIV: Medborgare": the level above the goals. */
const areaLabel = latinPattern(
  /^(?:mål|fokus|utvecklings|verksamhets)?(?:område|perspektiv)\p{L}*\s*[:–-]?\s*\d*\s*\p{L}/iu,
);

/** "Nämndmål: …", "Delmål 1.2 – …": a delmål over its indicators. */
const subGoalLabel = latinPattern(
  /^(?:(?:nämnd|utskott|bolag|förvaltning|verksamhet|enhet|resultat|del)(?:s|en|ens|ets)?[\s-]?mål(?:et)?|(?:nämndens|utskottets|bolagets|verksamhetens) (?:mål|delmål|åtagande)|åtagande)\s*(?:nr\.?\s*)?[\d.]*\s*[:–-]\s*(\p{L}.{4,})$/iu,
);

/** "För nämnder och utskott är det ett särskilt fokus på:", "Ansvarig: förvaltningschefen": a line under a heading, and none. */
const introduces = latinPattern(
  /^(?:ansvar(?:ig\p{L}*)?|(?:mål)?ägare|kontaktperson)(?: \S+){0,2}\s*:|:\s*$(?<=\S \S+ .*:\s*)/iu,
);

/** What a målområde's heading calls it: "Fokusområde 2: Bra skola" → "2: Bra skola". Null for a heading of another kind. */
export function areaName(text: string): string | null {
  if (!areaLabel.test(text)) return null;
  return text.replace(/^\p{L}+\s*[:–-]?\s*/u, '');
}

/** A level over the nämnder's own goals: a målområde, or a KF-mål that says it is one. */
export function isOverOwnGoals(text: string): boolean {
  return areaLabel.test(text) || saysGoal(text);
}

/** A heading that says itself to be of a målområde or a delmål, or what is said of a row. */
export function namesOtherLevel(text: string): boolean {
  return areaLabel.test(text) || subGoalLabel.test(text) || tellsOfRow(text) !== null || byline.test(text);
}

/** "Sammanställd av ekonomienheten", "Upprättad av …": who made the report. */
const byline = latinPattern(
  /^(?:sammanställ|upprätta|fastställ|framta|uppdatera|revidera|utarbeta|ifyll|inlämna|skriv)\p{L}*(?: \p{L}+)? av /iu,
);

/** Nothing but headings, blanks and headers stand between the row and the next row of data: it is no row of data itself. */
function isHeadingRow({ headerRows, sheet, left, right }: SectionContext, row: number): boolean {
  for (let next = row + 1; next <= Math.min(row + 4, sheet.rowCount - 1); next++) {
    if (headerRows.has(next)) return true;
    if (onlyColumn(sheet, next, left, right) === severalColumns) return true;
  }
  return false;
}

function isRepeated(sheet: SheetSnapshot, row: number, column: number): boolean {
  const id = sheet.textId(row, column);
  for (let other = 0; other < sheet.rowCount; other++)
    if (other !== row && sheet.textId(other, column) === id) return true;
  return false;
}

/** Wrong, but meant as a goal: a heading that cites a former or misspelt goal is still a heading. */
function isNear({ problem }: Reference): boolean {
  return problem !== null && ['near', 'superseded', 'ambiguous', 'numberTextConflict'].includes(problem.kind);
}

/** The text itself names a goal, rightly or beside another one's number. */
function isSaidInWords({ via, problem }: Reference): boolean {
  return via === 'text' || problem?.kind === 'numberTextConflict';
}

/** The next row with anything in it, a line that leads in aside, is a header row of the table. */
function isRightOver({ headerRows, sheet, left, right }: SectionContext, row: number): boolean {
  for (let next = row + 1; next <= row + 2; next++) {
    if (headerRows.has(next)) return true;
    const column = next < sheet.rowCount ? onlyColumn(sheet, next, left, right) : noColumn;
    if (column !== noColumn && !(column >= 0 && introduces.test(cellWords(sheet, next, column)))) return false;
  }
  return false;
}

/** A delmål on a row of its own in the delmål's column: its indicators stand on the rows under it, beside nothing. */
export function headsIndicators(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  [subGoal = -1, indicator = -1]: readonly number[],
): boolean {
  if (column !== subGoal || indicator < 0 || row + 1 >= sheet.rowCount) return false;
  return sheet.kind(row + 1, subGoal) === CellKind.empty && sheet.kind(row + 1, indicator) !== CellKind.empty;
}

/** Bold or filled otherwise than the cells it could be taken for. */
function stands(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  { headerRows, left, right }: SectionContext,
): boolean {
  const own = sheet.format(row, column);
  for (let below = row + 1; below < Math.min(sheet.rowCount, row + 4); below++) {
    if (headerRows.has(below) || sheet.kind(below, column) === CellKind.empty) continue;
    // Another heading right under it: a målområde over its first goal.
    if (below === row + 1 && own.bold && sheet.format(below, column).bold && onlyColumn(sheet, below, left, right) >= 0)
      continue;
    const other = sheet.format(below, column);
    return (own.bold && !other.bold) || (own.fill !== null && own.fill !== other.fill);
  }
  return own.bold;
}
