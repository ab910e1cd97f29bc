/** Inlästa blad: what was read, and what was left out and why. */
import { columnLetters } from '../../workbook/cell-ref.ts';
import { sheetReasonText, listed } from '../../i18n/index.ts';
import type { SheetReading } from '../../model/chain.ts';
import type { PlannedValue } from '../../workbook/write-plan.ts';
import type { RunView } from '../view.ts';
import { traceBlock } from './layout.ts';
import type { TableBlock } from './table-block.ts';

export function sheetsBlock(view: RunView): TableBlock {
  const words = view.t.trace.sheets;
  const { chain } = view.consolidation;
  // Our own sheets are not something that was found.
  const read = chain.sheets.filter((sheet) => sheet.role !== 'output');
  return {
    table: 'MK_Inlasta',
    heading: words.heading,
    ...traceBlock.sheets,
    columns: Object.values(words.columns),
    styles: ['copiedWrapped', 'cell', 'cellWrapped', 'count', 'copiedWrapped', 'cell'],
    rows: [...read.map((sheet) => sheetRow(view, sheet)), ...previousRows(view)],
  };
}

function sheetRow(view: RunView, sheet: SheetReading): readonly PlannedValue[] {
  const name = sheet.file !== null && !view.target ? `${sheet.file}: ${sheet.name}` : sheet.name;
  const isTable = sheet.tables.length > 0 && sheet.role !== 'ignored';
  return [
    name,
    view.t.reading.roles[sheet.role],
    sheet.headerRows.map((row) => row + 1).join(', ') || null,
    sheet.rowsRead > 0 ? sheet.rowsRead : null,
    [isTable ? columnsText(view, sheet) : sheetReasonText(sheet.reason, view.language), ...notes(view, sheet)].join(
      ' ',
    ),
    isTable ? confidenceWord(view, sheet) : null,
  ];
}

/**
 * "KF-mål A, Delmål B, Utfall C (Kvinnor), Utfall D (Män)." of the first table; the others of a sheet have the same columns
 * elsewhere. What several columns are read as is told apart by their headers.
 */
function columnsText(view: RunView, sheet: SheetReading): string {
  const { fields } = view.t.reading;
  const used = (sheet.tables[0]?.columns ?? []).filter(({ field }) => field !== 'IGNORERA');
  const said = used.map(({ field, column, header }) => {
    const isAlone = used.filter((other) => other.field === field).length === 1;
    return `${fields[field]} ${columnLetters(column)}${isAlone ? '' : ` (${header})`}`;
  });
  const isInColumn = used.some(({ field }) => field === 'kfRef');
  return [`${said.join(', ')}.`, isInColumn ? '' : linkedBy(view, sheet)].filter((text) => text !== '').join(' ');
}

/** Where the KF-mål were read on a sheet without a column for them. */
function linkedBy({ consolidation, t }: RunView, sheet: SheetReading): string {
  const row = consolidation.chain.rows.find(
    ({ sheet: own, reference }) => own === sheet && reference.goalIds.length > 0,
  );
  const { section, title } = t.trace.sheets.linkedBy;
  return row?.reference.origin === 'section' ? section : row?.reference.origin === 'title' ? title : '';
}

function confidenceWord(view: RunView, { tables }: SheetReading): string {
  const words = view.t.reading.confidence;
  const used = tables.flatMap((table) => table.columns).filter((column) => column.field !== 'IGNORERA');
  const least = Math.min(1, ...used.map((column) => column.confidence));
  return least >= 0.8 ? words.sure : least >= 0.5 ? words.likely : words.unsure;
}

function notes(view: RunView, sheet: SheetReading): string[] {
  const words = view.t.trace.sheets;
  const found: string[] = [];
  for (const why of ['example', 'sum', 'footnote', 'instruction', 'otherTable', 'part'] as const) {
    const rows = sheet.skippedRows.filter((row) => row.why === why).map((row) => String(row.row + 1));
    if (rows.length > 0) found.push(words.skipped[why](listed(rows.slice(0, 12), view.t.and)));
  }
  const others = sheet.skippedRows.filter((row) => row.why === 'otherPeriod').length;
  if (others > 0) found.push(words.otherPeriods(others));
  if (sheet.isWrongPeriod) found.push(words.wrongPeriod(sheet.statedPeriod?.text ?? ''));
  if (view.target && sheet.snapshot.isProtected && sheet.role === 'namnd') found.push(words.protected);
  return found;
}

/** Workbooks that were only compared with. */
function previousRows({ consolidation, t }: RunView): (readonly PlannedValue[])[] {
  return consolidation.chain.inputs
    .filter((input) => input.role === 'previous' && input.file !== null)
    .map((input) => [input.file, t.trace.sheets.previous, null, null, null, null]);
}
