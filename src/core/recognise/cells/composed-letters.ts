/**
 * Workbooks written on a Mac may hold å, ä and ö as a letter and a mark of its own. They are the same letters: everything is
 * read with composed ones (domain §3.3), and the workbook itself is left as it stands.
 */
import { SheetView } from '../../workbook/sheet-view.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

const mark = /[\u0300-\u036f]/;

const composed = (text: string) => text.normalize('NFC');

/** The workbook with composed letters; the very same one when all of its texts are, which nearly every workbook's are. */
export function withComposedLetters(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { strings, sheets } = workbook;
  for (let i = 0; i < strings.length; i++)
    if (mark.test(strings[i] as string))
      return {
        ...workbook,
        strings: strings.map(composed),
        sheets: sheets.map((sheet) => new ComposedSheet(sheet)),
      };
  return workbook;
}

/** The sheet that stands in the workbook: reports and plans are made for that one. */
export function asWritten(sheet: SheetSnapshot): SheetSnapshot {
  return sheet instanceof ComposedSheet ? sheet.origin : sheet;
}

/** Its name is as written: places are told by it. */
class ComposedSheet extends SheetView {
  readonly #texts = new Map<string, string>();

  constructor(sheet: SheetSnapshot) {
    const listValidations = sheet.listValidations.map(({ area, values }) => ({ area, values: values.map(composed) }));
    const { rowCount, columnCount, merges, tables } = sheet;
    super(sheet, { rowCount, columnCount, merges, tables, listValidations });
  }

  override text(row: number, column: number): string {
    const text = this.origin.text(row, column);
    let known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, (known = composed(text)));
    return known;
  }
  override comment(row: number, column: number): string | null {
    return this.origin.comment(row, column)?.normalize('NFC') ?? null;
  }
}
