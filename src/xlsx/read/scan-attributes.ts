/** Attributes of a tag, one after the other, in every form that XML allows. */
import { broken, byte, isSpace } from './scan-bytes.ts';

export class AttributeReader {
  /** Name in bytes[nameStart, nameEnd), value between its quotes in bytes[valueStart, valueEnd). */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  /**
   * From within a tag, after a name or a value: reads the next attribute and gives the place one past it, or minus the
   * place of the tag's `>` or `/` when there are no more.
   */
  next(bytes: Uint8Array, from: number): number {
    let i = from;
    while (isSpace(bytes[i])) i++;
    const code = bytes[i];
    if (code === byte.gt || code === byte.slash) return -i;
    this.nameStart = i;
    while (i < bytes.length && bytes[i] !== byte.equals && !isSpace(bytes[i])) i++;
    this.nameEnd = i;
    while (isSpace(bytes[i])) i++;
    if (bytes[i] !== byte.equals) throw broken('an attribute has no value', i);
    i++;
    while (isSpace(bytes[i])) i++;
    const quote = bytes[i];
    if (quote !== byte.quote && quote !== byte.apostrophe) throw broken('an attribute has no quotes', i);
    this.valueStart = i + 1;
    const end = bytes.indexOf(quote, i + 1);
    if (end < 0) throw broken('an attribute is not finished', i);
    this.valueEnd = end;
    return end + 1;
  }

  /** The name read last is this one. */
  isNamed(bytes: Uint8Array, name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let k = 0; k < name.length; k++) if (bytes[this.nameStart + k] !== name.charCodeAt(k)) return false;
    return true;
  }
}

/** Whole number in bytes[start, end), -1 when there is none; digits only. */
export function readInteger(bytes: Uint8Array, start: number, end: number): number {
  let n = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9 || n > 1e12) return -1;
    n = n * 10 + digit;
  }
  return end > start ? n : -1;
}

/** xsd:boolean: "1" or "true". */
export function readBoolean(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 49 || bytes[start] === 116;
}
