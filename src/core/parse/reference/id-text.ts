/** Ids as people write them: "3", "3.", "KF 3", "KF-mål nr 3", "Mål 3", "Fullmäktigemål 3", "#3", "2.1". */
import { normaliseText, plainDashes } from '../text.ts';
import { letters } from '../letters.ts';
import { joinedForm, joinedId } from './joined-id.ts';
import { idForm } from './register-index.ts';
import type { RegisterIndex } from './register-index.ts';
import { romanValue } from './roman.ts';
import { goalOfKind } from './worded-number.ts';

export type IdReading =
  | { readonly kind: 'goal'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly id: string; readonly hasLabel: boolean };

/**
 * Words that may stand before an id: any word for goal, with or without "nr". Each ends where its letters end, and none is
 * matched by two of the alternatives, so that a cell of nothing but such words costs no more than its length.
 */
const labels = `(?:(?:kf|kfm|fm|rf|kfs|k|nr|no|nummer|id|ref|se|avser|(?:bidrar|kopplat|kopplas|koppling|hör) till|stödjer|stöder|tillhör|m|kommun|[${letters}]*fullmäktiges?|strategiskt?|prioriterat|[${letters}]*övergripande|inriktning|[${letters}]*mål(?:et|en|nr|nummer)?|målområde|område|fokusområde|goal|stadens|kommunens|regionens|förbundets|koncernens|ägarens|bolagets)(?::s)?(?:[\\s.:#-]+|(?![${letters}:])))*`;
const hasFigure = /\d/;
const labelled = new RegExp(`^(${labels})#? ?([${letters}]{0,3}[ -]?\\d{1,3}(?:[.:]\\d{1,3})*)([ .]?[a-z])?[.):]*$`);
const onlyLabels = new RegExp(`^${labels}$`);
const bareLetterId = /^\p{L}\d{1,3}$/u;

/** "KF 9 –", "2, ": the text that was to follow is missing. */
const endMarks = /(?<=\d) ?[-,;]$/;
const severalIds = /\d \d|^[ivx]+(?:(?: | ?- ?)[ivx]+)+$/;

/** Reads a text that is an id and nothing else; null when it is not. */
export function readId(index: RegisterIndex, text: string): IdReading | null {
  const form = plainDashes(normaliseText(text))
    .replace(/^[[(](.*)[\])]$/, '$1')
    .replace(endMarks, '')
    .trim();
  const ofKind = goalOfKind(index.byKind, form);
  if (ofKind?.isAll)
    return ofKind.id === null ? { kind: 'unknown', id: text.trim(), hasLabel: true } : { kind: 'goal', id: ofKind.id };
  // "1⏎2" is goals 1 and 2, not 12; "I⏎II" and "I–II" not III.
  if (severalIds.test(form)) return null;
  const joined = joinedId(form);
  // So are 1-2 no goal 12.
  if (joined?.joint === 'hyphen' && !index.joints.has('hyphen')) return null;
  const several = index.shared.get(idForm(form));
  if (several) return { kind: 'ambiguous', ids: several };
  const exact = index.byId.get(idForm(form));
  if (exact !== undefined) return { kind: 'goal', id: exact };
  // "2,1" where ids have a point, "5.1" where they have a colon; elsewhere 1,3 is two goals.
  const point = index.isDotted ? index.byId.get(idForm(form.replace(/(?<=\d),(?=\d)/, '.'))) : undefined;
  if (point !== undefined) return { kind: 'goal', id: point };
  const colon = index.hasColons ? index.byId.get(idForm(form.replace(/(?<=\d)[.,/](?=\d)/, ':'))) : undefined;
  if (colon !== undefined) return { kind: 'goal', id: colon };
  if (joined && index.joints.has(joined.joint) && onlyLabels.test(joined.label)) {
    const own = index.byId.get(idForm(joined.id));
    return own === undefined
      ? { kind: 'unknown', id: joined.id.toUpperCase(), hasLabel: joined.label !== '' }
      : { kind: 'goal', id: own };
  }
  const found = hasFigure.test(form) ? labelled.exec(form) : null;
  if (!found) return readWordId(index, form, text);
  const [, label = '', number = '', letter = ''] = found;
  if (number.includes(':') && !index.hasColons) return null;
  const part = letter.replace(/^[ .]/, '');
  // "Mål 3 b" is written apart only where the register has such goals.
  if (letter !== part && !index.byId.has(idForm(number + part))) return null;
  // "Mål 3b" is a goal of its own where the register says so, else a part of goal 3.
  const own =
    ownLetter(index, label, number + part) ?? index.byId.get(idForm(number + part)) ?? index.byId.get(idForm(number));
  if (own !== undefined) return { kind: 'goal', id: own };
  if (part !== '' && index.byNumber.size === 0) return { kind: 'unknown', id: number + part, hasLabel: label !== '' };
  return byNumber(index, idForm(number), label !== '');
}

const lastLetters = new RegExp(`(?:^|[^${letters}])([${letters}]{1,3})[ -]?$`);

/** "KF-mål M2", "Mål M1a" where the register has such of its own: the M is the id's, and no short word for goal. */
function ownLetter(index: RegisterIndex, label: string, number: string): string | undefined {
  const found = index.prefixes.size > 1 || !/\d$/.test(number) ? lastLetters.exec(label) : null;
  return found ? index.byId.get(idForm((found[1] as string) + number)) : undefined;
}

const labelledWord = new RegExp(`^(${labels})([${letters}]{1,6})[.):]*$`);

/** "Mål B", "KF-mål VIII": letters and roman numerals where such are ids; "Mål IV" is 4 where ids are numbers. */
function readWordId(index: RegisterIndex, form: string, text: string): IdReading | null {
  const found = labelledWord.exec(form);
  if (!found) return null;
  const [, label = '', word = ''] = found;
  if (index.wordIds !== null) {
    const own = index.byId.get(idForm(word));
    if (own !== undefined) return { kind: 'goal', id: own };
    const isAlike = index.wordIds === 'letter' ? word.length === 1 : romanValue(word) !== null;
    return isAlike ? { kind: 'unknown', id: word.toUpperCase(), hasLabel: label !== '' } : null;
  }
  // A lone X is the template's placeholder ("Mål X") before it is a ten.
  const value = word.toUpperCase() === 'X' ? null : romanValue(word);
  const isWritten = label !== '' || (word.length > 1 && text.trim() === text.trim().toUpperCase());
  return value !== null && isWritten ? byNumber(index, String(value), label !== '') : null;
}

/** "SM 1", "IM 2": strategiskt mål, inriktningsmål, where the register has the numbers alone. NM and DM are the nämnd's. */
const initials = /^[sipöekvhgo]m$/;

function byNumber(index: RegisterIndex, form: string, hasLabel: boolean): IdReading | null {
  const number = /^(\p{L}*)0*(\d+)$/u.exec(form);
  if (!number) return { kind: 'unknown', id: form.toUpperCase(), hasLabel };
  const prefix = number[1] as string;
  const ids = index.byNumber.get(Number(number[2])) ?? [];
  const isCommon =
    prefix === '' ||
    /^(?:kf|fm|m|mål|k)$/.test(prefix) ||
    index.prefixes.has(prefix) ||
    (initials.test(prefix) && index.prefixes.size === 1 && index.prefixes.has(''));
  // "A1" where the register has no A: another kind of id ("T2"), not goal 1.
  if (!isCommon)
    return hasLabel || bareLetterId.test(form) ? { kind: 'unknown', id: form.toUpperCase(), hasLabel } : null;
  const matching = prefix === '' ? ids : ids.filter((id) => idForm(id).startsWith(prefix) || index.prefixes.size === 1);
  if (matching.length === 1) return { kind: 'goal', id: matching[0] as string };
  if (matching.length > 1) return { kind: 'ambiguous', ids: matching };
  const isGeneric = prefix === '' || index.prefixes.size < 2;
  return { kind: 'unknown', id: isGeneric ? (number[2] as string) : form.toUpperCase(), hasLabel };
}

/** "KF 3 – Öppen", "3. Nora kommun ska …", "Mål 3: …", "1.1 Granvik …": the id in front and the text after it. */
const leading = new RegExp(
  `^(${labels}#? ?[${letters}]{0,2}-?\\d{1,3}(?:[.:]\\d{1,3})*[a-z]?)(?:[.):]+ ?| ?[-–—] ?| ?: ?| )(?=[${letters}"”'(])(.+)$`,
);

/** "5-2. Brotten ska minska", "A.1 Trygga barn": in registers with such ids. */
const leadingJoined = new RegExp(`^(${labels}${joinedForm})(?:[.):]+ ?| ?[-–—] ?| )(?=[${letters}"”'(])(.+)$`);

const ratio = /\d:\d/;

export function splitIdAndText(
  text: string,
  index: RegisterIndex,
): { readonly id: string; readonly text: string } | null {
  const form = normaliseText(text);
  if (!hasFigure.test(form)) return null;
  const joined = index.joints.size > 0 ? leadingJoined.exec(form) : null;
  const found = joined ?? leading.exec(form) ?? trailingId.exec(form);
  if (!found) return null;
  const [, first = '', second = ''] = found;
  if (!index.hasColons && ratio.test(found.groups?.['id'] ?? first)) return null;
  const [, letter, apart] = /^([a-h])(?:[.):]+ ?| ?[-–—:] ?| )(\S.+)$/.exec(second) ?? [];
  if (apart !== undefined && readId(index, `${first} ${letter}`)?.kind === 'goal')
    return { id: `${first} ${letter}`, text: apart.trim() };
  return found.groups?.['text'] !== undefined
    ? { id: found.groups['id'] as string, text: found.groups['text'] }
    : { id: first.trim(), text: second.replace(/^[-–—:\s]+/, '').trim() };
}

const leadingWord = new RegExp(`^(${labels}[${letters}]{1,6})([.):]+ ?| ?[-–—] ?| )(?=[${letters}"”'(])(.+)$`);

/** "B. En grön omställning", "Mål II – Klimat": where ids are letters or roman numerals. `isSetOff`: by more than a space. */
export function splitWordId(
  index: RegisterIndex,
  text: string,
): { readonly id: string; readonly text: string; readonly isSetOff: boolean } | null {
  const found = index.wordIds === null ? null : leadingWord.exec(normaliseText(text));
  if (!found) return null;
  const [, id = '', mark = '', rest = ''] = found;
  return readId(index, id)?.kind === 'goal' ? { id, text: rest.trim(), isSetOff: mark !== ' ' } : null;
}

/** "Öppen och kommunikativ (KF 3)", "Ekonomi (1)", "Trygg vård (S3)". */
const trailingId = new RegExp(
  `^(?<text>[${letters}].*?) ?\\((?<id>${labels}#? ?[${letters}]{0,2}\\d{1,3}(?:[.:]\\d{1,3})*)\\)$`,
);

const labelBefore = new RegExp(`^${labels}(?<=[:-] ?|mål )(?=[${letters}]{3})`);

/** "Fullmäktiges mål: Öppen och kommunikativ" without its label; the same text when it has none. */
export function withoutLabel(text: string): string {
  return plainDashes(normaliseText(text)).replace(labelBefore, '');
}
