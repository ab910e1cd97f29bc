/** The sentence that a politician would say aloud: the same as in the sheet Måluppfyllelse. */
import type { Consolidation } from '../../core/consolidate.ts';
import { phraseText, texts } from '../../core/i18n/index.ts';
import type { Status } from '../../core/model/status.ts';
import type { Language } from '../arguments.ts';

export function keySentence({ chain, rollup }: Consolidation, language: Language): string {
  const { goalSheet } = texts(language);
  if (rollup.goals.length === 0) return goalSheet.noGoals;
  const count = (status: Status): number => rollup.goals.filter((goal) => goal.status === status).length;
  return phraseText(goalSheet.sentence[chain.period.kind](chain.period.year), {
    goals: rollup.goals.length,
    met: count('uppfyllt'),
    partly: count('delvis'),
    not: count('ej'),
    // A goal without delmål has no status: it cannot be assessed either.
    unknown: rollup.goals.filter((goal) => goal.status === null || goal.status === 'kanEjBedomas').length,
    notRelevant: count('ejAktuell'),
  });
}
