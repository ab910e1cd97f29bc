/** Data labels of a chart, of its series and of single points: what is set on the whole reaches its parts. */
import type { HostObject } from '../../executor/host-object.ts';
import type { BagBehaviour, Behaviours } from '../bag.ts';
import { Bag, BagCollection } from '../bag.ts';

const seriesOf = (chart: Bag): Bag[] => {
  const list = chart.child('Series');
  return list instanceof BagCollection ? (list.list as Bag[]) : [];
};

/** The labels that lie around a bag (a font, a fill) of theirs, and the way from them to it. */
function around(bag: Bag): { labels: Bag; path: string[] } | null {
  const path: string[] = [];
  for (let at: HostObject | null = bag; at instanceof Bag; at = at.parent) {
    if (at.type === 'ChartDataLabels') return { labels: at, path };
    const { parent } = at;
    if (!(parent instanceof Bag)) return null;
    const found = [...parent.childBags()].find(([, child]) => child === at);
    if (!found) return null;
    path.unshift(found[0]);
  }
  return null;
}

/** A member of the labels of a whole chart is a member of each series' labels, which are there from then on. */
function spread(bag: Bag, name: string, value: unknown): void {
  const found = around(bag);
  const owner = found?.labels.parent;
  if (!found || !(owner instanceof Bag)) return;
  if (owner.type === 'ChartSeries') {
    if (/^Show/.test(name) && value === true) owner.put('HasDataLabels', true);
    return;
  }
  for (const series of seriesOf(owner)) {
    let at: HostObject | null | undefined = series.child('DataLabels');
    for (const step of found.path) at = at instanceof Bag ? at.child(step) : null;
    if (at instanceof Bag) at.put(name, value);
    if (value !== false) series.put('HasDataLabels', true);
  }
}

const own = (bag: Bag, name: string, usual: () => unknown): unknown => {
  const value = bag.entries().get(name);
  return value === undefined ? usual() : value;
};

const showsValue = (labels: Bag): unknown =>
  own(labels, 'ShowValue', () => {
    const owner = labels.parent as Bag;
    if (owner.type === 'ChartSeries') return owner.value('HasDataLabels') === true;
    return seriesOf(owner).some((series) => series.value('HasDataLabels') === true);
  });

const seriesOfPoint = (point: Bag): Bag => point.parent as Bag;
const hasLabel = (point: Bag): unknown =>
  own(point, 'HasDataLabel', () => seriesOfPoint(point).value('HasDataLabels') === true);

/** A point's label shows what its series' labels show, unless it was told otherwise. */
const inherited = (label: Bag, name: string): unknown =>
  own(label, name, () => {
    const labels = seriesOfPoint(label.parent as Bag).child('DataLabels');
    return labels instanceof Bag ? labels.value(name) : undefined;
  });

const inheritedNames = [
  'ShowSeriesName',
  'ShowCategoryName',
  'ShowLegendKey',
  'ShowPercentage',
  'ShowBubbleSize',
  'Separator',
  'NumberFormat',
];

const label: BagBehaviour = {
  values: {
    ...Object.fromEntries(inheritedNames.map((name) => [name, (bag: Bag) => inherited(bag, name)])),
    ShowValue: (bag) => own(bag, 'ShowValue', () => hasLabel(bag.parent as Bag)),
    AutoText: (bag) => own(bag, 'AutoText', () => bag.entries().get('Text') === undefined),
    Text: (bag) => own(bag, 'Text', () => String((bag.parent as Bag).value('Value') ?? '')),
  },
};

export const chartLabelBehaviours: Behaviours = {
  ChartDataLabels: { values: { ShowValue: showsValue }, afterSet: spread },
  ChartFont: { afterSet: spread },
  ChartPoint: { values: { HasDataLabel: hasLabel } },
  ChartDataLabel: label,
};
