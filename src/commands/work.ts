/** What the buttons do. */
import { batch, consolidateWorkbook, removeMarks, type Result } from '../excel/index.ts';
import { localNow } from './local-now.ts';
import type { Outcome } from './ribbon-command.ts';
import { version } from './version.ts';

/** Sv unless Office speaks English: the workbook's readers are Swedish. */
function language(): 'sv' | 'en' {
  return /^en\b/i.test(Office.context.displayLanguage ?? '') ? 'en' : 'sv';
}

/** Consolidates with what the workbook remembers and shows the roll-up: the person sees that something happened. */
export async function konsolidera(): Promise<Outcome> {
  const run = await consolidateWorkbook({ clock: localNow(), version, language: language() });
  if (!run.ok) return run;
  const shown = await batch(async (context) => {
    context.workbook.worksheets.getItem(run.value.goalSheet).activate();
    await context.sync();
  });
  // All is written by then: that it could not be shown must not be told as a run that failed.
  return shown.ok ? shown : { ...shown, operation: 'show' };
}

/** Takes our marks off the users' sheets; our own sheets stay. */
export function taBortMarkeringar(): Promise<Result<unknown>> {
  return removeMarks();
}
