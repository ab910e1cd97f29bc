import { Accordion, Button, Link } from '@fluentui/react-components';
import { sheetReasonText } from '../../../core/i18n/index.ts';
import type { SheetReading } from '../../../core/model/chain.ts';
import { usePaneTools } from '../../pane-context.ts';
import { Heading } from '../../parts/heading.tsx';
import type { PortRun } from '../../port.ts';
import type { Effect } from '../../state/effect.ts';
import { isGoalSheet } from '../../state/goal-sheet.ts';
import { openWords } from '../../state/unknown-words.ts';
import type { Situation } from '../../state/situation.ts';
import type { Operations } from '../../use-operations.ts';
import { opens } from '../../use-focus-return.ts';
import { WhatIsSafe } from '../message-view.tsx';
import { noDraft, withDraft } from './corrections.ts';
import { EffectNote } from './effect-note.tsx';
import { UseSelection } from './header-row.tsx';
import { RegisterSection } from './register-section.tsx';
import { unsureColumns } from './sheet-columns.ts';
import { SheetItem } from './sheet-item.tsx';
import { unknownHeading, UnknownWordsSection } from './unknown-words-section.tsx';

interface ReadingProps {
  readonly run: PortRun;
  readonly situation: Situation;
  readonly effect: Effect | null;
  readonly focus: number;
  readonly operations: Operations;
}

/** What is read and what not, with reasons, and the way to correct each of them. */
export function ReadingView({ run, situation, effect, focus, operations }: ReadingProps) {
  const { w } = usePaneTools();
  const { sheets } = run.consolidation.chain;
  const read = sheets.filter(isGoalSheet);
  const skipped = sheets.filter(({ role }) => role === 'ignored' || role === 'aktiviteter');
  const registers = sheets.filter(({ role }) => role === 'register');
  const unsure = read.reduce((sum, sheet) => sum + unsureColumns(sheet), 0);
  const asked = openWords(run).length;
  const corrected = new Set(run.answers.corrections.map(({ sheet }) => sheet));
  const edit = (sheet: string) => operations.dispatch({ type: 'overlay', overlay: { kind: 'sheet', sheet } });
  const isLacking = situation === 'noTable' || situation === 'noRegister';
  return (
    <>
      <Heading focus={focus}>{title()}</Heading>
      {isLacking && <p>{situation === 'noTable' ? w.start.noTableBody(sheets.length) : noRegisterBody()}</p>}
      {situation === 'noTable' && (
        <>
          <p>{w.headerRow.hint}</p>
          <UseSelection
            sheet={null}
            isPrimary
            onRows={(headerRows, sheet) =>
              operations.answer(withDraft(run.answers, sheet, { ...noDraft, role: 'namnd', headerRows }))
            }
          />
          <Button
            className="mk-wide"
            {...opens({ kind: 'newSheet' })}
            onClick={() => operations.dispatch({ type: 'overlay', overlay: { kind: 'newSheet' } })}
          >
            {w.newSheet.menu}
          </Button>
        </>
      )}
      {unsure > 0 && <p>{w.reading.confirm(unsure)}</p>}
      {effect && <EffectNote {...effect} />}
      {situation === 'noRegister' && <RegisterSection run={run} operations={operations} isOpenAtOnce />}
      {asked > 0 && (
        <p>
          <Link as="button" onClick={() => document.getElementById(unknownHeading)?.focus()}>
            {w.unknown.toAnswer(asked)}
          </Link>
        </p>
      )}
      {read.length > 0 && <h3>{w.reading.read(read.length)}</h3>}
      <Accordion multiple collapsible>
        {read.map((sheet) => (
          <SheetItem
            key={sheet.name}
            sheet={sheet}
            isCorrected={corrected.has(sheet.name)}
            onChange={() => edit(sheet.name)}
          />
        ))}
      </Accordion>
      <UnknownWordsSection run={run} operations={operations} />
      {situation !== 'noRegister' && <RegisterSection run={run} operations={operations} isOpenAtOnce={false} />}
      {registers.length > 0 && <OtherSheets sheets={registers} corrected={corrected} onChange={edit} />}
      {skipped.length > 0 && <h3>{w.reading.skipped(skipped.length)}</h3>}
      <OtherSheets sheets={skipped} corrected={corrected} onChange={edit} />
      {isLacking && <WhatIsSafe />}
    </>
  );

  function title(): string {
    if (situation === 'noTable') return w.start.noTable;
    return situation === 'noRegister' ? w.start.noRegister : w.reading.title(read.length, skipped.length);
  }

  function noRegisterBody(): string {
    return w.start.noRegisterBody(run.fileName ?? w.start.thisWorkbook);
  }
}

interface OtherProps {
  readonly sheets: readonly SheetReading[];
  readonly corrected: ReadonlySet<string>;
  readonly onChange: (sheet: string) => void;
}

/** Sheets without goals of a committee: each with its reason and a way to say otherwise. */
function OtherSheets({ sheets, corrected, onChange }: OtherProps) {
  const { w, language } = usePaneTools();
  return (
    <ul className="mk-list">
      {sheets.map((sheet) => (
        <li key={sheet.name} className="mk-line-item">
          <span className="mk-name">
            <span className="mk-block">{sheet.name}</span>
            <span className="mk-quiet">
              {sheetReasonText(sheet.reason, language)}
              {sheet.snapshot.visibility === 'visible' ? '' : ` (${w.reading.hidden})`}
              {corrected.has(sheet.name) ? ` (${w.correct.corrected})` : ''}
            </span>
          </span>
          <Button
            size="small"
            {...opens({ kind: 'sheet', sheet: sheet.name })}
            aria-label={w.correct.changeShortNamed(sheet.name)}
            onClick={() => onChange(sheet.name)}
          >
            {w.correct.changeShort}
          </Button>
        </li>
      ))}
    </ul>
  );
}
