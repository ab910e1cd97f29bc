/** Notes and threaded comments by cell. Key: row × 16384 + column. */
import { parseA1 } from '../../core/workbook/cell-ref.ts';
import { XmlCursor, XmlEvent } from '../package/index.ts';
import { readRichText } from './rich-text.ts';

export const commentKey = (row: number, column: number): number => row * 16384 + column;

function keyOf(ref: string | null): number | null {
  const place = parseA1(ref ?? '');
  return place && commentKey(place.row, place.column);
}

/** Notes (`comments1.xml`): text as shown, with the author's name when Excel put it there. */
export function parseNotes(text: string, part: string): Map<number, string> {
  const notes = new Map<number, string>();
  const cursor = new XmlCursor(text, part);
  let key: number | null = null;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    if (cursor.local === 'comment') key = keyOf(cursor.attr('ref'));
    else if (cursor.local === 'text') {
      const note = readRichText(cursor).trim();
      if (key !== null && note !== '') notes.set(key, note);
    }
  }
  return notes;
}

/** Threaded comments: what was said on a cell, in order, one a line. */
export function parseThreads(text: string, part: string): Map<number, string> {
  const threads = new Map<number, string>();
  const cursor = new XmlCursor(text, part);
  let key: number | null = null;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    if (cursor.local === 'threadedComment') key = keyOf(cursor.attr('ref'));
    else if (cursor.local === 'text' && key !== null) {
      const said = cursor.readText().trim();
      const before = threads.get(key);
      if (said !== '') threads.set(key, before === undefined ? said : `${before}\n${said}`);
    }
  }
  return threads;
}

/** Both kinds in one: where a thread stands, the note beside it is only its copy for old programs. */
export function joinComments(notes: ReadonlyMap<number, string>, threads: ReadonlyMap<number, string>) {
  return new Map([...notes, ...threads]);
}
