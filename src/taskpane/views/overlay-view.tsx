import type { KeyboardEvent, ReactNode } from 'react';
import type { Overlay } from '../state/state.ts';
import { AboutView } from './about-view.tsx';
import { ChangesView } from './changes-view.tsx';
import { GoalView } from './goal-view.tsx';
import { NewSheetView } from './new-sheet-view.tsx';
import { SheetEditor } from './reading/sheet-editor.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import type { ViewProps } from './view-props.ts';

/** A view over the tabs. Escape is a second way back beside its button, for the keyboard. */
export function OverlayView(props: ViewProps & { readonly overlay: Overlay }) {
  const { operations } = props;
  const back = () => operations.dispatch({ type: 'overlay', overlay: null });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) back();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKey}>{content(props, back)}</div>
  );
}

function content(
  { state, figures, operations, overlay }: ViewProps & { readonly overlay: Overlay },
  back: () => void,
): ReactNode {
  const { dispatch } = operations;
  const { run, focus } = state;
  const common = { focus, onBack: back };
  switch (overlay.kind) {
    case 'settings':
      return (
        <SettingsView
          {...common}
          run={run}
          choices={state.choices}
          onChoose={(choices) => dispatch({ type: 'choose', choices })}
        />
      );
    case 'changes':
      return <ChangesView {...common} changes={state.changes} operations={operations} />;
    case 'about':
      return <AboutView {...common} />;
    case 'newSheet':
      return run ? <NewSheetView {...common} run={run} operations={operations} /> : null;
    case 'goal': {
      const line = figures?.goals.find(({ goal }) => goal.id === overlay.goalId);
      return run && line ? <GoalView {...common} run={run} line={line} /> : null;
    }
    case 'sheet': {
      const sheet = run?.consolidation.chain.sheets.find(({ name }) => name === overlay.sheet);
      return run && sheet ? <SheetEditor {...common} run={run} sheet={sheet} operations={operations} /> : null;
    }
  }
}
