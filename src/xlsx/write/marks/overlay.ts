/** Our marks in the user's sheets: conditional formats that anybody can tell from their own by the formula alone. */
import { a1Area } from '../../../core/workbook/cell-ref.ts';
import type { Area } from '../../../core/workbook/cell-ref.ts';
import type { Overlay } from '../../../core/workbook/write-plan.ts';
import { rootRange, XmlCursor, XmlEvent } from '../../package/index.ts';
import { placeFor, prefixOf } from '../text/element-edit.ts';
import type { SheetTail } from './sheet-tail.ts';
import { escapeText } from '../text/xml-text.ts';

/** What every formula of ours begins with; always true, since the number of a text is zero. */
export const overlayMarker = 'N("Målkedjan ';

export function overlayFormula(severity: Overlay['severity']): string {
  return `${overlayMarker}${severity}")=0`;
}

/** Excel refuses a sqref above 8,192 characters. */
const longestSqref = 8_000;

/** Children of CT_Worksheet after the rows, in order (ECMA-376 part 1, §18.3.1.99). */
export const worksheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Rectangles one above the other with the same columns become one; nothing else changes. */
function mergedAreas(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const merged: Area[] = [];
  for (const area of sorted) {
    const last = merged.at(-1);
    if (last && last.left === area.left && last.right === area.right && area.top <= last.bottom + 1)
      merged[merged.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    else merged.push(area);
  }
  return merged;
}

/** The areas as texts for `sqref`, none too long. */
export function sqrefs(areas: readonly Area[]): string[] {
  const all: string[] = [];
  let text = '';
  for (const area of mergedAreas(areas)) {
    const one = a1Area(area);
    if (text !== '' && text.length + 1 + one.length > longestSqref) {
      all.push(text);
      text = '';
    }
    text += text === '' ? one : ` ${one}`;
  }
  if (text !== '') all.push(text);
  return all;
}

/** Highest priority of any rule after the rows, those of extensions too; 0 when there is none. */
function lastPriority(tail: SheetTail): number {
  const cursor = new XmlCursor(tail.document);
  let last = 0;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next())
    if (event === XmlEvent.open && cursor.local === 'cfRule')
      last = Math.max(last, Number(cursor.attr('priority')) || 0);
  return last;
}

/** Where in the tail's text our rules go and what they are; null when the sheet is protected or nothing is to be marked. */
export function overlaySplice(
  tail: SheetTail,
  overlays: readonly Overlay[],
  differential: (severity: Overlay['severity']) => number,
): { at: number; xml: string } | null {
  const root = rootRange(tail.document);
  if (root.children.some((child) => child.local === 'sheetProtection')) return null;
  const p = prefixOf(root.name);
  let priority = lastPriority(tail);
  let xml = '';
  for (const { severity, areas } of overlays)
    for (const sqref of sqrefs(areas))
      xml +=
        `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${differential(severity)}" priority="${++priority}">` +
        `<${p}formula>${escapeText(overlayFormula(severity))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
  if (xml === '') return null;
  return { at: placeFor(root, 'conditionalFormatting', worksheetOrder) - tail.shift, xml };
}
