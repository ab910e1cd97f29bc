/** Where the two adapters leave different things behind, and why. All else must be equal. */
export interface Difference {
  readonly what: string;
  readonly why: string;
  /** A cell whose value is left out of the comparison. */
  readonly cell?: string;
}

export const knownDifferences: readonly Difference[] = [
  { what: 'the chart has no alternative text', why: 'Office.js 1.15 has no member for it' },
  { what: 'tables have the style TableStyleLight1', why: 'Office.js has no word for a table without style' },
  {
    what: 'quotePrefix stands on more texts',
    why: 'a leading apostrophe is the only way to say that a text is a text',
  },
  { what: 'formulas in cells of text have the format General', why: 'Excel would take the formula for its own text' },
  { what: 'cached values', why: 'Excel calculates; a file carries what the core calculated' },
  { what: 'row heights are fixed', why: 'Office.js cannot set a height that still grows' },
  { what: 'a calculated column has no formula of its own in the table', why: 'Excel fills it in from its cells' },
  {
    what: 'how many nämnder',
    why: "the local host's calculator takes one cell of a range that is a criterion of COUNTIFS",
    cell: 'Måluppfyllelse!A6',
  },
];
