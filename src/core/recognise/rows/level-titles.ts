/**
 * Sheets that each hold what belongs to one of fullmäktige's målområden, inriktningar or löften, named in the title: "Fokusområde
 * 1: En trygg kommun". In a kommun that lists no goals those are what its delmål are counted by.
 */
import { namedInput } from '../cells/named-input.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { SampledReference } from './reference-sample.ts';

const level =
  /^(?:[a-zåäö]+[ -])?[a-zåäö]*(?:område|perspektiv|inriktning|prioritering|strategi|löfte|utmaning|satsning)\s*(?:nr\.?\s*)?(\d{1,2})?\s*[:.–-]\s*(\S.{3,})$/i;

/** What such a title calls its level, with its number: "1 En trygg kommun"; null for any other title. */
export function levelInTitle(text: string): string | null {
  const [, number, name] = level.exec(text) ?? [];
  if (name === undefined) return null;
  return number === undefined ? name : `${number} ${name}`;
}

/** The levels that the titles of sheets with goal tables name; none where only one sheet does. */
export function titleLevels(layouts: readonly SheetLayout[]): SampledReference[] {
  const found = new Map<string, SampledReference>();
  for (const layout of layouts) {
    if (layout.goalTables.length === 0) continue;
    for (const { text, place } of layout.lines) {
      const named = levelInTitle(text);
      if (named !== null && !found.has(named))
        found.set(named, { input: namedInput(named), text: named, layout, row: place.row, column: place.column });
    }
  }
  return new Set([...found.values()].map(({ layout }) => layout)).size > 1 ? [...found.values()] : [];
}
