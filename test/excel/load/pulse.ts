/**
 * Whoever waits for a turn in the thread, as a key press does: how long it waited each time. Two clocks run beside each other:
 * the wall's, which also counts other work on the machine, and the processor's, which also counts V8's helper threads. Neither
 * shows too little, so the lesser of them is the better measure of what one turn took.
 */
import { PerformanceObserver } from 'node:perf_hooks';

interface Times {
  readonly wall: number;
  readonly cpu: number;
}

const none: Times = { wall: 0, cpu: 0 };

function now(): Times {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1e3 };
}

const minus = (a: Times, b: Times): Times => ({ wall: a.wall - b.wall, cpu: a.cpu - b.cpu });
const plus = (a: Times, b: Times): Times => ({ wall: a.wall + b.wall, cpu: a.cpu + b.cpu });
const lesser = ({ wall, cpu }: Times): number => Math.max(0, Math.min(wall, cpu));

export interface Gap {
  readonly ms: number;
  /** Milliseconds of it that V8 collected garbage: the host's heap is the same, and much larger than the pane's own. */
  readonly collectingMs: number;
  /** What was going on. */
  readonly phase: string;
}

export interface Waits {
  /** Between two turns, longest first. */
  readonly gaps: readonly Gap[];
  /** Milliseconds in all, and what of them was drawn off. */
  readonly totalMs: number;
  readonly drawnOffMs: number;
}

export class Pulse {
  /** What is going on now. */
  phase = '';
  private gaps: (Omit<Gap, 'collectingMs'> & { readonly from: number; readonly to: number })[] = [];
  private collections: { readonly startTime: number; readonly duration: number }[] = [];
  private readonly collector = new PerformanceObserver((seen) => this.collections.push(...seen.getEntries()));
  private isOn = false;
  private began = none;
  private last = none;
  private drawn = none;
  private drawnBefore = none;

  start(): void {
    this.gaps = [];
    this.drawn = this.drawnBefore = none;
    this.collections = [];
    this.collector.observe({ entryTypes: ['gc'] });
    this.isOn = true;
    this.began = this.last = now();
    this.beat();
  }

  stop(): Waits {
    this.isOn = false;
    this.note();
    this.collections.push(...this.collector.takeRecords());
    this.collector.disconnect();
    return {
      gaps: this.gaps.sort((a, b) => b.ms - a.ms).map((gap) => ({ ...gap, collectingMs: this.collected(gap) })),
      totalMs: lesser(minus(now(), this.began)),
      drawnOffMs: lesser(this.drawn),
    };
  }

  /** Work in the thread that is not the pane's own; it is over when what is returned is called. */
  drawOff(): () => void {
    const since = now();
    return () => (this.drawn = plus(this.drawn, minus(now(), since)));
  }

  private collected({ from, to, ms }: { readonly from: number; readonly to: number; readonly ms: number }): number {
    // Only what somebody might notice is worth the look.
    if (ms < 50) return 0;
    const overlap = this.collections.reduce(
      (sum, { startTime, duration }) =>
        sum + Math.max(0, Math.min(to, startTime + duration) - Math.max(from, startTime)),
      0,
    );
    return Math.min(ms, overlap);
  }

  private note(): void {
    const at = now();
    const ms = lesser(minus(minus(at, this.last), minus(this.drawn, this.drawnBefore)));
    this.gaps.push({ ms, phase: this.phase, from: this.last.wall, to: at.wall });
    this.last = at;
    this.drawnBefore = this.drawn;
  }

  private beat(): void {
    setImmediate(() => {
      if (!this.isOn) return;
      this.note();
      this.beat();
    });
  }
}
