/** Notes and comments in files: old comments hold both, with a word for those that do not know conversations (ECMA-376 part 1, §18.7). */
import { escapeXml } from '../../xlsx/package/index.ts';
import { cellText } from '../document/address.ts';
import type { Sheet } from '../document/model.ts';
import type { Comment, CommentReply } from '../excel-objects/notes/comments.ts';
import type { Note } from '../excel-objects/notes/notes.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const threads = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly isShown: boolean;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const spaced = (text: string): string => `<t xml:space="preserve">${escapeXml(text)}</t>`;

/** What the comments part holds: notes as they are, conversations as text. */
export function entriesOf(sheet: Sheet): Entry[] {
  const notes = (sheet.notes as Note[]).map((note) => ({
    row: note.areas[0]?.top ?? 0,
    column: note.areas[0]?.left ?? 0,
    author: note.AuthorName,
    text: note.Content,
    isShown: note.Visible,
    width: note.Width,
    height: note.Height,
  }));
  const talks = (sheet.comments as Comment[]).map((comment) => ({
    row: comment.areas[0]?.top ?? 0,
    column: comment.areas[0]?.left ?? 0,
    author: `tc=${comment.id}`,
    text: `[Threaded comment]\n\nComment:\n    ${comment.Content}${comment.replies.map((r) => `\nReply:\n    ${r.Content}`).join('')}`,
    isShown: false,
    width: 108,
    height: 59.25,
  }));
  return [...notes, ...talks].sort((a, b) => a.row - b.row || a.column - b.column);
}

export function commentsXml(entries: readonly Entry[]): string {
  const authors = [...new Set(entries.map((e) => e.author))];
  const list = entries.map(
    (e) =>
      `<comment ref="${cellText(e.row, e.column)}" authorId="${authors.indexOf(e.author)}" shapeId="0"><text><r>${spaced(e.text)}</r></text></comment>`,
  );
  return (
    `${head}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>` +
    `${authors.map((a) => `<author>${escapeXml(a)}</author>`).join('')}</authors><commentList>${list.join('')}</commentList></comments>`
  );
}

const vmlNamespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

function noteShape(e: Entry, id: number): string {
  const [left, top] = [e.column + 1, Math.max(0, e.row - 1)];
  const anchor = [
    left,
    15,
    top,
    10,
    left + Math.max(1, Math.round(e.width / 48)),
    15,
    top + Math.max(1, Math.round(e.height / 15)),
    4,
  ];
  return (
    `<v:shape ${vmlNamespaces} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:${e.width}pt;height:${e.height}pt;z-index:1;visibility:${e.isShown ? 'visible' : 'hidden'}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${e.row}</x:Row><x:Column>${e.column}</x:Column>${e.isShown ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}

const vmlHead =
  `<xml ${vmlNamespaces}>` +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Old drawings of the notes; what else the part draws (buttons and the like) stays. */
export function vmlXml(entries: readonly Entry[], old: string | null): string {
  const isNote = /ObjectType\s*=\s*["']Note["']/;
  const kept =
    old?.replace(/<(?:\w+:)?shape\b[^]*?<\/(?:\w+:)?shape>/g, (shape) => (isNote.test(shape) ? '' : shape)) ?? null;
  const used = [...(kept ?? '').matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = Math.max(1024, ...used) + 1;
  const shapes = entries.map((e, i) => noteShape(e, first + i)).join('');
  if (kept === null) return `${vmlHead}${shapes}</xml>`;
  return kept.replace(/<\/xml>\s*$/, `${shapes}</xml>`);
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const personOf = (remark: Comment | CommentReply, people: readonly Person[]): string =>
  people.find((p) => p.name === remark.AuthorName && p.email === remark.AuthorEmail)?.id ?? '';

const time = (remark: Comment | CommentReply): string => remark.CreationDate.replace(/Z$/, '').slice(0, 22);

export function threadsXml(sheet: Sheet, people: readonly Person[]): string {
  const list = (sheet.comments as Comment[]).flatMap((comment) => {
    const [where] = comment.areas;
    const ref = cellText(where?.top ?? 0, where?.left ?? 0);
    const one = (remark: Comment | CommentReply, rest: string): string =>
      `<threadedComment ref="${ref}" dT="${time(remark)}" personId="${personOf(remark, people)}" id="${remark.id}"${rest}><text>${escapeXml(remark.Content)}</text></threadedComment>`;
    return [
      one(comment, comment.Resolved ? ' done="1"' : ''),
      ...comment.replies.map((reply) => one(reply, ` parentId="${comment.id}"`)),
    ];
  });
  return `${head}<ThreadedComments xmlns="${threads}" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list.join('')}</ThreadedComments>`;
}

export function personXml({ id, name, email }: Person): string {
  return `<person displayName="${escapeXml(name)}" id="${id}" userId="${escapeXml(email)}" providerId="None"/>`;
}

export const personsXml = (people: readonly Person[]): string =>
  `${head}<personList xmlns="${threads}" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${people.map(personXml).join('')}</personList>`;
