/**
 * Workbooks written on a Mac may hold å, ä and ö as a letter and a mark of its own. They are the same letters: everything is
 * read with composed ones (domain §3.3), and the workbook itself is left as it stands.
 */
import type { CellKind, CellFormat, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

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
  return sheet instanceof ComposedSheet ? sheet.written : sheet;
}

/** Its name is as written: places are told by it. */
class ComposedSheet implements SheetSnapshot {
  readonly written: SheetSnapshot;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly owner: SheetSnapshot['owner'];
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: SheetSnapshot['merges'];
  readonly tables: SheetSnapshot['tables'];
  readonly listValidations: SheetSnapshot['listValidations'];
  readonly #texts = new Map<string, string>();

  constructor(sheet: SheetSnapshot) {
    this.written = sheet;
    this.name = sheet.name;
    this.visibility = sheet.visibility;
    this.owner = sheet.owner;
    this.isProtected = sheet.isProtected;
    this.rowCount = sheet.rowCount;
    this.columnCount = sheet.columnCount;
    this.merges = sheet.merges;
    this.tables = sheet.tables;
    this.listValidations = sheet.listValidations.map(({ area, values }) => ({ area, values: values.map(composed) }));
  }

  kind(row: number, column: number): CellKind {
    return this.written.kind(row, column);
  }

  number(row: number, column: number): number {
    return this.written.number(row, column);
  }

  text(row: number, column: number): string {
    const text = this.written.text(row, column);
    let known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, (known = composed(text)));
    return known;
  }

  textId(row: number, column: number): number {
    return this.written.textId(row, column);
  }

  format(row: number, column: number): CellFormat {
    return this.written.format(row, column);
  }

  hasFormula(row: number, column: number): boolean {
    return this.written.hasFormula(row, column);
  }

  isRowHidden(row: number): boolean {
    return this.written.isRowHidden(row);
  }

  isColumnHidden(column: number): boolean {
    return this.written.isColumnHidden(column);
  }

  comment(row: number, column: number): string | null {
    return this.written.comment(row, column)?.normalize('NFC') ?? null;
  }
}
