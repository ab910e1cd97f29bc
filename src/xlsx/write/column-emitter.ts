import type { ColumnSource } from '../../core/workbook/write-plan.ts';
import type { ByteWriter } from './byte-writer.ts';
import {
  linkFormula,
  linkText,
  putEmpty,
  putFormula,
  putNumber,
  putShared,
  putText,
  putValue,
} from './cell-content.ts';
import { isRisky } from './xml-text.ts';

/** Puts the cell of data row `i`; what comes before its style number is written already. */
export type ColumnEmitter = (out: ByteWriter, i: number) => void;

/** Index in cellXfs of a style by its name in the plan. */
export type StyleIndex = (style: string, isInert: boolean) => number;

/** Texts of the workbook that may be used by number: those below this are in its string table. */
export interface SharedTexts {
  readonly count: number;
}

const unknown = 0;
const plain = 1;
const risky = 2;

/** The writing of a column's cells, made once for the column. */
export function columnEmitter(source: ColumnSource, styleOf: StyleIndex, shared: SharedTexts): ColumnEmitter {
  const style = String(styleOf(source.style, false));
  switch (source.kind) {
    case 'number':
      return (out, i) => {
        const value = source.number(i);
        out.ascii(style);
        if (value === null) putEmpty(out);
        else putNumber(out, value);
      };
    case 'text':
      return textEmitter(source, style, String(styleOf(source.style, true)), shared.count);
    case 'mixed': {
      const inert = String(styleOf(source.style, true));
      return (out, i) => {
        const value = source.value(i);
        out.ascii(typeof value === 'string' && isRisky(value) ? inert : style);
        putValue(out, value);
      };
    }
    case 'formula':
      return (out, i) => {
        out.ascii(style);
        putFormula(out, source.formula(i), source.cached(i));
      };
    case 'link':
      return (out, i) => {
        const link = source.link(i);
        out.ascii(style);
        if (link === null) return putEmpty(out);
        const formula = linkFormula(link);
        if (formula === null) putText(out, linkText(link));
        else putFormula(out, formula, linkText(link));
      };
  }
}

function textEmitter(
  source: Extract<ColumnSource, { kind: 'text' }>,
  style: string,
  inert: string,
  sharedCount: number,
): ColumnEmitter {
  const ownText = (out: ByteWriter, i: number): void => {
    const text = source.text(i);
    if (text === null) {
      out.ascii(style);
      return putEmpty(out);
    }
    out.ascii(isRisky(text) ? inert : style);
    putText(out, text);
  };
  if (!source.sourceId) return ownText;
  // Whether a text of the table needs the inert style is asked once per text, not once per cell.
  const risk = new Uint8Array(sharedCount);
  return (out, i) => {
    const id = source.sourceId?.(i) ?? -1;
    if (id < 0 || id >= sharedCount) return ownText(out, i);
    let known = risk[id];
    if (known === unknown) risk[id] = known = isRisky(source.text(i) ?? '') ? risky : plain;
    out.ascii(known === risky ? inert : style);
    putShared(out, id);
  };
}
