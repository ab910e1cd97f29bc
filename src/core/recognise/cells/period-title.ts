/** "Delårsrapport 2025", "Årsredovisning 2024": says which report it is, and is no goal wherever it stands. */
import { parsePeriodText } from '../../parse/index.ts';
import { splitNumber } from './goal-text.ts';

const longest = 60;

export function isPeriodTitle(text: string): boolean {
  return text.length <= longest && splitNumber(text).id === null && parsePeriodText(text) !== null;
}
