/** A phrase as an Excel formula: the same words as phraseText, with Excel doing the counting. */
import type { Phrase, PhraseValues } from '../i18n/index.ts';
import { quoted } from './formulas.ts';

/** What each key of the phrase is, as a formula. */
export type PhraseFormulas<Key extends string> = Readonly<Record<Key, string>>;

/** The formula whose result is the phrase in words (without "="). */
export function phraseFormula<Key extends string>(phrase: Phrase<Key>, formulas: PhraseFormulas<Key>): string {
  const pieces: string[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') pieces.push(quoted(literal));
    literal = '';
  };
  for (const part of phrase) {
    if (typeof part === 'string') {
      literal += part;
      continue;
    }
    flush();
    if ('say' in part) pieces.push(formulas[part.say]);
    else if ('count' in part) pieces.push(choice(`${formulas[part.count]}=1`, part.one, part.other, formulas));
    else if ('zero' in part) pieces.push(choice(`${formulas[part.zero]}=0`, part.none, part.some, formulas));
    else pieces.push(choice(`${formulas[part.equal[0]]}=${formulas[part.equal[1]]}`, part.same, part.differ, formulas));
  }
  flush();
  return pieces.length === 0 ? '""' : pieces.join('&');
}

function choice<Key extends string>(
  test: string,
  yes: Phrase<Key>,
  no: Phrase<Key>,
  formulas: PhraseFormulas<Key>,
): string {
  return `IF(${test},${phraseFormula(yes, formulas)},${phraseFormula(no, formulas)})`;
}

export type { PhraseValues };
