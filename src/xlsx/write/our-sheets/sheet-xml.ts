/** A sheet of ours as a worksheet part, whole: what stands before and after its rows. */
import { a1, a1Area } from '../../../core/workbook/cell-ref.ts';
import type { Area } from '../../../core/workbook/cell-ref.ts';
import type {
  PlannedConditionalFormat,
  PlannedHyperlink,
  PlannedValidation,
  SheetPlan,
} from '../../../core/workbook/write-plan.ts';
import { mainNamespace, relationshipsNamespace } from '../text/namespaces.ts';
import { escapeAttribute, escapePlainAttribute, escapeText } from '../text/xml-text.ts';

/** The smallest rectangle around everything that the sheet holds; A1 when it holds nothing. */
function usedArea(sheet: SheetPlan): Area {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  const widen = (t: number, l: number, b: number, r: number): void => {
    top = Math.min(top, t);
    left = Math.min(left, l);
    bottom = Math.max(bottom, b);
    right = Math.max(right, r);
  };
  for (const { row, column } of sheet.cells) widen(row, column, row, column);
  for (const { top: t, left: l, rowCount, columns } of sheet.blocks)
    if (rowCount > 0 && columns.length > 0) widen(t, l, t + rowCount - 1, l + columns.length - 1);
  return top === Infinity ? { top: 0, left: 0, bottom: 0, right: 0 } : { top, left, bottom, right };
}

/** Panes that stand still; the active cell is A1 and the sheet is never selected: two selected tabs are a group. */
function viewXml(sheet: SheetPlan): string {
  const { rows, columns } = sheet.freeze;
  const gridlines = sheet.showGridlines ? '' : ' showGridLines="0"';
  if (rows === 0 && columns === 0) return `<sheetView${gridlines} workbookViewId="0"/>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const others = pane === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  return (
    `<sheetView${gridlines} workbookViewId="0"><pane${splits} topLeftCell="${a1(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `${others}<selection pane="${pane}"/></sheetView>`
  );
}

/** Equal neighbours become one `<col>`. Width as Excel stores it: characters plus 5 pixels of padding at 7 pixels each. */
function columnsXml(widths: ReadonlyMap<number, number>): string {
  const sorted = [...widths].sort((a, b) => a[0] - b[0]);
  let xml = '';
  for (let i = 0; i < sorted.length;) {
    const [first, width] = sorted[i] as [number, number];
    let next = i + 1;
    while (sorted[next]?.[0] === first + next - i && sorted[next]?.[1] === width) next++;
    const stored = Math.trunc(((width * 7 + 5) / 7) * 256) / 256;
    xml += `<col min="${first + 1}" max="${first + next - i}" width="${stored}" customWidth="1"/>`;
    i = next;
  }
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}

/** Everything up to and including `<sheetData>`. */
export function sheetHead(sheet: SheetPlan): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipsNamespace}">` +
    `<sheetPr><tabColor rgb="FF${sheet.tabColour}"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${a1Area(usedArea(sheet))}"/>` +
    `<sheetViews>${viewXml(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columnsXml(sheet.columnWidths)}<sheetData>`
  );
}

/** `differential` gives the index of a look in dxfs. Earlier rules come first. */
function conditionalFormatsXml(
  formats: readonly PlannedConditionalFormat[],
  differential: (format: PlannedConditionalFormat['format']) => number,
): string {
  return formats
    .map(
      ({ area, formula, format, stopIfTrue }, i) =>
        `<conditionalFormatting sqref="${a1Area(area)}"><cfRule type="expression" dxfId="${differential(format)}"` +
        ` priority="${i + 1}"${stopIfTrue ? ' stopIfTrue="1"' : ''}><formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

/** Longest that Excel accepts in a validation's title and message. */
const titleLength = 32;
const messageLength = 255;

function validationsXml(validations: readonly PlannedValidation[]): string {
  if (validations.length === 0) return '';
  const cut = (text: string, length: number): string => escapeAttribute(text.slice(0, length));
  const one = ({ area, list, errorTitle, errorMessage, prompt, allowOther }: PlannedValidation): string =>
    `<dataValidation type="list"${allowOther ? ' errorStyle="information"' : ''} allowBlank="1"${prompt ? ' showInputMessage="1"' : ''} showErrorMessage="1"` +
    ` errorTitle="${cut(errorTitle, titleLength)}" error="${cut(errorMessage, messageLength)}"` +
    (prompt ? ` promptTitle="${cut(prompt.title, titleLength)}" prompt="${cut(prompt.message, messageLength)}"` : '') +
    ` sqref="${a1Area(area)}"><formula1>${escapeText(list)}</formula1></dataValidation>`;
  return `<dataValidations count="${validations.length}">${validations.map(one).join('')}</dataValidations>`;
}

/** Excel reads no more real hyperlinks than this in a sheet, and repairs a file that has more. */
const mostHyperlinks = 65_530;

function hyperlinksXml(links: readonly PlannedHyperlink[]): string {
  if (links.length === 0) return '';
  const one = ({ area, location, tooltip }: PlannedHyperlink): string =>
    `<hyperlink ref="${a1Area(area)}" location="${escapePlainAttribute(location)}"` +
    `${tooltip === undefined ? '' : ` tooltip="${escapeAttribute(tooltip.slice(0, messageLength))}"`}/>`;
  return `<hyperlinks>${links.slice(0, mostHyperlinks).map(one).join('')}</hyperlinks>`;
}

/** Each of the three sections of a footer: Excel reads 255 characters of them all. */
const sectionLength = 80;

/**
 * A section of the footer, 9 pt. `&A`, `&P` and `&N` (sheet, page, pages) standing alone are codes; any other ampersand is
 * one that somebody wrote, and is doubled.
 */
function footerSection(code: 'L' | 'C' | 'R', text: string): string {
  if (text === '') return '';
  const escaped = text.slice(0, sectionLength).replace(/&(?![APN](?![\p{L}\d]))/gu, '&&');
  // A digit at once after the size would be read as part of it.
  return `&${code}&9${/^\d/.test(escaped) ? ' ' : ''}${escaped}`;
}

function printXml(sheet: SheetPlan): string {
  const { left, centre, right } = sheet.print.footer;
  const footer = footerSection('L', left) + footerSection('C', centre) + footerSection('R', right);
  return (
    '<pageMargins left="0.39370078740157483" right="0.39370078740157483" top="0.47244094488188981" bottom="0.59055118110236227" header="0.31496062992125984" footer="0.31496062992125984"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    (footer === '' ? '' : `<headerFooter><oddFooter>${escapeText(footer)}</oddFooter></headerFooter>`)
  );
}

/** Ids of the sheet's relationships, in the sheet's own .rels part. */
export interface SheetLinks {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** `</sheetData>` and everything after, in the order of CT_Worksheet (ECMA-376 part 1, §18.3.1.99). */
export function sheetTail(
  sheet: SheetPlan,
  links: SheetLinks,
  differential: (format: PlannedConditionalFormat['format']) => number,
): string {
  const tables = links.tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return (
    '</sheetData>' +
    conditionalFormatsXml(sheet.conditionalFormats, differential) +
    validationsXml(sheet.validations) +
    hyperlinksXml(sheet.hyperlinks) +
    printXml(sheet) +
    (links.drawing === null ? '' : `<drawing r:id="${links.drawing}"/>`) +
    (tables === '' ? '' : `<tableParts count="${links.tables.length}">${tables}</tableParts>`) +
    '</worksheet>'
  );
}
