import { Button, Field, Link, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { statuses } from '../../../core/model/status.ts';
import { usePaneTools } from '../../pane-context.ts';
import type { PortRun, WordMeaning } from '../../port.ts';
import type { Operations } from '../../use-operations.ts';
import { openWords } from '../../state/unknown-words.ts';

const meanings: readonly WordMeaning[] = [...statuses, 'ignored'];

/** Where the link on top of the view leads. */
export const unknownHeading = 'mk-unknown-words';

/** One question per unknown word; the answers are kept in the workbook. */
export function UnknownWordsSection({ run, operations }: { readonly run: PortRun; readonly operations: Operations }) {
  const { w, t, goTo } = usePaneTools();
  const [chosen, setChosen] = useState<Readonly<Record<string, WordMeaning>>>({});
  const { answers } = run;
  const asked = openWords(run);
  const answered = Object.entries(answers.legend);
  const nameOf = (meaning: WordMeaning): string => (meaning === 'ignored' ? w.unknown.skip : t.status[meaning]);
  const without = (key: string) => Object.fromEntries(answered.filter(([word]) => word !== key));
  if (asked.length + answered.length === 0) return null;
  return (
    <>
      {asked.length > 0 && (
        <>
          <h3 id={unknownHeading} tabIndex={-1}>
            {w.unknown.heading(asked.length)}
          </h3>
          <p className="mk-quiet">{w.unknown.intro}</p>
        </>
      )}
      {asked.map(({ key, word, cells }) => {
        const first = cells[0] as (typeof cells)[number];
        const example = `${first.sheet}!${first.cell}`;
        return (
          <div key={key} className="mk-question">
            <Field label={w.unknown.ask(word)} hint={w.unknown.where(cells.length, example)}>
              <RadioGroup
                value={chosen[key] ?? ''}
                onChange={(_, { value }) => setChosen({ ...chosen, [key]: value as WordMeaning })}
              >
                {meanings.map((meaning) => (
                  <Radio key={meaning} value={meaning} label={nameOf(meaning)} />
                ))}
              </RadioGroup>
            </Field>
            <Link as="button" onClick={() => goTo(first.sheet, first.cell)}>
              {w.unknown.goTo(example)}
            </Link>
          </div>
        );
      })}
      {asked.length > 0 && (
        <Button
          className="mk-wide"
          disabledFocusable={Object.keys(chosen).length === 0}
          onClick={() => operations.answer({ ...answers, legend: { ...answers.legend, ...chosen } })}
        >
          {w.unknown.save}
        </Button>
      )}
      {answered.length > 0 && (
        <>
          <h3>{w.unknown.answered(answered.length)}</h3>
          <ul className="mk-list">
            {answered.map(([word, meaning]) => (
              <li key={word} className="mk-line-item">
                <span className="mk-name">{w.unknown.means(word, nameOf(meaning))}</span>
                <Link
                  as="button"
                  aria-label={w.unknown.forget(word)}
                  onClick={() => operations.answer({ ...answers, legend: without(word) })}
                >
                  {w.unknown.again}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
