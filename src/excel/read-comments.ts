/** Notes (the old yellow ones) where this Excel can read them: ExcelApi 1.18. Threaded comments are read elsewhere. */
import { capabilities } from './capabilities.ts';

export interface CellComment {
  /** "Blad!B7". */
  readonly address: string;
  readonly text: string;
}

/** The part of `workbook.notes` that is used: newer than the typings. */
interface Notes {
  readonly items: readonly { readonly content: string; getLocation(): Excel.Range }[];
  load(properties: string): Notes;
}

/**
 * Asks in three steps, each between two syncs of the caller: now the texts, then the places, then the answer. In an older
 * Excel the answer is empty.
 */
export function askNotes(context: Excel.RequestContext): () => () => CellComment[] {
  if (!capabilities().notes) return () => () => [];
  const { notes } = context.workbook as unknown as { notes: Notes };
  notes.load('items/content');
  return () => {
    const places = notes.items.map((note) => note.getLocation().load('address'));
    return () => notes.items.map((note, i) => ({ address: places[i]!.address, text: note.content.trim() }));
  };
}
