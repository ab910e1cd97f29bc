/** A sheet's correction among the answers: made, changed, taken back. */
import type { Field } from '../../../core/model/chain.ts';
import type { Answers, ReadAs, SheetCorrection } from '../../port.ts';

export interface Draft {
  readonly role: ReadAs | null;
  readonly committee: string;
  /** Null: as found. */
  readonly headerRows: readonly [number, number] | null;
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

export function draftOf({ corrections }: Answers, sheet: string): Draft {
  const found = corrections.find((one) => one.sheet === sheet);
  return {
    role: found?.role ?? null,
    committee: found?.committee ?? '',
    headerRows: found?.headerRows ?? null,
    columns: found?.columns ?? {},
  };
}

export const noDraft: Draft = { role: null, committee: '', headerRows: null, columns: {} };

/** The answers with this sheet's correction as drafted; an empty draft leaves it to the recognition. */
export function withDraft(answers: Answers, sheet: string, { role, committee, headerRows, columns }: Draft): Answers {
  const others = answers.corrections.filter((one) => one.sheet !== sheet);
  const said = committee.trim();
  const correction: SheetCorrection = {
    sheet,
    ...(role ? { role } : {}),
    ...(said === '' ? {} : { committee: said }),
    ...(headerRows ? { headerRows } : {}),
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
  };
  const isEmpty = Object.keys(correction).length === 1;
  return { ...answers, corrections: isEmpty ? others : [...others, correction] };
}
