/** Anchors of a drawing part: each shape is held by the cells that it lies over. */
import { defaultColumnWidth, defaultRowHeight } from '../../document/sheet.ts';
import { leftOf, topOf } from '../../document/range-text.ts';
import type { Sheet } from '../../document/model.ts';
import type { Bag } from '../../excel-objects/bag.ts';
import { given } from './bags.ts';
import { emu } from './paint.ts';
import type { Holder } from './shape-xml.ts';
import { shapeXml } from './shape-xml.ts';

export const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface Spot {
  readonly index: number;
  readonly offset: number;
}

/** The column (row) at some points from the edge, and how far into it. */
function spotAt(points: number, edge: (index: number) => number, usual: number): Spot {
  let index = Math.max(0, Math.floor(points / usual));
  while (index > 0 && edge(index) > points) index = Math.floor(index / 2);
  while (edge(index + 1) <= points) index++;
  return { index, offset: Math.max(0, points - edge(index)) };
}

function corner(sheet: Sheet, tag: string, left: number, top: number): string {
  const column = spotAt(left, (i) => leftOf(sheet, i), defaultColumnWidth);
  const row = spotAt(top, (i) => topOf(sheet, i), defaultRowHeight);
  return `<xdr:${tag}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${tag}>`;
}

const holds: Readonly<Record<string, string>> = { OneCell: 'oneCell', Absolute: 'absolute', TwoCell: 'twoCell' };

/** The sheet's shapes, back to front. Charts of kinds that are not written are left out. */
export function anchorsXml(sheet: Sheet, holder: Holder): string {
  return (sheet.shapes as Bag[])
    .filter((shape) => given(shape, 'inGroup') === undefined)
    .map((shape) => {
      const inner = shapeXml(shape, holder);
      if (inner === '') return '';
      const [left = 0, top = 0, width = 0, height = 0] = ['Left', 'Top', 'Width', 'Height'].map((n) =>
        Math.max(0, Number(shape.value(n))),
      );
      const hold = holds[String(shape.value('Placement'))] ?? 'twoCell';
      return (
        `<xdr:twoCellAnchor editAs="${hold}">${corner(sheet, 'from', left, top)}${corner(sheet, 'to', left + width, top + height)}` +
        `${inner}<xdr:clientData/></xdr:twoCellAnchor>`
      );
    })
    .join('');
}
