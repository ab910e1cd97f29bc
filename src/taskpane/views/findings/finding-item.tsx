import { Button, Link } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import { findingMessage, findingPlace, findingText, ruleText } from '../../../core/i18n/rules.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { a1 } from '../../../core/workbook/cell-ref.ts';
import { SeverityIcon } from '../../icons/severity-icon.tsx';
import { usePaneTools } from '../../pane-context.ts';
import { shownContent } from '../../shown-content.ts';
import { possibleFixes, type PossibleFix } from './fixes.ts';

interface ItemProps {
  readonly finding: Finding;
  readonly isOpen: boolean;
  /** Its cell has been changed from the pane since it was found. */
  readonly isChanged: boolean;
  /** The finding before it has just been dealt with. */
  readonly takesFocus: boolean;
  readonly onToggle: () => void;
  readonly onFix: (fix: PossibleFix) => void;
  readonly onApprove: () => void;
}

/** One finding: its title and place; opened, what is wrong, what follows from it and what can be done. */
export function FindingItem(props: ItemProps) {
  const { finding, isOpen, isChanged, takesFocus, onToggle } = props;
  const { w, language } = usePaneTools();
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // What it says and what can be done is seen at once, however far down it was.
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (takesFocus) head.current?.focus();
  }, [takesFocus]);
  const title = ruleText(finding.code, language)?.title ?? finding.code;
  // What is about no cell is about a goal or the whole.
  const place = findingPlace(finding, language) || (finding.goalId ?? '');
  return (
    <li ref={item} className={isOpen ? 'mk-finding mk-finding-open' : 'mk-finding'}>
      <button
        ref={head}
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
          {isChanged && <span className="mk-quiet mk-block">{w.fix.changed}</span>}
        </span>
      </button>
      {isOpen && <Opened {...props} id={id} />}
    </li>
  );
}

function Opened({ id, finding, isChanged, onFix, onApprove }: ItemProps & { readonly id: string }) {
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
        {!isChanged &&
          possibleFixes(finding).map((fix) => (
            <Button key={fix.after} onClick={() => onFix(fix)}>
              {w.fix.use(shownContent(fix.after, w))}
            </Button>
          ))}
        <Link as="button" onClick={() => copy(findingMessage(finding, language), w.done.copied)}>
          {w.findings.copy}
        </Link>
        <Link as="button" onClick={onApprove}>
          {w.approve.open}
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
