import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Dropdown,
  Option,
  SearchBox,
  ToggleButton,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { findingMessage } from '../../core/i18n/rules.ts';
import type { Finding, Severity } from '../../core/model/finding.ts';
import { countSeverities, filterFindings, groupByCommittee, sharedCause, type Figures } from '../figures.ts';
import { SeverityIcon } from '../icons/severity-icon.tsx';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';
import type { PortRun } from '../port.ts';
import type { Filter } from '../state/state.ts';
import { FindingItem } from './finding-item.tsx';

const severities: readonly Severity[] = ['fel', 'varning', 'info'];
/** Above this many only the most important are shown, a hundred at a time. */
const many = 500;
const step = 100;

export interface FindingsProps {
  readonly run: PortRun;
  readonly figures: Figures;
  readonly filter: Filter;
  readonly openKey: string | null;
  readonly focus: number;
  readonly onFilter: (filter: Partial<Filter>) => void;
  readonly onClear: () => void;
  readonly onOpen: (key: string | null) => void;
}

/** All open findings: searched, filtered, by committee, the ones that decide a KF-mål first. */
export function FindingsView(props: FindingsProps) {
  const { figures, filter, onFilter, onClear, run } = props;
  const { w, language, announce } = usePaneTools();
  const [most, setMost] = useState(step);
  const all = figures.findings;
  const matching = filterFindings(all, filter, language);
  const shown = all.length > many ? matching.slice(0, most) : matching;
  useAnnouncedCount(shown.length, w.findings.shown, announce);
  const cause = all.length > many ? sharedCause(all, language) : null;
  return (
    <>
      <Heading focus={props.focus}>{all.length > many ? w.findings.many(all.length) : w.tabs.findings}</Heading>
      {all.length > many && <p>{w.findings.capped(Math.min(most, matching.length))}</p>}
      {cause && <p>{w.findings.sameCause(cause.count, all.length, cause.title)}</p>}
      <Filters {...props} />
      <p className="mk-quiet">{w.findings.count(shown.length, all.length)}</p>
      {shown.length === 0 && all.length > 0 && (
        <div className="mk-empty">
          <h3>{w.findings.noneLeft}</h3>
          <Button onClick={onClear}>{w.findings.clear}</Button>
        </div>
      )}
      {all.length === 0 && <p>{w.overview.noFindings}</p>}
      <Groups {...props} findings={shown} run={run} />
      {shown.length < matching.length && (
        <Button className="mk-wide" onClick={() => setMost(most + step)}>
          {w.findings.more}
        </Button>
      )}
      {filter.search !== '' && shown.length > 0 && (
        <Button className="mk-wide" onClick={() => onFilter({ search: '' })}>
          {w.findings.clear}
        </Button>
      )}
    </>
  );
}

/** Says how many are shown when the filter has changed it, a moment after the last key. */
function useAnnouncedCount(count: number, say: (count: number) => string, announce: (text: string) => void): void {
  const [said, setSaid] = useState(count);
  useEffect(() => {
    if (count === said) return;
    const timer = setTimeout(() => {
      setSaid(count);
      announce(say(count));
    }, 400);
    return () => clearTimeout(timer);
  }, [count, said, say, announce]);
}

function Filters({ figures, filter, onFilter }: FindingsProps) {
  const { w } = usePaneTools();
  const names = groupByCommittee(figures.findings).map(([name]) => name);
  const label = (name: string): string => (name === '' ? w.findings.whole : name);
  const toggled = (severity: Severity): readonly Severity[] =>
    severities.filter((one) => (one === severity) !== filter.severities.includes(one));
  return (
    <div className="mk-filters">
      <SearchBox
        className="mk-wide"
        aria-label={w.findings.search}
        placeholder={w.findings.search}
        value={filter.search}
        onChange={(_, { value }) => onFilter({ search: value })}
      />
      <div className="mk-toggles" role="group" aria-label={w.findings.severities}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.includes(severity)}
            onClick={() => onFilter({ severities: toggled(severity) })}
          >
            {`${w.findings.severity[severity]} ${figures.severities[severity]}`}
          </ToggleButton>
        ))}
      </div>
      <Dropdown
        className="mk-wide"
        aria-label={w.findings.committee}
        value={filter.committee === null ? w.findings.all : label(filter.committee)}
        selectedOptions={[filter.committee === null ? 'all' : `=${filter.committee}`]}
        onOptionSelect={(_, { optionValue }) =>
          onFilter({ committee: !optionValue || optionValue === 'all' ? null : optionValue.slice(1) })
        }
      >
        <Option value="all">{w.findings.all}</Option>
        {names.map((name) => (
          <Option key={name} value={`=${name}`}>
            {label(name)}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}

function Groups(props: FindingsProps & { readonly findings: readonly Finding[] }) {
  const groups = groupByCommittee(props.findings);
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
      {groups.map(([name, findings]) => (
        <Group key={name} {...props} name={name} findings={findings} />
      ))}
    </Accordion>
  );
}

function Group(props: FindingsProps & { readonly name: string; readonly findings: readonly Finding[] }) {
  const { name, findings, run, openKey, onOpen } = props;
  const { w, t, language, copy } = usePaneTools();
  const { fel, varning, info } = countSeverities(findings);
  const committee = name === '' ? w.findings.whole : name;
  const period = t.period.name(run.consolidation.chain.period.kind, run.consolidation.chain.period.year);
  const remind = () => {
    const items = findings.filter(({ severity }) => severity !== 'info');
    const lines = items.map((finding) => findingMessage(finding, language));
    copy(w.findings.reminderText(period, committee, lines), w.done.copiedMany(items.length));
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
        <ul className="mk-list">
          {findings.map((finding) => (
            <FindingItem
              key={finding.key}
              finding={finding}
              isOpen={finding.key === openKey}
              onToggle={() => onOpen(finding.key === openKey ? null : finding.key)}
            />
          ))}
        </ul>
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
