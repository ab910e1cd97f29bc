/** A worksheet part with what changed on its sheet spliced in. */
import { childRanges } from '../../xlsx/package/index.ts';
import { areaText } from '../document/address.ts';
import type { Sheet } from '../document/model.ts';
import { SheetRecord } from '../document/sheet.ts';
import type { Piece } from './fingerprint.ts';
import { piecesOf } from './fingerprint.ts';
import { loadSheet } from './load-sheet.ts';
import type { SheetOrigin } from './origin.ts';
import { PartWriter, withAttribute } from './part-writer.ts';
import { filterXml } from './save-filter.ts';
import { validationsXml } from './save-overlays.ts';
import {
  columnsXml,
  hyperlinksXml,
  idXml,
  mergesXml,
  paneXml,
  protectionXml,
  tablePartsXml,
  tabXml,
  viewXml,
} from './save-sheet.ts';
import { isFitted, pageElements, pageMarks, pageXml } from './save-page.ts';
import type { StyleNumbers } from './save-styles.ts';
import { RowSplicer } from './splice-rows.ts';
import { putRules } from './splice-rules.ts';
import { parseXml } from './xml-tree.ts';

/** Children of a worksheet in order (ECMA-376 part 1, §18.3.1.99). */
const order = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

export interface SheetSplice {
  readonly sheet: Sheet;
  readonly origin: SheetOrigin;
  readonly isActive: boolean;
  readonly styles: StyleNumbers;
  /** Relationship id of an external address. */
  link(address: string): string;
  /** Some cell got a formula, or has one no more. */
  onFormulasMoved(): void;
  /** Ids of the table parts; null when they are as they were. */
  readonly tableIds: readonly string[] | null;
  /** Id of the drawing; null when no shape was added. */
  readonly drawing: string | null;
  /** Id of the drawings of the notes; undefined when notes and comments are as they were. */
  readonly legacyDrawing: string | null | undefined;
}

/** The new bytes; null when nothing of the part has changed. */
export function splicedSheet(bytes: Uint8Array, splice: SheetSplice): Uint8Array | null {
  const { sheet, origin, styles } = splice;
  const writer = new PartWriter(origin.part, bytes, order);
  const now = piecesOf(sheet, splice.isActive);
  const isChanged = (piece: Piece): boolean => now[piece] !== origin.pieces[piece];
  if (isChanged('tab') || isChanged('fitted')) putProperties(writer, sheet, isChanged('tab'));
  if (isChanged('view') || isChanged('frozen') || isChanged('shown')) putView(writer, splice, isChanged);
  if (isChanged('columns')) writer.put('cols', columnsXml(sheet, styles));
  if (isChanged('merges')) writer.put('mergeCells', mergesXml(sheet));
  if (isChanged('protection')) writer.put('sheetProtection', protectionXml(sheet));
  if (isChanged('filter')) writer.put('autoFilter', filterXml(sheet.autoFilter));
  if (isChanged('validations')) writer.put('dataValidations', validationsXml(sheet));
  if (isChanged('hyperlinks'))
    writer.put(
      'hyperlinks',
      hyperlinksXml(sheet, (address) => splice.link(address)),
    );
  if (isChanged('rules')) putRules(writer, splice);
  if (isChanged('page')) putPage(writer, splice);
  if (splice.drawing !== null && writer.children('drawing').length === 0)
    writer.put('drawing', idXml('drawing', splice.drawing));
  const hasLegacy = writer.children('legacyDrawing').length > 0;
  if (splice.legacyDrawing !== undefined && hasLegacy !== (splice.legacyDrawing !== null))
    writer.put('legacyDrawing', idXml('legacyDrawing', splice.legacyDrawing));
  if (splice.tableIds) writer.put('tableParts', tablePartsXml(splice.tableIds));
  const was = new SheetRecord(sheet.workbook, '', sheet.name);
  loadSheet(was, parseXml(writer.text, origin.part), origin.context);
  const rows = new RowSplicer(writer, sheet, was, styles);
  rows.write(origin);
  if (rows.areFormulasMoved) splice.onFormulasMoved();
  if (writer.edit.isChanged) putDimension(writer, sheet);
  return writer.bytes();
}

function putDimension(writer: PartWriter, sheet: Sheet): void {
  const [dimension] = writer.children('dimension');
  const used = sheet.cells.used(false);
  if (!dimension || !used) return;
  const tag = writer.text.slice(dimension.start, dimension.end);
  writer.edit.replace(dimension.start, dimension.end, withAttribute(tag, 'ref', areaText(used)));
}

/** The tab's colour comes first in the schema, the page's fitting after the outline; the rest stays. */
function putProperties(writer: PartWriter, sheet: Sheet, isTabChanged: boolean): void {
  const [properties] = writer.children('sheetPr');
  const old = (properties ? childRanges(writer.text, properties) : []).map((range) => ({
    local: range.local,
    xml: writer.text.slice(range.start, range.end),
  }));
  const oldXml = (local: string): string => old.find((child) => child.local === local)?.xml ?? '';
  const tab = isTabChanged ? writer.own(tabXml(sheet)) : oldXml('tabColor');
  const setup = oldXml('pageSetUpPr') || writer.own('<pageSetUpPr/>');
  const fitted = withAttribute(setup, 'fitToPage', isFitted(sheet) ? '1' : null);
  const inner = tab + oldXml('outlinePr') + (/\s[\w:]+\s*=/.test(fitted) ? fitted : '');
  const tag = properties
    ? writer.text.slice(properties.start, properties.innerStart).replace(/\s*\/>$/, '>')
    : writer.own('<sheetPr>');
  if (inner === '' && !/\s[\w:]+\s*=/.test(tag)) return writer.put('sheetPr', '');
  const name = /^<([^\s>]+)/.exec(tag)?.[1] ?? 'sheetPr';
  writer.putRaw('sheetPr', inner === '' ? tag.replace(/>$/, '/>') : `${tag}${inner}</${name}>`);
}

/** Elements of which nothing changed stay; printer settings, copies and the like stay in the others. */
function putPage(writer: PartWriter, { sheet, origin }: SheetSplice): void {
  const was = JSON.parse(origin.pieces.page) as string[];
  const now = pageMarks(sheet);
  pageElements.forEach((element, i) => {
    if (now[i] === was[i]) return;
    const [range] = writer.children(element);
    const end = range && (range.innerEnd > range.innerStart ? range.innerStart : range.end);
    const tag = range && writer.text.slice(range.start, end).replace(/\s*\/?>$/, '/>');
    const hasText = element === 'headerFooter' || tag === undefined;
    // Elements with something in them are written anew in the part's words.
    const xml = pageXml(sheet, element, () => (hasText ? (tag?.replace(/^<[^\s>/]+/, `<${element}`) ?? null) : tag));
    if (hasText || /Breaks$/.test(element)) writer.put(element, xml);
    else writer.putRaw(element, xml);
  });
}

/** The first view: what changed of it is set, zoom, selection and the like stay. */
function putView(writer: PartWriter, { sheet, isActive }: SheetSplice, isChanged: (piece: Piece) => boolean): void {
  const [views] = writer.children('sheetViews');
  const view = views && childRanges(writer.text, views)[0];
  const pane = writer.own(paneXml(sheet));
  if (!view) return writer.put('sheetViews', viewXml(sheet, isActive));
  const { edit, text } = writer;
  const old = writer.tagOf(view);
  let tag = old;
  if (isChanged('shown')) tag = withAttribute(tag, 'tabSelected', isActive ? '1' : null);
  if (isChanged('view')) {
    tag = withAttribute(tag, 'showGridLines', sheet.showGridlines ? null : '0');
    tag = withAttribute(tag, 'showRowColHeaders', sheet.showHeadings ? null : '0');
  }
  if (!isChanged('frozen')) return edit.replace(view.start, view.start + old.length, tag);
  const kept = childRanges(text, view).filter((child) => !['pane', 'selection'].includes(child.local));
  const rest = kept.map((child) => text.slice(child.start, child.end)).join('');
  edit.replace(view.start, view.end, `${tag.replace(/\s*\/>$/, '>')}${pane}${rest}</${view.name}>`);
}
