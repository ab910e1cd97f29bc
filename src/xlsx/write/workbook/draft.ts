import {
  contentTypesPart,
  folderOf,
  parseContentTypes,
  parseRelationships,
  relationshipsPart,
  rootRange,
} from '../../package/index.ts';
import type { Package, Relationship } from '../../package/index.ts';
import { appendInside, prefixOf } from '../text/element-edit.ts';
import { PartEdit, splicedBytes } from '../text/splice.ts';
import type { Undo } from '../text/splice.ts';
import { escapePlainAttribute } from '../text/xml-text.ts';

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A relationship that a part gets, by its full type address. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A target as Excel writes it: relative to the folder of the part that has the relationship. */
export function targetFrom(part: string, target: string): string {
  const from = folderOf(part).split('/').filter(Boolean);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}

function relationshipXml(prefix: string, { id, type, target }: NewRelationship): string {
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapePlainAttribute(target)}"/>`;
}

/** The .rels part of a new part. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  return emptyRelationships.replace(
    '</Relationships>',
    () => `${relationships.map((one) => relationshipXml('', one)).join('')}</Relationships>`,
  );
}

/** What is about to change in a package: splices in parts that exist, whole parts that do not. */
export class Draft {
  readonly pkg: Package;
  readonly #edits = new Map<string, PartEdit>();
  readonly #overrides: { part: string; type: string }[] = [];
  readonly #relationships = new Map<string, NewRelationship[]>();
  /** Names of the parts that the draft adds. */
  readonly added: string[] = [];

  constructor(pkg: Package) {
    this.pkg = pkg;
  }

  /** A part under change, by its name in any case. */
  async edit(name: string): Promise<PartEdit> {
    const part = this.pkg.nameOf(name) ?? name;
    const known = this.#edits.get(part);
    if (known) return known;
    const edit = new PartEdit(part, await this.pkg.bytes(part));
    this.#edits.set(part, edit);
    return edit;
  }

  /** A new part, with its content type unless a default of the package says it. */
  add(part: string, content: Parameters<Package['set']>[1], contentType: string | null): void {
    this.pkg.set(part, content);
    this.added.push(part);
    if (contentType !== null) this.#overrides.push({ part, type: contentType });
  }

  /** The first name of the series ("xl/worksheets/sheet", ".xml") that no part has. */
  freePart(before: string, after: string): string {
    let n = 1;
    // Relationships may lie there without their part (a careless program removed it): they are the user's as well.
    const isTaken = (part: string): boolean => this.pkg.has(part) || this.pkg.has(relationshipsPart(part));
    while (isTaken(`${before}${n}${after}`)) n++;
    return `${before}${n}${after}`;
  }

  /** Gives a part one relationship more; returns its id. */
  async relate(part: string, type: string, target: string): Promise<string> {
    const added = this.#relationships.get(part) ?? [];
    this.#relationships.set(part, added);
    const used = new Set([...(await this.#known(part)), ...added].map(({ id }) => id));
    let n = used.size + 1;
    while (used.has(`rId${n}`)) n++;
    added.push({ id: `rId${n}`, type, target: targetFrom(part, target) });
    return `rId${n}`;
  }

  async #known(part: string): Promise<Relationship[]> {
    const rels = relationshipsPart(part);
    return this.pkg.has(rels) ? parseRelationships((await this.edit(rels)).text, part, rels) : [];
  }

  async #writeRelationships(): Promise<void> {
    for (const [part, added] of this.#relationships) {
      const rels = relationshipsPart(part);
      if (!this.pkg.has(rels)) {
        this.add(rels, relationshipsXml(added), null);
        continue;
      }
      const edit = await this.edit(rels);
      const root = rootRange(edit.text, rels);
      appendInside(edit, root, added.map((one) => relationshipXml(prefixOf(root.name), one)).join(''));
    }
  }

  async #writeContentTypes(): Promise<void> {
    const edit = await this.edit(contentTypesPart);
    const root = rootRange(edit.text, contentTypesPart);
    const known = parseContentTypes(edit.text);
    const xml = this.#overrides
      .filter(({ part, type }) => known.of(part) !== type)
      .map(({ part, type }) => `<${prefixOf(root.name)}Override PartName="/${part}" ContentType="${type}"/>`)
      .join('');
    appendInside(edit, root, xml);
  }

  /** Sets every changed part in the package; returns the way back for each. */
  async write(): Promise<Map<string, Undo[]>> {
    await this.#writeRelationships();
    await this.#writeContentTypes();
    const undo = new Map<string, Undo[]>();
    for (const edit of this.#edits.values()) {
      if (!edit.isChanged) continue;
      const result = splicedBytes(edit.original, edit.splices);
      this.pkg.set(edit.part, result.pieces);
      if (!this.added.includes(edit.part)) undo.set(edit.part, result.undo);
    }
    return undo;
  }
}
