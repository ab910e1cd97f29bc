/** What an exported report says of a row in rows of their own under it: "Kommentar: …", or the label and then the text. */
import { isProse, tellsOfRow } from './row-words.ts';

export class ToldRows {
  /** A label stood alone: what it says comes in the next row. */
  private awaitsText = false;

  /** What the row with this single text says of the row above, "" for a label alone, null when it is another kind of row. */
  textOf(text: string): string | null {
    const told = tellsOfRow(text);
    const follows = told === null && this.awaitsText && isProse(text);
    this.awaitsText = told === '';
    return told ?? (follows ? text : null);
  }
}
