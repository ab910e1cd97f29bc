/** The same indicator twice (MK112, decision 3.8). */
import type { IndicatorRow, SubGoal } from '../model/chain.ts';
import { normaliseText } from '../parse/index.ts';
import { inStretches, type Steps } from '../steps.ts';
import { areOfDifferentParts } from './row-parts.ts';
import { sameText } from './same-text.ts';

export interface Duplicate {
  /** The later one. */
  readonly row: IndicatorRow;
  readonly first: IndicatorRow;
}

export function* findDuplicates(
  rows: readonly IndicatorRow[],
  subGoals: readonly SubGoal[],
  isManyFiles: boolean,
): Steps<readonly Duplicate[]> {
  const within = yield* withinSubGoals(subGoals);
  return isManyFiles ? [...within, ...betweenFiles(rows)] : within;
}

/** Same sheet, committee and delmål: the rows of one delmål are few, and only those with several are looked at. */
function* withinSubGoals(subGoals: readonly SubGoal[]): Steps<readonly Duplicate[]> {
  const found: Duplicate[] = [];
  yield* inStretches(subGoals.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const { rows } = subGoals[i] as SubGoal;
      if (rows.length > manyRows) duplicatesOfMany(rows, found);
      else if (rows.length > 1) duplicatesOfFew(rows, found);
    }
  });
  return found;
}

/** Up to this many rows comparing each with each is cheaper than a table of their names. */
const manyRows = 12;

function duplicatesOfFew(rows: readonly IndicatorRow[], found: Duplicate[]): void {
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i] as IndicatorRow;
    for (let j = 0; j < i; j++) {
      const first = rows[j] as IndicatorRow;
      if (row.indicator === null || first.indicator === null || !sameText(row.indicator, first.indicator, nameOf))
        continue;
      if (areOfDifferentParts(row, first)) continue;
      found.push({ row, first });
      break;
    }
  }
}

function duplicatesOfMany(rows: readonly IndicatorRow[], found: Duplicate[]): void {
  const names = new Map<string, IndicatorRow>();
  for (const row of rows) {
    if (row.indicator === null) continue;
    const name = nameOf(row.indicator);
    const first = names.get(name);
    if (!first) names.set(name, row);
    else if (!areOfDifferentParts(row, first)) found.push({ row, first });
  }
}

/** The name as it is compared: no full stop after it, and no per cent after what is a share anyway. */
function nameOf(indicator: string): string {
  const form = normaliseText(indicator).replace(stop, '');
  return form.startsWith('andel') ? form.replace(perCent, '').replace(stop, '') : form;
}

const stop = /[\s.,:;]+$/;
const perCent = /,? ?(?:\(%\)|%)$/;

/** Two versions of one committee's file: the same delmål and indicator in both, said once for each. */
function betweenFiles(rows: readonly IndicatorRow[]): readonly Duplicate[] {
  const several = committeesInSeveralFiles(rows);
  if (several.size === 0) return [];
  const found: Duplicate[] = [];
  const first = new Map<string, IndicatorRow>();
  const said = new Set<string>();
  for (const row of rows) {
    if (row.indicator === null || !several.has(row.committee)) continue;
    const name = [normaliseText(row.committee), normaliseText(row.subGoal.text), nameOf(row.indicator)].join('\n');
    const earlier = first.get(name);
    if (!earlier) first.set(name, row);
    else if (earlier.sheet.file !== row.sheet.file && !said.has(`${name}\n${row.sheet.file}`)) {
      said.add(`${name}\n${row.sheet.file}`);
      found.push({ row, first: earlier });
    }
  }
  return found;
}

function committeesInSeveralFiles(rows: readonly IndicatorRow[]): ReadonlySet<string> {
  const file = new Map<string, string | null>();
  const several = new Set<string>();
  let last: IndicatorRow | null = null;
  for (const row of rows) {
    // Rows of one sheet and committee follow each other: ask the map only when something changes.
    if (last && last.sheet === row.sheet && last.committee === row.committee) continue;
    last = row;
    const known = file.get(row.committee);
    if (known === undefined) file.set(row.committee, row.sheet.file);
    else if (known !== row.sheet.file) several.add(row.committee);
  }
  return several;
}
