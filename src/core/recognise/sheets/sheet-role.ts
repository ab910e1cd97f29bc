/** What a sheet is for, and why it is read or left out. A goal table decides; the name is only a hint. */
import type { SheetReason, SheetRole } from '../../model/chain.ts';
import type { SheetLayout } from './sheet-layout.ts';

export interface RoleContext {
  /** Committee that the sheet itself names: its title or its name. */
  readonly committee: string | null;
  /** Committee that only the file's name tells of. */
  readonly fileCommittee: string | null;
  /** The sheet whose register is used, or one with the very same goals. */
  readonly registerUse: 'used' | 'repeated' | 'other' | null;
  /** Other sheets of the workbook that hold goal tables. */
  readonly otherGoalSheets: readonly SheetLayout[];
  /** Its tables name goals or delmål, judge them, or stand under their headings; else they are figures alone. */
  readonly tellsOfGoals: boolean;
  /** Another sheet that tells of goals reports for the same nämnd; also where this one names none. */
  readonly isReportedElsewhere: boolean;
  /** The same, in the same workbook. */
  readonly isReportedBeside: boolean;
  /** Its name is that of an earlier or later report, and the nämnd has a sheet of this one's. */
  readonly isOfOtherPeriod: boolean;
  /** Rows of data under its goal tables, templates' own rows aside. */
  readonly hasRows: boolean;
}

export interface RoleDecision {
  readonly role: SheetRole;
  readonly reason: SheetReason;
  readonly lacksGoalTable?: true;
  readonly isEmptyTable?: true;
}

export function decideRole(layout: SheetLayout, context: RoleContext): RoleDecision {
  const { sheet, correction } = layout.source;
  if (sheet.owner === 'ours') return { role: 'output', reason: { code: 'ours' } };
  if (sheet.owner === 'copy') return { role: 'ignored', reason: { code: 'copyOfOurs' } };
  if (correction?.role === 'ignored') return { role: 'ignored', reason: { code: 'turnedOff' } };
  const pointedOut = correction?.role === 'namnd';
  if (correction?.role === 'aktiviteter') return { role: 'aktiviteter', reason: { code: 'activityTable' } };
  if (context.registerUse === 'used') return { role: 'register', reason: { code: 'goalRegister' } };
  if (context.registerUse === 'repeated') return { role: 'register', reason: { code: 'goalRegister', detail: 'same' } };
  if (context.registerUse === 'other') return { role: 'ignored', reason: { code: 'otherRegister' } };
  if (layout.goalTables.length > 0) return goalSheet(layout, context, pointedOut);
  if (layout.activityTables.length > 0) return { role: 'aktiviteter', reason: { code: 'activityTable' } };
  const isUnread = layout.hasSideLabels && (context.committee ?? context.fileCommittee) !== null;
  if (isUnread || (mayReport(layout, context) && !isOtherTable(layout)))
    return layout.isEmpty
      ? { role: 'namnd', reason: { code: 'empty' }, isEmptyTable: true }
      : { role: 'namnd', reason: { code: 'committeeWithoutTable' }, lacksGoalTable: true };
  return { role: 'ignored', reason: { code: ignoredBecause(layout) } };
}

/** A sheet that a nämnd has for its goals, though no goal table was found in it. */
function mayReport(layout: SheetLayout, context: RoleContext): boolean {
  if (context.isReportedBeside) return false;
  if (layout.nameKind === null) return context.committee !== null;
  // "Blad1" with nothing but prose is the nämnd's report where its workbook has no goal table anywhere.
  const isOnlyText = !layout.isEmpty && context.otherGoalSheets.length === 0;
  if (!isOnlyText) return false;
  if (layout.nameKind === 'generic') return (context.committee ?? context.fileCommittee) !== null;
  // So is "Mål", when the nämnd stands in its title.
  return layout.nameKind === 'register' && context.committee !== null;
}

function goalSheet(layout: SheetLayout, context: RoleContext, pointedOut: boolean): RoleDecision {
  const { nameKind } = layout;
  const read: RoleDecision = { role: 'namnd', reason: { code: 'goalTable' } };
  if (!pointedOut) {
    if (context.isOfOtherPeriod) return { role: 'ignored', reason: { code: 'otherPeriod' } };
    // A second look at the same goals: last year's copy, a compilation of the other sheets.
    const repeats = nameKind === 'copy' || nameKind === 'old' || nameKind === 'summary';
    if (repeats && context.otherGoalSheets.length > 0 && (nameKind !== 'summary' || context.committee === null))
      return { role: 'ignored', reason: { code: nameKind === 'summary' ? 'summary' : 'oldCopy' } };
    if (nameKind === 'economy' && context.otherGoalSheets.length > 0 && !namesGoals(layout))
      return { role: 'ignored', reason: { code: 'economy' } };
    // Volumes and measures to follow, beside the goals: "Nyckeltal | Utfall 2023 | Utfall 2024".
    if (!context.tellsOfGoals && context.isReportedElsewhere)
      return { role: 'ignored', reason: { code: 'noGoalTable' } };
    if (nameKind === 'template' && !context.hasRows) return { role: 'ignored', reason: { code: 'template' } };
  }
  if (context.hasRows) return read;
  const committee = context.committee ?? context.fileCommittee;
  if (committee === null && !isFormOfItsOwn(layout, context)) return { role: 'ignored', reason: { code: 'template' } };
  return { ...read, isEmptyTable: true };
}

/** "Lärande och stöd" in its title as well, over the headers of the other sheets: whoever is called so has filled in nothing. */
function isFormOfItsOwn(
  { nameKind, lines, source, goalTables }: SheetLayout,
  { otherGoalSheets }: RoleContext,
): boolean {
  const name = source.sheet.name.trim();
  if (nameKind !== null || name.length < 3 || !lines.some(({ text }) => text.includes(name))) return false;
  const headers = (tables: SheetLayout['goalTables']): string | undefined =>
    tables[0]?.run.cells.map(({ text }) => text).join('\n');
  return otherGoalSheets.some((other) => headers(other.goalTables) === headers(goalTables));
}

/** A table of measures alone (sick leave a nämnd, staff) names neither a KF-mål nor a delmål; "Mål" right of them is a target. */
function namesGoals(layout: SheetLayout): boolean {
  return layout.goalTables.some(({ run }) => {
    const measure = run.cells.find(({ reading }) => reading.candidates[0]?.field === 'indikator')?.column ?? -1;
    return run.cells.some(({ column, reading }) =>
      reading.candidates.some(
        ({ field, score }) =>
          score >= 0.75 &&
          (field === 'kfRef' || field === 'kfText' || (field === 'delmal' && !(measure >= 0 && column > measure))),
      ),
    );
  });
}

/** A table of another kind is what the sheet is for: economy of a committee, its list of people. */
function isOtherTable(layout: SheetLayout): boolean {
  return layout.runs.some((run) => run.kind === 'economy' || run.kind === 'summary');
}

function ignoredBecause(layout: SheetLayout): SheetReason['code'] {
  if (layout.isEmpty) return layout.nameKind === 'chart' ? 'chart' : 'empty';
  const kinds = layout.runs.map((run) => run.kind);
  if (kinds.includes('economy') || layout.nameKind === 'economy') return 'economy';
  if (kinds.includes('summary') || layout.nameKind === 'summary') return 'summary';
  switch (layout.nameKind) {
    case 'instruction':
    case 'list':
    case 'legend':
    case 'chart':
    case 'template':
      return layout.nameKind;
    case 'copy':
    case 'old':
      return 'oldCopy';
    default:
      return 'noGoalTable';
  }
}
