/** Puts the shapes, pictures and charts of a sheet into a package: a drawing part, and the parts that it leads to. */
import type { Sheet } from '../../document/model.ts';
import { bytesOf } from '../../excel-objects/shapes/pictures.ts';
import type { PackageEdit } from '../package-edit.ts';
import { chartXml } from './chart-xml.ts';
import { anchorsXml, drawingNamespaces } from './drawing-xml.ts';
import type { Holder } from './shape-xml.ts';

const openXml = 'application/vnd.openxmlformats-officedocument';

interface Wanted {
  readonly kind: 'image' | 'chart';
  readonly before: string;
  readonly after: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

function pictureWanted(data: string, format: string): Wanted {
  const kind = format.toLowerCase();
  const content = bytesOf(data) as Uint8Array;
  return { kind: 'image', before: 'xl/media/image', after: `.${kind}`, contentType: `image/${kind}`, content };
}

/** Shapes in their XML, with marks where the ids of relationships go. */
function collected(sheet: Sheet, firstId: number): { xml: string; wanted: Wanted[] } {
  const wanted: Wanted[] = [];
  const known = new Map<unknown, string>();
  let id = firstId;
  const ask = (key: unknown, make: () => Wanted): string => {
    let mark = known.get(key);
    if (mark === undefined) {
      known.set(key, (mark = `\u0001${wanted.length}\u0001`));
      wanted.push(make());
    }
    return mark;
  };
  const holder: Holder = {
    nextId: () => ++id,
    picture: (data, format) => ask(data, () => pictureWanted(data, format)),
    chart: (chart) => {
      const content = chartXml(chart);
      if (content === null) return null;
      const contentType = `${openXml}.drawingml.chart+xml`;
      return ask(chart, () => ({ kind: 'chart', before: 'xl/charts/chart', after: '.xml', contentType, content }));
    },
  };
  return { xml: anchorsXml(sheet, holder), wanted };
}

/** Gives the id of the relationship from the sheet to its drawing; null when there is nothing to draw. `known` is the sheet's own drawing part. */
export async function saveDrawing(
  lists: PackageEdit,
  sheetPart: string,
  sheet: Sheet,
  known: string | null,
): Promise<string | null> {
  const old = known === null ? null : await lists.pkg.text(known);
  const ids = [...(old ?? '').matchAll(/<(?:\w+:)?cNvPr\b[^>]*\sid="(\d+)"/g)].map(([, id]) => Number(id));
  const { xml, wanted } = collected(sheet, Math.max(1, ...ids));
  if (xml === '') return null;
  const part = known ?? lists.freePart('xl/drawings/drawing', '.xml');
  if (known === null) await lists.add(part, '', `${openXml}.drawing+xml`);
  const relations: string[] = [];
  for (const { kind, before, after, contentType, content } of wanted) {
    const target = lists.freePart(before, after);
    await lists.add(target, content, contentType);
    relations.push(await lists.relate(part, kind, target));
  }
  // eslint-disable-next-line no-control-regex -- the mark is one that no XML holds
  const anchors = xml.replace(/\u0001(\d+)\u0001/g, (_mark, n: string) => relations[Number(n)] ?? '');
  lists.pkg.set(part, old === null ? fresh(anchors) : appended(old, anchors));
  return lists.relate(sheetPart, 'drawing', part);
}

const fresh = (anchors: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${drawingNamespaces}>${anchors}</xdr:wsDr>`;

/** After what the drawing holds already, with namespaces of its own: the part may use other prefixes. */
function appended(old: string, anchors: string): string {
  const own = anchors.replaceAll('<xdr:twoCellAnchor ', `<xdr:twoCellAnchor ${drawingNamespaces} `);
  const close = /<\/[^<>]*wsDr\s*>\s*$/.exec(old);
  if (close) return old.slice(0, close.index) + own + old.slice(close.index);
  const empty = /<((?:\w+:)?wsDr)([^>]*)\/>\s*$/.exec(old);
  return empty ? `${old.slice(0, empty.index)}<${empty[1]}${empty[2]}>${own}</${empty[1]}>` : fresh(anchors);
}
