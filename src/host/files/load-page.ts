/** The printed page of a worksheet part → Worksheet.pageLayout and its breaks. */
import { area, lastColumn, lastRow } from '../document/address.ts';
import { parseReference, referenceArea } from '../calc/references.ts';
import { FormulaSyntaxError, tokenise } from '../calc/tokens.ts';
import type { Bag } from '../excel-objects/bag.ts';
import { pageBreaks, pageLayout, putPlaces } from '../excel-objects/sheets/page-layout.ts';
import { margins, optionFlags, pageFlags, pages, pageWords, paperOf, sections } from './page-words.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, children, flag } from './xml-tree.ts';
import type { Sheet } from '../document/model.ts';

/** Only what the file says is set: the rest has Excel's defaults. */
export function loadPage(sheet: Sheet, root: XmlElement): void {
  const page = pageLayout(sheet);
  const options = child(root, 'printOptions');
  for (const [property, attribute] of optionFlags) if (flag(options, attribute)) page.put(property, true);
  const inches = child(root, 'pageMargins')?.attributes ?? {};
  for (const side of margins) {
    const points = Number(inches[side.toLowerCase()] ?? Number.NaN) * 72;
    if (Number.isFinite(points)) page.put(`${side}Margin`, Math.round(points * 1e6) / 1e6);
  }
  const isFitted = flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  loadSetup(page, child(root, 'pageSetup'), isFitted);
  const texts = child(root, 'headerFooter');
  if (texts) loadHeaders(page.child('HeadersFooters') as Bag, texts);
  for (const at of breaksOf(root, 'rowBreaks')) pageBreaks(sheet, 'rows').put(area(at, 0, at, lastColumn));
  for (const at of breaksOf(root, 'colBreaks')) pageBreaks(sheet, 'columns').put(area(0, at, lastRow, at));
}

/** The rows or columns before which somebody put a break. */
const breaksOf = (root: XmlElement, element: string): number[] =>
  children(child(root, element), 'brk')
    .filter((brk) => flag(brk, 'man'))
    .map((brk) => Number(brk.attributes['id']))
    .filter((at) => Number.isInteger(at) && at > 0);

function loadSetup(page: Bag, setup: XmlElement | null, isFitted: boolean): void {
  const said = setup?.attributes ?? {};
  for (const [property, attribute, words] of pageWords) {
    const word = Object.keys(words).find((key) => words[key] === said[attribute]);
    if (word !== undefined) page.put(property, word);
  }
  for (const [property, attribute] of pageFlags) if (flag(setup, attribute)) page.put(property, true);
  const paper = paperOf(said['paperSize'] ?? '');
  if (paper !== null) page.put('PaperSize', paper);
  if (flag(setup, 'useFirstPageNumber') && said['firstPageNumber'] !== undefined)
    page.put('FirstPageNumber', Number(said['firstPageNumber']));
  if (isFitted) {
    // Zero pages: as many as it takes.
    const count = (name: string): number => Number(said[name] ?? 1);
    const [across, down] = [count('fitToWidth'), count('fitToHeight')];
    page.put('Zoom', {
      ...(across > 0 ? { horizontalFitToPages: across } : {}),
      ...(down > 0 ? { verticalFitToPages: down } : {}),
    });
  } else if (said['scale'] !== undefined) page.put('Zoom', { scale: Number(said['scale']) });
}

function loadHeaders(group: Bag, texts: XmlElement): void {
  const [isOddEven, isFirst] = [flag(texts, 'differentOddEven'), flag(texts, 'differentFirst')];
  if (isOddEven || isFirst)
    group.put('State', isOddEven ? (isFirst ? 'FirstOddAndEven' : 'OddAndEven') : 'FirstAndDefault');
  if (!flag(texts, 'alignWithMargins', true)) group.put('UseSheetMargins', false);
  if (!flag(texts, 'scaleWithDoc', true)) group.put('UseSheetScale', false);
  for (const [word, name] of Object.entries(pages)) {
    const place = word === 'odd' && !isOddEven ? 'DefaultForAllPages' : name;
    for (const kind of ['Header', 'Footer'])
      for (const [section, text] of sectionsOf(child(texts, word + kind)?.text ?? ''))
        (group.child(place) as Bag).put(section + kind, text);
  }
}

/** "&Lone&Ctwo" → Left, Center and Right; what stands before the first code is in the middle. Fonts in quotes are not looked into. */
function sectionsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let section = 'Center';
  for (const [piece] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&$/g)) {
    const [, name] = sections.find(([code]) => piece.toUpperCase() === `&${code}`) ?? [];
    if (name) section = name;
    else found.set(section, (found.get(section) ?? '') + piece);
  }
  return found;
}

/** Excel's own names for what is printed. A print area that is worked out by functions is left to the file. */
export function loadPrintName(sheet: Sheet, name: string, formula: string): void {
  if (name !== '_xlnm.Print_Area' && name !== '_xlnm.Print_Titles') return;
  const areas = areasOf(formula);
  if (!areas) return;
  if (name === '_xlnm.Print_Area') putPlaces(sheet, 'print area', areas);
  else
    for (const where of areas)
      putPlaces(sheet, where.top === 0 && where.bottom === lastRow ? 'title columns' : 'title rows', [where]);
}

function areasOf(formula: string): ReturnType<typeof area>[] | null {
  try {
    const tokens = tokenise(formula);
    if (tokens.some(({ kind }) => !['reference', 'comma', 'space'].includes(kind))) return null;
    return tokens.filter(({ kind }) => kind === 'reference').map(({ text }) => referenceArea(parseReference(text)));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}
