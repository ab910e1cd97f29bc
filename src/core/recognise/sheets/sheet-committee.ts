/** Whose sheet it is: its title, its name, the file's name; a full name anywhere before an abbreviation (decision 2). */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
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

/** Nothing names a nämnd but the line right over the first header, which may head the first of several blocks. */
export function isNamedByFirstBlock(layout: SheetLayout, names: CommitteeNames): boolean {
  const { sheet, correction, workbook } = layout.source;
  if (correction?.committee || fileCommittee(workbook.file, names) !== null) return false;
  const over = (layout.goalTables[0]?.headerRows[0] ?? 0) - 1;
  const others = layout.lines.slice(0, mostLines).filter(({ place }) => place.row !== over);
  return names.firstOf([...others.map(({ text }) => text), nameOf(sheet)]) === null;
}

export function fileCommittee(file: string | null, names: CommitteeNames): string | null {
  return file === null ? null : names.firstOf([fileWords(file)]);
}

/** Texts that a full name may be learned from. */
export function namingTexts(layout: SheetLayout): string[] {
  const { sheet, workbook } = layout.source;
  return [...titleTexts(layout), nameOf(sheet), ...(workbook.file === null ? [] : [fileWords(workbook.file)])];
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
