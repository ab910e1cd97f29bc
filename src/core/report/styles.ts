/** Every cell style of our sheets, by name. Calibri is the writer's affair; sizes in points (looks §3, §5). */
import type { BorderSpec, StyleSpec } from '../workbook/write-plan.ts';
import { palette } from './palette.ts';

const hairline: BorderSpec = { style: 'thin', colour: palette.hairline };
const edge: BorderSpec = { style: 'thin', colour: palette.controlEdge };
const accentThin: BorderSpec = { style: 'thin', colour: palette.accent };
const accentLine: BorderSpec = { style: 'medium', colour: palette.accent };

const base: StyleSpec = { size: 11, colour: palette.ink, vertical: 'center' };
const header: StyleSpec = { ...base, bold: true, wrap: true, vertical: 'bottom', border: { bottom: accentLine } };
const body: StyleSpec = { ...base, border: { bottom: hairline } };
const total: StyleSpec = {
  ...base,
  bold: true,
  fill: palette.selected,
  border: { top: accentThin, bottom: accentThin },
};
const input: StyleSpec = {
  ...base,
  fill: palette.input,
  border: { top: edge, bottom: edge, left: edge, right: edge },
};
/** Text that a person wrote; the writer sees to it that none of it becomes a formula. */
const copied = { numberFormat: '@' } as const;

export const styles = {
  title: { ...base, size: 18, bold: true },
  sentence: { ...base, size: 14, bold: true },
  subtitle: { ...base, size: 12 },
  text: base,
  note: { ...base, size: 10, colour: palette.muted },
  noteWrapped: { ...base, size: 10, colour: palette.muted, wrap: true },
  noteItalic: { ...base, size: 10, italic: true, colour: palette.muted },
  heading: { ...base, size: 14, bold: true },

  header,
  headerRight: { ...header, align: 'right' },
  headerCenter: { ...header, align: 'center' },
  headerRotated: { ...header, align: 'center', rotation: 90 },

  keyStatus: { ...base, wrap: true, align: 'center', colour: palette.quiet },
  keyLabel: { ...base, size: 10, colour: palette.muted, align: 'right' },
  matrixKey: { ...base, colour: palette.quiet },
  total,
  totalNumber: { ...total, align: 'right', numberFormat: '#,##0' },
  totalShare: { ...total, align: 'right', numberFormat: '0 %' },
  part: { ...base, border: { bottom: hairline } },
  partNumber: { ...body, align: 'right', numberFormat: '#,##0' },
  partShare: { ...body, align: 'right', numberFormat: '0 %' },

  id: { ...body, bold: true, ...copied },
  goalText: { ...body, size: 10, wrap: true, ...copied },
  number: { ...body, align: 'right', numberFormat: '#,##0' },
  numberLink: { ...body, align: 'right', numberFormat: '#,##0', underline: true, colour: palette.link },
  share: { ...body, align: 'right', numberFormat: '0 %' },
  center: { ...body, align: 'center' },
  count: { ...body, align: 'center', numberFormat: '#,##0' },
  status: { ...body, colour: palette.quiet },
  inputChoice: { ...input, numberFormat: '@' },
  inputText: { ...input, size: 10, wrap: true, ...copied },
  inputPercent: { ...input, align: 'left', numberFormat: '0 %' },
  matrixGoal: { ...body, bold: true, wrap: true },
  matrixCell: { ...body, align: 'center', wrap: true },

  cell: body,
  cellWrapped: { ...body, wrap: true },
  copied: { ...body, ...copied },
  copiedWrapped: { ...body, wrap: true, ...copied },
  general: { ...body, align: 'center', wrap: true },
  link: { ...body, underline: true, colour: palette.link, wrap: true },
  quietCell: { ...body, size: 10, colour: palette.muted },
} satisfies Record<string, StyleSpec>;

export type StyleName = keyof typeof styles;
