import { HostCollection } from '../../executor/host-object.ts';
import { KeyedEntry } from '../keyed-entry.ts';
import type { Workbook } from '../../document/model.ts';

/** One of Workbook.settings. */
export class Setting extends KeyedEntry {
  readonly type = 'Setting';
}

export class Settings extends HostCollection<Setting> {
  readonly type = 'SettingCollection';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  items(): Setting[] {
    return [...this.workbook.settings.keys()].map((key) => new Setting(this.workbook.settings, key));
  }
  find(key: unknown): Setting | null {
    return this.workbook.settings.has(String(key)) ? new Setting(this.workbook.settings, String(key)) : null;
  }
  Add(key: string, value: unknown): Setting {
    this.workbook.settings.set(key, value);
    this.workbook.isDirty = true;
    return new Setting(this.workbook.settings, key);
  }
}
