/** How much of two texts stands in the same order in both: what a person sees who lays one sentence over the other. */

/** Of longer texts the beginnings are laid over each other: the work grows with one length times the other. */
const longest = 600;
/** Under this share of the other's length little can be in common, and what is decides nothing. */
const tooShort = 0.29;

/**
 * 2 × the length of all stretches in common ÷ both lengths: 1 for equal texts (Ratcliff and Obershelp; domain §3.4). 0 for
 * texts of very different length, which could have no more than 0.45.
 */
export function sequenceLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < tooShort * Math.max(a.length, b.length)) return 0;
  const [one, other] = [a.slice(0, longest), b.slice(0, longest)];
  return (2 * inCommon(one, other)) / (one.length + other.length);
}

/** Letters of the longest stretch in common, and of those to the left and right of it. */
function inCommon(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let [length, endA, endB] = [0, 0, 0];
  let [row, next] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    for (let j = 0; j < b.length; j++) {
      const run = letter === b.charCodeAt(j) ? (row[j] as number) + 1 : 0;
      next[j + 1] = run;
      if (run > length) [length, endA, endB] = [run, i + 1, j + 1];
    }
    [row, next] = [next, row];
  }
  if (length === 0) return 0;
  return (
    length + inCommon(a.slice(0, endA - length), b.slice(0, endB - length)) + inCommon(a.slice(endA), b.slice(endB))
  );
}
