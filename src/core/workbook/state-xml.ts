/**
 * Our state as the text of one customXml part: JSON inside a single element, so that both adapters read and write the very
 * same thing. What comes back may have been edited by anybody: whatever is not of the right shape is dropped, never trusted.
 */
import { languages } from '../i18n/language.ts';
import type { Language } from '../i18n/language.ts';
import { methods } from '../model/settings.ts';
import type { Method, Thresholds } from '../model/settings.ts';
import { statuses } from '../model/status.ts';
import type { Status } from '../model/status.ts';
import { correctedRoles } from './state.ts';
import type {
  ApprovedFinding,
  BoardAssessment,
  ChangeRecord,
  LegendAnswer,
  RegisterAnswer,
  RunRecord,
  SavedSettings,
  SavedState,
  SheetCorrection,
} from './state.ts';

/** Namespace of the part: how both adapters find it. */
export const stateNamespace = 'urn:malkedjan:state:1';

/** The whole text of the part. Same state, same text. */
export function stateToXml(state: SavedState): string {
  const json = JSON.stringify(state).replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<malkedjan xmlns="${stateNamespace}">${json}</malkedjan>`;
}

/** The state in the JSON text of the part's element (unescaped); null when it is no state of ours. */
export function stateFromJson(json: string): SavedState | null {
  const parsed = parseJson(json);
  if (!isRecord(parsed)) return null;
  const { asked, tables } = parsed;
  const register = readRegister(parsed['register']);
  const period = readPeriod(parsed['period']);
  const language = languages.find((known): known is Language => known === parsed['language']);
  return {
    phase: parsed['phase'] === 'writing' ? 'writing' : 'done',
    sheets: record(parsed['sheets'], (value) => (isText(value) ? value : null)),
    ...(isRecord(tables) ? { tables: record(tables, (value) => (isText(value) ? value : null)) } : {}),
    settings: readSettings(parsed['settings']),
    ...(isRecord(asked)
      ? { asked: { settings: readSettings(asked['settings']), instead: readSettings(asked['instead']) } }
      : {}),
    ...(register ? { register } : {}),
    ...(period ? { period } : {}),
    ...(language ? { language } : {}),
    ...(parsed['hasNoMarks'] === true ? { hasNoMarks: true as const } : {}),
    corrections: list(parsed['corrections'], readCorrection),
    legend: record(parsed['legend'], readAnswer),
    board: list(parsed['board'], readBoard),
    approved: list(parsed['approved'], readApproved),
    orphans: list(parsed['orphans'], readBoard),
    runs: list(parsed['runs'], readRun),
    ...(Array.isArray(parsed['changes']) ? { changes: list(parsed['changes'], readChange) } : {}),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Somebody has edited the part: then there is no state of ours.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Own keys only, and never one that would change the object itself. */
function record<T>(value: unknown, read: (value: unknown) => T | null): Record<string, T> {
  const entries: [string, T][] = [];
  for (const [key, found] of isRecord(value) ? Object.entries(value) : []) {
    const kept = key === '__proto__' ? null : read(found);
    if (kept !== null) entries.push([key, kept]);
  }
  return Object.fromEntries(entries);
}

function list<T>(value: unknown, read: (fields: Fields) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((found) => {
    const kept = isRecord(found) ? read(found) : null;
    return kept === null ? [] : [kept];
  });
}

function readThresholds(value: unknown): Partial<Thresholds> | null {
  const kept = record(value, (share) => (typeof share === 'number' && share >= 0 && share <= 1 ? share : null));
  const { met, partly, assessed, tolerance } = kept;
  const known = { met, partly, assessed, tolerance };
  const given = Object.entries(known).filter(([, share]) => share !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : null;
}

function readSettings(value: unknown): SavedSettings {
  const settings = isRecord(value) ? value : {};
  const method = methods.find((known): known is Method => known === settings['method']);
  const thresholds = readThresholds(settings['thresholds']);
  const expected = record(settings['expected'], (named) => (Array.isArray(named) ? named.filter(isText) : null));
  return {
    ...(method ? { method } : {}),
    ...(thresholds ? { thresholds } : {}),
    ...(Object.keys(expected).length > 0 ? { expected } : {}),
  };
}

function readAnswer(value: unknown): LegendAnswer | null {
  if (value === 'ignored') return value;
  return statuses.find((known): known is Status => known === value) ?? null;
}

function readRegister(value: unknown): RegisterAnswer | null {
  if (!isRecord(value)) return null;
  const { source, sheet } = value;
  if (source === 'sheet') return isText(sheet) ? { source, sheet } : null;
  return source === 'builtIn' || source === 'derived' ? { source } : null;
}

function readPeriod(value: unknown): SavedState['period'] | null {
  if (!isRecord(value)) return null;
  const kind = value['kind'] === 'delar' || value['kind'] === 'arsbokslut' ? value['kind'] : null;
  const year = Number.isInteger(value['year']) ? (value['year'] as number) : null;
  return kind === null && year === null ? null : { ...(kind ? { kind } : {}), ...(year === null ? {} : { year }) };
}

function readCorrection(fields: Fields): SheetCorrection | null {
  const { sheet, committee } = fields;
  if (!isText(sheet)) return null;
  const role = correctedRoles.find((known) => known === fields['role']);
  const columns = record(fields['columns'], (value) => (isText(value) ? value : null));
  const headerRows = readHeaderRows(fields['headerRows']);
  return {
    sheet,
    ...(role ? { role } : {}),
    ...(isText(committee) ? { committee } : {}),
    ...(headerRows ? { headerRows } : {}),
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
  };
}

function readHeaderRows(value: unknown): SheetCorrection['headerRows'] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [first, last] = value as [unknown, unknown];
  const isRow = (row: unknown): row is number => typeof row === 'number' && Number.isInteger(row) && row > 0;
  return isRow(first) && isRow(last) && first <= last ? [first, last] : null;
}

function readBoard({ goalId, assessment, motivation, period }: Fields): BoardAssessment | null {
  if (!isText(goalId) || !isText(assessment)) return null;
  const of = isText(period) ? { period } : {};
  return { goalId, assessment, motivation: isText(motivation) ? motivation : '', ...of };
}

function readApproved({ key, motivation }: Fields): ApprovedFinding | null {
  return isText(key) ? { key, motivation: isText(motivation) ? motivation : '' } : null;
}

function readRun(fields: Fields): RunRecord | null {
  const { number, time, version, period, checksum, sentence } = fields;
  if (typeof number !== 'number' || ![time, version, period, checksum, sentence].every(isText)) return null;
  return {
    number,
    time: time as string,
    version: version as string,
    period: period as string,
    checksum: checksum as string,
    sentence: sentence as string,
    ...textsOf(fields, ['fingerprint', 'file', 'files', 'settings']),
  };
}

function readChange(fields: Fields): ChangeRecord | null {
  const { time, place, before, after, why, undone } = fields;
  if (![time, place, before, after, why, undone].every(isText)) return null;
  return textsOf(fields, ['time', 'place', 'before', 'after', 'why', 'undone']) as Record<keyof ChangeRecord, string>;
}

/** Those of the fields that are texts. */
function textsOf<K extends string>(fields: Fields, keys: readonly K[]): Partial<Record<K, string>> {
  const given = keys.flatMap((key) => (isText(fields[key]) ? [[key, fields[key]] as const] : []));
  return Object.fromEntries(given) as Partial<Record<K, string>>;
}
