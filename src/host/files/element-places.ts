/** Where names and rules lie in the file that they were read from. */
import type { NameState } from '../document/model.ts';

/** What a name was when its file was opened. */
export interface NameOrigin {
  /** Its place among the children of `<definedNames>`. */
  readonly index: number;
  readonly was: Pick<NameState, 'name' | 'formula' | 'comment' | 'visible'>;
}

/** Where a conditional format lies in its part. */
export interface RulePlace {
  /** Its place among the part's `<cfRule>`s. */
  readonly index: number;
  /** Its cells as the file writes them. */
  readonly sqref: string;
}
