/** What the page knows of the grid: any grid that does this can take its place. It shows a sheet and never calculates. */
import type { Area } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the person does in the grid. */
export interface GridEvents {
  /** Cells were chosen; `active` is the one that typing goes to. */
  selected(area: Area, active: Place): void;
  /** A text was typed into a cell. Gives false when it was refused: the editor stays open. */
  typed(place: Place, text: string): boolean;
  /** The chosen cells are to be emptied. */
  cleared(area: Area): void;
  /** Texts were pasted, top left corner at a place. */
  pasted(place: Place, texts: readonly (readonly string[])[]): void;
  /** The link of a cell was followed. */
  followed(place: Place): void;
  /** The latest edit is to be undone (-1) or done again (1). */
  stepped(way: -1 | 1): void;
  /** The next (1) or previous (-1) sheet is wanted. */
  turned(step: 1 | -1): void;
  /** A text is being typed into the cell's editor; null: no longer. */
  editing(text: string | null): void;
}

export interface GridView {
  readonly element: HTMLElement;
  /** Shows a sheet at its own selection. */
  show(sheet: Sheet): void;
  /** Something may have changed: paints what is in view anew. */
  refresh(): void;
  /** Brings the active cell into view. */
  reveal(): void;
  focus(): void;
  /** Opens the editor on the active cell; without a text with what the cell holds. */
  edit(text?: string): void;
}
