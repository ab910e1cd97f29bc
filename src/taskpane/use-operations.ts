/** Carries out what the person asks for and tells the reducer how it went. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isGoalSheet } from './state/goal-sheet.ts';
import { initialState, type Act, type Operation, type PaneState } from './state/state.ts';
import { reduce, type Action } from './state/reduce.ts';
import type { Answers, PortResult, PortRun, RibbonProblem, RunRequest, WorkbookPort } from './port.ts';

export interface Operations {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  /** Reads, checks or consolidates; ignored while something runs. */
  run(operation: Operation): void;
  cancel(): void;
  /** Any other act of the port: its failure is shown, its success is handed on. */
  act<T>(operation: Act, work: () => Promise<PortResult<T>>, done: (value: T) => void): void;
  /** A request for a small piece of work, which shows no progress of its own. */
  quietRequest(): RunRequest;
  /** Keeps another way of reading the workbook, and reads it that way at once. */
  answer(answers: Answers): void;
}

export function useOperations(port: WorkbookPort, first: Operation): Operations {
  const [state, dispatch] = useReducer(reduce, initialState);
  const running = useRef<AbortController | null>(null);
  const isFollowDue = useRef(false);
  /** Told by the ribbon while something ran here. */
  const untold = useRef<RibbonProblem | null>(null);
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  }, [state]);

  const run = useCallback(
    function start(operation: Operation): void {
      if (running.current) {
        // What the ribbon has written must be read, if not now then afterwards.
        isFollowDue.current ||= operation === 'follow';
        return;
      }
      const aborter = new AbortController();
      running.current = aborter;
      dispatch({ type: 'started', operation });
      const request: RunRequest = {
        choices: now.current.choices,
        signal: aborter.signal,
        onProgress: (phase, share, detail) => dispatch({ type: 'progressed', phase, share, detail }),
        onSlow: () => dispatch({ type: 'slow' }),
      };
      void settle(carryOut(port, operation, request, now.current), operation === 'consolidate').then((result) => {
        running.current = null;
        if (!result.ok) dispatch({ type: 'failed', operation, problem: result.problem });
        else if (result.value) dispatch({ type: 'finished', run: result.value });
        else dispatch({ type: 'savedAsNew' });
        if (untold.current) dispatch({ type: 'failed', ...untold.current });
        untold.current = null;
        if (!isFollowDue.current) return;
        isFollowDue.current = false;
        start('follow');
      });
    },
    [port],
  );

  useEffect(() => run(first), [run, first]);
  useEffect(() => port.onWritten(() => run('follow')), [port, run]);
  useEffect(
    () =>
      port.onRibbonProblem((told) => {
        if (running.current) untold.current = told;
        else dispatch({ type: 'failed', ...told });
      }),
    [port],
  );
  useEffect(() => port.onElsewhere((who) => dispatch({ type: 'elsewhere', who })), [port]);
  useEffect(() => port.onChanged((cells) => dispatch({ type: 'changed', cells })), [port]);

  const act: Operations['act'] = (operation, work, done) =>
    void settle(work()).then((result) => {
      if (result.ok) done(result.value);
      else dispatch({ type: 'failed', operation, problem: result.problem });
    });

  return {
    state,
    dispatch,
    run,
    cancel: () => {
      running.current?.abort();
      dispatch({ type: 'stopping' });
    },
    act,
    quietRequest: () => ({
      choices: state.choices,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onSlow: () => undefined,
    }),
    answer: (answers) =>
      act(
        'saveAnswers',
        () => port.saveAnswers(answers),
        () => run('reread'),
      ),
  };
}

/** The value is null when what was done has no result to show. */
async function carryOut(
  port: WorkbookPort,
  operation: Operation,
  request: RunRequest,
  { run }: PaneState,
): Promise<PortResult<PortRun | null>> {
  if (operation === 'saveAsNew') return port.saveAsNew(request);
  if (operation === 'consolidate') return port.consolidate(request);
  if (operation === 'check' || operation === 'follow') return port.check(request);
  const read = operation === 'open' || run?.isShortened ? port.open : port.check;
  const result = await read(request);
  if (result.ok || result.problem.code !== 'periodUnknown') return result;
  // An empty workbook has no period either: what it lacks first is goals, and that is what should be said.
  const assumed = await read({ ...request, choices: { kind: 'delar', year: 2000, ...request.choices } });
  return assumed.ok && !assumed.value.consolidation.chain.sheets.some(isGoalSheet) ? assumed : result;
}

/**
 * A bug becomes a failure that says so: a promise that is rejected would leave the pane running for ever.
 * @param mayWrite then nobody knows what it had written
 */
function settle<T>(work: Promise<PortResult<T>>, mayWrite = false): Promise<PortResult<T>> {
  return work.catch((error: unknown): PortResult<T> => {
    const technical = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, problem: { code: 'unexpected', technical, written: mayWrite ? 'unknown' : 'nothing' } };
  });
}
