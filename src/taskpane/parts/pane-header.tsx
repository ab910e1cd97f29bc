import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { MenuChoice } from '../menu.ts';
import { usePaneTools } from '../pane-context.ts';
import type { Tab as TabName } from '../state/state.ts';
import { OverflowMenu } from './overflow-menu.tsx';
import { Tabs } from './tabs.tsx';

interface HeaderProps {
  /** "Delår 2026, t.o.m. 31 augusti"; the product's name until something is read. */
  readonly period: string;
  readonly tab: TabName | null;
  readonly openFindings: number | null;
  readonly menu: readonly MenuChoice[];
  readonly onSettings: () => void;
  readonly onTab: (tab: TabName) => void;
}

/** Period button, overflow menu and the three views. */
export function PaneHeader({ period, tab, openFindings, menu, onSettings, onTab }: HeaderProps) {
  const { w } = usePaneTools();
  return (
    <header className="mk-header">
      <h1 className="mk-hidden">{w.product}</h1>
      <div className="mk-top">
        <Button
          appearance="transparent"
          className="mk-period"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          onClick={onSettings}
        >
          {period}
        </Button>
        <OverflowMenu label={w.menu.label} choices={menu} help={{ name: w.menu.manual, href: 'hjalp.html' }} />
      </div>
      {tab !== null && (
        <Tabs
          label={w.tabs.label}
          selected={tab}
          onSelect={onTab}
          tabs={[
            { name: 'overview', text: w.tabs.overview },
            { name: 'findings', text: openFindings === null ? w.tabs.findings : `${w.tabs.findings} ${openFindings}` },
            { name: 'reading', text: w.tabs.reading },
          ]}
        />
      )}
    </header>
  );
}
