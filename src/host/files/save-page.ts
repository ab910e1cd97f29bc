/** Worksheet.pageLayout and its breaks → the elements of a worksheet part. */
import { escapeXml } from '../../xlsx/package/index.ts';
import { areaText, lastColumn, lastRow, sheetPrefix } from '../document/address.ts';
import type { Area } from '../document/address.ts';
import type { Bag } from '../excel-objects/bag.ts';
import { pageBreaks, pageLayout, placesOf } from '../excel-objects/sheets/page-layout.ts';
import { margins, optionFlags, pageFlags, pages, pageWords, paperNumber, sections } from './page-words.ts';
import { withAttribute } from './part-writer.ts';
import type { Sheet } from '../document/model.ts';

/** Elements of the page in the schema's order. */
export const pageElements = [
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
] as const;
export type PageElement = (typeof pageElements)[number];

type Old = (element: PageElement) => string | null;

/** An element's XML; `old` is its open tag in the file (`<a …/>`), whose other attributes stay. "" when there is nothing to say. */
export function pageXml(sheet: Sheet, element: PageElement, old: Old = () => null): string {
  const page = pageLayout(sheet);
  const tag = old(element) ?? `<${element}/>`;
  if (element === 'printOptions') return unlessBare(withFlags(tag, page, optionFlags));
  if (element === 'pageMargins') return withMargins(tag, page);
  if (element === 'pageSetup') return unlessBare(withSetup(tag, page));
  if (element === 'headerFooter') return headersXml(tag, page.child('HeadersFooters') as Bag);
  return breaksXml(sheet, element);
}

/** Whether the page is fitted to a number of sheets, which stands with the sheet's properties. */
export function isFitted(sheet: Sheet): boolean {
  const zoom = zoomOf(pageLayout(sheet));
  return zoom.horizontalFitToPages != null || zoom.verticalFitToPages != null;
}

/** What the part says of the page, element by element: tells what has changed. */
export const pageMarks = (sheet: Sheet): readonly string[] => pageElements.map((element) => pageXml(sheet, element));

const unlessBare = (tag: string): string => (/\s[\w:]+\s*=/.test(tag) ? tag : '');

function withFlags(tag: string, page: Bag, flags: typeof optionFlags | typeof pageFlags): string {
  return flags.reduce((xml, [property, attribute]) => {
    return page.has(property) ? withAttribute(xml, attribute, page.value(property) === true ? '1' : null) : xml;
  }, tag);
}

function withMargins(tag: string, page: Bag): string {
  return margins.reduce((xml, side) => {
    const inches = Number(page.value(`${side}Margin`)) / 72;
    return withAttribute(xml, side.toLowerCase(), String(Math.round(inches * 1e8) / 1e8));
  }, tag);
}

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}
const zoomOf = (page: Bag): Zoom => (page.value('Zoom') ?? {}) as Zoom;

function withSetup(tag: string, page: Bag): string {
  let xml = withFlags(tag, page, pageFlags);
  for (const [property, attribute, words] of pageWords) {
    const wanted = String(page.value(property)).toLowerCase();
    const word = Object.keys(words).find((key) => key.toLowerCase() === wanted);
    if (page.has(property) && word !== undefined) xml = withAttribute(xml, attribute, words[word] ?? null);
  }
  if (page.has('PaperSize')) {
    const paper = paperNumber(String(page.value('PaperSize')));
    if (paper !== null) xml = withAttribute(xml, 'paperSize', paper);
  }
  if (page.has('FirstPageNumber')) {
    const first = page.value('FirstPageNumber');
    const isSet = typeof first === 'number';
    xml = withAttribute(xml, 'firstPageNumber', isSet ? String(first) : null);
    xml = withAttribute(xml, 'useFirstPageNumber', isSet ? '1' : null);
  }
  return page.has('Zoom') ? withZoom(xml, zoomOf(page)) : xml;
}

function withZoom(tag: string, zoom: Zoom): string {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  const isFit = across != null || down != null;
  const count = (pages: number | null | undefined): string | null => (isFit ? String(pages ?? 0) : null);
  const scaled = withAttribute(tag, 'scale', !isFit && scale != null ? String(scale) : null);
  return withAttribute(withAttribute(scaled, 'fitToWidth', count(across)), 'fitToHeight', count(down));
}

function headersXml(tag: string, group: Bag): string {
  const state = String(group.value('State'));
  const isOddEven = /OddAndEven$/i.test(state);
  const text = (place: string, kind: string): string => {
    const bag = group.child(place) as Bag;
    return sections
      .map(([code, name]) => [code, String(bag.value(name + kind) ?? '')] as const)
      .map(([code, words]) => (words === '' ? '' : `&${code}${words}`))
      .join('');
  };
  const inner = Object.entries(pages).flatMap(([word, name]) =>
    ['Header', 'Footer'].map((kind) => {
      const own = word === 'odd' && !isOddEven ? '' : text(name, kind);
      const words = own === '' && word === 'odd' ? text('DefaultForAllPages', kind) : own;
      return words === '' ? '' : `<${word}${kind}>${escapeXml(words)}</${word}${kind}>`;
    }),
  );
  let open = withAttribute(tag, 'differentOddEven', isOddEven ? '1' : null);
  open = withAttribute(open, 'differentFirst', /^First/i.test(state) ? '1' : null);
  open = withAttribute(open, 'scaleWithDoc', group.value('UseSheetScale') === false ? '0' : null);
  open = withAttribute(open, 'alignWithMargins', group.value('UseSheetMargins') === false ? '0' : null);
  const all = inner.join('');
  return all === '' ? unlessBare(open) : `${open.replace(/\s*\/>$/, '>')}${all}</headerFooter>`;
}

function breaksXml(sheet: Sheet, element: 'rowBreaks' | 'colBreaks'): string {
  const [along, max] = element === 'rowBreaks' ? (['rows', lastColumn] as const) : (['columns', lastRow] as const);
  const places = pageBreaks(sheet, along).list.map(({ area }) => (along === 'rows' ? area.top : area.left));
  const ids = [...new Set(places)].filter((id) => id > 0).sort((a, b) => a - b);
  if (ids.length === 0) return '';
  const all = ids.map((id) => `<brk id="${id}" max="${max}" man="1"/>`).join('');
  return `<${element} count="${ids.length}" manualBreakCount="${ids.length}">${all}</${element}>`;
}

/** Excel's own names for what is printed of a sheet: name → formula without "=". */
export function printNames(sheet: Sheet): Map<string, string> {
  const names = new Map<string, string>();
  const put = (name: string, areas: readonly Area[]): void => {
    const texts = areas.map((a) => `${sheetPrefix(sheet.name)}!${areaText(a, true)}`);
    if (texts.length > 0) names.set(name, texts.join(','));
  };
  put('_xlnm.Print_Area', placesOf(sheet, 'print area'));
  put('_xlnm.Print_Titles', [...placesOf(sheet, 'title columns'), ...placesOf(sheet, 'title rows')]);
  return names;
}

/** The names as they stand among those of the workbook; `at` is the sheet's place. */
export const printNamesXml = (sheet: Sheet, at: number): string[] =>
  [...printNames(sheet)].map(
    ([name, formula]) => `<definedName name="${name}" localSheetId="${at}">${escapeXml(formula)}</definedName>`,
  );
