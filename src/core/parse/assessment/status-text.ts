/** What the words of a bedömning mean: clause by clause, since people add reasons after a dash. */
import { wordPattern } from '../letters.ts';
import type { Status } from '../../model/status.ts';
import type { PeriodKind } from '../../model/period.ts';
import { missingReason } from '../missing.ts';
import type { StatusSense } from '../vocabulary/status-words.ts';
import { readClause, readPhrase } from './clause.ts';
import { isUnderstood } from './understood.ts';
import { isException, isLeftOpen, isOffPlan, withAside } from './qualified.ts';

export interface StatusReading {
  readonly status: Status;
  readonly isForecast: boolean;
  readonly isActivityWord: boolean;
  /** The words give a reason why there is no bedömning, and do not say that it comes later. */
  readonly isBareReason?: boolean;
  /** It is met, it says, and more that is not understood. */
  readonly hasUnknownWords?: boolean;
}

/** Said of the year's end while the verb says it is done: still a prognosis. */
const aboutYearEnd = wordPattern(
  /(?:vid|till|mot|innan|före) (?:årets slut|årsskiftet|årsslutet|slutet av året|bokslut\w*|årsbokslut\w*)|på helår|för helåret|under hösten|senare i år/,
);
/** "Ja – men först i november": a promise. */
const yesLater = /^ja(?![a-zåäö]).* först (?:i|under|till|efter|vid|på) /;
/** "Bedöms vara uppfyllt" states what is; "bedöms uppfyllas" what will be. */
const statedAsDone = wordPattern(
  /bedöm(?:s|d|t|er|as)?\w*(?: \w+){0,2} (?:som |vara |är |ha )?(?:helt |delvis |ej |inte |till (?:viss|stor) del )*(?:uppfyll(?:t|d|da|ts)|uppnå(?:tt|dd|dda|tts)|nått|nåtts|nådd)(?!\w)/,
);

/** Words of fulfilment that did not come together to one meaning: then a reason beside them does not decide either. */
const aboutGoal = /uppfyll|uppnå|(?:^| )(?:nås|nått|når)(?: |$)/;

/** "Uppfyllt 1)", "Delvis uppfyllt ²": explained below the table. */
const footnoteMark = / ?(?:(?<=[a-zåäö] ?)\d{1,2}\)|[*†¹²³]+)$/;

/** Null when the words are unknown. `form` is in comparison form. */
export function readStatusText(form: string, period: PeriodKind): StatusReading | null {
  const plain = inOneWord(spelledOut(form))
    .replace(/\([^)]*\)/g, ' ')
    .replace(footnoteMark, '')
    .replace(/[!.]+\s*$/, '')
    .trim();
  if (/\?$/.test(plain) && plain.length > 1) return null;
  const text = plain === '' ? form : plain;
  if (isOffPlan(text) || isLeftOpen(text)) return null;
  const phrase = readPhrase(text);
  const said = phrase ?? readClauses(text);
  const sense = said === null || plain === '' ? said : withAsides(said, form);
  if (said !== null && sense === null) return null;
  if (sense === null) return aboutGoal.test(form) ? null : readReason(form);
  const reading = readingOf(sense, period);
  if (
    (aboutYearEnd.test(form) || yesLater.test(form)) &&
    (sense === 'uppfyllt' || sense === 'delvis' || sense === 'ej')
  )
    return { ...reading, isForecast: true };
  if (reading.isForecast && statedAsDone.test(form) && !aboutYearEnd.test(form))
    return { ...reading, isForecast: false };
  const isHalfUnderstood = phrase === null && sense === 'uppfyllt' && !isUnderstood(text);
  return isHalfUnderstood ? { ...reading, hasUnknownWords: true } : reading;
}

/** "Uppnått (delvis)": what stands in brackets may take back what stands before them. */
function withAsides(sense: StatusSense, form: string): StatusSense | null {
  if (!form.includes('(')) return sense;
  let whole: StatusSense | null = sense;
  for (const [, aside] of form.matchAll(/\(([^)]*)\)/g))
    if (whole !== null) whole = withAside(whole, (aside as string).trim(), readClause);
  return whole;
}

const shortened = wordPattern(/(?<!\w)(uppf|uppn|delv)\.?(?!\w)/g);
const whole: Readonly<Record<string, string>> = { uppf: 'uppfyllt', uppn: 'uppnått', delv: 'delvis' };

/** "Ej uppf.", "Delv." in narrow columns. */
function spelledOut(form: string): string {
  return form.length > 24 ? form : form.replace(shortened, (all, word: string) => whole[word] ?? all);
}

const nearly = /så gott som/g;
const allParts = /(?:i )?(?:alla|samtliga) (?:sina )?delar(?:na)?/g;

/** How far, said in several words: "så gott som uppfyllt" is nearly, "uppfyllt i alla delar" wholly. */
function inOneWord(form: string): string {
  return form.replace(nearly, 'nästan').replace(allParts, 'helt');
}

/**
 * Clauses that are understood must agree; one that is merely ongoing or closed gives way to what came of it. When the
 * first says nothing, the whole is read as one sentence: what follows a reason is not its reason.
 */
function readClauses(text: string): StatusSense | null {
  const clauses = text.split(/\s+[-–—]\s+|[,;:|/]\s*|\.\s+/).filter((clause) => clause.trim() !== '');
  const first = readClause(clauses[0] ?? '');
  if (clauses.length < 2 || first === null) return readClause(text);
  if (clauses.some((clause, at) => at > 0 && isException(clause.trim()))) return null;
  const telling = clauses.filter((clause, at) => at === 0 || !asPlanned.test(clause.trim()));
  const senses = new Set(telling.map(readClause).filter((sense): sense is StatusSense => sense !== null));
  for (const [weak, strong] of givesWay)
    if (senses.size > 1 && (strong === null || senses.has(strong))) senses.delete(weak);
  return senses.size === 1 ? ([...senses][0] as StatusSense) : null;
}

/** Said of a bedömning before it, this is no prognosis: "Uppfyllt – enligt plan". */
const asPlanned = /^(?:helt )?enligt (?:tid)?plan(?:en)?$/;

const givesWay: readonly (readonly [StatusSense, StatusSense | null])[] = [
  ['pagar', null],
  ['ejAktuell', 'uppfyllt'],
  ['uppfyllt', 'delvis'],
  ['uppfyllt', 'prognos'],
  // "Delvis uppfyllt – enligt plan": no more was planned.
  ['prognos', 'delvis'],
  ['prognos', 'delvisPrognos'],
];

/** The bedömning itself is to come: "bedöms vid årsbokslut", "följs upp på helår". */
const saysLater = /bedöm|redovisa|rapportera|utvärdera|följs upp|uppfölj/;

/** "Redovisas vid årsbokslut", "mäts vartannat år", "ej relevant" in a status cell. */
function readReason(form: string): StatusReading | null {
  // A cross may mean anything, and a verb alone ("återkommer") tells neither what nor when.
  if (form === 'x' || form === 'återkommer') return null;
  const reason = missingReason(form);
  if (reason === 'notApplicable') return { status: 'ejAktuell', isForecast: false, isActivityWord: false };
  if (reason === 'later' || reason === 'notMeasured' || reason === 'suppressed')
    return { status: 'kanEjBedomas', isForecast: false, isActivityWord: false, isBareReason: !saysLater.test(form) };
  return null;
}

/** Decision 3.12: pågår is delvis with a note; ej påbörjad is kan ej bedömas at delår and ej at årsbokslut. */
function readingOf(sense: StatusSense, period: PeriodKind): StatusReading {
  switch (sense) {
    case 'prognos':
      return { status: 'uppfyllt', isForecast: true, isActivityWord: false };
    case 'delvisPrognos':
      return { status: 'delvis', isForecast: true, isActivityWord: false };
    case 'ejPrognos':
      return { status: 'ej', isForecast: true, isActivityWord: false };
    case 'pagar':
      return { status: 'delvis', isForecast: false, isActivityWord: true };
    case 'ejPaborjad':
      return { status: period === 'delar' ? 'kanEjBedomas' : 'ej', isForecast: false, isActivityWord: true };
    default:
      return { status: sense, isForecast: false, isActivityWord: false };
  }
}
