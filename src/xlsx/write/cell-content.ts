/** What stands in a cell, as XML after its reference and style. */
import type { CellLink, PlannedValue } from '../../core/workbook/write-plan.ts';
import { a1, quotedSheet } from '../../core/workbook/cell-ref.ts';
import type { ByteWriter } from './byte-writer.ts';
import { utf8 } from './byte-writer.ts';
import { capText, needsPreserve } from './xml-text.ts';

const ascii = (text: string): Uint8Array => utf8(text);

const emptyEnd = ascii('"/>');
const numberStart = ascii('"><v>');
const booleanStart = ascii('" t="b"><v>');
const valueEnd = ascii('</v></c>');
const inlineStart = ascii('" t="inlineStr"><is><t>');
const inlineStartPreserved = ascii('" t="inlineStr"><is><t xml:space="preserve">');
const inlineEnd = ascii('</t></is></c>');
const sharedStart = ascii('" t="s"><v>');
const formulaStart = ascii('"><f>');
const formulaTextStart = ascii('" t="str"><f>');
const formulaBooleanStart = ascii('" t="b"><f>');
const formulaEnd = ascii('</f></c>');
const formulaValue = ascii('</f><v>');

export function putEmpty(out: ByteWriter): void {
  out.piece(emptyEnd);
}

/** Our own words stand in the cell itself, so that the workbook's string table stays as it was. */
export function putText(out: ByteWriter, text: string): void {
  const capped = capText(text);
  out.piece(needsPreserve(capped) ? inlineStartPreserved : inlineStart);
  out.text(capped);
  out.room(64);
  out.piece(inlineEnd);
}

/** A text of the workbook's own string table. */
export function putShared(out: ByteWriter, id: number): void {
  out.piece(sharedStart);
  out.digits(id);
  out.piece(valueEnd);
}

/** NaN and the infinities cannot be written: the cell is empty. */
export function putNumber(out: ByteWriter, value: number): void {
  if (!Number.isFinite(value)) return putEmpty(out);
  out.piece(numberStart);
  out.number(value);
  out.piece(valueEnd);
}

export function putValue(out: ByteWriter, value: PlannedValue): void {
  if (value === null) putEmpty(out);
  else if (typeof value === 'number') putNumber(out, value);
  else if (typeof value === 'string') putText(out, value);
  else {
    out.piece(booleanStart);
    out.digits(value ? 1 : 0);
    out.piece(valueEnd);
  }
}

/** A formula with the value that it has now, so that no program needs to calculate before it shows the sheet. */
export function putFormula(out: ByteWriter, formula: string, cached: PlannedValue): void {
  const isText = typeof cached === 'string';
  out.piece(isText ? formulaTextStart : typeof cached === 'boolean' ? formulaBooleanStart : formulaStart);
  out.text(formula);
  out.room(96);
  if (cached === null || (typeof cached === 'number' && !Number.isFinite(cached))) return out.piece(formulaEnd);
  out.piece(formulaValue);
  if (isText) {
    out.text(capText(cached));
    out.room(32);
  } else out.number(Number(cached));
  out.piece(valueEnd);
}

/** A text inside a formula holds at most this many characters. */
const longestLiteral = 255;

const doubled = (text: string): string => text.replaceAll('"', '""');

/** "Blad!B7", or "[Fil.xlsx]Blad!B7" when the cell is in another file. */
export function linkText(link: CellLink): string {
  const place = `${link.sheet}!${a1(link.row, link.column)}`;
  return link.file === null ? place : `[${link.file}]${place}`;
}

/** "Fil.xlsx" in a link: what would end the name there is escaped. */
function fileAddress(file: string): string {
  return file.replace(/%(?=[0-9A-Fa-f]{2})/g, '%25').replaceAll('#', '%23');
}

/**
 * Formula that goes to a cell when it is followed: a sheet holds at most 65,530 real hyperlinks, formulas are not counted.
 * Null when the address is too long for a formula.
 */
export function linkFormula(link: CellLink): string | null {
  const file = link.file === null ? '' : fileAddress(link.file);
  const address = doubled(`${file}#${quotedSheet(link.sheet)}!${a1(link.row, link.column)}`);
  const text = doubled(linkText(link));
  if (address.length > longestLiteral || text.length > longestLiteral) return null;
  return `HYPERLINK("${address}","${text}")`;
}
