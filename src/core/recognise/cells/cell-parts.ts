/** Several indicators in one cell, by line breaks or bullets (archetype C), and the values that go with them. */

const bullet = /^\s*(?:[•●▪◦‣·*–—-]|o|\(?(?:\d{1,2}|[a-hA-H]|i{1,3}|iv)[.)])\s+/;

/** A dash or a digit before a value may be part of it. */
const valueBullet = /^\s*(?:[•●▪◦‣·*]\s*|o\s+)/;

/** Lines without bullets; a line that goes on where the one before ended is one with it. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A cell with more lines than this is prose: each part would bear all that is said of the whole row. */
const mostParts = 60;

/**
 * The indicators of a cell, or null when it holds one. Bullets or numbers part them for certain; plain lines do when the
 * other columns have as many lines (`counts`), or when each begins as a name of its own.
 */
export function indicatorParts(text: string, counts: readonly number[]): string[] | null {
  if (!/[\n\r]|[•●▪◦‣]/.test(text)) return null;
  const lines = linesOf(/[\n\r]/.test(text) ? text : text.replace(/\s*([•●▪◦‣])/g, '\n$1'));
  if (lines.length < 2 || lines.length > mostParts) return null;
  const bulleted = lines.filter((line) => bullet.test(line)).length;
  if (bulleted >= 2 || (bulleted === lines.length && bulleted > 0)) return joinedByBullets(lines);
  if (counts.includes(lines.length)) return lines;
  const startsAnew = lines.every(
    (line, at) => at === 0 || (/^[\p{Lu}\d%]/u.test(line) && !/[,(–-]$/.test(lines[at - 1] as string)),
  );
  return startsAnew && !counts.some((count) => count > 0 && count !== 1) ? lines : null;
}

/** "• Andel nöjda", "- Andel nöjda": one bullet before the only name of the cell is no part of the name. */
export function withoutBullet(name: string): string {
  if (name === '') return name;
  const first = name.charCodeAt(0);
  return first > 45 && first < 8000 && first !== 183 ? name : name.replace(loneBullet, '');
}

const loneBullet = /^[•●▪◦‣·–—-]\s+(?=\p{L})/u;

/** Lines without a bullet of their own go on from the bullet above. */
function joinedByBullets(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    if (bullet.test(line) || out.length === 0) out.push(line.replace(bullet, '').trim());
    else out.push(`${out.pop()} ${line}`);
  }
  return out;
}

/**
 * The parts of a value cell for `count` indicators: its lines, when they are as many; else the one value for all of them,
 * or line by line as far as they reach.
 */
export function valueParts(text: string, count: number): readonly string[] {
  const kept = withoutNumbers(
    withoutDashes(text.split(/\r\n|\r|\n/).map((line) => line.replace(valueBullet, '').trim())),
  );
  const lines = kept.filter((line) => line !== '');
  const labelled = byLabels(lines, count);
  if (labelled) return labelled;
  if (kept.length === count) return kept;
  if (lines.length === 1) return Array.from({ length: count }, () => lines[0] as string);
  return Array.from({ length: count }, (_, at) => lines[at] ?? '');
}

/** "- 84", "- 94 %": a dash and a space before each of several lines is a bullet, not a sign. */
function withoutDashes(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '');
  const dashed = filled.length > 1 && filled.every((line) => dash.test(line));
  return dashed ? lines.map((line) => line.replace(dash, '')) : lines;
}

const dash = /^[–—-]\s+(?=\S)/;

/** "1) 65 %", "2) 762": lines that are numbered 1, 2, 3 … have their values after the numbers. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '');
  const numbered = filled.length > 1 && filled.every((line, at) => line.startsWith(`${at + 1}`) && ordinal.test(line));
  return numbered ? lines.map((line) => line.replace(ordinal, '')) : lines;
}

const ordinal = /^\d{1,2}(?:[.)]\s+|\)\s*|:\s*)(?=\S)/;

const label = /^\(?(\d{1,2}|[a-hA-H]|i{1,3}|iv)[.)]\s+(?=\S)/;
const roman: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** "a) 82", "b) 92": each value is that of the indicator in its label's place, also where one of them has none. */
function byLabels(lines: readonly string[], count: number): readonly string[] | null {
  if (lines.length === 0 || lines.length > count || !lines.every((line) => label.test(line))) return null;
  const out = Array.from({ length: count }, () => '');
  for (const line of lines) {
    const at = placeOf(label.exec(line)?.[1] as string);
    if (at >= count || out[at] !== '') return null;
    out[at] = line.replace(label, '').trim();
  }
  return out;
}

function placeOf(mark: string): number {
  if (/^\d/.test(mark)) return Number(mark) - 1;
  const at = roman.indexOf(mark);
  return at >= 0 ? at : mark.toLowerCase().charCodeAt(0) - 97;
}

/** How many lines a text has. */
export function lineCount(text: string): number {
  return text === '' ? 0 : linesOf(text).length;
}
