/** One exact thing that a text may be: a word, an id, a goal's text or alias, a number with its text. */
import { letters } from '../letters.ts';
import { bareText } from '../text.ts';
import { isOfNamnd, splitLabel } from './after-label.ts';
import { readId, splitIdAndText, splitWordId, withoutLabel } from './id-text.ts';
import { goalOfArea } from './in-area.ts';
import { isBelowFullmaktige, levelledTexts } from './level-word.ts';
import { numberAndExactText } from './number-and-text.ts';
import type { Named, RegisterIndex } from './register-index.ts';
import { idForm } from './register-index.ts';
import type { Resolution } from './resolution.ts';
import { broken } from './resolution.ts';
import { isAreas, resolveId, resolveNamed } from './resolve-named.ts';
import { referenceWord } from './words.ts';

/** Null when it is none. */
export function resolveOne(index: RegisterIndex, text: string): Resolution | null {
  const named = index.byText.get(bareText(text)) ?? index.byText.get(bareText(withoutLabel(text)));
  if (named) return resolveNamed(index, named);
  const begun = cutGoal(index, text);
  if (begun) return resolveNamed(index, begun);
  const inArea = goalOfArea(index, text);
  if (inArea !== null) return { goalIds: [inArea], problem: null, via: 'id' };
  const word = referenceWord(text);
  if (word === 'none') return broken({ kind: 'missing' });
  if (word === 'all') return { goalIds: index.goals.map((goal) => goal.id), problem: null, via: 'all' };
  if (word) return broken({ kind: 'wrongLevel', level: word });
  if (index.areaNumbers.has(idForm(text))) return broken({ kind: 'wrongLevel', level: 'malomrade' });
  const id = readId(index, text);
  if (id) return isAreas(index, text) ? broken({ kind: 'wrongLevel', level: 'malomrade' }) : resolveId(index, id);
  const split = splitIdAndText(text, index) ?? splitWordId(index, text);
  return (
    (split && numberAndExactText(index, split.id, split.text)) ?? underOwnLabel(index, text) ?? underLevel(index, text)
  );
}

/** Some words of the kommun's own before a goal's whole text: "Prio 2 – Klimatneutral kommun", "Vägval: 2.1 Klimatneutral kommun". */
function underOwnLabel(index: RegisterIndex, text: string): Resolution | null {
  const { label = '', text: rest = '' } = splitLabel(text) ?? {};
  if (rest.length < shortestAfterLabel || isOfNamnd(label)) return null;
  const named = index.byText.get(bareText(rest));
  if (named === undefined) {
    const split = splitIdAndText(rest, index);
    return split && numberAndExactText(index, split.id, split.text, label);
  }
  if (named.kind !== 'goals') return null;
  const number = /(?<!\d)\d{1,2}(?:[.:]\d{1,2})*(?!\d)/.exec(label)?.[0];
  return number === undefined ? resolveNamed(index, named) : numberAndExactText(index, number, rest, label);
}

const shortestAfterLabel = 12;

/** "Fokusområde Trygg skola": the level's name and a goal's whole text, with a number between them or not. */
function underLevel(index: RegisterIndex, text: string): Resolution | null {
  for (const { label, text: rest } of levelledTexts(text)) {
    if (isBelowFullmaktige(label)) return null;
    const named = index.byText.get(bareText(rest));
    if (named?.kind === 'goals') return resolveNamed(index, named);
    const isOne = named === undefined && oneLevel.test(label) && !isAreas(index, label);
    const id = isOne ? readId(index, rest) : null;
    if (id !== null && (id.kind === 'goal' || /\d/.test(rest))) return resolveId(index, id);
    const split = named === undefined ? splitIdAndText(rest, index) : null;
    const numbered = split && numberAndExactText(index, split.id, split.text, label);
    if (numbered) return numbered;
  }
  return null;
}

/** "utmaning", "stadens löfte"; "kf-mål a och kf-mål" names two. */
const oneLevel = new RegExp(`^(?:[${letters}:-]{2,} )?[${letters}-]+$`);

/** "Nora kommun ska vara öppen och …": the one goal that begins so, when somebody has cut it short and says so. */
function cutGoal(index: RegisterIndex, text: string): Named | null {
  if (!/(?:…|\.{3})\s*$/.test(text)) return null;
  const begins = bareText(text);
  if (begins.length < shortestCut) return null;
  const all = index.texts.filter((entry) => entry.isFullText && entry.bare.startsWith(begins));
  return all.length === 1 ? (all[0]?.named ?? null) : null;
}

/** Fewer letters than this begin more than one sentence in the world. */
const shortestCut = 15;
