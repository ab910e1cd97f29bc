/** The rows and columns that exist as elements: those in view and a little more, what is frozen, and the active cell's. */
import { h } from '../dom.ts';
import type { Place } from './grid-view.ts';
import type { RowContext } from './rows.ts';
import { columnHeads, gridRow, headHeight } from './rows.ts';

/** Rows and columns kept ready outside the window. */
const ahead = 12;
const aheadColumns = 4;

export class RowWindow {
  readonly canvas = h('div', { class: 'canvas', role: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
  private readonly rows = new Map<number, HTMLElement>();
  private heads: HTMLElement | null = null;
  private from = 0;
  private to = -1;

  /** All rows that are there now, the one with the letters first. */
  all(): (HTMLElement | null)[] {
    return [this.heads, ...this.rows.values()];
  }

  /** What is painted is out of date: the next paint begins anew. */
  reset({ extent, headWidth }: RowContext): void {
    this.canvas.style.width = `${headWidth + extent.columns.length}px`;
    this.canvas.style.height = `${headHeight + extent.rows.length}px`;
    this.to = -1;
  }

  /** Brings the elements up to what the element's scroll position shows. */
  paint(context: RowContext, element: HTMLElement, active: Place, corner: string): void {
    const { extent, headWidth, sheet } = context;
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
    const first = extent.columns.at(scrollLeft);
    const last = extent.columns.at(scrollLeft + clientWidth - headWidth);
    if (first < this.from || last > this.to || this.to < 0) {
      this.from = Math.max(0, first - aheadColumns);
      this.to = Math.min(extent.columns.count - 1, last + aheadColumns);
      this.clear();
      this.heads = columnHeads(context, this.columns(context, active), corner);
      this.canvas.prepend(this.heads);
    }
    const top = Math.max(0, extent.rows.at(scrollTop) - ahead);
    const bottom = Math.min(extent.rows.count - 1, extent.rows.at(scrollTop + clientHeight - headHeight) + ahead);
    const frozen = Math.min(sheet.frozen?.rows ?? 0, extent.rows.count);
    const wanted = new Set<number>([Math.min(active.row, extent.rows.count - 1)]);
    for (let r = 0; r < frozen; r++) wanted.add(r);
    for (let r = top; r <= bottom; r++) wanted.add(r);
    for (const area of context.merges.onRow(top)) wanted.add(area.top);
    for (const [r, row] of this.rows)
      if (!wanted.has(r)) {
        row.remove();
        this.rows.delete(r);
      }
    const columns = this.columns(context, active);
    for (const r of wanted)
      if (!this.rows.has(r) && !extent.rows.isHidden(r)) this.add(r, gridRow(r, columns, context), r < frozen, context);
  }

  private columns({ extent, frozen, sheet }: RowContext, active: Place): number[] {
    const columns = new Set<number>([Math.min(active.column, extent.columns.count - 1)]);
    for (let c = 0; c < Math.min(frozen, extent.columns.count); c++) columns.add(c);
    for (let c = this.from; c <= this.to; c++) columns.add(c);
    for (const area of sheet.merges) if (area.left < this.from && area.right >= this.from) columns.add(area.left);
    return [...columns].sort((a, b) => a - b);
  }

  private clear(): void {
    this.heads?.remove();
    for (const row of this.rows.values()) row.remove();
    this.rows.clear();
  }

  /** Elements stand in the order of the rows, as a screen reader reads them. */
  private add(r: number, row: HTMLElement, isFrozen: boolean, { extent }: RowContext): void {
    row.classList.toggle('stuck', isFrozen);
    row.style.top = `${headHeight + extent.rows.start(r)}px`;
    let after: number | null = null;
    for (const other of this.rows.keys()) if (other > r && (after === null || other < after)) after = other;
    const before = after === null ? null : (this.rows.get(after) ?? null);
    this.canvas.insertBefore(row, before);
    this.rows.set(r, row);
  }
}
