/** What indicators can give together when some of them cannot be computed: a bound rather than a guess. */
import type { Thresholds } from '../model/settings.ts';
import { emptyCounts, type Status } from '../model/status.ts';
import { weigh } from '../rollup/share.ts';

/**
 * Everything that the statuses may weigh to, whatever the unknown ones (null) would be: ej and one unknown is ej or delvis,
 * never uppfyllt.
 */
export function possibleResults(given: readonly (Status | null)[], thresholds: Thresholds): ReadonlySet<Status> {
  const known = emptyCounts();
  let unknown = 0;
  for (const status of given) {
    if (status) known[status]++;
    else unknown++;
  }
  const results = new Set<Status>();
  for (let met = 0; met <= unknown; met++) {
    const rest = unknown - met;
    // Between none and all of the rest partly met the result turns once at most: a delmål may have thousands of unknown ones.
    for (const partly of [0, rest]) {
      const uppfyllt = known.uppfyllt + met;
      const delvis = known.delvis + partly;
      const ej = known.ej + rest - partly;
      const result = weigh({ ...known, uppfyllt, delvis, ej }, thresholds);
      if (result) results.add(result);
    }
  }
  return results;
}
