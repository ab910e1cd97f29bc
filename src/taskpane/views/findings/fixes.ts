/** Which findings can be mended in their cell from the pane, and what would stand there. */
import type { Finding } from '../../../core/model/finding.ts';
import { a1 } from '../../../core/workbook/cell-ref.ts';

/** The suggestion is the KF-mål that the cell should name. */
const references = ['MK104', 'MK105', 'MK107', 'MK108', 'MK109'];
/** The suggestion is the number that the cell should hold. */
const numbers = ['MK308'];

export interface PossibleFix {
  readonly sheet: string;
  readonly cell: string;
  readonly after: string | number;
}

/** One per suggestion; none where the cell is not known or what should stand there is a matter of judgement. */
export function possibleFixes({ code, sheet, place, suggestions }: Finding): readonly PossibleFix[] {
  if (sheet === null || place === null) return [];
  const isNumber = numbers.includes(code);
  if (!isNumber && !references.includes(code)) return [];
  const cell = a1(place.row, place.column);
  return suggestions.flatMap(({ value }) => {
    const after = isNumber ? Number(value.replace(',', '.')) : value;
    return typeof after === 'number' && !Number.isFinite(after) ? [] : [{ sheet, cell, after }];
  });
}
