/** A plan with one of everything, small: two sheets, every kind of column, table, chart, print set-up, overlays. */
import type { SavedState } from '../../../src/core/workbook/state.ts';
import { linkCells } from '../../../src/core/workbook/column-values.ts';
import { askText, noText } from '../../../src/core/workbook/write-plan.ts';
import type { ColumnBlock, Overlay, SheetPlan, WritePlan } from '../../../src/core/workbook/write-plan.ts';

const edge = { style: 'thin', colour: 'A9AFB8' } as const;

export const styles: WritePlan['styles'] = {
  title: { size: 18, bold: true, colour: '1B1F24' },
  header: { bold: true, wrap: true, border: { bottom: { style: 'medium', colour: '0F4C5C' } } },
  body: { wrap: true, vertical: 'center', border: { bottom: edge } },
  share: { numberFormat: '0 %', align: 'right', border: { bottom: edge } },
  text: { numberFormat: '@', vertical: 'center', border: { bottom: edge } },
  link: { colour: '0B4F8A', underline: true, border: { bottom: edge } },
  input: { fill: 'FFFBE6', border: { left: edge, right: edge, top: edge, bottom: edge } },
};

export const state = (sheets: Record<string, string>): SavedState => ({
  phase: 'done',
  sheets,
  settings: {},
  corrections: [],
  legend: { 'på väg': 'delvis' },
  board: [],
  approved: [],
  orphans: [],
  runs: [
    {
      number: 1,
      time: '2026-11-25T16:42:00',
      version: '1.0.0',
      period: 'delar 2026',
      checksum: 'abc',
      sentence: '1 < 2 & 3',
    },
  ],
});

const empty = {
  tabColour: '0F4C5C',
  showGridlines: false,
  cells: [],
  blocks: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  hyperlinks: [],
  charts: [],
  columnWidths: new Map<number, number>(),
  rowHeights: new Map<number, number>(),
  freeze: { rows: 0, columns: 0 },
  print: { landscape: true, areas: [], titleRows: null, footer: { left: '', centre: '', right: '' } },
} as const;

/** A sheet with nothing in it, and what is given. */
export const sheet = (given: Partial<SheetPlan> & Pick<SheetPlan, 'role' | 'name'>): SheetPlan => ({
  ...empty,
  ...given,
});

/** A block of `rowCount` rows below row 4 with one column of each kind. */
export function everyColumn(rowCount: number, linkedSheet: string): ColumnBlock {
  const rows = Array.from({ length: rowCount }, (_, i) => i);
  return {
    top: 4,
    left: 0,
    rowCount,
    height: (i) => (i === 1 ? 30 : null),
    columns: [
      { kind: 'number', style: 'body', numbers: Int32Array.from(rows, (i) => i + 1) },
      {
        kind: 'text',
        style: 'text',
        text: (i) => (i === 0 ? '=1+1' : `Å & <ä> "${i}"\nrad _x0041_`),
        sourceIds: Int32Array.from(rows, () => askText),
      },
      {
        kind: 'mixed',
        style: 'body',
        numbers: Float64Array.from(rows, (i) => (i % 2 ? 0.1 + i : NaN)),
        value: () => '80–85',
      },
      {
        kind: 'link',
        style: 'link',
        links: linkCells(rows.map((row) => ({ file: null, sheet: linkedSheet, row, column: 1 }))),
      },
      { kind: 'formula', style: 'body', formula: (i) => `A${i + 5}*2`, cached: (i) => (i + 1) * 2 },
      { kind: 'word', style: 'text', words: ['KF1'], at: Int8Array.from(rows, (i) => (i === 1 ? noText : 0)) },
    ],
  };
}

const columns = ['Rad', 'Text', 'Värde', 'Plats', 'Dubbelt', 'KF-mål'];

export function underlag(rowCount: number, linkedSheet: string): SheetPlan {
  return sheet({
    role: 'underlag',
    name: 'Underlag',
    columnWidths: new Map([
      [0, 6],
      [1, 24],
      [2, 11],
      [3, 24],
      [4, 11],
      [5, 11],
    ]),
    freeze: { rows: 4, columns: 4 },
    cells: [
      { row: 0, column: 0, value: 'Underlag', style: 'title' },
      ...columns.map((value, column) => ({ row: 3, column, value, style: 'header' })),
    ],
    blocks: [everyColumn(rowCount, linkedSheet)],
    tables: [
      {
        name: 'MK_Underlag',
        area: { top: 3, left: 0, bottom: 3 + rowCount, right: 5 },
        columns: columns.map((name) =>
          name === 'Dubbelt' ? { name, formula: 'MK_Underlag[[#This Row],[Rad]]*2' } : { name },
        ),
        filterButtons: true,
      },
    ],
    print: {
      landscape: true,
      areas: [{ top: 0, left: 0, bottom: 3 + rowCount, right: 5 }],
      titleRows: { from: 3, to: 3 },
      footer: { left: 'Nora & Örebro, delår 2026', centre: '&A', right: 'Sida &P av &N' },
    },
  });
}

export function maluppfyllelse(): SheetPlan {
  const solid = ['14805A', 'E3A008', '8E1318'];
  const words = ['Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt'];
  const counts = [
    [4, 1, 0],
    [2, 3, 1],
    [0, 0, 2],
  ];
  return sheet({
    role: 'maluppfyllelse',
    name: 'Måluppfyllelse',
    columnWidths: new Map([
      [0, 8],
      [1, 11],
      [2, 11],
      [3, 11],
      [4, 9],
      [5, 18],
    ]),
    rowHeights: new Map([
      [0, 26],
      [2, 5],
    ]),
    freeze: { rows: 0, columns: 2 },
    cells: [
      { row: 0, column: 0, value: 'Måluppfyllelse i Nora', style: 'title' },
      { row: 1, column: 0, value: 'Av 3', formula: '"Av "&ROWS(MK_KfMal[Nr])', style: 'body' },
      ...['Nr', ...words, 'Bedömt', 'KS egen bedömning'].map((value, column) => ({
        row: 3,
        column,
        value,
        style: 'header',
      })),
      ...counts.flatMap((row, i) => [
        { row: 4 + i, column: 0, value: `KF${i + 1}`, style: 'body' },
        ...row.map((value, c) => ({ row: 4 + i, column: 1 + c, value, style: 'body' })),
        { row: 4 + i, column: 4, value: 0.5, formula: '1/2', style: 'share' },
        { row: 4 + i, column: 5, value: null, style: 'input' },
      ]),
    ],
    tables: [
      {
        name: 'MK_KfMal',
        area: { top: 3, left: 0, bottom: 6, right: 5 },
        columns: ['Nr', ...words, 'Bedömt', 'KS egen bedömning'].map((name) => ({ name })),
        filterButtons: false,
      },
    ],
    conditionalFormats: [
      {
        area: { top: 4, left: 1, bottom: 6, right: 3 },
        formula: 'B5=0',
        format: { colour: '6B7280' },
      },
      {
        area: { top: 4, left: 5, bottom: 6, right: 5 },
        formula: 'LEFT(F5,1)="✓"',
        format: { colour: '0B5A3C', fill: 'DDF1E6', bold: true },
        stopIfTrue: true,
      },
    ],
    validations: [
      {
        area: { top: 4, left: 5, bottom: 6, right: 5 },
        list: '"✓ Uppfyllt,✕ Ej uppfyllt"',
        errorTitle: 'Välj i listan',
        errorMessage: 'Välj en av bedömningarna eller lämna tomt.',
      },
    ],
    hyperlinks: [{ area: { top: 4, left: 0, bottom: 4, right: 0 }, location: "'Underlag'!A5:F6" }],
    charts: [
      {
        name: 'MK_Diagram',
        altText: 'Flest uppfyllda delmål: KF1 (4 av 5) & "KF2".',
        row: 9,
        column: 0,
        widthPt: 420,
        heightPt: 160,
        categories: { formula: "'Måluppfyllelse'!$A$5:$A$7", cached: ['KF1', 'KF2', 'KF3'] },
        series: words.map((name, i) => ({
          nameFormula: `'Måluppfyllelse'!$${'BCD'[i] as string}$4`,
          name,
          formula: `'Måluppfyllelse'!$${'BCD'[i] as string}$5:$${'BCD'[i] as string}$7`,
          cached: counts.map((row) => row[i] as number),
          fill: solid[i] as string,
          labelColour: i === 1 ? '1B1F24' : 'FFFFFF',
        })),
        outline: '565C64',
      },
    ],
    print: {
      landscape: true,
      areas: [
        { top: 0, left: 0, bottom: 6, right: 5 },
        { top: 8, left: 0, bottom: 24, right: 7 },
      ],
      titleRows: null,
      footer: { left: 'Nora', centre: '&A', right: 'Sida &P av &N' },
    },
  });
}

/** The whole plan; overlays on the sheets named. */
export function samplePlan(marked: readonly string[] = [], rowCount = 5): WritePlan {
  const overlays: Overlay[] = marked.flatMap((name) => [
    { sheet: name, severity: 'varning' as const, areas: [{ top: 4, left: 2, bottom: 4, right: 2 }] },
    {
      sheet: name,
      severity: 'fel' as const,
      areas: [
        { top: 1, left: 1, bottom: 1, right: 1 },
        { top: 2, left: 1, bottom: 2, right: 1 },
      ],
    },
  ]);
  return {
    styles,
    sheets: [maluppfyllelse(), underlag(rowCount, marked[0] ?? 'Måluppfyllelse')],
    overlays,
    names: [{ name: 'MK_Mening', formula: "'Måluppfyllelse'!$A$2" }],
    state: state({ maluppfyllelse: 'Måluppfyllelse', underlag: 'Underlag' }),
  };
}
