/** Which goals the references are read against: --register, a sheet of the workbooks, Nora's own, or the references themselves. */
import type { GoalRegister } from '../../model/goals.ts';
import type { AreasWritten, Resolver } from '../../parse/index.ts';
import { createResolver, kindOfGoals, ownNumbered, wordedNumber } from '../../parse/index.ts';
import { levelsCited } from './cited-level.ts';
import { derivedRegister } from './derived-register.ts';
import { onlyId, splitNumber } from '../cells/goal-text.ts';
import { KnownGoals } from '../columns/known-goals.ts';
import { municipalityIn, namesAssociation, saysNora } from './municipality.ts';
import { noraRegister } from './nora.ts';
import { ownWord } from './own-numbers.ts';
import { goalInTitle } from '../cells/goal-in-title.ts';
import { headingsWithRows } from '../rows/headings-with-rows.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { namesNoGoal, shareResolving } from '../rows/reference-sample.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { wordOf } from './register-sheet.ts';

export interface RegisterChoice {
  readonly register: GoalRegister;
  readonly resolver: Resolver;
  /** The sheet it was read from; null for the other sources. */
  readonly sheet: RegisterSheet | null;
}

/** At least this share of the filled in references must fit for Nora's goals to be used unasked. */
const enough = 0.5;

/** What a person has chosen: a sheet, Nora's goals or the references themselves; null when nobody has. */
export type RegisterAnswer = RegisterSheet | 'builtIn' | 'derived' | null;

export function chooseRegister(
  option: RegisterSheet | null,
  sheets: readonly RegisterSheet[],
  samples: readonly SampledReference[],
  texts: readonly string[],
  written: AreasWritten['texts'],
  answer: RegisterAnswer = null,
  holdsOthers = (): boolean => false,
): RegisterChoice {
  const named = (sheet: RegisterSheet, source: GoalRegister['source'] = 'sheet') => {
    const register = { ...asCited(sheet, samples), source };
    return resolved(withMunicipality(register, texts), { texts: written, header: wordOf(sheet) });
  };
  if (option) return { ...named(option, 'option'), sheet: option };
  if (answer === 'builtIn') return { ...resolved(noraRegister), sheet: null };
  if (answer === 'derived') return { ...derived(samples, texts), sheet: null };
  if (answer !== null) return { ...named(answer), sheet: answer };
  const candidates = sheets.map((sheet) => ({ sheet, ...named(sheet) }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, next) =>
      !found || shareResolving(samples, next.resolver) > shareResolving(samples, found.resolver) ? next : found,
    null,
  );
  if (best) return best;
  const nora = resolved(noraRegister);
  if (fitsNora(samples, nora.resolver, texts, holdsOthers)) return { ...nora, sheet: null };
  return { ...derived(samples, texts), sheet: null };
}

/**
 * Goals that have a målområde each are called by its name where that is how people refer to them. Where they refer to the
 * goals themselves, the name of a målområde is not one of them.
 */
function asCited({ register, grouped }: RegisterSheet, samples: readonly SampledReference[]): GoalRegister {
  if (!grouped) return register;
  const { areas, goals } = levelsCited(grouped, samples);
  return goals > areas ? grouped : register;
}

/** A list of goals that does not say whose it is: the cover, a title or the file's name does. */
function withMunicipality(register: GoalRegister, texts: readonly string[]): GoalRegister {
  return register.municipality === null ? { ...register, municipality: municipalityIn(texts) } : register;
}

/** Numbers fit any register: in a workbook of another kommun only texts that are Nora's tell that it is Nora's. */
function fitsNora(
  samples: readonly SampledReference[],
  resolver: Resolver,
  texts: readonly string[],
  holdsOthers: () => boolean,
): boolean {
  if (saysNora(texts)) return true;
  if (numberKinds(samples)) return false;
  const known = new KnownGoals(noraRegister);
  const isOther = municipalityIn(texts) !== null || namesAssociation(texts) || holdsOthers();
  const telling = samples.filter(({ text }) => !namesNoGoal(text) && !(isOther && onlyId(text) !== null));
  const fits = telling.filter(({ input, text }) => {
    const { via, goalIds, problem } = resolver.resolve(input);
    if (goalIds.length === 0 && (problem === null || !nearly.has(problem.kind))) return false;
    // "1. En jämlik ekonomi", "Fokusområde 1: En trygg kommun": a number that Nora has and a text that Nora has not.
    const split = splitNumber(text);
    const said = split.id === null ? (goalInTitle(text) ?? ownNumbered(text))?.text : split.text;
    return (via !== 'id' && problem?.kind !== 'wrongLevel') || !said || known.recognises(said);
  });
  return telling.length > 0 && fits.length >= enough * telling.length;
}

/** "Verksamhetsmål 1" and "Finansiellt mål 1": each kind of goal has numbers of its own, and Nora's are of one kind. */
function numberKinds(samples: readonly SampledReference[]): boolean {
  const kinds = new Map<string, string>();
  return samples.some(({ text }) => {
    const { word, number } = wordedNumber(text) ?? {};
    if (word === undefined || number === undefined) return false;
    const kind = kindOfGoals(word) ?? '';
    const known = kinds.get(number) ?? kind;
    kinds.set(number, known);
    return known !== kind;
  });
}

const nearly: ReadonlySet<string> = new Set(['near', 'superseded', 'ambiguous', 'wrongLevel']);

/** The goals that the references themselves name, under the word that they are called by. */
function derived(samples: readonly SampledReference[], texts: readonly string[]) {
  const cited = headingsWithRows(samples);
  const word = ownWord(cited.map(({ text }) => text));
  return resolved(derivedRegister(cited, municipalityIn(texts), word), { texts: [], header: word });
}

function resolved(register: GoalRegister, written?: AreasWritten): { register: GoalRegister; resolver: Resolver } {
  return { register, resolver: createResolver(register, written) };
}
