/** A new package with all that the host has words for. */
import type { Codec } from '../../xlsx/package/index.ts';
import { escapeXml, Package } from '../../xlsx/package/index.ts';
import { sheetXml } from './save-sheet.ts';
import { tableXml } from './save-table.ts';
import { StyleWriter } from './save-styles.ts';
import type { Sheet, Workbook } from '../document/model.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

function relationshipsXml(links: readonly Link[]): string {
  const items = links.map(
    (l) =>
      `<Relationship Id="${l.id}" Type="${office}/${l.type}" Target="${escapeXml(l.target)}"${l.isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

function namesXml(workbook: Workbook): string {
  const one = (name: { name: string; formula: string; visible: boolean }, scope: number | null): string =>
    `<definedName name="${escapeXml(name.name)}"${scope === null ? '' : ` localSheetId="${scope}"`}${name.visible ? '' : ' hidden="1"'}>${escapeXml(name.formula.slice(1))}</definedName>`;
  const all = [
    ...workbook.names.map((n) => one(n, null)),
    ...workbook.sheets.flatMap((s, i) => s.names.map((n) => one(n, i))),
  ];
  return all.length > 0 ? `<definedNames>${all.join('')}</definedNames>` : '';
}

/** A new package with all that the host has words for; charts, shapes and pivot tables it has not. */
export async function rebuiltWorkbook(workbook: Workbook, codec: Codec): Promise<Uint8Array> {
  const pkg = Package.empty(codec);
  const styles = new StyleWriter();
  const overrides: [string, string][] = [];
  const workbookLinks: Link[] = [];
  let tables = 0;
  const parts: [string, string][] = [];
  for (const [i, sheet] of workbook.sheets.entries()) {
    const links: Link[] = [];
    for (const table of sheet.tables) {
      tables++;
      links.push({ id: `rId${links.length + 1}`, type: 'table', target: `../tables/table${tables}.xml` });
      parts.push([`xl/tables/table${tables}.xml`, tableXml(table, tables, null)]);
      overrides.push([`/xl/tables/table${tables}.xml`, `${sheetMl}.table+xml`]);
    }
    const tableIds = links.map((l) => l.id);
    const text = sheetXml(sheet, sheet === workbook.active, styles, {
      tableIds,
      link: (address) => external(links, address),
    });
    parts.push([`xl/worksheets/sheet${i + 1}.xml`, text]);
    if (links.length > 0) parts.push([`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationshipsXml(links)]);
    overrides.push([`/xl/worksheets/sheet${i + 1}.xml`, `${sheetMl}.worksheet+xml`]);
    workbookLinks.push({ id: `rId${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` });
  }
  workbookLinks.push({ id: `rId${workbookLinks.length + 1}`, type: 'styles', target: 'styles.xml' });
  for (const [i, part] of workbook.customXml.entries()) {
    parts.push([`customXml/item${i + 1}.xml`, part.xml]);
    workbookLinks.push({
      id: `rId${workbookLinks.length + 1}`,
      type: 'customXml',
      target: `../customXml/item${i + 1}.xml`,
    });
  }
  const active = workbook.sheets.indexOf(workbook.active);
  const state = (sheet: Sheet): string =>
    sheet.visibility === 'Visible' ? '' : ` state="${sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden'}"`;
  const sheets = workbook.sheets
    .map((s, i) => `<sheet name="${escapeXml(s.name)}" sheetId="${i + 1}"${state(s)} r:id="rId${i + 1}"/>`)
    .join('');
  const lock = workbook.protection ? '<workbookProtection lockStructure="1"/>' : '';
  const book = `${head}<workbook xmlns="${main}" xmlns:r="${office}">${lock}<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets}</sheets>${namesXml(workbook)}<calcPr calcId="191029"/></workbook>`;
  const types = [
    ['/xl/workbook.xml', `${sheetMl}.sheet.main+xml`],
    ['/xl/styles.xml', `${sheetMl}.styles+xml`],
    ...overrides,
  ];
  pkg.set(
    '[Content_Types].xml',
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`,
  );
  pkg.set('_rels/.rels', relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]));
  pkg.set('xl/workbook.xml', book);
  pkg.set('xl/_rels/workbook.xml.rels', relationshipsXml(workbookLinks));
  pkg.set('xl/styles.xml', styles.xml());
  for (const [part, text] of parts) pkg.set(part, text);
  return pkg.save();
}

function external(links: Link[], address: string): string {
  const id = `rId${links.length + 1}`;
  links.push({ id, type: 'hyperlink', target: address, isExternal: true });
  return id;
}
