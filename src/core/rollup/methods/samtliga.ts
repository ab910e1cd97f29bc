import type { Assessed } from './method.ts';
import type { Status } from '../../model/status.ts';

/** Samtliga: every delmål uppfyllt → uppfyllt; none uppfyllt or delvis → ej; else delvis. */
export function samtliga({ uppfyllt, delvis, ej }: Assessed): Status {
  if (delvis + ej === 0) return 'uppfyllt';
  return uppfyllt + delvis === 0 ? 'ej' : 'delvis';
}
