/** The beginning of a long text: what somebody means by a cell is said there, and the rest is their reasons. */

/** Cells hold up to 32,767 letters, and hardly any goal, reference or assessment has a tenth of these. */
const longest = 2000;

/** The text itself, or as much of a longer one as patterns and comparisons are tried on. What is shown is never cut. */
export function beginningOf(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return text.slice(0, space > 0 ? space : longest).trimEnd();
}
