/** Rows or columns of a sheet along one side: where each begins, in pixels. */

export class Axis {
  readonly count: number;
  private readonly starts: Float64Array;

  constructor(count: number, size: (index: number) => number) {
    this.count = count;
    this.starts = new Float64Array(count + 1);
    let at = 0;
    for (let i = 0; i < count; i++) {
      this.starts[i] = at;
      at += size(i);
    }
    this.starts[count] = at;
  }

  get length(): number {
    return this.start(this.count);
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] as number;
  }

  /** Pixels from the beginning of the first to the end of the last. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  isHidden(index: number): boolean {
    return this.span(index, index) === 0;
  }

  /** The one that lies at a pixel; the first or last outside. */
  at(pixel: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The nearest one that is shown, a step from `from`; `from` itself when there is none. */
  next(from: number, step: 1 | -1): number {
    for (let i = from + step; i >= 0 && i < this.count; i += step) if (!this.isHidden(i)) return i;
    return from;
  }
}
