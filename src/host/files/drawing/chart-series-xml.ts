/** One series of a chart part, its elements in the order of the schema. */
import { escapeXml } from '../../../xlsx/package/index.ts';
import type { Bag } from '../../excel-objects/bag.ts';
import { sourceOf } from '../../excel-objects/charts/series-source.ts';
import { given, givenNumber, givenText, inside, itemsOf } from './bags.ts';
import { dataXml } from './chart-data.ts';
import type { ChartKind } from './chart-kinds.ts';
import { labelsXml } from './chart-labels-xml.ts';
import { chartFill, chartLine, shapeProperties, solidFill } from './paint.ts';

function nameXml(series: Bag): string {
  const own = given(series, 'Name');
  const cell = own === undefined ? sourceOf(series, 'Name') : null;
  if (cell)
    return `<c:tx>${dataXml(cell, false)
      .replace(/numRef/g, 'strRef')
      .replace(/numCache/g, 'strCache')
      .replace(/<c:formatCode>.*?<\/c:formatCode>/, '')}</c:tx>`;
  return own === undefined ? '' : `<c:tx><c:v>${escapeXml(String(own))}</c:v></c:tx>`;
}

const symbols: Readonly<Record<string, string>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
  Picture: 'picture',
};

function markerXml(bag: Bag, isUsual: boolean): string {
  const [size, back, front] = [
    givenNumber(bag, 'MarkerSize'),
    givenText(bag, 'MarkerBackgroundColor'),
    givenText(bag, 'MarkerForegroundColor'),
  ];
  const symbol = symbols[String(given(bag, 'MarkerStyle'))];
  if (!symbol && size === null && back === null && front === null)
    return isUsual ? '' : '<c:marker><c:symbol val="none"/></c:marker>';
  const look = `${back === null ? '' : solidFill(back)}${front === null ? '' : `<a:ln>${solidFill(front)}</a:ln>`}`;
  return (
    `<c:marker>${symbol ? `<c:symbol val="${symbol}"/>` : ''}` +
    `${size === null ? '' : `<c:size val="${Math.min(Math.max(Math.round(size), 2), 72)}"/>`}${shapeProperties(look)}</c:marker>`
  );
}

function pointXml(point: Bag, index: number, hasMarkers: boolean): string {
  const look = chartFill(inside(point, 'Format/Fill')) + chartLine(inside(point, 'Format/Border'));
  const marker = hasMarkers ? markerXml(point, true) : '';
  return look === '' && marker === ''
    ? ''
    : `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/>${shapeProperties(look)}</c:dPt>`;
}

const trends: Readonly<Record<string, string>> = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
};

function trendXml(line: Bag): string {
  const type = trends[String(line.value('Type'))] ?? 'linear';
  const name = givenText(line, 'Name');
  const value = (tag: string, member: string): string => {
    const number = givenNumber(line, member);
    return number === null ? '' : `<c:${tag} val="${number}"/>`;
  };
  const [order, period] = [Number(line.value('PolynomialOrder')), Number(line.value('MovingAveragePeriod'))];
  return (
    `<c:trendline>${name === null ? '' : `<c:name>${escapeXml(name)}</c:name>`}` +
    `${shapeProperties(chartLine(inside(line, 'Format/Line')))}<c:trendlineType val="${type}"/>` +
    `${type === 'poly' ? `<c:order val="${order}"/>` : ''}${type === 'movingAvg' ? `<c:period val="${period}"/>` : ''}` +
    value('forward', 'ForwardPeriod') +
    value('backward', 'BackwardPeriod') +
    value('intercept', 'Intercept') +
    `<c:dispRSqr val="${given(line, 'ShowRSquared') === true ? 1 : 0}"/><c:dispEq val="${given(line, 'ShowEquation') === true ? 1 : 0}"/></c:trendline>`
  );
}

const withTrends = new Set(['bar', 'line', 'area', 'scatter', 'bubble']);
const withMarkers = new Set(['line', 'scatter', 'radar']);

function dataOf(series: Bag, kind: ChartKind): string {
  const [values, categories, sizes] = ['Values', 'Categories', 'BubbleSizes'].map((d) => sourceOf(series, d));
  const isPlane = kind.series === 'scatter' || kind.series === 'bubble';
  const [x, y] = isPlane ? ['xVal', 'yVal'] : ['cat', 'val'];
  const part = (name: string, xml: string | false | null | undefined): string =>
    xml ? `<c:${name}>${xml}</c:${name}>` : '';
  return (
    part(x as string, categories && dataXml(categories, false)) +
    part(y as string, values && dataXml(values, true)) +
    part('bubbleSize', kind.series === 'bubble' && sizes && dataXml(sizes, true))
  );
}

export function seriesXml(series: Bag, index: number, kind: ChartKind): string {
  const isLine = withMarkers.has(kind.series);
  // Points alone: without a word about the line, it would be drawn.
  const usualLine = kind.hasLines ? '' : '<a:ln><a:noFill/></a:ln>';
  const look = isLine
    ? chartLine(inside(series, 'Format/Line')) || usualLine
    : chartFill(inside(series, 'Format/Fill')) + chartLine(inside(series, 'Format/Line'));
  const points = itemsOf(series, 'Points').map((point, i) => pointXml(point, i, isLine));
  const explosion = givenNumber(series, 'Explosion');
  const smooth = given(series, 'Smooth') ?? kind.isSmooth;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series)}${shapeProperties(look)}` +
    `${kind.series === 'bar' || kind.series === 'bubble' ? `<c:invertIfNegative val="${given(series, 'InvertIfNegative') === true ? 1 : 0}"/>` : ''}` +
    `${(kind.series === 'pie' || kind.series === 'doughnut') && explosion !== null ? `<c:explosion val="${explosion}"/>` : ''}` +
    `${isLine && !kind.is3D ? markerXml(series, kind.hasMarkers) : ''}${points.join('')}${labelsXml(series, kind)}` +
    `${withTrends.has(kind.series) && !kind.is3D ? itemsOf(series, 'Trendlines').map(trendXml).join('') : ''}${dataOf(series, kind)}` +
    `${(kind.series === 'line' && !kind.is3D) || kind.series === 'scatter' ? `<c:smooth val="${smooth === true ? 1 : 0}"/>` : ''}</c:ser>`
  );
}
