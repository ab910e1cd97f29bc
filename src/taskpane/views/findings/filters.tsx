import { Input, Select, ToggleButton } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { Severity } from '../../../core/model/finding.ts';
import { groupByCommittee, type Figures } from '../../figures.ts';
import { SeverityIcon } from '../../icons/severity-icon.tsx';
import { usePaneTools } from '../../pane-context.ts';
import type { Filter } from '../../state/state.ts';

const severities: readonly Severity[] = ['fel', 'varning', 'info'];

interface FilterProps {
  readonly figures: Figures;
  readonly filter: Filter;
  readonly onFilter: (filter: Partial<Filter>) => void;
}

/** Search, severities and committee. */
export function Filters({ figures, filter, onFilter }: FilterProps) {
  const { w } = usePaneTools();
  const names = groupByCommittee(figures.findings).map(([name]) => name);
  const label = (name: string): string => (name === '' ? w.findings.whole : name);
  const toggled = (severity: Severity): readonly Severity[] =>
    severities.filter((one) => (one === severity) !== filter.severities.includes(one));
  return (
    <div className="mk-filters">
      <Input
        type="search"
        className="mk-wide"
        contentBefore={<SearchRegular />}
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
      <Select
        className="mk-wide"
        aria-label={w.findings.committee}
        value={filter.committee === null ? 'all' : `=${filter.committee}`}
        onChange={(_, { value }) => onFilter({ committee: value === 'all' ? null : value.slice(1) })}
      >
        <option value="all">{w.findings.all}</option>
        {names.map((name) => (
          <option key={name} value={`=${name}`}>
            {label(name)}
          </option>
        ))}
      </Select>
    </div>
  );
}
