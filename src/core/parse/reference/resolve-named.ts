/** Where an id or an exact text of the register leads: to its goals, or to why it may not be referred to. */
import { corruptedDecimal } from './corrupted.ts';
import type { IdReading } from './id-text.ts';
import { nearestGoal } from './near-text.ts';
import type { Named, RegisterIndex } from './register-index.ts';
import { idForm } from './register-index.ts';
import type { Resolution } from './resolution.ts';
import { broken } from './resolution.ts';

export function resolveNamed(index: RegisterIndex, named: Named): Resolution {
  if (named.kind === 'superseded')
    return broken({ kind: 'superseded', text: named.text, suggestion: nearestGoal(index, named.text) });
  if (named.kind === 'level') return broken({ kind: 'wrongLevel', level: named.level });
  if (named.ids.length > 1) return broken({ kind: 'ambiguous', goalIds: named.ids });
  return { goalIds: named.ids, problem: null, via: named.via };
}

export function resolveId(index: RegisterIndex, id: IdReading): Resolution {
  if (id.kind === 'goal') return { goalIds: [id.id], problem: null, via: 'id' };
  if (id.kind === 'ambiguous') return broken({ kind: 'ambiguous', goalIds: id.ids });
  if (index.areaNumbers.has(idForm(id.id))) return broken({ kind: 'wrongLevel', level: 'malomrade' });
  const expired = index.expired.get(idForm(id.id));
  if (expired !== undefined) return resolveNamed(index, { kind: 'superseded', text: expired });
  if (!index.isDotted && !id.hasLabel && /^\d+\.\d+$/.test(id.id)) {
    const corrupted = corruptedDecimal(index, id.id);
    if (corrupted.kind === 'corrupted' && corrupted.suggestion !== null) return broken(corrupted);
  }
  return broken({ kind: 'unknownId', ids: [id.id] });
}

/** "Målområde 2" where the goals are grouped by such, and numbered in another way. */
export function isAreas(index: RegisterIndex, label: string): boolean {
  return index.hasAreas && ofAreas.test(label) && !index.areasAreGoals(label);
}

/** The word says that it numbers målområden. */
export const ofAreas = /område|perspektiv/i;
