import { Stopped } from './stopped.ts';

/** Excel answers null instead of values that it finds too many. */
export function given<T>(value: T | null, sheet: string): T {
  if (value === null) throw new Stopped('TooLarge', `null for the cells of ${sheet}`, sheet);
  return value;
}
