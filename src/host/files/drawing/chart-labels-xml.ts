/** Data labels of a series and of its points (CT_DLbls, CT_DLbl). */
import { escapeXml } from '../../../xlsx/package/index.ts';
import type { Bag } from '../../excel-objects/bag.ts';
import { given, givenText, inside, itemsOf, valueOf } from './bags.ts';
import type { ChartKind } from './chart-kinds.ts';
import { chartFill, chartLine, paragraphs, shapeProperties, textProperties } from './paint.ts';

const places: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

const shows = [
  ['showLegendKey', 'ShowLegendKey'],
  ['showVal', 'ShowValue'],
  ['showCatName', 'ShowCategoryName'],
  ['showSerName', 'ShowSeriesName'],
  ['showPercent', 'ShowPercentage'],
  ['showBubbleSize', 'ShowBubbleSize'],
] as const;

/** Number format to separator: what labels and a single label have in common. */
function common(labels: Bag, kind: ChartKind): string {
  const format = givenText(labels, 'NumberFormat');
  const place = places[String(given(labels, 'Position'))];
  const separator = givenText(labels, 'Separator');
  return (
    `${format === null ? '' : `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`}` +
    shapeProperties(chartFill(inside(labels, 'Format/Fill')) + chartLine(inside(labels, 'Format/Border'))) +
    textProperties(inside(labels, 'Format/Font')) +
    (place && kind.labelPlaces.includes(place) ? `<c:dLblPos val="${place}"/>` : '') +
    shows.map(([name, member]) => `<c:${name} val="${labels.value(member) === true ? 1 : 0}"/>`).join('') +
    (separator === null ? '' : `<c:separator>${escapeXml(separator)}</c:separator>`)
  );
}

function pointLabel(point: Bag, index: number, kind: ChartKind): string {
  const label = inside(point, 'DataLabel');
  const has = given(point, 'HasDataLabel');
  if (has === false) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
  if (!label || (has !== true && label.entries().size === 0)) return '';
  const text = givenText(label, 'Text');
  const own = text === null ? '' : `<c:tx><c:rich><a:bodyPr/>${paragraphs([{ text, font: null }])}</c:rich></c:tx>`;
  return `<c:dLbl><c:idx val="${index}"/>${own}${common(label, kind)}</c:dLbl>`;
}

/** "" when the series has no labels. */
export function labelsXml(series: Bag, kind: ChartKind): string {
  const labels = inside(series, 'DataLabels');
  const points = itemsOf(series, 'Points').map((point, i) => pointLabel(point, i, kind));
  const isOn = valueOf(series, 'HasDataLabels') === true;
  if (!labels || (!isOn && points.every((xml) => xml === ''))) return '';
  const off = shows.map(([name]) => `<c:${name} val="0"/>`).join('');
  const leader = given(labels, 'ShowLeaderLines');
  const lines =
    kind.series === 'pie' && typeof leader === 'boolean' ? `<c:showLeaderLines val="${leader ? 1 : 0}"/>` : '';
  return `<c:dLbls>${points.join('')}${isOn ? common(labels, kind) : off}${lines}</c:dLbls>`;
}
