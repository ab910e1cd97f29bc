import { atLeast, type Assessed } from './method.ts';
import type { Thresholds } from '../../model/settings.ts';
import type { Status } from '../../model/status.ts';

/** Viktat: weighted mean of uppfyllt 1, delvis ½, ej 0 against the two thresholds; kanEjBedomas when all weigh 0. */
export function viktat({ weightUppfyllt, weightDelvis, weightEj }: Assessed, { met, partly }: Thresholds): Status {
  const all = weightUppfyllt + weightDelvis + weightEj;
  if (all <= 0) return 'kanEjBedomas';
  const mean = (weightUppfyllt + weightDelvis / 2) / all;
  if (atLeast(mean, met)) return 'uppfyllt';
  return atLeast(mean, partly) ? 'delvis' : 'ej';
}
