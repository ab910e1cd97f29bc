import { HostObject, ListCollection } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import { make } from '../factory.ts';
import { fullAddress } from '../target.ts';
import type { Sheet } from '../../document/model.ts';

/** Areas on several sheets: what precedents and dependents give. */
export class WorkbookRangeAreas extends HostObject {
  readonly type = 'WorkbookRangeAreas';
  private readonly parts: readonly { readonly sheet: Sheet; readonly areas: readonly Area[] }[];

  constructor(parts: readonly { readonly sheet: Sheet; readonly areas: readonly Area[] }[]) {
    super();
    this.parts = parts;
  }

  get Addresses(): string[] {
    return this.parts.map((p) => p.areas.map((a) => fullAddress(p.sheet, a)).join(','));
  }
  get Areas(): HostObject {
    return new ListCollection('RangeAreasCollection', () => this.parts.map((p) => make.rangeAreas(p.sheet, p.areas)));
  }
  get Ranges(): HostObject {
    return new ListCollection('RangeCollection', () =>
      this.parts.flatMap((p) => p.areas.map((a) => make.range(p.sheet, a))),
    );
  }
  GetRangeAreasBySheet(key: string): HostObject | null {
    return this.GetRangeAreasOrNullObjectBySheet(key);
  }
  GetRangeAreasOrNullObjectBySheet(key: string): HostObject | null {
    const wanted = key.toLowerCase();
    const part = this.parts.find((p) => p.sheet.name.toLowerCase() === wanted || p.sheet.id.toLowerCase() === wanted);
    return part ? make.rangeAreas(part.sheet, part.areas) : null;
  }
}
