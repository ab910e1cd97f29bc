/** Lines between shapes: where their ends are, and the sites that they hold on to. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Behaviours } from '../bag.ts';
import { Bag } from '../bag.ts';

const number = (bag: Bag, name: string): number => Number(bag.value(name));
const owner = (bag: Bag): Bag => bag.parent as Bag;

/** Sites to connect lines to, where there are not four (facts of the preset shapes). */
export const siteCounts: Readonly<Record<string, number>> = {
  Triangle: 6,
  RightTriangle: 6,
  Ellipse: 8,
  Hexagon: 6,
  Octagon: 8,
  Pentagon: 5,
  SmileyFace: 8,
  Donut: 8,
  Star5: 5,
  RightArrow: 4,
};

/** Where a site of a shape lies: from the top, against the clock. */
function siteOf(shape: Bag, site: number): { x: number; y: number } {
  const [left, top, width, height] = [
    number(shape, 'Left'),
    number(shape, 'Top'),
    number(shape, 'Width'),
    number(shape, 'Height'),
  ];
  const angle = (site / Number(shape.value('ConnectionSiteCount'))) * 2 * Math.PI;
  return { x: left + (width / 2) * (1 - Math.sin(angle)), y: top + (height / 2) * (1 - Math.cos(angle)) };
}

interface Ends {
  readonly begin: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

function span(line: Bag, ends: Ends): void {
  const shape = owner(line);
  line.put('ends', ends);
  shape.put('Left', Math.min(ends.begin.x, ends.end.x));
  shape.put('Top', Math.min(ends.begin.y, ends.end.y));
  shape.put('Width', Math.abs(ends.end.x - ends.begin.x));
  shape.put('Height', Math.abs(ends.end.y - ends.begin.y));
}

/** The ends as the line lies now: it may have been moved or scaled since it was drawn. */
export function endsOf(line: Bag): Ends {
  const drawn = line.entries().get('ends') as Ends;
  const shape = owner(line);
  const along = (axis: 'x' | 'y', start: string, extent: string): readonly [number, number] => {
    const [low, high] = [number(shape, start), number(shape, start) + number(shape, extent)];
    return drawn.begin[axis] <= drawn.end[axis] ? [low, high] : [high, low];
  };
  const [x1, x2] = along('x', 'Left', 'Width');
  const [y1, y2] = along('y', 'Top', 'Height');
  return { begin: { x: x1, y: y1 }, end: { x: x2, y: y2 } };
}

/**
 * A line's end that sticks to a shape.
 * @serves Line.ConnectBeginShape, Line.ConnectEndShape, Line.DisconnectBeginShape, Line.DisconnectEndShape
 */
export const connection = (end: 'Begin' | 'End'): Behaviours[string]['methods'] => ({
  [`Connect${end}Shape`]: (bag, [shape, site]) => {
    if (!(shape instanceof Bag)) throw invalidArgument();
    bag.put(`Is${end}Connected`, true);
    bag.put(`${end}ConnectedSite`, site);
    bag.put(`${end} shape`, shape);
    const there = siteOf(shape, Number(site ?? 0));
    span(bag, { ...endsOf(bag), [end === 'Begin' ? 'begin' : 'end']: there });
  },
  [`Disconnect${end}Shape`]: (bag) => {
    bag.put(`Is${end}Connected`, false);
    bag.put(`${end} shape`, undefined);
  },
});

export const connected = (bag: Bag, end: string): Bag => {
  const shape = bag.entries().get(`${end} shape`);
  if (!(shape instanceof Bag)) throw invalidArgument('The line is not connected.');
  return shape;
};
