import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { columnCount, overlaps, rowCount } from '../../document/address.ts';
import type { WorkbookEvent } from '../../document/events.ts';
import { EventType } from '../../document/events.ts';
import * as read from '../../document/range-text.ts';
import { make } from '../factory.ts';
import type { Target } from '../target.ts';
import { rangeArgument } from '../target.ts';
import { TableObject } from '../tables/tables.ts';
import { word } from '../words.ts';
import type { LiveRange, Workbook } from '../../document/model.ts';

class Binding extends HostObject {
  readonly type = 'Binding';
  readonly live: LiveRange;
  private readonly id: string;
  private readonly kind: string;
  private readonly owner: Bindings;

  constructor(owner: Bindings, live: LiveRange, id: string, kind: string) {
    super();
    this.owner = owner;
    this.live = live;
    this.id = id;
    this.kind = kind;
  }

  override identity(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return this.kind;
  }
  /** As the common API describes a binding. */
  get facts(): { Name: string; BindingType: string; RowCount: number; ColCount: number; HasHeaders: boolean } {
    const { area } = this.live;
    const kind = this.kind === 'Range' ? 'matrix' : this.kind.toLowerCase();
    return {
      Name: this.id,
      BindingType: kind,
      RowCount: rowCount(area),
      ColCount: columnCount(area),
      HasHeaders: kind === 'table',
    };
  }
  GetRange(): HostObject {
    return make.range(this.live.sheet, this.live.area);
  }
  GetTable(): HostObject | null {
    const table = this.live.sheet.tables.find((t) => overlaps(t.area, this.live.area));
    if (this.kind !== 'Table' || !table) throw invalidArgument('The binding is not of type Table.');
    return new TableObject(table);
  }
  GetText(): string {
    return read.textsOf(this.live.sheet, this.live.area)?.[0]?.[0] ?? '';
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

class Bindings extends HostCollection<Binding> {
  readonly type = 'BindingCollection';
  private readonly workbook: Workbook;
  private list: Binding[] = [];

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
    workbook.listen({ event: (event) => this.hear(event) });
  }

  private hear({ type, args }: WorkbookEvent): void {
    const kinds: number[] = [EventType.changed, EventType.calculated, EventType.selectionChanged];
    if (!kinds.includes(type)) return;
    for (const binding of this.list) this.tell(binding, type, String(args['worksheetId']), String(args['address']));
  }

  private tell(binding: Binding, type: number, sheetId: string, address: string): void {
    const { sheet, area } = binding.live;
    if (sheet.id !== sheetId) return;
    const changed = rangeArgument(this.workbook, sheet, address.split(',')[0]).area;
    if (!overlaps(area, changed)) return;
    const kind = type === EventType.selectionChanged ? 'bindingSelectionChanged' : 'bindingDataChanged';
    const subset = {
      startRow: Math.max(0, changed.top - area.top),
      startColumn: Math.max(0, changed.left - area.left),
      rowCount: rowCount(changed),
      columnCount: columnCount(changed),
    };
    const isSelection = type === EventType.selectionChanged;
    const data = { ddaBinding: binding.facts, ...(isSelection ? { subset } : {}) };
    this.workbook.notify({ name: `${binding.Id}_${kind}`, data });
  }

  items(): readonly Binding[] {
    return this.list;
  }
  find(key: unknown): Binding | null {
    return this.list.find((b) => b.Id === String(key)) ?? null;
  }
  remove(binding: Binding): void {
    this.list = this.list.filter((b) => b !== binding);
    this.workbook.liveRanges.delete(binding.live);
  }
  Add(range: unknown, kind: string, id: string): Binding {
    const found = rangeArgument(this.workbook, this.workbook.active, range);
    return this.bind(found.sheet, found.area, kind, id);
  }
  AddFromNamedItem(name: string, kind: string, id: string): Binding {
    return this.Add(name, kind, id);
  }
  AddFromSelection(kind: string, id: string): Binding {
    const { active } = this.workbook;
    return this.bind(
      active,
      active.selection[0] as Target['areas'] extends () => readonly (infer A)[] ? A : never,
      kind,
      id,
    );
  }
  private bind(sheet: LiveRange['sheet'], area: LiveRange['area'], kind: string, id: string): Binding {
    const live: LiveRange = { sheet, area: { ...area } };
    this.workbook.liveRanges.add(live);
    const binding = new Binding(this, live, String(id), word(kind, ['Range', 'Table', 'Text']));
    this.list = [...this.list.filter((b) => b.Id !== binding.Id), binding];
    return binding;
  }
}

export function bindingsOf(workbook: Workbook): Bindings {
  const known = workbook.parts.get('Bindings');
  if (known instanceof Bindings) return known;
  const made = new Bindings(workbook);
  workbook.parts.set('Bindings', made);
  return made;
}
