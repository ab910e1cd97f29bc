/** The names of an opened file: each keeps its element, its attributes and its place, and only what changed of it is put in. */
import type { ElementRange } from '../../xlsx/package/index.ts';
import { childRanges, escapeXml, unescapeXml } from '../../xlsx/package/index.ts';
import { followRename } from '../calc/references.ts';
import type { NameState, Sheet, Workbook } from '../document/model.ts';
import type { NameOrigin } from './element-places.ts';
import type { Origin } from './origin.ts';
import type { PartWriter } from './part-writer.ts';
import { attributeOf, withAttribute } from './part-writer.ts';
import { printNames, printNamesXml } from './save-page.ts';

/** Puts names into the workbook part. */
export function putNames(writer: PartWriter, workbook: Workbook, origin: Origin): void {
  const [block] = writer.children('definedNames');
  const old = block ? childRanges(writer.text, block) : [];
  const kept = keptNames(writer, workbook, origin, old);
  const added = addedNames(workbook, origin).map((xml) => writer.own(xml));
  if (old.length === 0 && added.length === 0) return;
  if (kept.every((xml) => xml === '') && added.length === 0) return writer.put('definedNames', '');
  if (!block || block.innerEnd <= block.innerStart)
    return writer.putRaw('definedNames', within(writer.own('<definedNames>'), added.join('')));
  old.forEach((range, i) => writer.edit.replace(range.start, range.end, kept[i] ?? ''));
  if (added.length > 0) writer.edit.insert(block.innerEnd, added.join(''));
}

const within = (open: string, inner: string): string => `${open}${inner}${open.replace('<', '</')}`;

/** The file's own elements as they are to be written, in their order; "" for one that is gone. */
function keptNames(writer: PartWriter, workbook: Workbook, origin: Origin, old: readonly ElementRange[]): string[] {
  const current = new Map<number, NameState>();
  for (const state of [...workbook.names, ...workbook.sheets.flatMap((s) => s.names)]) {
    const known = origin.names.get(state);
    if (known) current.set(known.index, state);
  }
  const was = printedBefore(origin);
  return old.map((range, i) => {
    const { text } = writer;
    if (range.local !== 'definedName') return text.slice(range.start, range.end);
    const tag = text.slice(range.start, range.innerEnd > range.innerStart ? range.innerStart : range.end);
    const rest = text.slice(range.start + tag.length, range.end);
    const local = attributeOf(tag, 'localSheetId');
    const sheet = local === null ? undefined : origin.order[Number(local)];
    if (sheet && !workbook.sheets.includes(sheet)) return '';
    const placed = sheet ? withAttribute(tag, 'localSheetId', String(workbook.sheets.indexOf(sheet))) : tag;
    if (isExcelsOwn(tag)) return !sheet || was.isSame(tag, sheet) ? placed + was.followed(rest, sheet) : '';
    const state = current.get(i);
    return state ? changedName(placed, rest, state, origin.names.get(state)?.was ?? state) : '';
  });
}

const isExcelsOwn = (tag: string): boolean => attributeOf(tag, 'name')?.startsWith('_xlnm.') === true;

function changedName(tag: string, rest: string, now: NameState, was: NameOrigin['was']): string {
  let open = tag;
  if (now.name !== was.name) open = withAttribute(open, 'name', escapeXml(now.name));
  if (now.comment !== was.comment) open = withAttribute(open, 'comment', escapeXml(now.comment) || null);
  if (now.visible !== was.visible) open = withAttribute(open, 'hidden', now.visible ? null : '1');
  if (now.formula === was.formula) return open + rest;
  const text = escapeXml(now.formula.slice(1));
  return open.replace(/\s*\/>$/, '>') + text + closing(tag);
}

const closing = (tag: string): string => `</${/^<([^\s>/]+)/.exec(tag)?.[1] ?? 'definedName'}>`;

/**
 * What is printed of a sheet is written where it is not what the file says: a print area that is worked out by functions
 * stays, and follows its sheet's name.
 */
function printedBefore(origin: Origin): {
  isSame(tag: string, sheet: Sheet): boolean;
  followed(rest: string, sheet: Sheet | undefined): string;
} {
  const printed = new Map(JSON.parse(origin.pieces.printed) as [string, [string, string][]][]);
  const names = new Map((JSON.parse(origin.pieces.sheets) as string[][]).map(([id = '', name = '']) => [id, name]));
  return {
    isSame: (tag, sheet) => {
      const name = attributeOf(tag, 'name') ?? '';
      return printNames(sheet).get(name) === new Map(printed.get(sheet.id)).get(name);
    },
    followed: (rest, sheet) => {
      const before = sheet && names.get(sheet.id);
      if (before === undefined || before === sheet?.name) return rest;
      return rest.replace(/^[^<]*/, (text) =>
        escapeXml(followRename(`=${unescapeXml(text)}`, before, sheet?.name ?? before).slice(1)),
      );
    },
  };
}

function addedNames(workbook: Workbook, origin: Origin): string[] {
  const { isSame } = printedBefore(origin);
  const one = (name: NameState, scope: number | null): string =>
    `<definedName name="${escapeXml(name.name)}"${scope === null ? '' : ` localSheetId="${scope}"`}${name.comment ? ` comment="${escapeXml(name.comment)}"` : ''}` +
    `${name.visible ? '' : ' hidden="1"'}>${escapeXml(name.formula.slice(1))}</definedName>`;
  const isNew = (name: NameState): boolean => !origin.names.has(name);
  return [
    ...workbook.names.filter(isNew).map((n) => one(n, null)),
    ...workbook.sheets.flatMap((s, i) => s.names.filter(isNew).map((n) => one(n, i))),
    ...workbook.sheets.flatMap((s, i) => printNamesXml(s, i).filter((xml) => !isSame(xml, s))),
  ];
}
