import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { findingMessage } from '../../../core/i18n/rules.ts';
import type { Finding, Severity } from '../../../core/model/finding.ts';
import { countSeverities, groupByCommittee } from '../../figures.ts';
import { SeverityIcon } from '../../icons/severity-icon.tsx';
import { usePaneTools } from '../../pane-context.ts';
import type { PortRun } from '../../port.ts';

/** Of a committee with many findings more are shown at a time. */
export const findingsAtATime = 100;

interface GroupsProps {
  readonly run: PortRun;
  readonly findings: readonly Finding[];
  /** How many of a committee's findings are shown, the first of them. */
  readonly visible: (committee: string) => number;
  readonly onMore: (committee: string) => void;
  /** The sheet with all of them; null when it is not written. */
  readonly whole: { readonly sheet: string; readonly show: () => void } | null;
  readonly children: (finding: Finding) => ReactNode;
}

/** Findings by committee; a group can be closed, and its findings copied as a reminder. */
export function Groups(props: GroupsProps) {
  const { findings } = props;
  const groups = groupByCommittee(findings);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const names = groups.map(([name]) => `=${name}`);
  return (
    <Accordion
      multiple
      collapsible
      openItems={names.filter((name) => !closed.includes(name))}
      onToggle={(_, { value }) => {
        const name = String(value);
        setClosed(closed.includes(name) ? closed.filter((one) => one !== name) : [...closed, name]);
      }}
    >
      {groups.map(([name, own]) => (
        <Group {...props} key={name} name={name} findings={own} />
      ))}
    </Accordion>
  );
}

function Group(props: GroupsProps & { readonly name: string }) {
  const { name, findings, run, visible, children } = props;
  const { w, t, language, copy } = usePaneTools();
  const shown = Math.min(visible(name), findings.length);
  const { fel, varning, info } = countSeverities(findings);
  const committee = name === '' ? w.findings.whole : name;
  const { kind, year } = run.consolidation.chain.period;
  const remind = () => {
    const items = findings.filter(({ severity }) => severity !== 'info');
    const lines = items.map((finding) => findingMessage(finding, language));
    copy(
      w.findings.reminderText(inSentence(t.period.name(kind, year)), committee, lines),
      w.done.copiedMany(items.length),
    );
  };
  return (
    <AccordionItem value={`=${name}`} className="mk-group">
      <AccordionHeader as="h3" size="small">
        <span className="mk-group-name">{committee}</span>
        <span className="mk-group-counts" role="img" aria-label={w.findings.counts(fel, varning, info)}>
          {fel > 0 && <Count severity="fel" count={fel} />}
          {varning > 0 && <Count severity="varning" count={varning} />}
          {fel + varning === 0 && <Count severity="info" count={info} />}
        </span>
      </AccordionHeader>
      <AccordionPanel className="mk-panel">
        <ul className="mk-list">{findings.slice(0, shown).map(children)}</ul>
        {shown < findings.length && <More {...props} shown={shown} committee={committee} />}
        {fel + varning > 0 && (
          <Button size="small" onClick={remind} aria-label={`${w.findings.reminder}, ${committee}`}>
            {w.findings.reminder}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** "Delår 2026" within a sentence. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The rest of a long group, a hundred at a time; the first of those that come takes the focus. */
function More(props: GroupsProps & { readonly name: string; readonly shown: number; readonly committee: string }) {
  const { name, findings, shown, committee, onMore, whole } = props;
  const { w } = usePaneTools();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (shown > before.current) focusFinding(place.current?.previousElementSibling ?? null, before.current);
    before.current = shown;
  }, [shown]);
  const next = Math.min(findingsAtATime, findings.length - shown);
  const last = shown + next >= findings.length;
  return (
    <div ref={place} className="mk-actions">
      <Button
        size="small"
        aria-label={`${w.findings.more(next)}, ${committee}`}
        onClick={({ currentTarget }) => {
          const list = currentTarget.parentElement?.previousElementSibling ?? null;
          onMore(name);
          // With the last of them this goes away itself, and cannot see them come.
          if (last) setTimeout(() => focusFinding(list, shown));
        }}
      >
        {w.findings.more(next)}
      </Button>
      {whole && (
        <Link as="button" onClick={whole.show}>
          {w.findings.openSheet(whole.sheet)}
        </Link>
      )}
    </div>
  );
}

function focusFinding(list: Element | null, at: number): void {
  list?.children[at]?.querySelector('button')?.focus();
}

function Count({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  return (
    <span className="mk-count">
      <SeverityIcon severity={severity} />
      {count}
    </span>
  );
}
