/** "Vision: Här växer vi", "Övergripande mål | Hållbart, Tryggt": levels above the goals that the title over their list tells. */
import { splitNumber } from '../cells/goal-text.ts';
import type { TitleLine } from '../cells/title-lines.ts';

const label =
  /^(?:(?:kommunens|stadens|regionens|vår) )?(vision|övergripande mål(?:et|en)?)(?: 20\d\d)?\s*(?:[:–-]\s*(?=\S)|$)/i;
const shortest = 4;
/** "Hållbart, Jämställt, Tillgängligt": so many letters are still a name. */
const longestName = 25;

export interface LevelsOver {
  readonly vision: string | null;
  readonly overarching: readonly string[];
}

export function levelsOver(lines: readonly TitleLine[]): LevelsOver {
  let vision: string | null = null;
  const overarching: string[] = [];
  for (const [at, { text, place }] of lines.entries()) {
    const found = label.exec(text);
    if (found === null) continue;
    const next = lines[at + 1];
    const beside = next?.place.row === place.row ? next.text : '';
    const said = text.slice(found[0].length) || beside;
    if (said.length < shortest) continue;
    if (/^vision/i.test(found[1] as string)) vision ??= said;
    else overarching.push(...namesIn(said));
  }
  return { vision, overarching };
}

function namesIn(said: string): readonly string[] {
  const names = said.split(/\s*(?:[,;]|\soch\s)\s*/).map((name) => splitNumber(name).text.replace(/\.$/, ''));
  const areNames = said.includes(',') && names.every((name) => name.length >= shortest && name.length <= longestName);
  return areNames ? [said, ...names] : [said];
}
