/** Puts the notes and comments of a sheet into a package: comments, their drawings, conversations and the people in them. */
import type { Relationship } from '../../xlsx/package/index.ts';
import { readRelationships } from '../../xlsx/package/index.ts';
import type { Sheet } from '../document/model.ts';
import type { Comment } from '../excel-objects/notes/comments.ts';
import type { Person } from './comments-xml.ts';
import { commentsXml, entriesOf, personsXml, personXml, threadsXml, vmlXml } from './comments-xml.ts';
import type { PackageEdit } from './package-edit.ts';
import { children, parseXml } from './xml-tree.ts';

const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const later = 'http://schemas.microsoft.com/office/2017/10/relationships';
const vml = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** People by part: those of a file, found by their relationship from the workbook. */
async function peopleOf(lists: PackageEdit, bookPart: string): Promise<{ part: string | null; people: Person[] }> {
  const part = (await readRelationships(lists.pkg, bookPart)).find((r) => r.kind === 'person')?.target ?? null;
  if (part === null) return { part, people: [] };
  const people = children(parseXml(await lists.pkg.text(part), part), 'person').map(({ attributes: a }) => ({
    id: a['id'] ?? '',
    name: a['displayName'] ?? '',
    email: a['userId'] ?? '',
  }));
  return { part, people };
}

async function known(lists: PackageEdit, bookPart: string, sheet: Sheet): Promise<Person[]> {
  const { part, people } = await peopleOf(lists, bookPart);
  const added: Person[] = [];
  for (const remark of (sheet.comments as Comment[]).flatMap((c) => [c, ...c.replies])) {
    const [name, email] = [remark.AuthorName, remark.AuthorEmail];
    if ([...people, ...added].some((p) => p.name === name && p.email === email)) continue;
    added.push({ id: sheet.workbook.newGuid(), name, email });
  }
  if (added.length === 0) return people;
  if (part === null) {
    const made = lists.freePart('xl/persons/person', '.xml');
    await lists.add(made, personsXml(added), 'application/vnd.ms-excel.person+xml');
    await lists.relate(bookPart, `${later}/person`, made);
  } else {
    const old = await lists.pkg.text(part);
    const rest = added.map(personXml).join('');
    lists.pkg.set(
      part,
      old.replace(/<\/(\w+:)?personList>\s*$/, (close) => rest + close),
    );
  }
  return [...people, ...added];
}

/** The part of a kind that the sheet has, or a new one. */
async function partFor(
  lists: PackageEdit,
  sheetPart: string,
  relationships: readonly Relationship[],
  wanted: { kind: string; before: string; after: string; contentType: string },
): Promise<{ part: string; id: string; old: string | null }> {
  const word = wanted.kind.slice(wanted.kind.lastIndexOf('/') + 1);
  const own = relationships.find((r) => r.kind === word);
  if (own) return { part: own.target, id: own.id, old: await lists.pkg.text(own.target) };
  const part = lists.freePart(wanted.before, wanted.after);
  await lists.add(part, '', wanted.contentType);
  return { part, id: await lists.relate(sheetPart, wanted.kind, part), old: null };
}

/** Gives the id of the relationship to the old drawings, which the sheet names; null when it has no notes and comments. */
export async function saveComments(
  lists: PackageEdit,
  bookPart: string,
  sheetPart: string,
  sheet: Sheet,
): Promise<string | null> {
  const relationships = await readRelationships(lists.pkg, sheetPart);
  const entries = entriesOf(sheet);
  if (entries.length === 0) return dropAll(lists, sheetPart, relationships);
  const list = await partFor(lists, sheetPart, relationships, {
    kind: 'comments',
    before: 'xl/comments',
    after: '.xml',
    contentType: `${sheetMl}.comments+xml`,
  });
  lists.pkg.set(list.part, commentsXml(entries));
  const drawing = await partFor(lists, sheetPart, relationships, {
    kind: 'vmlDrawing',
    before: 'xl/drawings/vmlDrawing',
    after: '.vml',
    contentType: vml,
  });
  lists.pkg.set(drawing.part, vmlXml(entries, drawing.old));
  const talk = relationships.find((r) => r.kind === 'threadedComment');
  if (sheet.comments.length > 0) {
    const people = await known(lists, bookPart, sheet);
    const threads = await partFor(lists, sheetPart, relationships, {
      kind: `${later}/threadedComment`,
      before: 'xl/threadedComments/threadedComment',
      after: '.xml',
      contentType: 'application/vnd.ms-excel.threadedcomments+xml',
    });
    lists.pkg.set(threads.part, threadsXml(sheet, people));
  } else if (talk) await lists.drop(sheetPart, talk.target);
  return drawing.id;
}

/** The last note is gone: so are the parts, but for drawings of something else. */
async function dropAll(
  lists: PackageEdit,
  sheetPart: string,
  relationships: readonly Relationship[],
): Promise<string | null> {
  for (const r of relationships)
    if (r.kind === 'comments' || r.kind === 'threadedComment') await lists.drop(sheetPart, r.target);
  const drawing = relationships.find((r) => r.kind === 'vmlDrawing');
  if (!drawing) return null;
  const rest = vmlXml([], await lists.pkg.text(drawing.target));
  if (/<(?:\w+:)?shape\b/.test(rest)) {
    lists.pkg.set(drawing.target, rest);
    return drawing.id;
  }
  await lists.drop(sheetPart, drawing.target);
  return null;
}
