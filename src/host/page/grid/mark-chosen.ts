/** Shows which cells are chosen and which of them is the active one. */
import type { Area } from '../../document/address.ts';
import { containsCell, isOneCell } from '../../document/address.ts';
import { setAttributes } from '../dom.ts';
import type { Place } from './grid-view.ts';

export function markChosen(rows: readonly (HTMLElement | null)[], area: Area, active: Place): void {
  const isMany = !isOneCell(area);
  for (const row of rows)
    for (const cell of row?.children ?? []) {
      const { row: r, column: c, headRow, headColumn } = (cell as HTMLElement).dataset;
      if (r !== undefined) {
        const isIn = containsCell(area, Number(r), Number(c));
        const isActive = Number(r) === active.row && Number(c) === active.column;
        setAttributes(cell, { 'aria-selected': isIn || isActive ? 'true' : null });
        cell.classList.toggle('chosen', isIn && isMany);
        cell.classList.toggle('active', isActive);
      } else if (headRow !== undefined) cell.classList.toggle('lit', isBetween(headRow, area.top, area.bottom));
      else if (headColumn !== undefined) cell.classList.toggle('lit', isBetween(headColumn, area.left, area.right));
    }
}

const isBetween = (text: string, first: number, last: number): boolean => Number(text) >= first && Number(text) <= last;
