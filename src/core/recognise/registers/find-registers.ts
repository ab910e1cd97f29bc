/** Where the goals of fullmäktige stand: the lists of goals in the workbooks, and the register that the references are read against. */
import type { ConsolidationInput } from '../../model/consolidation.ts';
import type { Steps } from '../../steps.ts';
import { sheetNameKind } from '../../parse/index.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { sheetSources } from '../cells/source.ts';
import type { TitleLine } from '../cells/title-lines.ts';
import type { TextTests } from '../cells/text-tests.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { sampleCoarser } from '../rows/coarser-column.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { titleGoals } from '../rows/goal-titles.ts';
import { titleLevels } from '../rows/level-titles.ts';
import { sampleAreas, sampleReferences } from '../rows/reference-sample.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { sheetLayout } from '../sheets/sheet-layout.ts';
import { TableAssignments } from '../sheets/table-assignments.ts';
import { registersAbreast, withAreasAbreast } from './areas-abreast.ts';
import type { RegisterAnswer, RegisterChoice } from './choose-register.ts';
import { chooseRegister } from './choose-register.ts';
import { atCitedLevel } from './cited-level.ts';
import { citedRegister } from './cited-register.ts';
import { judgedRegisters, leastLed } from './judged-register.ts';
import { saysWhose } from './municipality.ts';
import { noraRegister } from './nora.ts';
import { withOverarchingCited } from './overarching-cited.ts';
import { ledInto, plainRegisters } from './plain-register.ts';
import { registersAbove } from './register-above.ts';
import type { RegisterLayout } from './register-layout.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { readRegisterSheet, wordOf } from './register-sheet.ts';
import { holdsUnreadGoals } from './unread-list.ts';
import { unnamedRegisters } from './unnamed-register.ts';
import { weighedRegisters } from './weighed-register.ts';

export interface RegistersFound {
  /** The register of the workbook that --register names. */
  readonly option: RegisterSheet | null;
  /** Sheets of the workbooks that hold a list of goals, used or not. */
  readonly registers: readonly RegisterLayout[];
  readonly choice: RegisterChoice;
  /** What the columns of the goal tables are, now that the goals are known. */
  readonly assignments: TableAssignments;
}

export function* findRegisters(
  { workbooks, registerWorkbook, period }: ConsolidationInput,
  layouts: readonly SheetLayout[],
  namesFiles: boolean,
  words: HeaderWords,
  tests: TextTests,
): Steps<RegistersFound> {
  const asOf = period?.year ?? lastStatedYear(layouts);
  const option = registerWorkbook ? optionRegister(registerWorkbook, namesFiles, words, asOf) : null;
  const named = registerSheets(layouts, words, asOf);
  const hasList = named.length > 0 || option !== null;
  const judged = hasList ? [] : judgedRegisters(layouts, words, tests, asOf);
  const plain = hasList ? [] : plainRegisters(layouts, words, asOf);
  // Which column holds the references is told with the help of goals that may turn out not to be the right ones.
  const likely = option ?? named[0]?.read ?? judged[0]?.read ?? plain[0]?.read ?? null;
  let provisional = new TableAssignments(likely?.register ?? noraRegister, tests, wordOf(likely));
  let samples = yield* samplesOf(layouts, [...named, ...judged], provisional);
  const led = [...ledInto(judged, samples, leastLed), ...ledInto(plain, samples)];
  if (judged.length + plain.length > 0 && led.length === 0) {
    provisional = new TableAssignments(noraRegister, tests);
    samples = yield* samplesOf(layouts, named, provisional);
  }
  const columnsOf = (layout: SheetLayout, draft: TableDraft) => provisional.of(layout, draft).columns;
  const titled = titleGoals(layouts, samples);
  if (samples.length + titled.length === 0 && !hasList) samples.push(...sampleCoarser(layouts, columnsOf, tests));
  if (samples.length + titled.length === 0 && !hasList)
    for (const layout of layouts)
      for (const draft of layout.goalTables) samples.push(...sampleAreas(layout, draft, columnsOf(layout, draft)));
  if (samples.length === 0 && !hasList) samples.push(...titleLevels(layouts));
  samples.push(...titled);
  let registers: readonly RegisterLayout[] = hasList
    ? named
    : led.length > 0
      ? led
      : unnamedRegisters(layouts, words, samples, asOf);
  if (registers.length === 0 && !option) registers = registersAbreast(layouts, samples, words);
  if (registers.length === 0 && !option) registers = citedRegister(layouts, words, tests, asOf);
  registers = registers
    .map((one) => withOverarchingCited(atCitedLevel(one, samples, words, asOf), samples, words, asOf))
    .map((one) => withAreasAbreast(one, samples, words));
  if (!option && answerOf(workbooks, registers) === null)
    registers = weighedRegisters(registers, layouts, samples, words, asOf);
  const sheets = registers.map(({ read }) => read);
  if (sheets.length === 0 && !option) sheets.push(...registersAbove(layouts, words, samples, asOf));
  const choice = chooseRegister(
    option,
    sheets,
    samples,
    speakingTexts(workbooks, layouts, registers),
    workbooks.map(({ strings }) => strings),
    answerOf(workbooks, registers),
    () => holdsUnreadGoals(layouts),
  );
  return { option, registers, choice, assignments: provisional.with(choice.register, wordOf(choice.sheet)) };
}

/** The references of the goal tables, in the columns that these goals tell. */
function* samplesOf(
  layouts: readonly SheetLayout[],
  named: readonly RegisterLayout[],
  tables: TableAssignments,
): Steps<SampledReference[]> {
  const samples: SampledReference[] = [];
  for (const layout of layouts) {
    if (named.some((one) => one.layout === layout)) continue;
    for (const draft of layout.goalTables)
      samples.push(...sampleReferences(layout, draft, tables.of(layout, draft).columns));
    yield;
  }
  return samples;
}

/** Texts that may name the kommun: of files, sheets and titles, and last what a list of goals says to be the kommun's. */
function speakingTexts(
  workbooks: readonly WorkbookSnapshot[],
  layouts: readonly SheetLayout[],
  registers: readonly RegisterLayout[],
): string[] {
  const headers = new Map(registers.map(({ layout, read }) => [layout, read.columns.headerRow]));
  const isListed = (layout: SheetLayout, { place }: TitleLine) => place.row >= (headers.get(layout) ?? Infinity);
  const listed = layouts.flatMap((layout) => layout.lines.filter((line) => isListed(layout, line)));
  return [
    ...workbooks.flatMap(({ file }) => (file === null ? [] : [file.replaceAll('_', ' ')])),
    ...layouts.flatMap((layout) => {
      const titles = layout.lines.filter((line) => !isListed(layout, line));
      return [layout.source.sheet.name.normalize('NFC'), ...titles.map(({ text }) => text)];
    }),
    ...listed.map(({ text }) => text).filter(saysWhose),
  ];
}

function answerOf(workbooks: readonly WorkbookSnapshot[], registers: readonly RegisterLayout[]): RegisterAnswer {
  const pointedOut = registers.find(({ layout }) => isAnswer(layout) || layout.source.correction?.role === 'register');
  if (pointedOut) return pointedOut.read;
  const answers = workbooks.flatMap(({ state }) => (state?.register ? [state.register.source] : []));
  return answers.find((source) => source !== 'sheet') ?? null;
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
    if (sheet.owner !== 'users' || layout.hasSideLabels) return [];
    const isPointedOut = correction?.role === 'register' || isAnswer(layout);
    if (correction?.role !== undefined && !isPointedOut) return [];
    const isNamed = isPointedOut || layout.nameKind === 'register' || isTitled(layout);
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

/** "Övergripande mål" over a list on "Blad3": its title says what its name does not. */
function isTitled({ lines, goalTables }: SheetLayout): boolean {
  const [title] = lines;
  return goalTables.length === 0 && title !== undefined && sheetNameKind(title.text) === 'register';
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
    if (layout.hasSideLabels) return [];
    const register = readRegisterSheet(layout.source, words, layout.merges, true, asOf);
    return register ? [{ register, kind: layout.nameKind }] : [];
  });
  const named = read.find(({ kind }) => kind === 'register') ?? read.find(({ kind }) => kind !== 'instruction');
  return (named ?? read[0])?.register ?? null;
}
