/** A chart as its part (ECMA-376 part 1, §21.2): what a script set is written, the rest is left to whoever opens it. */
import { Bag } from '../../excel-objects/bag.ts';
import { given, givenNumber, inside, itemsOf } from './bags.ts';
import type { AxisPlace } from './chart-axes-xml.ts';
import { axisXml, titleXml } from './chart-axes-xml.ts';
import type { ChartKind } from './chart-kinds.ts';
import { chartKind } from './chart-kinds.ts';
import { seriesXml } from './chart-series-xml.ts';
import { chartFill, chartLine, shapeProperties, textProperties } from './paint.ts';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface Group {
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
  readonly series: { readonly bag: Bag; readonly index: number }[];
}

/** Series of the same kind and on the same axes are drawn together; null when a kind cannot be written. */
function groupsOf(chart: Bag): Group[] | null {
  const groups: Group[] = [];
  for (const [index, bag] of itemsOf(chart, 'Series').entries()) {
    const kind = chartKind(String(bag.value('ChartType')));
    if (!kind) return null;
    const isSecondary = given(bag, 'AxisGroup') === 'Secondary' && kind.axes !== 'none';
    const same = groups.find(
      (g) => g.isSecondary === isSecondary && g.kind.element + g.kind.head === kind.element + kind.head,
    );
    if (same) same.series.push({ bag, index });
    else groups.push({ kind, isSecondary, series: [{ bag, index }] });
  }
  return groups;
}

const ids = { primary: [111, 112, 113], secondary: [121, 122, 123] } as const;

function number(bag: Bag | null, member: string, name: string, usual: number | null = null): string {
  const value = givenNumber(bag, member) ?? usual;
  return value === null ? '' : `<c:${name} val="${value}"/>`;
}

function groupXml({ kind, isSecondary, series }: Group): string {
  const first = series[0]?.bag ?? null;
  const axes = ids[isSecondary ? 'secondary' : 'primary'];
  const needed = kind.axes === 'none' ? [] : kind.element === 'line3DChart' ? axes : axes.slice(0, 2);
  const middle =
    kind.element === 'barChart'
      ? number(first, 'GapWidth', 'gapWidth', 150) +
        (kind.isStacked ? '<c:overlap val="100"/>' : number(first, 'Overlap', 'overlap'))
      : kind.element === 'bar3DChart'
        ? number(first, 'GapWidth', 'gapWidth', 150)
        : kind.element === 'pieChart'
          ? number(first, 'FirstSliceAngle', 'firstSliceAng', 0)
          : kind.element === 'doughnutChart'
            ? number(first, 'FirstSliceAngle', 'firstSliceAng', 0) + number(first, 'DoughnutHoleSize', 'holeSize', 75)
            : kind.element === 'bubbleChart'
              ? number(first, 'BubbleScale', 'bubbleScale', 100)
              : '';
  return (
    `<c:${kind.element}>${kind.head}${series.map(({ bag, index }) => seriesXml(bag, index, kind)).join('')}${middle}${kind.tail}` +
    `${needed.map((id) => `<c:axId val="${id}"/>`).join('')}</c:${kind.element}>`
  );
}

function axesXml(chart: Bag, groups: readonly Group[]): string {
  const axes = inside(chart, 'Axes') as Bag;
  const of = (type: string, isSecondary: boolean): Bag => {
    const known = isSecondary ? axes.callMember('GetItem', [type, 'Secondary'])?.value : axes.child(`${type}Axis`);
    return known as Bag;
  };
  return [false, true]
    .map((isSecondary) => {
      const own = groups.filter((g) => g.isSecondary === isSecondary && g.kind.axes !== 'none');
      const [first] = own;
      if (!first) return '';
      const [a, b, c] = ids[isSecondary ? 'secondary' : 'primary'];
      const [category, value] = [of('Category', isSecondary), of('Value', isSecondary)];
      const isLying = first.kind.head.includes('barDir val="bar"');
      const element: AxisPlace['element'] = first.kind.axes === 'values' ? 'valAx' : 'catAx';
      const sides = isLying ? (['l', 'b'] as const) : (['b', isSecondary ? 'r' : 'l'] as const);
      const shown = isSecondary && !category.has('Visible') ? hidden(category) : category;
      const depth = own.some((g) => g.kind.element === 'line3DChart')
        ? axisXml(of('Series', false), { element: 'serAx', id: c, crossId: a, side: 'b', other: category })
        : '';
      return (
        axisXml(shown, { element, id: a, crossId: b, side: sides[0], other: value }) +
        axisXml(value, {
          element: 'valAx',
          id: b,
          crossId: a,
          side: sides[1],
          other: isSecondary ? right(category) : category,
        }) +
        depth
      );
    })
    .join('');
}

/** The second category axis lies under the first and is not shown; the second value axis stands to the right. */
function hidden(axis: Bag): Bag {
  const copy = new Bag(axis.type, axis.behaviours, axis.parent);
  for (const [name, value] of axis.entries()) copy.put(name, value);
  copy.put('Visible', false);
  return copy;
}
function right(axis: Bag): Bag {
  const copy = hidden(axis);
  if (!copy.has('Crosses') && !copy.has('Position')) copy.put('Crosses', 'Maximum');
  return copy;
}

const legendPlaces: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

function legendXml(chart: Bag): string {
  const legend = inside(chart, 'Legend');
  if (legend?.value('Visible') !== true) return '';
  const entries = itemsOf(legend, 'LegendEntries')
    .map((entry, i) =>
      entry.value('Visible') === false ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : '',
    )
    .join('');
  return (
    `<c:legend><c:legendPos val="${legendPlaces[String(legend.value('Position'))] ?? 'b'}"/>${entries}` +
    `<c:overlay val="${given(legend, 'Overlay') === true ? 1 : 0}"/>` +
    shapeProperties(chartFill(inside(legend, 'Format/Fill')) + chartLine(inside(legend, 'Format/Border'))) +
    `${textProperties(inside(legend, 'Format/Font'))}</c:legend>`
  );
}

function tableXml(chart: Bag): string {
  const table = given(chart, 'dataTable');
  if (!(table instanceof Bag) || table.value('Visible') !== true) return '';
  const flag = (name: string, member: string): string => `<c:${name} val="${table.value(member) === true ? 1 : 0}"/>`;
  return (
    `<c:dTable>${flag('showHorzBorder', 'ShowHorizontalBorder')}${flag('showVertBorder', 'ShowVerticalBorder')}` +
    `${flag('showOutline', 'ShowOutlineBorder')}${flag('showKeys', 'ShowLegendKey')}` +
    `${shapeProperties(chartFill(inside(table, 'Format/Fill')) + chartLine(inside(table, 'Format/Border')))}${textProperties(inside(table, 'Format/Font'))}</c:dTable>`
  );
}

/** Null for charts of a kind that is not written (see chartKind). */
export function chartXml(chart: Bag): string | null {
  const groups = groupsOf(chart);
  if (!groups || groups.length === 0) return null;
  const title = inside(chart, 'Title') as Bag;
  const isTitled = title.value('Visible') === true;
  const is3D = groups.some((g) => g.kind.is3D);
  const plot = inside(chart, 'PlotArea/Format');
  const area = inside(chart, 'Format');
  const blanks = { Zero: 'zero', Interplotted: 'span' }[String(given(chart, 'DisplayBlanksAs'))] ?? 'gap';
  const rounded = given(area, 'RoundedCorners') === true ? 1 : 0;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${namespaces}><c:roundedCorners val="${rounded}"/><c:chart>` +
    `${isTitled ? titleXml(title, String(title.value('Text'))) : ''}<c:autoTitleDeleted val="${isTitled ? 0 : 1}"/>` +
    `${is3D ? '<c:view3D><c:rotX val="15"/><c:rotY val="20"/><c:rAngAx val="1"/></c:view3D>' : ''}` +
    `<c:plotArea><c:layout/>${groups.map(groupXml).join('')}${axesXml(chart, groups)}${tableXml(chart)}` +
    `${shapeProperties(chartFill(inside(plot, 'Fill')) + chartLine(inside(plot, 'Border')))}</c:plotArea>` +
    `${legendXml(chart)}<c:plotVisOnly val="${chart.value('PlotVisibleOnly') === false ? 0 : 1}"/><c:dispBlanksAs val="${blanks}"/></c:chart>` +
    `${shapeProperties(chartFill(inside(area, 'Fill')) + chartLine(inside(area, 'Border')))}${textProperties(inside(area, 'Font'))}</c:chartSpace>`
  );
}
