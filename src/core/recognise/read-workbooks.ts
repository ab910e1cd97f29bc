/** From workbooks to a chain, step by step: layout, register, columns, period, roles, rows. Pure; nothing is guessed twice. */
import type { ConsolidationInput } from '../model/consolidation.ts';
import type { Activity, GoalChain, IndicatorRow, SheetReading } from '../model/chain.ts';
import { emptyList } from '../empty-list.ts';
import type { Steps } from '../steps.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { shareMeanings } from './sheets/alike-tables.ts';
import type { Assignment } from './columns/assign-columns.ts';
import { CommitteeNames } from './sheets/committee-names.ts';
import type { PeriodSeen } from './period/find-period.ts';
import { findPeriod, isPeriod } from './period/find-period.ts';
import { withComposedLetters } from './cells/composed-letters.ts';
import { TextTests } from './cells/text-tests.ts';
import { HeaderWords } from './headers/header-words.ts';
import { ownPeriod } from './period/own-period.ts';
import { periodEvidence } from './period/period-evidence.ts';
import { readActivities } from './rows/read-activities.ts';
import { rowsOfOtherBlocks } from './rows/period-blocks.ts';
import { readGoalSheet } from './rows/read-goal-sheet.ts';
import { RowFacts } from './rows/row-facts.ts';
import { RowWords } from './rows/row-words.ts';
import {
  fileCommittee,
  isNamedByFirstBlock,
  learnNames,
  ownCommittee,
  serviceCommittee,
} from './sheets/sheet-committee.ts';
import { sheetDraft } from './sheets/sheet-drafts.ts';
import type { SheetLayout } from './sheets/sheet-layout.ts';
import { sheetLayout } from './sheets/sheet-layout.ts';
import type { TableAssignments } from './sheets/table-assignments.ts';
import { sheetLegend, workbookLegend } from './sheets/sheet-legend.ts';
import { registerReading } from './registers/register-reading.ts';
import { findRegisters } from './registers/find-registers.ts';
import { toTruePlaces } from './rows/true-places.ts';
import { RoleDecisions } from './role-decisions.ts';
import { inputReadings } from './sheets/input-readings.ts';
import { registerUses } from './registers/register-use.ts';
import { sheetSources } from './cells/source.ts';
import { SubGoals } from './rows/sub-goals.ts';
import type { LegendEntry, Resolver } from '../parse/index.ts';
import { namedInput } from './cells/named-input.ts';
import { Meanings } from '../parse/index.ts';
import { KnownValues } from './readers/value-reader.ts';

export type WorkbooksRead =
  | { readonly ok: true; readonly chain: GoalChain }
  | {
      readonly ok: false;
      readonly problem: { readonly code: 'periodUnknown'; readonly seen: PeriodSeen; readonly hasTables: boolean };
    };

/** What is learnt of a workbook's texts once, and asked on each of its sheets. */
interface WorkbookMemo {
  readonly facts: RowFacts;
  readonly words: RowWords;
  readonly values: KnownValues;
  readonly legend: readonly LegendEntry[];
}

export function* readWorkbooks(written: ConsolidationInput): Steps<WorkbooksRead> {
  const input = composedInput(written);
  const { workbooks } = input;
  const words = new HeaderWords();
  const tests = new TextTests();
  const namesFiles = workbooks.length + input.previous.length + (input.registerWorkbook ? 1 : 0) > 1;
  const layouts: SheetLayout[] = [];
  for (const source of sheetSources(workbooks, namesFiles)) {
    layouts.push(sheetLayout(source, words));
    yield;
  }
  const names = new CommitteeNames();
  for (const layout of layouts) learnNames(layout, names);

  const found = yield* findRegisters(input, layouts, namesFiles, words, tests);
  const { register, resolver } = found.choice;
  const assignments = yield* assignAll(layouts, found.assignments);

  const isRegister = new Set(found.registers.map(({ layout }) => layout));
  const goalLayouts = layouts.filter((layout) => layout.goalTables.length > 0 && !isRegister.has(layout));
  const period = findPeriod(input.period, periodEvidence(goalLayouts, assignments, workbooks));
  if (!isPeriod(period))
    return { ok: false, problem: { code: 'periodUnknown', seen: period, hasTables: goalLayouts.length > 0 } };
  yield;

  const memos = new Map(workbooks.map((workbook) => [workbook, memoOf(workbook, layouts)]));
  yield;
  const meanings = new Meanings();
  const subGoals = new SubGoals();
  const sheets: SheetReading[] = [];
  const rows = emptyList<IndicatorRow>();
  const activities: Activity[] = [];
  const decisions = new RoleDecisions(goalLayouts, assignments, resolver, registerUses(found), names, period);
  for (const layout of layouts) {
    const { workbook, sheet } = layout.source;
    const memo = memos.get(workbook) as WorkbookMemo;
    const assigned = assignments.get(layout) ?? [];
    const committee =
      ownCommittee(layout, names) ??
      fileCommittee(workbook.file, names) ??
      serviceCommittee(layout, (text) => isOfGoals(resolver, text));
    const byColumn = assigned.some(({ columns }) => columns.some(({ field }) => field === 'namnd'));
    const decision = decisions.of(layout, memo.words);
    const { role } = decision;
    const otherBlocks = rowsOfOtherBlocks(layout, assigned, period);
    const reading = sheetDraft(layout, decision, byColumn ? null : committee, period, otherBlocks.size > 0);
    sheets.push(reading);
    if (role === 'register')
      registerReading(
        reading,
        found.registers.find((one) => one.layout === layout),
      );
    if (role === 'namnd' && layout.goalTables.length > 0) {
      const name = sheet.name.normalize('NFC');
      const read = yield* readGoalSheet({
        ...memo,
        layout,
        assignments: assigned,
        reading,
        otherBlocks,
        committee: committee ?? (layout.nameKind === null ? name : (register.municipality ?? name)),
        isOfAll: committee === null ? 'sheet' : isNamedByFirstBlock(layout, names) ? 'blocks' : null,
        period: reading.isWrongPeriod ? ownPeriod(layout, assigned, period) : period,
        resolver,
        legend: sheetLegend(layout, memo.legend, workbook, meanings),
        names,
        subGoals,
      });
      for (let i = 0; i < read.length; i++) rows.push(read[i] as IndicatorRow);
      if (layout.upright) toTruePlaces(layout.upright, reading, read);
      if (read.length === 0 && !reading.isEmptyTable) reading.isEmptyTable = true;
    }
    if (role === 'namnd' || role === 'aktiviteter')
      for (const draft of layout.activityTables) {
        const { columns } = found.assignments.of(layout, draft);
        activities.push(...readActivities(layout, draft, columns, reading, resolver, names));
      }
  }
  return {
    ok: true,
    chain: {
      period,
      register,
      inputs: inputReadings(written, sheets, names),
      sheets,
      committees: committeesOf(rows),
      subGoals: yield* subGoals.finished(rows),
      rows,
      activities,
    },
  };
}

/** The text names a KF-mål or målområde, rightly or nearly. */
function isOfGoals(resolver: Resolver, text: string): boolean {
  const { goalIds, problem } = resolver.resolve(namedInput(text));
  return goalIds.length > 0 || (problem !== null && problem.kind !== 'unknownText');
}

/** What is read, with composed letters. The previous period's workbooks are read on their own. */
function composedInput(input: ConsolidationInput): ConsolidationInput {
  const { workbooks, registerWorkbook } = input;
  return {
    ...input,
    workbooks: workbooks.map(withComposedLetters),
    registerWorkbook: registerWorkbook && withComposedLetters(registerWorkbook),
  };
}

/** What each column of each goal table is; sheets of one template share what they have learnt. */
function* assignAll(layouts: readonly SheetLayout[], tables: TableAssignments): Steps<Map<SheetLayout, Assignment[]>> {
  const assignments = new Map<SheetLayout, Assignment[]>();
  for (const layout of layouts) {
    assignments.set(
      layout,
      layout.goalTables.map((draft) => tables.of(layout, draft)),
    );
    yield;
  }
  shareMeanings(assignments);
  return assignments;
}

function memoOf(workbook: WorkbookSnapshot, layouts: readonly SheetLayout[]): WorkbookMemo {
  return {
    facts: new RowFacts(workbook.strings),
    words: new RowWords(workbook.strings),
    values: new KnownValues(),
    legend: workbookLegend(layouts.filter(({ source }) => source.workbook === workbook)),
  };
}

/** In order of appearance. Rows of a committee come together. */
function committeesOf(rows: readonly IndicatorRow[]): string[] {
  const found = new Set<string>();
  let last: string | null = null;
  for (let i = 0; i < rows.length; i++) {
    const { committee } = rows[i] as IndicatorRow;
    if (committee !== last) found.add((last = committee));
  }
  return [...found];
}
