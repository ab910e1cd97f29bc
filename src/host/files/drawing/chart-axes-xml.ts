/** Axes of a chart part (CT_CatAx, CT_ValAx, CT_SerAx), elements in the order of the schema. */
import { escapeXml } from '../../../xlsx/package/index.ts';
import { Bag } from '../../excel-objects/bag.ts';
import { given, givenNumber, givenText, inside, valueOf } from './bags.ts';
import { chartFill, chartLine, paragraphs, shapeProperties, solidFill, textProperties } from './paint.ts';

/** A title of a chart or an axis. */
export function titleXml(title: Bag, text: string): string {
  const font = inside(title, 'Format/Font');
  const angle = givenNumber(title, 'TextOrientation');
  const body = angle === null ? '<a:bodyPr/>' : `<a:bodyPr rot="${Math.round(-angle * 60_000)}" vert="horz"/>`;
  const look = chartFill(inside(title, 'Format/Fill')) + chartLine(inside(title, 'Format/Border'));
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs(runsOf(title, text, font))}</c:rich></c:tx>` +
    `<c:overlay val="${given(title, 'Overlay') === true ? 1 : 0}"/>${shapeProperties(look)}</c:title>`
  );
}

/** Parts of the text may have fonts of their own. */
function runsOf(title: Bag, text: string, font: Bag | null): { text: string; font: Bag | null }[] {
  const fonts = new Array<Bag | null>(text.length).fill(font);
  for (const [name, part] of title.entries()) {
    const [, start, length] = /^part:(\d+):(\d+)$/.exec(name) ?? [];
    if (start === undefined || !(part instanceof Bag)) continue;
    fonts.fill(inside(part, 'Font'), Number(start), Number(start) + Number(length));
  }
  const runs: { text: string; font: Bag | null }[] = [];
  for (const [i, own] of fonts.entries()) {
    const last = runs.at(-1);
    if (last && last.font === own) last.text += text[i] ?? '';
    else runs.push({ text: text[i] ?? '', font: own });
  }
  return runs;
}

const units: Readonly<Record<string, string>> = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
};

const ticks: Readonly<Record<string, string>> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
const labels: Readonly<Record<string, string>> = { None: 'none', High: 'high', Low: 'low', NextToAxis: 'nextTo' };

function gridlines(axis: Bag, member: string, name: string): string {
  const lines = inside(axis, member);
  if (lines?.value('Visible') !== true) return '';
  const line = chartLine(inside(lines, 'Format/Line')) || `<a:ln w="9525">${solidFill('#D9D9D9')}</a:ln>`;
  return `<c:${name}>${shapeProperties(line)}</c:${name}>`;
}

function scaling(axis: Bag): string {
  const isLog = given(axis, 'ScaleType') === 'Logarithmic';
  const number = (name: string, member: string): string => {
    const value = givenNumber(axis, member);
    return value === null ? '' : `<c:${name} val="${value}"/>`;
  };
  return (
    `<c:scaling>${isLog ? `<c:logBase val="${Number(axis.value('LogBase'))}"/>` : ''}` +
    `<c:orientation val="${given(axis, 'ReversePlotOrder') === true ? 'maxMin' : 'minMax'}"/>${number('max', 'Maximum')}${number('min', 'Minimum')}</c:scaling>`
  );
}

function display(axis: Bag): string {
  const custom = givenNumber(axis, 'CustomDisplayUnit');
  const unit = units[String(given(axis, 'DisplayUnit'))];
  if (!unit && !(given(axis, 'DisplayUnit') === 'Custom' && custom !== null)) return '';
  const label = axis.value('ShowDisplayUnitLabel') === true ? '<c:dispUnitsLbl/>' : '';
  return `<c:dispUnits>${unit ? `<c:builtInUnit val="${unit}"/>` : `<c:custUnit val="${custom}"/>`}${label}</c:dispUnits>`;
}

/** Where this axis crosses the other one: said by the other. */
function crosses(other: Bag): string {
  const at = givenNumber(other, 'CrossesAt') ?? givenNumber(other, 'PositionAt');
  if (at !== null) return `<c:crossesAt val="${at}"/>`;
  const where = String(given(other, 'Crosses') ?? given(other, 'Position') ?? 'Automatic');
  return `<c:crosses val="${{ Maximum: 'max', Minimum: 'min' }[where] ?? 'autoZero'}"/>`;
}

export interface AxisPlace {
  readonly element: 'catAx' | 'valAx' | 'serAx';
  readonly id: number;
  readonly crossId: number;
  readonly side: 'b' | 'l' | 'r' | 't';
  /** The axis that this one crosses. */
  readonly other: Bag;
}

export function axisXml(axis: Bag, { element, id, crossId, side, other }: AxisPlace): string {
  const title = inside(axis, 'Title');
  const text = title && title.value('Visible') === true ? givenText(title, 'Text') : null;
  const format = givenText(axis, 'NumberFormat');
  const spacing = (name: string, member: string): string => {
    const value = givenNumber(axis, member);
    return value === null ? '' : `<c:${name} val="${value}"/>`;
  };
  const own =
    element === 'valAx'
      ? `<c:crossBetween val="${valueOf(other, 'IsBetweenCategories') === false ? 'midCat' : 'between'}"/>${spacing('majorUnit', 'MajorUnit')}${spacing('minorUnit', 'MinorUnit')}${display(axis)}`
      : element === 'catAx'
        ? `<c:auto val="1"/><c:lblAlgn val="ctr"/>${spacing('lblOffset', 'Offset') || '<c:lblOffset val="100"/>'}${spacing('tickLblSkip', 'TickLabelSpacing')}${spacing('tickMarkSkip', 'TickMarkSpacing')}<c:noMultiLvlLbl val="0"/>`
        : '';
  return (
    `<c:${element}><c:axId val="${id}"/>${scaling(axis)}<c:delete val="${axis.value('Visible') === false ? 1 : 0}"/><c:axPos val="${side}"/>` +
    gridlines(axis, 'MajorGridlines', 'majorGridlines') +
    gridlines(axis, 'MinorGridlines', 'minorGridlines') +
    `${title && text !== null ? titleXml(title, text) : ''}` +
    `<c:numFmt formatCode="${escapeXml(format ?? 'General')}" sourceLinked="${format === null ? 1 : 0}"/>` +
    `<c:majorTickMark val="${ticks[String(axis.value('MajorTickMark'))] ?? 'none'}"/><c:minorTickMark val="${ticks[String(axis.value('MinorTickMark'))] ?? 'none'}"/>` +
    `<c:tickLblPos val="${labels[String(axis.value('TickLabelPosition'))] ?? 'nextTo'}"/>` +
    shapeProperties(chartFill(inside(axis, 'Format/Fill')) + chartLine(inside(axis, 'Format/Line'))) +
    textProperties(inside(axis, 'Format/Font'), givenNumber(axis, 'TextOrientation')) +
    `<c:crossAx val="${crossId}"/>${crosses(other)}${own}</c:${element}>`
  );
}
