/** "Inriktningsmål | Resultatmål": a list of goals of two levels is read as that level which people refer to. */
import { createResolver } from '../../parse/index.ts';
import type { GoalRegister } from '../../model/goals.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import type { RegisterLayout } from './register-layout.ts';
import { readRegisterSheet } from './register-sheet.ts';

/** How many of the references name a målområde, and how many lead to goals. */
export function levelsCited(register: GoalRegister, samples: readonly SampledReference[]) {
  const resolver = createResolver(register);
  let areas = 0;
  let goals = 0;
  for (const { input } of samples) {
    const { goalIds, problem } = resolver.resolve(input);
    if (problem?.kind === 'wrongLevel' && problem.level === 'malomrade') areas++;
    else if (goalIds.length > 0) goals++;
  }
  return { areas, goals };
}

/** The same list; its goals are those over the ones it was read for, where they are called goals too and are what is referred to. */
export function atCitedLevel(
  found: RegisterLayout,
  samples: readonly SampledReference[],
  words: HeaderWords,
  asOf: number | null,
): RegisterLayout {
  const { layout, read } = found;
  const { columns } = read;
  const over = columns.headers.find(({ column }) => column === columns.area);
  if (!over || !/mål(?:et|en)?\s*$/i.test(over.text)) return found;
  const { areas, goals } = levelsCited(read.register, samples);
  if (areas <= goals) return found;
  const own = {
    ...columns,
    text: columns.area,
    id: -1,
    area: -1,
    shortName: -1,
    headers: [{ ...over, field: 'kfText' as const }],
  };
  const again = readRegisterSheet(layout.source, words, layout.merges, true, asOf, own);
  if (!again) return found;
  const register = { ...again.register, areas: [], areasAreNarrow: false };
  const alone = register.goals.map((goal) => ({ ...goal, areaIds: [] }));
  return { layout, read: { ...again, register: { ...register, goals: alone }, grouped: null } };
}
