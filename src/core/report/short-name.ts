/** Short names of KF-mål for matrix and chart, where the register has none (looks §7.5). */
import type { KfGoal } from '../model/goals.ts';

const longest = 24;
/** A goal that says no more than this is its own short name: it stands on two lines where it must. */
const longestWhole = 34;

/** By goal, in the register's order: its own short name, a short alias, else the first words after the common beginning. */
export function shortNames(goals: readonly KfGoal[]): readonly string[] {
  const common = commonWords(goals);
  return goals.map((goal) => goal.shortName?.trim() || shortAlias(goal) || firstWords(goal.text, common));
}

function shortAlias(goal: KfGoal): string | undefined {
  return goal.aliases.find((alias) => alias.length <= longest && /\p{L}{3}/u.test(alias) && alias !== goal.id);
}

/** Words that at least half of the goals begin with ("Nora kommun ska"): they tell the goals apart from nothing. */
function commonWords(goals: readonly KfGoal[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const goal of goals)
    for (const word of new Set(words(goal.text).slice(0, 12).map(plain))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => goals.length >= 3 && n * 2 >= goals.length).map(([word]) => word));
}

function firstWords(text: string, common: ReadonlySet<string>): string {
  const all = words(text);
  let from = 0;
  while (from < all.length - 1 && common.has(plain(all[from] as string))) from++;
  const own = all.slice(from);
  const whole = own.join(' ').replace(/[\s,.;:–-]+$/u, '');
  const name = whole.length <= longestWhole ? whole : beginning(own);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** As many words as there is room for, the last of them one that can stand last: "Erbjuda en trygg …". */
function beginning(own: readonly string[]): string {
  let short = '';
  for (const word of own) {
    if (short !== '' && short.length + 1 + word.length > longest) break;
    short = short === '' ? word : `${short} ${word}`;
  }
  return `${short.replace(leadsOn, '').slice(0, 40)} …`;
}

/** Words that lead on to the next: a name does not end with one. */
const leadsOn =
  /(?:[\s,.;:–-]+(?:och|eller|samt|i|för|av|med|som|att|en|ett|den|det|de|sin|sitt|sina|till|på|om|vid|från|genom|inom|utan|är|ska))*[\s,.;:–-]*$/iu;

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\d]/gu, '');
