/** Values of single options as people write them: period, year, last day, method, list of committees. */
import { methods, type Method } from '../core/model/settings.ts';
import type { PeriodKind } from '../core/model/period.ts';

const periodWords: Readonly<Record<string, PeriodKind>> = {
  delar: 'delar',
  delår: 'delar',
  delårsrapport: 'delar',
  delarsrapport: 'delar',
  interim: 'delar',
  arsbokslut: 'arsbokslut',
  årsbokslut: 'arsbokslut',
  bokslut: 'arsbokslut',
  årsredovisning: 'arsbokslut',
  helår: 'arsbokslut',
  helar: 'arsbokslut',
  annual: 'arsbokslut',
};

/** Period kind of "delar", "Delår", "årsbokslut"; null when the word is no period. */
export function periodKind(text: string): PeriodKind | null {
  return periodWords[text.normalize('NFC').trim().toLowerCase()] ?? null;
}

/** Year 2000–2099; null when the text is something else. */
export function year(text: string): number | null {
  return /^20\d\d$/.test(text.trim()) ? Number(text) : null;
}

/** An ISO date that exists; null otherwise. */
export function isoDate(text: string): string | null {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : null;
}

/** Local time without zone, for the hidden option --now; null when malformed. */
export function localTime(text: string): string | null {
  const found = /^(20\d\d-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.exec(text);
  return found && isoDate(found[1] as string) ? text : null;
}

/** Method by its own name, "sämst" and capitals accepted; null when there is no such method. */
export function method(text: string): Method | null {
  const word = text.normalize('NFC').trim().toLowerCase().replaceAll('ä', 'a');
  return methods.find((name) => name === word) ?? null;
}

/**
 * "Socialnämnden, Kommunstyrelsen" → names, trimmed, each once. "Kultur-, fritids- och turismnämnden" is one name; where
 * there is a semicolon, that alone stands between names.
 */
export function nameList(text: string): string[] {
  const names = text
    .normalize('NFC')
    .split(/[;\n]/.test(text) ? /[;\n]/ : /(?<!-),/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
  return [...new Set(names)];
}
