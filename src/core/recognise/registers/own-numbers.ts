/** No list of goals, and headings "Övergripande strategi 2: …": the number under the kommun's own word is the goal's. */
import type { OwnNumber } from '../../parse/index.ts';
import { bareText, likeness, ownNumbered, stemOf } from '../../parse/index.ts';

/** Each number is one goal's in so many of the texts; a nämnd's own numbering gives them to several. */
const enough = 0.8;
const alike = 0.85;
/** So many texts under one number are no slips. */
const mostTexts = 20;

/**
 * The word that most of the references are numbered under ("övergripande strategi"); null where none is, or where its numbers
 * tell no goals apart.
 */
export function ownWord(texts: readonly string[]): string | null {
  const words = new Map<string, OwnNumber[]>();
  for (const text of texts) {
    const found = ownNumbered(text);
    if (found === null) continue;
    const stem = stemOf(found.label);
    const known = words.get(stem);
    if (known) known.push(found);
    else words.set(stem, [found]);
  }
  const [all] = [...words.values()].sort((a, b) => b.length - a.length);
  const first = all?.[0];
  if (!all || !first) return null;
  const goals = new Map<string, string[]>();
  for (const { id, text } of all) goals.set(id, [...(goals.get(id) ?? []), bareText(text)]);
  let agreeing = 0;
  for (const said of goals.values()) agreeing += mostAlike(said);
  return agreeing < enough * all.length ? null : first.label;
}

/** How many say the same as one of them, slips aside; a number alone says nothing else. */
function mostAlike(said: readonly string[]): number {
  const distinct = [...new Set(said)].filter((text) => text !== '').slice(0, mostTexts);
  const counts = distinct.map((text) => said.filter((other) => other === '' || likeness(text, other) >= alike).length);
  return counts.length === 0 ? said.length : Math.max(...counts);
}
