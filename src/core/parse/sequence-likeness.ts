/** How much of two texts stands in the same order in both: what a person sees who lays one sentence over the other. */

/** 2 × the length of all stretches in common ÷ both lengths: 1 for equal texts (Ratcliff and Obershelp; domain §3.4). */
export function sequenceLikeness(a: string, b: string): number {
  const both = a.length + b.length;
  return both === 0 ? 1 : (2 * inCommon(a, b)) / both;
}

/** Letters of the longest stretch in common, and of those to the left and right of it. */
function inCommon(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let [length, endA, endB] = [0, 0, 0];
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      const run = (row[j] as number) + 1;
      next[j + 1] = run;
      if (run > length) [length, endA, endB] = [run, i + 1, j + 1];
    }
    row = next;
  }
  if (length === 0) return 0;
  return (
    length + inCommon(a.slice(0, endA - length), b.slice(0, endB - length)) + inCommon(a.slice(endA), b.slice(endB))
  );
}
