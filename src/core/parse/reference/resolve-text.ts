/** What a text refers to. Order of decision 3.11: exact, several, Excel's corruptions, wrong level, unknown id, unknown text. */
import type { Reference, ReferenceProblem } from '../../model/chain.ts';
import { bareText } from '../text.ts';
import { afterGoalLabel, isOfNamnd, splitLabel } from './after-label.ts';
import { letters } from '../letters.ts';
import { missingReason } from '../missing.ts';
import { corruptedDecimal } from './corrupted.ts';
import { goalOfArea } from './in-area.ts';
import { readId, splitIdAndText, splitWordId, withoutLabel } from './id-text.ts';
import type { IdReading } from './id-text.ts';
import { isBelowFullmaktige, levelledTexts } from './level-word.ts';
import { nearestGoal, nearestText, same } from './near-text.ts';
import type { Nearest } from './near-text.ts';
import type { Named, RegisterIndex } from './register-index.ts';
import { idForm } from './register-index.ts';
import { linesOf, namesOf, separators, spanOf, wordSpanOf } from './several.ts';
import { namesAnother, shared } from './shares.ts';
import { isVisionSaid, referenceWord } from './words.ts';

export interface Resolution {
  /** Empty when the link is broken. */
  readonly goalIds: readonly string[];
  readonly problem: ReferenceProblem | null;
  readonly via: Reference['via'];
}

/** What is left of "KF 1 3 5" when it is cut at the spaces. */
const loneLabel = /^(?:kf|fm|mål|kf-mål|nr)\.?$/i;
const dash = /^[-–—]$/;
const suggested = 0.6;
const margin = 0.15;

export function broken(problem: ReferenceProblem): Resolution {
  return { goalIds: [], problem, via: null };
}

export function resolveText(index: RegisterIndex, text: string): Resolution {
  const whole = resolveOne(index, text);
  if (whole) return whole;
  const parts = shared(text, index.joints.has('slash'));
  const all = parts && parts.every((part) => readId(index, part) !== null) ? several(index, parts) : null;
  if (all) return all;
  const lines = linesOf(text);
  if (lines.length > 1) {
    const each = several(index, lines);
    if (each) return each;
  }
  for (const separator of separators) {
    const parts = lines.flatMap((line) => line.split(separator)).filter((part) => part !== '' && !loneLabel.test(part));
    // "1 – 3" is no list of three, however it is spaced.
    const between = parts.some((part) => dash.test(part)) ? resolveSpan(index, text) : null;
    const each = between ?? (parts.length > 1 ? several(index, parts) : null);
    if (each) return each;
  }
  const span = resolveSpan(index, text);
  if (span) return span;
  const names = namesOf(lines.join('; '), (part) => (resolveOne(index, part)?.goalIds.length ?? 0) > 0);
  const named = names && names.length > 1 ? several(index, names) : null;
  if (named) return named;
  const said = afterGoalLabel(text);
  if (said !== null) return resolveText(index, said);
  // "3) Framtidstro" alone in its cell is a number and a text, not an item of a list.
  const split = splitIdAndText(lines.length > 1 ? lines.join(' ') : text, index);
  if (split) return numberAndText(index, split.id, split.text) ?? resolveFree(index, text);
  const lettered = splitWordId(index, text);
  if (lettered?.isSetOff === true) return numberAndText(index, lettered.id, lettered.text) ?? resolveFree(index, text);
  return lines.length > 1 ? freeLines(index, lines) : resolveFree(index, text);
}

/** One exact thing: a word, an id, a text, an alias, a number with its text; null when it is none. */
function resolveOne(index: RegisterIndex, text: string): Resolution | null {
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

/** "utmaning", "stadens löfte"; "kf-mål a och kf-mål" names two. */
const oneLevel = new RegExp(`^(?:[${letters}:-]{2,} )?[${letters}-]+$`);

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

function resolveNamed(index: RegisterIndex, named: Named): Resolution {
  if (named.kind === 'superseded')
    return broken({ kind: 'superseded', text: named.text, suggestion: nearestGoal(index, named.text) });
  if (named.kind === 'level') return broken({ kind: 'wrongLevel', level: named.level });
  if (named.ids.length > 1) return broken({ kind: 'ambiguous', goalIds: named.ids });
  return { goalIds: named.ids, problem: null, via: named.via };
}

/** "Målområde 2" where the goals are grouped by such, and numbered in another way. */
function isAreas(index: RegisterIndex, label: string): boolean {
  return index.hasAreas && ofAreas.test(label) && !index.areasAreGoals(label);
}

function resolveId(index: RegisterIndex, id: IdReading): Resolution {
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

/** Every part exact: their goals together. A part that is an unknown id or a level spoils the whole. */
function several(index: RegisterIndex, parts: readonly string[]): Resolution | null {
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

function resolveSpan(index: RegisterIndex, text: string): Resolution | null {
  const span = spanOf(text) ?? (index.wordIds === null ? null : wordSpanOf(text));
  const ends = span?.map((end) => readId(index, end));
  const [from, to] = ends ?? [];
  if (from?.kind !== 'goal' || to?.kind !== 'goal') return null;
  const order = index.goals.map((goal) => goal.id);
  const [first, last] = [order.indexOf(from.id), order.indexOf(to.id)];
  if (first >= last) return null;
  return { goalIds: order.slice(first, last + 1), problem: null, via: 'id' };
}

/** `label`: what stands before the number. */
function numberAndExactText(index: RegisterIndex, idText: string, text: string, label = idText): Resolution | null {
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

function isArea(named: Named | undefined): boolean {
  return named?.kind === 'level' && named.level === 'malomrade';
}

const ofAreas = /område|perspektiv/i;

/** The number decides, unless the text is clearly another goal's or a goal's that no longer applies. */
function numberAndText(index: RegisterIndex, idText: string, text: string): Resolution | null {
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
  const isClear = near !== null && near.likeness >= suggested && near.likeness - near.second >= margin;
  if (near && isClear && near.named.kind === 'superseded' && near.likeness >= same)
    return resolveNamed(index, near.named);
  const byText = exact?.kind === 'goals' ? exact.ids : isClear && near.named.kind === 'goals' ? near.named.ids : null;
  if (id.kind === 'ambiguous') {
    const both = byText?.filter((goal) => id.ids.includes(goal)) ?? [];
    return both.length === 1 ? { goalIds: both, problem: null, via: 'text' } : resolveId(index, id);
  }
  return byText === null ? resolveId(index, id) : (agree(id.id, byText) ?? conflict(id.id, byText));
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

/** More lines than this are prose, of which each need not lead anywhere. */
const mostLines = 12;

/** Lines of free text: all must lead somewhere; the first that does not is what is wrong. */
function freeLines(index: RegisterIndex, lines: readonly string[]): Resolution {
  const whole = resolveFree(index, lines.join(' '));
  if (whole.problem === null || lines.length > mostLines) return whole;
  const each = lines.map((line) => resolveText(index, line));
  const wrong = each.find((one) => one.problem !== null && one.problem.kind !== 'missing');
  if (wrong) return each.some((one) => one.problem === null) || wrong.problem?.kind !== 'unknownText' ? wrong : whole;
  const ids = [...new Set(each.flatMap((one) => one.goalIds))];
  return ids.length > 0 ? { goalIds: ids, problem: null, via: each[0]?.via ?? null } : whole;
}

function resolveFree(index: RegisterIndex, text: string): Resolution {
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
  const isClear = near.likeness - near.second >= margin || near.likeness === 1;
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
