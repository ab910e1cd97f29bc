import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { areaText, overlaps } from '../../document/address.ts';
import { fromR1C1, toR1C1 } from '../../calc/references.ts';
import { checkedFormula } from '../../document/writing.ts';
import type { Behaviours } from '../bag.ts';
import { Bag, BagCollection } from '../bag.ts';
import { colour } from '../colour.ts';
import { make } from '../factory.ts';
import { trimOverlays } from './overlays.ts';
import type { Target } from '../target.ts';
import { word } from '../words.ts';
import type { Sheet } from '../../document/model.ts';

/** Type word → child that describes it. */
const kinds: Record<string, string> = {
  Custom: 'Custom',
  DataBar: 'DataBar',
  ColorScale: 'ColorScale',
  IconSet: 'IconSet',
  TopBottom: 'TopBottom',
  PresetCriteria: 'Preset',
  ContainsText: 'TextComparison',
  CellValue: 'CellValue',
};

const clearFormat = (bag: Bag): void => {
  for (const child of bag.childBags().values())
    if (child instanceof Bag) for (const name of child.entries().keys()) child.put(name, null);
};

const borders = (bag: Bag): HostObject => {
  const list = new BagCollection('ConditionalRangeBorderCollection', bag);
  for (const index of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']) {
    const line = new Bag('ConditionalRangeBorder', {}, list);
    line.put('SideIndex', index);
    line.put('Id', index);
    list.list.push(line);
  }
  return list;
};

const behaviours: Behaviours = {
  ConditionalRangeFormat: { methods: { ClearFormat: clearFormat }, children: { Borders: borders } },
  ConditionalFormatRule: {
    values: {
      FormulaLocal: (bag) => bag.value('Formula'),
      FormulaR1C1: (bag) => toR1C1(String(bag.value('Formula') ?? ''), ...anchor(bag)),
    },
    setters: {
      Formula: (_bag, value) => formulaText(value),
      FormulaLocal: (bag, value) => keep(bag, formulaText(value)),
      FormulaR1C1: (bag, value) => keep(bag, fromR1C1(formulaText(value), ...anchor(bag))),
    },
  },
  IconSetConditionalFormat: { setters: { Criteria: (_bag, value) => value, Style: (_bag, value) => value } },
  ColorScaleConditionalFormat: {
    setters: {
      Criteria: (_bag, value) =>
        Object.fromEntries(
          Object.entries((value ?? {}) as Record<string, { color?: unknown } | null>)
            .filter(([, point]) => point != null)
            .map(([name, point]) => [name, { ...point, color: colour(point?.color ?? '#000000') }]),
        ),
    },
    values: {
      ThreeColorScale: (bag) =>
        bag.has('Criteria') ? Boolean((bag.value('Criteria') as { midpoint?: unknown }).midpoint) : true,
    },
  },
};

function keep(bag: Bag, formula: string): string {
  bag.put('Formula', formula);
  return formula;
}

/** A rule written without "=" is taken as a formula as well; what cannot be read is refused. */
function formulaText(value: unknown): string {
  const text = String(value);
  return checkedFormula(text.startsWith('=') ? text : `=${text}`);
}

function anchor(bag: Bag): [number, number] {
  let at: HostObject | null = bag;
  while (at instanceof Bag) at = at.parent;
  const [first] = (at as ConditionalFormat).areas;
  return [first?.top ?? 0, first?.left ?? 0];
}

/** One rule on some areas of a sheet. */
export class ConditionalFormat extends HostObject {
  readonly type = 'ConditionalFormat';
  readonly sheet: Sheet;
  areas: Area[];
  readonly kind: string;
  readonly id: string;
  private readonly details: Bag;
  private stop = false;

  constructor(sheet: Sheet, areas: Area[], kind: string) {
    super();
    this.sheet = sheet;
    this.areas = areas;
    this.kind = kind;
    this.id = sheet.workbook.newGuid();
    const child = kinds[kind] as string;
    const type =
      child === 'Preset'
        ? 'PresetCriteriaConditionalFormat'
        : child === 'TextComparison'
          ? 'TextConditionalFormat'
          : `${child}ConditionalFormat`;
    this.details = new Bag(type, behaviours, this);
  }

  override identity(): string {
    return this.id;
  }

  override hasMember(name: string): boolean {
    return Object.values(kinds).some((child) => name === child || name === `${child}OrNullObject`);
  }

  /** `custom`, `dataBar` … exist for the rule's own type only; their OrNullObject forms are null for all others. */
  override readMember(name: string): unknown {
    const asked = name.replace(/OrNullObject$/, '');
    if (!Object.values(kinds).includes(asked)) return undefined;
    if (asked === kinds[this.kind]) return this.details;
    if (name !== asked) return null;
    throw invalidArgument(`The conditional format is of type ${this.kind}.`);
  }

  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return this.kind;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }
  set Priority(value: number) {
    const list = this.sheet.conditionalFormats;
    if (!Number.isInteger(value)) throw invalidArgument();
    list.splice(list.indexOf(this), 1);
    // A negative one counts from the end (-1 is the last).
    const at = value < 0 ? list.length + 1 + value : value;
    list.splice(Math.min(Math.max(at, 0), list.length), 0, this);
  }
  get StopIfTrue(): boolean | null {
    return ['DataBar', 'ColorScale', 'IconSet'].includes(this.kind) ? null : this.stop;
  }
  set StopIfTrue(value: boolean) {
    this.stop = Boolean(value);
  }
  GetRange(): HostObject | null {
    const [only] = this.areas;
    return this.areas.length === 1 && only ? make.range(this.sheet, only) : null;
  }
  GetRangeOrNullObject(): HostObject | null {
    return this.GetRange();
  }
  GetRanges(): HostObject {
    return make.rangeAreas(this.sheet, this.areas);
  }
  Delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((f) => f !== this);
  }
  changeFormulas(change: (formula: string) => string): void {
    this.details.changeFormulas(change);
  }
  get describedBy(): Bag {
    return this.details;
  }
  get place(): string {
    return this.areas.map((a) => areaText(a)).join(',');
  }
}

/** The rules that touch some cells, first priority first. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly type = 'ConditionalFormatCollection';
  private readonly target: Target;

  constructor(target: Target) {
    super();
    this.target = target;
  }

  items(): ConditionalFormat[] {
    const own = this.target.areas();
    return (this.target.sheet.conditionalFormats as ConditionalFormat[]).filter((f) =>
      f.areas.some((a) => own.some((b) => overlaps(a, b))),
    );
  }

  find(key: unknown): ConditionalFormat | null {
    const wanted = String(key).toLowerCase();
    const all = this.target.sheet.conditionalFormats as ConditionalFormat[];
    return all.find((f) => f.id.toLowerCase() === wanted) ?? null;
  }

  /** A new rule comes first. */
  Add(kind: string): ConditionalFormat {
    const { sheet } = this.target;
    sheet.assertAllowed('allowFormatCells');
    const rule = new ConditionalFormat(
      sheet,
      this.target.areas().map((a) => ({ ...a })),
      word(kind, Object.keys(kinds)),
    );
    sheet.conditionalFormats.unshift(rule);
    return rule;
  }

  ClearAll(): void {
    const { sheet } = this.target;
    sheet.assertAllowed('allowFormatCells');
    for (const area of this.target.areas()) sheet.conditionalFormats = trimOverlays(sheet.conditionalFormats, area);
  }
}
