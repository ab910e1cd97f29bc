/** Rows read from a sheet that was turned upright say where they stand on the sheet itself. */
import type { CellPlace, ColumnReading, Field, IndicatorRow, Reference, TableReading } from '../../model/chain.ts';
import type { RowDraft, SheetDraft, SubGoalDraft } from '../sheets/drafts.ts';
import type { UprightSheet } from '../sheets/upright-sheet.ts';

/** One card, or one column of a table turned on its side. */
class CardTable implements TableReading {
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  private readonly read: TableReading;
  private readonly sheet: UprightSheet;
  private readonly row: number;

  constructor(sheet: UprightSheet, read: TableReading, row: number) {
    this.sheet = sheet;
    this.read = read;
    this.row = row;
    const labels = read.headerRows.flatMap((header) =>
      read.columns.flatMap(({ column }) => sheet.placeOf(header, column)?.row ?? []),
    );
    this.headerRows = [...new Set(labels)].sort((a, b) => a - b);
    this.columns = read.columns.flatMap((one) => {
      const at = sheet.placeOf(row, one.column);
      return at === null ? [] : [{ ...one, column: at.column }];
    });
  }

  columnOf(field: Field): number {
    return this.placeOf(field)?.column ?? -1;
  }

  rowOf(field: Field): number {
    return this.placeOf(field)?.row ?? -1;
  }

  private placeOf(field: Field): CellPlace | null {
    const column = this.read.columnOf(field);
    return column < 0 ? null : this.sheet.placeOf(this.row, column);
  }
}

export function toTruePlaces(sheet: UprightSheet, reading: SheetDraft, rows: readonly IndicatorRow[]): void {
  const references = new Map<Reference, Reference>();
  const onSheet = (reference: Reference): Reference => {
    const known = references.get(reference);
    if (known) return known;
    const { text, origin, goalIds, problem, via, place } = reference;
    const moved = { text, origin, goalIds, problem, via, place: place && sheet.placeOf(place.row, place.column) };
    references.set(reference, moved);
    references.set(moved, moved);
    return moved;
  };
  const tables = reading.tables.map((table) => new CardTable(sheet, table, (table.headerRows.at(-1) as number) + 1));
  for (const one of rows) {
    const row = one as RowDraft;
    const table = new CardTable(sheet, row.table, row.row);
    const { assessment, commentPlace } = row;
    const place = assessment.place && sheet.placeOf(assessment.place.row, assessment.place.column);
    const { text, status, isForecast, isActivityWord, by, isMissing, isUnknown, isPlaceholder } = assessment;
    const { colourConflict, isCarried, fromForecastColumn } = assessment;
    row.assessment = {
      ...{ text, status, isForecast, isActivityWord, by, isMissing, isUnknown, isPlaceholder },
      ...{ colourConflict, isCarried, fromForecastColumn, place },
    };
    row.reference = onSheet(row.reference);
    const subGoal = row.subGoal as SubGoalDraft;
    subGoal.reference = onSheet(subGoal.reference);
    row.commentPlace = commentPlace && sheet.placeOf(commentPlace.row, commentPlace.column);
    row.table = table;
    row.row = Math.max(0, table.columnOf('indikator') >= 0 ? table.rowOf('indikator') : table.rowOf('delmal'));
  }
  reading.tables = tables;
  reading.headerRows = [...new Set(tables.flatMap(({ headerRows }) => headerRows))].sort((a, b) => a - b);
  reading.skippedRows = reading.skippedRows.map((skipped) => ({
    ...skipped,
    row: sheet.rowOf(skipped.row),
  }));
  const placed = (place: CellPlace) => sheet.placeOf(place.row, place.column) ?? place;
  reading.ambiguousHeaders = reading.ambiguousHeaders.map((header) => ({
    ...header,
    place: placed(header.place),
    ...(header.rival ? { rival: { ...header.rival, place: placed(header.rival.place) } } : {}),
  }));
}
