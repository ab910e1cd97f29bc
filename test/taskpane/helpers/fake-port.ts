/** A workbook behind our own port: what it was asked to do is listed, what it answers can be set. */
import type {
  ChangeListener,
  PortProblemCode,
  PortResult,
  PortRun,
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
  canCopy: boolean;
}

export function fakePort(result: PortResult<PortRun>): FakePort {
  const asked: string[] = [];
  const requests: RunRequest[] = [];
  const answers: PortResult<PortRun>[] = [];
  let listener: ChangeListener = () => undefined;
  let wait: Promise<void> | null = null;
  const fake: FakePort = {
    asked,
    requests,
    answers,
    canCopy: true,
    host: 'Excel 16.0 (OfficeOnline)',
    hold() {
      let release = () => undefined as void;
      wait = new Promise((resolve) => (release = resolve));
      return { release };
    },
    change: (cells) => listener(cells),
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
