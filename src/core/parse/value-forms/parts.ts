/** Values made of two numbers: "3 av 5", "3/5", "K 84 / M 79", "84/79". */
import { numberPattern, readNumber } from './number-text.ts';

const share = /^(\d+) ?(?:av|of|utav) ?(?:de |våra |totalt |alla |samtliga |möjliga )*(\d+)(?![\d.,])(.*)$/;
const slash = /^(\d+) ?\/ ?(\d+)$/;

/** "3 av 5" and "3/5" as percent, or null. Only whole numbers: "4,2 av 5" is a grade on a scale, not a share. */
export function readShare(form: string): number | null {
  const found = share.exec(form) ?? slash.exec(form);
  if (!found) return null;
  const [part, whole] = [Number(found[1]), Number(found[2])];
  if (whole === 0 || (found[3] === undefined && part > whole)) return null;
  // "50/50", "40/60": two parts of a whole, not a share of one.
  if (found[3] === undefined && part > 0 && part + whole === 100) return null;
  return (part / whole) * 100;
}

export interface BySex {
  readonly women: number;
  readonly men: number;
  /** The total when it stands there too. */
  readonly total: number | null;
}

const number = `[:=]? ?(${numberPattern}) ?(?:%|procent)?`;
const women = new RegExp(`(?:^|[ ,;/(|])(?:k|kv|kvinnor?|kvinna|flickor|flicka|f|fl|tjejer|women|girls)\\.?${number}`);
const men = new RegExp(`(?:^|[ ,;/(|])(?:m|män|man|pojkar|pojke|p|po|killar|men|boys)\\.?${number}`);
const total = new RegExp(`(?:^|[ ,;/(|])(?:t|tot|totalt|total|alla|samtliga|båda)\\.?${number}`);
const first = new RegExp(`^${number}`);
const part = '(\\d{1,3}(?: \\d{3})+|\\d+(?:,\\d+)?)';
const pair = new RegExp(`^${part} ?%? ?/ ?${part} ?%?$`);

/** Values split by sex; null when the text is no such thing. "84/79" is women and men, since it cannot be a share. */
export function readBySex(form: string): BySex | null {
  const her = read(women.exec(form));
  const him = read(men.exec(form));
  if (her !== null && him !== null)
    return { women: her, men: him, total: read(total.exec(form)) ?? read(first.exec(form)) };
  const found = pair.exec(form);
  if (!found) return null;
  const [a, b] = [readNumber(found[1] as string, 'decimal'), readNumber(found[2] as string, 'decimal')];
  if (!a || !b) return null;
  if (form.includes('/') && a.number + b.number === 100) return null;
  // "4,2/5" is a grade on a scale of five.
  if (!Number.isInteger(a.number) && b.number <= 10 && Number.isInteger(b.number)) return null;
  return { women: a.number, men: b.number, total: null };
}

function read(found: RegExpExecArray | null): number | null {
  return found ? (readNumber((found[1] as string).trim(), 'decimal')?.number ?? null) : null;
}
