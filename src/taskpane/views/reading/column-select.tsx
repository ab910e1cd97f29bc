import { Field as Labelled, Select } from '@fluentui/react-components';
import type { Field } from '../../../core/model/chain.ts';
import { usePaneTools } from '../../pane-context.ts';
import type { ColumnChoice } from './sheet-columns.ts';

interface ColumnSelectProps {
  readonly field: Field;
  readonly choices: readonly ColumnChoice[];
  /** "" for none. */
  readonly letters: string;
  readonly isCorrected: boolean;
  readonly onChoose: (letters: string) => void;
}

/** Which column holds a field. The browser's own list: it is never cut by the pane's edge, and every keyboard knows it. */
export function ColumnSelect({ field, choices, letters, isCorrected, onChoose }: ColumnSelectProps) {
  const { w, t } = usePaneTools();
  return (
    <Labelled
      className="mk-field"
      label={t.reading.fields[field]}
      {...(isCorrected ? { hint: w.correct.corrected } : {})}
    >
      <Select value={letters} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{w.correct.noColumn}</option>
        {choices.map((choice) => (
          <option key={choice.letters} value={choice.letters}>
            {w.correct.columnIs(choice.letters, choice.header)}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}
