/** Whose sheet it is: its title, its name, the file's name; a full name anywhere before an abbreviation (decision 2). */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { isServiceName } from '../../parse/index.ts';
import type { CommitteeNames } from './committee-names.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** Title lines that are looked at: the committee stands at the top. */
const mostLines = 8;

export function ownCommittee(layout: SheetLayout, names: CommitteeNames): string | null {
  const { sheet, correction } = layout.source;
  if (correction?.committee) return correction.committee;
  const titles = titleTexts(layout);
  // A list over the nämnder (sick leave, staff) is nobody's own, unless the sheet is called after one.
  const isList = layout.goalTables.length === 0 && new Set(titles.flatMap((text) => names.find(text) ?? [])).size > 1;
  return names.firstOf(isList ? [nameOf(sheet)] : [...titles, nameOf(sheet)]);
}

/** "Målområde Skola": the sheet is a målområde's. */
const ofArea = /^(?:mål|fokus|utvecklings)område|^perspektiv/i;

/** Nobody else names one: what its title or its own name says that is done ("Bildningsverksamhet"), and no goal or målområde. */
export function serviceCommittee(layout: SheetLayout, isOfGoals: (text: string) => boolean): string | null {
  if (layout.goalTables.length === 0 || layout.lines.some(({ text }) => ofArea.test(text))) return null;
  const titles = titleTexts(layout).map(
    (text) => text.split(/ [–-] |, (?=\p{Ll}*(?:rapport|uppföljning|bokslut))/u)[0] ?? '',
  );
  return [...titles, nameOf(layout.source.sheet)].find((text) => isServiceName(text) && !isOfGoals(text)) ?? null;
}

/** Nothing names a nämnd but the line right over the first header, which may head the first of several blocks. */
export function isNamedByFirstBlock(layout: SheetLayout, names: CommitteeNames): boolean {
  const { sheet, correction, workbook } = layout.source;
  if (correction?.committee || fileCommittee(workbook.file, names) !== null) return false;
  const over = (layout.goalTables[0]?.headerRows[0] ?? 0) - 1;
  const others = layout.lines.slice(0, mostLines).filter(({ place }) => place.row !== over);
  const texts = [...others.map(({ text }) => text), nameOf(sheet)];
  return names.firstOf(texts) === null && !texts.some(isServiceName);
}

export function fileCommittee(file: string | null, names: CommitteeNames): string | null {
  return file === null ? null : names.firstOf([fileWords(file)]);
}

/** Texts that a full name may be learned from. */
function namingTexts(layout: SheetLayout): string[] {
  const { sheet, workbook } = layout.source;
  return [...titleTexts(layout), nameOf(sheet), ...(workbook.file === null ? [] : [fileWords(workbook.file)])];
}

/** Takes note of the sheet's names: the full ones, and what they tell of a short one. */
export function learnNames(layout: SheetLayout, names: CommitteeNames): void {
  for (const text of namingTexts(layout)) names.learn(text);
  if (layout.goalTables.length > 0) names.learnSheet(nameOf(layout.source.sheet), titleTexts(layout));
}

function titleTexts(layout: SheetLayout): string[] {
  return layout.lines.slice(0, mostLines).map(({ text }) => text);
}

const nameOf = (sheet: SheetSnapshot) => sheet.name.normalize('NFC');

function fileWords(file: string): string {
  return file
    .normalize('NFC')
    .replace(/\.[a-z]{3,4}$/i, '')
    .replaceAll('_', ' ');
}
