/** "Bra | OK | Har brister" or "Grönt | Gult | Rött" over figures: the level that each assessment takes, not the assessments. */
import type { Field } from '../../model/chain.ts';
import { normaliseText, statusOfWords } from '../../parse/index.ts';
import type { LegendEntry } from '../../parse/index.ts';
import { leastLevels } from './cell-wordings.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/**
 * The best level is the target, unless the table has a målvärde of its own; what the other assessments take is no value of
 * the row. Null for a column of anything else, and for columns where a mark tells which of them holds.
 */
export function thresholdField(cell: HeaderCell, cells: readonly HeaderCell[], evidence: Evidence): Field | null {
  const isLevel = ({ text, reading }: HeaderCell): boolean =>
    text.length <= 30 && reading.header.year === null && !isOtherField(reading) && evidence.isStatusWord(text);
  // The cells are asked first: what a header means costs more to find out.
  if (evidence.isEmpty || evidence.valueLike(cell.column) < leastLevels || !isLevel(cell)) return null;
  const levels = cells.filter(isLevel);
  if (levels.length < 2 || !levels.every(({ column }) => evidence.isLevels(column))) return null;
  const best = levels.find(({ text }) => statusOfWords(text) === 'uppfyllt');
  const hasTarget = cells.some(({ reading }) =>
    reading.candidates.some(({ field, score }) => field === 'malvarde' && score >= 0.8),
  );
  return cell === best && !hasTarget ? 'malvarde' : 'IGNORERA';
}

/** "Utgångsläge" begins as "utgår" does, and is the level at the start. */
function isOtherField({ candidates: [best] }: HeaderCell['reading']): boolean {
  return best !== undefined && best.score >= 0.9 && best.field !== 'bedomning';
}

/** "OK" is the middle of three where the levels stand beside "Bra" (domain §3.5); alone it is a yes. */
export function levelsLegend(cells: readonly HeaderCell[]): LegendEntry[] {
  const words = new Set(cells.map(({ text }) => normaliseText(text)));
  if (!words.has('bra') || !words.has('ok')) return [];
  return [
    { symbol: 'Bra', colour: null, meaning: 'Uppfyllt' },
    { symbol: 'OK', colour: null, meaning: 'Delvis uppfyllt' },
  ];
}
