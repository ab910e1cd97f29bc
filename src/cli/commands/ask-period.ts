/** The one question the command line asks: which report is this? */
import type { PeriodKind } from '../../core/model/period.ts';
import type { PeriodOption } from '../arguments.ts';
import { periodKind, year } from '../option-values.ts';
import { openQuestions, type Asker } from '../question.ts';
import type { Screen } from '../screen.ts';
import { screenWords } from '../words/screen-words.ts';

/** What was missing of the period, answered; null when nobody answered. Three tries, then it is no answer. */
export async function askPeriod(known: PeriodOption, screen: Screen): Promise<PeriodOption | null> {
  const words = screenWords[screen.language];
  screen.progress.clear();
  const asker = openQuestions();
  try {
    const kind = known.kind ?? (await tried(asker, words.askKind, kindAnswer));
    if (kind === null) return null;
    const ownYear = Number(screen.now.slice(0, 4));
    const asked = known.year ?? (await tried(asker, words.askYear(ownYear), (text) => (text ? year(text) : ownYear)));
    return asked === null ? null : { ...known, kind, year: asked };
  } finally {
    asker.close();
  }
}

function kindAnswer(text: string): PeriodKind | null {
  return text === '1' ? 'delar' : text === '2' ? 'arsbokslut' : periodKind(text);
}

async function tried<T>(asker: Asker, question: string, read: (answer: string) => T | null): Promise<T | null> {
  for (let n = 0; n < 3; n++) {
    const answer = await asker.ask(question);
    if (answer === null) return null;
    const value = read(answer);
    if (value !== null) return value;
  }
  return null;
}
