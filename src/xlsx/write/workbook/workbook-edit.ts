/** Sheets and names put into workbook.xml and taken out of it, with everything that counts sheets by place. */
import type { ElementRange } from '../../package/index.ts';
import { appendInside, attributeRange, placeFor, prefixOf } from '../text/element-edit.ts';
import { relationshipsNamespace } from '../text/namespaces.ts';
import type { PartEdit } from '../text/splice.ts';
import { relationshipsPrefix, workbookOrder } from './workbook-text.ts';
import type { WorkbookText } from './workbook-text.ts';
import { escapePlainAttribute, escapeText } from '../text/xml-text.ts';

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly isHidden: boolean;
  /** Place among the tabs when all is done, 0-based. */
  readonly index: number;
}

export interface NewName {
  readonly name: string;
  /** Place of the sheet that it belongs to when all is done; null for the whole workbook. */
  readonly localSheetId: number | null;
  readonly formula: string;
}

/** New place of each old sheet when sheets are put in at the places given. */
function shifted(count: number, taken: ReadonlySet<number>): number[] {
  const places: number[] = [];
  for (let place = 0; places.length < count; place++) if (!taken.has(place)) places.push(place);
  return places;
}

function setOrAdd(edit: PartEdit, range: ElementRange, attribute: string, value: number): void {
  const place = attributeRange(edit.text, range, attribute);
  if (place) return edit.replace(place.start, place.end, String(value));
  const tag = edit.text.slice(range.start, range.innerStart);
  const end = range.start + (tag.endsWith('/>') ? tag.length - 2 : tag.length - 1);
  edit.insert(end, ` ${attribute}="${value}"`);
}

/** Everything that names a sheet by its place follows it there; a place that no sheet has is left as it is written. */
function movePlaces(edit: PartEdit, workbook: WorkbookText, newPlace: (old: number) => number): void {
  const move = (range: ElementRange, attribute: string, old: number): void => {
    if (!Number.isInteger(old) || old < 0 || old >= workbook.sheets.length || newPlace(old) === old) return;
    setOrAdd(edit, range, attribute, newPlace(old));
  };
  for (const { localSheetId, range } of workbook.names)
    if (localSheetId !== null) move(range, 'localSheetId', localSheetId);
  for (const view of workbook.views)
    for (const attribute of ['activeTab', 'firstSheet']) {
      const place = attributeRange(edit.text, view, attribute);
      const old = place ? Number(edit.text.slice(place.start, place.end)) : 0;
      // The row of tabs begins with the first one: it still does when that is another sheet.
      if (attribute === 'activeTab' || old > 0) move(view, attribute, old);
    }
}

/** Puts sheets and names in; nothing else of the part changes unless a sheet comes before an old one. */
export function addSheets(
  edit: PartEdit,
  workbook: WorkbookText,
  sheets: readonly NewSheet[],
  names: readonly NewName[],
): void {
  const p = prefixOf(workbook.sheetsRange.name);
  const known = relationshipsPrefix(edit.text);
  const declare = known === null ? ` xmlns:r="${relationshipsNamespace}"` : '';
  const places = shifted(workbook.sheets.length, new Set(sheets.map(({ index }) => index)));
  const before = new Map<number, string>();
  for (const sheet of [...sheets].sort((a, b) => a.index - b.index)) {
    const next = places.findIndex((place) => place > sheet.index);
    const xml = `<${p}sheet${declare} name="${escapePlainAttribute(sheet.name)}" sheetId="${sheet.sheetId}"${sheet.isHidden ? ' state="hidden"' : ''} ${known ?? 'r:'}id="${sheet.relationshipId}"/>`;
    before.set(next, (before.get(next) ?? '') + xml);
  }
  for (const [next, xml] of before) {
    const old = workbook.sheets[next];
    if (old) edit.insert(old.range.start, xml);
    else appendInside(edit, workbook.sheetsRange, xml);
  }
  movePlaces(edit, workbook, (old) => places[old] as number);
  addNames(edit, workbook, names);
}

function addNames(edit: PartEdit, workbook: WorkbookText, names: readonly NewName[]): void {
  if (names.length === 0) return;
  const p = prefixOf(workbook.root.name);
  const xml = names
    .map(({ name, localSheetId, formula }) => {
      const local = localSheetId === null ? '' : ` localSheetId="${localSheetId}"`;
      return `<${p}definedName name="${escapePlainAttribute(name)}"${local}>${escapeText(formula)}</${p}definedName>`;
    })
    .join('');
  if (workbook.namesRange) appendInside(edit, workbook.namesRange, xml);
  else
    edit.insert(placeFor(workbook.root, 'definedNames', workbookOrder), `<${p}definedNames>${xml}</${p}definedNames>`);
}

/** Takes sheets out, with the names of theirs and those that `isOurs` says yes to. */
export function removeSheets(
  edit: PartEdit,
  workbook: WorkbookText,
  gone: ReadonlySet<number>,
  isOurs: (name: WorkbookText['names'][number]) => boolean,
): void {
  const left = workbook.sheets.map((_, i) => i).filter((i) => !gone.has(i));
  const newPlace = (old: number): number => {
    const place = left.indexOf(old);
    // The sheet stood on is gone: the nearest one before it, else the first.
    return place >= 0 ? place : Math.max(0, left.filter((i) => i < old).length - 1);
  };
  const goneNames = workbook.names.filter(
    (name) => (name.localSheetId !== null && gone.has(name.localSheetId)) || isOurs(name),
  );
  const keptNames = workbook.names.filter((name) => !goneNames.includes(name));
  for (const i of gone) cut(edit, (workbook.sheets[i] as WorkbookText['sheets'][number]).range);
  if (workbook.namesRange && goneNames.length > 0 && keptNames.length === 0) cut(edit, workbook.namesRange);
  else for (const name of goneNames) cut(edit, name.range);
  movePlaces(edit, { ...workbook, names: keptNames }, newPlace);
}

export function cut(edit: PartEdit, range: ElementRange): void {
  edit.replace(range.start, range.end, '');
}
