import { Button, Field as Labelled, Input, Link, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { sheetReasonText } from '../../../core/i18n/index.ts';
import type { Field, SheetReading } from '../../../core/model/chain.ts';
import { usePaneTools } from '../../pane-context.ts';
import { BackButton } from '../../parts/back-button.tsx';
import { Heading } from '../../parts/heading.tsx';
import type { PortRun, ReadAs } from '../../port.ts';
import type { Operations } from '../../use-operations.ts';
import { ColumnSelect } from './column-select.tsx';
import { draftOf, noDraft, withDraft, type Draft } from './corrections.ts';
import { HeaderRowField } from './header-row.tsx';
import { columnChoices, lettersOf, mainFields, moreFields } from './sheet-columns.ts';

const roles: readonly ReadAs[] = ['namnd', 'register', 'aktiviteter', 'ignored'];

interface EditorProps {
  readonly run: PortRun;
  readonly sheet: SheetReading;
  readonly operations: Operations;
  readonly focus: number;
  readonly onBack: () => void;
}

/** How one sheet is read, and how it should be: kept in the workbook and tried at once. */
export function SheetEditor({ run, sheet, operations, focus, onBack }: EditorProps) {
  const { w, language, goTo } = usePaneTools();
  const { answers } = run;
  const [saved] = useState<Draft>(() => draftOf(answers, sheet.name));
  const [draft, setDraft] = useState(saved);
  const [showsMore, setShowsMore] = useState(false);
  const more = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What asked for them has gone.
    if (showsMore) more.current?.querySelector('select')?.focus();
  }, [showsMore]);
  const isCorrected = answers.corrections.some((one) => one.sheet === sheet.name);
  const choices = columnChoices(sheet);
  const suggested = sheet.role === 'output' ? 'ignored' : sheet.role;
  const hasColumns = (draft.role ?? suggested) === 'namnd' && choices.length > 0;
  const choose = (field: Field, letters: string) =>
    setDraft({ ...draft, columns: { ...draft.columns, [field]: letters } });
  const select = (field: Field) => (
    <ColumnSelect
      key={field}
      field={field}
      choices={choices}
      letters={draft.columns[field] ?? lettersOf(sheet, field)}
      isCorrected={draft.columns[field] !== undefined}
      onChoose={(letters) => choose(field, letters)}
    />
  );
  return (
    <>
      <BackButton label={w.correct.back} onBack={onBack} />
      <Heading focus={focus}>{w.correct.title(sheet.name)}</Heading>
      <p className="mk-quiet">
        {w.correct.why(sheetReasonText(sheet.reason, language))}{' '}
        <Link as="button" inline onClick={() => goTo(sheet.name, null)}>
          {w.findings.goToSheet}
        </Link>
      </p>
      <Labelled
        label={w.correct.role}
        {...(draft.role === null && !isCorrected ? { hint: w.correct.suggested(w.correct.roles[suggested]) } : {})}
      >
        <Select
          value={draft.role ?? ''}
          onChange={(_, { value }) => setDraft({ ...draft, role: value === '' ? null : (value as ReadAs) })}
        >
          <option value="">{w.register.suggested}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {w.correct.roles[role]}
            </option>
          ))}
        </Select>
      </Labelled>
      {(draft.role ?? suggested) === 'namnd' && (
        <Labelled label={w.correct.committee} hint={w.correct.committeeHint}>
          <Input
            value={draft.committee}
            placeholder={sheet.committee ?? ''}
            onChange={(_, { value }) => setDraft({ ...draft, committee: value })}
          />
        </Labelled>
      )}
      {(draft.role ?? suggested) !== 'register' && (
        <HeaderRowField
          sheet={sheet.name}
          found={sheet.headerRows.map((row) => row + 1)}
          chosen={draft.headerRows}
          // The columns were told by the headers: those of other rows say something else.
          onChoose={(headerRows) =>
            setDraft({ ...draft, headerRows, role: headerRows ? 'namnd' : draft.role, columns: {} })
          }
        />
      )}
      {draft.headerRows === saved.headerRows && hasColumns && (
        <>
          <h3>{w.correct.columns}</h3>
          <p className="mk-quiet">{w.correct.columnsHint}</p>
          {mainFields.map(select)}
          {showsMore ? (
            <div ref={more}>{moreFields.map(select)}</div>
          ) : (
            <Link as="button" onClick={() => setShowsMore(true)}>
              {w.correct.moreColumns}
            </Link>
          )}
        </>
      )}
      <div className="mk-form-end">
        <Button
          appearance="primary"
          className="mk-wide"
          onClick={() => operations.answer(withDraft(answers, sheet.name, draft))}
        >
          {w.correct.save}
        </Button>
        {isCorrected && (
          <Button className="mk-wide" onClick={() => operations.answer(withDraft(answers, sheet.name, noDraft))}>
            {w.correct.reset}
          </Button>
        )}
        <p className="mk-quiet">{w.correct.saved}</p>
      </div>
    </>
  );
}
