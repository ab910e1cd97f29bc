/**
 * What stands over a delmål's own small table as label and value, one under the other or side by side:
 * "KF-mål: | 2. Trygg omsorg", "Nämndmål: | …", "Bedömning: | Uppfyllt".
 */
import type { Field } from '../../model/chain.ts';
import { listedFields, looksLikeAssessment, wordPattern } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';

export const Label = { none: 0, goal: 1, subGoal: 2, status: 3, comment: 4, other: 5, action: 6, result: 7 } as const;
export type Label = (typeof Label)[keyof typeof Label];

export interface LabelledCell {
  readonly label: Label;
  /** The column of the label itself. */
  readonly at: number;
  /** The column of the value, -1 when there is none. */
  readonly column: number;
}

/** Read against lower case, the colon and a number gone. */
const kinds: readonly (readonly [Label, RegExp])[] = [
  [
    Label.goal,
    /^(?:(?:koppling till|bidrar till|kopplat till|stödjer) )?(?:kf|fm|rf|kommunfullmäktiges?|fullmäktiges?|kommun(?:ens)?|kommunövergripande|inriktnings|övergripande|strategiskt?|prioritera(?:t|de))(?::?s)?(?: (?:övergripande|strategiska?|prioriterade?))?[ -]?mål(?:et)?$/,
  ],
  [
    Label.subGoal,
    wordPattern(
      /^(?:(?:nämnd|utskott|styrelse|bolag|förvaltning|verksamhet|enhet|resultat|del)(?:s|en|ens|ets)?[ -]?mål(?:et)?|(?:nämndens|utskottets|styrelsens|bolagets|verksamhetens|vårt|våra) (?:mål|delmål|åtagande)|åtagande)$/,
    ),
  ],
  [
    Label.status,
    /^(?:(?:samlad|sammanfattande|nämndens|total) )?(?:status|bedömning|måluppfyllelse|måluppfyllnad)(?: av (?:målet|måluppfyllelsen?|måluppfyllnad))?$/,
  ],
  [
    Label.comment,
    wordPattern(
      /^(?:(?:nämndens|utskottets|styrelsens|bolagets|förvaltningens|vår) )?(?:kommentar|analys|motivering|förklaring|beskrivning)(?:er)?(?: (?:till|av) (?:bedömning|mål|måluppfyllelse|utfall|resultat)\w*)?$/,
    ),
  ],
  [Label.action, /^åtgärd(?:er)?$/],
  [Label.other, /^(?:ansvarig|ansvarig nämnd|period|målområde|fokusområde|perspektiv|strategi)$/],
];
const longest = 50;
/** Longer than any header that is a label too. */
const longestHeader = 34;

/** Headers that may stand as labels: those of a delmål, of its goal, of what is said of it, and of what is of no concern. */
const labelFields: ReadonlyMap<Field, Label> = new Map<Field, Label>([
  ['delmal', Label.subGoal],
  ['kfRef', Label.goal],
  ['bedomning', Label.status],
  ['bedomningPrognos', Label.status],
  ['kommentar', Label.comment],
  ['atgard', Label.action],
  ...(['ansvarig', 'deadline', 'kalla', 'frekvens', 'aktivitet', 'dimension'] as const).map((field): [Field, Label] => [
    field,
    Label.other,
  ]),
]);

/** "Bidrar till | Trygg omsorg". */
const leadsTo = /^(?:bidrar|kopplat|kopplas|koppling|hör) till$/i;

/** What kind of label a text is: a few words with a colon after them. */
export function labelOf(text: string): Label {
  const plain = text.trim();
  return plain.length > longest || !plain.endsWith(':') ? Label.none : looseLabelOf(plain.slice(0, -1));
}

/**
 * The same without a colon, by any word that heads such a column: "Mål", "Når vi målet?". Many of them are the names of other
 * things too, so that where the row stands must confirm it.
 */
export function looseLabelOf(text: string): Label {
  const kind = bareLabelOf(text);
  const words = text.trim();
  if (kind !== Label.none || words.length > longestHeader) return kind;
  if (/^resultat$/i.test(words)) return Label.result;
  if (leadsTo.test(words)) return Label.goal;
  for (const field of listedFields(words)) {
    const label = labelFields.get(field);
    if (label !== undefined) return label;
  }
  return Label.none;
}

/** "Resultat" is how it went when that is what is said, else a comment; any other label is what it says. */
export function kindOfPair(label: Label, value: string): Label {
  if (label !== Label.result) return label;
  return looksLikeAssessment(value) ? Label.status : Label.comment;
}

/** "Minst 80 %", "12 st": a level, and no delmål. */
const level = /^\D{0,12}\d[\d\s.,]*(?:%|[a-zåäö]{0,10})\.?$/i;

/** The value can be what the label says: a delmål is a text that is no level. */
export function mayBe(label: Label, sheet: SheetSnapshot, row: number, column: number): boolean {
  if (label !== Label.subGoal || column < 0) return true;
  return sheet.kind(row, column) === CellKind.text && !level.test(sheet.text(row, column).trim());
}

function kindOfWords(text: string): Label {
  const words = text
    .toLowerCase()
    .replace(/[\s\d.]+$/, '')
    .replace(/\s+/g, ' ');
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? Label.none;
}

/**
 * "Nämndmål | Trygg omsorg", "Måluppfyllelse | Uppfyllt | Ansvarig | Kvalitetschef" without colons: a row of a label and one
 * text that is none, perhaps with more such pairs beside. Such rows stand over a small table of a delmål's indicators; null for
 * any other row.
 * @param found what the first text is as a label; "Uppfyllt" may be one there, and a value beside one
 * @param label what another text is
 */
export function barePairs(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  found: Label,
  label: (column: number) => Label,
): LabelledCell[] | null {
  if (row < 0 || row >= sheet.rowCount || sheet.kind(row, left) !== CellKind.text) return null;
  if (found === Label.none) return null;
  const pairs: LabelledCell[] = [];
  let open: { readonly label: Label; readonly at: number } | null = { label: found, at: left };
  for (let column = left + 1; column <= right; column++) {
    if (sheet.kind(row, column) === CellKind.empty) continue;
    const next = label(column);
    if (open === null) {
      if (next === Label.none) return null;
      open = { label: next, at: column };
      continue;
    }
    // "Status | | Ansvarig | Kvalitetschef": not filled in yet.
    if (next === Label.other && open.label !== Label.other) {
      pairs.push({ ...open, column: -1 });
      open = { label: next, at: column };
      continue;
    }
    if (next !== Label.none || !isValue(sheet, row, column, open.label)) return null;
    pairs.push({ ...open, column });
    open = null;
  }
  return pairs.some(({ column }) => column >= 0) ? pairs : null;
}

/** A text; a goal's number too, or a year of what is of no concern. */
function isValue(sheet: SheetSnapshot, row: number, column: number, label: Label): boolean {
  const kind = sheet.kind(row, column);
  return kind === CellKind.text || (kind === CellKind.number && (label === Label.goal || label === Label.other));
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
  const pairs: { label: Label; at: number; column: number }[] = [];
  for (let column = left; column <= right; column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) continue;
    const found = kind === CellKind.text ? label(column) : Label.none;
    const last = pairs.at(-1);
    if (found !== Label.none) pairs.push({ label: found, at: column, column: -1 });
    else if (last === undefined || last.column >= 0) return [];
    else last.column = column;
  }
  return pairs;
}
