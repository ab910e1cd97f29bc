/** A workbook without sheets: what a plan of ours, or a template, is applied to when there is no workbook to begin with. */
import { Package } from '../../package/index.ts';
import type { Codec } from '../../package/index.ts';
import { contentType } from './content-kinds.ts';
import { mainNamespace, relationshipsNamespace } from '../text/namespaces.ts';
import { plainStyles } from '../styles/style-book.ts';
import { officeTheme } from './office-theme.ts';
import { escapeText } from '../text/xml-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const relations = `${packageTypes}/relationships`;

const contentTypes =
  `${head}<Types xmlns="${packageTypes}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
  `<Override PartName="/xl/styles.xml" ContentType="${contentType.styles}"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>';

const packageRelationships =
  `${head}<Relationships xmlns="${relations}">` +
  `<Relationship Id="rId1" Type="${relationshipsNamespace}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${relations}/metadata/core-properties" Target="docProps/core.xml"/>` +
  `<Relationship Id="rId3" Type="${relationshipsNamespace}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

const workbook =
  `${head}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipsNamespace}"><workbookPr defaultThemeVersion="124226"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"/></bookViews><sheets></sheets><calcPr calcId="162913"/></workbook>';

const workbookRelationships =
  `${head}<Relationships xmlns="${relations}">` +
  `<Relationship Id="rId1" Type="${relationshipsNamespace}/theme" Target="theme/theme1.xml"/>` +
  `<Relationship Id="rId2" Type="${relationshipsNamespace}/styles" Target="styles.xml"/></Relationships>`;

const coreProperties = (title: string): string =>
  `${head}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeText(title)}</dc:title><dc:creator>Målkedjan</dc:creator><dc:language>sv-SE</dc:language></cp:coreProperties>`;

const appProperties = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** A new package with a workbook that has no sheets yet: only valid once a plan with sheets has been applied to it. */
export function newPackage(codec: Codec, title = 'Måluppfyllelse'): Package {
  const pkg = Package.empty(codec);
  pkg.set('[Content_Types].xml', contentTypes);
  pkg.set('_rels/.rels', packageRelationships);
  pkg.set('xl/workbook.xml', workbook);
  pkg.set('xl/_rels/workbook.xml.rels', workbookRelationships);
  pkg.set('xl/styles.xml', plainStyles);
  pkg.set('xl/theme/theme1.xml', officeTheme);
  pkg.set('docProps/core.xml', coreProperties(title));
  pkg.set('docProps/app.xml', appProperties);
  return pkg;
}
