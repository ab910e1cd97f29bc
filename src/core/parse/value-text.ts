/** What a text in a value cell says: the forms in the order they are tried. */
import type { Direction, MissingReason, Value } from '../model/values.ts';
import { beginningOf } from './beginning.ts';
import type { ColumnHints } from './cell-input.ts';
import { isErrorText, missingWord } from './missing.ts';
import { missingPhrase } from './missing-phrases.ts';
import { saysNoTarget } from './says-none.ts';
import { bareText, normaliseText, plainDashes } from './text.ts';
import { splitBound } from './value-forms/bounds.ts';
import { isDateText } from './value-forms/dates.ts';
import { readInterval } from './value-forms/interval.ts';
import { readBySex, readShare } from './value-forms/parts.ts';
import { readQuantity } from './value-forms/quantity.ts';
import type { Quantity } from './value-forms/quantity.ts';
import { relativeTarget } from './value-forms/relative.ts';
import { readToBeDone, readYesNo } from './value-forms/yes-no.ts';

type Role = 'target' | 'outcome' | 'forecast' | 'base';

/** Rounds off what multiplication added: 0.07 × 100 is 7. */
export function tidy(number: number): number {
  return Number(number.toPrecision(12));
}

export function readValueText(raw: string, role: Role, hints: ColumnHints): Value {
  const form = normaliseText(beginningOf(raw)).replace(label, '');
  const word = missingWord(form);
  // "<5" hides a small number in an outcome; in a target it is a condition.
  if (word && !(role === 'target' && word === 'suppressed')) return missing(raw, word);
  if (isErrorText(form)) return { raw, kind: 'error', number: null, missing: null };
  const dashed = plainForm(form);
  const value = readForms(raw, dashed, role, hints);
  if (value) return value;
  if (word) return missing(raw, word);
  const reason = missingPhrase(bareText(form));
  if (reason) return missing(raw, reason);
  if (role === 'target' && saysNoTarget(form)) return missing(raw, 'notMeasured');
  const direction = role === 'target' ? relativeTarget(dashed) : null;
  if (direction) return relative(raw, direction, null);
  return { raw, kind: 'text', number: null, missing: null };
}

/** "Mål: minst 80 %", "Utfall 2025: redovisas vid årsbokslut": what the value is, written in its own cell. */
const label =
  /^(?:mål(?:et|värde|nivå|tal|sättning)?|årsmål|utfall(?:et)?|resultat(?:et)?|mätvärde|värde|prognos|utgångsvärde|basvärde)(?: (?:20\d\d|t[1-3]|helår|delår|aug\p{L}*))* ?[:=] ?/u;

/** Plain dashes, and no bullet, footnote sign, arrow or emoji around a number. */
function plainForm(form: string): string {
  const dashed = plainDashes(form)
    .replace(/^(?:• ?|· ?|±|\+\/- ?)/, '')
    .replace(/[.;]+$/, '');
  if (!/\d/.test(dashed)) return dashed;
  return dashed
    .replace(decoration, '')
    .replace(/(?<=[\d%])[¹²³⁴⁵]+$/, '')
    .trim();
}

const decoration =
  /^[\u2190-\u21ff\u25a0-\u27bf\u{1f300}-\u{1faff}]+ ?| ?[\u2190-\u21ff\u25a0-\u27bf\u{1f300}-\u{1faff}]+$/gu;

const undecided = /^(?:ej|inte|icke) (?:ännu )?(?:beslut|fastställ|bestäm|framtag|antag)/;

const lateTime =
  /^(?:(?:sep|sept|september|okt|oktober|nov|november|dec|december)\.?|höst(?:en|terminen)?|vår(?:en|terminen)?|vinter|vintern|sommaren|ht|vt|t3|tertial 3|q4|kvartal 4)(?: 20\d\d)?$/;

function readForms(raw: string, form: string, role: Role, hints: ColumnHints): Value | null {
  // "Ej beslutat" where a level should stand: there is none yet.
  const isUndecided = role === 'target' && undecided.test(form);
  const yes = isUndecided ? null : (readYesNo(form) ?? (role === 'target' ? readToBeDone(form) : null));
  if (yes !== null) return { raw, kind: 'boolean', number: yes ? 1 : 0, missing: null };
  // "Okt", "Hösten 2025", "T3" where a figure should stand: when it comes.
  if (role === 'outcome' && lateTime.test(form)) return missing(raw, 'later');
  if (isDateText(form)) return { raw, kind: 'text', number: null, missing: null };
  const interval = readInterval(form, hints.point);
  if (interval) {
    const { lower, upper, unit, isPercent } = interval;
    return { raw, kind: 'interval', number: null, missing: null, lower, upper, ...unitOf(unit, isPercent) };
  }
  const share = readShare(form);
  if (share !== null) return { raw, kind: 'percent', number: tidy(share), missing: null, ...unitOf('%', true) };
  const bySex = readBySex(form);
  if (bySex) {
    const isPercent = form.includes('%');
    const kind = isPercent && bySex.total !== null ? 'percent' : 'number';
    const { women, men, total } = bySex;
    return { raw, kind, number: total, missing: null, women, men, ...unitOf(isPercent ? '%' : null, isPercent) };
  }
  if (role === 'target' && / än /.test(form)) {
    const change = changeFrom.exec(form);
    if (change) return relative(raw, lessThan.test(change[1] as string) ? 'lagre' : 'hogre', null);
  }
  return (
    readGoal(raw, form, hints) ??
    readCondition(raw, form, hints) ??
    readPlain(raw, form, role, hints) ??
    (role === 'target' ? readSentence(raw, form, hints) : null)
  );
}

/** "Andelen ska vara minst 80 %", "Sjukfrånvaron får inte överstiga 5 %", "Ska uppnå 90 %": the level said in a sentence. */
function readSentence(raw: string, form: string, hints: ColumnHints): Value | null {
  const found = sentence.exec(form);
  if (!found) return null;
  const said = `${found[1] as string} ${found[2] as string}`;
  const level = readGoal(raw, said, hints) ?? readCondition(raw, said, hints);
  if (level) return level;
  const [, verb, rest = ''] =
    /^(nå|uppnå|nå upp till|vara|bli|uppgå till|ligga på) (.+)$/.exec(found[2] as string) ?? [];
  if (verb === undefined) return null;
  const quantity = readQuantity(rest, hints.point);
  if (quantity && /^(?:upp)?nå/.test(verb)) return condition(raw, quantity, 'min', false);
  return quantity && readPlain(raw, rest, 'target', hints);
}

const sentence = /^(?:[^\d]{2,60} )?(ska|skall|bör|får|måste|är) (.{2,80})$/;

/** "Minst 5 % lägre än 2023", "två dagar kortare än i fjol": how far from something else, not a level of its own. */
const changeFrom =
  /^(?:(?:minst|lägst|högst|max|ska vara|ca|cirka) )?(?:\d[\d ]*(?:[.,]\d+)?|en|ett|två|tre|fyra|fem|tio) ?(?:%|procent|%-enheter|procentenheter|\p{L}+)? (lägre|färre|mindre|kortare|högre|fler|mer|längre|bättre) än /u;
const lessThan = /^(?:lägre|färre|mindre|kortare)/;

/** "Öka till 85 %", "minska från 7 till högst 5 %": a condition in words of change. */
function readGoal(raw: string, form: string, hints: ColumnHints): Value | null {
  const found =
    /^(?:ska |skall |bör )?(öka|höj|förbättra|stärk|utöka|minska|sänk|reducera)\p{L}* (?:från .* )?till (?:minst |högst |max )?(.+)$/u.exec(
      form,
    );
  const quantity = found && readQuantity(found[2] as string, hints.point);
  if (!found || !quantity) return null;
  const bound = /^(?:minska|sänk|reducera)/.test(found[1] as string) ? 'max' : 'min';
  return condition(raw, quantity, bound, false);
}

/** "Index minst 70": the bound goes first. */
const boundAfter = /^(index|nki|nmi|nri|hme|betyg|nivå|meritvärde) (minst|lägst|högst|max) /;

function readCondition(raw: string, written: string, hints: ColumnHints): Value | null {
  const form = written.replace(boundAfter, '$2 $1 ');
  const top = /^(?:topp|bland de(?: bästa)?) (\d+)(?: bästa.*| i .*)?$/.exec(form);
  if (top)
    return {
      raw,
      kind: 'condition',
      number: Number(top[1]),
      missing: null,
      bound: 'max',
      strict: false,
      unit: 'plats',
    };
  const split = splitBound(form);
  if (!split) return null;
  // "Högre än 2023", "lägre än 2023 års nivå": a year to compare with, not a number to reach.
  if (/ än /.test(form) && /^(?:år )?(?:19|20)\d\d(?:$| års| \()/.test(split.rest)) return null;
  const share = readShare(split.rest);
  if (share !== null) {
    return condition(
      raw,
      { number: tidy(share), isPercent: true, unit: '%', counted: null, previous: null, ambiguous: null },
      split.bound.bound,
      split.bound.strict,
    );
  }
  // "Minst 80 år 2025": eighty, by then; not eighty years.
  const level = split.rest.replace(/ (?:(?:till|senast|för) )?år (?:19|20)\d\d$/, '');
  const quantity = readQuantity(level, hints.point);
  if (quantity === null) return null;
  // "Plats 50 eller bättre": the better place is the lower figure.
  const isRank = quantity.unit === 'plats' && split.bound.bound === 'min' && /bättre/.test(form);
  return condition(raw, quantity, isRank ? 'max' : split.bound.bound, split.bound.strict);
}

function readPlain(raw: string, form: string, role: Role, hints: ColumnHints): Value | null {
  const found = readQuantity(form, hints.point);
  if (!found) return null;
  // "+2 %-enheter" as a target is a change from where it was.
  if (role === 'target' && /^[+-]/.test(form) && (found.unit === '%-enheter' || form.startsWith('+')))
    return relative(raw, found.number < 0 ? 'lagre' : 'hogre', found);
  return { raw, kind: found.isPercent ? 'percent' : 'number', number: found.number, missing: null, ...rest(found) };
}

function condition(raw: string, found: Quantity, bound: 'min' | 'max', strict: boolean): Value {
  return { raw, kind: 'condition', number: found.number, missing: null, bound, strict, ...rest(found) };
}

function relative(raw: string, direction: Direction, found: Quantity | null): Value {
  return {
    raw,
    kind: 'relative',
    number: found?.number ?? null,
    missing: null,
    direction,
    ...(found ? rest(found) : {}),
  };
}

function missing(raw: string, reason: MissingReason): Value {
  return { raw, kind: 'missing', number: null, missing: reason };
}

function unitOf(unit: string | null, isPercent: boolean): Pick<Value, 'unit' | 'isPercent'> {
  return { ...(unit === null ? {} : { unit }), ...(isPercent ? { isPercent } : {}) };
}

function rest(found: Quantity): Partial<Value> {
  return {
    ...unitOf(found.unit, found.isPercent),
    ...(found.counted === null ? {} : { counted: found.counted }),
    ...(found.previous === null ? {} : { previous: found.previous }),
    ...(found.ambiguous === null ? {} : { ambiguous: found.ambiguous }),
  };
}
