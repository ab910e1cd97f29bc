/** What the report says of each file: what it was used for, and whose it is. */
import type { InputReading, SheetReading } from '../../model/chain.ts';
import type { ConsolidationInput } from '../../model/consolidation.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { CommitteeNames } from './committee-names.ts';
import { fileCommittee } from './sheet-committee.ts';

export function inputReadings(
  input: ConsolidationInput,
  sheets: readonly SheetReading[],
  names: CommitteeNames,
): InputReading[] {
  const current = input.workbooks.map((workbook): InputReading => {
    const own = sheets.filter((reading) => workbook.sheets.includes(reading.snapshot));
    const read = own.filter((reading) => reading.role === 'namnd');
    const committees = new Set(read.map((reading) => reading.committee));
    const onlyOne = committees.size === 1 ? ([...committees][0] ?? null) : null;
    const isRegister = read.length === 0 && own.some((reading) => reading.role === 'register');
    return {
      file: workbook.file,
      sha256: workbook.sha256 ?? null,
      role: isRegister ? 'register' : 'current',
      committee: read.length === 0 ? fileCommittee(workbook.file, names) : onlyOne,
    };
  });
  const others = (workbooks: readonly WorkbookSnapshot[], role: 'previous' | 'register') =>
    workbooks.map((workbook): InputReading => ({
      file: workbook.file,
      sha256: workbook.sha256 ?? null,
      role,
      committee: fileCommittee(workbook.file, names),
    }));
  return [
    ...current,
    ...others(input.registerWorkbook ? [input.registerWorkbook] : [], 'register'),
    ...others(input.previous, 'previous'),
  ];
}
