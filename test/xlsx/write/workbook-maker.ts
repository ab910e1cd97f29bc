/** Small workbooks made for tests, with the features that a real one may carry. */
import { Package } from '../../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';
import { openXlsx } from '../../../src/xlsx/index.ts';
import type { XlsxDocument } from '../../../src/xlsx/index.ts';
import { newPackage } from '../../../src/xlsx/write/index.ts';

export const codec = nodeCodec();

export interface Features {
  /** "x:" as business systems write it, "" as Excel does. */
  readonly prefix: string;
  readonly sheets: number;
  readonly hasConditionalFormat: boolean;
  readonly hasValidation: boolean;
  readonly hasHyperlink: boolean;
  readonly hasExtension: boolean;
  readonly hasTable: boolean;
  readonly hasNames: boolean;
  readonly hasChart: boolean;
  readonly hasCustomXml: boolean;
  readonly hasStyles: boolean;
  readonly hasProperties: boolean;
  readonly isProtected: boolean;
  readonly hasByteOrderMark: boolean;
  readonly isEmptySheetData: boolean;
}

export const plain: Features = {
  prefix: '',
  sheets: 2,
  hasConditionalFormat: false,
  hasValidation: false,
  hasHyperlink: false,
  hasExtension: false,
  hasTable: false,
  hasNames: false,
  hasChart: false,
  hasCustomXml: false,
  hasStyles: true,
  hasProperties: true,
  isProtected: false,
  hasByteOrderMark: false,
  isEmptySheetData: false,
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Name of the sheet with index `i`; the first is awkward on purpose. */
export const sheetName = (i: number): string => (i === 0 ? "Kultur & 'Fritid'" : `Nämnd ${i}`);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

function rootOf(p: string, name: string): string {
  const space = p === '' ? `xmlns="${main}"` : `xmlns:${p.slice(0, -1)}="${main}"`;
  return `<${p}${name} ${space} xmlns:r="${office}">`;
}

/** What stands after the rows, in the schema's order. */
export function tailOf(f: Features): string {
  const p = f.prefix;
  return (
    (f.isProtected ? `<${p}sheetProtection sheet="1"/>` : '') +
    `<${p}mergeCells count="1"><${p}mergeCell ref="A3:B3"/></${p}mergeCells>` +
    (f.hasConditionalFormat
      ? `\n<${p}conditionalFormatting sqref="B2:B9"><${p}cfRule type="cellIs" dxfId="0" priority="7" operator="equal"><${p}formula>"N(""Målkedjan "</${p}formula></${p}cfRule></${p}conditionalFormatting>`
      : '') +
    (f.hasValidation
      ? `<${p}dataValidations count="1"><${p}dataValidation type="list" sqref="C2"><${p}formula1>"Ja,Nej"</${p}formula1></${p}dataValidation></${p}dataValidations>`
      : '') +
    (f.hasHyperlink ? `<${p}hyperlinks><${p}hyperlink ref="A1" location="A2"/></${p}hyperlinks>` : '') +
    `<${p}pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    (f.hasTable ? `<${p}tableParts count="1"><${p}tablePart r:id="rId9"/></${p}tableParts>` : '') +
    (f.hasExtension
      ? `<${p}extLst><${p}ext uri="{X}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="12" id="{A}"/></x14:conditionalFormatting></x14:conditionalFormattings></${p}ext></${p}extLst>`
      : '')
  );
}

function sheetXml(f: Features, i: number): string {
  const p = f.prefix;
  const rows = `<${p}row r="1"><${p}c r="A1" t="s"><${p}v>0</${p}v></${p}c><${p}c r="B1"><${p}f>1+${i}</${p}f><${p}v>${1 + i}</${p}v></${p}c></${p}row>`;
  const data = f.isEmptySheetData && i > 0 ? `<${p}sheetData/>` : `<${p}sheetData>${rows}</${p}sheetData>`;
  const tail = i === 0 ? tailOf(f) : '';
  return `${f.hasByteOrderMark ? '\ufeff' : ''}${head}${rootOf(p, 'worksheet')}<!-- </sheetData> -->${data}${tail}</${p}worksheet>`;
}

const stylesXml = (p: string): string =>
  `${head}${rootOf(p, 'styleSheet')}<${p}fonts count="1"><${p}font><${p}sz val="10"/><${p}name val="Arial"/></${p}font></${p}fonts>` +
  `<${p}cellXfs count="2"><${p}xf numFmtId="0" fontId="0"/><${p}xf numFmtId="9" fontId="0"/></${p}cellXfs>` +
  `<${p}dxfs count="1"><${p}dxf><${p}font><${p}b/></${p}font></${p}dxf></${p}dxfs></${p}styleSheet>`;

function workbookXml(f: Features): string {
  const p = f.prefix;
  const sheets = Array.from(
    { length: f.sheets },
    (_, i) => `<${p}sheet name="${escaped(sheetName(i))}" sheetId="${i * 3 + 1}" r:id="rId${i + 1}"/>`,
  ).join('\n');
  const names = f.hasNames
    ? `<${p}definedNames><${p}definedName name="Egen">'Nämnd 1'!$A$1</${p}definedName><${p}definedName name="_xlnm.Print_Area" localSheetId="${f.sheets - 1}">'Nämnd 1'!$A$1:$B$2</${p}definedName></${p}definedNames>`
    : '';
  return (
    `${head}${rootOf(p, 'workbook')}<${p}bookViews><${p}workbookView activeTab="${f.sheets - 1}"/></${p}bookViews>` +
    `<${p}sheets>${sheets}</${p}sheets>${names}<${p}calcPr calcId="1"/></${p}workbook>`
  );
}

/** A workbook with the features asked for; all its parts are reached through relationships. */
export function makePackage(given: Partial<Features> = {}): Package {
  const f: Features = { ...plain, ...given };
  const pkg = Package.empty(codec);
  const overrides: [string, string][] = [
    ['/xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ];
  const kind = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  overrides.push(['/xl/sharedStrings.xml', kind('sharedStrings')]);
  if (f.hasStyles) overrides.push(['/xl/styles.xml', kind('styles')]);
  for (let i = 0; i < f.sheets; i++) overrides.push([`/xl/worksheets/sheet${i + 1}.xml`, kind('worksheet')]);
  const workbookLinks: [string, string][] = [];
  const link = (type: string, target: string): number => workbookLinks.push([`${office}/${type}`, target]);
  const relationships = (links: readonly (readonly [string, string])[], first = 1): string =>
    `${head}<Relationships xmlns="${packages}/relationships">${links
      .map(([type, target], i) => `<Relationship Id="rId${i + first}" Type="${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  pkg.set('_rels/.rels', relationships([[`${office}/officeDocument`, 'xl/workbook.xml']]));
  for (let i = 0; i < f.sheets; i++) {
    pkg.set(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(f, i));
    link('worksheet', `worksheets/sheet${i + 1}.xml`);
  }
  link('sharedStrings', 'sharedStrings.xml');
  pkg.set(
    'xl/sharedStrings.xml',
    `${head}<sst xmlns="${main}" count="1" uniqueCount="2"><si><t>Mål</t></si><si><t>=farligt</t></si></sst>`,
  );
  if (f.hasStyles) {
    link('styles', 'styles.xml');
    pkg.set('xl/styles.xml', stylesXml(f.prefix));
  }
  if (f.hasChart) {
    link('chartsheet', 'chartsheets/sheet1.xml');
    pkg.set('xl/chartsheets/sheet1.xml', '<chartsheet/>');
    pkg.set('xl/charts/chart1.xml', '<user/>');
  }
  if (f.hasTable) {
    pkg.set('xl/worksheets/_rels/sheet1.xml.rels', relationships([[`${office}/table`, '../tables/table1.xml']], 9));
    pkg.set(
      'xl/tables/table1.xml',
      `<table xmlns="${main}" id="5" name="mk_kfmal" displayName="mk_kfmal" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
    );
    overrides.push(['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml']);
  }
  if (f.hasCustomXml) {
    link('customXml', '../customXml/item1.xml');
    pkg.set('customXml/item1.xml', '<annat xmlns="urn:annat"/>');
  }
  if (f.hasProperties) pkg.set('docProps/app.xml', '<Properties/>');
  pkg.set('xl/workbook.xml', workbookXml(f));
  pkg.set('xl/_rels/workbook.xml.rels', relationships(workbookLinks));
  pkg.set(
    '[Content_Types].xml',
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  );
  return pkg;
}

export async function opened(bytes: Uint8Array): Promise<XlsxDocument> {
  const outcome = await openXlsx(bytes, { file: 'prov.xlsx', codec });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.document;
}

export async function makeDocument(given: Partial<Features> = {}): Promise<XlsxDocument> {
  return opened(await makePackage(given).save());
}

/** Text of a part of the workbook. */
export async function partText(bytes: Uint8Array, part: string): Promise<string> {
  return Package.open(bytes, codec).text(part);
}

/** Every part unpacked, in order. */
export async function allParts(bytes: Uint8Array): Promise<[string, string][]> {
  const pkg = Package.open(bytes, codec);
  return Promise.all(
    pkg.names.map(async (name): Promise<[string, string]> => [
      name,
      Buffer.from(await pkg.bytes(name)).toString('latin1'),
    ]),
  );
}

/** The workbook with some parts changed as text, as another program might have saved it. */
export async function savedElsewhere(
  bytes: Uint8Array,
  change: Readonly<Record<string, (text: string) => string>>,
  added: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const pkg = Package.open(bytes, codec);
  for (const [part, text] of Object.entries(added)) pkg.set(part, text);
  for (const [part, edit] of Object.entries(change)) pkg.set(part, edit(await pkg.text(part)));
  return pkg.save();
}

export { newPackage };
