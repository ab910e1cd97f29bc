/** What the pane hands to the view of its state. */
import type { Figures } from '../figures.ts';
import type { DialogName } from '../pane-dialogs.tsx';
import type { Situation } from '../state/situation.ts';
import type { PaneState } from '../state/state.ts';
import type { Operations } from '../use-operations.ts';

export interface ViewProps {
  readonly state: PaneState;
  readonly situation: Situation;
  readonly figures: Figures | null;
  readonly operations: Operations;
  readonly onDialog: (name: DialogName) => void;
}
