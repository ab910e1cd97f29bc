/** Where things stand on Måluppfyllelse; 0-based (looks §5.1). Blocks stand side by side so that each grows downwards. */
export const row = {
  title: 0,
  period: 1,
  run: 2,
  sentence: 4,
  assessed: 5,
  key: 7,
  whole: 8,
  withoutGoal: 9,
  rule: 10,
  ruleHalf: 11,
  note: 12,
  header: 13,
  first: 14,
} as const;

/** Block 1: columns of MK_KfMal. */
export const column = {
  id: 0,
  text: 1,
  /** Five statuses from here. */
  statuses: 2,
  subGoals: 7,
  assessed: 8,
  coverage: 9,
  calculated: 10,
  board: 11,
  motivation: 12,
} as const;

/** The fourth status is wider: "assessable" in bold must not be broken. */
export const goalWidths = [6, 36, 8.3, 8.3, 8.3, 9.4, 8.3, 7.5, 8.3, 9, 18.5, 18.5, 32.9] as const;

/** Block 2: the chart, O:Z. */
export const chart = { left: 14, columns: 12, width: 14.8 } as const;

/** Block 3: the matrix, from AB. */
export const matrix = { left: 27, goalWidth: 31, perBlock: 24, rotatedFrom: 7 } as const;

/** Total width of every block in pixels, so that one print scale fits all. */
export const blockPixels = 1306;

export const spacerWidth = 2;
