/** A sheet of ours while it is put together, block by block. */
import type { Area } from '../workbook/cell-ref.ts';
import type {
  ColumnBlock,
  OurSheet,
  PlannedCell,
  PlannedChart,
  PlannedConditionalFormat,
  PlannedHyperlink,
  PlannedTable,
  PlannedValidation,
  PlannedValue,
  SheetPlan,
} from '../workbook/write-plan.ts';
import { palette } from './palette.ts';
import type { StyleName } from './styles.ts';
import type { ReportView } from './view.ts';

export class SheetDraft {
  readonly cells: PlannedCell[] = [];
  readonly blocks: ColumnBlock[] = [];
  readonly tables: PlannedTable[] = [];
  readonly conditionalFormats: PlannedConditionalFormat[] = [];
  readonly validations: PlannedValidation[] = [];
  readonly hyperlinks: PlannedHyperlink[] = [];
  readonly charts: PlannedChart[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly printAreas: Area[] = [];

  put(row: number, column: number, value: PlannedValue, style: StyleName, formula?: string): void {
    this.cells.push(formula === undefined ? { row, column, value, style } : { row, column, value, style, formula });
  }

  /** Cells of one row from a column on. */
  putRow(row: number, column: number, values: readonly PlannedValue[], style: StyleName): void {
    values.forEach((value, i) => this.put(row, column + i, value, style));
  }

  setWidths(column: number, widths: readonly number[]): void {
    widths.forEach((width, i) => this.widths.set(column + i, width));
  }

  setHeights(heights: Readonly<Record<number, number>>): void {
    for (const [row, height] of Object.entries(heights)) this.heights.set(Number(row), height);
  }

  /** The finished sheet. */
  plan(
    view: ReportView,
    role: OurSheet,
    freeze: { readonly rows: number; readonly columns: number },
    titleRow: number,
  ): SheetPlan {
    const { kommun, periodName, t } = view;
    return {
      role,
      name: view.names[role],
      tabColour: palette.accent,
      columnWidths: this.widths,
      rowHeights: this.heights,
      freeze,
      showGridlines: false,
      cells: this.cells,
      blocks: this.blocks,
      tables: this.tables,
      conditionalFormats: this.conditionalFormats,
      validations: this.validations,
      hyperlinks: this.hyperlinks,
      charts: this.charts,
      print: {
        landscape: true,
        areas: this.printAreas,
        titleRows: { from: titleRow, to: titleRow },
        footer: {
          left: footerText(kommun ? `${kommun}, ${periodName}` : periodName),
          centre: '&A',
          right: t.page('&P', '&N'),
        },
      },
    };
  }
}

/** In a footer & begins a code. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}

/** A rectangle, 0-based, both ends included. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
