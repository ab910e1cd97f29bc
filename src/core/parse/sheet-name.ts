/** What a sheet's name alone says: a hint, never a verdict. */
export type SheetNameKind =
  | 'instruction'
  | 'register'
  | 'list'
  | 'legend'
  | 'summary'
  | 'chart'
  | 'economy'
  | 'template'
  | 'copy'
  | 'old'
  | 'generic'
  | 'activities';

/** The kind of sheet the name tells of, or null when it says nothing (a committee's name says nothing here). */
export function sheetNameKind(_name: string): SheetNameKind | null {
  return null;
}
