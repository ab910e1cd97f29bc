/**
 * Which field each column of a table is: the words of the header weighed together with what the cells under it say.
 * "Mål" over numbers is a målvärde, over sentences a delmål, over "KF 3" a reference.
 */
import type { MarkedLevels } from './marked-levels.ts';
import type { Field } from '../../model/chain.ts';
import type { Evidence } from './evidence.ts';
import { contentScore } from './content-score.ts';
import { withBelied } from './contested-columns.ts';
import type { LayoutColumn } from './layout-column.ts';
import { withGapsFilled } from './fill-gaps.ts';
import { furtherCandidates } from './further-candidates.ts';
import { mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

export interface Assignment {
  readonly columns: readonly LayoutColumn[];
  readonly ambiguous: readonly { readonly cell: HeaderCell; readonly readings: readonly [Field, Field] }[];
  /** Marks tell which rows are goals and which measures. */
  readonly marked?: MarkedLevels;
}

/** Fields that one table has once; the rest may come again, for other years or as more text. */
const single: ReadonlySet<Field> = new Set<Field>([
  'kfRef',
  'kfText',
  'dimension',
  'namnd',
  'delmalNr',
  'delmal',
  'indikator',
  'koladaId',
  'enhet',
  'riktning',
  'vikt',
  'tolerans',
]);

export function isSingle(field: Field): boolean {
  return single.has(field);
}

/** Mistaking one of these for another changes the result: worth a question when the evidence is even. */
const weighty: ReadonlySet<Field> = new Set<Field>(['kfRef', 'delmal', 'malvarde', 'utfall', 'bedomning', 'prognos']);

/** A lead smaller than this is no answer (domain §3.3). */
const evenMargin = 0.05;
const weakest = 0.45;
/** How sure a column is that only its cells have told. */
const byCellsAlone = 0.6;

interface Claim {
  readonly cell: HeaderCell;
  readonly field: Field;
  readonly total: number;
}

/** Fields of the columns under a header; `areaNames` are the målområden in lower case. */
export function assignColumns(
  cells: readonly HeaderCell[],
  evidence: Evidence,
  areaNames: ReadonlySet<string>,
  isUnderGoals: () => boolean = () => false,
  isOfAll: () => boolean = () => false,
  isExplained: (column: number) => boolean = () => false,
): Assignment {
  const claims: Claim[] = [];
  const plainly = (field: Field) => cells.find((cell) => mayMean(cell, field, 0.9));
  const view = {
    areaNames,
    isUnderGoals,
    isOfAll,
    isExplained,
    hasReference: plainly('kfRef') !== undefined,
    references: cells.filter((cell) => mayMean(cell, 'kfRef', 0.7)).map(({ column }) => column),
    numberedColumn: plainly('dimension') ? -1 : (plainly('delmal')?.column ?? -1),
    isIndicatorContested: cells.filter((cell) => mayMean(cell, 'indikator', 0.9)).length > 1,
    indicatorColumn: (plainly('indikator') ?? cells.find((cell) => meansFirst(cell, 'indikator', 0.6)))?.column ?? -1,
  };
  for (const cell of cells) {
    if (isBlankUnderMerge(cell, cells, evidence)) continue;
    if (cell.split === 'part') {
      claims.push({ cell, field: 'kon', total: 1 });
      continue;
    }
    // "KF-mål (text)": the goal in words. Beside a column that is the reference it is that and nothing else.
    const isBesideReference =
      meansFirst(cell, 'kfText', 0.95) &&
      cells.some((other) => other !== cell && (meansFirst(other, 'kfRef', 0.6) || holdsReferences(other, evidence)));
    for (const { field, score } of [...cell.reading.candidates, ...furtherCandidates(cell, cells, evidence, view)]) {
      if (isBesideReference && field === 'kfRef') continue;
      const total = score + contentScore(field, cell, evidence, view);
      if (total >= weakest) claims.push({ cell, field, total });
    }
  }
  claims.sort((a, b) => b.total - a.total || a.cell.column - b.cell.column);
  const given = new Map<HeaderCell, Claim>();
  const taken = new Set<Field>();
  for (const claim of claims) {
    if (given.has(claim.cell)) continue;
    // Number and text of the goal may stand in a column each; a second column of figures is something else.
    const isText = evidence.isEmpty || evidence.meanLength(claim.cell.column) >= 10;
    if (claim.field === 'kfRef' && taken.has('kfRef') && !isText) continue;
    const field = claim.field === 'kfRef' && taken.has('kfRef') ? 'kfText' : claim.field;
    if (single.has(field) && taken.has(field)) continue;
    given.set(claim.cell, { ...claim, field });
    taken.add(field);
  }
  makeRoom(given, claims, taken);
  const columns = withBelied(
    cells.flatMap((cell) => {
      const claim = given.get(cell);
      return claim ? [layoutColumn(claim)] : [];
    }),
    evidence,
  );
  return {
    columns: withGapsFilled(columns, cells, evidence, view, (cell, field) =>
      layoutColumn({ cell, field, total: byCellsAlone }),
    ),
    ambiguous: evidence.isEmpty ? [] : evenClaims(given, claims, taken),
  };
}

/**
 * "Läge aug | Når vi målen?": both may be the assessment, and only the first may be the outcome, which nothing else is. What
 * stands in two places gives way to what has only one.
 */
function makeRoom(given: Map<HeaderCell, Claim>, claims: readonly Claim[], taken: Set<Field>): void {
  for (const field of weighty) {
    if (taken.has(field)) continue;
    for (const other of claims) {
      const held = given.get(other.cell);
      if (other.field !== field || other.total < certain || !held || !weighty.has(held.field)) continue;
      const heir = claims.find(
        ({ cell, field: wanted, total }) =>
          cell !== other.cell &&
          wanted === held.field &&
          total >= certain &&
          (given.get(cell)?.field ?? wanted) === wanted,
      );
      if (!heir) continue;
      given.set(other.cell, other).set(heir.cell, heir);
      taken.add(field);
      break;
    }
  }
}

/** Both readings must be good ones before one gives way to the other. */
const certain = 0.85;

/** A header that says nothing of it over cells that lead to the goals. */
function holdsReferences({ column, reading }: HeaderCell, evidence: Evidence): boolean {
  if ((reading.candidates[0]?.score ?? 0) >= 0.5 || evidence.isEmpty) return false;
  return evidence.resolving(column) >= 0.6 && !evidence.isRunning(column) && evidence.meanLength(column) < 30;
}

/** The second column of a header merged over two, with nothing under it: the width of a pasted table, no column of its own. */
function isBlankUnderMerge({ column, text }: HeaderCell, cells: readonly HeaderCell[], evidence: Evidence): boolean {
  if (evidence.isEmpty || evidence.filled(column) > 0) return false;
  return cells.some((other) => other.column < column && other.text === text);
}

function layoutColumn({ cell, field, total }: Claim): LayoutColumn {
  const { header } = cell.reading;
  return {
    column: cell.column,
    header: cell.text,
    field,
    confidence: Math.min(1, Math.round(total * 100) / 100),
    year: header.year,
    period: header.period,
    unit: header.unit,
    split: cell.split,
    ...(cell.split === 'part' ? { partOf: cell.reading.candidates[0]?.field } : {}),
  };
}

/** Headers whose two best meanings are as likely and would both fit the table. */
function evenClaims(
  given: ReadonlyMap<HeaderCell, Claim>,
  claims: readonly Claim[],
  taken: ReadonlySet<Field>,
): Assignment['ambiguous'] {
  const out: { cell: HeaderCell; readings: [Field, Field] }[] = [];
  for (const [cell, claim] of given) {
    if (!weighty.has(claim.field) || cell.reading.header.year !== null) continue;
    const rival = claims.find(
      (other) =>
        other.cell === cell &&
        other.field !== claim.field &&
        weighty.has(other.field) &&
        !taken.has(other.field) &&
        claim.total - other.total < evenMargin,
    );
    if (rival) out.push({ cell, readings: [claim.field, rival.field] });
  }
  return out;
}
