/** Findings as lines: place and what to do, most important first. */
import { texts } from '../../core/i18n/index.ts';
import { findingMessage } from '../../core/i18n/rules.ts';
import type { Finding, Severity } from '../../core/model/finding.ts';
import type { Language } from '../arguments.ts';
import { screenWords } from '../words/screen-words.ts';
import type { SummaryOptions } from './options.ts';

const symbols: Readonly<Record<Severity, string>> = { fel: '■', varning: '▲', info: '○' };

/** "7 fel, 16 varningar, 8 upplysningar. 1 är godkänd." */
export function findingCounts(findings: readonly Finding[], approved: number, language: Language): string {
  const words = texts(language);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const parts = [words.errors(count('fel')), words.warnings(count('varning')), words.notices(count('info'))];
  if (findings.length === 0 && approved === 0) return screenWords[language].noFindings;
  return `${parts.join(', ')}.${approved === 0 ? '' : ` ${screenWords[language].approved(approved)}`}`;
}

/** The first `limit`, in the core's order (what decides a KF-mål first); what is left is said in numbers. */
export function findingLines(findings: readonly Finding[], limit: number, options: SummaryOptions): string[] {
  const words = screenWords[options.language];
  // Info is not something to do; in a short list it would push out what is.
  const wanted = limit === Infinity ? findings : findings.filter((finding) => finding.severity !== 'info');
  const shown = wanted.slice(0, limit === Infinity ? undefined : limit);
  const several = new Set(findings.map((finding) => finding.file)).size > 1;
  return [
    ...(shown.length && limit !== Infinity ? [words.worst(shown.length, wanted.length)] : []),
    ...shown.map(
      (finding) =>
        `  ${symbols[finding.severity]} ${finding.code} ${findingMessage(finding, options.language, several)}`,
    ),
    ...(shown.length ? moreLines(wanted.length - shown.length, findings.length - wanted.length, options) : []),
  ];
}

/** "… och 9 till, och 6 upplysningar, se bladet Brister.": what is left to do and what needs nothing done, apart. */
function moreLines(toDo: number, notices: number, { language, listedIn }: SummaryOptions): string[] {
  if (toDo + notices === 0) return [];
  const words = screenWords[language];
  const rest = [
    ...(toDo > 0 ? [words.moreToDo(toDo)] : []),
    ...(notices > 0 ? [texts(language).notices(notices)] : []),
  ];
  return [`  ${words.more(rest.join(`, ${texts(language).and} `), listedIn)}`];
}
