/** A list of goals on a sheet that does not say so ("Blad3"): it is the register when the references lead into it. */
import { createResolver, missingReason } from '../../parse/index.ts';
import { onlyId, splitNumber } from '../cells/goal-text.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import { KnownGoals } from '../columns/known-goals.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { shareResolving } from '../rows/reference-sample.ts';
import type { RegisterLayout } from './register-layout.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { readRegisterSheet } from './register-sheet.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

/** No municipality has more goals: a longer list is of something else. */
export const mostGoals = 60;
const wellKnown = 0.8;
const speaksOfGoals = /mål|inriktning|fokusområde|ambition|vision|vill/i;

/** The lists that prove themselves by the references; asked only where no sheet holds a register by its name or header. */
export function unnamedRegisters(
  layouts: readonly SheetLayout[],
  words: HeaderWords,
  samples: readonly SampledReference[],
  asOf: number | null,
): RegisterLayout[] {
  if (samples.length === 0) return [];
  return layouts.flatMap((layout) => {
    const { source, merges, nameKind, runs } = layout;
    if (source.sheet.owner !== 'users' || layout.hasSideLabels || source.correction?.role !== undefined) return [];
    if (nameKind === 'instruction' || runs.some((run) => run.kind !== 'other')) return [];
    const read = readRegisterSheet(source, words, merges, true, asOf);
    return read && isPointedAt(read, layout, samples) ? [{ layout, read }] : [];
  });
}

/** The references lead into the list, and not only because numbers fit any. */
export function isPointedAt(read: RegisterSheet, layout: SheetLayout, samples: readonly SampledReference[]): boolean {
  const { register, columns } = read;
  if (register.goals.length > mostGoals) return false;
  if (shareResolving(samples, createResolver(register)) < wellKnown) return false;
  const filled = samples.filter(({ text }) => missingReason(text) === null);
  const inWords = filled.filter(({ text }) => onlyId(text) === null);
  const known = new KnownGoals(register);
  const own = inWords.filter(({ text }) => known.recognises(splitNumber(text).text));
  if (inWords.length > 0) return own.length >= 0.5 * inWords.length;
  // Numbers alone fit any numbered list: its header or title must speak of goals.
  const titles = [...columns.headers.map(({ text }) => text), ...layout.lines.map(({ text }) => text)];
  return filled.length > 1 && titles.some((text) => speaksOfGoals.test(text));
}
