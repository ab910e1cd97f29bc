/** Which element of a chart part a chart type is written as (ECMA-376 part 1, §21.2). */

export interface ChartKind {
  /** "barChart", "line3DChart" … */
  readonly element: string;
  /** Elements before the series. */
  readonly head: string;
  readonly isStacked: boolean;
  readonly is3D: boolean;
  /** What the series are like. */
  readonly series: 'bar' | 'line' | 'pie' | 'doughnut' | 'area' | 'scatter' | 'bubble' | 'radar';
  readonly hasMarkers: boolean;
  readonly isSmooth: boolean;
  readonly hasLines: boolean;
  readonly axes: 'category' | 'values' | 'none';
  /** Where the labels can stand; the first is the usual place. */
  readonly labelPlaces: readonly string[];
  /** Elements after the series, before the axes. */
  readonly tail: string;
}

const flag = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
const grouping = (type: string): string =>
  /Stacked100$/i.test(type) ? 'percentStacked' : /Stacked$/i.test(type) ? 'stacked' : 'standard';

/** Null for the kinds of 2016 and later (waterfall, treemap …), for surfaces and for stock charts, which have a schema of their own. */
export function chartKind(type: string): ChartKind | null {
  const is3D = /^3D/.test(type);
  const isStacked = /Stacked/i.test(type);
  const base = {
    isStacked,
    is3D,
    hasMarkers: false,
    isSmooth: false,
    hasLines: true,
    axes: 'category',
    tail: '',
  } as const;
  const bars = /^(3D)?(Column|Bar|Cylinder|Cone|Pyramid)(Col|Bar)?/.exec(type);
  if (bars && !/^BarOfPie/.test(type)) {
    const isBody = /Cylinder|Cone|Pyramid/.test(bars[2] as string);
    const isLying = bars[2] === 'Bar' || bars[3] === 'Bar';
    const solid = is3D || isBody;
    const groups = /Stacked100$/.test(type) ? 'percentStacked' : isStacked ? 'stacked' : 'clustered';
    const shape = isBody ? flag('shape', (bars[2] as string).toLowerCase()) : '';
    return {
      ...base,
      is3D: solid,
      element: solid ? 'bar3DChart' : 'barChart',
      head: flag('barDir', isLying ? 'bar' : 'col') + flag('grouping', groups) + flag('varyColors', 0),
      series: 'bar',
      labelPlaces: solid ? [] : isStacked ? ['ctr', 'inEnd', 'inBase'] : ['outEnd', 'ctr', 'inEnd', 'inBase'],
      tail: solid ? shape : '',
    };
  }
  if (/^(3D)?Line/.test(type))
    return {
      ...base,
      element: is3D ? 'line3DChart' : 'lineChart',
      head: flag('grouping', grouping(type)) + flag('varyColors', 0),
      series: 'line',
      hasMarkers: /Markers/.test(type),
      labelPlaces: is3D ? [] : ['r', 't', 'b', 'l', 'ctr'],
      tail: is3D ? '' : flag('marker', 1),
    };
  if (/^(3D)?Area/.test(type))
    return {
      ...base,
      element: is3D ? 'area3DChart' : 'areaChart',
      head: flag('grouping', grouping(type)) + flag('varyColors', 0),
      series: 'area',
      labelPlaces: [],
    };
  return round(type) ?? plane(type);
}

function round(type: string): ChartKind | null {
  const is3D = /^3D/.test(type);
  const base = { isStacked: false, is3D, hasMarkers: false, isSmooth: false, hasLines: true, tail: '' } as const;
  const slices = { ...base, series: 'pie', axes: 'none', labelPlaces: ['bestFit', 'ctr', 'inEnd', 'outEnd'] } as const;
  const vary = flag('varyColors', 1);
  if (type === 'PieOfPie' || type === 'BarOfPie')
    return { ...slices, element: 'ofPieChart', head: flag('ofPieType', type === 'PieOfPie' ? 'pie' : 'bar') + vary };
  if (/Pie/.test(type)) return { ...slices, element: is3D ? 'pie3DChart' : 'pieChart', head: vary };
  if (/^Doughnut/.test(type))
    return { ...slices, series: 'doughnut', element: 'doughnutChart', head: vary, labelPlaces: [] };
  if (!/^Radar/.test(type)) return null;
  const style = type === 'RadarFilled' ? 'filled' : type === 'RadarMarkers' ? 'marker' : 'standard';
  return {
    ...base,
    element: 'radarChart',
    head: flag('radarStyle', style) + flag('varyColors', 0),
    series: 'radar',
    axes: 'category',
    hasMarkers: style === 'marker',
    labelPlaces: [],
  };
}

function plane(type: string): ChartKind | null {
  const hasLines = type !== 'XYScatter';
  const base = { isStacked: false, is3D: false, hasLines, axes: 'values', tail: '' } as const;
  const labelPlaces = ['r', 't', 'b', 'l', 'ctr'];
  if (/^Bubble/.test(type))
    return {
      ...base,
      element: 'bubbleChart',
      head: flag('varyColors', 0),
      series: 'bubble',
      hasMarkers: false,
      isSmooth: false,
      labelPlaces,
    };
  if (!/^XYScatter/.test(type)) return null;
  const isSmooth = /Smooth/.test(type);
  return {
    ...base,
    element: 'scatterChart',
    head: flag('scatterStyle', isSmooth ? 'smoothMarker' : 'lineMarker') + flag('varyColors', 0),
    series: 'scatter',
    hasMarkers: !/NoMarkers/.test(type),
    isSmooth,
    labelPlaces,
  };
}
