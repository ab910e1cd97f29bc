/**
 * What stands over a delmål's own small table as label and value, one under the other or side by side:
 * "KF-mål: | 2. Trygg omsorg", "Nämndmål: | …", "Bedömning: | Uppfyllt".
 */
import { wordPattern } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';

export const Label = { none: 0, goal: 1, subGoal: 2, status: 3, comment: 4, other: 5 } as const;
export type Label = (typeof Label)[keyof typeof Label];

export interface LabelledCell {
  readonly label: Label;
  /** The column of the value. */
  readonly column: number;
}

/** Read against lower case, the colon and a number gone. */
const kinds: readonly (readonly [Label, RegExp])[] = [
  [
    Label.goal,
    /^(?:(?:koppling till|bidrar till|kopplat till|stödjer) )?(?:kf|fm|rf|kommunfullmäktiges?|fullmäktiges?|kommunens|kommunövergripande|inriktnings|övergripande|strategiskt?|prioriterat)(?::s)?[ -]?mål(?:et)?$/,
  ],
  [
    Label.subGoal,
    wordPattern(
      /^(?:(?:nämnd|utskott|styrelse|bolag|förvaltning|verksamhet|enhet|resultat|del)(?:s|en|ens|ets)?[ -]?mål(?:et)?|(?:nämndens|utskottets|styrelsens|bolagets|verksamhetens) (?:mål|delmål|åtagande)|åtagande)$/,
    ),
  ],
  [
    Label.status,
    /^(?:(?:samlad|sammanfattande|nämndens|total) )?(?:status|bedömning|måluppfyllelse|måluppfyllnad)(?: av (?:målet|måluppfyllelsen?|måluppfyllnad))?$/,
  ],
  [
    Label.comment,
    wordPattern(
      /^(?:kommentar|analys|motivering|förklaring)(?:er)?(?: (?:till|av) (?:bedömning|mål|måluppfyllelse|utfall)\w*)?$/,
    ),
  ],
  [Label.other, /^(?:åtgärd(?:er)?|ansvarig|ansvarig nämnd|period|målområde|fokusområde|perspektiv|strategi)$/],
];
const longest = 50;

/** What kind of label a text is: a few words with a colon after them. */
export function labelOf(text: string): Label {
  const plain = text.trim();
  return plain.length > longest || !plain.endsWith(':') ? Label.none : kindOfWords(plain.slice(0, -1));
}

function kindOfWords(text: string): Label {
  const words = text
    .toLowerCase()
    .replace(/[\s\d.]+$/, '')
    .replace(/\s+/g, ' ');
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? Label.none;
}

/**
 * "Nämndmål | Trygg omsorg", "Måluppfyllelse | Uppfyllt" without a colon: a row of a label and one text that is none. Such rows
 * stand over a small table of a delmål's indicators; none for any other row.
 */
export function barePair(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  label: (column: number) => Label,
): LabelledCell | null {
  if (row < 0 || row >= sheet.rowCount || sheet.kind(row, left) !== CellKind.text) return null;
  const found = label(left);
  if (found === Label.none || found === Label.other) return null;
  let value = -1;
  for (let column = left + 1; column <= right; column++) {
    if (sheet.kind(row, column) === CellKind.empty) continue;
    if (value >= 0 || sheet.kind(row, column) !== CellKind.text || label(column) !== Label.none) return null;
    value = column;
  }
  return value < 0 ? null : { label: found, column: value };
}

/** What kind of label a text is without a colon after it. */
export function bareLabelOf(text: string): Label {
  return text.length > longest ? Label.none : kindOfWords(text.trim());
}

/** The pairs of a row that holds nothing else; none for any other row. A label alone has the column -1. */
export function labelledCells(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  label: (column: number) => Label,
): LabelledCell[] {
  const pairs: { label: Label; column: number }[] = [];
  for (let column = left; column <= right; column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) continue;
    const found = kind === CellKind.text ? label(column) : Label.none;
    const last = pairs.at(-1);
    if (found !== Label.none) pairs.push({ label: found, column: -1 });
    else if (last === undefined || last.column >= 0) return [];
    else last.column = column;
  }
  return pairs;
}
