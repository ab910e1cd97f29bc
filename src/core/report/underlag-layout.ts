/** Where things stand on Underlag; 0-based (looks §5.3). */
export const flatLayout = { header: 3, first: 4, columns: 20 } as const;
export const flatWidths = [6, 8, 24, 34, 34, 9, 11, 11, 11, 17, 17, 17, 12, 22, 9, 10, 7, 24, 40, 23] as const;
