import type { Status } from '../model/status.ts';
import { normaliseText } from '../parse/index.ts';

const words: Readonly<Record<string, Status>> = {
  uppfyllt: 'uppfyllt',
  'delvis uppfyllt': 'delvis',
  delvis: 'delvis',
  'ej uppfyllt': 'ej',
  ej: 'ej',
  'kan ej bedömas': 'kanEjBedomas',
  'ej aktuell': 'ejAktuell',
  'ej aktuellt': 'ejAktuell',
};

/** What Kommunstyrelsen chose in the yellow cell ("✓ Uppfyllt"), or null when it is empty or something else. */
export function boardStatus(text: string): Status | null {
  return words[normaliseText(text).replace(/^[✓◐✕?⊘]\s*/, '')] ?? null;
}
