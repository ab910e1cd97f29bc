/** What an exported report says of a row in rows of their own under it: "Kommentar: …", or the label and then the text. */
import { isProse, tellsOfRow } from './row-words.ts';

/** "Analys: …" under the rows of a block is of the block; "Kommentar: …" is of the row above. */
const analysis = /^\s*(?:analys|beskrivning)/i;

export class ToldRows {
  /** A label stood alone: what it says comes in the next row. */
  private awaitsText = false;
  /** What was told last may be said of all the rows above it since the last heading. */
  isOfBlock = false;

  /** What the row with this single text says of the row above, "" for a label alone, null when it is another kind of row. */
  textOf(text: string): string | null {
    const told = tellsOfRow(text);
    const follows = told === null && this.awaitsText && isProse(text);
    this.awaitsText = told === '';
    if (told !== null) this.isOfBlock = analysis.test(text);
    return told ?? (follows ? text : null);
  }
}
