/** Findings in words: for the pane, Brister, the command line, mails and the JSON report. */
import type { Finding } from '../model/finding.ts';
import type { RuleCode } from '../rules/params.ts';
import { a1 } from '../workbook/cell-ref.ts';
import type { Language } from './language.ts';
import { rulesEn } from './rules-en.ts';
import { rulesSv } from './rules-sv.ts';
import type { RuleText } from './rules-text.ts';
import { cited } from './rules-words.ts';

type AnyText = RuleText<Readonly<Record<string, string>>>;

/** All that a rule says in a language, or null when no rule has the code. */
export function ruleText(code: string, language: Language): AnyText | null {
  const texts = language === 'sv' ? rulesSv : rulesEn;
  // A finding's parameters were made by the rule of the same code, which the texts are typed against.
  return (texts[code as RuleCode] as AnyText | undefined) ?? null;
}

/** What these say of a cell does not tell whose it is: the indicator or the delmål stands before it. */
const saidOfCells: ReadonlySet<string> = new Set(
  (
    'MK102 MK103 MK104 MK105 MK107 MK108 MK109 MK110 MK111 MK304 MK305 MK306 MK307 MK308 MK309 MK310 MK402 MK403 MK404 ' +
    'MK406'
  ).split(' '),
);

/** What is wrong and what to do, in complete sentences, without the place: for where the place stands beside it. */
export function findingText(finding: Finding, language: Language): string {
  return whoseItIs(finding) + messageOf(finding, language);
}

function messageOf({ code, params, variant }: Finding, language: Language): string {
  const text = ruleText(code, language);
  if (!text) throw new Error(`No text for ${code}`);
  return text.message(params, variant);
}

/** "\"Andel nöjda brukare\": ", or nothing where the message says it, or is about a whole sheet or goal. */
function whoseItIs({ code, subject, params }: Finding): string {
  const isSaid = !saidOfCells.has(code) || subject === '' || subject === params['text'];
  return isSaid ? '' : `"${cited(subject)}": `;
}

/**
 * The same with the place first, understandable on its own in a mail: "SU!B14: Delmålet … saknar KF-mål. …".
 * @param withFile names the workbook too, for when several are read together
 */
export function findingMessage(finding: Finding, language: Language, withFile = false): string {
  const place = findingPlace(finding, language, withFile);
  const whose = whoseItIs(finding);
  return (place === '' ? whose : `${place}${whose === '' ? ': ' : `, ${whose}`}`) + messageOf(finding, language);
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
