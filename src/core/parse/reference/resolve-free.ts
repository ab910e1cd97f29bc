/** What a text refers to that is none of the register's own: the goal that it comes nearest, a level above them, nothing. */
import { missingReason } from '../missing.ts';
import { bareText } from '../text.ts';
import { withoutLabel } from './id-text.ts';
import { isBelowFullmaktige, levelledTexts } from './level-word.ts';
import type { Nearest } from './near-text.ts';
import { clearMargin, nearestText, same, suggested } from './near-text.ts';
import type { RegisterIndex } from './register-index.ts';
import type { Resolution } from './resolution.ts';
import { broken } from './resolution.ts';
import { resolveNamed } from './resolve-named.ts';
import { isVisionSaid } from './words.ts';

export function resolveFree(index: RegisterIndex, text: string): Resolution {
  const near = nearest(index, text);
  const bare = bareText(text);
  const level = near === null || near.likeness < same ? levelQuoted(index, bare) : null;
  if (level !== null) return broken({ kind: 'wrongLevel', level });
  if (near && near.likeness >= suggested) return resolveNear(index, near);
  if (isVisionSaid(text)) return broken({ kind: 'wrongLevel', level: 'vision' });
  const reason = bare.length <= 40 ? missingReason(text) : null;
  return broken(reason === null ? { kind: 'unknownText' } : { kind: 'missing' });
}

/** What the level is called tells nothing of which goal it is. */
function nearest(index: RegisterIndex, text: string): Nearest | null {
  const whole = nearestText(index, withoutLabel(text));
  if (whole !== null && whole.likeness >= same) return whole;
  const [levelled] = levelledTexts(text);
  const said = levelled && !isBelowFullmaktige(levelled.label) ? nearestText(index, levelled.text) : null;
  return said !== null && said.likeness > (whole?.likeness ?? 0) ? said : whole;
}

/** "13 000 invånare": a few words out of the goal above all goals, or out of the vision; null when they are none. */
function levelQuoted(index: RegisterIndex, bare: string): 'vision' | 'overgripande' | null {
  if (bare.split(' ').length < 3 || bare.length < 10) return null;
  const whole = index.texts.find(
    ({ named, bare: text }) =>
      named.kind === 'level' && named.level !== 'malomrade' && ` ${text} `.includes(` ${bare} `),
  );
  return whole?.named.kind === 'level' && whole.named.level !== 'malomrade' ? whole.named.level : null;
}

function resolveNear(index: RegisterIndex, near: Nearest): Resolution {
  const { named } = near;
  const isClear = near.likeness - near.second >= clearMargin || near.likeness === 1;
  if (near.likeness >= same && (isClear || near.second < same)) {
    return named.kind === 'goals' ? { goalIds: named.ids, problem: null, via: 'likeness' } : resolveNamed(index, named);
  }
  if (named.kind !== 'goals')
    return near.likeness >= 0.7 ? resolveNamed(index, named) : broken({ kind: 'unknownText' });
  const goalId = named.ids[0] as string;
  const other = near.secondNamed?.kind === 'goals' ? near.secondNamed.ids[0] : undefined;
  if (!isClear && other !== undefined && near.second >= suggested)
    return broken({ kind: 'ambiguous', goalIds: [goalId, other] });
  return broken({ kind: 'near', goalId, likeness: near.likeness });
}
