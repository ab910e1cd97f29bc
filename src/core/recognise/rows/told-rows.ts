/** What an exported report says of a row in rows of their own under it: "Kommentar: …", or the label and then the text. */
import { isProse, isSentence, tellsOfRow } from './row-words.ts';

const nothing = -9;
/** "Analys: …" under the rows of a block is of the block; "Kommentar: …" is of the row above. */
const analysis = /^\s*(?:analys|beskrivning)/i;

export class ToldRows {
  /** The row of a label that stood alone: what it says comes in the next one. */
  private labelRow = nothing;
  /** What was told last may be said of all the rows above it since the last heading. */
  isOfBlock = false;

  /** What the row with this single text says of the row above, "" for a label alone, null when it is another kind of row. */
  textOf(text: string, row: number): string | null {
    const told = tellsOfRow(text);
    const isNext = told === null && this.labelRow === row - 1;
    const follows = isNext && (isProse(text) || isSentence(text));
    this.labelRow = told === '' ? row : nothing;
    if (told !== null) this.isOfBlock = analysis.test(text);
    return told ?? (follows ? text : null);
  }
}
