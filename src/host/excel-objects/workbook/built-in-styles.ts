import type { Style } from '../../document/style.ts';

const line = { style: 'Continuous', weight: 'Thin', color: '#7F7F7F' };
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const tints: Record<string, readonly string[]> = {
  '20%': ['#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'],
  '40%': ['#B4C6E7', '#F8CBAD', '#DBDBDB', '#FFE699', '#BDD7EE', '#C6E0B4'],
  '60%': ['#8EA9DB', '#F4B084', '#C9C9C9', '#FFD966', '#9BC2E6', '#A9D08E'],
};

/** Excel's built-in cell styles in the Office theme. */
export const builtInStyles: Readonly<Record<string, Style>> = {
  Normal: {},
  Good: { fillColor: '#C6EFCE', fillPattern: 'Solid', fontColor: '#006100' },
  Bad: { fillColor: '#FFC7CE', fillPattern: 'Solid', fontColor: '#9C0006' },
  Neutral: { fillColor: '#FFEB9C', fillPattern: 'Solid', fontColor: '#9C5700' },
  Calculation: {
    bold: true,
    fillColor: '#F2F2F2',
    fillPattern: 'Solid',
    fontColor: '#FA7D00',
    top: line,
    bottom: line,
    left: line,
    right: line,
  },
  'Check Cell': { bold: true, fillColor: '#A5A5A5', fillPattern: 'Solid', fontColor: '#FFFFFF' },
  'Explanatory Text': { italic: true, fontColor: '#7F7F7F' },
  Hyperlink: { fontColor: '#0563C1', underline: 'Single' },
  'Followed Hyperlink': { fontColor: '#954F72', underline: 'Single' },
  Input: {
    fillColor: '#FFCC99',
    fillPattern: 'Solid',
    fontColor: '#3F3F76',
    top: line,
    bottom: line,
    left: line,
    right: line,
  },
  'Linked Cell': { fontColor: '#FA7D00' },
  Note: { fillColor: '#FFFFCC', fillPattern: 'Solid' },
  Output: {
    bold: true,
    fillColor: '#F2F2F2',
    fillPattern: 'Solid',
    fontColor: '#3F3F3F',
    top: line,
    bottom: line,
    left: line,
    right: line,
  },
  'Warning Text': { fontColor: '#FF0000' },
  Title: { fontName: 'Calibri Light', fontSize: 18, fontColor: '#44546A' },
  'Heading 1': {
    bold: true,
    fontSize: 15,
    fontColor: '#44546A',
    bottom: { style: 'Continuous', weight: 'Thick', color: '#4472C4' },
  },
  'Heading 2': {
    bold: true,
    fontSize: 13,
    fontColor: '#44546A',
    bottom: { style: 'Continuous', weight: 'Thick', color: '#A1B8E1' },
  },
  'Heading 3': {
    bold: true,
    fontColor: '#44546A',
    bottom: { style: 'Continuous', weight: 'Medium', color: '#8EA9DB' },
  },
  'Heading 4': { bold: true, fontColor: '#44546A' },
  Total: {
    bold: true,
    top: { style: 'Continuous', weight: 'Thin', color: '#4472C4' },
    bottom: { style: 'Double', weight: 'Thick', color: '#4472C4' },
  },
  Comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  'Comma [0]': { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  'Currency [0]': { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  Percent: { numberFormat: '0%' },
  ...Object.fromEntries(
    accents.flatMap((color, i) => [
      [`Accent${i + 1}`, { fillColor: color, fillPattern: 'Solid', fontColor: '#FFFFFF' }] as const,
      ...Object.entries(tints).map(
        ([share, colors]) =>
          [`${share} - Accent${i + 1}`, { fillColor: colors[i] as string, fillPattern: 'Solid' }] as const,
      ),
    ]),
  ),
};
