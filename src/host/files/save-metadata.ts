/** Properties of the file and settings of the add-in → their parts. What nobody changed stays as it lies there. */
import { childRanges, escapeXml, readRelationships, rootRange, unescapeXml } from '../../xlsx/package/index.ts';
import type { Workbook } from '../document/model.ts';
import { isMoment } from '../document/moment.ts';
import { appElements, coreElements, coreProperties, extensionPart, metadataMarks } from './metadata.ts';
import type { MetadataMarks } from './metadata.ts';
import type { PackageEdit } from './package-edit.ts';
import { attributeOf, PartWriter } from './part-writer.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const openXml = 'application/vnd.openxmlformats-officedocument';
const extensions = 'http://schemas.microsoft.com/office/webextensions';
const later = 'http://schemas.microsoft.com/office/2011/relationships';

interface Kind {
  readonly relationship: string;
  readonly part: string;
  readonly contentType: string;
  readonly empty: string;
}

const core: Kind = {
  relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  part: 'docProps/core.xml',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  empty: `${head}<cp:coreProperties xmlns:cp="${coreProperties}"></cp:coreProperties>`,
};
const app: Kind = {
  relationship: `${office}/relationships/extended-properties`,
  part: 'docProps/app.xml',
  contentType: `${openXml}.extended-properties+xml`,
  empty: `${head}<Properties xmlns="${office}/extended-properties"></Properties>`,
};
const custom: Kind = {
  relationship: `${office}/relationships/custom-properties`,
  part: 'docProps/custom.xml',
  contentType: `${openXml}.custom-properties+xml`,
  empty: `${head}<Properties xmlns="${office}/custom-properties"></Properties>`,
};

const saved = (mark: string): Map<string, unknown> => new Map(JSON.parse(mark) as [string, unknown][]);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `was` is what the file said when it was opened. */
export async function saveMetadata(lists: PackageEdit, workbook: Workbook, was: MetadataMarks): Promise<void> {
  const now = metadataMarks(workbook);
  if (now.properties !== was.properties) await saveProperties(lists, workbook, saved(was.properties));
  if (now.customProperties !== was.customProperties) await saveCustom(lists, workbook, saved(was.customProperties));
  if (now.settings !== was.settings) await saveSettings(lists, workbook);
}

/** The part of a kind, made when the file has none; one without content is opened up. */
async function partOf(lists: PackageEdit, kind: Kind): Promise<string> {
  const word = kind.relationship.slice(kind.relationship.lastIndexOf('/') + 1);
  const known = (await readRelationships(lists.pkg, '')).find((r) => r.kind === word && lists.pkg.has(r.target));
  if (known) {
    const text = await lists.pkg.text(known.target);
    const root = rootRange(text, known.target);
    if (root.innerEnd === root.innerStart) lists.pkg.set(known.target, kind.empty);
    return known.target;
  }
  await lists.add(kind.part, kind.empty, kind.contentType);
  await lists.relate('', kind.relationship, kind.part);
  return kind.part;
}

async function saveProperties(
  lists: PackageEdit,
  workbook: Workbook,
  was: ReadonlyMap<string, unknown>,
): Promise<void> {
  const text = (name: string): string => String(workbook.properties.get(name) ?? '');
  const isChanged = (name: string): boolean => workbook.properties.get(name) !== was.get(name);
  // An element names its own namespace: which prefix the file has for it does not matter.
  const coreXml = coreElements
    .filter(([name]) => isChanged(name))
    .map(([name, local, space]) => [local, `<${local} xmlns="${space}">${escapeXml(text(name))}</${local}>`] as const);
  await put(lists, core, coreXml);
  const appXml = appElements
    .filter(isChanged)
    .map(
      (name) => [name, `<${name} xmlns="${office}/extended-properties">${escapeXml(text(name))}</${name}>`] as const,
    );
  await put(lists, app, appXml);
}

async function put(lists: PackageEdit, kind: Kind, elements: readonly (readonly [string, string])[]): Promise<void> {
  if (elements.length === 0) return;
  const part = await partOf(lists, kind);
  const writer = new PartWriter(part, await lists.pkg.bytes(part), []);
  for (const [local, xml] of elements) writer.putRaw(local, xml);
  const bytes = writer.bytes();
  if (bytes) lists.pkg.set(part, bytes);
}

const typed = (type: string, text: string): string =>
  `<vt:${type} xmlns:vt="${office}/docPropsVTypes">${text}</vt:${type}>`;

function customXml(name: string, value: unknown, id: number): string {
  const inner =
    typeof value === 'boolean'
      ? typed('bool', String(value))
      : typeof value === 'number'
        ? typed(Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'i4' : 'r8', String(value))
        : isMoment(value)
          ? typed('filetime', value.replace(/\.\d+Z$/, 'Z'))
          : typed('lpwstr', escapeXml(String(value)));
  return `<property xmlns="${office}/custom-properties" fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id}" name="${escapeXml(name)}">${inner}</property>`;
}

/** Properties as they were keep their XML, those of kinds that office.js has no word for among them. */
async function saveCustom(lists: PackageEdit, workbook: Workbook, was: ReadonlyMap<string, unknown>): Promise<void> {
  const part = await partOf(lists, custom);
  const text = await lists.pkg.text(part);
  const root = rootRange(text, part);
  const now = workbook.customProperties;
  const old = root.children.map((range) => text.slice(range.start, range.end));
  const nameOf = (xml: string): string => unescapeXml(attributeOf(/^<[^>]*>/.exec(xml)?.[0] ?? '', 'name') ?? '');
  const kept = old.filter((xml) => {
    const name = nameOf(xml);
    return was.has(name) ? now.has(name) && isSame(now.get(name), was.get(name)) : !now.has(name);
  });
  let id = Math.max(1, ...old.map((xml) => Number(attributeOf(xml, 'pid') ?? 1)));
  const there = new Set(kept.map(nameOf));
  const added = [...now].filter(([name]) => !there.has(name)).map(([name, value]) => customXml(name, value, ++id));
  const inner = [...kept, ...added].join('');
  if (inner === '') await lists.drop('', part);
  else lists.pkg.set(part, text.slice(0, root.innerStart) + inner + text.slice(root.innerEnd));
}

/** Children of a web extension in the order of its schema ([MS-OWEXML]). */
const order = 'reference alternateReferences properties bindings snapshot extLst'.split(' ');

async function saveSettings(lists: PackageEdit, workbook: Workbook): Promise<void> {
  const part = (await extensionPart(lists.pkg)) ?? (await newExtension(lists));
  const writer = new PartWriter(part, await lists.pkg.bytes(part), order);
  const [old] = writer.children('properties');
  const known = new Map(
    (old ? childRanges(writer.text, old) : []).map((range) => {
      const xml = writer.text.slice(range.start, range.end);
      return [unescapeXml(attributeOf(xml, 'name') ?? ''), unescapeXml(attributeOf(xml, 'value') ?? '')];
    }),
  );
  const all = [...workbook.settings].map(([name, value]) => {
    const was = known.get(name);
    const text = was !== undefined && was === value ? was : JSON.stringify(value ?? null);
    return `<property name="${escapeXml(name)}" value="${escapeXml(text)}"/>`;
  });
  writer.putRaw('properties', `<properties xmlns="${extensions}/webextension/2010/11">${all.join('')}</properties>`);
  const bytes = writer.bytes();
  if (bytes) lists.pkg.set(part, bytes);
}

/** The host's own: an add-in of the developer's, whose pane does not open with the file (@unverified HOST-SETTINGS-PART). */
async function newExtension(lists: PackageEdit): Promise<string> {
  const part = lists.freePart('xl/webextensions/webextension', '.xml');
  const id = '5d0b7c52-7f0e-4f55-9c7c-3b6a1c0e2d11';
  await lists.add(
    part,
    `${head}<we:webextension xmlns:we="${extensions}/webextension/2010/11" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`,
    'application/vnd.ms-office.webextension+xml',
  );
  const panes = 'xl/webextensions/taskpanes.xml';
  await lists.add(panes, '', 'application/vnd.ms-office.webextensiontaskpanes+xml');
  const own = await lists.relate(panes, `${later}/webextension`, part);
  lists.pkg.set(
    panes,
    `${head}<wetp:taskpanes xmlns:wetp="${extensions}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${office}/relationships" r:id="${own}"/></wetp:taskpane></wetp:taskpanes>`,
  );
  await lists.relate('', `${later}/webextensiontaskpanes`, panes);
  return part;
}
