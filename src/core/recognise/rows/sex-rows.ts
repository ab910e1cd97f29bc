/**
 * Lists with a row for all, one for women and one for men, told apart by a column ("Kön": Totalt, Kvinnor, Män; T, K, M). As
 * where the three stand side by side the row for all is the measure, and the others show how it is made up.
 */
import { normaliseText } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { TableDraft } from '../headers/table-draft.ts';

/** Read against comparison form. */
const women = /^(?:varav )?(?:kvinnor|kvinna|flickor|flicka|tjejer|kv|k|f|women|girls|female)\.?$/;
const men = /^(?:varav )?(?:män|man|pojkar|pojke|killar|m|p|men|boys|male)\.?$/;
const all = /^(?:totalt?|tot|t|alla|samtliga|båda(?: könen)?|hela gruppen|all)\.?$/;
/** Rows of which a column is told by: one that is anything else is so within a few. */
const mostRows = 60;

type Group = 'women' | 'men' | 'all';

function groupOf(text: string): Group | null {
  const form = normaliseText(text);
  return women.test(form) ? 'women' : men.test(form) ? 'men' : all.test(form) ? 'all' : null;
}

interface SexTable {
  readonly sheet: SheetSnapshot;
  readonly draft: TableDraft;
  /** Columns that say what a row is about: nämnd, KF-mål, delmål, indikator; -1 for those that do not exist. */
  readonly contents: readonly number[];
  readonly target: number;
  /** Columns that tell something else. */
  readonly taken: ReadonlySet<number>;
}

/** The rows of women and of men that have one for all, and no level of their own to reach. */
export function rowsOfOneSex(table: SexTable): ReadonlySet<number> {
  const column = sexColumn(table);
  if (column < 0) return noRows;
  const { sheet, draft, target } = table;
  const contents = table.contents.filter((one) => one >= 0);
  const wholes = new Map<string, number>();
  const parts: { readonly row: number; readonly about: string }[] = [];
  const groups = new Map<number, Group | null>();
  let above: readonly string[] = [];
  for (let row = draft.from; row < draft.to; row++) {
    if (draft.headerRows.includes(row)) continue;
    const own = contents.map((one) => cellWords(sheet, row, one));
    const id = sheet.kind(row, column) === CellKind.text ? sheet.textId(row, column) : -1;
    let group = id < 0 ? null : groups.get(id);
    if (group === undefined) groups.set(id, (group = groupOf(sheet.text(row, column))));
    // Nothing said of whom is of all.
    const isWhole = group === 'all' || (id < 0 && own.some((text) => text !== ''));
    if (group === null && !isWhole) continue;
    above = own.map((text, at) => text || (above[at] ?? ''));
    const about = above.join('\n');
    if (!isWhole) parts.push({ row, about });
    // After its parts it must say itself what it is about: they are not read.
    else if (!wholes.has(about) && (own.every((text) => text !== '') || !parts.some((part) => part.about === about)))
      wholes.set(about, row);
  }
  return new Set(
    parts.flatMap(({ row, about }) => {
      const whole = wholes.get(about);
      return whole !== undefined && !hasOwnTarget(sheet, row, whole, target) ? [row] : [];
    }),
  );
}

const noRows: ReadonlySet<number> = new Set();

function hasOwnTarget(sheet: SheetSnapshot, row: number, whole: number, target: number): boolean {
  if (target < 0) return false;
  const own = cellWords(sheet, row, target);
  return /\d/.test(own) && own !== cellWords(sheet, whole, target);
}

/** The column in which nothing but the groups stand, women and men both; -1 when there is none. */
function sexColumn({ sheet, draft, taken }: SexTable): number {
  return draft.run.cells.find(({ column }) => !taken.has(column) && holdsSexes(sheet, draft, column))?.column ?? -1;
}

function holdsSexes(sheet: SheetSnapshot, { from, to, headerRows }: TableDraft, column: number): boolean {
  const seen = new Set<Group>();
  for (let row = from; row < Math.min(to, from + mostRows); row++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty || headerRows.includes(row)) continue;
    const group = kind === CellKind.text ? groupOf(sheet.text(row, column)) : null;
    if (group === null) return false;
    seen.add(group);
  }
  return seen.has('women') && seen.has('men');
}
