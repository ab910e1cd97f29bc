/** What is wrong with a value cell, one fault a cell: MK306 > MK305 > MK307/308 > MK304 > MK303 (decision 3.4). */
import type { Field, IndicatorRow } from '../model/chain.ts';
import type { Value } from '../model/values.ts';

export type ValueFault = 'error' | 'placeholder' | 'text' | 'ambiguous' | 'reason' | 'empty';

/** A value cell of a row, as the rules look at it. */
export interface ValueCell {
  readonly field: Extract<Field, 'malvarde' | 'utfall'>;
  readonly value: Value;
}

export function valueCells(row: IndicatorRow): readonly ValueCell[] {
  return [
    { field: 'utfall', value: row.outcome },
    { field: 'malvarde', value: row.target },
  ];
}

/** The one fault of an outcome or target, null when it says what it should (or does not apply). */
export function valueFault(row: IndicatorRow, { field, value }: ValueCell): ValueFault | null {
  if (value.kind === 'error') return 'error';
  if (value.missing === 'placeholder') return 'placeholder';
  if (value.kind === 'text') return isNumberExpected(row, field) ? 'text' : null;
  if (value.kind === 'boolean') return isYesBesideNumber(row, field) ? 'text' : null;
  if (value.ambiguous) return 'ambiguous';
  if (value.missing === null || value.missing === 'notApplicable') return null;
  if (row.assessment.status === 'ejAktuell') return null;
  return value.missing === 'empty' ? 'empty' : 'reason';
}

const comparable: readonly Value['kind'][] = ['number', 'percent', 'condition', 'interval', 'relative'];

/** The other side of the row is a number (or a span of numbers), so that words cannot be compared with it. */
function isNumberExpected(row: IndicatorRow, field: Field): boolean {
  if (row.direction === 'jaNej') return false;
  if (field === 'malvarde') return isUnreadableTarget(row);
  if (comparable.includes(row.target.kind)) return true;
  return row.target.kind === 'missing' && (row.unit !== null || countable.test(row.indicator ?? ''));
}

/** "Ja" where 80 was to be reached. Beside 0, 1 or 100 % it may be how the same thing is said. */
function isYesBesideNumber({ outcome, target, direction }: IndicatorRow, field: Field): boolean {
  const [own, other] = field === 'utfall' ? [outcome, target] : [target, outcome];
  if (direction === 'jaNej' || typeof own.raw !== 'string' || !comparable.includes(other.kind)) return false;
  return other.number !== null && !yesOrNo.has(other.number);
}

const yesOrNo: ReadonlySet<number> = new Set([0, 1, 100]);

/** Words for a target where a level was reached: nothing to hold it against. A date, or words with a figure in them, may be one. */
function isUnreadableTarget({ target, outcome }: IndicatorRow): boolean {
  if (!figures.includes(outcome.kind) || typeof target.raw !== 'string') return false;
  return !/\d/.test(target.raw) || amongOthers.test(target.raw);
}

/** "Bland 25 % bästa": where among others, which this figure does not tell. */
const amongOthers = /bästa|främsta|kvartil/i;

const figures: readonly Value['kind'][] = ['number', 'percent', 'interval'];

/** Measures whose very name is a figure, whatever the row says of unit and target. */
const countable = /^(?:andel(?:en)?|antal(?:et)?|procent|genomsnittlig[at]?)\s/i;

/** A value as people would write it in a sentence; "" when there is none. */
export function shown(value: Value): string {
  if (typeof value.raw === 'string') return value.raw.trim();
  if (value.number !== null) return value.isPercent ? `${value.number} %` : String(value.number);
  return value.raw === null ? '' : String(value.raw);
}
