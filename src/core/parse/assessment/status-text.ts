/** What the words of a bedömning mean: clause by clause, since people add reasons after a dash. */
import type { Status } from '../../model/status.ts';
import type { PeriodKind } from '../../model/period.ts';
import { missingReason } from '../missing.ts';
import type { StatusSense } from '../vocabulary/status-words.ts';
import { readClause } from './clause.ts';

export interface StatusReading {
  readonly status: Status;
  readonly isForecast: boolean;
  readonly isActivityWord: boolean;
}

/** Said of the year's end while the verb says it is done: still a prognosis. */
const aboutYearEnd =
  /(?:vid|till|mot|innan|före) (?:årets slut|årsskiftet|årsslutet|slutet av året|bokslut\p{L}*|årsbokslut\p{L}*)|på helår|för helåret|under hösten|senare i år/u;
/** "Bedöms vara uppfyllt" states what is; "bedöms uppfyllas" what will be. */
const statedAsDone =
  /bedöm(?:s|d|t|er|as)?\p{L}*(?: \p{L}+){0,2} (?:som |vara |är |ha )?(?:helt |delvis |ej |inte |till (?:viss|stor) del )*(?:uppfyll(?:t|d|da|ts)|uppnå(?:tt|dd|dda|tts)|nått|nåtts|nådd)(?!\p{L})/u;

/** Null when the words are unknown. `form` is in comparison form. */
export function readStatusText(form: string, period: PeriodKind): StatusReading | null {
  const plain = form
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[!.]+\s*$/, '')
    .trim();
  if (/\?$/.test(plain) && plain.length > 1) return null;
  const text = plain === '' ? form : plain;
  const sense = readClause(text) ?? readClauses(text);
  if (sense === null) return readReason(form);
  const reading = readingOf(sense, period);
  if (aboutYearEnd.test(form) && (sense === 'uppfyllt' || sense === 'delvis' || sense === 'ej'))
    return { ...reading, isForecast: true };
  if (reading.isForecast && statedAsDone.test(form) && !aboutYearEnd.test(form))
    return { ...reading, isForecast: false };
  return reading;
}

/** Clauses that are understood must agree; one that is merely ongoing gives way. */
function readClauses(text: string): StatusSense | null {
  const clauses = text.split(/\s+[-–—]\s+|[,;:|/]\s*|\.\s+/);
  if (clauses.length < 2) return null;
  const senses = new Set(clauses.map(readClause).filter((sense): sense is StatusSense => sense !== null));
  if (senses.size > 1) senses.delete('pagar');
  if (senses.size > 1 && senses.has('delvis')) senses.delete('uppfyllt');
  if (senses.size > 1 && senses.has('prognos')) senses.delete('uppfyllt');
  // The first clause must be one of those understood: what follows is its reason, not the other way round.
  const first = readClause(clauses[0] as string);
  return senses.size === 1 && first !== null ? ([...senses][0] as StatusSense) : null;
}

/** "Redovisas vid årsbokslut", "mäts vartannat år", "ej relevant" in a status cell. */
function readReason(form: string): StatusReading | null {
  const reason = missingReason(form);
  if (reason === 'notApplicable') return { status: 'ejAktuell', isForecast: false, isActivityWord: false };
  if (reason === 'later' || reason === 'notMeasured' || reason === 'suppressed')
    return { status: 'kanEjBedomas', isForecast: false, isActivityWord: false };
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
