/** The windows of an add-in that share a workbook (pane, commands, dialogs): they take turns, and hear what the others did. */
import type { Workbook } from '../document/model.ts';
import type { EventQueue } from './event-queue.ts';

interface Member {
  readonly events: EventQueue;
}

export class Company {
  private readonly workbook: Workbook;
  private readonly members = new Set<Member>();
  private running = 0;
  private waiting: (() => void)[] = [];
  private queue: Promise<void> = Promise.resolve();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  join(member: Member): void {
    this.members.add(member);
  }

  leave(member: Member): void {
    this.members.delete(member);
  }

  /** Something that may go on beside other work. */
  async work(job: () => Promise<void>): Promise<void> {
    this.running++;
    try {
      await job();
    } finally {
      this.running--;
      if (this.running === 0) this.rest();
    }
  }

  /** A batch: carried out when the ones before it are. */
  takeTurn(job: () => Promise<void>): void {
    void this.work(() => (this.queue = this.queue.then(job)));
  }

  /** Resolves when nobody works and no event is waiting. */
  async settle(): Promise<void> {
    do {
      if (this.running > 0) await new Promise<void>((done) => this.waiting.push(done));
      this.deliver();
      await new Promise((done) => setTimeout(done, 0));
    } while (this.running > 0 || [...this.members].some((m) => m.events.isWaiting));
  }

  private rest(): void {
    this.deliver();
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Values are worked out when they are read; who listens for calculations, or has a binding, hears of them at once. */
  private deliver(): void {
    const listening = this.workbook.parts.has('Bindings') || [...this.members].some((m) => m.events.isListening);
    if (listening) this.workbook.calculator.calculate(this.workbook);
    for (const { events } of this.members) events.deliver();
  }
}
