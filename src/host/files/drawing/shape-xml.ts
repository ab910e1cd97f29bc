/** Shapes of a drawing part: geometric shapes, lines, pictures and groups of them (ECMA-376 part 1, §20.5). */
import { escapeXml } from '../../../xlsx/package/index.ts';
import type { Bag } from '../../excel-objects/bag.ts';
import { presetName } from '../../excel-objects/shapes/preset-shapes.ts';
import { membersOf } from '../../excel-objects/shapes/shape-behaviours.ts';
import { endsOf } from '../../excel-objects/shapes/shape-lines.ts';
import { given, givenNumber, givenText, inside } from './bags.ts';
import { dash, emu, paragraphs, solidFill } from './paint.ts';

/** What shapes need from the drawing that holds them. */
export interface Holder {
  nextId(): number;
  /** The relationship to a picture's part. */
  picture(data: string, format: string): string;
  /** The relationship to a chart's part; null when the chart is of a kind that is not written. */
  chart(chart: Bag): string | null;
}

const place = (bag: Bag, name: string): number => Number(bag.value(name));

function transform(shape: Bag, tag = 'a:xfrm', flips = ''): string {
  const rotation = givenNumber(shape, 'Rotation') ?? 0;
  const [x, y, w, h] = ['Left', 'Top', 'Width', 'Height'].map((name) => emu(place(shape, name)));
  const box = `<a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/>`;
  const children = shape.value('Type') === 'Group' ? box.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt') : '';
  return `<${tag}${rotation === 0 ? '' : ` rot="${Math.round(rotation * 60_000)}"`}${flips}>${box}${children}</${tag}>`;
}

function named(shape: Bag, holder: Holder): string {
  const [title, text] = [givenText(shape, 'AltTextTitle'), givenText(shape, 'AltTextDescription')];
  return (
    `<xdr:cNvPr id="${holder.nextId()}" name="${escapeXml(String(shape.value('Name')))}"${text === null ? '' : ` descr="${escapeXml(text)}"`}` +
    `${given(shape, 'Visible') === false ? ' hidden="1"' : ''}${title === null ? '' : ` title="${escapeXml(title)}"`}/>`
  );
}

function lineXml(shape: Bag, ends = ''): string {
  const line = inside(shape, 'LineFormat');
  if (given(line, 'Visible') === false) return '<a:ln><a:noFill/></a:ln>';
  const [colour, weight, style] = [givenText(line, 'Color'), givenNumber(line, 'Weight'), givenText(line, 'Style')];
  const compound = { ThickThin: 'thickThin', ThinThick: 'thinThick', ThinThin: 'dbl', ThickBetweenThin: 'tri' }[
    style ?? ''
  ];
  const paint = colour === null ? '' : solidFill(colour, givenNumber(line, 'Transparency') ?? 0);
  const inner = `${paint}${dash(given(line, 'DashStyle'))}${ends}`;
  if (inner === '' && weight === null && !compound) return '';
  return `<a:ln${weight === null ? '' : ` w="${emu(weight)}"`}${compound ? ` cmpd="${compound}"` : ''}>${inner}</a:ln>`;
}

function fillXml(shape: Bag): string {
  const fill = inside(shape, 'Fill');
  if (given(fill, 'Type') === 'NoFill') return '<a:noFill/>';
  const colour = givenText(fill, 'ForegroundColor');
  const transparency = givenNumber(fill, 'Transparency') ?? 0;
  if (colour === null && transparency === 0) return given(shape, 'text box') ? solidFill('#FFFFFF') : '';
  return solidFill(colour ?? '#4472C4', transparency);
}

const aligns: Readonly<Record<string, string>> = {
  Left: 'l',
  Center: 'ctr',
  Right: 'r',
  Justify: 'just',
  JustifyLow: 'justLow',
  Distributed: 'dist',
  ThaiDistributed: 'thaiDist',
};
const anchors: Readonly<Record<string, string>> = {
  Top: 't',
  Middle: 'ctr',
  Bottom: 'b',
  Justified: 'just',
  Distributed: 'dist',
};

function textXml(shape: Bag): string {
  const frame = inside(shape, 'TextFrame');
  const range = inside(frame, 'TextRange');
  const text = givenText(range, 'Text');
  const margin = (name: string, member: string): string => {
    const value = givenNumber(frame, member);
    return value === null ? '' : ` ${name}="${emu(value)}"`;
  };
  const anchor = anchors[String(given(frame, 'VerticalAlignment'))];
  const align = aligns[String(given(frame, 'HorizontalAlignment'))];
  const fit = { AutoSizeShapeToFitText: '<a:spAutoFit/>', AutoSizeTextToFitShape: '<a:normAutofit/>' }[
    String(given(frame, 'AutoSizeSetting'))
  ];
  const runs = text === null ? [] : [{ text, font: inside(range, 'Font') }];
  return (
    `<xdr:txBody><a:bodyPr wrap="square"${margin('lIns', 'LeftMargin')}${margin('tIns', 'TopMargin')}${margin('rIns', 'RightMargin')}${margin('bIns', 'BottomMargin')}` +
    `${anchor ? ` anchor="${anchor}"` : ''}>${fit ?? ''}</a:bodyPr><a:lstStyle/>${paragraphs(runs, align ? `<a:pPr algn="${align}"/>` : '')}</xdr:txBody>`
  );
}

/** The looks that Excel gives a new shape: the first accent of the theme. */
const usualStyle = (text: string): string =>
  '<xdr:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr></a:lnRef>' +
  '<a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef>' +
  `<a:fontRef idx="minor"><a:schemeClr val="${text}"/></a:fontRef></xdr:style>`;

function geometric(shape: Bag, holder: Holder): string {
  const isBox = given(shape, 'text box') === true;
  const preset = presetName(String(shape.value('GeometricShapeType')));
  const border = lineXml(shape);
  const outline = border === '' && isBox ? `<a:ln w="9525">${solidFill('#BCBCBC')}</a:ln>` : border;
  return (
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${named(shape, holder)}<xdr:cNvSpPr${isBox ? ' txBox="1"' : ''}/></xdr:nvSpPr>` +
    `<xdr:spPr>${transform(shape)}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>${fillXml(shape)}${outline}</xdr:spPr>` +
    `${usualStyle(isBox ? 'dk1' : 'lt1')}${textXml(shape)}</xdr:sp>`
  );
}

const heads: Readonly<Record<string, string>> = {
  Triangle: 'triangle',
  Stealth: 'stealth',
  Diamond: 'diamond',
  Oval: 'oval',
  Open: 'arrow',
};
const sizes: Readonly<Record<string, string>> = { Short: 'sm', Narrow: 'sm', Medium: 'med', Long: 'lg', Wide: 'lg' };

function arrowhead(line: Bag, end: 'Begin' | 'End', tag: string): string {
  const style = heads[String(given(line, `${end}ArrowheadStyle`))];
  if (!style) return '';
  const size = (member: string): string => sizes[String(line.value(`${end}Arrowhead${member}`))] ?? 'med';
  return `<a:${tag} type="${style}" w="${size('Width')}" len="${size('Length')}"/>`;
}

function connector(shape: Bag, holder: Holder): string {
  const line = inside(shape, 'Line') as Bag;
  const { begin, end } = endsOf(line);
  const flips = `${end.x < begin.x ? ' flipH="1"' : ''}${end.y < begin.y ? ' flipV="1"' : ''}`;
  const preset = { Elbow: 'bentConnector3', Curve: 'curvedConnector3' }[String(line.value('connectorType'))] ?? 'line';
  const ends = arrowhead(line, 'Begin', 'headEnd') + arrowhead(line, 'End', 'tailEnd');
  return (
    `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${named(shape, holder)}<xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>` +
    `<xdr:spPr>${transform(shape, 'a:xfrm', flips)}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>${lineXml(shape, ends)}</xdr:spPr>` +
    `${usualStyle('tx1').replace('<a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr>', '<a:lnRef idx="1"><a:schemeClr val="accent1"/>').replace('fillRef idx="1"', 'fillRef idx="0"')}</xdr:cxnSp>`
  );
}

function picture(shape: Bag, holder: Holder): string {
  const format = String(given(inside(shape, 'Image'), 'format'));
  const id = holder.picture(String(given(shape, 'picture')), format);
  const locks = shape.value('LockAspectRatio') === true ? '<a:picLocks noChangeAspect="1"/>' : '';
  return (
    `<xdr:pic><xdr:nvPicPr>${named(shape, holder)}<xdr:cNvPicPr>${locks}</xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr>${transform(shape)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${lineXml(shape)}</xdr:spPr></xdr:pic>`
  );
}

function frame(shape: Bag, holder: Holder): string {
  const id = holder.chart(given(shape, 'chart') as Bag);
  if (id === null) return '';
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${named(shape, holder)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${transform(shape, 'xdr:xfrm')}` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}

/** "" for what is not written: charts of later kinds. */
export function shapeXml(shape: Bag, holder: Holder): string {
  if (given(shape, 'chart')) return frame(shape, holder);
  switch (shape.value('Type')) {
    case 'Line':
      return connector(shape, holder);
    case 'Image':
      return picture(shape, holder);
    case 'Group': {
      const members = membersOf(shape).map((member) => shapeXml(member, holder));
      return `<xdr:grpSp><xdr:nvGrpSpPr>${named(shape, holder)}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr>${transform(shape)}</xdr:grpSpPr>${members.join('')}</xdr:grpSp>`;
    }
    default:
      return geometric(shape, holder);
  }
}
