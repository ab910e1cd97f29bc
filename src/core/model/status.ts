/** Bedömning: how far a delmål or a KF-mål is met. Swedish values, as the report contract has them. */
export const statuses = ['uppfyllt', 'delvis', 'ej', 'kanEjBedomas', 'ejAktuell'] as const;
export type Status = (typeof statuses)[number];

/** Place of each among `statuses`, for counts and columns that lie in arrays. */
export const statusIndex: Readonly<Record<Status, number>> = {
  uppfyllt: 0,
  delvis: 1,
  ej: 2,
  kanEjBedomas: 3,
  ejAktuell: 4,
};

/** Number of delmål per status. */
export type Counts = Record<Status, number>;

export function emptyCounts(): Counts {
  return { uppfyllt: 0, delvis: 0, ej: 0, kanEjBedomas: 0, ejAktuell: 0 };
}

/**
 * Bedömningsgrad: share of the delmål that apply that are assessed, 0–1; null when none applies.
 * Source: design decision 3.5, (u+d+e)/(u+d+e+keb), ej aktuell left out.
 */
export function assessedShare(counts: Counts): number | null {
  const assessed = counts.uppfyllt + counts.delvis + counts.ej;
  const applying = assessed + counts.kanEjBedomas;
  return applying === 0 ? null : assessed / applying;
}
