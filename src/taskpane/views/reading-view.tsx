import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { sheetReasonText } from '../../core/i18n/index.ts';
import type { SheetReading } from '../../core/model/chain.ts';
import { columnLetters } from '../../core/workbook/cell-ref.ts';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';
import type { PortRun } from '../port.ts';
import { isGoalSheet } from '../state/goal-sheet.ts';

/** Under this the recognition is a guess that a person should look at. */
const sure = 0.9;
const likely = 0.7;

/** What was read and what was not, with reasons: each sheet opens to the columns that were recognised. */
export function ReadingView({ run, focus }: { readonly run: PortRun; readonly focus: number }) {
  const { w, t, language } = usePaneTools();
  const { sheets, register } = run.consolidation.chain;
  const read = sheets.filter(isGoalSheet);
  const registers = sheets.filter(({ role }) => role === 'register');
  const skipped = sheets.filter(({ role }) => role === 'ignored' || role === 'aktiviteter');
  const unsure = read.reduce((sum, sheet) => sum + unsureColumns(sheet), 0);
  return (
    <>
      <Heading focus={focus}>{w.reading.title(read.length, skipped.length)}</Heading>
      {unsure > 0 && <p>{w.reading.confirm(unsure)}</p>}
      <h3>{w.reading.read(read.length)}</h3>
      <Accordion multiple collapsible>
        {read.map((sheet) => (
          <SheetItem key={sheet.name} sheet={sheet} />
        ))}
      </Accordion>
      <h3>{w.reading.register}</h3>
      <p>{registerText()}</p>
      {registers.length > 0 && (
        <ul className="mk-list">
          {registers.map(({ name }) => (
            <li key={name} className="mk-line-item">
              <span className="mk-name">{name}</span>
              <span className="mk-word">
                {w.reading.goals(register.goals.filter(({ sheet }) => sheet === name).length)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3>{w.reading.skipped(skipped.length)}</h3>
      <ul className="mk-list">
        {skipped.map((sheet) => (
          <li key={sheet.name} className="mk-line-item">
            <span className="mk-name">
              <span className="mk-block">{sheet.name}</span>
              <span className="mk-quiet">
                {sheetReasonText(sheet.reason, language)}
                {sheet.snapshot.visibility === 'visible' ? '' : ` (${w.reading.hidden})`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );

  function registerText(): string {
    const { source, goals, municipality } = register;
    const words = t.reading.register;
    if (source === 'sheet' && registers[0]) return words.sheet(goals.length, registers[0].name, null);
    if (source === 'builtIn') return words.builtIn(goals.length, municipality ?? '');
    if (source === 'derived') return words.derived(goals.length);
    return words.none;
  }
}

function SheetItem({ sheet }: { readonly sheet: SheetReading }) {
  const { w, t } = usePaneTools();
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
          {unsure > 0 && <span className="mk-attention mk-block">{w.reading.confirm(unsure)}</span>}
        </span>
      </AccordionHeader>
      <AccordionPanel className="mk-panel">
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
      </AccordionPanel>
    </AccordionItem>
  );
}

function level(confidence: number): 'sure' | 'likely' | 'unsure' {
  return confidence >= sure ? 'sure' : confidence >= likely ? 'likely' : 'unsure';
}

function unsureColumns({ tables }: SheetReading): number {
  const columns = tables.flatMap((table) => table.columns);
  return columns.filter(({ field, confidence }) => field !== 'IGNORERA' && confidence < likely).length;
}
