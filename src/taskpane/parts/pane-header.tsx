import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { usePaneTools } from '../pane-context.ts';
import type { Tab as TabName } from '../state/state.ts';
import { Tabs } from './tabs.tsx';

export interface MenuChoice {
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
}

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
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="transparent" icon={<MoreHorizontalRegular />} aria-label={w.menu.label} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {menu.map(({ name, isDisabled, onChoose }) => (
                <MenuItem key={name} disabled={isDisabled} onClick={onChoose}>
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
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
