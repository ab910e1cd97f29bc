/** What a person reads after a run: which goals were used, the sentence, the counts, the worst findings, what was left out. */
import type { Consolidation } from '../../core/consolidate.ts';
import { formatPercent, listed, sheetReasonText, texts } from '../../core/i18n/index.ts';
import { assessedShare, statuses, type Counts } from '../../core/model/status.ts';
import { screenWords } from '../words/screen-words.ts';
import type { Language } from '../arguments.ts';
import type { SummaryOptions } from './options.ts';
import { findingCounts, findingLines } from './findings.ts';
import { registerLine } from './register-line.ts';
import { keySentence } from './sentence.ts';

/** Most findings that are printed; the sheet Brister holds them all. */
const worst = 10;

const symbols = { uppfyllt: '✓', delvis: '◐', ej: '✕', kanEjBedomas: '?', ejAktuell: '⊘' } as const;

export function summaryLines(consolidation: Consolidation, options: SummaryOptions): string[] {
  const { chain, rollup } = consolidation;
  return [
    ...emptyLines(consolidation, options.language),
    ...headLines(consolidation, options.language),
    '',
    ...(chain.rows.length === 0
      ? []
      : [keySentence(consolidation, options.language), countLine(rollup.total, options.language), '']),
    ...countLines(consolidation, options),
    ...findingLines(options.open, worst, options),
    ...leftOutLines(consolidation, options),
    '',
  ];
}

/** The same without the roll-up, and with every finding. */
export function checkLines(consolidation: Consolidation, options: SummaryOptions): string[] {
  return [
    ...emptyLines(consolidation, options.language),
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

/** "47 delmål: ✓ 20 uppfyllt · ◐ 9 delvis uppfyllt · … 77 % av dem är bedömda." */
function countLine(counts: Counts, language: Language): string {
  const words = screenWords[language];
  const { status } = texts(language);
  const all = statuses.reduce((sum, one) => sum + counts[one], 0);
  if (all === 0) return words.noneCounted;
  const parts = statuses
    .filter((one) => counts[one] > 0)
    .map((one) => `${symbols[one]} ${counts[one]} ${status[one].toLowerCase()}`);
  const share = assessedShare(counts);
  const assessed = share === null ? '' : ` (${words.ofThemAssessed(formatPercent(100 * share, language))})`;
  return `${words.subGoals(all)}: ${parts.join(' · ')}${assessed}`;
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
