/** Carries out what the person asks for and tells the reducer how it went. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isGoalSheet } from './state/goal-sheet.ts';
import { initialState, type Operation, type PaneState } from './state/state.ts';
import { reduce, type Action } from './state/reduce.ts';
import type { PortResult, PortRun, RunRequest, WorkbookPort } from './port.ts';

export interface Operations {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  /** Reads, checks or consolidates; ignored while something runs. */
  run(operation: Operation): void;
  cancel(): void;
  /** Any other act of the port: its failure is shown, its success is handed on. */
  act<T>(
    operation: 'removeMarks' | 'clean' | 'goTo',
    work: () => Promise<PortResult<T>>,
    done: (value: T) => void,
  ): void;
}

export function useOperations(port: WorkbookPort, first: Operation): Operations {
  const [state, dispatch] = useReducer(reduce, initialState);
  const running = useRef<AbortController | null>(null);
  const choices = useRef(state.choices);
  useEffect(() => {
    choices.current = state.choices;
  }, [state.choices]);

  const run = useCallback(
    (operation: Operation) => {
      if (running.current) return;
      const aborter = new AbortController();
      running.current = aborter;
      dispatch({ type: 'started', operation });
      const request: RunRequest = {
        choices: choices.current,
        signal: aborter.signal,
        onProgress: (phase, share) => dispatch({ type: 'progressed', phase, share }),
      };
      void settle(carryOut(port, operation, request)).then((result) => {
        running.current = null;
        if (result.ok) dispatch({ type: 'finished', run: result.value });
        else dispatch({ type: 'failed', operation, problem: result.problem });
      });
    },
    [port],
  );

  useEffect(() => run(first), [run, first]);
  useEffect(() => port.onChanged((cells) => dispatch({ type: 'changed', cells })), [port]);

  return {
    state,
    dispatch,
    run,
    cancel: () => running.current?.abort(),
    act: (operation, work, done) =>
      void settle(work()).then((result) => {
        if (result.ok) done(result.value);
        else dispatch({ type: 'failed', operation, problem: result.problem });
      }),
  };
}

async function carryOut(port: WorkbookPort, operation: Operation, request: RunRequest): Promise<PortResult<PortRun>> {
  const result = operation === 'consolidate' ? await port.consolidate(request) : await port.check(request);
  if (operation !== 'open' || result.ok || result.problem.code !== 'periodUnknown') return result;
  // An empty workbook has no period either: what it lacks first is goals, and that is what should be said.
  const assumed = await port.check({ ...request, choices: { kind: 'delar', year: 2000, ...request.choices } });
  return assumed.ok && !assumed.value.consolidation.chain.sheets.some(isGoalSheet) ? assumed : result;
}

/** A bug becomes a failure that says so: a promise that is rejected would leave the pane running for ever. */
function settle<T>(work: Promise<PortResult<T>>): Promise<PortResult<T>> {
  return work.catch((error: unknown): PortResult<T> => {
    const technical = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, problem: { code: 'unexpected', technical } };
  });
}
