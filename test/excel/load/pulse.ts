/**
 * Whoever waits for a turn in the thread, as a key press does: how long it waited each time. Two clocks run beside each other:
 * the wall's, which also counts other work on the machine, and the processor's, which also counts V8's helper threads. Neither
 * shows too little, so the lesser of them is the better measure of what one turn took.
 */
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
  private gaps: Gap[] = [];
  private isOn = false;
  private began = none;
  private last = none;
  private drawn = none;
  private drawnBefore = none;

  start(): void {
    this.gaps = [];
    this.drawn = this.drawnBefore = none;
    this.isOn = true;
    this.began = this.last = now();
    this.beat();
  }

  stop(): Waits {
    this.isOn = false;
    this.note();
    return {
      gaps: this.gaps.sort((a, b) => b.ms - a.ms),
      totalMs: lesser(minus(now(), this.began)),
      drawnOffMs: lesser(this.drawn),
    };
  }

  /** Work in the thread that is not the pane's own; it is over when what is returned is called. */
  drawOff(): () => void {
    const since = now();
    return () => (this.drawn = plus(this.drawn, minus(now(), since)));
  }

  private note(): void {
    const at = now();
    const ms = lesser(minus(minus(at, this.last), minus(this.drawn, this.drawnBefore)));
    this.gaps.push({ ms, phase: this.phase });
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
