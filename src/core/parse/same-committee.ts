/** Names that mean the same nämnd: "BUN" and "Barn- och utbildningsnämnden", a name and what a sheet's name has room for of it. */
import { committeeKey } from './committee-parts.ts';
import { matchCommittee } from './committee.ts';
import { normaliseText } from './text.ts';
import { abbreviations } from './vocabulary/committee-words.ts';

/** Do two names mean the same committee: full name, definite form, hyphens, abbreviation of it? */
export function sameCommittee(a: string, b: string): boolean {
  const [one, other] = [matchCommittee(a), matchCommittee(b)];
  if (!one || !other) return normaliseText(a) === normaliseText(b);
  if (one.key === other.key) return true;
  if (one.isAbbreviation === other.isAbbreviation) return truncated(one.name, other.name);
  const [short, long] = one.isAbbreviation ? [one, other] : [other, one];
  if (short.fullNames.some((name) => committeeKey(name) === long.key)) return true;
  // VN is Valnämnden, and VON the one that Vård- och omsorgsnämnden is known by.
  return !(short.fullNames.length > 0 && hasOwnAbbreviation(long.key)) && isInitials(short.key, long.name);
}

let listedNames: ReadonlySet<string> | null = null;

function hasOwnAbbreviation(key: string): boolean {
  listedNames ??= new Set([...abbreviations.values()].flat().map(committeeKey));
  return listedNames.has(key);
}

/** Sheet names hold 31 characters: "Samhällsbyggnadsnämnden Bergslag…" is the name that begins so. */
function truncated(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 24 && committeeKey(long).startsWith(committeeKey(short.replace(/…$/, '')));
}

/** The letters in order: the first begins the name, each of the others begins a word or a part of a compound. */
function isInitials(letters: string, name: string): boolean {
  const form = normaliseText(name).replace(/[-,]/g, ' ');
  const parts = form.replace(
    /(nämnd|utskott|styrelse|byggnad|omsorg|utbildning|ungdom|skydd|fritid|marknad|familj|service)/g,
    ' $1',
  );
  const starts = parts
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => part[0])
    .join('');
  let at = 0;
  for (const letter of starts) if (letter === letters[at]) at++;
  return starts[0] === letters[0] && at === letters.length;
}
