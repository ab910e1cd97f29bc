/** The goal register of a workbook that is given for nothing else (--register of `template`). */
import { readChain } from '../../core/read-chain.ts';
import type { GoalRegister } from '../../core/model/goals.ts';
import { expandInputs } from '../files/expand.ts';
import { openWorkbook } from '../files/workbook.ts';
import { done, failed, problem, type Outcome } from '../problem.ts';

export async function registerOf(file: string): Promise<Outcome<GoalRegister>> {
  const found = expandInputs([file]);
  if (found.problems.length > 0) return failed(...found.problems);
  const opened = await openWorkbook(found.paths[0] as string);
  if (!opened.ok) return opened;
  const snapshot = opened.value.document.snapshot;
  // The period is of no importance here; given, so that it is not asked for.
  const read = readChain({
    workbooks: [snapshot],
    previous: [],
    registerWorkbook: snapshot,
    period: { kind: 'delar', year: 2000 },
    settings: {},
  });
  if (!read.ok || (read.chain.register.source !== 'option' && read.chain.register.source !== 'sheet'))
    return failed(problem('noRegister', file));
  return done(read.chain.register);
}
