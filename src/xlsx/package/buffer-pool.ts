/**
 * Memory for sheets on their way in or out, used again: what has been touched once is at hand, and each four kilobytes of new
 * memory cost as much as inflating them.
 */
export class BufferPool {
  readonly #free: Uint8Array[] = [];

  /** At least `size` bytes and some slack, with anything in them. */
  take(size: number): Uint8Array {
    const at = this.#free.findIndex((buffer) => buffer.length >= size + 16);
    if (at >= 0) return this.#free.splice(at, 1)[0] as Uint8Array;
    // A buffer that is too small will be so for the next sheets too.
    this.#free.pop();
    return new Uint8Array(Math.ceil((size + 16) / (1 << 18)) * (1 << 18));
  }

  give(buffer: Uint8Array): void {
    this.#free.push(buffer);
  }
}
