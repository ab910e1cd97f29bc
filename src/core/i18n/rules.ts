/** Findings in words: for the pane, Brister, the command line, mails and the JSON report. */
import type { Finding } from '../model/finding.ts';
import type { RuleCode } from '../rules/params.ts';
import { a1 } from '../workbook/cell-ref.ts';
import type { Language } from './language.ts';
import { rulesEn } from './rules-en.ts';
import { rulesSv } from './rules-sv.ts';
import type { RuleText } from './rules-text.ts';

type AnyText = RuleText<Readonly<Record<string, string>>>;

/** All that a rule says in a language, or null when no rule has the code. */
export function ruleText(code: string, language: Language): AnyText | null {
  const texts = language === 'sv' ? rulesSv : rulesEn;
  // A finding's parameters were made by the rule of the same code, which the texts are typed against.
  return (texts[code as RuleCode] as AnyText | undefined) ?? null;
}

/** What is wrong and what to do, in complete sentences, without the place: for where the place stands beside it. */
export function findingText(finding: Finding, language: Language): string {
  const text = ruleText(finding.code, language);
  if (!text) throw new Error(`No text for ${finding.code}`);
  return text.message(finding.params, finding.variant);
}

/**
 * The same with the place first, understandable on its own in a mail: "SU!B14: Delmålet … saknar KF-mål. …".
 * @param withFile names the workbook too, for when several are read together
 */
export function findingMessage(finding: Finding, language: Language, withFile = false): string {
  const place = findingPlace(finding, language, withFile);
  return place === '' ? findingText(finding, language) : `${place}: ${findingText(finding, language)}`;
}

/** "SU!B14", "SU, rad 14", "SU"; "" when the finding is about no sheet. */
export function findingPlace(finding: Finding, language: Language, withFile = false): string {
  const { sheet, place, row, file } = finding;
  const workbook = withFile && file !== null ? file : '';
  if (sheet === null) return workbook;
  const at = place
    ? `${sheet}!${a1(place.row, place.column)}`
    : row === null
      ? sheet
      : `${sheet}, ${language === 'sv' ? 'rad' : 'row'} ${row + 1}`;
  return workbook === '' ? at : `${workbook}, ${at}`;
}
