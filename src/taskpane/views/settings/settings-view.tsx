import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../core/i18n/language.ts';
import type { PeriodKind } from '../../../core/model/period.ts';
import { methods, type Method } from '../../../core/model/settings.ts';
import { usePaneTools } from '../../pane-context.ts';
import { BackButton } from '../../parts/back-button.tsx';
import { Heading } from '../../parts/heading.tsx';
import type { PortRun, RunChoices } from '../../port.ts';
import { ExpectedList } from './expected-list.tsx';
import { ThresholdFields } from './threshold-fields.tsx';

export interface SettingsProps {
  readonly run: PortRun | null;
  readonly choices: RunChoices;
  readonly focus: number;
  readonly onChoose: (choices: RunChoices) => void;
  readonly onBack: () => void;
}

/** Period, method, limits, expectations, language. A choice takes effect at the next run, and the pane says so. */
export function SettingsView({ run, choices, focus, onChoose, onBack }: SettingsProps) {
  const { w, t, language, chooseLanguage } = usePaneTools();
  const change = (next: { readonly [K in keyof RunChoices]?: RunChoices[K] | undefined }) => {
    const kept = Object.entries({ ...choices, ...next }).filter(([, value]) => value !== undefined);
    onChoose(Object.fromEntries(kept));
  };
  const settings = run?.consolidation.settings;
  return (
    <>
      <BackButton label={w.settings.back} onBack={onBack} />
      <Heading focus={focus}>{w.settings.title}</Heading>
      <Field label={w.settings.kind}>
        <RadioGroup
          value={choices.kind ?? ''}
          onChange={(_, { value }) => change({ kind: value === '' ? undefined : (value as PeriodKind) })}
        >
          <Radio value="" label={w.settings.fromWorkbook} />
          <Radio value="delar" label={t.period.kind.delar} />
          <Radio value="arsbokslut" label={t.period.kind.arsbokslut} />
        </RadioGroup>
      </Field>
      <YearField year={choices.year} onYear={(year) => change({ year })} />
      <Field label={w.settings.method}>
        <RadioGroup
          value={choices.method ?? ''}
          onChange={(_, { value }) => change({ method: value === '' ? undefined : (value as Method) })}
        >
          <Radio value="" label={w.settings.remembered} />
          {methods.map((method) => (
            <Radio key={method} value={method} label={t.methods[method]} />
          ))}
        </RadioGroup>
      </Field>
      {settings && (
        <ThresholdFields
          thresholds={choices.thresholds ?? settings.thresholds}
          onThresholds={(thresholds) => change({ thresholds })}
        />
      )}
      {run && settings && !run.isShortened && (
        <ExpectedList
          run={run}
          expected={choices.expected ?? settings.expected}
          onExpected={(expected) => change({ expected })}
        />
      )}
      <Field label={w.language.heading}>
        <RadioGroup value={language} onChange={(_, { value }) => chooseLanguage(value as Language)}>
          <Radio value="sv" label={w.language.sv} />
          <Radio value="en" label={w.language.en} />
        </RadioGroup>
      </Field>
    </>
  );
}

/** A year of four figures; what is none is said to be so and not asked for. */
function YearField(props: { readonly year: number | undefined; readonly onYear: (year: number | undefined) => void }) {
  const { w } = usePaneTools();
  const [text, setText] = useState(props.year?.toString() ?? '');
  const isYear = /^2[01]\d\d$/.test(text.trim()) && Number(text) <= 2100;
  const isBad = text.trim() !== '' && !isYear;
  return (
    <Field
      label={w.settings.year}
      hint={w.settings.fromWorkbook}
      {...(isBad ? { validationMessage: w.settings.badYear, validationState: 'error' as const } : {})}
    >
      <Input
        inputMode="numeric"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          const year = value.trim();
          props.onYear(/^2[01]\d\d$/.test(year) && Number(year) <= 2100 ? Number(year) : undefined);
        }}
      />
    </Field>
  );
}
