/** Texts. */
import { cellText } from '../../document/cell-text.ts';
import { CellError, errors } from '../../document/cell-value.ts';
import { wildcardPattern } from '../../document/criterion.ts';
import { readTyped } from '../../document/input.ts';
import type { Value } from '../values.ts';
import { each, Failed, isGrid, Matrix, toBoolean, toInteger, toMatrix, toNumber, toScalar, toText } from '../values.ts';
import { given, perCell, plain } from './registry.ts';

const count = (value: Value | undefined, usual: number): number => {
  const n = given(value) ? toInteger(value) : usual;
  if (n < 0) throw new Failed(errors.value);
  return n;
};

perCell('LEFT', ([t, n]) => toText(t).slice(0, count(n, 1)));
perCell('RIGHT', ([t, n]) => {
  const text = toText(t);
  return text.slice(Math.max(0, text.length - count(n, 1)));
});
perCell('MID', ([t, start, n]) => {
  const from = toInteger(start);
  return from < 1 ? errors.value : toText(t).substring(from - 1, from - 1 + count(n, 0));
});
perCell('LEN', ([t]) => toText(t).length);
perCell('LOWER', ([t]) => toText(t).toLowerCase());
perCell('UPPER', ([t]) => toText(t).toUpperCase());
perCell('PROPER', ([t]) =>
  toText(t)
    .toLowerCase()
    .replace(/\p{L}+/gu, (w) => (w[0] ?? '').toUpperCase() + w.slice(1)),
);
perCell('TRIM', ([t]) => toText(t).replace(/ +/g, ' ').replace(/^ | $/g, ''));
// eslint-disable-next-line no-control-regex -- CLEAN is defined by control characters.
perCell('CLEAN', ([t]) => toText(t).replace(/[\u0000-\u001f]/g, ''));
perCell('EXACT', ([a, b]) => toText(a) === toText(b));
perCell('REPT', ([t, n]) => toText(t).repeat(count(n, 0)));
/** The characters 128 to 159 of Windows (1252); those that it does not have are themselves. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
perCell('CHAR', ([n]) => {
  const code = toInteger(n);
  if (code < 1 || code > 255) return errors.value;
  return code >= 128 && code < 160 ? (windows[code - 128] ?? '') : String.fromCharCode(code);
});
perCell('CODE', ([t]) => {
  const first = toText(t)[0];
  if (first === undefined) return errors.value;
  const at = windows.indexOf(first);
  // What Windows has no number for is a question mark.
  return at >= 0 ? 128 + at : first > 'ÿ' ? 63 : first.charCodeAt(0);
});
perCell('UNICHAR', ([n]) => {
  const code = toInteger(n);
  return code < 1 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? errors.value : String.fromCodePoint(code);
});
perCell('UNICODE', ([t]) => toText(t).codePointAt(0) ?? errors.value);
perCell('CONCATENATE', (args) => args.map(toText).join(''));
plain('CONCAT', (args) => [...each(args)].map(({ value }) => toText(value)).join(''));
plain('TEXTJOIN', ([separator, skip, ...rest]) => {
  const between = toText(separator);
  const texts: string[] = [];
  for (const arg of rest) for (const row of toMatrix(arg).cells) for (const v of row) texts.push(toText(v));
  return (toBoolean(skip) ? texts.filter((t) => t !== '') : texts).join(between);
});
perCell('SUBSTITUTE', ([t, old, next, which]) => {
  const [text, from, to] = [toText(t), toText(old), toText(next)];
  if (from === '') return text;
  if (!given(which)) return text.replaceAll(from, to);
  let at = -1;
  for (let n = toInteger(which); n > 0; n--) {
    at = text.indexOf(from, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + to + text.slice(at + from.length);
});
perCell('REPLACE', ([t, start, n, next]) => {
  const [text, from] = [toText(t), toInteger(start) - 1];
  return text.slice(0, from) + toText(next) + text.slice(from + toInteger(n));
});
perCell('FIND', ([what, within, start]) => {
  const at = toText(within).indexOf(toText(what), given(start) ? toInteger(start) - 1 : 0);
  return at < 0 ? errors.value : at + 1;
});
perCell('SEARCH', ([what, within, start]) => {
  const [pattern, text] = [toText(what), toText(within)];
  const from = given(start) ? toInteger(start) - 1 : 0;
  if (!/[*?~]/.test(pattern)) {
    const at = text.toLowerCase().indexOf(pattern.toLowerCase(), from);
    return at < 0 ? errors.value : at + 1;
  }
  const source = wildcardPattern(pattern)
    .source.replace(/^\^|\$$/g, '')
    .replaceAll('[\\s\\S]*', '[\\s\\S]*?');
  const found = new RegExp(source, 'iu').exec(text.slice(from));
  return found ? found.index + from + 1 : errors.value;
});
perCell('TEXT', ([v, format]) => {
  const value = toScalar(v);
  const code = toText(format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? readTyped(value).value : value;
  return code === '' ? '' : cellText(typeof number === 'number' ? number : number === null ? 0 : value, code);
});
perCell('VALUE NUMBERVALUE', ([v]) => toNumber(toScalar(v) === '' ? errors.value : v));
perCell('DOLLAR', ([v, d]) => {
  const digits = given(d) ? toInteger(d) : 2;
  const zeros = digits > 0 ? `.${'0'.repeat(digits)}` : '';
  return cellText(toNumber(v), `$#,##0${zeros};($#,##0${zeros})`);
});
perCell('FIXED', ([v, d, noCommas]) => {
  const digits = given(d) ? toInteger(d) : 2;
  const zeros = digits > 0 ? `.${'0'.repeat(digits)}` : '';
  return cellText(toNumber(v), (given(noCommas) && toBoolean(noCommas) ? '0' : '#,##0') + zeros);
});
perCell('TEXTBEFORE', ([t, mark]) => {
  const at = toText(t).indexOf(toText(mark));
  return at < 0 ? errors.na : toText(t).slice(0, at);
});
perCell('TEXTAFTER', ([t, mark]) => {
  const at = toText(t).indexOf(toText(mark));
  return at < 0 ? errors.na : toText(t).slice(at + toText(mark).length);
});
plain('TEXTSPLIT', ([t, columns, rows]) => {
  const lines = given(rows) ? toText(t).split(toText(rows)) : [toText(t)];
  const cells = lines.map((line) => (given(columns) ? line.split(toText(columns)) : [line]));
  const width = Math.max(...cells.map((c) => c.length));
  return new Matrix(cells.map((c) => Array.from({ length: width }, (_, i) => c[i] ?? errors.na)));
});
plain('VALUETOTEXT', ([v]) =>
  isGrid(v as Value) ? toText((v as Matrix).at(0, 0)) : v instanceof CellError ? v.code : toText(v),
);
