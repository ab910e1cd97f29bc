/** The pane's port to the workbook that Excel has open. */
import type { Language } from '../../core/i18n/language.ts';
import type { Run, RunOptions } from '../../excel/index.ts';
import { copyText } from '../copy-text.ts';
import type { PortResult, PortRun, RunRequest, WorkbookPort } from '../port.ts';
import { watchChanges } from './changes.ts';
import { onLeftProblem } from './ribbon-problem.ts';
import { saveAsNew } from './save-as-new.ts';
import { hostText, localClock, rememberLanguage } from './surroundings.ts';
import { inTurn, onElsewhere, tell } from './turns.ts';
import { workbook } from './workbook.ts';

export function excelPort(language: Language, version: string): WorkbookPort {
  const { writes: asOwn, onChanged, onWritten } = watchChanges();
  /** Waits while a button of the ribbon writes. */
  const writes = async <T>(work: () => Promise<T>): Promise<T> => (await inTurn('write', () => asOwn(work))) as T;
  let canUndo = false;
  let speaks = language;
  const optionsOf = ({ choices, onProgress, onSlow, signal }: RunRequest): RunOptions => {
    const { kind, year, method, thresholds, expected } = choices;
    return {
      clock: localClock(),
      version,
      language: speaks,
      period: { ...(kind ? { kind } : {}), ...(year ? { year } : {}) },
      settings: {
        ...(method ? { method } : {}),
        ...(thresholds ? { thresholds } : {}),
        ...(expected ? { expected } : {}),
      },
      onProgress,
      signal,
      timing: { onSlow },
    };
  };
  const seen = async (result: PortResult<Run>, clock: string): Promise<PortResult<PortRun>> => {
    if (result.ok) canUndo = (await workbook()).canUndo(result.value.saved);
    return portRun(result, clock);
  };
  return {
    host: hostText(),
    copyText,
    onChanged,
    onWritten,
    onElsewhere,
    onRibbonProblem: onLeftProblem,
    open: async (request) => {
      const options = optionsOf(request);
      return seen(await (await workbook()).overview(options), options.clock);
    },
    check: async (request) => {
      const options = optionsOf(request);
      return seen(await (await workbook()).checkWorkbook(options), options.clock);
    },
    consolidate: async (request) => {
      const options = optionsOf(request);
      const { consolidateWorkbook, hasUndo } = await workbook();
      const began = (): ReturnType<typeof consolidateWorkbook> => {
        void tell('other');
        return writes(() => consolidateWorkbook(options));
      };
      const result = await inTurn('run', began, request.signal);
      if (!result)
        return { ok: false, problem: { code: 'cancelled', technical: 'cancelled while another page worked' } };
      canUndo = hasUndo();
      return portRun(result, options.clock);
    },
    saveAnswers: (answers) => writes(async () => (await workbook()).saveAnswers(answers)),
    readCell: async (sheet, cell) => {
      const found = await (await workbook()).readCell(sheet, cell);
      return found.ok ? { ok: true, value: found.value.formula ?? found.value.value } : found;
    },
    fixCell: (fix) => writes(async () => (await workbook()).fixCell({ ...fix, clock: localClock() })),
    undoFix: (fix) => writes(async () => (await workbook()).undoFix({ ...fix, clock: localClock() })),
    approve: (approval) => writes(async () => (await workbook()).approve(approval)),
    unapprove: (key) => writes(async () => (await workbook()).unapprove(key)),
    canUndoRun: () => canUndo,
    undoRun: async () => {
      const { undoLastRun, hasUndo } = await workbook();
      const result = await writes(() => undoLastRun());
      canUndo = hasUndo();
      return result;
    },
    setMarks: (isOn, request) => writes(async () => (await workbook()).setMarks(isOn, optionsOf(request))),
    addSheet: (sheet) => writes(async () => (await workbook()).addSheet(sheet)),
    marked: async () => (await workbook()).selectedCells(),
    removeMarks: () => writes(async () => (await workbook()).removeMarks()),
    clean: () => writes(async () => (await workbook()).clean()),
    saveAsNew: (request) => saveAsNew(optionsOf(request), request),
    goTo: async (sheet, cell) => (await workbook()).goTo(sheet, cell ?? 'A1'),
    rememberLanguage: (chosen) => {
      speaks = chosen;
      rememberLanguage(chosen);
    },
  };
}

async function portRun(result: PortResult<Run>, clock: string): Promise<PortResult<PortRun>> {
  if (!result.ok) return result;
  const { rules } = await workbook();
  const { consolidation, goalSheet, sheetNames, snapshot, saved, isOverview } = result.value;
  const { approved = [], corrections = [], legend = {}, register = null, period = {}, runs = [] } = saved ?? {};
  return {
    ok: true,
    value: {
      consolidation,
      goalSheet,
      sheetNames,
      clock,
      approved,
      isShortened: isOverview,
      fileName: snapshot.file,
      ruleCount: rules.length,
      // Settings are asked for run by run: what holds is in the consolidation.
      hasMarks: !saved?.hasNoMarks,
      hasResult: runs.length > 0,
      answers: { corrections, legend, register, period, settings: {} },
    },
  };
}
