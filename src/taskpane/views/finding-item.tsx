import { Button, Link } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { findingMessage, findingPlace, findingText, ruleText } from '../../core/i18n/rules.ts';
import type { Finding } from '../../core/model/finding.ts';
import { a1 } from '../../core/workbook/cell-ref.ts';
import { SeverityIcon } from '../icons/severity-icon.tsx';
import { usePaneTools } from '../pane-context.ts';

interface ItemProps {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One finding: its title and place; opened, what is wrong, what follows from it and the way to the cell. */
export function FindingItem({ finding, isOpen, onToggle }: ItemProps) {
  const { w, language } = usePaneTools();
  const id = useId();
  const title = ruleText(finding.code, language)?.title ?? finding.code;
  const place = findingPlace(finding, language);
  return (
    <li className={isOpen ? 'mk-finding mk-finding-open' : 'mk-finding'}>
      <button
        type="button"
        className="mk-finding-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="mk-name">
          <span className="mk-hidden">{`${w.findings.severity[finding.severity]}, `}</span>
          <b>{title}</b>
          <Pause shown={null} />
          <span className="mk-quiet mk-block">
            {place}
            {place !== '' && <Pause shown=" · " />}
            {finding.code}
          </span>
        </span>
      </button>
      {isOpen && <Opened id={id} finding={finding} />}
    </li>
  );
}

function Opened({ id, finding }: { readonly id: string; readonly finding: Finding }) {
  const { w, language, goTo, copy } = usePaneTools();
  const { sheet, place, row, code } = finding;
  const cell = place ? a1(place.row, place.column) : row === null ? null : a1(row, 0);
  return (
    <div id={id} className="mk-finding-body">
      <p>{findingText(finding, language)}</p>
      <p className="mk-quiet">{w.findings.consequence(ruleText(code, language)?.why ?? '')}</p>
      <div className="mk-actions">
        {sheet !== null && (
          <Button appearance="primary" icon={<ArrowRightRegular />} onClick={() => goTo(sheet, cell)}>
            {cell === null ? w.findings.goToSheet : w.findings.goTo}
          </Button>
        )}
        <Link as="button" onClick={() => copy(findingMessage(finding, language), w.done.copied)}>
          {w.findings.copy}
        </Link>
      </div>
    </div>
  );
}

/** What separates the parts: seen as `shown`, heard as a pause. */
function Pause({ shown }: { readonly shown: string | null }) {
  return (
    <>
      {shown !== null && <span aria-hidden="true">{shown}</span>}
      <span className="mk-hidden">, </span>
    </>
  );
}
