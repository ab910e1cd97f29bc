/** Cells with the same look as few addresses: Office.js is slow per cell and quick per area. */
import { a1Area, type Area } from '../../core/workbook/cell-ref.ts';

/** Longest address that is given to getRanges at once; Excel refuses some 8,000 characters. */
const longestAddress = 2_000;

/** Areas joined sideways, then downwards, where that gives rectangles. */
export function joined(areas: readonly Area[]): Area[] {
  const wide = joinedBy(
    areas,
    (a) => [a.top, a.bottom, a.left],
    (last, area) =>
      last.top === area.top && last.bottom === area.bottom && area.left <= last.right + 1
        ? { ...last, right: Math.max(last.right, area.right) }
        : null,
  );
  return joinedBy(
    wide,
    (a) => [a.left, a.right, a.top],
    (last, area) =>
      last.left === area.left && last.right === area.right && area.top <= last.bottom + 1
        ? { ...last, bottom: Math.max(last.bottom, area.bottom) }
        : null,
  );
}

function joinedBy(
  areas: readonly Area[],
  order: (area: Area) => readonly number[],
  join: (last: Area, area: Area) => Area | null,
): Area[] {
  const found: Area[] = [];
  const sorted = [...areas].sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    const i = x.findIndex((part, at) => part !== y[at]);
    return i < 0 ? 0 : x[i]! - y[i]!;
  });
  for (const area of sorted) {
    const last = found.at(-1);
    const both = last ? join(last, area) : null;
    if (both) found[found.length - 1] = both;
    else found.push(area);
  }
  return found;
}

/** The areas as texts for `getRanges`, none too long. */
export function addresses(areas: readonly Area[], limit = longestAddress): string[] {
  const all: string[] = [];
  let text = '';
  for (const area of areas) {
    const one = a1Area(area);
    if (text !== '' && text.length + 1 + one.length > limit) {
      all.push(text);
      text = '';
    }
    text += text === '' ? one : `,${one}`;
  }
  if (text !== '') all.push(text);
  return all;
}
