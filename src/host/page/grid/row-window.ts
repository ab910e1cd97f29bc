/** The rows and columns that exist as elements: those in view and a little more, what is frozen, and the active cell's. */
import { h } from '../dom.ts';
import type { Place } from './grid-view.ts';
import type { RowContext } from './rows.ts';
import { columnHeads, gridRow, headHeight } from './rows.ts';

/** Rows and columns kept ready outside the window. */
const ahead = 12;
const aheadColumns = 4;

/** A row as it was made: what is chosen is marked on it afterwards. */
interface Painted {
  readonly element: HTMLElement;
  readonly made: string;
}

export class RowWindow {
  readonly canvas = h('div', { class: 'canvas', role: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
  private readonly rows = new Map<number, Painted>();
  private heads: HTMLElement | null = null;
  private from = 0;
  private to = -1;

  /** All rows that are there now, the one with the letters first. */
  all(): (HTMLElement | null)[] {
    return [this.heads, ...[...this.rows.values()].map(({ element }) => element)];
  }

  /** What is painted may be out of date: the next paint makes every row anew and puts in those that differ. */
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
    const isStale = first < this.from || last > this.to || this.to < 0;
    if (isStale) {
      this.from = Math.max(0, first - aheadColumns);
      this.to = Math.min(extent.columns.count - 1, last + aheadColumns);
      this.heads?.remove();
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
    for (const r of this.rows.keys()) if (!wanted.has(r) || extent.rows.isHidden(r)) this.remove(r);
    const columns = this.columns(context, active);
    for (const r of wanted)
      if ((isStale || !this.rows.has(r)) && !extent.rows.isHidden(r))
        this.put(r, gridRow(r, columns, context), r < frozen, context);
  }

  private columns({ extent, frozen, sheet }: RowContext, active: Place): number[] {
    const columns = new Set<number>([Math.min(active.column, extent.columns.count - 1)]);
    for (let c = 0; c < Math.min(frozen, extent.columns.count); c++) columns.add(c);
    for (let c = this.from; c <= this.to; c++) columns.add(c);
    for (const area of sheet.merges) if (area.left < this.from && area.right >= this.from) columns.add(area.left);
    return [...columns].sort((a, b) => a - b);
  }

  private remove(r: number): void {
    this.rows.get(r)?.element.remove();
    this.rows.delete(r);
  }

  /**
   * Elements stand in the order of the rows, as a screen reader reads them. A row that would look the same stays:
   * were it exchanged between the press and the release of a button, the browser would see neither click nor double click.
   */
  private put(r: number, element: HTMLElement, isFrozen: boolean, { extent }: RowContext): void {
    element.classList.toggle('stuck', isFrozen);
    element.style.top = `${headHeight + extent.rows.start(r)}px`;
    const made = element.outerHTML;
    if (this.rows.get(r)?.made === made) return;
    this.remove(r);
    let after: number | null = null;
    for (const other of this.rows.keys()) if (other > r && (after === null || other < after)) after = other;
    const before = after === null ? null : (this.rows.get(after)?.element ?? null);
    this.canvas.insertBefore(element, before);
    this.rows.set(r, { element, made });
  }
}
