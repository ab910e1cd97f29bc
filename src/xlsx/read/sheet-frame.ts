/** A worksheet around its cells: everything before and after `<sheetData>`, which is small beside it. */
import { parseArea } from '../../core/workbook/cell-ref.ts';
import type { Area } from '../../core/workbook/cell-ref.ts';
import type { ListValidation } from '../../core/workbook/snapshot.ts';
import { decodeXml, XmlCursor, XmlEvent } from '../package/index.ts';
import { maxColumns } from './cell-store.ts';
import { byte, findRoot, localName, nextMarkup, skipElement, skipSpecial, tagEnd, tagName } from './scan-bytes.ts';

/** Where `<sheetData>` begins. */
export interface SheetOpening {
  /** Name of the root element without prefix, and as written. */
  readonly root: string;
  readonly rootName: string;
  /** Length of the prefix with colon, 0 without. */
  readonly prefixLength: number;
  /** Place of `<sheetData`, -1 when the part has none. */
  readonly dataStart: number;
  /** One past its open tag. */
  readonly dataInner: number;
  readonly isEmptyTag: boolean;
}

/** Finds the root and its `<sheetData>` child. Throws ProblemError when the bytes are no XML so far. */
export function findSheetData(bytes: Uint8Array): SheetOpening {
  const rootAt = findRoot(bytes);
  const root = localName(bytes, rootAt + 1);
  const rootName = tagName(bytes, rootAt + 1);
  const rootEnd = tagEnd(bytes, rootAt + 1);
  const none: SheetOpening = { root, rootName, prefixLength: 0, dataStart: -1, dataInner: -1, isEmptyTag: true };
  if (bytes[rootEnd - 1] === byte.slash) return none;
  for (let i = nextMarkup(bytes, rootEnd); bytes[i + 1] !== byte.slash; i = nextMarkup(bytes, i)) {
    if (bytes[i + 1] === byte.question || bytes[i + 1] === byte.bang) {
      i = skipSpecial(bytes, i);
      continue;
    }
    if (localName(bytes, i + 1) === 'sheetData') {
      const end = tagEnd(bytes, i + 1);
      const isEmptyTag = bytes[end - 1] === byte.slash;
      return {
        root,
        rootName,
        prefixLength: tagName(bytes, i + 1).length - 'sheetData'.length,
        dataStart: i,
        dataInner: end + 1,
        isEmptyTag,
      };
    }
    i = skipElement(bytes, i);
  }
  return none;
}

/** The part's text with its cells taken out: well-formed when the part is. */
export function frameText(bytes: Uint8Array, dataStart: number, dataEnd: number, part: string): string {
  if (dataStart < 0) return decodeXml(bytes, part);
  return decodeXml(bytes.subarray(0, dataStart), part) + decodeXml(bytes.subarray(dataEnd), part);
}

export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly isHidden: boolean;
  /** Cell style of the column's empty cells. */
  readonly style: number;
}

export interface SheetFrame {
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly listValidations: readonly ListValidation[];
}

/** Columns as the head has them; 0-based, both ends included. */
export function readColumns(bytes: Uint8Array, { dataStart, rootName }: SheetOpening, part: string): ColumnRange[] {
  const columns: ColumnRange[] = [];
  if (dataStart < 0) return columns;
  const cursor = new XmlCursor(`${decodeXml(bytes.subarray(0, dataStart), part)}</${rootName}>`, part);
  // Columns cannot overlap: more elements than columns are an attack.
  for (let event = cursor.next(); event !== XmlEvent.end && columns.length < maxColumns; event = cursor.next()) {
    if (event !== XmlEvent.open || cursor.local !== 'col') continue;
    const first = Number(cursor.attr('min')) - 1;
    const last = Math.min(maxColumns, Number(cursor.attr('max'))) - 1;
    const isHidden = isTrue(cursor.attr('hidden')) || cursor.attr('width') === '0';
    if (first >= 0 && last >= first) columns.push({ first, last, isHidden, style: Number(cursor.attr('style') ?? 0) });
  }
  return columns;
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Areas of a `sqref`: addresses with spaces between. Whole rows or columns are taken as far as a sheet reaches. */
export function areasOf(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((address) => {
    const area = parseArea(address) ?? wholeArea(address);
    return area ? [area] : [];
  });
}

function wholeArea(address: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}1048576`);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  return rows ? parseArea(`A${rows[1]}:XFD${rows[2]}`) : null;
}

/** Reads the frame's text to its end; throws ProblemError when it is not well-formed. */
export function parseFrame(text: string, part: string): SheetFrame {
  const cursor = new XmlCursor(text, part);
  const merges: Area[] = [];
  const listValidations: ListValidation[] = [];
  let isProtected = false;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    if (cursor.local === 'sheetProtection') isProtected = isTrue(cursor.attr('sheet'));
    else if (cursor.local === 'mergeCell') for (const area of areasOf(cursor.attr('ref') ?? '')) merges.push(area);
    else if (cursor.local === 'dataValidation') for (const found of readValidation(cursor)) listValidations.push(found);
  }
  return { isProtected, merges, listValidations };
}

/** On `<dataValidation>`, the plain one or x14's: its areas when it is a list. */
function readValidation(cursor: XmlCursor): ListValidation[] {
  const isList = cursor.attr('type') === 'list';
  let sqref = cursor.attr('sqref') ?? '';
  let formula = '';
  const level = cursor.depth;
  for (let event = cursor.next(); !(event === XmlEvent.close && cursor.depth === level); event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    if (cursor.local === 'formula1') formula = cursor.readText();
    else if (cursor.local === 'sqref') sqref = cursor.readText();
  }
  if (!isList) return [];
  const values = valuesOf(formula.trim());
  return areasOf(sqref.trim()).map((area) => ({ area, values }));
}

/** `"Ja,Nej"` → Ja, Nej; a range or name has none. */
function valuesOf(formula: string): string[] {
  const quoted = /^"([\s\S]*)"$/.exec(formula)?.[1];
  if (quoted === undefined) return [];
  return quoted
    .replaceAll('""', '"')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
