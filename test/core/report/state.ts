import { emptyState } from '../../../src/core/workbook/answers.ts';
import type { SavedState } from '../../../src/core/workbook/state.ts';

/** What an earlier run left; empty unless the test says otherwise. */
export function stateWith(given: Partial<SavedState> = {}): SavedState {
  return { ...emptyState, ...given };
}
