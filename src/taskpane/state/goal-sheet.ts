import type { SheetReading } from '../../core/model/chain.ts';

/** A sheet that the målkedja was read from. */
export function isGoalSheet({ role }: SheetReading): boolean {
  return role === 'namnd';
}
