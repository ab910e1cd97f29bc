/** A sheet of ours put into the package with all that hangs on it: tables, drawing, charts. */
import type { SheetPlan } from '../../../core/workbook/write-plan.ts';
import type { PartContent } from '../../package/index.ts';
import { relationshipsPart } from '../../package/index.ts';
import { chartXml } from './chart-xml.ts';
import type { SharedTexts, StyleIndex } from './block-columns.ts';
import { contentType, relationshipType } from '../workbook/content-kinds.ts';
import { relationshipsXml, targetFrom } from '../workbook/draft.ts';
import type { Draft, NewRelationship } from '../workbook/draft.ts';
import { drawingXml } from './drawing-xml.ts';
import { sheetRows } from './sheet-rows.ts';
import { sheetHead, sheetTail } from './sheet-xml.ts';
import type { SheetLinks } from './sheet-xml.ts';
import type { StyleBook } from '../styles/style-book.ts';
import { tableXml } from './table-xml.ts';

export interface SheetContext {
  readonly draft: Draft;
  readonly book: StyleBook;
  readonly styleOf: StyleIndex;
  readonly shared: SharedTexts;
  /** A table id that no table of the workbook has. */
  nextTableId(): number;
}

/** Adds the sheet as the part named. */
export function addSheetPart(sheet: SheetPlan, part: string, context: SheetContext): void {
  const { draft, book, styleOf, shared } = context;
  const own: NewRelationship[] = [];
  const relate = (type: string, target: string): string => {
    const id = `rId${own.length + 1}`;
    own.push({ id, type, target: targetFrom(part, target) });
    return id;
  };
  // The sheet first: parts stand in the file in the order a reader asks for them.
  const rows = (links: SheetLinks): PartContent => {
    const tail = sheetTail(sheet, links, (format) => book.differential(format));
    return function* () {
      yield sheetHead(sheet);
      yield* sheetRows(sheet, styleOf, shared);
      yield tail;
    };
  };
  draft.pkg.set(part, '');
  const drawing = addDrawing(sheet, draft);
  const links: SheetLinks = {
    drawing: drawing === null ? null : relate(relationshipType.drawing, drawing),
    tables: sheet.tables.map((table) => {
      const tablePart = draft.freePart('xl/tables/table', '.xml');
      draft.add(tablePart, tableXml(table, context.nextTableId(), table.name), contentType.table);
      return relate(relationshipType.table, tablePart);
    }),
  };
  draft.add(part, rows(links), contentType.worksheet);
  if (own.length > 0) draft.add(relationshipsPart(part), relationshipsXml(own), null);
}

function addDrawing(sheet: SheetPlan, draft: Draft): string | null {
  if (sheet.charts.length === 0) return null;
  const drawing = draft.freePart('xl/drawings/drawing', '.xml');
  draft.pkg.set(drawing, '');
  const charts = sheet.charts.map((chart, i) => {
    const part = draft.freePart('xl/charts/chart', '.xml');
    draft.add(part, chartXml(chart), contentType.chart);
    return { id: `rId${i + 1}`, type: relationshipType.chart, target: targetFrom(drawing, part) };
  });
  const ids = charts.map(({ id }) => id);
  draft.add(drawing, drawingXml(sheet.charts, ids), contentType.drawing);
  draft.add(relationshipsPart(drawing), relationshipsXml(charts), null);
  return drawing;
}
