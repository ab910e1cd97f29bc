import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PeriodKind } from '../../core/model/period.ts';
import { methods, type Method } from '../../core/model/settings.ts';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';
import type { RunChoices } from '../port.ts';

interface SettingsProps {
  readonly choices: RunChoices;
  readonly focus: number;
  readonly onChoose: (choices: RunChoices) => void;
  readonly onBack: () => void;
}

/** Period and method. A choice takes effect at the next run, and the pane says so. */
export function SettingsView({ choices, focus, onChoose, onBack }: SettingsProps) {
  const { w, t } = usePaneTools();
  const [yearText, setYearText] = useState(choices.year?.toString() ?? '');
  const year = yearText.trim() === '' ? null : Number(yearText);
  const isBad = year !== null && !(Number.isInteger(year) && year >= 2000 && year <= 2100);
  const choose = (next: { kind?: string; year?: string; method?: string }) => {
    const kind = next.kind ?? choices.kind ?? '';
    const method = next.method ?? choices.method ?? '';
    const asked = next.year ?? yearText;
    const number = Number(asked);
    const isYear = asked.trim() !== '' && Number.isInteger(number) && number >= 2000 && number <= 2100;
    onChoose({
      ...(kind !== '' ? { kind: kind as PeriodKind } : {}),
      ...(isYear ? { year: number } : {}),
      ...(method !== '' ? { method: method as Method } : {}),
    });
  };
  return (
    <>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} className="mk-back">
        {w.settings.back}
      </Button>
      <Heading focus={focus}>{w.settings.title}</Heading>
      <Field label={w.settings.kind}>
        <RadioGroup value={choices.kind ?? ''} onChange={(_, { value }) => choose({ kind: value })}>
          <Radio value="" label={w.settings.fromWorkbook} />
          <Radio value="delar" label={t.period.kind.delar} />
          <Radio value="arsbokslut" label={t.period.kind.arsbokslut} />
        </RadioGroup>
      </Field>
      <Field
        label={w.settings.year}
        hint={w.settings.fromWorkbook}
        {...(isBad ? { validationMessage: w.settings.badYear, validationState: 'error' as const } : {})}
      >
        <Input
          inputMode="numeric"
          value={yearText}
          onChange={(_, { value }) => {
            setYearText(value);
            choose({ year: value });
          }}
        />
      </Field>
      <Field label={w.settings.method}>
        <RadioGroup value={choices.method ?? ''} onChange={(_, { value }) => choose({ method: value })}>
          <Radio value="" label={w.settings.remembered} />
          {methods.map((method) => (
            <Radio key={method} value={method} label={t.methods[method]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
