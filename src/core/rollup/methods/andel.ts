import { atLeast, type Assessed } from './method.ts';
import type { Thresholds } from '../../model/settings.ts';
import type { Status } from '../../model/status.ts';

/** Andel: enough uppfyllda → uppfyllt; uppfyllda plus half of delvis enough → delvis; else ej (decision 3.6). */
export function andel(assessed: Pick<Assessed, 'uppfyllt' | 'delvis' | 'ej'>, thresholds: Thresholds): Status {
  const all = assessed.uppfyllt + assessed.delvis + assessed.ej;
  if (atLeast(assessed.uppfyllt / all, thresholds.met)) return 'uppfyllt';
  if (atLeast((assessed.uppfyllt + assessed.delvis / 2) / all, thresholds.partly)) return 'delvis';
  return 'ej';
}
