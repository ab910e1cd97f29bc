import { a1Area } from '../../../core/workbook/cell-ref.ts';
import type { PlannedTable } from '../../../core/workbook/write-plan.ts';
import { mainNamespace } from '../text/namespaces.ts';
import { escapeAttribute, escapeText } from '../text/xml-text.ts';

/** A table part (ECMA-376 part 1, §18.5.1.2). `id` and `name` are unique in the workbook; style none, as looks §5 says. */
export function tableXml(table: PlannedTable, id: number, name: string): string {
  const ref = a1Area(table.area);
  const columns = table.columns
    .map(({ name: column, formula }, i) => {
      const start = `<tableColumn id="${i + 1}" name="${escapeAttribute(column)}"`;
      if (formula === undefined) return `${start}/>`;
      return `${start}><calculatedColumnFormula>${escapeText(formula)}</calculatedColumnFormula></tableColumn>`;
    })
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${mainNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    (table.filterButtons ? `<autoFilter ref="${ref}"/>` : '') +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
