/** `malkedjan check`: the findings only; exit code 1 when there are fel that nobody has approved. Nothing is written. */
import type { Consolidation } from '../../core/consolidate.ts';
import { jsonReport } from '../../core/report/json.ts';
import type { RequestOf } from '../arguments.ts';
import type { Freshness } from '../../core/rules/index.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import { Exit } from '../exit.ts';
import { exitOf, problem, type Problem } from '../problem.ts';
import type { OpenWorkbook } from '../files/workbook.ts';
import type { Screen } from '../screen.ts';
import { checkLines } from '../summary/summary.ts';
import { consolidateInputs, findPaths, namesOf, openInputs, type Inputs } from './read-inputs.ts';
import { screenWords } from '../words/screen-words.ts';
import { savedIn } from './target-state.ts';

export async function checkCommand(order: RequestOf<'check'>, screen: Screen): Promise<Exit> {
  const inputs = await openInputs(findPaths(order, null), screen, { hash: order.json });
  if (!inputs.ok) return screen.report(inputs.problems);
  const [first, ...others] = inputs.value.current;
  const saved = first && others.length === 0 ? savedIn(first) : null;
  const result = await consolidateInputs(inputs.value, order, saved, screen, first ? freshnessOf(first, saved) : null);
  if (!result.ok) return screen.report(result.problems);
  const { consolidation, open, comparesNothing } = result.value;
  if (comparesNothing) await screen.say(screenWords[screen.language].nothingCompared);
  const nothing = nothingToCheck(consolidation, inputs.value);
  // First what is wrong; then what there is to answer after all.
  if (nothing) await screen.report([nothing]);
  if (order.json) await screen.answer(`${JSON.stringify(jsonReport(consolidation))}\n`);
  else if (!screen.isQuiet && nothing?.code !== 'noGoalTable') {
    // The findings are what was asked for: `malkedjan check fil.xlsx > brister.txt` holds them.
    const lines = checkLines(consolidation, {
      language: screen.language,
      open,
      skipped: inputs.value.skipped,
      listedIn: null,
    });
    await screen.answer(`${lines.join('\n')}\n`);
  }
  if (open.some((finding) => finding.severity === 'fel')) return Exit.foundErrors;
  return nothing ? exitOf(nothing) : Exit.done;
}

/** A workbook without any delmål is not one without brister: it is the wrong one, or nobody has filled it in. */
function nothingToCheck({ chain }: Consolidation, inputs: Inputs): Problem | null {
  if (chain.rows.length > 0) return null;
  const hasTables = chain.sheets.some(({ role }) => role === 'namnd');
  return problem(hasTables ? 'notFilledIn' : 'noGoalTable', namesOf(inputs));
}

/** A roll-up that stands in the workbook is judged too: is it older than the sheets it was made from (MK607)? */
function freshnessOf(book: OpenWorkbook, saved: SavedState | null): Freshness | null {
  const lastChecksum = saved?.runs.at(-1)?.checksum;
  return lastChecksum ? { lastChecksum, checksum: book.document.checksum(), changedCells: null } : null;
}
