/** Where things stand on Brister; 0-based (looks §5.2). */
export const briefLayout = { header: 5, first: 6, columns: 9 } as const;
export const briefWidths = [12, 8, 26, 27, 8, 66, 11, 30, 10] as const;
export const briefColumn = {
  severity: 0,
  code: 1,
  committee: 2,
  place: 3,
  goal: 4,
  todo: 5,
  approved: 6,
  motivation: 7,
  id: 8,
} as const;
