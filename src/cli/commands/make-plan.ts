/** The consolidation as writes: what the report needs to know of the run, collected. */
import { createHash } from 'node:crypto';
import type { Consolidation } from '../../core/consolidate.ts';
import { buildPlan } from '../../core/report/plan.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import type { ColumnSource, SheetPlan, WritePlan } from '../../core/workbook/write-plan.ts';
import { wayTo } from '../files/names.ts';
import type { OpenWorkbook } from '../files/workbook.ts';
import type { Screen } from '../screen.ts';
import { version } from '../version.ts';

export function makePlan(
  consolidation: Consolidation,
  inputs: readonly OpenWorkbook[],
  saved: SavedState | null,
  screen: Screen,
): WritePlan {
  return buildPlan(consolidation, {
    workbooks: inputs.map((book) => book.document.snapshot),
    clock: screen.now,
    version,
    fileName: inputs.length === 1 ? (inputs[0]?.name ?? null) : null,
    kommun: null,
    language: screen.language,
    state: saved,
    checksum: checksumOf(inputs),
  });
}

/** The plan of a workbook in `folder`: its links to other files lead to where these lie, beside it or not. */
export function linkedFrom(folder: string, plan: WritePlan, inputs: readonly OpenWorkbook[]): WritePlan {
  const ways = new Map(inputs.map(({ name, path }) => [name, wayTo(path, folder)]));
  if ([...ways].every(([name, way]) => name === way)) return plan;
  const linked = (column: ColumnSource): ColumnSource => {
    if (column.kind !== 'link') return column;
    const { links } = column;
    const sheets = links.sheets.map((one) => ({ ...one, file: (one.file && ways.get(one.file)) ?? one.file }));
    return { ...column, links: { ...links, sheets } };
  };
  const sheets: readonly SheetPlan[] = plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, columns: block.columns.map(linked) })),
  }));
  return { ...plan, sheets };
}

/** Of one workbook its own; of several one over each file's name and checksum, in the order given. */
function checksumOf(inputs: readonly OpenWorkbook[]): string {
  const [first, ...others] = inputs;
  if (!first) return '';
  if (others.length === 0) return first.document.checksum();
  const all = createHash('sha256');
  for (const book of inputs) all.update(`${book.name}\n${book.document.checksum()}\n`);
  return all.digest('hex');
}
