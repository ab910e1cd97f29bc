/** Our sheets and state taken out of a workbook that some program has saved since: names and ids may be other ones. */
import { quotedSheet } from '../../../core/workbook/cell-ref.ts';
import {
  contentTypesPart,
  joinBytes,
  partKey,
  parseRelationships,
  relationshipsPart,
  rootRange,
  XmlCursor,
} from '../../package/index.ts';
import type { ElementRange, Package } from '../../package/index.ts';
import type { WorkbookParts } from '../../read/workbook-parts.ts';
import type { GivenBack } from './before.ts';
import { forgetCells } from './calc-chain.ts';
import type { Ours } from './find-ours.ts';
import { reachable } from './reachable.ts';
import { PartEdit, splicedBytes } from '../text/splice.ts';
import { cut, removeSheets } from '../workbook/workbook-edit.ts';
import { readWorkbookText } from '../workbook/workbook-text.ts';
import type { NameElement } from '../workbook/workbook-text.ts';

export async function removeOurParts(
  source: Package,
  pkg: Package,
  parts: WorkbookParts,
  ours: Ours,
  back: Map<string, GivenBack>,
): Promise<void> {
  const open = async (part: string): Promise<PartEdit> => new PartEdit(part, await source.bytes(part));
  const close = (edit: PartEdit): void => {
    if (!edit.isChanged) return;
    const bytes = joinBytes(splicedBytes(edit.original, edit.splices).pieces);
    pkg.set(edit.part, bytes);
    back.set(partKey(edit.part), { crc: source.codec.crc32(bytes), bytes: () => Promise.resolve(bytes) });
  };
  const roots = [...ours.places.map(({ part }) => part), ...(ours.state === null ? [] : [ours.state])];
  const gone = await onlyBelow(source, roots);

  const workbookEdit = await open(parts.workbook);
  const workbook = readWorkbookText(workbookEdit.text, parts.workbook);
  if (workbook) removeSheets(workbookEdit, workbook, new Set(ours.places.map(({ index }) => index)), isOurName(ours));
  close(workbookEdit);

  const chain = parts.relationships.find(({ kind }) => kind === 'calcChain')?.target;
  if (chain !== undefined && source.has(chain)) {
    const edit = await open(chain);
    if (forgetCells(edit, new Set(ours.places.map(({ sheetId }) => sheetId)))) close(edit);
    else gone.add(source.nameOf(chain) as string);
  }

  const goneKeys = new Set([...gone].map(partKey));
  // LibreOffice moves the relationship of our state from the workbook to the package.
  for (const from of ['', parts.workbook]) {
    const rels = relationshipsPart(from);
    const edit = await open(rels);
    const goneIds = new Set(
      parseRelationships(edit.text, from, rels)
        .filter(({ isExternal, target }) => !isExternal && goneKeys.has(partKey(target)))
        .map(({ id }) => id),
    );
    cutChildren(edit, 'Relationship', (cursor) => goneIds.has(cursor.attr('Id') ?? ''));
    close(edit);
  }

  const typesEdit = await open(contentTypesPart);
  cutChildren(typesEdit, 'Override', (cursor) => goneKeys.has(partKey(cursor.attr('PartName') ?? '')));
  close(typesEdit);
  for (const part of gone) {
    pkg.remove(part);
    if (source.has(relationshipsPart(part))) pkg.remove(relationshipsPart(part));
  }
}

/** A name is ours when our run said so, or when it begins as ours do and means a place in a sheet of ours. */
function isOurName({ journal, places }: Ours): (name: NameElement) => boolean {
  const known = new Set(journal?.names.map((name) => name.toLowerCase()));
  const sheets = places.flatMap(({ name }) => [`${quotedSheet(name)}!`, `${name}!`]);
  return ({ name, formula }) =>
    known.has(name.toLowerCase()) || (name.startsWith('MK_') && sheets.some((sheet) => formula.includes(sheet)));
}

/** Parts that nothing but `roots` leads to, these included. */
async function onlyBelow(source: Package, roots: readonly string[]): Promise<Set<string>> {
  const below = await reachable(source, roots);
  const others = await reachable(source, [''], new Set(roots));
  return new Set([...below].filter((part) => !others.has(part)));
}

function cutChildren(edit: PartEdit, local: string, isGone: (cursor: XmlCursor) => boolean): void {
  const cursorOf = (range: ElementRange): XmlCursor => {
    const cursor = new XmlCursor(edit.text.slice(range.start, range.end));
    cursor.next();
    return cursor;
  };
  for (const child of rootRange(edit.text, edit.part).children)
    if (child.local === local && isGone(cursorOf(child))) cut(edit, child);
}
