/**
 * Whoever waits for a turn in the pane's thread, as a key press does: how long it waited each time. Measured by the thread's own
 * processor time, so that neither other work on the machine nor V8's helper threads count; the wall's clock stands beside it.
 */
import { readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';

export interface Gap {
  /** Milliseconds of processor time that the thread took. */
  readonly ms: number;
  /** Between which moments by performance.now(). */
  readonly from: number;
  readonly to: number;
  /** What was going on. */
  readonly phase: string;
}

export interface Waits {
  /** Between two turns, longest first. */
  readonly gaps: readonly Gap[];
  /** Processor time of the thread in all. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Largest that the thread's own heap was seen to be. */
  readonly heapBytes: number;
}

/** Milliseconds of processor time that this thread has had; the wall's clock where the system does not tell. */
function threadMs(): number {
  return isTold ? Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6 : performance.now();
}

const isTold = process.platform === 'linux';

export class Pulse {
  /** What is going on now. */
  phase = '';
  private gaps: Gap[] = [];
  private isOn = false;
  private began = { cpu: 0, wall: 0 };
  private last = { cpu: 0, wall: 0 };
  private heapBytes = 0;

  start(): void {
    this.gaps = [];
    this.heapBytes = 0;
    this.isOn = true;
    this.began = this.last = now();
    this.beat();
  }

  stop(): Waits {
    this.isOn = false;
    this.note();
    return {
      gaps: this.gaps.sort((a, b) => b.ms - a.ms),
      cpuMs: this.last.cpu - this.began.cpu,
      wallMs: this.last.wall - this.began.wall,
      heapBytes: this.heapBytes,
    };
  }

  private note(): void {
    const at = now();
    this.gaps.push({ ms: at.cpu - this.last.cpu, phase: this.phase, from: this.last.wall, to: at.wall });
    this.last = at;
    if (this.gaps.length % 64 === 0) this.heapBytes = Math.max(this.heapBytes, getHeapStatistics().used_heap_size);
  }

  /** A timer, as what waits in a page is: it comes in its order among the others. */
  private beat(): void {
    setTimeout(() => {
      if (!this.isOn) return;
      this.note();
      this.beat();
    });
  }
}

const now = (): { cpu: number; wall: number } => ({ cpu: threadMs(), wall: performance.now() });
