import { assessedShare, type Counts, type Status } from '../model/status.ts';
import type { Thresholds } from '../model/settings.ts';
import { andel } from './methods/andel.ts';

/** Too little is assessed to say anything: strictly under the threshold (the half rule, decision 3.5). */
export function tooLittleAssessed(counts: Counts, thresholds: Thresholds): boolean {
  const share = assessedShare(counts);
  return share !== null && share < thresholds.assessed - 1e-9;
}

/**
 * One status of several: those of a delmål's indicators, or a committee's differing assessments of the same delmål.
 * Ej aktuell aside; too little assessed → kanEjBedomas; else the share rule (decision 3.2). Null when there is nothing.
 */
export function weigh(counts: Counts, thresholds: Thresholds): Status | null {
  const assessed = counts.uppfyllt + counts.delvis + counts.ej;
  if (assessed + counts.kanEjBedomas === 0) return counts.ejAktuell > 0 ? 'ejAktuell' : null;
  if (assessed === 0 || tooLittleAssessed(counts, thresholds)) return 'kanEjBedomas';
  return andel(counts, thresholds);
}
