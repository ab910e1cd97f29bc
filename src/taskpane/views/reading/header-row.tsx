import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneTools } from '../../pane-context.ts';
import { markedRows } from '../../state/marked-rows.ts';

export type HeaderRows = readonly [number, number];

interface HeaderRowProps {
  /** The sheet that the rows must stand in; null for any. */
  readonly sheet: string | null;
  readonly isPrimary?: boolean;
  readonly onRows: (rows: HeaderRows, sheet: string) => void;
}

/** Takes the rows that the person has marked in Excel for the header; says what is wrong with them where they are none. */
export function UseSelection({ sheet, isPrimary = false, onRows }: HeaderRowProps) {
  const { w, port } = usePaneTools();
  const [wrong, setWrong] = useState('');
  const take = async () => {
    const marked = await port.marked();
    const rows = marked.ok ? markedRows(marked.value.address) : null;
    if (!marked.ok || !rows) return setWrong(w.headerRow.notOne);
    if (sheet !== null && marked.value.sheet !== sheet)
      return setWrong(w.headerRow.otherSheet(marked.value.sheet, sheet));
    setWrong('');
    onRows(rows, marked.value.sheet);
  };
  return (
    <>
      <Button
        {...(isPrimary ? { appearance: 'primary' as const, className: 'mk-wide' } : { size: 'small' as const })}
        onClick={() => void take()}
      >
        {w.headerRow.use}
      </Button>
      <p className="mk-attention" role="status">
        {wrong}
      </p>
    </>
  );
}

interface FieldProps {
  readonly sheet: string;
  /** Rows as Excel numbers them: those that were found. */
  readonly found: readonly number[];
  /** Those that the person has pointed out. */
  readonly chosen: HeaderRows | null;
  readonly onChoose: (rows: HeaderRows | null) => void;
}

/** Which rows hold the headers, and the way to point out others. */
export function HeaderRowField({ sheet, found, chosen, onChoose }: FieldProps) {
  const { w } = usePaneTools();
  const rows = chosen ? (chosen[0] === chosen[1] ? `${chosen[0]}` : chosen.join('–')) : found.join(', ');
  return (
    <section className="mk-field" aria-label={w.headerRow.label}>
      <h3>{w.headerRow.label}</h3>
      <p>
        {rows === '' ? w.headerRow.none : w.headerRow.found(rows)}{' '}
        {chosen && (
          <Link as="button" inline onClick={() => onChoose(null)}>
            {w.headerRow.reset}
          </Link>
        )}
      </p>
      <p className="mk-quiet">{w.headerRow.hint}</p>
      <UseSelection sheet={sheet} onRows={(marked) => onChoose(marked)} />
    </section>
  );
}
