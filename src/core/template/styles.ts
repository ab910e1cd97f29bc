/** Cell styles of a template: calm, printable in black and white, text columns that Excel leaves alone. */
import type { StyleSpec } from '../workbook/write-plan.ts';

const accent = '0F4C5C';
const line = { style: 'thin', colour: 'A9AFB8' } as const;
const frame = { bottom: line, top: line, left: line, right: line };

const body: StyleSpec = { size: 11, wrap: true, vertical: 'center', border: frame };

export const templateStyles = {
  title: { size: 18, bold: true },
  subtitle: { size: 12 },
  note: { size: 10, colour: '565C64' },
  text: { size: 11, wrap: true, vertical: 'top' },
  label: { size: 11, bold: true, vertical: 'top' },
  header: {
    size: 11,
    bold: true,
    wrap: true,
    vertical: 'bottom',
    border: { bottom: { style: 'medium', colour: accent } },
  },
  /** Text format: Excel must not turn "1,3" into a number or "1-3" into a date. */
  words: { ...body, numberFormat: '@' },
  number: { ...body, align: 'center' },
  percent: { ...body, align: 'center', numberFormat: '0%' },
  date: { ...body, numberFormat: 'd/mmm' },
} satisfies Record<string, StyleSpec>;

export type TemplateStyle = keyof typeof templateStyles;

export const tabColours = { forPeople: accent, forReading: '8A9099' } as const;
