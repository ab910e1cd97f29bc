import { mk101 } from './mk101-missing-reference.ts';
import { mk102 } from './mk102-unknown-number.ts';
import { mk103 } from './mk103-unknown-text.ts';
import { mk104 } from './mk104-near-match.ts';
import { mk105 } from './mk105-ambiguous-reference.ts';
import { mk106 } from './mk106-inherited-reference.ts';
import { mk107 } from './mk107-superseded-goal.ts';
import { mk108 } from './mk108-number-text-conflict.ts';
import { mk109 } from './mk109-corrupted-reference.ts';
import { mk110 } from './mk110-wrong-level.ts';
import { mk111 } from './mk111-several-goals.ts';
import { mk112 } from './mk112-duplicate-indicator.ts';
import { mk201 } from './mk201-no-goal-table.ts';
import { mk202 } from './mk202-missing-column.ts';
import { mk203 } from './mk203-ambiguous-header.ts';
import { mk204 } from './mk204-empty-sheet.ts';
import { mk205 } from './mk205-hidden-rows.ts';
import { mk301 } from './mk301-no-indicator.ts';
import { mk302 } from './mk302-no-target.ts';
import { mk303 } from './mk303-no-outcome.ts';
import { mk304 } from './mk304-outcome-explained.ts';
import { mk305 } from './mk305-placeholder.ts';
import { mk306 } from './mk306-excel-error.ts';
import { mk307 } from './mk307-text-for-number.ts';
import { mk308 } from './mk308-ambiguous-number.ts';
import { mk309 } from './mk309-scale-mix.ts';
import { mk310 } from './mk310-different-units.ts';
import { mk401 } from './mk401-no-assessment.ts';
import { mk402 } from './mk402-assessment-contradicted.ts';
import { mk403 } from './mk403-unknown-status.ts';
import { mk404 } from './mk404-colour-conflict.ts';
import { mk405 } from './mk405-status-without-word.ts';
import { mk406 } from './mk406-forecast-at-year-end.ts';
import { mk407 } from './mk407-deviation-without-comment.ts';
import { mk408 } from './mk408-direction-unknown.ts';
import { mk501 } from './mk501-goal-without-sub-goals.ts';
import { mk502 } from './mk502-too-little-assessed.ts';
import { mk503 } from './mk503-expected-committee.ts';
import { mk601 } from './mk601-wrong-period.ts';
import { mk602 } from './mk602-indicator-reworded.ts';
import { mk603 } from './mk603-indicator-vanished.ts';
import { mk604 } from './mk604-target-changed.ts';
import { mk607 } from './mk607-stale-roll-up.ts';
import type { RuleCode } from './params.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order they are run and documented. The only registry: a rule that is not here does not exist. */
const all = [
  mk101,
  mk102,
  mk103,
  mk104,
  mk105,
  mk106,
  mk107,
  mk108,
  mk109,
  mk110,
  mk111,
  mk112,
  mk201,
  mk202,
  mk203,
  mk204,
  mk205,
  mk301,
  mk302,
  mk303,
  mk304,
  mk305,
  mk306,
  mk307,
  mk308,
  mk309,
  mk310,
  mk401,
  mk402,
  mk403,
  mk404,
  mk405,
  mk406,
  mk407,
  mk408,
  mk501,
  mk502,
  mk503,
  mk601,
  mk602,
  mk603,
  mk604,
  mk607,
] as const;

/** Each rule ties its own parameters to its own code; to those who run them they are all just rules. */
export const rules = all as unknown as readonly Rule<RuleCode>[];
