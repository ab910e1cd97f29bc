/** Which cells of the user's sheets are marked: those of open findings, as few rectangles as may be (architecture rule 1). */
import type { Finding } from '../model/finding.ts';
import { atOnce, inStretches, type Steps } from '../steps.ts';
import type { Area } from '../workbook/cell-ref.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Overlay } from '../workbook/write-plan.ts';
import { columnOfRow } from './finding-place.ts';

/** @param findings open ones only */
export function overlaysOf(workbook: WorkbookSnapshot | null, findings: readonly Finding[]): Overlay[] {
  return atOnce(overlaySteps(workbook, findings));
}

/** The same in steps, for a caller that has others to let in between. */
export function* overlaySteps(workbook: WorkbookSnapshot | null, findings: readonly Finding[]): Steps<Overlay[]> {
  if (!workbook) return [];
  const marks = new Map<SheetSnapshot, Record<'fel' | 'varning', Set<number>>>();
  const mark = (finding: Finding): void => {
    if (finding.severity === 'info' || finding.row === null) return;
    const sheet = sheetOf(workbook, finding);
    if (!sheet || sheet.owner !== 'users' || sheet.isProtected) return;
    const place = finding.place ?? { row: finding.row, column: columnOfRow(finding) };
    let cells = marks.get(sheet);
    if (!cells) marks.set(sheet, (cells = { fel: new Set(), varning: new Set() }));
    cells[finding.severity].add(place.column * 2097152 + place.row);
  };
  yield* inStretches(findings.length, (from, to) => findings.slice(from, to).forEach(mark));
  const overlays: Overlay[] = [];
  for (const sheet of workbook.sheets) {
    const cells = marks.get(sheet);
    if (!cells) continue;
    for (const cell of cells.fel) cells.varning.delete(cell);
    yield;
    for (const severity of ['fel', 'varning'] as const)
      if (cells[severity].size > 0) overlays.push({ sheet: sheet.name, severity, areas: rectangles(cells[severity]) });
  }
  return overlays;
}

function sheetOf(workbook: WorkbookSnapshot, { reading, sheet, file }: Finding): SheetSnapshot | null {
  if (reading) return workbook.sheets.includes(reading.snapshot) ? reading.snapshot : null;
  if (sheet === null || (file !== null && file !== workbook.file)) return null;
  return workbook.sheets.find(({ name }) => name === sheet) ?? null;
}

/** Cells merged into runs down a column, and equal runs of neighbouring columns into rectangles; sorted by place. */
export function rectangles(cells: ReadonlySet<number>): Area[] {
  const sorted = Float64Array.from(cells).sort();
  const done: Area[] = [];
  // Rectangles that reach the column before, by their rows.
  let open = new Map<number, Area>();
  let next = new Map<number, Area>();
  let column = -1;
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i] as number;
    const here = Math.floor(first / 2097152);
    if (here !== column) {
      const neighbours = column === here - 1 ? next : new Map<number, Area>();
      if (column !== here - 1) done.push(...next.values());
      done.push(...open.values());
      open = neighbours;
      next = new Map();
      column = here;
    }
    let length = 1;
    while (sorted[i + length] === first + length) length++;
    const top = first % 2097152;
    const bottom = top + length - 1;
    const key = top * 1048577 + bottom;
    const before = open.get(key);
    if (before) open.delete(key);
    next.set(key, { top, left: before?.left ?? here, bottom, right: here });
    i += length;
  }
  done.push(...open.values(), ...next.values());
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}
