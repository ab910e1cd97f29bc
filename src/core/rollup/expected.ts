/** Who is expected to contribute, as people write it in Spårbarhet: "KF 2" and "socialnämnden" are the register's 2 and the Socialnämnden that has a sheet. */
import type { GoalChain } from '../model/chain.ts';
import type { Settings } from '../model/settings.ts';
import { normaliseText } from '../parse/index.ts';

/** By the register's ids and the committees' own names. What means none of them stays as written: its findings say so. */
export function expectedIn(
  { register, committees, sheets }: GoalChain,
  given: Settings['expected'],
): Settings['expected'] {
  const written = Object.entries(given);
  if (written.length === 0) return given;
  const ids = register.goals.map(({ id }) => id);
  const names = [...committees, ...sheets.flatMap(({ committee }) => committee ?? [])];
  const found = new Map<string, Set<string>>();
  for (const [goal, those] of written) {
    const id = named(goal, ids, bareId);
    const all = found.get(id) ?? new Set();
    for (const committee of those) all.add(named(committee, names, normaliseText));
    found.set(id, all);
  }
  return Object.fromEntries([...found].map(([id, all]) => [id, [...all]]));
}

/** The known one that a text means: itself, or the only one that is the same but for how it is written. */
function named(text: string, known: readonly string[], bare: (text: string) => string): string {
  if (known.includes(text)) return text;
  const alike = new Set(known.filter((each) => bare(each) === bare(text)));
  return alike.size === 1 ? ([...alike][0] as string) : text;
}

/** "KF-mål 2", "kf 2" and "2." → "2". */
function bareId(text: string): string {
  return normaliseText(text)
    .replace(/^kf[\s-]*(?:mål)?(?:[\s-]*nr)?/, '')
    .replace(/[\s.:)]+$/, '')
    .trim();
}
