/** Units of a målvärde and its utfall: when may the two numbers be compared, and on what scale? */
import type { IndicatorRow } from '../model/chain.ts';
import type { Value } from '../model/values.ts';
import { parseUnit } from '../parse/index.ts';
import { otherKinds } from './other-kinds.ts';

/** Factor that brings the outcome to the target's unit; 1 when a unit is missing or they cannot be converted. */
export function outcomeFactor(row: IndicatorRow): number {
  const from = row.outcome.unit ?? row.unit;
  const to = row.target.unit ?? row.unit;
  if (from === to || from == null || to == null) return 1;
  const [a, b] = [parseUnit(from), parseUnit(to)];
  return a && b && a.base === b.base ? a.factor / b.factor : 1;
}

/** The units that target and outcome are in, when they are not the same unit (MK310); null where they may well be. */
export function differingUnits(row: IndicatorRow): { target: string; outcome: string } | null {
  const outcome = row.outcome.unit;
  const target =
    row.target.unit ?? (outcome === points && isChange(row.outcome) && isLevelOfShare(row) ? '%' : undefined);
  if (target === undefined || outcome === undefined) return otherKinds(row);
  return target === outcome || mayBeOne(target, outcome) ? null : { target, outcome };
}

/** "38 st" and "70 elever": things are counted, and one of the two says which. */
function mayBeOne(a: string, b: string): boolean {
  return (a === 'st' && named.has(b)) || (b === 'st' && named.has(a));
}

const named: ReadonlySet<string> = new Set(['personer', 'årsarbetare', 'ggr']);

const points = '%-enheter';
const isChange = ({ raw }: Value): boolean => typeof raw === 'string' && /^\s*[-+–−]/.test(raw);
const changeWords = /förändr|öknin|minskn|utveckling|skillnad|avvikelse|differens|gap\b|change/;

/** "Andel nöjda" with 88 to reach: per cent, though no sign says so; "+2 %-enheter" is how far it has moved. */
function isLevelOfShare({ indicator, target }: IndicatorRow): boolean {
  const name = (indicator ?? '').toLowerCase();
  return (target.kind === 'number' || target.kind === 'condition') && shareWords.test(name) && !changeWords.test(name);
}

/** Units of two different kinds (dagar, kr): numbers that say nothing about each other. */
export function unitsClash(row: IndicatorRow): boolean {
  const units = differingUnits(row);
  if (!units) return false;
  const [a, b] = [parseUnit(units.target), parseUnit(units.outcome)];
  return !a || !b || a.base !== b.base;
}

/** Words in the name of a measure that is a share of something. */
const shareWords = /andel|procent|grad\b|täckning|frånvaro|%|share|percent/;

function isShare(row: IndicatorRow): boolean {
  if (row.unit === '%' || row.target.isPercent || row.outcome.isPercent) return true;
  return row.target.unit === '%' || row.outcome.unit === '%' || shareWords.test((row.indicator ?? '').toLowerCase());
}

const isFraction = (value: Value): boolean =>
  value.kind === 'number' && !value.isPercent && value.number !== null && value.number > 0 && value.number < 1;

/** A plain 0.87 where the other is 87: which of the two stands on the wrong scale, or null (MK309, decision 3.7). */
export function scaleMix(row: IndicatorRow): 'target' | 'outcome' | null {
  const { target, outcome } = row;
  if (isFraction(outcome) && isPoints(target) && similar(outcome, target, row)) return 'outcome';
  if (isFraction(target) && isPoints(outcome) && similar(target, outcome, row)) return 'target';
  return isWhole(row) ? 'outcome' : null;
}

/** A plain 1 where 98 % or so is to be reached and the nämnd says that it was: all of it, not one in a hundred. */
function isWhole(row: IndicatorRow): boolean {
  const { outcome, target, assessment, direction } = row;
  if (outcome.number !== 1 || outcome.kind !== 'number' || outcome.isPercent || outcome.unit !== undefined)
    return false;
  if (assessment.status !== 'uppfyllt' || direction === 'lagre' || !isShare(row)) return false;
  return isPoints(target) && (target.number as number) >= 50 && (target.number as number) <= 100;
}

function isPoints(value: Value): boolean {
  const isNumber = value.kind === 'number' || value.kind === 'percent' || value.kind === 'condition';
  return isNumber && value.number !== null && value.number > 1 && value.number <= 200;
}

/** A hundred times the fraction is of the other's size; a looser likeness will do where the measure is a share. */
function similar(fraction: Value, points: Value, row: IndicatorRow): boolean {
  const ratio = (100 * (fraction.number as number)) / (points.number as number);
  return isShare(row) ? ratio > 0.2 && ratio < 5 : ratio > 0.5 && ratio < 2 && (points.number as number) >= 10;
}
