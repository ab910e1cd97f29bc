/** Series, points, axes and the rest of a chart: data with a few methods. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { HostObject } from '../../executor/host-object.ts';
import { HostCollection } from '../../executor/host-object.ts';
import { cellCount } from '../../document/address.ts';
import type { Behaviours } from '../bag.ts';
import { Bag, BagCollection } from '../bag.ts';
import { chartLabelBehaviours } from './chart-labels.ts';
import { sourceText } from './chart-source.ts';
import { colour } from '../colour.ts';
import type { Source } from './series-source.ts';
import { ordered, placeOf, renamed, seriesName, setSource, sourceOf, usualTitle, valuesOf } from './series-source.ts';
import type { Target } from '../target.ts';

const dimensions = ['Values', 'Categories', 'XValues', 'YValues', 'BubbleSizes'];

function source(bag: Bag, dimension: unknown): Source | null {
  const key = { XValues: 'Categories', YValues: 'Values' }[String(dimension)] ?? String(dimension);
  if (!dimensions.includes(String(dimension))) throw invalidArgument();
  return sourceOf(bag, key);
}

function fromRange(bag: Bag, dimension: string, range: unknown): void {
  const target = range as Target | null;
  const [area] = target?.areas() ?? [];
  if (!target || !area) throw invalidArgument();
  setSource(bag, dimension, target.sheet, { ...area });
}

/** The points of a series: as many as it has values. */
class Points extends HostCollection<Bag> {
  readonly type = 'ChartPointsCollection';
  private readonly series: Bag;
  private readonly made: Bag[] = [];

  constructor(series: Bag) {
    super();
    this.series = series;
  }

  items(): Bag[] {
    const data = source(this.series, 'Values');
    const count = data ? cellCount(data.area) : 0;
    const values = data ? valuesOf(data) : [];
    for (let i = 0; i < count; i++) {
      this.made[i] ??= new Bag('ChartPoint', chartBehaviours, this.series);
      this.made[i]?.put('Value', values[i]);
    }
    return this.made.slice(0, count);
  }
  find(key: unknown): Bag | null {
    return this.items()[Number(key)] ?? null;
  }
}

class Trendlines extends BagCollection {
  constructor(parent: HostObject) {
    super('ChartTrendlineCollection', parent);
  }
  Add(type: string | null): HostObject {
    const line = new Bag('ChartTrendline', chartBehaviours, this);
    line.put('Type', type ?? 'Linear');
    line.put('_Id', String(this.list.length));
    this.list.push(line);
    return line;
  }
  override GetItem(index: unknown): HostObject | null {
    return this.list[Number(index)] ?? null;
  }
  override find(index: unknown): HostObject | null {
    return this.list[Number(index)] ?? null;
  }
}

class LegendEntries extends HostCollection<Bag> {
  readonly type = 'ChartLegendEntryCollection';
  private readonly legend: Bag;
  private readonly made: Bag[] = [];

  constructor(legend: Bag) {
    super();
    this.legend = legend;
  }

  items(): Bag[] {
    const series = (this.legend.parent as Bag).child('Series') as HostCollection;
    const count = series.items().length;
    for (let i = 0; i < count; i++) {
      this.made[i] ??= new Bag('ChartLegendEntry', chartBehaviours, this.legend);
      this.made[i]?.put('Index', i);
    }
    return this.made.slice(0, count);
  }
  find(key: unknown): Bag | null {
    return this.items()[Number(key)] ?? null;
  }
}

function remove(bag: Bag): void {
  const { parent } = bag;
  if (!(parent instanceof BagCollection)) return;
  parent.list.splice(parent.list.indexOf(bag), 1);
}

const set = (bag: Bag, name: string, usual: () => unknown): unknown => {
  const own = bag.entries().get(name);
  return own === undefined ? usual() : own;
};

const textWithFormats = (bag: Bag, name: string): Bag => {
  const known = bag.entries().get(name) as Bag | undefined;
  const made = known ?? new Bag('ChartFormatString', chartBehaviours, bag);
  bag.put(name, made);
  return made;
};

export const chartBehaviours: Behaviours = {
  ...chartLabelBehaviours,
  ChartSeries: {
    values: { Name: seriesName, PlotOrder: placeOf },
    setters: {
      Name: renamed,
      PlotOrder: ordered,
      HasDataLabels: (bag, value) => {
        for (const point of (bag.child('Points') as Points).items()) point.forget('HasDataLabel');
        return value;
      },
    },
    children: { Points: (bag) => new Points(bag), Trendlines: (bag) => new Trendlines(bag) },
    methods: {
      Delete: remove,
      SetValues: (bag, [range]) => fromRange(bag, 'Values', range),
      SetXAxisValues: (bag, [range]) => fromRange(bag, 'Categories', range),
      SetBubbleSizes: (bag, [range]) => fromRange(bag, 'BubbleSizes', range),
      GetDimensionValues: (bag, [dimension]) => {
        const data = source(bag, dimension);
        return data ? valuesOf(data) : [];
      },
      GetDimensionDataSourceString: (bag, [dimension]) => {
        const data = source(bag, dimension);
        return data ? sourceText(data.sheet, data.area) : '';
      },
      GetDimensionDataSourceType: (bag, [dimension]) => (source(bag, dimension) ? 'LocalRange' : 'Unknown'),
    },
  },
  ChartTrendline: { methods: { Delete: remove } },
  ChartTitle: {
    values: { Text: (bag) => set(bag, 'Text', () => usualTitle(bag.parent as Bag)) },
    setters: {
      Text: (bag, value) => {
        bag.put('Visible', true);
        return String(value);
      },
    },
    methods: {
      SetFormula: (bag, [formula]) => bag.put('Formula', formula),
      GetSubstring: (bag, [start, length]) => textWithFormats(bag, `part:${String(start)}:${String(length)}`),
    },
  },
  ChartDataLabel: {
    ...chartLabelBehaviours['ChartDataLabel'],
    methods: {
      GetSubstring: (bag, [start, length]) => textWithFormats(bag, `part:${String(start)}:${String(length)}`),
    },
  },
  ChartAxisTitle: {
    setters: {
      Text: (bag, value) => {
        bag.put('Visible', true);
        return String(value);
      },
    },
    methods: { SetFormula: (bag, [formula]) => bag.put('Formula', formula) },
  },
  ChartAxes: {
    children: {
      CategoryAxis: (bag) => axis(bag, 'Category', 'Primary'),
      ValueAxis: (bag) => axis(bag, 'Value', 'Primary'),
      SeriesAxis: (bag) => axis(bag, 'Series', 'Primary'),
    },
    methods: {
      GetItem: (bag, [type, group]) => {
        if (group === 'Secondary') {
          const key = `secondary:${String(type)}`;
          const known = bag.entries().get(key) as Bag | undefined;
          const made = known ?? axis(bag, String(type), 'Secondary');
          bag.put(key, made);
          return made;
        }
        return bag.child(`${String(type)}Axis`) ?? null;
      },
    },
  },
  ChartAxis: {
    values: {
      ShowDisplayUnitLabel: (bag) => set(bag, 'ShowDisplayUnitLabel', () => bag.value('DisplayUnit') !== 'None'),
    },
    methods: {
      SetCategoryNames: (bag, [range]) => {
        const series = (((bag.parent as Bag).parent as Bag).child('Series') as BagCollection).items() as Bag[];
        for (const one of series) fromRange(one, 'Categories', range);
      },
      SetCrossesAt: (bag, [value]) => {
        bag.put('CrossesAt', value);
        bag.put('Crosses', 'Custom');
      },
      SetCustomDisplayUnit: (bag, [value]) => {
        bag.put('CustomDisplayUnit', value);
        bag.put('DisplayUnit', 'Custom');
      },
      SetPositionAt: (bag, [value]) => {
        bag.put('PositionAt', value);
        bag.put('Position', 'Custom');
      },
    },
    setters: {
      // "" takes the axis back to its automatic value.
      Maximum: (_bag, value) => (value === '' ? null : value),
      Minimum: (_bag, value) => (value === '' ? null : value),
      MajorUnit: (_bag, value) => (value === '' ? null : value),
      MinorUnit: (_bag, value) => (value === '' ? null : value),
    },
  },
  ChartLegend: { children: { LegendEntries: (bag) => new LegendEntries(bag) } },
  ChartFill: {
    methods: {
      SetSolidColor: (bag, [value]) => bag.put('SolidColor', colour(value)),
      GetSolidColor: (bag) => bag.entries().get('SolidColor') ?? '',
      GetSolidColorOrNullObject: (bag) => bag.entries().get('SolidColor') ?? null,
      Clear: (bag) => bag.put('SolidColor', ''),
    },
  },
};

function axis(bag: Bag, type: string, group: string): Bag {
  const made = new Bag('ChartAxis', chartBehaviours, bag);
  made.put('Type', type);
  made.put('AxisGroup', group);
  if (type === 'Value') {
    const lines = made.child('MajorGridlines');
    if (lines instanceof Bag) lines.put('Visible', true);
  }
  return made;
}
