/** From workbooks to a chain, step by step: layout, register, columns, period, roles, rows. Pure; nothing is guessed twice. */
import type { ConsolidationInput } from '../model/consolidation.ts';
import type { Activity, GoalChain, IndicatorRow, InputReading, SheetReading } from '../model/chain.ts';
import type { Period } from '../model/period.ts';
import { defaultThrough } from '../model/period.ts';
import type { Steps } from '../steps.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { shareMeanings } from './sheets/alike-tables.ts';
import type { Assignment } from './columns/assign-columns.ts';
import type { RegisterChoice } from './registers/choose-register.ts';
import { chooseRegister } from './registers/choose-register.ts';
import { CommitteeNames } from './sheets/committee-names.ts';
import type { PeriodSeen } from './period/find-period.ts';
import { findPeriod, isPeriod } from './period/find-period.ts';
import { KnownGoals } from './columns/known-goals.ts';
import { TextTests } from './cells/text-tests.ts';
import { noraRegister } from './registers/nora.ts';
import { HeaderWords } from './headers/header-words.ts';
import { periodEvidence } from './period/period-evidence.ts';
import { readActivities } from './rows/read-activities.ts';
import { readGoalSheet } from './rows/read-goal-sheet.ts';
import type { SampledReference } from './rows/reference-sample.ts';
import { sampleAreas, sampleReferences } from './rows/reference-sample.ts';
import type { RegisterSheet } from './registers/register-sheet.ts';
import { readRegisterSheet } from './registers/register-sheet.ts';
import { RowFacts } from './rows/row-facts.ts';
import { RowWords } from './rows/row-words.ts';
import { fileCommittee, namingTexts, ownCommittee } from './sheets/sheet-committee.ts';
import { sheetDraft } from './sheets/sheet-drafts.ts';
import type { SheetLayout } from './sheets/sheet-layout.ts';
import { sheetLayout, tableColumns } from './sheets/sheet-layout.ts';
import { sheetLegend, workbookLegend } from './sheets/sheet-legend.ts';
import { decideRole } from './sheets/sheet-role.ts';
import type { RegisterLayout } from './registers/register-layout.ts';
import { registerReading } from './registers/register-reading.ts';
import { registerUses } from './registers/register-use.ts';
import { registersAbove } from './registers/register-above.ts';
import { unnamedRegisters } from './registers/unnamed-register.ts';
import { sheetSources } from './cells/source.ts';
import { SubGoals } from './rows/sub-goals.ts';
import { Meanings } from '../parse/index.ts';
import { KnownValues } from './readers/value-reader.ts';
import { hasDataRows } from './rows/data-rows.ts';
import { hasGoals } from './rows/figures-alone.ts';
import type { TableDraft } from './headers/table-draft.ts';

export type WorkbooksRead =
  | { readonly ok: true; readonly chain: GoalChain }
  | {
      readonly ok: false;
      readonly problem: { readonly code: 'periodUnknown'; readonly seen: PeriodSeen; readonly hasTables: boolean };
    };

const none: ReadonlySet<string> = new Set();

export function* readWorkbooks(input: ConsolidationInput): Steps<WorkbooksRead> {
  const { workbooks, previous, registerWorkbook } = input;
  const namesFiles = workbooks.length + previous.length + (registerWorkbook ? 1 : 0) > 1;
  const words = new HeaderWords();
  const layouts: SheetLayout[] = [];
  for (const source of sheetSources(workbooks, namesFiles)) {
    layouts.push(sheetLayout(source, words));
    yield;
  }
  const names = new CommitteeNames();
  for (const layout of layouts) for (const text of namingTexts(layout)) names.learn(text);

  const asOf = input.period?.year ?? lastStatedYear(layouts);
  const option = registerWorkbook ? optionRegister(registerWorkbook, namesFiles, words, asOf) : null;
  const tests = new TextTests();
  const { registers, choice } = yield* chosenRegister(layouts, option, workbooks, tests, words, asOf);
  const areaNames = new Set(choice.register.areas.map((area) => area.name.toLowerCase()));
  const goals = new KnownGoals(choice.register);
  const assignments = new Map<SheetLayout, Assignment[]>();
  for (const layout of layouts) {
    assignments.set(
      layout,
      layout.goalTables.map((draft) => tableColumns(layout, draft, goals, tests, areaNames)),
    );
    yield;
  }
  shareMeanings(assignments);

  const registerLayouts = new Set(registers.map(({ layout }) => layout));
  const goalLayouts = layouts.filter((layout) => layout.goalTables.length > 0 && !registerLayouts.has(layout));
  const period = findPeriod(input.period, periodEvidence(goalLayouts, assignments, workbooks));
  if (!isPeriod(period))
    return { ok: false, problem: { code: 'periodUnknown', seen: period, hasTables: goalLayouts.length > 0 } };

  yield;
  const uses = registerUses(registers, choice, option);
  const subGoals = new SubGoals();
  const facts = new Map(workbooks.map((workbook) => [workbook, new RowFacts(workbook.strings)]));
  const rowWords = new Map(workbooks.map((workbook) => [workbook, new RowWords(workbook.strings)]));
  const values = new Map(workbooks.map((workbook) => [workbook, new KnownValues()]));
  yield;
  const legends = new Map(
    workbooks.map((workbook) => [
      workbook,
      workbookLegend(layouts.filter((layout) => layout.source.workbook === workbook)),
    ]),
  );
  yield;
  const meanings = new Meanings();
  const sheets: SheetReading[] = [];
  const rows: IndicatorRow[] = [];
  const activities: Activity[] = [];
  const tellsOfGoals = new Map(
    goalLayouts.map((layout) => [layout, hasGoals(layout, assignments.get(layout) ?? [], choice.resolver)]),
  );
  for (const layout of layouts) {
    const { workbook, sheet } = layout.source;
    const textWords = rowWords.get(workbook) as RowWords;
    const own = ownCommittee(layout, names);
    const ofFile = fileCommittee(workbook.file, names);
    const reporting = goalLayouts.filter(
      (other) => tellsOfGoals.get(other) === true && (own === null || ownCommittee(other, names) === own),
    );
    const decision = decideRole(layout, {
      committee: own,
      fileCommittee: ofFile,
      registerUse: uses.get(layout) ?? null,
      otherGoalSheets: goalLayouts.filter((other) => other !== layout && other.source.workbook === workbook),
      tellsOfGoals: tellsOfGoals.get(layout) ?? true,
      isReportedElsewhere: reporting.length > 0,
      isReportedBeside: own !== null && reporting.some(({ source }) => source.workbook === workbook),
      hasRows: layout.goalTables.some((draft) => hasDataRows(layout, draft, textWords)),
    });
    const byColumn =
      assignments.get(layout)?.some(({ columns }) => columns.some(({ field }) => field === 'namnd')) ?? false;
    const committee = own ?? ofFile;
    const reading = sheetDraft(layout, decision, byColumn ? null : committee, period);
    sheets.push(reading);
    if (decision.role === 'register')
      registerReading(
        reading,
        registers.find((one) => one.layout === layout),
      );
    if (decision.role === 'namnd' && layout.goalTables.length > 0) {
      const read = yield* readGoalSheet({
        layout,
        assignments: assignments.get(layout) ?? [],
        reading,
        committee: committee ?? (layout.nameKind === null ? sheet.name : (choice.register.municipality ?? sheet.name)),
        period: reading.isWrongPeriod ? ownPeriod(layout, period) : period,
        resolver: choice.resolver,
        legend: sheetLegend(layout, legends.get(workbook) ?? [], workbook, meanings),
        names,
        words: textWords,
        facts: facts.get(workbook) as RowFacts,
        values: values.get(workbook) as KnownValues,
        subGoals,
      });
      for (let i = 0; i < read.length; i++) rows.push(read[i] as IndicatorRow);
      if (read.length === 0 && !reading.isEmptyTable) reading.isEmptyTable = true;
    }
    if (decision.role === 'namnd' || decision.role === 'aktiviteter')
      for (const draft of layout.activityTables) {
        const { columns } = tableColumns(layout, draft, goals, tests, none);
        activities.push(...readActivities(layout, draft, columns, reading, choice.resolver, names));
      }
  }
  return {
    ok: true,
    chain: {
      period,
      register: choice.register,
      inputs: inputReadings(input, sheets, names),
      sheets,
      committees: committeesOf(rows),
      subGoals: yield* subGoals.finished(rows),
      rows,
      activities,
    },
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

/** The latest year that a title names; null when none does. */
function lastStatedYear(layouts: readonly SheetLayout[]): number | null {
  const years = layouts.flatMap(({ stated }) => (stated?.reading.year == null ? [] : [stated.reading.year]));
  return years.length === 0 ? null : Math.max(...years);
}

/** Sheets that hold a list of goals and no follow-up of them. */
function registerSheets(layouts: readonly SheetLayout[], words: HeaderWords, asOf: number | null): RegisterLayout[] {
  return layouts.flatMap((layout) => {
    const { sheet, correction } = layout.source;
    if (sheet.owner !== 'users') return [];
    const isPointedOut = correction?.role === 'register' || isAnswer(layout);
    if (correction?.role !== undefined && !isPointedOut) return [];
    const isNamed = isPointedOut || layout.nameKind === 'register';
    if (!isPointedOut) {
      if (layout.nameKind === 'instruction' || layout.nameKind === 'list') return [];
      if (layout.goalTables.some((draft) => !isNamed || tellsResults(draft))) return [];
      if (
        layout.activityTables.length > 0 ||
        layout.runs.some((run) => run.kind === 'economy' || run.kind === 'summary')
      )
        return [];
    }
    const read = readRegisterSheet(layout.source, words, layout.merges, isNamed, asOf);
    return read ? [{ layout, read }] : [];
  });
}

/** A person has said that this sheet holds the goals. */
function isAnswer({ source }: SheetLayout): boolean {
  const { register } = source.workbook.state ?? {};
  return register?.source === 'sheet' && register.sheet === source.sheet.name;
}

/** A follow-up, not only a list: it has a column for how it went. */
function tellsResults({ run }: TableDraft): boolean {
  return run.cells.some(({ reading }) => {
    const best = reading.candidates[0];
    return best !== undefined && best.score >= 0.8 && (best.field === 'utfall' || best.field === 'bedomning');
  });
}

/** The register of the workbook that --register names: its best list of goals. */
function optionRegister(
  workbook: WorkbookSnapshot,
  namesFiles: boolean,
  words: HeaderWords,
  asOf: number | null,
): RegisterSheet | null {
  const layouts = sheetSources([workbook], namesFiles).map((source) => sheetLayout(source, words));
  const read = layouts.flatMap((layout) => {
    const register = readRegisterSheet(layout.source, words, layout.merges, true, asOf);
    return register ? [{ register, isNamed: layout.nameKind === 'register' }] : [];
  });
  return (read.find(({ isNamed }) => isNamed) ?? read[0])?.register ?? null;
}

function* chosenRegister(
  layouts: readonly SheetLayout[],
  option: RegisterSheet | null,
  workbooks: readonly WorkbookSnapshot[],
  tests: TextTests,
  words: HeaderWords,
  asOf: number | null,
): Steps<{ readonly registers: readonly RegisterLayout[]; readonly choice: RegisterChoice }> {
  const named = registerSheets(layouts, words, asOf);
  // Which column holds the references is told with the help of goals that may turn out not to be the right ones.
  const provisional = new KnownGoals(option?.register ?? named[0]?.read.register ?? noraRegister);
  const samples: SampledReference[] = [];
  for (const layout of layouts) {
    if (named.some((one) => one.layout === layout)) continue;
    for (const draft of layout.goalTables)
      samples.push(...sampleReferences(layout, draft, tableColumns(layout, draft, provisional, tests, none).columns));
    yield;
  }
  if (samples.length === 0 && named.length === 0 && !option)
    for (const layout of layouts)
      for (const draft of layout.goalTables)
        samples.push(...sampleAreas(layout, draft, tableColumns(layout, draft, provisional, tests, none).columns));
  const registers = named.length > 0 || option ? named : unnamedRegisters(layouts, words, samples, asOf);
  const texts = [
    ...workbooks.flatMap(({ file }) => (file === null ? [] : [file.replaceAll('_', ' ')])),
    ...layouts.flatMap(({ lines, source }) => [source.sheet.name, ...lines.map(({ text }) => text)]),
  ];
  const sheets = registers.map(({ read }) => read);
  if (sheets.length === 0 && !option) sheets.push(...registersAbove(layouts, words, samples, asOf));
  const pointedOut = registers.find(({ layout }) => isAnswer(layout) || layout.source.correction?.role === 'register');
  const answers = workbooks.flatMap(({ state }) => (state?.register ? [state.register.source] : []));
  const answer = pointedOut ? pointedOut.read : (answers.find((source) => source !== 'sheet') ?? null);
  return { registers, choice: chooseRegister(option, sheets, samples, texts, answer) };
}

/** A sheet of another period is read by that period's columns. */
function ownPeriod({ stated }: SheetLayout, period: Period): Period {
  if (!stated) return period;
  const { kind, year, through } = stated.reading;
  const own = year ?? period.year;
  return { ...period, kind, year: own, through: through ?? defaultThrough(kind, own) };
}

function inputReadings(
  input: ConsolidationInput,
  sheets: readonly SheetReading[],
  names: CommitteeNames,
): InputReading[] {
  const current = input.workbooks.map((workbook): InputReading => {
    const own = sheets.filter((reading) => workbook.sheets.includes(reading.snapshot));
    const read = own.filter((reading) => reading.role === 'namnd');
    const committees = new Set(read.map((reading) => reading.committee));
    const onlyOne = committees.size === 1 ? ([...committees][0] ?? null) : null;
    const isRegister = read.length === 0 && own.some((reading) => reading.role === 'register');
    return {
      file: workbook.file,
      sha256: workbook.sha256 ?? null,
      role: isRegister ? 'register' : 'current',
      committee: read.length === 0 ? fileCommittee(workbook.file, names) : onlyOne,
    };
  });
  const others = (workbooks: readonly WorkbookSnapshot[], role: 'previous' | 'register') =>
    workbooks.map((workbook): InputReading => ({
      file: workbook.file,
      sha256: workbook.sha256 ?? null,
      role,
      committee: fileCommittee(workbook.file, names),
    }));
  return [
    ...current,
    ...others(input.registerWorkbook ? [input.registerWorkbook] : [], 'register'),
    ...others(input.previous, 'previous'),
  ];
}
