/** Languages of the texts. Sheet and table names, codes and the JSON report's messages stay Swedish in both. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];
