/** What a file says of itself, in parts beside the workbook: properties, a person's own properties, settings of the add-in. */
import type { Relationship } from '../../xlsx/package/index.ts';
import type { Package } from '../../xlsx/package/index.ts';
import { readRelationships } from '../../xlsx/package/index.ts';
import type { Workbook } from '../document/model.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, children, parseXml } from './xml-tree.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';
export const coreProperties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** Property → element of docProps/core.xml and its namespace (ECMA-376 part 2, §11). */
export const coreElements: readonly (readonly [property: string, local: string, namespace: string])[] = [
  ['Title', 'title', dublinCore],
  ['Subject', 'subject', dublinCore],
  ['Author', 'creator', dublinCore],
  ['Keywords', 'keywords', coreProperties],
  ['Comments', 'description', dublinCore],
  ['Category', 'category', coreProperties],
  ['LastAuthor', 'lastModifiedBy', coreProperties],
  ['RevisionNumber', 'revision', coreProperties],
  ['CreationDate', 'created', 'http://purl.org/dc/terms/'],
];

/** These two lie in docProps/app.xml. */
export const appElements = ['Manager', 'Company'] as const;

const partOf = (relationships: readonly Relationship[], kind: string): string | null =>
  relationships.find((r) => r.kind === kind && !r.isExternal)?.target ?? null;

async function tree(pkg: Package, part: string | null): Promise<XmlElement | null> {
  return part !== null && pkg.has(part) ? parseXml(await pkg.text(part), part) : null;
}

export async function loadMetadata(workbook: Workbook, pkg: Package): Promise<void> {
  const relationships = await readRelationships(pkg, '');
  const core = await tree(pkg, partOf(relationships, 'core-properties'));
  for (const [property, local] of coreElements) {
    const text = child(core, local)?.text ?? '';
    if (text === '') continue;
    const number = Number(text);
    if (property !== 'RevisionNumber') workbook.properties.set(property, text);
    else if (Number.isFinite(number)) workbook.properties.set(property, number);
  }
  const app = await tree(pkg, partOf(relationships, 'extended-properties'));
  for (const name of appElements) {
    const text = child(app, name)?.text ?? '';
    if (text !== '') workbook.properties.set(name, text);
  }
  for (const element of children(await tree(pkg, partOf(relationships, 'custom-properties')), 'property')) {
    const value = customValue(element.children[0] ?? null);
    if (value !== null) workbook.customProperties.set(element.attributes['name'] ?? '', value);
  }
  const settings = child(await tree(pkg, await extensionPart(pkg)), 'properties');
  for (const { attributes } of children(settings, 'property'))
    workbook.settings.set(attributes['name'] ?? '', settingValue(attributes['value'] ?? ''));
}

/** Lists and the like, for which office.js has no kind, are null. */
function customValue(typed: XmlElement | null): string | number | boolean | null {
  if (!typed) return null;
  if (/^(lpw?str|bstr|filetime|date)$/.test(typed.name)) return typed.text;
  if (typed.name === 'bool') return /^(1|true)$/.test(typed.text.trim());
  return /^(u?i[1248]|u?int|r[48]|decimal)$/.test(typed.name) ? Number(typed.text) : null;
}

/** Settings are JSON; what another program wrote otherwise is a text. */
function settingValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** The part of the first add-in with a pane that the file knows: its settings are the ones that scripts see. */
export async function extensionPart(pkg: Package): Promise<string | null> {
  const panes = partOf(await readRelationships(pkg, ''), 'webextensiontaskpanes');
  if (panes === null || !pkg.has(panes)) return null;
  const part = partOf(await readRelationships(pkg, panes), 'webextension');
  return part !== null && pkg.has(part) ? part : null;
}

/** Tells what has changed since the file was opened. */
export interface MetadataMarks {
  readonly properties: string;
  readonly customProperties: string;
  readonly settings: string;
}

export const metadataMarks = (workbook: Workbook): MetadataMarks => ({
  properties: JSON.stringify([...workbook.properties]),
  customProperties: JSON.stringify([...workbook.customProperties]),
  settings: JSON.stringify([...workbook.settings]),
});

/** Of a workbook that was never a file. */
export const noMetadata: MetadataMarks = { properties: '[]', customProperties: '[]', settings: '[]' };
