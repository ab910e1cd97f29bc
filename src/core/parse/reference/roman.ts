/** Roman numerals as ids of goals: I–XXXIX, in any case. */
const form = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/i;

/** The value of a roman numeral; null for any other text. */
export function romanValue(text: string): number | null {
  const found = form.exec(text);
  if (!found) return null;
  const ones = (found[2] as string).toLowerCase();
  const value = ones === 'ix' ? 9 : ones === 'iv' ? 4 : ones.startsWith('v') ? 4 + ones.length : ones.length;
  return 10 * (found[1] as string).length + value;
}
