import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { findingMessage } from '../../../core/i18n/rules.ts';
import type { Finding, Severity } from '../../../core/model/finding.ts';
import { countSeverities, groupByCommittee } from '../../figures.ts';
import { SeverityIcon } from '../../icons/severity-icon.tsx';
import { usePaneTools } from '../../pane-context.ts';
import type { PortRun } from '../../port.ts';

interface GroupsProps {
  readonly run: PortRun;
  readonly findings: readonly Finding[];
  readonly children: (finding: Finding) => ReactNode;
}

/** Findings by committee; a group can be closed, and its findings copied as a reminder. */
export function Groups({ run, findings, children }: GroupsProps) {
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
        <Group key={name} run={run} name={name} findings={own}>
          {children}
        </Group>
      ))}
    </Accordion>
  );
}

function Group({ name, findings, run, children }: GroupsProps & { readonly name: string }) {
  const { w, t, language, copy } = usePaneTools();
  const { fel, varning, info } = countSeverities(findings);
  const committee = name === '' ? w.findings.whole : name;
  const { kind, year } = run.consolidation.chain.period;
  const remind = () => {
    const items = findings.filter(({ severity }) => severity !== 'info');
    const lines = items.map((finding) => findingMessage(finding, language));
    copy(w.findings.reminderText(t.period.name(kind, year), committee, lines), w.done.copiedMany(items.length));
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
        <ul className="mk-list">{findings.map(children)}</ul>
        {fel + varning > 0 && (
          <Button size="small" onClick={remind} aria-label={`${w.findings.reminder}, ${committee}`}>
            {w.findings.reminder}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function Count({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  return (
    <span className="mk-count">
      <SeverityIcon severity={severity} />
      {count}
    </span>
  );
}
