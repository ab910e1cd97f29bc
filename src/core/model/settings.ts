/** How the KF-mål's status is proposed from its delmål (domain §2.5.4). */
export const methods = ['andel', 'samtliga', 'majoritet', 'viktat', 'samst', 'manuell'] as const;
export type Method = (typeof methods)[number];

export interface Thresholds {
  /** Share of assessed delmål that must be uppfyllt for the goal to be (0–1, inclusive). */
  readonly met: number;
  /** Share uppfyllt + half of delvis for delvis (0–1, inclusive). */
  readonly partly: number;
  /** Strictly under this assessed share the goal is kan ej bedömas (0–1). */
  readonly assessed: number;
  /** How far from the target still counts as delvis, share of the target (0–1). */
  readonly tolerance: number;
}

export const defaultThresholds: Thresholds = { met: 0.75, partly: 0.4, assessed: 0.5, tolerance: 0.1 };

export interface Settings {
  readonly method: Method;
  readonly thresholds: Thresholds;
  /** Committees expected to contribute, by goal id; silent (no MK503) for goals that are not named. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
}
