/** Writes are queued and sent together; only where they do not fit in one request are several sent. */
import { pieceOf } from '../request-size.ts';
import { Slices, type SliceOptions } from '../slices.ts';
import { Stopped } from '../stopped.ts';

/** One action with its object paths. */
const actionBytes = 700;

export class WriteFlow {
  readonly context: Excel.RequestContext;
  readonly #signal: AbortSignal | undefined;
  readonly #slices: Slices;
  readonly #limit: number;
  #bytes = 0;

  /** @param all bytes that there are to write, roughly */
  constructor(context: Excel.RequestContext, options: SliceOptions = {}, all = 0) {
    this.context = context;
    this.#signal = options.signal;
    this.#slices = new Slices(options);
    this.#limit = pieceOf(all, options.pieceBytes);
  }

  /** Says that something was queued; sends when the next of the same size might not fit. */
  async add(bytes = 0): Promise<void> {
    if (this.#bytes === 0) this.#quiet();
    this.#bytes += bytes + actionBytes;
    if (this.#bytes + bytes > this.#limit) await this.send();
    await this.#slices.rest();
  }

  async send(): Promise<void> {
    // Between two requests is the only place to stop; what is written so far says that it is unfinished.
    if (this.#signal?.aborted) throw new Stopped('Cancelled');
    await this.context.sync();
    this.#bytes = 0;
  }

  /** Hundreds of formulas would otherwise be calculated one by one as they come. Ends by itself with the request. */
  #quiet(): void {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }
}
