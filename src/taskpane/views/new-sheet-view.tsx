import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { defaultThrough, type Period } from '../../core/model/period.ts';
import { usePaneTools } from '../pane-context.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Heading } from '../parts/heading.tsx';
import type { PortRun } from '../port.ts';
import { isGoalSheet } from '../state/goal-sheet.ts';
import type { Operations } from '../use-operations.ts';

interface NewSheetProps {
  readonly run: PortRun;
  readonly operations: Operations;
  readonly focus: number;
  readonly onBack: () => void;
}

/** A committee's sheet to fill in, added to the workbook. */
export function NewSheetView({ run, operations, focus, onBack }: NewSheetProps) {
  const { w, t, port, tell } = usePaneTools();
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const period = periodOf(run);
  const goalIds = run.consolidation.chain.register.goals.map(({ id }) => id);
  const add = () => {
    if (name.trim() === '') {
      setIsMissing(true);
      field.current?.focus();
      return;
    }
    operations.act(
      'addSheet',
      () => port.addSheet({ kind: 'committee', committee: { name: name.trim(), period, goalIds } }),
      (sheet) => {
        tell(w.newSheet.done(sheet));
        operations.run('reread');
      },
    );
  };
  return (
    <>
      <BackButton label={w.newSheet.back} onBack={onBack} />
      <Heading focus={focus}>{w.newSheet.title}</Heading>
      <p>{w.newSheet.intro}</p>
      <Field
        label={w.newSheet.name}
        required
        hint={w.newSheet.period(t.period.name(period.kind, period.year).toLowerCase())}
        {...(isMissing ? { validationMessage: w.newSheet.missing, validationState: 'error' as const } : {})}
      >
        <Input
          input={{ ref: field }}
          value={name}
          onChange={(_, { value }) => {
            setName(value);
            setIsMissing(false);
          }}
        />
      </Field>
      <Button appearance="primary" className="mk-wide" onClick={add}>
        {w.newSheet.add}
      </Button>
    </>
  );
}

/** The workbook's period; without goals to read it from, the one that is followed up at this time of the year. */
function periodOf({ consolidation: { chain }, clock }: PortRun): Period {
  if (chain.sheets.some(isGoalSheet)) return chain.period;
  const kind = Number(clock.slice(5, 7)) <= 9 ? 'delar' : 'arsbokslut';
  const year = Number(clock.slice(0, 4));
  return { ...chain.period, kind, year, through: defaultThrough(kind, year) };
}
