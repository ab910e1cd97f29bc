/** Words of office.js for the printed page and those of the file (ECMA-376 part 1, §18.3.1.63 and §18.18). */

/** In the order of their numbers in the file: Letter is 1. */
const papers = (
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note ' +
  'Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 ' +
  'EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS ' +
  'FanfoldStdGerman FanfoldLegalGerman'
).split(' ');

export const paperOf = (number: string): string | null => papers[Number(number) - 1] ?? null;
/** Null for a word that is no paper. */
export function paperNumber(word: string): string | null {
  const at = papers.findIndex((paper) => paper.toLowerCase() === word.toLowerCase());
  return at < 0 ? null : String(at + 1);
}

/** Attribute of `<pageSetup>` by property, with the file's word for each of office.js'. */
export const pageWords: readonly (readonly [property: string, attribute: string, Readonly<Record<string, string>>])[] =
  [
    ['Orientation', 'orientation', { Portrait: 'portrait', Landscape: 'landscape' }],
    ['PrintOrder', 'pageOrder', { DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' }],
    ['PrintComments', 'cellComments', { NoComments: 'none', InPlace: 'asDisplayed', EndSheet: 'atEnd' }],
    ['PrintErrors', 'errors', { AsDisplayed: 'displayed', Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' }],
  ];

export const pageFlags = [
  ['BlackAndWhite', 'blackAndWhite'],
  ['DraftMode', 'draft'],
] as const;

export const optionFlags = [
  ['CenterHorizontally', 'horizontalCentered'],
  ['CenterVertically', 'verticalCentered'],
  ['PrintHeadings', 'headings'],
  ['PrintGridlines', 'gridLines'],
] as const;

/** Margins in the order in which Excel writes them: points here, inches in the file. */
export const margins = ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'] as const;

/** Pages of a header or footer by the file's word for them. */
export const pages = { odd: 'OddPages', even: 'EvenPages', first: 'FirstPage' } as const;

export const sections = [
  ['L', 'Left'],
  ['C', 'Center'],
  ['R', 'Right'],
] as const;
