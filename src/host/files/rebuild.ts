/** A new package with all that the host has words for. */
import type { Codec } from '../../xlsx/package/index.ts';
import { escapeXml, Package } from '../../xlsx/package/index.ts';
import { officeTheme } from '../../xlsx/write/workbook/office-theme.ts';
import { PackageEdit } from './package-edit.ts';
import { noMetadata } from './metadata.ts';
import { saveMetadata } from './save-metadata.ts';
import { printNamesXml } from './save-page.ts';
import { SheetParts } from './sheet-parts.ts';
import { StyleWriter } from './save-styles.ts';
import type { Sheet, Workbook } from '../document/model.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const bookPart = 'xl/workbook.xml';

function namesXml(workbook: Workbook): string {
  const one = (name: { name: string; formula: string; visible: boolean }, scope: number | null): string =>
    `<definedName name="${escapeXml(name.name)}"${scope === null ? '' : ` localSheetId="${scope}"`}${name.visible ? '' : ' hidden="1"'}>${escapeXml(name.formula.slice(1))}</definedName>`;
  const all = [
    ...workbook.names.map((n) => one(n, null)),
    ...workbook.sheets.flatMap((s, i) => [...s.names.map((n) => one(n, i)), ...printNamesXml(s, i)]),
  ];
  return all.length > 0 ? `<definedNames>${all.join('')}</definedNames>` : '';
}

/** A new package with all that the host has words for. Pivot tables and slicers it leaves to the cells that they wrote. */
export async function rebuiltWorkbook(workbook: Workbook, codec: Codec): Promise<Uint8Array> {
  const pkg = Package.empty(codec);
  const lists = new PackageEdit(pkg);
  const styles = new StyleWriter();
  pkg.set(
    '[Content_Types].xml',
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  await lists.add(bookPart, '', `${sheetMl}.sheet.main+xml`);
  await lists.relate('', 'officeDocument', bookPart);
  const parts = new SheetParts(pkg, lists, bookPart);
  const ids: string[] = [];
  for (const sheet of workbook.sheets) ids.push(await parts.newSheet(sheet, sheet === workbook.active, styles));
  await lists.add('xl/styles.xml', styles.xml(), `${sheetMl}.styles+xml`);
  await lists.relate(bookPart, 'styles', 'xl/styles.xml');
  // The colours of series and shapes that nobody coloured are the theme's.
  await lists.add('xl/theme/theme1.xml', officeTheme, 'application/vnd.openxmlformats-officedocument.theme+xml');
  await lists.relate(bookPart, 'theme', 'xl/theme/theme1.xml');
  for (const { xml } of workbook.customXml) {
    const part = lists.freePart('customXml/item', '.xml');
    await lists.add(part, xml, null);
    await lists.relate(bookPart, 'customXml', part);
  }
  await saveMetadata(lists, workbook, noMetadata);
  pkg.set(bookPart, bookXml(workbook, ids));
  return pkg.save();
}

function bookXml(workbook: Workbook, ids: readonly string[]): string {
  const active = workbook.sheets.indexOf(workbook.active);
  const state = (sheet: Sheet): string =>
    sheet.visibility === 'Visible' ? '' : ` state="${sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden'}"`;
  const sheets = workbook.sheets
    .map((s, i) => `<sheet name="${escapeXml(s.name)}" sheetId="${i + 1}"${state(s)} r:id="${ids[i] ?? ''}"/>`)
    .join('');
  const lock = workbook.protection ? '<workbookProtection lockStructure="1"/>' : '';
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}">${lock}<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets}</sheets>${namesXml(workbook)}<calcPr calcId="191029"/></workbook>`;
}
