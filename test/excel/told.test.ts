/** Each problem that can come from Excel is told in three parts that are true, in the pane and in the ribbon's dialog. */
import { hostProblemCodes, type Written } from '../../src/core/model/host-problem.ts';
import { toldWords } from './fault-table/told.ts';

const found: readonly (Written | undefined)[] = [undefined, 'nothing', 'unfinished', 'unknown'];

test.each(hostProblemCodes)('%s: what happened, what is safe and what to do, and no untrue word of it', (code) => {
  for (const written of found)
    for (const sheet of [undefined, 'Brister'])
      expect(
        toldWords({ code, technical: code, ...(sheet ? { sheet } : {}), ...(written ? { written } : {}) }),
      ).toEqual([]);
});
