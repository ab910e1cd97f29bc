/** The words of a goal that tell it from the others: the register's own boilerplate and small words left out. */
import type { GoalRegister } from '../../model/goals.ts';
import { wordsOf } from '../text.ts';

const small = new Set(
  (
    'och att i en ett av för på som med till den det där är har vi samt sin sina sitt de dem eller om så från vid mot genom ' +
    'ska skall bör kan vara bli blir ha får få vår vårt våra alla varje hela inom under över mer mål målet the and of to in a'
  ).split(' '),
);

/** Words that at least half of the goals share ("Nora kommun ska verka för"), and the municipality's own name. */
export function boilerplateOf(register: GoalRegister): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const goal of register.goals)
    for (const word of new Set(wordsOf(goal.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = Math.max(3, register.goals.length / 2);
  const boilerplate = new Set([
    'kommun',
    'kommunen',
    'kommunens',
    'kommuns',
    'region',
    'regionen',
    'stad',
    'staden',
    'verka',
    'verkar',
  ]);
  for (const [word, count] of counts) if (count >= shared) boilerplate.add(word);
  for (const word of wordsOf(register.municipality ?? '')) boilerplate.add(word).add(`${word}s`);
  return boilerplate;
}

/** The telling words of a text, in order. A text of boilerplate alone keeps its words. */
export function contentWords(text: string, boilerplate: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !small.has(word) && !boilerplate.has(word));
  return telling.length > 0 ? telling : words;
}

/** The sentence as it runs, small words and all, without what the register's goals share. */
export function phraseOf(text: string, boilerplate: ReadonlySet<string>): string {
  return wordsOf(text)
    .filter((word) => !boilerplate.has(word))
    .join(' ');
}
