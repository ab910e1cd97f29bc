/** Small workbooks made by hand: only what a test says differs from the plainest one. */
import { openXlsx } from '../../src/xlsx/index.ts';
import type { Opened } from '../../src/xlsx/index.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot.ts';
import { Package } from '../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetSpec {
  readonly name?: string;
  /** Rows: what stands inside `<sheetData>`. */
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  /** The whole part, when it is not made from the above. */
  readonly xml?: string | Uint8Array;
  readonly state?: string;
  /** Parts that hang on the sheet: last segment of the relationship's type → part and text. */
  readonly related?: readonly { readonly kind: string; readonly part: string; readonly xml: string }[];
}

export interface WorkbookSpec {
  readonly sheets?: readonly SheetSpec[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly theme?: string;
  readonly workbook?: string;
  readonly state?: string;
  /** Parts set last, as they are; null removes one. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${relations}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const worksheet = ({ before = '', rows = '', after = '' }: SheetSpec): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export async function makeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const pkg = Package.empty(nodeCodec());
  const sheets = spec.sheets ?? [{}];
  pkg.set(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  pkg.set('_rels/.rels', relationships([['rId1', `${office}/officeDocument`, 'xl/workbook.xml']]));
  const entries = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name ?? `Blad${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  pkg.set(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}">${spec.workbook ?? ''}<sheets>${entries.join('')}</sheets></workbook>`,
  );
  const list: [string, string, string][] = sheets.map((_, i) => [
    `rId${i + 1}`,
    `${office}/worksheet`,
    `worksheets/sheet${i + 1}.xml`,
  ]);
  const add = (kind: string, target: string, xml: string | undefined): void => {
    if (xml === undefined) return;
    list.push([`rId${list.length + 1}`, `${office}/${kind}`, target]);
    pkg.set(`xl/${target}`, xml);
  };
  add('sharedStrings', 'sharedStrings.xml', spec.sharedStrings && `<sst xmlns="${main}">${spec.sharedStrings}</sst>`);
  add('styles', 'styles.xml', spec.styles && `<styleSheet xmlns="${main}">${spec.styles}</styleSheet>`);
  add('theme', 'theme/theme1.xml', spec.theme);
  if (spec.state !== undefined) {
    list.push(['rIdState', `${office}/customXml`, '../customXml/item1.xml']);
    pkg.set('customXml/item1.xml', spec.state);
  }
  pkg.set('xl/_rels/workbook.xml.rels', relationships(list));
  sheets.forEach((sheet, i) => {
    pkg.set(`xl/worksheets/sheet${i + 1}.xml`, sheet.xml ?? worksheet(sheet));
    const related = sheet.related ?? [];
    if (related.length === 0) return;
    const rels = related.map(({ kind, part }, k) => [`rId${k + 1}`, `${office}/${kind}`, `/${part}`] as const);
    pkg.set(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationships(rels));
    for (const { part, xml } of related) pkg.set(part, xml);
  });
  for (const [part, content] of Object.entries(spec.parts ?? {}))
    if (content === null) pkg.remove(part);
    else pkg.set(part, content);
  return pkg.save();
}

export function open(bytes: Uint8Array, file: string | null = 'mål.xlsx'): Promise<Opened> {
  return openXlsx(bytes, { file, codec: nodeCodec() });
}

export async function read(spec: WorkbookSpec): Promise<WorkbookSnapshot> {
  const opened = await open(await makeWorkbook(spec));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.document.snapshot;
}

/** The first sheet of a workbook with these rows. */
export async function readRows(rows: string, spec: WorkbookSpec = {}): Promise<SheetSnapshot> {
  return (await read({ ...spec, sheets: [{ rows }] })).sheets[0] as SheetSnapshot;
}

/** The problem code of a workbook that cannot be read, "ok" of one that can. */
export async function problemOf(bytes: Uint8Array): Promise<string> {
  const opened = await open(bytes);
  return opened.ok ? 'ok' : opened.problem.code;
}
