import type { Thresholds } from '../../model/settings.ts';
import type { Status } from '../../model/status.ts';

/** Assessed delmål of one KF-mål: how many, and how heavy, per status. At least one is assessed. */
export interface Assessed {
  readonly uppfyllt: number;
  readonly delvis: number;
  readonly ej: number;
  /** Sum of weights of the same delmål; a delmål without a weight weighs 1. */
  readonly weightUppfyllt: number;
  readonly weightDelvis: number;
  readonly weightEj: number;
}

/** Status of a KF-mål from its assessed delmål. Coverage (the half rule) has been looked at already. */
export type StatusMethod = (assessed: Assessed, thresholds: Thresholds) => Status | null;

/** At least, with room for the rounding of binary fractions: 3 of 4 is 0.75 and 0.4 · 5 is 2. */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit - 1e-9;
}
