/** Notes and comments of a worksheet part. */
import { parseAddress } from '../document/address.ts';
import type { Sheet } from '../document/model.ts';
import { Comment } from '../excel-objects/notes/comments.ts';
import { Note } from '../excel-objects/notes/notes.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, children, flag, richText } from './xml-tree.ts';

interface Frame {
  readonly isShown: boolean;
  /** Points; null when the drawing does not say. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Sizes of the notes by "row,column", from the old drawings (VML is not always well-formed XML). */
export function noteFrames(vml: string): Map<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const [shape] of vml.matchAll(/<(?:\w+:)?shape\b[^]*?<\/(?:\w+:)?shape>/g)) {
    if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) continue;
    const number = (name: string): string => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? '';
    const size = (name: string): number | null => {
      const [, number, unit] = new RegExp(`[;"'\\s]${name}:\\s*([\\d.]+)(pt|px)`).exec(shape) ?? [];
      return number === undefined ? null : Number(number) * (unit === 'px' ? 0.75 : 1);
    };
    const isShown = /<(?:\w+:)?Visible\s*\/>|<(?:\w+:)?Visible>/.test(shape);
    frames.set(`${number('Row')},${number('Column')}`, { isShown, width: size('width'), height: size('height') });
  }
  return frames;
}

/** The old comments that are no conversations. */
export function loadNotes(sheet: Sheet, root: XmlElement | null, frames: ReadonlyMap<string, Frame>): void {
  const authors = children(child(root, 'authors'), 'author').map((a) => a.text);
  for (const element of children(child(root, 'commentList'), 'comment')) {
    const where = parseAddress(element.attributes['ref'] ?? '');
    const author = authors[Number(element.attributes['authorId'] ?? 0)] ?? '';
    if (!where || author.startsWith('tc=')) continue;
    const note = new Note(sheet, where, richText(child(element, 'text')), author);
    const frame = frames.get(`${where.top},${where.left}`);
    if (frame) note.take(frame);
    sheet.notes.push(note);
  }
}

/** Names and addresses of the people in conversations, by their id. */
export type People = ReadonlyMap<string, { readonly name: string; readonly email: string }>;

export const peopleIn = (root: XmlElement | null): People =>
  new Map(
    children(root, 'person').map(({ attributes: a }) => [
      a['id'] ?? '',
      { name: a['displayName'] ?? '', email: a['userId'] ?? '' },
    ]),
  );

export function loadComments(sheet: Sheet, root: XmlElement | null, people: People): void {
  const known = new Map<string, Comment>();
  for (const element of children(root, 'threadedComment')) {
    const where = parseAddress(element.attributes['ref'] ?? '');
    const text = child(element, 'text')?.text ?? '';
    if (!where || text === '') continue;
    const { id, parentId, dT, personId } = element.attributes;
    const origin = { id, created: dT, ...people.get(personId ?? '') };
    const parent = parentId === undefined ? undefined : known.get(parentId);
    if (parent) parent.reply(text, origin);
    else {
      const comment = new Comment(sheet, where, text, 'Plain', origin);
      if (flag(element, 'done')) comment.settle();
      sheet.comments.push(comment);
      if (id !== undefined) known.set(id, comment);
    }
  }
}
