/** Parts put into and taken out of a package, with the lists that must name them: relationships and content types. */
import type { Package } from '../../xlsx/package/index.ts';
import {
  contentTypesPart,
  freeRelationshipId,
  insertLast,
  parseRelationships,
  relationshipsPart,
  withOverride,
  withoutOverrides,
  withoutRelationships,
  withRelationship,
} from '../../xlsx/package/index.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export class PackageEdit {
  readonly pkg: Package;
  private readonly texts = new Map<string, string>();

  constructor(pkg: Package) {
    this.pkg = pkg;
  }

  private async text(part: string): Promise<string | null> {
    if (!this.texts.has(part) && this.pkg.has(part)) this.texts.set(part, await this.pkg.text(part));
    return this.texts.get(part) ?? null;
  }

  private put(part: string, text: string): void {
    this.texts.set(part, text);
    this.pkg.set(part, text);
  }

  /** "xl/tables/table3.xml", the first that is free. */
  freePart(before: string, after: string): string {
    let n = 1;
    while (this.pkg.has(`${before}${n}${after}`)) n++;
    return `${before}${n}${after}`;
  }

  /** A relationship from a part to another (or to an external address); gives its id. `kind` is a word of the office's own, or a whole type. */
  async relate(from: string, kind: string, target: string, isExternal = false): Promise<string> {
    const list = relationshipsPart(from);
    const old = await this.text(list);
    const known = old === null ? [] : parseRelationships(old, from, list);
    const type = kind.includes('://') ? kind : `${office}/${kind}`;
    const same = known.find((r) => r.type === type && r.target === target && r.isExternal === isExternal);
    if (same) return same.id;
    const id = freeRelationshipId(known);
    const added = { id, type, target: isExternal ? target : `/${target}` };
    if (!isExternal) this.put(list, withRelationship(old, added));
    else {
      const attributes = [
        ['Id', id],
        ['Type', added.type],
        ['Target', target],
        ['TargetMode', 'External'],
      ] as const;
      this.put(list, insertLast(old ?? emptyList, 'Relationship', attributes));
    }
    return id;
  }

  /** Takes away a part that only `from` knows, and the relationship to it. */
  async drop(from: string, part: string): Promise<void> {
    const list = relationshipsPart(from);
    const old = await this.text(list);
    if (old !== null)
      this.put(
        list,
        withoutRelationships(old, from, (r) => !r.isExternal && r.target === part),
      );
    this.pkg.remove(part);
    this.pkg.remove(relationshipsPart(part));
    const types = await this.text(contentTypesPart);
    if (types !== null) this.put(contentTypesPart, withoutOverrides(types, [part]));
  }

  async add(part: string, xml: string | Uint8Array, contentType: string | null): Promise<void> {
    this.pkg.set(part, xml);
    const types = await this.text(contentTypesPart);
    if (contentType !== null && types !== null) this.put(contentTypesPart, withOverride(types, part, contentType));
  }
}

const emptyList =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
