/** First reading: which sheets there are and how large. Two syncs whatever the number of sheets: names, then sizes. */
import { overlayMarker } from './overlay-marker.ts';
import type { TableArea } from '../core/workbook/snapshot.ts';
import { askForParts } from './apply-plan/state.ts';
import { unfinishedRows } from '../core/workbook/unfinished.ts';
import { areasOf } from './addresses.ts';
import { given } from './given.ts';
import { askNotes, type CellComment } from './read-comments.ts';

export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** 0-based; null for a sheet without values. */
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
  /** Texts of the first column's first rows: where a sheet of ours says that it is unfinished. */
  readonly first: readonly string[];
  readonly tables: readonly TableArea[];
  readonly charts: readonly string[];
  /** Ids of the conditional formats on it that are ours. */
  readonly overlays: readonly string[];
}

export interface WorkbookStructure {
  readonly file: string | null;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  /** Excel calculates only when asked to: what we write must then be calculated by us. */
  readonly isManual: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly SheetStructure[];
  /** Defined names of the workbook, with what they stand for. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Text of our state part; null when there is none. */
  readonly stateXml: string | null;
  /** Ids of our parts: one or none, but for two first runs at the same moment. */
  readonly stateParts: readonly string[];
  readonly comments: readonly CellComment[];
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
/** Serial of 2000-01-01 where dates are counted from 1904. */
const in1904 = 35_064;

/** Names, visibility, protection, tables, sizes, comments, our marks and our state. */
export async function readStructure(context: Excel.RequestContext): Promise<WorkbookStructure> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.application.load('calculationMode');
  workbook.protection.load('protected');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals,items/tables/items/columns/items/name,items/charts/items/name',
  );
  workbook.comments.load('items/content,items/replies/items/content');
  const parts = askForParts(context);
  // No property tells the date system, but a date's serial does.
  const date = workbook.functions.date(2000, 1, 1).load('value');
  const notes = askNotes(context);
  await context.sync();

  const stateXml = parts.items.at(-1)?.getXml() ?? null;
  const places = workbook.comments.items.map((comment) => comment.getLocation().load('address'));
  const takeNotes = notes();
  const sizes = workbook.worksheets.items.map((sheet) => ({
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    first: sheet.getRangeByIndexes(0, 0, unfinishedRows, 1).load('values'),
    tables: sheet.tables.items.map((table) => table.getRange().load('address')),
    rules: sheet.getRange().conditionalFormats.load(ruleFields),
  }));
  await context.sync();

  return {
    file: workbook.name || null,
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    isManual: workbook.application.calculationMode === 'Manual',
    date1904: date.value === in1904,
    sheets: workbook.worksheets.items.map((sheet, i) => {
      const { used, first, tables, rules } = sizes[i]!;
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: visibilities[sheet.visibility],
        isProtected: sheet.protection.protected,
        used: used.isNullObject
          ? null
          : { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
        first: given(first.values, sheet.name).map(([value]: unknown[]) => String(value ?? '')),
        tables: sheet.tables.items.map((table, t) => ({
          name: table.name,
          area: areasOf(tables[t]!.address)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
          hasHeaderRow: table.showHeaders,
          hasTotalsRow: table.showTotals,
          columns: table.columns.items.map(({ name }) => name),
        })),
        charts: sheet.charts.items.map(({ name }) => name),
        overlays: rules.items.filter(isOurRule).map((rule) => rule.id),
      };
    }),
    names: workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    stateXml: stateXml?.value ?? null,
    stateParts: parts.items.map(({ id }) => id),
    comments: [
      ...takeNotes(),
      ...workbook.comments.items.map((comment, i) => ({
        address: places[i]!.address,
        text: [comment.content, ...comment.replies.items.map((reply) => reply.content)]
          .map((said) => said.trim())
          .filter((said) => said !== '')
          .join('\n'),
      })),
    ],
  };
}

const ruleFields =
  'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color';

/**
 * A rule of ours is known by its formula alone: ids do not survive a file. One without any formula and any fill is ours as
 * well: a run that broke off between making it and telling what it is. People cannot make such a rule, but files can hold one
 * without a formula.
 */
function isOurRule(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  if (custom.isNullObject) return false;
  const formula = ((custom.rule.formula as string | null | undefined) ?? '').replace(/^=\s*/, '');
  return formula === '' ? !custom.format.fill.color : formula.startsWith(overlayMarker);
}
