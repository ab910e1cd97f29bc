/** How many faults were tried and survived, by mode and error. */
import type { Trial } from './modes.ts';

export interface Row {
  readonly book: string;
  /** From 1. */
  readonly request: number;
  readonly trial: Trial;
  /** What did not hold. */
  readonly broken: readonly string[];
}

export function inTable(rows: readonly Row[]): string {
  const groups = new Map<string, { tried: number; survived: number }>();
  for (const { trial, broken } of rows)
    for (const key of [`${trial.mode} | ${trial.error}`, 'Alla | ']) {
      const group = groups.get(key) ?? { tried: 0, survived: 0 };
      groups.set(key, { tried: group.tried + 1, survived: group.survived + Number(broken.length === 0) });
    }
  const all = groups.get('Alla | ');
  groups.delete('Alla | ');
  const line = ([key, { tried, survived }]: [string, { tried: number; survived: number }]): string =>
    `| ${key} | ${tried} | ${survived} |`;
  return [
    '| När | Fel | Prövade | Överlevda |',
    '|---|---|---:|---:|',
    ...[...groups].map(line),
    ...(all ? [line(['**Alla** | ', all])] : []),
  ].join('\n');
}
