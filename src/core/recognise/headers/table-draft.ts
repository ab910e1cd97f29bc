/** A table as found: its header, repeated or not, and the rows that belong to it. Nothing of its content is read yet. */
import type { HeaderCell, HeaderRun, TableKind } from './header-run.ts';

export interface TableDraft {
  readonly kind: TableKind;
  readonly run: HeaderRun;
  /** All header rows, repeated ones too; 0-based, ascending. */
  readonly headerRows: readonly number[];
  /** First row under the first header. */
  readonly from: number;
  /** One past the last row that may belong to the table. */
  readonly to: number;
}

/** The tables of a sheet: a header that returns continues its table, any other header in the same columns ends it. */
export function tableDrafts(runs: readonly HeaderRun[], rowCount: number): TableDraft[] {
  const open: { run: HeaderRun; headerRows: number[]; to: number; isOpen: boolean }[] = [];
  for (const run of runs) {
    const top = run.rows[0] as number;
    const same = open.find((table) => table.isOpen && isSameHeader(table.run, run));
    for (const table of open)
      if (table.isOpen && table !== same && overlaps(table.run, run)) {
        table.isOpen = false;
        table.to = top;
      }
    if (same) same.headerRows.push(...run.rows);
    else open.push({ run, headerRows: [...run.rows], to: rowCount, isOpen: true });
  }
  return open.map(({ run, headerRows, to }) => ({
    kind: run.kind,
    run,
    headerRows,
    from: (run.rows.at(-1) as number) + 1,
    to,
  }));
}

function overlaps(a: HeaderRun, b: HeaderRun): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The same words in the same columns; whose the indicators are may differ ("Fullmäktiges indikatorer", "Nämndens indikatorer"). */
function isSameHeader(a: HeaderRun, b: HeaderRun): boolean {
  if (a.cells.length !== b.cells.length) return false;
  const others = a.cells.filter((cell, at) => b.cells[at]?.reading.header.key !== cell.reading.header.key);
  if (a.cells.some((cell, at) => b.cells[at]?.column !== cell.column)) return false;
  const [other] = others;
  if (other === undefined) return true;
  const beside = b.cells.find(({ column }) => column === other.column);
  return others.length === 1 && a.cells.length >= fewestAlike && beside !== undefined && measureAlike(other, beside);
}

/** So many columns, and they are the same table but for one word. */
const fewestAlike = 3;

function measureAlike(a: HeaderCell, b: HeaderCell): boolean {
  const [own, other] = [measureOf(a), measureOf(b)];
  return own !== null && own === other;
}

const measure = /(indikator|nyckeltal|mätetal|mått)(?:er|en|erna)?$/;
const owner =
  /^(?:kf|kfs|fm|(?:kommun|region)?fullmäktiges?|kommun|kommunens|stadens|regionens|koncernens|(?:kommun)?gemensamma|kommunövergripande|nämnd|nämndens?|nämnders?|nämndernas|utskottets|styrelsens|bolagets|förvaltningens|verksamhetens|enhetens|egna|övriga|från|för|av)?s?$/;

/** "kommunfullmäktiges indikatorer" is of indicators; null for a header of anything else. */
function measureOf({ reading: { header } }: HeaderCell): string | null {
  const at = header.words.findIndex((word) => measure.test(word));
  const [ending = '', noun] = measure.exec(header.words[at] ?? '') ?? [];
  if (noun === undefined || header.words.length > mostOwners) return null;
  const owners = header.words.map((word, index) => (index === at ? word.slice(0, -ending.length) : word));
  return owners.every((word) => owner.test(word)) ? noun : null;
}

const mostOwners = 3;
