/** A native 100 % stacked bar chart (ECMA-376 part 1, §21.2), as looks §5.1.2 describes it. */
import type { PlannedChart } from '../../../core/workbook/write-plan.ts';
import { escapeText } from '../text/xml-text.ts';

const ink = '1B1F24';
const axisLine = 'D5D9DE';

const solid = (rgb: string): string => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;

/** Text properties; sizes in hundredths of a point. */
function textXml(size: number, isBold: boolean, rgb: string): string {
  const run = `sz="${size}" b="${isBold ? 1 : 0}"`;
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr ${run}>${solid(rgb)}<a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`
  );
}

function stringCache(values: readonly string[]): string {
  const points = values.map((value, i) => `<c:pt idx="${i}"><c:v>${escapeText(value)}</c:v></c:pt>`).join('');
  return `<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache>`;
}

function numberCache(values: readonly number[]): string {
  const points = values
    .map((value, i) => (Number.isFinite(value) ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : ''))
    .join('');
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache>`;
}

function seriesXml(chart: PlannedChart, series: PlannedChart['series'][number], i: number): string {
  return (
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>` +
    `<c:tx><c:strRef><c:f>${escapeText(series.nameFormula)}</c:f>${stringCache([series.name])}</c:strRef></c:tx>` +
    `<c:spPr>${solid(series.fill)}<a:ln w="9525">${solid(chart.outline)}</a:ln></c:spPr><c:invertIfNegative val="0"/>` +
    // Zeros are hidden by the number format: a bar of no width must carry no figure.
    `<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(1000, true, series.labelColour)}` +
    '<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strRef><c:f>${escapeText(chart.categories.formula)}</c:f>${stringCache(chart.categories.cached)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeText(series.formula)}</c:f>${numberCache(series.cached)}</c:numRef></c:val></c:ser>`
  );
}

/** The chart part. */
export function chartXml(chart: PlannedChart): string {
  const series = chart.series.map((one, i) => seriesXml(chart, one, i)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/><c:varyColors val="0"/>${series}` +
    '<c:gapWidth val="35"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
    // Categories from the top down; the values' axis then has to cross at the last one to stand below.
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln w="9525">${solid(axisLine)}</a:ln></c:spPr>${textXml(1000, false, ink)}` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
    '<c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln w="9525">${solid(axisLine)}</a:ln></c:spPr>${textXml(1000, false, ink)}` +
    '<c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="0.25"/></c:valAx>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(1000, false, ink)}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${textXml(1000, false, ink)}</c:chartSpace>`
  );
}
