/** Goals that are numbered anew under each målområde: "Trygghet 1", or 1 in a row of Trygghet, is one of them. */
import { bareText } from '../text.ts';
import type { RegisterIndex } from './register-index.ts';
import { idForm } from './register-index.ts';

/** Those of the goals that the målområde holds; none when the text names no area. */
export function goalsInArea(index: RegisterIndex, goalIds: readonly string[], area: string): readonly string[] {
  const id = index.areaIds.get(bareText(area)) ?? index.areaIds.get(bareText(area.replace(areaWord, '')));
  if (id === undefined) return [];
  return goalIds.filter((goal) => index.goals.some((one) => one.id === goal && one.areaIds.includes(id)));
}

const areaWord = /^\s*(?:mål|fokus|utvecklings)?(?:område|perspektiv)\s*[:–-]?\s*/i;
const areaAndId = /^(.{3,60}?)[\s,:–-]+(?:(?:kf-?\s?)?mål(?:et)?[\s-]*(?:nr\.?|nummer)?\s*)?(\d{1,2})\.?$/i;

/** "Trygghet 1", "Klimat, mål 2": the one goal that it is; null for any other text. */
export function goalOfArea(index: RegisterIndex, text: string): string | null {
  if (index.shared.size === 0) return null;
  const [, area = '', id = ''] = areaAndId.exec(text.trim()) ?? [];
  const own = id === '' ? [] : goalsInArea(index, index.shared.get(idForm(id)) ?? [], area);
  return own.length === 1 ? (own[0] as string) : null;
}
