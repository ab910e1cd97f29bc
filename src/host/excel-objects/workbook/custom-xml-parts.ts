import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import { changeXml, isWellFormed, namespaceOf, queryXml } from './xml-parts.ts';
import type { CustomXmlState, Workbook } from '../../document/model.ts';

export class CustomXmlPart extends HostObject {
  readonly type = 'CustomXmlPart';
  private readonly workbook: Workbook;
  private readonly part: CustomXmlState;

  constructor(workbook: Workbook, part: CustomXmlState) {
    super();
    this.workbook = workbook;
    this.part = part;
  }

  override identity(): string {
    return this.part.id;
  }
  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.part.xml);
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    this.part.xml = checkedXml(xml);
    this.workbook.undoClearing++;
  }
  Delete(): void {
    this.workbook.customXml = this.workbook.customXml.filter((p) => p !== this.part);
  }
  Query(xpath: string, namespaces: Record<string, string>): string[] {
    return queryXml(this.part.xml, xpath, namespaces);
  }
  InsertElement(xpath: string, xml: string, namespaces: Record<string, string>, index: number | null): void {
    this.part.xml = changeXml(this.part.xml, xpath, namespaces, { kind: 'insert', xml, index });
  }
  UpdateElement(xpath: string, xml: string, namespaces: Record<string, string>): void {
    this.part.xml = changeXml(this.part.xml, xpath, namespaces, { kind: 'replace', xml });
  }
  DeleteElement(xpath: string, namespaces: Record<string, string>): void {
    this.part.xml = changeXml(this.part.xml, xpath, namespaces, { kind: 'delete' });
  }
  InsertAttribute(xpath: string, namespaces: Record<string, string>, name: string, value: string): void {
    this.part.xml = changeXml(this.part.xml, xpath, namespaces, { kind: 'attribute', name, value });
  }
  UpdateAttribute(xpath: string, namespaces: Record<string, string>, name: string, value: string): void {
    this.part.xml = changeXml(this.part.xml, xpath, namespaces, { kind: 'attribute', name, value });
  }
  DeleteAttribute(xpath: string, namespaces: Record<string, string>, name: string): void {
    this.part.xml = changeXml(this.part.xml, xpath, namespaces, { kind: 'attribute', name, value: null });
  }
}

function checkedXml(xml: unknown): string {
  if (typeof xml !== 'string' || !/^\s*(<\?xml[^>]*\?>)?\s*<[^?!]/.test(xml) || !isWellFormed(xml))
    throw invalidArgument('The text is not XML.');
  return xml;
}

export class CustomXmlParts extends HostCollection<CustomXmlPart> {
  readonly type: string = 'CustomXmlPartCollection';
  protected readonly workbook: Workbook;
  private readonly namespace: string | null;

  constructor(workbook: Workbook, namespace: string | null = null) {
    super();
    this.workbook = workbook;
    this.namespace = namespace;
    if (namespace !== null) this.type = 'CustomXmlPartScopedCollection';
  }

  items(): CustomXmlPart[] {
    return this.workbook.customXml
      .filter((p) => this.namespace === null || namespaceOf(p.xml) === this.namespace)
      .map((p) => new CustomXmlPart(this.workbook, p));
  }
  find(key: unknown): CustomXmlPart | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((p) => p.Id.toLowerCase() === wanted) ?? null;
  }
  Add(xml: string): CustomXmlPart {
    const part = { id: this.workbook.newGuid(), xml: checkedXml(xml) };
    this.workbook.customXml.push(part);
    this.workbook.undoClearing++;
    return new CustomXmlPart(this.workbook, part);
  }
  GetByNamespace(namespace: string): CustomXmlParts {
    return new CustomXmlParts(this.workbook, namespace);
  }
  GetOnlyItem(): CustomXmlPart {
    const [only, ...more] = this.items();
    if (!only || more.length > 0)
      throw new HostError('GeneralException', 'There is not exactly one part of that namespace.');
    return only;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...more] = this.items();
    return more.length > 0 ? null : (only ?? null);
  }
}
