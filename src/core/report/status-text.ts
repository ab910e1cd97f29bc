/** The five texts that stand in cells, symbol and word: what the formulas count and the lists offer. */
import { texts, type Language } from '../i18n/index.ts';
import type { Status } from '../model/status.ts';

export const statusSymbols: Readonly<Record<Status, string>> = {
  uppfyllt: '✓',
  delvis: '◐',
  ej: '✕',
  kanEjBedomas: '?',
  ejAktuell: '⊘',
};

export const severitySymbols = { fel: '■', varning: '▲', info: '○' } as const;

/** "✓ Uppfyllt". */
function statusText(status: Status, language: Language): string {
  return `${statusSymbols[status]} ${texts(language).status[status]}`;
}

export function statusTexts(language: Language): Readonly<Record<Status, string>> {
  return {
    uppfyllt: statusText('uppfyllt', language),
    delvis: statusText('delvis', language),
    ej: statusText('ej', language),
    kanEjBedomas: statusText('kanEjBedomas', language),
    ejAktuell: statusText('ejAktuell', language),
  };
}
