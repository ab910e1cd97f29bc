import { Button, Field, Link, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePaneTools } from '../../pane-context.ts';
import type { PortRun, RegisterChoice } from '../../port.ts';
import type { Operations } from '../../use-operations.ts';

interface RegisterProps {
  readonly run: PortRun;
  readonly operations: Operations;
  /** The workbook has no goals: then the choice is the first thing to do. */
  readonly isOpenAtOnce: boolean;
}

/** Which KF-mål apply, and the choice of three when the workbook does not say it or says it wrong. */
export function RegisterSection({ run, operations, isOpenAtOnce }: RegisterProps) {
  const { w } = usePaneTools();
  const [isOpen, setIsOpen] = useState(isOpenAtOnce);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What asked for it has gone.
    if (isOpen && !isOpenAtOnce) form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [isOpen, isOpenAtOnce]);
  return (
    <>
      <h3>{w.reading.register}</h3>
      <p>
        <RegisterText run={run} />
      </p>
      {isOpen ? (
        <div ref={form}>
          <RegisterForm run={run} operations={operations} />
        </div>
      ) : (
        <Link as="button" onClick={() => setIsOpen(true)}>
          {w.register.choose}
        </Link>
      )}
    </>
  );
}

function RegisterText({ run }: { readonly run: PortRun }) {
  const { t } = usePaneTools();
  const { register, sheets } = run.consolidation.chain;
  const { source, goals, municipality } = register;
  const words = t.reading.register;
  const sheet = goals[0]?.sheet ?? sheets.find(({ role }) => role === 'register')?.name;
  if (source === 'sheet' && sheet) return words.sheet(goals.length, sheet, null);
  if (source === 'builtIn') return words.builtIn(goals.length, municipality ?? '');
  return source === 'derived' ? words.derived(goals.length) : words.none;
}

function RegisterForm({ run, operations }: Omit<RegisterProps, 'isOpenAtOnce'>) {
  const { w, port } = usePaneTools();
  const { answers, consolidation } = run;
  const [source, setSource] = useState<string>(answers.register?.source ?? '');
  const names = consolidation.chain.sheets.filter(({ role }) => role !== 'output').map(({ name }) => name);
  const likely = consolidation.chain.sheets.find(({ role }) => role === 'register')?.name ?? names[0] ?? '';
  const [sheet, setSheet] = useState(answers.register?.source === 'sheet' ? answers.register.sheet : likely);
  const choice = (): RegisterChoice | null =>
    source === 'sheet' ? { source, sheet } : source === 'builtIn' || source === 'derived' ? { source } : null;
  const isNew = source === 'template' || source === 'nothing';
  const onMain = () => {
    if (source !== 'template' && source !== 'nothing') return operations.answer({ ...answers, register: choice() });
    operations.act(
      'addSheet',
      () => port.addSheet({ kind: 'register', from: source }),
      // It is the register from now on, also while it is empty.
      (name) => operations.answer({ ...answers, register: { source: 'sheet', sheet: name } }),
    );
  };
  return (
    <div className="mk-question">
      <Field label={w.register.title}>
        <RadioGroup value={source} onChange={(_, { value }) => setSource(value)}>
          <Radio value="" label={w.register.suggested} />
          <Radio value="sheet" label={w.register.otherSheet} />
          <Radio value="builtIn" label={w.register.builtIn} />
          <Radio value="template" label={w.register.template} />
          <Radio value="nothing" label={w.register.nothing} />
          <Radio value="derived" label={w.register.derived} />
        </RadioGroup>
      </Field>
      {source === 'sheet' && (
        <Field label={w.register.whichSheet}>
          <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {source === 'derived' && <p className="mk-quiet">{w.register.derivedHint}</p>}
      <Button className="mk-wide mk-choice" onClick={onMain}>
        {isNew ? w.register.add : w.correct.save}
      </Button>
    </div>
  );
}
