/** Runs and changes as they stand in Spårbarhet: only read when the saved part is gone, since it says the same and more. */
import type { ChangeRecord, RunRecord } from '../../workbook/state.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { cellText, dataRows, findTable } from './our-table.ts';

export function readRuns(workbook: WorkbookSnapshot): readonly RunRecord[] {
  return rowsOf(workbook, 'MK_Korningar').flatMap(([number, time, version, period, checksum, sentence]) =>
    /^\d+$/.test(number ?? '')
      ? [
          {
            number: Number(number),
            time: isoMoment(time ?? ''),
            version: version ?? '',
            period: period ?? '',
            checksum: checksum ?? '',
            sentence: sentence ?? '',
          },
        ]
      : [],
  );
}

export function readChanges(workbook: WorkbookSnapshot): readonly ChangeRecord[] {
  return rowsOf(workbook, 'MK_Andringar').flatMap(([time, place, before, after, why, undone]) =>
    time
      ? [
          {
            time: isoMoment(time),
            place: place ?? '',
            before: before ?? '',
            after: after ?? '',
            why: why ?? '',
            undone: undone ?? '',
          },
        ]
      : [],
  );
}

function rowsOf(workbook: WorkbookSnapshot, name: string): string[][] {
  const table = findTable(workbook, name);
  if (!table) return [];
  const { left, right } = table.area;
  return [...dataRows(table)].map((row) =>
    Array.from({ length: right - left + 1 }, (_, i) => cellText(table.sheet, row, left + i)),
  );
}

/** "2026-11-25 kl. 16.42" or "2026-11-25 16:42" → "2026-11-25T16:42:00". */
function isoMoment(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})\D+(\d{2})[.:](\d{2})/.exec(text);
  return found ? `${found[1]}T${found[2]}:${found[3]}:00` : text;
}
