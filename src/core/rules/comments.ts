import type { IndicatorRow } from '../model/chain.ts';
import { missingReason } from '../parse/index.ts';

/** No template text or dash is longer than this, and most comments are: those need no look at their words. */
export const longestStandIn = 40;

/** Five words or more is somebody's own sentence. */
const manyWords = /\S\s+\S+\s+\S+\s+\S+\s+\S/;

/** "placeholder" for the template's own text in a comment cell, "empty" for a dash, null for what somebody wrote. */
export function standIn(text: string): 'placeholder' | 'empty' | null {
  if (text.length > longestStandIn || manyWords.test(text)) return null;
  const reason = missingReason(text);
  return reason === 'placeholder' || reason === 'empty' ? reason : null;
}

/** A comment or action on any of the rows, or a note on its assessment, says why. */
export function isExplained(rows: readonly IndicatorRow[]): boolean {
  return rows.some((row) => isWritten(row.comment) || isWritten(row.action) || hasNote(row));
}

const isWritten = (text: string | null): boolean =>
  text !== null && text.trim() !== '' && standIn(text) === null && !isSource(text);

/** "Källa: Kolada", "Kolada N15419": where the figure comes from says neither why nor what is done. */
const source =
  /^\(?(?:data|mät)?käll(?:a|or) ?[: –-] ?(?!saknas|finns|ej|inte)[^.!?;:]{2,50}[.)]*$|^kolada(?:[ ,:-]*[nu]\d{5})?\.?$/i;
const longestSource = 60;

function isSource(text: string): boolean {
  return text.length <= longestSource && source.test(text.trim());
}

function hasNote(row: IndicatorRow): boolean {
  const place = row.assessment.place;
  return place !== null && row.sheet.snapshot.comment(place.row, place.column) !== null;
}
