/** No list of goals anywhere: the goals that the sheets themselves point at, read off their references. */
import type { GoalRegister, KfGoal } from '../../model/goals.ts';
import { afterGoalLabel, afterOwnWord, levelledTexts, normaliseText, splitLabel, stemOf } from '../../parse/index.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import type { NumberedText } from '../cells/goal-text.ts';
import { onlyId, splitNumber } from '../cells/goal-text.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { goalInTitle } from '../cells/goal-in-title.ts';
import { namesNoGoal } from '../rows/reference-sample.ts';

/** A reference that names several goals cannot tell what one of them is called. */
const several = /[;\n]|\b(?:och|samt)\b.*\d|\d\s*[,/&+]\s*\d/;

/** A register of the distinct references, by their own numbers or else in order of appearance; ids are theirs, or running numbers where they have none. `word`: what they are numbered under. */
export function derivedRegister(
  samples: readonly SampledReference[],
  municipality: string | null,
  word: string | null = null,
): GoalRegister {
  const byId = new Map<string, KfGoal>();
  const byText = new Map<string, KfGoal>();
  const labels = new Map<string, string>();
  /** What the first to have a number said. */
  const wholes = new Map<string, string>();
  const unnumbered: SampledReference[] = [];
  /** With numbers that another word's goals have: "Finansiellt mål 1: …" beside "Verksamhetsmål 1: …". */
  const renumbered: { readonly sample: SampledReference; readonly text: string }[] = [];
  const stem = word === null ? '' : stemOf(word);
  const afterLabel = withoutLabels(samples);
  for (const sample of samples) {
    const { text } = sample;
    if (namesNoGoal(text) || several.test(text) || text.length < 1) continue;
    const said = afterLabel(text);
    const titled = (onlyId(said) ?? splitNumber(said).id) === null ? goalInTitle(said) : null;
    const own = stem === '' ? said : afterOwnWord(said, stem);
    const { id, text: called } = titled ?? numbered(own);
    if (id === null) {
      unnumbered.push(sample);
      continue;
    }
    const known = byId.get(id);
    if (!known || (known.text === id && called !== '')) {
      byId.set(id, goal(id, called || id, sample));
      wholes.set(id, text);
      if (titled) labels.set(id, titled.label);
    } else if (titled && labels.get(id) !== titled.label) renumbered.push({ sample, text: called || text });
  }
  // Numbers alone would not tell the kinds apart.
  if (renumbered.length > 0)
    for (const [id, known] of byId) if (known.text === id) byId.set(id, { ...known, text: wholes.get(id) ?? id });
  for (const known of byId.values()) byText.set(normaliseText(known.text), known);
  let number = 1;
  const withoutLevels = withoutLevel(unnumbered);
  const add = (sample: SampledReference, text: string, aliases: readonly string[]) => {
    const key = normaliseText(text).replace(/[.\s]+$/, '');
    if (byText.has(key) || key.length < 3) return;
    while (byId.has(String(number))) number++;
    const made = { ...goal(String(number), text, sample), aliases };
    byId.set(made.id, made);
    byText.set(key, made);
  };
  for (const sample of unnumbered) add(sample, withoutLevels(afterLabel(sample.text)), []);
  for (const { sample, text } of renumbered) add(sample, text, [sample.text]);
  return {
    source: byId.size === 0 ? 'none' : 'derived',
    municipality,
    vision: null,
    overarching: null,
    areas: [],
    goals: unnumbered.length + renumbered.length > 0 ? [...byId.values()] : inOrder([...byId.values()]),
    superseded: [],
    since: null,
    decision: null,
    areasAreNarrow: false,
  };
}

/** By their numbers, where all have such: the first sheet may be the one of KF-mål 5. "M2" comes after "M1", and before "M10". */
function inOrder(goals: readonly KfGoal[]): KfGoal[] {
  const parts = new Map(goals.map(({ id }) => [id, /^(\D{0,4})(\d+(?:\.\d+)*)$/.exec(id)]));
  const [first] = goals.map(({ id }) => parts.get(id)?.[1]);
  if (goals.some(({ id }) => parts.get(id)?.[1] === undefined || parts.get(id)?.[1] !== first)) return [...goals];
  const numbersOf = ({ id }: KfGoal): number[] => (parts.get(id)?.[2] ?? '').split('.').map(Number);
  return [...goals].sort((a, b) => {
    const [one, other] = [numbersOf(a), numbersOf(b)];
    const at = one.findIndex((number, i) => number !== other[i]);
    return at < 0 ? one.length - other.length : (one[at] as number) - (other[at] ?? -1);
  });
}

/** "3", "3. Trygg skola" and "Mål 3: Trygg skola" as a number and a text; null for a text without a number. */
function numbered(text: string): NumberedText {
  const bare = onlyId(text);
  return bare === null ? splitNumber(text) : { id: bare, text: '' };
}

/** "KF:s mål för nämnden: 2.1 Trygg skola", "Mål för verksamhetsområdet: …" over each: the goal comes after it. */
function withoutLabels(samples: readonly SampledReference[]): (text: string) => string {
  const calls = new Map<string, number>();
  for (const { text } of samples) {
    const label = splitLabel(text)?.label ?? '';
    if (/mål/i.test(label) && !/\d/.test(label)) calls.set(label, (calls.get(label) ?? 0) + 1);
  }
  return (text) => {
    const split = calls.size === 0 ? null : splitLabel(text);
    return afterGoalLabel(text) ?? ((calls.get(split?.label ?? '') ?? 0) > 1 ? (split?.text ?? text) : text);
  };
}

/** "Inriktningsmål God välfärd", "Inriktningsmål Trygg skola": what several begin with is what goals are called, and no part of them. */
function withoutLevel(samples: readonly SampledReference[]): (text: string) => string {
  const calls = new Map<string, number>();
  for (const { text } of samples)
    for (const { label } of levelledTexts(text)) calls.set(label, (calls.get(label) ?? 0) + 1);
  return (text) => levelledTexts(text).findLast(({ label }) => (calls.get(label) ?? 0) > 1)?.text ?? text;
}

function goal(id: string, text: string, { layout, row, column }: SampledReference): KfGoal {
  const { file, sheet } = layout.source;
  return { id, text, shortName: null, aliases: [], areaIds: [], file, sheet: sheet.name, cell: a1(row, column) };
}
