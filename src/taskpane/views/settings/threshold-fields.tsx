import { Field, Input, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { defaultThresholds, type Thresholds } from '../../../core/model/settings.ts';
import { usePaneTools } from '../../pane-context.ts';

const keys = ['met', 'partly', 'assessed', 'tolerance'] as const;
type Key = (typeof keys)[number];

interface ThresholdProps {
  readonly thresholds: Thresholds;
  readonly onThresholds: (thresholds: Thresholds) => void;
}

/** "75", "37,5" or "75 %" → 0.75; null when it is no share of a whole. */
function readShare(text: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text.trim());
  const share = found ? Number((found[1] as string).replace(',', '.')) / 100 : NaN;
  return share >= 0 && share <= 1 ? share : null;
}

/** The limits of the calculation, in per cent. Plain fields: a number here is typed once a year, not stepped to. */
export function ThresholdFields({ thresholds, onThresholds }: ThresholdProps) {
  const { w } = usePaneTools();
  const asText = (share: number): string => String(Math.round(share * 1e4) / 100).replace('.', w.decimalMark);
  const [typed, setTyped] = useState<Partial<Record<Key, string>>>({});
  const change = (key: Key, text: string) => {
    setTyped({ ...typed, [key]: text });
    const share = readShare(text);
    if (share !== null) onThresholds({ ...thresholds, [key]: share });
  };
  const problem = (key: Key): string | null => {
    const text = typed[key];
    if (text !== undefined && readShare(text) === null) return w.thresholds.bad;
    return key === 'partly' && thresholds.partly > thresholds.met ? w.thresholds.partlyHigh : null;
  };
  return (
    <>
      <h3>{w.thresholds.heading}</h3>
      <div className="mk-fields">
        {keys.map((key) => {
          const bad = problem(key);
          return (
            <Field
              key={key}
              label={w.thresholds[key]}
              {...(bad ? { validationMessage: bad, validationState: 'error' as const } : {})}
            >
              <Input
                inputMode="decimal"
                contentAfter="%"
                value={typed[key] ?? asText(thresholds[key])}
                onChange={(_, { value }) => change(key, value)}
              />
            </Field>
          );
        })}
      </div>
      <Link
        as="button"
        onClick={() => {
          setTyped({});
          onThresholds(defaultThresholds);
        }}
      >
        {w.thresholds.reset}
      </Link>
    </>
  );
}
