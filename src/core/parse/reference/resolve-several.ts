/** Several exact things together, listed or as a span. */
import type { Reference, ReferenceProblem } from '../../model/chain.ts';
import { readId } from './id-text.ts';
import type { RegisterIndex } from './register-index.ts';
import type { Resolution } from './resolution.ts';
import { broken } from './resolution.ts';
import { resolveOne } from './resolve-one.ts';
import { spanOf, wordSpanOf } from './several.ts';

/** Every part exact: their goals together. A part that is an unknown id or a level spoils the whole. */
export function resolveSeveral(index: RegisterIndex, parts: readonly string[]): Resolution | null {
  const ids: string[] = [];
  let via: Reference['via'] = null;
  let problem: ReferenceProblem | null = null;
  const unknown: string[] = [];
  for (const part of parts) {
    const one = resolveOne(index, part) ?? resolveSpan(index, part);
    if (!one) return null;
    if (one.problem?.kind === 'unknownId') unknown.push(...one.problem.ids);
    else if (one.problem && one.problem.kind !== 'missing') problem ??= one.problem;
    via ??= one.via;
    for (const id of one.goalIds) if (!ids.includes(id)) ids.push(id);
  }
  if (unknown.length > 0)
    return ids.length > 0 || parts.length === unknown.length ? broken({ kind: 'unknownId', ids: unknown }) : null;
  if (problem) return broken(problem);
  return ids.length > 0 ? { goalIds: ids, problem: null, via } : null;
}

/** "1–3": the goals from the one to the other, in the order of the register. */
export function resolveSpan(index: RegisterIndex, text: string): Resolution | null {
  const span = spanOf(text) ?? (index.wordIds === null ? null : wordSpanOf(text));
  const ends = span?.map((end) => readId(index, end));
  const [from, to] = ends ?? [];
  if (from?.kind !== 'goal' || to?.kind !== 'goal') return null;
  const order = index.goals.map((goal) => goal.id);
  const [first, last] = [order.indexOf(from.id), order.indexOf(to.id)];
  if (first >= last) return null;
  return { goalIds: order.slice(first, last + 1), problem: null, via: 'id' };
}
