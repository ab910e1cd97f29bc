/** What a person reads after a run: which goals were used, the sentence, the counts, the worst findings, what was left out. */
import type { Consolidation } from '../../core/consolidate.ts';
import { formatPercent, listed, sheetReasonText, texts } from '../../core/i18n/index.ts';
import type { RollUp } from '../../core/model/rollup.ts';
import { assessedShare, statuses, type Counts } from '../../core/model/status.ts';
import { screenWords } from '../words/screen-words.ts';
import type { Language } from '../arguments.ts';
import type { SummaryOptions } from './options.ts';
import { findingCounts, findingLines } from './findings.ts';
import { idleFileLines } from './idle-files.ts';
import { registerLine } from './register-line.ts';
import { keySentence } from './sentence.ts';

/** Most findings that are printed; the sheet Brister holds them all. */
const worst = 10;

const symbols = { uppfyllt: '✓', delvis: '◐', ej: '✕', kanEjBedomas: '?', ejAktuell: '⊘' } as const;

export function summaryLines(consolidation: Consolidation, options: SummaryOptions): string[] {
  const { chain, rollup } = consolidation;
  return [
    ...emptyLines(consolidation, options.language),
    ...idleFileLines(chain, options.language),
    ...headLines(consolidation, options.language),
    '',
    ...(chain.rows.length === 0
      ? []
      : [keySentence(consolidation, options.language), ...statusLines(rollup, options.language), '']),
    ...countLines(consolidation, options),
    ...findingLines(options.open, worst, options),
    ...leftOutLines(consolidation, options),
    '',
  ];
}

/** The same without the roll-up, and with every finding. */
export function checkLines(consolidation: Consolidation, options: SummaryOptions): string[] {
  return [
    ...idleFileLines(consolidation.chain, options.language),
    ...headLines(consolidation, options.language),
    '',
    ...findingLines(options.open, Infinity, options),
    ...leftOutLines(consolidation, options),
    '',
    ...countLines(consolidation, options),
  ];
}

/** Nothing to add up: because nobody has filled in the tables, or because there are none. */
function emptyLines({ chain }: Consolidation, language: Language): string[] {
  if (chain.rows.length > 0) return [];
  const hasTables = chain.sheets.some((sheet) => sheet.role === 'namnd');
  return [hasTables ? screenWords[language].notFilledIn : screenWords[language].noGoals];
}

/** "Inga brister." is only true of something that was looked at. */
function countLines({ chain, findings }: Consolidation, { open, language }: SummaryOptions): string[] {
  return chain.rows.length === 0 && findings.length === 0
    ? []
    : [findingCounts(open, findings.length - open.length, language)];
}

function headLines(consolidation: Consolidation, language: Language): string[] {
  const { kind, year, through, source } = consolidation.chain.period;
  const from = screenWords[language].whereFrom[source];
  return [
    registerLine(consolidation.chain, language),
    `${texts(language).period.sentence(kind, year, through).replace(/\.$/, '')} (${from}).`,
  ];
}

/**
 * "35 delmål, varav 7 utan giltig koppling till KF-mål: ✓ 20 uppfyllt · …" and "27 av 31 aktuella delmål är bedömda (87 %)."
 * The sentence above is of the KF-mål: what counts in none of them is told, so that nobody takes all of these for its basis.
 */
function statusLines({ total, withoutGoal }: RollUp, language: Language): string[] {
  const words = screenWords[language];
  const { status } = texts(language);
  const all = sumOf(total);
  if (all === 0) return [words.noneCounted];
  const parts = statuses
    .filter((one) => total[one] > 0)
    .map((one) => `${symbols[one]} ${total[one]} ${status[one].toLowerCase()}`);
  const loose = sumOf(withoutGoal);
  return [
    `${words.subGoals(all)}${loose === 0 ? '' : `, ${words.withoutGoal(loose)}`}: ${parts.join(' · ')}`,
    ...assessedLines(total, language),
  ];
}

/** The share with its base; nothing when no delmål applies. */
function assessedLines(total: Counts, language: Language): string[] {
  const share = assessedShare(total);
  if (share === null) return [];
  const assessed = total.uppfyllt + total.delvis + total.ej;
  const percent = formatPercent(100 * share, language);
  return [screenWords[language].assessed(assessed, assessed + total.kanEjBedomas, percent)];
}

function sumOf(counts: Counts): number {
  return statuses.reduce((sum, one) => sum + counts[one], 0);
}

function leftOutLines({ chain }: Consolidation, { language, skipped }: SummaryOptions): string[] {
  const words = screenWords[language];
  const several = chain.inputs.filter((input) => input.role === 'current').length > 1;
  const ignored = chain.sheets
    .filter((sheet) => sheet.role === 'ignored')
    .map((sheet) => {
      const place = several && sheet.file ? `${sheet.file}, ${sheet.name}` : sheet.name;
      return `${place} (${lowerFirst(sheetReasonText(sheet.reason, language))})`;
    });
  return [
    ...(ignored.length || skipped.length ? [''] : []),
    ...(ignored.length ? [`${words.ignoredSheets}: ${ignored.join('; ')}.`] : []),
    ...(skipped.length ? [`${words.skippedFiles}: ${listed(skipped, texts(language).and)}.`] : []),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
