/** Has anybody filled in anything under a header: a row that is no example, sum, note or the template's own text? */
import { CellKind } from '../../workbook/snapshot.ts';
import { isInstructionRow } from './instruction-row.ts';
import type { RowWords } from './row-words.ts';
import { RowWord } from './row-words.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { TableDraft } from '../headers/table-draft.ts';

export function hasDataRows({ source }: SheetLayout, draft: TableDraft, words: RowWords): boolean {
  const { sheet } = source;
  const headerRows = new Set(draft.headerRows);
  const { left, right } = draft.run;
  for (let row = draft.from; row < draft.to; row++) {
    if (headerRows.has(row)) continue;
    let filled = 0;
    let plain = 0;
    let texts = 0;
    let isNote = false;
    for (let column = left; column <= right; column++) {
      const kind = sheet.kind(row, column);
      if (kind === CellKind.empty) continue;
      filled++;
      const id = kind === CellKind.text ? sheet.textId(row, column) : -1;
      const word = words.of(id);
      // A footnote is one text alone; "6)" beside a delmål is a reference.
      if (word === RowWord.footnote) continue;
      // "Totalt", "Kvinnor", "Förvaltningschef" right of what is measured: whom the figures are about, who answers for them.
      const isOfWhom = texts > 0 && ofWhom.has(word);
      if (word !== RowWord.plain && !isOfWhom) isNote = true;
      else if (!words.isTemplate(id)) {
        plain++;
        if (id >= 0) texts++;
      }
    }
    if (isNote || plain === 0 || filled < 2) continue;
    if (!headerRows.has(row - 1) || !isInstructionRow(sheet, row, left, right)) return true;
  }
  return false;
}

const ofWhom: ReadonlySet<RowWord> = new Set([RowWord.sum, RowWord.part, RowWord.signature]);
