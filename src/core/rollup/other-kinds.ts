/** A figure whose unit is no word we know, or stands in a column of its own, beside one of a plainly other kind. */
import type { IndicatorRow } from '../model/chain.ts';
import type { Value } from '../model/values.ts';
import { normaliseText, parseUnit } from '../parse/index.ts';

/** What each of the two is in, where one names its unit and the other is of another kind; null where nothing says so. */
export function otherKinds(row: IndicatorRow): { readonly target: string; readonly outcome: string } | null {
  const { target, outcome } = row;
  if (target.unit === undefined && outcome.unit !== undefined) {
    const kind = kindBeside(row, target, outcome.unit);
    return kind === null ? null : { target: kind, outcome: outcome.unit };
  }
  if (outcome.unit === undefined && target.unit !== undefined) {
    const kind = kindBeside(row, outcome, target.unit);
    return kind === null ? null : { target: target.unit, outcome: kind };
  }
  return null;
}

/** What `value` is in, when that is plainly another kind than `unit`, which the other value is in. */
function kindBeside(row: IndicatorRow, value: Value, unit: string): string | null {
  if (value.number === null && value.kind !== 'interval') return null;
  if (value.counted !== undefined) return isCounted(row, value, value.counted, unit) ? value.counted : null;
  return row.unit !== null && row.unit !== unit && areApart(row.unit, unit) ? row.unit : null;
}

/** "120 besök" is no share and no sum of money; "85 totalt" under "Andel nöjda" is the share itself. */
function isCounted(row: IndicatorRow, value: Value, thing: string, unit: string): boolean {
  const base = parseUnit(unit)?.base;
  if (base === undefined || !notCounted.has(base)) return false;
  const name = normaliseText(row.indicator ?? '');
  if (ofShares.test(name) || isSaidOfShares(thing)) return false;
  if (row.unit !== unit && row.unit !== null && isSameThing(row.unit, thing)) return true;
  if (isSameThing(name, thing)) return true;
  return isPlainNoun(value, thing) && (value === row.target || counts.test(name));
}

/** Bases of what no things are counted in. */
const notCounted: ReadonlySet<string> = new Set(['%', '‰', '%-enheter', 'kr']);

/** Names of measures that may well be written in per cent without saying so. */
const ofShares = /andel|procent|grad\b|frånvaro|%|share|percent|nöjd|kvot|index|täckning/;
const counts = /^(?:totalt? )?antal|(?:^| )antalet? /;

/** "85 nöjdhet", "80 trygghetsindex": a level again, in words. */
const isSaidOfShares = (thing: string): boolean =>
  /(?:het|ing|grad|index|kvot|tal|nivå|poäng|andel|procent)$/.test(thing);

/** "Antal museibesök" and "besök", "elev" and "elever". */
function isSameThing(text: string, thing: string): boolean {
  const stem = thing.replace(/(?:arna|erna|orna|ar|er|or|en|et|n|r)$/, '');
  return text.toLowerCase().includes(stem.length >= 3 ? stem : thing);
}

/** Written as a common noun, and with no ending of adjectives, adverbs or passives: "lgh", "företag"; not "SKR", "nöjda", "mäts". */
function isPlainNoun({ raw }: Value, thing: string): boolean {
  if (typeof raw !== 'string' || !raw.includes(thing)) return false;
  return /(?:enden|anden)$/.test(thing) || !/(?:a|t|s|vis|en)$/.test(thing);
}

/** Kinds that cannot be mistaken for each other, whoever filled in the column of units; "st" and "index" stand over anything. */
const plainKinds: ReadonlySet<string> = new Set(['%', 'kr', 'kg', 'liter', 'kWh', 'm', 'dagar', 'minuter']);

function areApart(one: string, other: string): boolean {
  const [a, b] = [parseUnit(one)?.base, parseUnit(other)?.base];
  return a !== undefined && b !== undefined && a !== b && plainKinds.has(a) && plainKinds.has(b);
}
