/**
 * One sheet for the whole kommun, each nämnd's rows under its name, and some or all of them called only by what they do:
 * "Kommunstyrelsen", "Barn och utbildning", "Vård och omsorg". Målområden may be called so too: what the register knows is
 * none of these, and nämnder that are headed in a way of their own are not joined by what is headed otherwise.
 */
import { isServiceName } from '../../parse/index.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { Merges } from '../cells/merges.ts';
import { headingsAbove, isAcross, noColumn, onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { ReferenceReader } from '../readers/reference-reader.ts';
import type { CommitteeNames } from '../sheets/committee-names.ts';
import { isProse, RowWord, rowWord, tellsOfRow } from './row-words.ts';
import { statusLine } from './status-line.ts';
import type { Stretch } from './stretch.ts';

export interface HeadedTable extends Stretch {
  readonly merges: Merges;
  readonly references: ReferenceReader;
  readonly names: CommitteeNames;
  /** The first header row. */
  readonly top: number;
  /** Only headings right over a header part the sheet. */
  readonly areBlocks: boolean;
}

interface Heading {
  readonly row: number;
  readonly name: string;
  /** `named`: a nämnd by its name, `service`: by what it does, `other`: neither, though its words could be a name. */
  readonly kind: 'named' | 'service' | 'other';
  readonly style: string;
  /** Rows or their header stand right under it, and no further heading. */
  readonly isOverRows: boolean;
  /** The KF-mål that are told of under it. */
  readonly goals: Set<string>;
}

const mostRows = 400;
const longestName = 50;
/** "VA SYD", "Båstadhem": a few words that begin with a capital letter, and no sentence. */
const mayBeName = /^\p{Lu}[^\d:.?!]*$/u;
/** What each nämnd's own rows are parted by. */
const notNamed =
  /^(?:ekonomi|personal|medarbetare|medborgare|brukare|invånare|verksamhet|utveckling|process|nyckeltal|volym|övrig|gemensam|samtliga|alla|uppdrag|aktivitet|mål|sammanfatt|samman|prioriter|indikator|kvalitet)/i;

export class ServiceHeadings {
  private readonly place: HeadedTable;
  private known: ReadonlyMap<number, string> | null = null;

  constructor(place: HeadedTable) {
    this.place = place;
  }

  /** The nämnd that the text alone in a row heads; null when it is none of them. */
  nameAt(row: number): string | null {
    return (this.known ??= namesOf(headingsOf(this.place), this.place.references.column >= 0)).get(row) ?? null;
  }
}

function namesOf(all: readonly Heading[], hasReferences: boolean): ReadonlyMap<number, string> {
  const named = all.filter(({ kind }) => kind === 'named');
  const styles = new Set((named.length > 0 ? named : all.filter(({ kind }) => kind === 'service')).map(styleOf));
  const alike = all.filter((one) => styles.has(one.style));
  const services = alike.filter(({ kind }) => kind === 'service');
  const certain = [...named, ...services];
  if (services.length === 0 && named.length < fewest) return new Map();
  if (named.length === 0 && !areNamnder(services, alike, hasReferences)) return new Map();
  if (new Set(certain.map(({ name }) => name)).size < fewest) return new Map();
  const found = new Map(certain.map(({ row, name }) => [row, name]));
  // The rest of the headings, where most are nämnder and each stands over its rows; elsewhere they may be KF-mål.
  const others = alike.filter(({ kind }) => kind === 'other');
  if (hasReferences && others.length <= certain.length && alike.every(({ isOverRows }) => isOverRows))
    for (const { row, name } of others) found.set(row, name);
  return found;
}

const fewest = 2;
const styleOf = ({ style }: Heading) => style;

/** Nothing but words for what is done: nämnder tell of the same KF-mål, where each målområde has its own. */
function areNamnder(services: readonly Heading[], alike: readonly Heading[], hasReferences: boolean): boolean {
  const goals = services.map((one) => one.goals);
  const all = goals.flatMap((one) => [...one]);
  const isShared = new Set(all).size < all.length;
  if (services.length < alike.length || !hasReferences) return isShared && services.length * 2 > alike.length;
  return isShared || !goals.every(({ size }) => size >= 2);
}

function headingsOf(place: HeadedTable): Heading[] {
  const { sheet, left, right, top, to, headerRows, references } = place;
  const found: Heading[] = [];
  for (let row = headingsAbove(sheet, top, left, right); row < Math.min(to, top + mostRows); row++) {
    if (headerRows.has(row)) continue;
    const column = onlyColumn(sheet, row, left, right);
    if (column === severalColumns) {
      if (references.column >= 0 && !references.isBlankAt(row)) tell(found.at(-1), references.read(row).goalIds);
      continue;
    }
    const heading = column < 0 ? null : headingAt(place, row, column);
    if (heading === null) continue;
    if ('goals' in heading) found.push(heading);
    else tell(found.at(-1), heading.goalIds);
  }
  // Over the first header stands the title too.
  const first = found.findLastIndex(({ row }) => row < top);
  return found.filter(
    ({ row, kind }, at) => row > top || (at === first && kind !== 'other' && headerRows.has(row + 1)),
  );
}

/** "2. Socialnämnden", "4.1 Barn och utbildning" without the number; null where there is none. */
export function numberedName(text: string): string | null {
  return /^\d{1,2}(?:\.\d{1,2})*[.):]?\s+(?=[^\d\s])(.*)$/.exec(text)?.[1] ?? null;
}

function tell(heading: Heading | undefined, goalIds: readonly string[]): void {
  for (const id of goalIds) heading?.goals.add(id);
}

/** What stands alone in a row: a nämnd perhaps, or a KF-mål's own heading; null for anything else. */
function headingAt(place: HeadedTable, row: number, column: number): Heading | { goalIds: readonly string[] } | null {
  const { sheet, merges, references, names } = place;
  if (sheet.kind(row, column) !== CellKind.text) return null;
  const text = cellWords(sheet, row, column);
  if (text.length < 2 || text.length > longestName || isProse(text) || rowWord(text) !== RowWord.plain) return null;
  if (tellsOfRow(text) !== null || statusLine(text) !== null) return null;
  if (place.areBlocks && !place.headerRows.has(row + 1)) return null;
  const next = nextRow(place, row);
  if (next === noColumn) return null;
  const numbered = numberedName(text);
  // Where goals are headings the number may be a goal's, and what is done its name.
  const isNumber = numbered !== null && (references.column >= 0 || names.find(numbered) !== null);
  const said = isNumber ? numbered : text;
  const { goalIds, problem } = references.heading(row, column, 'section', isNumber ? numbered : null);
  if (goalIds.length > 0) return { goalIds };
  if (problem !== null && problem.kind !== 'unknownText') return null;
  const name = names.find(said);
  const kind = name !== null ? 'named' : isServiceName(said) ? 'service' : 'other';
  if (kind === 'other' && (!mayBeName.test(text) || notNamed.test(text) || text.split(' ').length > 4)) return null;
  const { bold, fill } = sheet.format(row, column);
  const style = `${column} ${bold} ${fill} ${isAcross(merges, row, column)}`;
  return {
    row,
    name: name ?? said.replace(/:$/, ''),
    kind,
    style,
    isOverRows: next === severalColumns,
    goals: new Set(),
  };
}

/** What the next row with anything in it is: rows or a header (`severalColumns`), another text alone, or nothing. */
function nextRow({ sheet, left, right, headerRows, to }: HeadedTable, row: number): number {
  for (let next = row + 1; next < Math.min(to, row + 4); next++) {
    if (headerRows.has(next)) return severalColumns;
    const column = onlyColumn(sheet, next, left, right);
    if (column !== noColumn) return column;
  }
  return noColumn;
}
