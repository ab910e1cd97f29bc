/**
 * How tall a row must be for its wrapped text: an estimate from the advance widths of Calibri (its metric twin Carlito),
 * since nothing in the core can measure a font. Widths of characters in columns are Excel's: 7 pixels each and 5 of padding.
 */

/** Advance widths of U+0020–U+007E in 2048ths of the size. */
const latin = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038, 1038, 1038,
  1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276,
  516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628,
  1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714,
  801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020,
];
/** The rest of Latin-1 is close to the letter it is made from; symbols come from wider fonts. */
const table = new Uint16Array(0x180).fill(1080);
latin.forEach((width, i) => (table[32 + i] = width));
for (const [char, width] of [
  ['å', 981],
  ['ä', 981],
  ['ö', 1080],
  ['é', 1019],
  ['Å', 1185],
  ['Ä', 1185],
  ['Ö', 1356],
] as const)
  table[char.charCodeAt(0)] = width;
const symbolWidth = 1700;
/** Screen fonts are hinted a little wider than their outlines, and bold is wider still. */
const safety = 1.03;

/** Pixels of a column that is `characters` wide. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Width in pixels of one line of text at a size in points. */
export function textPixels(text: string, size = 11): number {
  return widthOf(text, 0, text.length) * scaleOf(size);
}

const scaleOf = (size: number): number => ((size * 96) / 72 / 2048) * safety;

function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    width += code < 0x180 ? (table[code] as number) : symbolWidth;
  }
  return width;
}

/** Number of lines a text takes in a column of so many characters, broken at spaces and hyphens as Excel does. */
export function linesOf(text: string, characters: number, size = 11): number {
  // No letter is wider than three characters' worth: short texts need no measuring.
  if (text.length * 3 <= characters && !text.includes('\n')) return 1;
  const room = (columnPixels(characters) - 6) / scaleOf(size);
  let lines = 0;
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const to = end < 0 ? text.length : end;
    lines += linesOfParagraph(text, start, to, room);
    start = to + 1;
  }
  return lines;
}

/** The same for a column whose few texts come again and again: each is measured once. */
export function lineCounter(characters: number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let lines = known.get(text);
    if (lines === undefined) known.set(text, (lines = linesOf(text, characters)));
    return lines;
  };
}

const space = 0x20;
const hyphen = 0x2d;

/** Lines of text[from, to), read once: a word is measured as it is passed, and placed where it ends. */
function linesOfParagraph(text: string, from: number, to: number, room: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : space;
    if (code !== space) {
      word += code < 0x180 ? (table[code] as number) : symbolWidth;
      if (code !== hyphen) continue;
    }
    if (word > 0) {
      if (used > 0 && used + word > room) {
        lines++;
        used = 0;
      }
      // A word wider than the column is cut where the line ends.
      const cuts = Math.floor(word / room);
      lines += cuts;
      used += word - cuts * room;
      word = 0;
    }
    if (code === space) used += table[space] as number;
  }
  return lines;
}

/**
 * The same by length alone, for tables of hundreds of thousands of rows: a character of running text is a seventh narrower
 * than a digit, and what that leaves over is about what breaking between words costs.
 */
export function roughLinesOf(text: string | null, characters: number): number {
  return text === null || text.length <= characters ? 1 : Math.ceil(text.length / characters);
}

/** Height in points of a row whose tallest cell has so many lines of text of a size. */
export function rowHeight(lines: number, size = 11): number {
  return Math.min(409, Math.max(18, lines * (size > 10 ? 15 : 13) + 3));
}
