/** A quick test for recognition: does a text plainly name a goal of the register? The resolver decides what it means. */
import type { GoalRegister } from '../../model/goals.ts';
import {
  isBelowFullmaktige,
  levelledTexts,
  normaliseText,
  belowFullmaktige,
  isTelling,
  stemOf,
} from '../../parse/index.ts';
import { isWrittenAsId, onlyId, splitNumber } from '../cells/goal-text.ts';

export class KnownGoals {
  private readonly ids = new Set<string>();
  /** The goal's id by its text and its names; null where they are of several. */
  private readonly texts = new Map<string, string | null>();
  readonly #stem: string;

  /** `word` heads the goals where they are listed: "Löfte"; null where nothing does. */
  constructor(register: GoalRegister, word: string | null = null) {
    this.#stem = word === null ? '' : stemOf(word);
    for (const goal of register.goals) {
      this.ids.add(bareId(goal.id));
      for (const text of [goal.text, goal.shortName ?? '', ...goal.aliases])
        if (text !== '') this.note(plain(text), bareId(goal.id));
    }
    for (const { text } of register.superseded) this.note(plain(text), null);
  }

  private note(text: string, id: string | null): void {
    const known = this.texts.get(text);
    this.texts.set(text, known === undefined || known === id ? id : null);
  }

  /** The id of the goal that is called so; null when none is, or several. */
  idOf(text: string): string | null {
    return this.texts.get(plain(text)) ?? null;
  }

  /** Whether a mark is the id. */
  isId(mark: string, id: string): boolean {
    return bareId(mark.replace(/\.$/, '')) === id;
  }

  /** A goal has this very id. */
  has(id: string): boolean {
    return this.ids.has(bareId(id.replace(/\.$/, '')));
  }

  /** How many of the texts are just an id that a goal has, 0–1. */
  shareOfIds(texts: readonly string[]): number {
    const ids = texts.map(onlyId);
    return ids.filter((id) => id !== null && this.has(id)).length / Math.max(1, texts.length);
  }

  /** The register calls its goals so; `stem` is a word's. */
  areCalled(stem: string): boolean {
    return isTelling(stem) && stem === this.#stem;
  }

  recognises(written: string): boolean {
    const text = written.replace(/^[[(](.{1,12})[\])]$/, '$1').replace(/^# ?(?=\S)/, '');
    if (isWrittenAsId(text) || (text.length <= 8 && this.ids.has(bareId(text.replace(/\s/g, ''))))) return true;
    const id = onlyId(text);
    if (id !== null) return this.ids.has(bareId(id));
    if (severalIds.test(text)) return text.split(betweenIds).every((one) => this.ids.has(bareId(one)));
    if (this.texts.has(plain(text))) return true;
    // "Inriktningsmål 2.1", "Kommunens mål A2", whatever the goals are called.
    const called = afterGoalWord.exec(text);
    if (called && !belowFullmaktige.test(text) && this.ids.has(bareId(called[1] as string))) return true;
    // "Trygg vård (S3)".
    const after = /^(.{3,}) \((?:KF|FM)?[ -]?([^\s()]{1,6})\)$/i.exec(text);
    if (after) return this.ids.has(bareId(after[2] as string)) || this.texts.has(plain(after[1] as string));
    // "Mål II: Trygg vård", "KF-mål – Trygg vård".
    const mark = /^.{0,45}?\S(?:: | [–-] )(?=\S{3})/.exec(text);
    if (mark && this.texts.has(plain(text.slice(mark[0].length)))) return true;
    const { label = '', text: rest = '' } = levelledTexts(text)[0] ?? {};
    // "Utmaning 2", "Utmaning 2: Klimatet".
    if (rest !== '' && !isBelowFullmaktige(label))
      if (this.texts.has(plain(splitNumber(rest).text)) || this.ids.has(bareId(rest))) return true;
    const split = splitNumber(text);
    return split.id !== null && (this.ids.has(bareId(split.id)) || this.texts.has(plain(split.text)));
  }
}

/** "3, 4", "KF1 + KF3", "M2 och M4"; "1,2" is a figure. */
const betweenIds = /\s*(?:[;+&\n]|,\s|\s(?:och|samt)\s)\s*/;
const severalIds = /^[^\s,;+&]{1,6}(?:\s*(?:[;+&\n]|,\s|\s(?:och|samt)\s)\s*[^\s,;+&]{1,6}){1,6}$/;

const afterGoalWord = /^\S{0,30}(?:[\s-]\S{1,30})?mål\s+(?:nr\.?\s*)?(\S{1,6})$/i;

function plain(text: string): string {
  return normaliseText(text).replace(/^["”“'’]+|[."”“'’\s]+$/g, '');
}

function bareId(id: string): string {
  return id.toUpperCase().replace(/^(?:KF|FM|RF|[SIPÖEKVHGO]M)[\s-]*(?=\d|$)|^(?:KF|FM|RF)[\s-]*/, '');
}
