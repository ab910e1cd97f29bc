/** Where the blocks of Spårbarhet stand; 0-based (looks §5.4). Each is a page of its own, all equally wide. */
export const traceRow = { title: 0, register: 1, note: 2, heading: 3, header: 4, first: 5 } as const;

export const traceBlock = {
  settings: { left: 0, widths: [34, 30, 76] },
  sheets: { left: 4, widths: [34, 16, 10, 8, 60, 12] },
  runs: { left: 11, widths: [6, 21, 10, 16, 35, 52] },
  changes: { left: 18, widths: [21, 32, 24, 24, 29, 10] },
  deviations: { left: 25, widths: [16, 42, 22, 61] },
  expected: { left: 30, widths: [16, 40] },
  statuses: { left: 33, widths: [84] },
} as const;
