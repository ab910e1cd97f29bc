/** Symbols in a bedömning: emoji with or without variation selectors and skin tones, circles of a colour, stars. */
import type { Status } from '../../model/status.ts';
import type { CellFormat, ColourName } from '../../workbook/snapshot.ts';
import { colouredSymbols, colourStatus, symbolColour, symbolStatus } from '../vocabulary/status-symbols.ts';

export interface SymbolReading {
  readonly status: Status | null;
  /** Colour that the symbol itself has. */
  readonly colour: ColourName | null;
  /** The text without its symbols. */
  readonly words: string;
  readonly count: number;
}

const skinTone = /[\u{1f3fb}-\u{1f3ff}]/gu;
/** Pictures, circles, squares, ticks and crosses; not letters, digits or punctuation. */
const pictures = /[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u{1f300}-\u{1faff}]/gu;
const stars = /^([★⭐]{0,5})([☆]{0,5})$/u;

/** `form` in comparison form (variation selectors gone), `meant` the legend's colours. Symbols that disagree give null. */
export function readSymbols(form: string, format: CellFormat, meant: ReadonlyMap<ColourName, Status>): SymbolReading {
  const bare = form.replace(skinTone, '');
  const starred = readStars(bare);
  if (starred) return { status: starred, colour: null, words: '', count: 1 };
  const symbols = bare.match(pictures) ?? [];
  const words = bare.replace(pictures, ' ').replace(/\s+/g, ' ').trim();
  const statuses = new Set(symbols.map((symbol) => statusOf(symbol, format, meant)));
  const [status = null] = statuses;
  const colour = symbols.map((symbol) => symbolColour.get(symbol)).find((name) => name !== undefined) ?? null;
  return { status: statuses.size === 1 ? status : null, colour, words, count: symbols.length };
}

function statusOf(symbol: string, format: CellFormat, meant: ReadonlyMap<ColourName, Status>): Status | null {
  if (colouredSymbols.has(symbol)) {
    const of = (colour: ColourName | null) =>
      colour === null ? undefined : (meant.get(colour) ?? colourStatus.get(colour));
    const byColour = of(format.fontColour) ?? of(format.fill);
    if (byColour) return byColour;
  }
  return symbolStatus.get(symbol) ?? null;
}

/** Three stars of three: uppfyllt; two: delvis; one or none: ej. Stars on another scale need a legend. */
function readStars(text: string): Status | null {
  const found = stars.exec(text);
  if (!found || text === '') return null;
  const [full, hollow] = [[...(found[1] as string)].length, [...(found[2] as string)].length];
  if (full + hollow !== 3) return null;
  return full === 3 ? 'uppfyllt' : full === 2 ? 'delvis' : 'ej';
}
