/** What Kommunstyrelsen's word in the yellow cell means: one reading, for the roll-up and for every sheet. */
import { texts } from '../i18n/index.ts';
import { statuses, type Status } from '../model/status.ts';
import { normaliseText, statusOfWords } from '../parse/index.ts';

let byWord: ReadonlyMap<string, Status> | null = null;

/**
 * The status that a text names: one from the cell's list ("✓ Uppfyllt", in either language, with or without its symbol), else
 * any word that a bedömning may have ("Delvis uppnått", pasted over the list); null when none.
 */
export function boardStatus(text: string): Status | null {
  byWord ??= allWords();
  return byWord.get(normaliseText(text).replace(/^[\s✓◐✕?⊘]+/, '')) ?? statusOfWords(text);
}

function allWords(): ReadonlyMap<string, Status> {
  const shown = (['sv', 'en'] as const).flatMap((language) =>
    statuses.map((status) => [normaliseText(texts(language).status[status]), status] as const),
  );
  return new Map([...shown, ['delvis', 'delvis'], ['ej', 'ej'], ['ej aktuellt', 'ejAktuell']]);
}
