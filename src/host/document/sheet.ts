/** One worksheet of the document: cells and everything that lies on them. */
import type { HostObject } from '../executor/host-object.ts';
import { HostError, invalidArgument } from '../executor/host-error.ts';
import type { Area } from './address.ts';
import { overlaps } from './address.ts';
import { Cells } from './cells.ts';
import type { SheetFilter } from './filter.ts';
import type { Style } from './style.ts';
import { plainStyle, styleValue } from './style.ts';
import type {
  Anchored,
  RuleOnCells,
  Follower,
  HyperlinkState,
  NameState,
  OutlineGroup,
  ProtectionOptions,
  Sheet,
  Table,
  ValidationState,
  Workbook,
} from './model.ts';

export const defaultRowHeight = 15;
export const defaultColumnWidth = 48;

export class SheetRecord implements Sheet {
  readonly id: string;
  readonly workbook: Workbook;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = 8.43;
  readonly cells = new Cells();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows hidden by a filter, worked out anew whenever one changes. */
  filteredRows = new Set<number>();
  rowGroups: (OutlineGroup & { collapsed?: boolean })[] = [];
  columnGroups: (OutlineGroup & { collapsed?: boolean })[] = [];
  merges: Area[] = [];
  tables: Table[] = [];
  hyperlinks: HyperlinkState[] = [];
  validations: ValidationState[] = [];
  conditionalFormats: (HostObject & RuleOnCells)[] = [];
  comments: (HostObject & Anchored)[] = [];
  notes: (HostObject & Anchored)[] = [];
  charts: (HostObject & Follower)[] = [];
  shapes: HostObject[] = [];
  pivotTables: HostObject[] = [];
  slicers: HostObject[] = [];
  names: NameState[] = [];
  readonly customProperties = new Map<string, string>();
  autoFilter: SheetFilter | null = null;
  protection: { options: ProtectionOptions; password: string | null } | null = null;
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number; area: Area } | null = null;
  /** Objects made once and kept (page layout and its headers), by class name. */
  readonly parts = new Map<string, HostObject>();
  activeCell: { row: number; column: number } | null = null;
  selection: Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? defaultColumnWidth);
  }

  rowHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : (this.rowHeights.get(row) ?? defaultRowHeight);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** Throws AccessDenied when the sheet is protected and the area holds a locked cell. */
  assertWritable(where: Area): void {
    if (!this.protection) return;
    const isLocked = (style: Style): boolean => styleValue(style, 'locked');
    let unlocked = 0;
    for (const [, , cell] of this.cells.in(where)) {
      if (isLocked(cell.style ?? plainStyle)) throw new HostError('AccessDenied', this.protectedText());
      unlocked++;
    }
    const places = (where.bottom - where.top + 1) * (where.right - where.left + 1);
    if (unlocked < places && isLocked(this.cells.sheetStyle)) throw new HostError('AccessDenied', this.protectedText());
  }

  /** Throws AccessDenied when the sheet is protected and its options do not allow the deed. */
  assertAllowed(option: string): void {
    if (this.protection && this.protection.options[option] !== true)
      throw new HostError('AccessDenied', this.protectedText());
  }

  private protectedText(): string {
    return `You do not have the permissions to perform the requested operation: the sheet ${this.name} is protected.`;
  }

  /** Throws when a new table would lie on another table. */
  assertFreeForTable(where: Area, except: Table | null = null): void {
    if (this.tables.some((t) => t !== except && overlaps(t.area, where)))
      throw invalidArgument("A table can't overlap another table.");
    if (this.merges.some((m) => overlaps(m, where))) throw invalidArgument("A table can't overlap merged cells.");
  }
}
