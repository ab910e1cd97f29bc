/** The cells that everything of ours rests on: if they have moved or changed since they were read, the result is stale. */
import type { Field, SheetReading } from '../core/model/chain.ts';
import type { SheetSnapshot } from '../core/workbook/snapshot.ts';
import { blocksOf } from './read-cells.ts';
import type { SheetStructure } from './read-structure.ts';

export interface KeyRange {
  readonly sheet: SheetSnapshot;
  readonly sheetId: string;
  /** 0-based in the sheet. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

const keyFields: ReadonlySet<Field> = new Set<Field>([
  'kfRef',
  'kfText',
  'namnd',
  'delmal',
  'indikator',
  'malvarde',
  'utfall',
  'bedomning',
]);

/** Neighbouring key columns of each sheet that was read, in blocks of at most `cells` cells. */
export function keyRanges(
  readings: readonly SheetReading[],
  structures: readonly SheetStructure[],
  cells: number,
): KeyRange[] {
  const byName = new Map(structures.map((structure) => [structure.name, structure]));
  return readings.flatMap(({ snapshot, tables }) => {
    const structure = byName.get(snapshot.name);
    const used = structure?.used;
    if (!structure || !used || tables.length === 0) return [];
    const keys = new Set(
      tables.flatMap(({ columns }) => columns.flatMap(({ field, column }) => (keyFields.has(field) ? [column] : []))),
    );
    return runsOf(keys).flatMap(({ left, columns }) =>
      blocksOf(used.rows, columns, cells).map(({ top, rows }) => ({
        sheet: snapshot,
        sheetId: structure.id,
        top: used.top + top,
        left,
        rows,
        columns,
      })),
    );
  });
}

function runsOf(columns: ReadonlySet<number>): { left: number; columns: number }[] {
  const runs: { left: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && column === last.left + last.columns) last.columns++;
    else runs.push({ left: column, columns: 1 });
  }
  return runs;
}
