import { HostCollection, HostObject } from '../../executor/host-object.ts';
import type { Workbook } from '../../document/model.ts';

/** One of Workbook.settings. */
export class Setting extends HostObject {
  readonly type = 'Setting';
  private readonly workbook: Workbook;
  private readonly key: string;

  constructor(workbook: Workbook, key: string) {
    super();
    this.workbook = workbook;
    this.key = key;
  }

  override identity(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.workbook.settings.get(this.key) ?? null;
  }
  set Value(value: unknown) {
    this.workbook.settings.set(this.key, value);
  }
  Delete(): void {
    this.workbook.settings.delete(this.key);
  }
}

export class Settings extends HostCollection<Setting> {
  readonly type = 'SettingCollection';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  items(): Setting[] {
    return [...this.workbook.settings.keys()].map((key) => new Setting(this.workbook, key));
  }
  find(key: unknown): Setting | null {
    return this.workbook.settings.has(String(key)) ? new Setting(this.workbook, String(key)) : null;
  }
  Add(key: string, value: unknown): Setting {
    this.workbook.settings.set(key, value);
    this.workbook.isDirty = true;
    return new Setting(this.workbook, key);
  }
}
