/**
 * The one change that is ever made to a cell of the users': a fix that a person has chosen, for one cell, seen beforehand.
 * It is written in the journal first, and refused when the cell no longer holds what the person saw.
 */
import { emptyState } from '../core/workbook/answers.ts';
import type { ChangeRecord, SavedState } from '../core/workbook/state.ts';

import { askForParts, StatePart } from './apply-plan/state.ts';
import { batch, type BatchClock } from './batch.ts';
import { ok, type ExcelProblem, type Result } from './problem.ts';
import { stateOf } from './state-of.ts';
import { typedText } from './typed-text.ts';

export type CellContent = string | number | boolean | null;

export interface CellNow {
  readonly value: CellContent;
  /** With "="; null when the cell holds none. */
  readonly formula: string | null;
  readonly isProtected: boolean;
}

export interface CellFix {
  readonly sheet: string;
  /** "B14". */
  readonly cell: string;
  /** What the person saw: the formula with "=" where there is one, else the value; null for an empty cell. */
  readonly before: CellContent;
  readonly after: string | number;
  /** Code of the rule: "MK104". */
  readonly why: string;
  /** Local time, ISO without zone. */
  readonly clock: string;
}

/** What a cell holds now: for showing a fix before it is made. */
export async function readCell(sheet: string, cell: string, clock: BatchClock = {}): Promise<Result<CellNow>> {
  const found = await batch(async (context) => (await look(context, sheet, cell)) ?? gone(sheet), clock);
  if (!found.ok) return found;
  return 'code' in found.value ? { ok: false, problem: found.value } : ok(found.value.now);
}

/** Changes the one cell that a person has said yes to; refused when it holds something else than `fix.before`. */
export function fixCell(fix: CellFix, clock: BatchClock = {}): Promise<Result<null>> {
  const record: ChangeRecord = {
    time: fix.clock,
    place: placeOf(fix),
    before: told(fix.before),
    after: told(fix.after),
    why: fix.why,
    undone: '',
  };
  // What is put into a cell never becomes a formula, whatever a register or a person has written.
  return change(fix, fix.before, { kind: 'text', content: fix.after }, (changes) => [...changes, record], clock);
}

/** Puts back what stood there, where the cell still holds the fix; the journal keeps both. */
export function undoFix(fix: CellFix, clock: BatchClock = {}): Promise<Result<null>> {
  const { before, after } = fix;
  const isIt = (record: ChangeRecord): boolean =>
    record.undone === '' && record.place === placeOf(fix) && record.after === told(after);
  const journal = (changes: readonly ChangeRecord[]): ChangeRecord[] => {
    const at = changes.findLastIndex(isIt);
    return changes.map((record, i) => (i === at ? { ...record, undone: fix.clock } : record));
  };
  const kind = typeof before === 'string' && before.startsWith('=') ? 'formula' : 'text';
  return change(fix, after, { kind, content: before }, journal, clock);
}

const placeOf = ({ sheet, cell }: CellFix): string => `${sheet}!${cell}`;
const told = (content: CellContent): string => (content === null ? '' : String(content));
const gone = (sheet: string): ExcelProblem => ({ code: 'gone', technical: `${sheet} is gone`, sheet });

async function change(
  { sheet, cell }: CellFix,
  from: CellContent,
  to: { readonly kind: 'text' | 'formula'; readonly content: CellContent },
  journal: (changes: readonly ChangeRecord[]) => ChangeRecord[],
  clock: BatchClock,
): Promise<Result<null>> {
  const done = await batch(async (context): Promise<ExcelProblem | null> => {
    const found = await look(context, sheet, cell);
    if (!found) return gone(sheet);
    const { now, range, state, part, isTextCell } = found;
    if (now.isProtected) return { code: 'sheetProtected', technical: `${sheet} is protected`, sheet };
    if ((now.formula ?? now.value) !== from)
      return { code: 'changedMeanwhile', technical: `${sheet}!${cell} has changed`, sheet };
    const held = state ?? emptyState;
    part.write({ ...held, changes: journal(held.changes ?? []) });
    if (to.kind === 'formula') range.formulas = [[to.content]];
    else range.values = [[typeof to.content === 'string' ? typedText(to.content, isTextCell) : (to.content ?? '')]];
    await context.sync();
    return null;
  }, clock);
  if (!done.ok) return done;
  return done.value ? { ok: false, problem: done.value } : ok(null);
}

interface Look {
  readonly now: CellNow;
  readonly range: Excel.Range;
  readonly state: SavedState | null;
  readonly part: StatePart;
  readonly isTextCell: boolean;
}

async function look(context: Excel.RequestContext, sheet: string, cell: string): Promise<Look | null> {
  const { workbook } = context;
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet).load('protection/protected');
  const range = worksheet.getRange(cell).load('values,formulas,numberFormat');
  const parts = askForParts(context);
  await context.sync();
  if (worksheet.isNullObject) return null;
  const xml = parts.items.at(-1)?.getXml();
  if (xml) await context.sync();
  const value = range.values[0]?.[0] as CellContent;
  const formula = String(range.formulas[0]?.[0] ?? '');
  return {
    now: {
      value: value === '' ? null : value,
      // A text that begins with "=" is no formula: then value and formula are the same.
      formula: formula.startsWith('=') && formula !== value ? formula : null,
      isProtected: worksheet.protection.protected,
    },
    range,
    state: stateOf(xml?.value ?? null),
    part: new StatePart(
      context,
      parts.items.map(({ id }) => id),
    ),
    isTextCell: range.numberFormat[0]?.[0] === '@',
  };
}
