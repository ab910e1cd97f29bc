import type { Assessed } from './method.ts';
import type { Status } from '../../model/status.ts';

/** Majoritet: more than half uppfyllt → uppfyllt; more than half uppfyllt or delvis → delvis; else ej. */
export function majoritet({ uppfyllt, delvis, ej }: Assessed): Status {
  const half = (uppfyllt + delvis + ej) / 2;
  if (uppfyllt > half) return 'uppfyllt';
  return uppfyllt + delvis > half ? 'delvis' : 'ej';
}
