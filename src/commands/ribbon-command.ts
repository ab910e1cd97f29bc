/** A button of the ribbon: one piece of work at a time, and its event is completed whatever happens. */
import type { ExcelProblem, Result } from '../excel/index.ts';
import { asRibbon, inTurn } from '../taskpane/office/turns.ts';

/** What a button does: decides what may be said to be safe when it fails. */
export type RibbonOperation = 'consolidate' | 'removeMarks' | 'show';

/** What came of a button's work; `operation` where it was another than the button's own that failed. */
export type Outcome = Result<unknown> & { readonly operation?: RibbonOperation };

/** Where the person is told that it did not work. */
export type ShowProblem = (problem: ExcelProblem, operation: RibbonOperation) => Promise<void>;

export interface CompletableEvent {
  completed(): void;
}

/**
 * Shared by the buttons of one page: while one works, or the pane consolidates, a click on any of them is ignored. What the
 * pane does at once (an approval, a cell) is waited for.
 */
export class Ribbon {
  #isBusy = false;
  readonly #show: ShowProblem;

  constructor(show: ShowProblem) {
    this.#show = show;
  }

  command(
    work: () => Promise<Outcome>,
    operation: RibbonOperation = 'consolidate',
  ): (event: CompletableEvent) => Promise<void> {
    return async (event) => {
      if (this.#isBusy) return event.completed();
      this.#isBusy = true;
      try {
        const outcome = await asRibbon(() => inTurn('write', () => this.#outcome(work)));
        if (outcome && !outcome.ok) await this.#show(outcome.problem, outcome.operation ?? operation);
      } finally {
        this.#isBusy = false;
        event.completed();
      }
    };
  }

  /** A bug of ours must be seen too: Excel says nothing about a function that throws. */
  async #outcome(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work();
    } catch (error) {
      const technical = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      // Nobody knows how far it came, so nothing may be called unchanged.
      return { ok: false, problem: { code: 'unexpected', technical, written: 'unknown' } };
    }
  }
}
