/** "Delmål 4", "Globala målet 4", "§ 4": a number, and a word that says it is none of fullmäktige's goals'. */
import type { WrongLevel } from '../../model/chain.ts';
import { normaliseText } from '../text.ts';

export interface OthersNumber {
  /** Null for what is no goal at all. */
  readonly level: WrongLevel | null;
  /** What stands after the number; "" for nothing. */
  readonly text: string;
}

const figure = '(?:nr\\.? ?|nummer )?\\d{1,2}(?:[.:]\\d{1,2})*(?!\\d)';
const below = new RegExp(
  `^(?:(?:nämnd|utskott|förvaltning|bolag|verksamhet|enhet)(?:en|et)?s?[ -]?(?:egna |egen )?(?:del)?mål(?:et|en)?|delmål(?:et|en)?) ?${figure}(.*)$`,
);
const global = new RegExp(
  `^(?:(?:fns?|de) )?(?:globala?t?[ -]?(?:hållbarhets)?mål(?:et|en)?|agendamål(?:et|en)?|agenda ?2030[ :,-]*(?:mål(?:et|en)?)?|sdg|fn-mål(?:et|en)?) ?${figure}(.*)$`,
);
const asideGlobal = new RegExp(
  `^.{0,20}?${figure} ?(?:\\(.{0,20}|i |, )?(?:agenda ?2030|globala mål\\p{L}*|sdg)\\)?$`,
  'u',
);
const paragraph = /^(?:[a-zåäö]{2,3} )?(?:§+|paragraf) ?\d/;
const mayBe = /[\u00a7]|mål|agenda|sdg|globala|paragraf/i;

/** Null for a text that says nothing of the kind. */
export function othersNumber(text: string): OthersNumber | null {
  if (!mayBe.test(text)) return null;
  const form = normaliseText(text);
  if (paragraph.test(form)) return { level: null, text: '' };
  if (asideGlobal.test(form)) return { level: 'globalt', text: '' };
  const lower = below.exec(form);
  if (lower) return { level: 'delmal', text: said(lower[1]) };
  const un = global.exec(form);
  return un ? { level: 'globalt', text: said(un[1]) } : null;
}

function said(rest = ''): string {
  return rest.replace(/^[\s.:)–—-]+/, '');
}
