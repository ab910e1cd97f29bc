/** "3 Trygg skola": a number with a text after it. The number decides, unless the text is another goal's. */
import { bareText } from '../text.ts';
import { readId } from './id-text.ts';
import { clearMargin, nearestText, same, suggested } from './near-text.ts';
import type { Named, RegisterIndex } from './register-index.ts';
import type { Resolution } from './resolution.ts';
import { broken } from './resolution.ts';
import { resolveFree } from './resolve-free.ts';
import { isAreas, ofAreas, resolveId, resolveNamed } from './resolve-named.ts';
import { namesAnother } from './shares.ts';

/** The text is a whole one of the register; null when it is none. `label`: what stands before the number. */
export function numberAndExactText(
  index: RegisterIndex,
  idText: string,
  text: string,
  label = idText,
): Resolution | null {
  const id = readId(index, idText);
  const named = index.byText.get(bareText(text));
  // "KF1 Invånare": a goal's number, and the målområde that it stands in; "Målområde 1 Invånare" is the målområde's own.
  if (isArea(named) && id?.kind === 'goal' && !isAreas(index, label)) return resolveId(index, id);
  if (named?.kind !== 'goals') return null;
  // Målområden that are no goals are numbered in their own way: beside a goal's whole text the number is not the goal's.
  if (named.via === 'text' && ofAreas.test(label) && !index.areasAreGoals(label)) return resolveNamed(index, named);
  if (id?.kind !== 'goal') return null;
  return agree(id.id, named.ids) ?? conflict(id.id, named.ids);
}

/** The number decides, unless the text is clearly another goal's or a goal's that no longer applies. */
export function numberAndText(index: RegisterIndex, idText: string, text: string): Resolution | null {
  const id = readId(index, idText);
  if (!id) return null;
  const exact = index.byText.get(bareText(text));
  if (!exact && namesAnother(text)) return broken({ kind: 'unknownText' });
  if (exact?.kind === 'level' && id.kind === 'unknown') return resolveNamed(index, exact);
  if (id.kind === 'unknown') return resolveId(index, id);
  if (exact?.kind === 'superseded') return resolveNamed(index, exact);
  if (isAreas(index, idText)) return underArea(index, text);
  if (exact?.kind === 'level' && id.kind === 'goal') return resolveId(index, id);
  const near = nearestText(index, text);
  const isClear = near !== null && near.likeness >= suggested && near.likeness - near.second >= clearMargin;
  if (near && isClear && near.named.kind === 'superseded' && near.likeness >= same)
    return resolveNamed(index, near.named);
  const byText = exact?.kind === 'goals' ? exact.ids : isClear && near.named.kind === 'goals' ? near.named.ids : null;
  if (id.kind === 'ambiguous') {
    const both = byText?.filter((goal) => id.ids.includes(goal)) ?? [];
    return both.length === 1 ? { goalIds: both, problem: null, via: 'text' } : resolveId(index, id);
  }
  return byText === null ? resolveId(index, id) : (agree(id.id, byText) ?? conflict(id.id, byText));
}

function isArea(named: Named | undefined): boolean {
  return named?.kind === 'level' && named.level === 'malomrade';
}

/** "Målområde 2 Trygg vård": the number is the area's, and so is the text unless it is nearly a goal's. */
function underArea(index: RegisterIndex, text: string): Resolution {
  const free = resolveFree(index, text);
  const isGoals = free.problem === null || free.problem.kind === 'near' || free.problem.kind === 'ambiguous';
  return isGoals ? free : broken({ kind: 'wrongLevel', level: 'malomrade' });
}

function agree(id: string, byText: readonly string[]): Resolution | null {
  return byText.includes(id) ? { goalIds: [id], problem: null, via: 'id' } : null;
}

function conflict(id: string, byText: readonly string[]): Resolution {
  return broken({ kind: 'numberTextConflict', byNumber: id, byText: byText[0] as string });
}
