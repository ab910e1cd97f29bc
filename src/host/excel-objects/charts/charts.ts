import type { HostObject } from '../../executor/host-object.ts';
import { HostCollection } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { EventType } from '../../document/events.ts';
import { leftOf, topOf } from '../../document/range-text.ts';
import type { Behaviours } from '../bag.ts';
import { Bag, BagCollection, wordOf } from '../bag.ts';
import { chartBehaviours } from './chart-series.ts';
import { setSource } from './series-source.ts';
import { onePixel } from '../shapes/pictures.ts';
import { shapeOfChart } from '../shapes/shapes.ts';
import { plotByOf, seriesOf, sourceText } from './chart-source.ts';
import { make } from '../factory.ts';
import type { Found, Target } from '../target.ts';
import { rangeArgument } from '../target.ts';
import type { Sheet, Workbook } from '../../document/model.ts';

const active = new WeakMap<Workbook, Bag | null>();

export function activeChart(workbook: Workbook): HostObject | null {
  return active.get(workbook) ?? null;
}

const sheetOf = (bag: Bag): Sheet => bag.entries().get('sheet') as Sheet;

class SeriesList extends BagCollection {
  constructor(chart: Bag) {
    super('ChartSeriesCollection', chart);
  }
  Add(name: string | null, index: number | null): HostObject {
    const series = new Bag('ChartSeries', chartBehaviours, this);
    if (name !== null && name !== undefined) series.put('Name', String(name));
    series.put('ChartType', (this.parent as Bag).value('ChartType'));
    this.list.splice(index ?? this.list.length, 0, series);
    return series;
  }
}

/** Builds the series anew from a source range. */
function setData(chart: Bag, found: Found, seriesBy: string): void {
  const list = chart.child('Series') as SeriesList;
  list.list.length = 0;
  const chartType = String(chart.value('ChartType'));
  const all = seriesOf(found.sheet, found.area, seriesBy, chartType);
  for (const { sheet, ...cells } of /pie/i.test(chartType) ? all.slice(0, 1) : all) {
    const series = list.Add(null, null) as Bag;
    const places = {
      Name: cells.name,
      Values: cells.values,
      Categories: cells.categories,
      BubbleSizes: cells.sizes,
    };
    for (const [dimension, area] of Object.entries(places)) if (area) setSource(series, dimension, sheet, area);
  }
  chart.put('source', found);
  chart.put('PlotBy', plotByOf(all));
}

/** Puts the chart over the cells from one to the other, both included. */
function setPosition(chart: Bag, start: unknown, end: unknown): void {
  const sheet = sheetOf(chart);
  const from: Area = rangeArgument(sheet.workbook, sheet, start).area;
  const to: Area = end === null || end === undefined ? from : rangeArgument(sheet.workbook, sheet, end).area;
  chart.put('Left', leftOf(sheet, from.left));
  chart.put('Top', topOf(sheet, from.top));
  if (end === null || end === undefined) return;
  chart.put('Width', leftOf(sheet, to.right + 1) - leftOf(sheet, from.left));
  chart.put('Height', topOf(sheet, to.bottom + 1) - topOf(sheet, from.top));
}

function announce(type: number, name: string, chart: Bag): void {
  const sheet = sheetOf(chart);
  const args = { type: name, chartId: chart.identity(), worksheetId: sheet.id, source: 'Local' };
  sheet.workbook.emit(type, [sheet.id, String(chart.identity())], args);
}

export function deactivateChart(workbook: Workbook): void {
  const chart = active.get(workbook);
  if (!chart) return;
  active.set(workbook, null);
  announce(EventType.chartDeactivated, 'ChartDeactivated', chart);
}

const behaviours: Behaviours = {
  ...chartBehaviours,
  Chart: {
    children: {
      Worksheet: (bag) => make.worksheet(sheetOf(bag)),
      Series: (bag) => new SeriesList(bag),
    },
    setters: {
      Name: (bag, value) => {
        const other = (sheetOf(bag).charts as Bag[]).find((c) => c !== bag && c.value('Name') === value);
        if (other) throw new HostError('ItemAlreadyExists', 'A chart with that name exists already.');
        return String(value);
      },
      ChartType: (bag, value) => {
        for (const series of (bag.child('Series') as SeriesList).list) (series as Bag).put('ChartType', value);
        return value;
      },
    },
    methods: {
      Activate: (bag) => {
        deactivateChart(sheetOf(bag).workbook);
        active.set(sheetOf(bag).workbook, bag);
        announce(EventType.chartActivated, 'ChartActivated', bag);
      },
      Delete: (bag) => {
        const sheet = sheetOf(bag);
        sheet.charts = sheet.charts.filter((c) => c !== bag);
        sheet.shapes = sheet.shapes.filter((s) => (s as Bag).entries().get('chart') !== bag);
        if (active.get(sheet.workbook) === bag) active.set(sheet.workbook, null);
        announce(EventType.chartDeleted, 'ChartDeleted', bag);
      },
      SetData: (bag, [range, seriesBy]) =>
        setData(bag, rangeArgument(sheetOf(bag).workbook, sheetOf(bag), range), String(seriesBy ?? 'Auto')),
      SetPosition: (bag, [start, end]) => setPosition(bag, start, end),
      // A picture of a chart needs a drawing program; this one is a single white pixel (@unverified HOST-CHART-IMAGE).
      GetImage: () => onePixel,
      GetDataTable: (bag) => dataTable(bag),
      GetDataTableOrNullObject: (bag) =>
        /pie|doughnut|scatter|bubble|radar/i.test(String(bag.value('ChartType'))) ? null : dataTable(bag),
      GetDataSourceString: (bag) => {
        const found = bag.entries().get('source') as Found | undefined;
        return found ? sourceText(found.sheet, found.area) : '';
      },
    },
  },
};

function dataTable(bag: Bag): HostObject {
  const known = bag.entries().get('dataTable') as Bag | undefined;
  const made = known ?? new Bag('ChartDataTable', behaviours, bag);
  bag.put('dataTable', made);
  return made;
}

export class Charts extends HostCollection<Bag> {
  readonly type = 'ChartCollection';
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  items(): Bag[] {
    return this.sheet.charts as Bag[];
  }
  find(key: unknown): Bag | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items().find((c) => [c.value('Name'), c.value('Id')].some((k) => String(k).toLowerCase() === wanted)) ?? null
    );
  }
  Add(chartType: string, source: unknown, seriesBy: string | null): Bag {
    const { sheet } = this;
    sheet.assertAllowed('allowEditObjects');
    if (typeof chartType !== 'string' || chartType === '') throw invalidArgument();
    const target = source as Target | null;
    const [area] = target?.areas() ?? [];
    if (!target || !area) throw invalidArgument();
    const chart = new Bag('Chart', behaviours);
    chart.put('sheet', sheet);
    chart.put('Id', sheet.workbook.newGuid());
    let n = 1;
    while (this.find(`Chart ${n}`)) n++;
    chart.put('Name', `Chart ${n}`);
    chart.put('ChartType', wordOf('Chart', 'ChartType', chartType));
    const sizes = { Left: 120, Top: 75, Width: 360, Height: 216 };
    for (const [name, value] of Object.entries(sizes)) chart.put(name, value);
    setData(chart, { sheet: target.sheet, area }, seriesBy ?? 'Auto');
    sheet.charts.push(chart);
    sheet.shapes.push(shapeOfChart(chart, sheet));
    announce(EventType.chartAdded, 'ChartAdded', chart);
    return chart;
  }
}
