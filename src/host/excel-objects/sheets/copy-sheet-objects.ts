/** What lies on a sheet's cells, put on a copy of the sheet: rules, notes, comments, charts, shapes and the printed page. */
import type { Area } from '../../document/address.ts';
import type { HostObject } from '../../executor/host-object.ts';
import type { Bag } from '../bag.ts';
import type { SheetCopy } from '../bag-copy.ts';
import { emptyCopy, fillBag } from '../bag-copy.ts';
import type { CommentReply } from '../notes/comments.ts';
import { Comment } from '../notes/comments.ts';
import { ConditionalFormat } from '../rules/conditional-formats.ts';
import { Note } from '../notes/notes.ts';
import { copyPage } from './page-layout.ts';

export function copyObjects(copy: SheetCopy): void {
  const { from, to } = copy;
  to.conditionalFormats = (from.conditionalFormats as ConditionalFormat[]).map((rule) => ruleCopy(rule, copy));
  to.notes = (from.notes as Note[]).map((note) => {
    const made = new Note(to, note.areas[0] as Area, note.Content, note.AuthorName);
    made.take({ isShown: note.Visible, width: note.Width, height: note.Height });
    return made;
  });
  to.comments = (from.comments as Comment[]).map((comment) => commentCopy(comment, copy));
  // All are made before any is filled: a chart's shape, a group and a line's ends point at each other.
  for (const object of [...from.charts, ...from.shapes] as Bag[]) {
    const made = emptyCopy(object, copy);
    made.put('Id', to.workbook.newGuid());
  }
  for (const object of [...from.charts, ...from.shapes] as Bag[]) fillBag(object, copy.made.get(object) as Bag, copy);
  const made = (list: readonly HostObject[]): never[] => list.map((object) => copy.made.get(object)) as never[];
  to.charts = made(from.charts);
  to.shapes = made(from.shapes);
  copyPage(copy);
}

/** The rule on the copy of its sheet, on the same cells. */
export function ruleCopy(rule: ConditionalFormat, copy: SheetCopy): ConditionalFormat {
  const areas = rule.areas.map((a) => ({ ...a }));
  const made = new ConditionalFormat(copy.to, areas, rule.kind);
  made.StopIfTrue = rule.StopIfTrue === true;
  fillBag(rule.describedBy, made.describedBy, copy);
  return made;
}

const contentOf = (remark: Comment | CommentReply): unknown =>
  remark.ContentType === 'Mention' ? { richContent: remark.RichContent, mentions: remark.Mentions } : remark.Content;

/** Who wrote it and when stays; the copy is a conversation of its own. */
const originOf = (remark: Comment | CommentReply): { name: string; email: string; created: string } => ({
  name: remark.AuthorName,
  email: remark.AuthorEmail,
  created: remark.CreationDate,
});

function commentCopy(comment: Comment, copy: SheetCopy): Comment {
  const made = new Comment(copy.to, comment.areas[0] as Area, contentOf(comment), 'Plain', originOf(comment));
  for (const reply of comment.replies) made.reply(contentOf(reply), originOf(reply));
  if (comment.Resolved) made.settle();
  return made;
}
