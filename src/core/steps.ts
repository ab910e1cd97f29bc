/**
 * Long work cut in steps: one source for the command line, which takes them all at once, and for the pane, which lets Excel
 * and the person in between two of them. What is worked out is the same however long the pauses are.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows that one step goes through: some milliseconds where a row costs most. */
export const rowsPerStep = 512;

/** All steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Goes through `count` things in stretches: the work is given one stretch at a time, so that its own loop stays plain. */
export function* inStretches(
  count: number,
  work: (from: number, to: number) => void,
  stretch = rowsPerStep,
): Steps<void> {
  for (let from = 0; from < count; from += stretch) {
    work(from, Math.min(count, from + stretch));
    yield;
  }
}
