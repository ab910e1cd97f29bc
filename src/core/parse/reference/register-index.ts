/** A goal register made searchable: by id, by exact text and alias, and by likeness with its boilerplate left out. */
import type { GoalRegister, KfGoal } from '../../model/goals.ts';
import { beginningOf } from '../beginning.ts';
import { bareText, normaliseText, plainDashes } from '../text.ts';
import { boilerplateOf, contentWords, phraseOf } from './content-words.ts';
import type { Joint } from './joined-id.ts';
import { jointOf } from './joined-id.ts';
import { romanValue } from './roman.ts';
import type { IdsByKind } from './worded-number.ts';
import { idsByKind } from './worded-number.ts';

/** What an exact text is. */
export type Named =
  | { readonly kind: 'goals'; readonly ids: readonly string[]; readonly via: 'text' | 'alias' }
  | { readonly kind: 'superseded'; readonly text: string }
  | { readonly kind: 'level'; readonly level: 'vision' | 'overgripande' | 'malomrade' };

export interface TextEntry {
  readonly named: Named;
  /** A full text rather than a short name. */
  readonly isFullText: boolean;
  readonly words: readonly string[];
  readonly stripped: string;
  /** All of its words. */
  readonly bare: string;
  /** All of them but the register's boilerplate. */
  readonly phrase: string;
}

export interface RegisterIndex {
  readonly goals: readonly KfGoal[];
  /** Ids as the register writes them, by their comparison form. */
  readonly byId: ReadonlyMap<string, string>;
  /** Ids by their plain number, when the ids are numbered: "KF3", "3" and "M3" by 3. Several when letters differ, or shared. */
  readonly byNumber: ReadonlyMap<number, readonly string[]>;
  /** What the register calls more than one goal, by its comparison form: the goals it may mean. Not in `byId`. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** Where goals of several kinds have the same numbers: "Verksamhetsmål 1", "Finansiellt mål 1". */
  readonly byKind: IdsByKind;
  /** Ids are written with a point: 2.1. Then a decimal number may be an id. */
  readonly isDotted: boolean;
  /** Ids are written with a colon: 5:1. Elsewhere 1:12 is a ratio. */
  readonly hasColons: boolean;
  /** How ids of two parts are joined: 5-1, A.1, 1/1; empty when no goal has such. */
  readonly joints: ReadonlySet<Joint>;
  /** Ids are no numbers: single letters (A, B, C) or roman numerals (I, II, III); null for the common kinds. */
  readonly wordIds: 'letter' | 'roman' | null;
  /** Letters in front of the number, lower case: "kf", "m"; all that occur. */
  readonly prefixes: ReadonlySet<string>;
  /** Texts of goals that no longer apply by what their list calls them, where no goal in force is called so. */
  readonly expired: ReadonlyMap<string, string>;
  readonly byText: ReadonlyMap<string, Named>;
  readonly texts: readonly TextEntry[];
  readonly boilerplate: ReadonlySet<string>;
  /** How telling a content word is: 1 when only one goal has it, less when several do. */
  readonly weightOf: (word: string) => number;
  /** Its goals are grouped by målområden of their own. */
  readonly hasAreas: boolean;
  /** The målområden's ids, by their names and texts in comparison form. */
  readonly areaIds: ReadonlyMap<string, string>;
  /** What the målområden are numbered with where no goal is: "2" over 2.1 and 2.2, in comparison form. */
  readonly areaNumbers: ReadonlySet<string>;
  /** The number after this word for a målområde is a goal's: "Fokusområde 3" is goal 3. */
  readonly areasAreGoals: (label: string) => boolean;
}

/** Id in comparison form: no spaces, hyphens or end marks. "KF-3." → "kf3", "1.a" → "1a". */
export function idForm(text: string): string {
  return plainDashes(normaliseText(text))
    .replace(/[\s\-_#]|^\(/g, '')
    .replace(/(?<=\d)\.(?=[a-h]$)/, '')
    .replace(/[.):]+$/, '');
}

const plainId = /^([a-zåäö]*)(\d+)$/;

export function indexRegister(
  register: GoalRegister,
  areasAreGoals: (index: RegisterIndex, label: string) => boolean,
): RegisterIndex {
  const byId = new Map<string, string>();
  const byNumber = new Map<number, string[]>();
  const prefixes = new Set<string>();
  let isDotted = false;
  let hasColons = false;
  for (const { id } of register.goals) {
    const form = idForm(id);
    byId.set(form, id);
    const plain = plainId.exec(form);
    if (plain) {
      const number = Number(plain[2]);
      byNumber.set(number, [...(byNumber.get(number) ?? []), id]);
      prefixes.add(plain[1] as string);
    } else if (/\d\.\d/.test(form)) isDotted = true;
    else if (/\d:\d/.test(form)) hasColons = true;
    // "Mål 1:1" and "M1a" are cited as 1:1 and 1a too.
    const bare = plain ? form : form.replace(/^(?:kf|fm)?(?:mål|m)?(?=\d)/, '');
    if (bare !== form && !byId.has(bare)) byId.set(bare, id);
  }
  const shared = new Map<string, string[]>();
  for (const { id, sharedId } of register.goals) {
    if (sharedId === undefined) continue;
    const form = idForm(sharedId);
    const number = plainId.exec(form)?.[2];
    const all = shared.get(form) ?? [byId.get(form) ?? sharedId];
    shared.set(form, [...all, id]);
    if (number !== undefined) byNumber.set(Number(number), [...all, id]);
  }
  for (const form of shared.keys()) byId.delete(form);
  const wordIds = kindOfWordIds([...byId.keys()]);
  if (wordIds === 'roman') for (const [form, id] of byId) byNumber.set(romanValue(form) as number, [id]);
  const boilerplate = boilerplateOf(register);
  const byText = exactTexts(register);
  const texts = searchable(register, boilerplate);
  const counts = new Map<string, number>();
  for (const goal of register.goals)
    for (const word of new Set(contentWords(goal.text, boilerplate))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string) => 1 / Math.sqrt(counts.get(word) ?? 1);
  const index: RegisterIndex = {
    goals: register.goals,
    byId,
    byNumber,
    shared,
    byKind: idsByKind(register.goals),
    isDotted,
    hasColons,
    joints: new Set(register.goals.flatMap(({ id }) => jointOf(id) ?? [])),
    wordIds,
    prefixes,
    expired: expiredIds(register, byId, shared, byNumber),
    byText,
    texts,
    boilerplate,
    weightOf,
    hasAreas: register.areasAreNarrow,
    areaIds: new Map(register.areas.flatMap(({ id, name, text }) => [name, text].map((said) => [bareText(said), id]))),
    areaNumbers: new Set(
      register.areas.map(({ number = '' }) => idForm(number)).filter((form) => form && !byId.has(form)),
    ),
    areasAreGoals: (label) => areasAreGoals(index, label),
  };
  return index;
}

function expiredIds(
  { superseded }: GoalRegister,
  byId: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, readonly string[]>,
  byNumber: ReadonlyMap<number, readonly string[]>,
): Map<string, string> {
  const expired = new Map<string, string>();
  for (const { id, text } of superseded) {
    if (id === undefined) continue;
    const form = idForm(id);
    if (byId.has(form) || shared.has(form)) continue;
    expired.set(form, text);
    // "M5" is cited as 5 too.
    const number = plainId.exec(form)?.[2];
    if (number !== undefined && !byNumber.has(Number(number)) && !expired.has(number)) expired.set(number, text);
  }
  return expired;
}

function kindOfWordIds(forms: readonly string[]): RegisterIndex['wordIds'] {
  if (forms.length < 2) return null;
  if (forms.every((form) => romanValue(form) !== null)) return 'roman';
  return forms.every((form) => /^\p{L}$/u.test(form)) ? 'letter' : null;
}

/** What a goal is called for short; the name of the målområde that it stands alone in may be shown for it, but leads to no goal. */
function namesOf({ shortName, aliases }: KfGoal, { areas }: GoalRegister): readonly string[] {
  return shortName === null || areas.some(({ name }) => name === shortName) ? aliases : [shortName, ...aliases];
}

function overarchingOf({ overarching, furtherAbove = [] }: GoalRegister): readonly string[] {
  return overarching === null ? [] : [overarching, ...furtherAbove];
}

/** Levels above first, so that a goal or alias of the same text wins. */
function exactTexts(register: GoalRegister): Map<string, Named> {
  const map = new Map<string, Named>();
  const put = (text: string | null, named: Named) => {
    const form = text === null ? '' : bareText(text);
    if (form !== '') map.set(form, named);
  };
  for (const old of register.superseded) put(old.text, { kind: 'superseded', text: old.text });
  put(register.vision, { kind: 'level', level: 'vision' });
  for (const text of overarchingOf(register)) put(text, { kind: 'level', level: 'overgripande' });
  for (const area of register.areas) {
    put(area.name, { kind: 'level', level: 'malomrade' });
    put(area.text, { kind: 'level', level: 'malomrade' });
  }
  const aliases = new Map<string, Set<string>>();
  for (const goal of register.goals)
    for (const alias of namesOf(goal, register)) {
      const form = bareText(alias);
      if (form !== '') aliases.set(form, (aliases.get(form) ?? new Set()).add(goal.id));
    }
  for (const [form, ids] of aliases) map.set(form, { kind: 'goals', ids: [...ids], via: 'alias' });
  for (const goal of register.goals) put(goal.text, { kind: 'goals', ids: [goal.id], via: 'text' });
  return map;
}

/** What is said of a goal beside its name: a sentence, that may be misquoted like the goal's text. */
function saysAll(alias: string): boolean {
  return alias.length >= shortestSentence && alias.split(/\s+/).length >= fewestWords;
}

const shortestSentence = 30;
const fewestWords = 5;

function searchable(register: GoalRegister, boilerplate: ReadonlySet<string>): TextEntry[] {
  const entry = (whole: string, named: Named, isFullText: boolean): TextEntry => {
    const text = beginningOf(whole);
    const words = contentWords(text, boilerplate);
    return {
      named,
      isFullText,
      words,
      stripped: words.join(' '),
      bare: bareText(text),
      phrase: phraseOf(text, boilerplate),
    };
  };
  const level = (text: string | null, name: 'vision' | 'overgripande' | 'malomrade') =>
    text === null || text === '' ? [] : [entry(text, { kind: 'level', level: name }, true)];
  return [
    ...register.goals.flatMap((goal) => [
      entry(goal.text, { kind: 'goals', ids: [goal.id], via: 'text' }, true),
      ...namesOf(goal, register)
        .filter((alias) => alias !== '')
        .map((alias) => entry(alias, { kind: 'goals', ids: [goal.id], via: 'alias' }, saysAll(alias))),
    ]),
    ...register.superseded.map((old) => entry(old.text, { kind: 'superseded', text: old.text }, true)),
    ...level(register.vision, 'vision'),
    ...overarchingOf(register).flatMap((text) => level(text, 'overgripande')),
    ...register.areas.flatMap((area) => level(area.text, 'malomrade')),
    ...register.areas.map((area) => entry(area.name, { kind: 'level', level: 'malomrade' }, false)),
  ];
}
