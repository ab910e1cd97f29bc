/** `malkedjan check`: the findings only; exit code 1 when there are fel that nobody has approved. Nothing is written. */
import { jsonReport } from '../../core/report/json.ts';
import type { RequestOf } from '../arguments.ts';
import type { Freshness } from '../../core/rules/index.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import { Exit } from '../exit.ts';
import type { OpenWorkbook } from '../files/workbook.ts';
import type { Screen } from '../screen.ts';
import { checkLines } from '../summary/summary.ts';
import { consolidateInputs, findPaths, openInputs } from './read-inputs.ts';
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
  if (order.json) await screen.answer(`${JSON.stringify(jsonReport(consolidation))}\n`);
  else if (!screen.isQuiet) {
    // The findings are what was asked for: `malkedjan check fil.xlsx > brister.txt` holds them.
    const lines = checkLines(consolidation, {
      language: screen.language,
      open,
      skipped: inputs.value.skipped,
      listedIn: null,
    });
    await screen.answer(`${lines.join('\n')}\n`);
  }
  return open.some((finding) => finding.severity === 'fel') ? Exit.foundErrors : Exit.done;
}

/** A roll-up that stands in the workbook is judged too: is it older than the sheets it was made from (MK607)? */
function freshnessOf(book: OpenWorkbook, saved: SavedState | null): Freshness | null {
  const lastChecksum = saved?.runs.at(-1)?.checksum;
  return lastChecksum ? { lastChecksum, checksum: book.document.checksum(), changedCells: null } : null;
}
