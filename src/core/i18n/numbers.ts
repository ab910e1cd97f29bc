/** Numbers for people, without the machine's locale: decimal comma in Swedish, ordinary space between thousands and before %. */
import type { Language } from './language.ts';

/** 1234567.5 → "1 234 567,5" (sv), "1,234,567.5" (en). At most `decimals` decimals, trailing zeros left out. */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  if (!Number.isFinite(value)) return '';
  const rounded = roundHalfUp(Math.abs(value), decimals);
  const [whole, fraction] = digits(rounded, decimals).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? ' ' : ',');
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return sign + grouped + (fraction ? (language === 'sv' ? ',' : '.') + fraction : '');
}

/** 87 → "87 %" (sv), "87%" (en). */
export function formatPercent(percent: number, language: Language, decimals = 0): string {
  return formatNumber(percent, language, decimals) + (language === 'sv' ? ' %' : '%');
}

/**
 * Whole percent of a share of counts, rounded half up as Excel's "0 %" does. Exact in integers: 57 of 200 is 29 %, although
 * 57 / 200 × 100 is 28.499999999999996 in floating point. 0 when the whole is 0.
 */
export function wholePercent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((200 * part + whole) / (2 * whole));
}

function roundHalfUp(value: number, decimals: number): number {
  const scaled = Number(`${value}e${decimals}`);
  // Exponents in the number's own text ("1e21") leave nothing to round.
  return Number.isNaN(scaled) ? value : Number(`${Math.round(scaled)}e-${decimals}`);
}

function digits(value: number, decimals: number): string {
  const fixed = value.toFixed(decimals);
  return decimals > 0 ? fixed.replace(/\.?0+$/, '') : fixed;
}
