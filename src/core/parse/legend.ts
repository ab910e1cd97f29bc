/** A workbook's own key to its symbols and colours (teckenförklaring), or the user's answers to what they mean. */
import type { Status } from '../model/status.ts';
import type { ColourName } from '../workbook/snapshot.ts';

export interface Legend {
  /** By normalised text: word, letter, digit or symbol. */
  readonly byText: ReadonlyMap<string, Status>;
  readonly byColour: ReadonlyMap<ColourName, Status>;
}

export const emptyLegend: Legend = { byText: new Map(), byColour: new Map() };

/** One line of a legend: a symbol, letter or coloured cell, and the words beside it. */
export interface LegendEntry {
  /** The symbol's own text, "" for a cell that only has a colour. */
  readonly symbol: string;
  /** Fill or font colour of the symbol's cell, null when it has none. */
  readonly colour: ColourName | null;
  /** "Målet uppnås", "Uppfyllt". */
  readonly meaning: string;
}

/** A legend from its lines; lines whose meaning is not understood are left out, and null when none is. */
export function createLegend(_entries: readonly LegendEntry[]): Legend | null {
  return null;
}
