/** Charts over the sheet: horizontal bars of shares are drawn, every other kind is named and left to Excel. */
import type { Area } from '../../document/address.ts';
import { wireValue } from '../../document/cell-value.ts';
import type { Sheet } from '../../document/model.ts';
import { Bag, BagCollection } from '../../excel-objects/bag.ts';
import { h } from '../dom.ts';
import { pixelsPerPoint } from './extent.ts';

export interface ChartWords {
  chart(name: string): string;
  chartInExcel(name: string): string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly fill: string;
  readonly ink: string;
}

const svgNs = 'http://www.w3.org/2000/svg';
const colour = /^#[0-9a-f]{6}$/i;

/** The sheet's charts as elements at their places; `left` and `top` is where the first cell begins. */
export function chartElements(sheet: Sheet, left: number, top: number, words: ChartWords): HTMLElement[] {
  return sheet.charts
    .filter((chart): chart is Bag => chart instanceof Bag)
    .map((chart) => {
      const pixels = (name: string): number => Number(chart.value(name) ?? 0) * pixelsPerPoint;
      const [width, height] = [pixels('Width'), pixels('Height')];
      const name = String(chart.value('Name') ?? '');
      const isDrawn = chart.value('ChartType') === 'BarStacked100';
      const element = h('figure', {
        class: 'chart',
        role: 'img',
        'aria-label': isDrawn ? words.chart(name) : words.chartInExcel(name),
      });
      element.style.left = `${left + pixels('Left')}px`;
      element.style.top = `${top + pixels('Top')}px`;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      if (isDrawn) element.append(bars(seriesOf(chart), categoriesOf(chart), width, height));
      else element.append(words.chartInExcel(name));
      return element;
    });
}

function cellsOf(bag: Bag, dimension: string): unknown[] {
  const source = bag.entries().get(`source:${dimension}`) as { sheet: Sheet; area: Area } | undefined;
  if (!source) return [];
  const { sheet, area } = source;
  const values: unknown[] = [];
  for (let r = area.top; r <= area.bottom; r++)
    for (let c = area.left; c <= area.right; c++) values.push(wireValue(sheet.cells.get(r, c)?.value ?? null));
  return values;
}

const seriesBags = (chart: Bag): Bag[] => {
  const list = chart.child('Series');
  return list instanceof BagCollection ? list.list.filter((one): one is Bag => one instanceof Bag) : [];
};

const colourAt = (bag: Bag, path: readonly string[], name: string, usual: string): string => {
  let at: unknown = bag;
  for (const step of path) at = at instanceof Bag ? at.child(step) : null;
  const found = at instanceof Bag ? String(at.entries().get(name) ?? '') : '';
  return colour.test(found) ? found : usual;
};

function seriesOf(chart: Bag): ChartSeries[] {
  return seriesBags(chart).map((bag) => ({
    name: String(bag.value('Name') ?? ''),
    values: cellsOf(bag, 'Values').map((value) => (typeof value === 'number' ? value : 0)),
    fill: colourAt(
      bag,
      ['Format', 'Fill'],
      'ForegroundColor',
      colourAt(bag, ['Format', 'Fill'], 'SolidColor', '#8A9099'),
    ),
    ink: colourAt(bag, ['DataLabels', 'Format', 'Font'], 'Color', '#000000'),
  }));
}

function categoriesOf(chart: Bag): string[] {
  const [first] = seriesBags(chart);
  return first ? cellsOf(first, 'Categories').map(String) : [];
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(svgNs, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** One bar a category, as long as the others: its parts are shares. The legend stands below. */
function bars(
  series: readonly ChartSeries[],
  categories: readonly string[],
  width: number,
  height: number,
): SVGElement {
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, width: '100%', height: '100%' });
  const [labels, legend] = [Math.min(280, width * 0.32), 34];
  const room = width - labels - 24;
  const step = (height - legend - 12) / Math.max(categories.length, 1);
  categories.forEach((category, i) => {
    const y = 8 + i * step;
    drawing.append(
      svg(
        'text',
        { x: labels - 8, y: y + step / 2 + 4, 'text-anchor': 'end', 'font-size': 13, fill: '#1b1f24' },
        category,
      ),
    );
    const total = series.reduce((sum, one) => sum + (one.values[i] ?? 0), 0);
    let x = labels;
    for (const one of series) {
      const value = one.values[i] ?? 0;
      if (value <= 0 || total <= 0) continue;
      const w = (value / total) * room;
      drawing.append(
        svg('rect', { x, y: y + step * 0.13, width: w, height: step * 0.74, fill: one.fill, stroke: '#565c64' }),
        svg(
          'text',
          {
            x: x + w / 2,
            y: y + step / 2 + 4,
            'text-anchor': 'middle',
            'font-size': 13,
            'font-weight': 700,
            fill: one.ink,
          },
          String(value),
        ),
      );
      x += w;
    }
  });
  let x = labels;
  for (const one of series) {
    drawing.append(
      svg('rect', { x, y: height - 24, width: 12, height: 12, fill: one.fill, stroke: '#565c64' }),
      svg('text', { x: x + 18, y: height - 13, 'font-size': 13, fill: '#1b1f24' }, one.name),
    );
    x += 34 + one.name.length * 7.2;
  }
  return drawing;
}
