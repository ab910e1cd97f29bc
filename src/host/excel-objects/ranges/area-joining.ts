/** Single cells put together to as few rectangles as reading order gives. */
import type { Area } from '../../document/address.ts';
import { area } from '../../document/address.ts';

/** `cells` in row order. Runs in a row are joined, then equal runs in rows below each other. */
export function joined(cells: readonly (readonly [number, number])[]): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  let row = -1;
  let runs: Area[] = [];
  const closeRow = (): void => {
    const next: Area[] = [];
    for (const run of runs) {
      const above = open.find((a) => a.left === run.left && a.right === run.right && a.bottom === run.top - 1);
      if (above) {
        above.bottom = run.bottom;
        next.push(above);
      } else {
        done.push(run);
        next.push(run);
      }
    }
    open = next;
    runs = [];
  };
  for (const [r, c] of cells) {
    if (r !== row) {
      closeRow();
      row = r;
    }
    const last = runs.at(-1);
    if (last && last.right === c - 1) last.right = c;
    else runs.push(area(r, c, r, c));
  }
  closeRow();
  return done;
}
