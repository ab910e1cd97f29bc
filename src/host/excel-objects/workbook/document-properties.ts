import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { KeyedEntry, keyIn } from '../keyed-entry.ts';
import { isMoment } from '../../document/moment.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Workbook } from '../../document/model.ts';

const texts = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

/** Workbook.properties. */
export class DocumentProperties extends HostObject {
  readonly type = 'DocumentProperties';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  override hasMember(name: string): boolean {
    return this.readMember(name) !== undefined;
  }
  override readMember(name: string): unknown {
    const { properties } = this.workbook;
    if (texts.includes(name) || name === 'LastAuthor') return properties.get(name) ?? '';
    if (name === 'RevisionNumber') return properties.get(name) ?? 0;
    if (name === 'CreationDate') return properties.get(name) ?? '2026-01-01T00:00:00Z';
    return name === 'Custom' ? new CustomProperties(this.workbook) : undefined;
  }
  override writeMember(name: string, value: unknown): boolean {
    if (!texts.includes(name) && name !== 'RevisionNumber') return false;
    this.workbook.properties.set(name, value);
    this.workbook.isDirty = true;
    return true;
  }
}

export class CustomProperty extends KeyedEntry {
  readonly type = 'CustomProperty';

  get Type(): string {
    const { Value: value } = this;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    if (typeof value === 'boolean') return 'Boolean';
    return isMoment(value) ? 'Date' : 'String';
  }
}

/** Workbook.properties.custom: keys without regard to case, values of at most 255 signs. */
export class CustomProperties extends HostCollection<CustomProperty> {
  readonly type = 'CustomPropertyCollection';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  items(): CustomProperty[] {
    return [...this.workbook.customProperties.keys()].map(
      (key) => new CustomProperty(this.workbook.customProperties, key),
    );
  }
  find(key: unknown): CustomProperty | null {
    const found = keyIn(this.workbook.customProperties, key);
    return found === null ? null : new CustomProperty(this.workbook.customProperties, found);
  }
  Add(key: string, value: unknown): CustomProperty {
    if (String(key).length > 255) throw invalidArgument();
    const known = this.find(key)?.Key ?? String(key);
    this.workbook.customProperties.set(known, value);
    return new CustomProperty(this.workbook.customProperties, known);
  }
  DeleteAll(): void {
    this.workbook.customProperties.clear();
  }
}
