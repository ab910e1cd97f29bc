/** "Hög", "Medel", "Låg" in a column that judges goals: a scale of their own, where no other words say how it went. */
import type { Legend } from '../../parse/index.ts';
import { looksLikeDegree, speaksOfFulfilment, statusOfWords, withDegrees } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** Headers that say whose height it is. */
const judgesGoals = /bedöm|mål\S* ?status|avstäm|utvärder/i;

/** The legend, with the degrees where the column's header or its words tell that they are of måluppfyllelse. */
export function withColumnDegrees(
  legend: Legend,
  header: string,
  sheet: SheetSnapshot,
  column: number,
  sample: readonly number[],
): Legend {
  if (speaksOfFulfilment(header)) return withDegrees(legend);
  return column >= 0 && isScale(header, sheet, column, sample) ? withDegrees(legend) : legend;
}

/**
 * Two degrees make a scale, whatever prognoses stand among them. One alone does under a header that judges goals; under
 * "Status", or among words of fulfilment, it may be of a risk.
 */
function isScale(header: string, sheet: SheetSnapshot, column: number, sample: readonly number[]): boolean {
  const words = new Set(sample.map((row) => sheet.text(row, column)));
  const others = [...words].filter((text) => !looksLikeDegree(text));
  const seen = words.size - others.length;
  if (seen > 1) return true;
  return seen === 1 && judgesGoals.test(header) && others.every((text) => !judgements.has(statusOfWords(text) ?? ''));
}

/** What may stand beside a degree is only why there is none: "Utgår", "Kan ej bedömas". */
const judgements: ReadonlySet<string> = new Set(['uppfyllt', 'delvis', 'ej']);
