/** A sheet together with the workbook and the file it stands in. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { SheetCorrection } from '../../workbook/state.ts';

export interface SheetSource {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  /** The file as reports name it; null when only one workbook is read. */
  readonly file: string | null;
  /** What a person has decided about the sheet, kept in the workbook; null when nobody has. */
  readonly correction: SheetCorrection | null;
}

/** All sheets of all workbooks, in order. */
export function sheetSources(workbooks: readonly WorkbookSnapshot[], namesFiles: boolean): SheetSource[] {
  return workbooks.flatMap((workbook) =>
    workbook.sheets.map((sheet) => ({
      workbook,
      sheet,
      file: namesFiles ? workbook.file : null,
      correction: workbook.state?.corrections.find((correction) => correction.sheet === sheet.name) ?? null,
    })),
  );
}
