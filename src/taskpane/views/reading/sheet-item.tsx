import { AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import type { SheetReading } from '../../../core/model/chain.ts';
import { sheetReasonText } from '../../../core/i18n/index.ts';
import { columnLetters } from '../../../core/workbook/cell-ref.ts';
import { usePaneTools } from '../../pane-context.ts';
import { level, unsureColumns } from './sheet-columns.ts';

interface ItemProps {
  readonly sheet: SheetReading;
  readonly isCorrected: boolean;
  readonly onChange: () => void;
}

/** A sheet that is read: opened, why and which columns mean what. */
export function SheetItem({ sheet, isCorrected, onChange }: ItemProps) {
  const { w, t, language } = usePaneTools();
  const fields = t.reading.fields;
  const rows = sheet.headerRows.map((row) => row + 1).join(', ');
  const unsure = unsureColumns(sheet);
  return (
    <AccordionItem value={sheet.name} className="mk-sheet">
      <AccordionHeader as="h4" size="small" expandIconPosition="end">
        <span className="mk-name">
          <span className="mk-block mk-strong">{sheet.name}</span>
          <span className="mk-quiet mk-block">{`${w.reading.headers(rows)} · ${w.reading.rows(sheet.rowsRead)}`}</span>
          {sheet.committee !== null && sheet.committee !== sheet.name && (
            <span className="mk-quiet mk-block">{sheet.committee}</span>
          )}
          {isCorrected && <span className="mk-quiet mk-block">{w.correct.corrected}</span>}
          {unsure > 0 && <span className="mk-attention mk-block">{w.reading.confirm(unsure)}</span>}
        </span>
      </AccordionHeader>
      <AccordionPanel className="mk-panel">
        <p className="mk-quiet">{w.correct.why(sheetReasonText(sheet.reason, language))}</p>
        {sheet.snapshot.isProtected && <p>{w.reading.protected}</p>}
        {sheet.missingFields.length > 0 && (
          <p>{w.reading.lacks(sheet.missingFields.map((field) => fields[field]).join(', '))}</p>
        )}
        <ul className="mk-columns" aria-label={w.reading.columns}>
          {sheet.tables.flatMap((table, i) =>
            table.columns.map(({ field, column, header, confidence }) => (
              <li key={`${i}-${column}-${field}`}>
                {w.reading.column(
                  fields[field],
                  columnLetters(column),
                  header,
                  t.reading.confidence[level(confidence)],
                )}
              </li>
            )),
          )}
        </ul>
        <Button size="small" aria-label={w.correct.changeNamed(sheet.name)} onClick={onChange}>
          {w.correct.change}
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
}
