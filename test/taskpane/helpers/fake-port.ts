/** A workbook behind our own port: what it was asked to do is listed, what it answers can be set. */
import type {
  Answers,
  CellContent,
  CellFix,
  ChangeListener,
  Elsewhere,
  MarkedCells,
  PortProblemCode,
  PortResult,
  PortRun,
  RibbonProblem,
  RunRequest,
  WorkbookPort,
} from '../../../src/taskpane/port.ts';

export interface FakePort extends WorkbookPort {
  readonly asked: string[];
  readonly requests: RunRequest[];
  /** Next answers of consolidate; when empty, the run. */
  readonly answers: PortResult<PortRun>[];
  /** While set, consolidate waits until `release` is called. */
  hold(): { release(): void };
  change(cells: number | null): void;
  /** A button of the ribbon works, or has ended. */
  workElsewhere(who: Elsewhere | null): void;
  /** The ribbon has consolidated. */
  writeElsewhere(): void;
  /** A button of the ribbon could not do its work, nor tell it. */
  refuseElsewhere(problem: RibbonProblem): void;
  canCopy: boolean;
  canUndo: boolean;
  /** What is marked in Excel. */
  selection: MarkedCells;
  /** What a cell holds when it is asked for. */
  content: CellContent;
  /** Next answers of what changes a cell, an approval or the answers; when empty, all goes well. */
  readonly refusals: PortResult<null>[];
  readonly saved: Answers[];
  readonly fixes: CellFix[];
}

export function fakePort(result: PortResult<PortRun>): FakePort {
  const asked: string[] = [];
  const requests: RunRequest[] = [];
  const answers: PortResult<PortRun>[] = [];
  let listener: ChangeListener = () => undefined;
  let elsewhere: (who: Elsewhere | null) => void = () => undefined;
  let written = (): void => undefined;
  let refused: (problem: RibbonProblem) => void = () => undefined;
  const refusals: PortResult<null>[] = [];
  const saved: Answers[] = [];
  const fixes: CellFix[] = [];
  const act = async (what: string): Promise<PortResult<null>> => {
    asked.push(what);
    return refusals.shift() ?? { ok: true, value: null };
  };
  let wait: Promise<void> | null = null;
  const fake: FakePort = {
    asked,
    requests,
    answers,
    canCopy: true,
    canUndo: true,
    selection: { sheet: 'KS', address: 'A4:H4' },
    content: 'Välfärd o service',
    refusals,
    saved,
    fixes,
    host: 'Excel 16.0 (OfficeOnline)',
    hold() {
      let release = () => undefined as void;
      wait = new Promise((resolve) => (release = resolve));
      return { release };
    },
    change: (cells) => listener(cells),
    workElsewhere: (who) => elsewhere(who),
    writeElsewhere: () => written(),
    refuseElsewhere: (failure) => refused(failure),
    async open(request) {
      asked.push('open');
      requests.push(request);
      return result;
    },
    async saveAnswers(answers) {
      saved.push(answers);
      return act('saveAnswers');
    },
    async readCell() {
      return { ok: true, value: fake.content };
    },
    async fixCell(fix) {
      fixes.push(fix);
      return act(`fix ${fix.sheet}!${fix.cell}`);
    },
    undoFix: ({ sheet, cell }) => act(`undoFix ${sheet}!${cell}`),
    approve: ({ motivation }) => act(`approve ${motivation}`),
    unapprove: () => act('unapprove'),
    canUndoRun: () => fake.canUndo,
    async undoRun() {
      asked.push('undoRun');
      return { ok: true, value: true };
    },
    saveAsNew: () => act('saveAsNew'),
    rememberLanguage: (language) => void asked.push(`language ${language}`),
    onElsewhere(heard) {
      elsewhere = heard;
      return () => undefined;
    },
    onWritten(heard) {
      written = heard;
      return () => undefined;
    },
    onRibbonProblem(heard) {
      refused = heard;
      return () => undefined;
    },
    async check(request) {
      asked.push('check');
      requests.push(request);
      return result;
    },
    async consolidate(request) {
      asked.push('consolidate');
      requests.push(request);
      request.onProgress('reading', 0.5);
      if (wait) {
        const stopped = new Promise<void>((resolve) => request.signal.addEventListener('abort', () => resolve()));
        await Promise.race([wait, stopped]);
        if (request.signal.aborted) return problem('cancelled');
      }
      return answers.shift() ?? result;
    },
    setMarks: (isOn) => act(`setMarks ${isOn}`),
    async addSheet(sheet) {
      const done = await act(`addSheet ${sheet.kind === 'register' ? sheet.from : sheet.committee.name}`);
      return done.ok ? { ok: true, value: 'Nytt blad' } : done;
    },
    async marked() {
      return { ok: true, value: fake.selection };
    },
    async removeMarks() {
      asked.push('removeMarks');
      return { ok: true, value: 2 };
    },
    async clean() {
      asked.push('clean');
      return { ok: true, value: true };
    },
    async goTo(sheet, cell) {
      asked.push(`goTo ${sheet}!${cell ?? ''}`);
      return { ok: true, value: null };
    },
    async copyText(text) {
      asked.push(`copy ${text}`);
      return fake.canCopy;
    },
    onChanged(heard) {
      listener = heard;
      return () => undefined;
    },
  };
  return fake;
}

export function problem(code: PortProblemCode, sheet?: string): PortResult<never> {
  return { ok: false, problem: { code, technical: `AccessDenied: ${code}`, ...(sheet ? { sheet } : {}) } };
}
