import type { Assessed } from './method.ts';
import type { Status } from '../../model/status.ts';

/** Sämsta avgör: the KF-mål is no better than its worst assessed delmål. */
export function samst({ delvis, ej }: Assessed): Status {
  if (ej > 0) return 'ej';
  return delvis > 0 ? 'delvis' : 'uppfyllt';
}
