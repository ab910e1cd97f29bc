/** Resolves the reference cells of one table; equal texts and equal numbers are resolved once. */
import type { Reference } from '../../model/chain.ts';
import type { Resolution, Resolver } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellInput, isBlank, numberText, tidy } from '../cells/cells.ts';
import type { CrossColumn } from '../columns/cross-columns.ts';
import { isCross } from '../columns/cross-columns.ts';
import { splitNumber } from '../cells/goal-text.ts';
import { namedInput } from '../cells/named-input.ts';
import type { TextColumn } from '../cells/text-column.ts';
import { PlacedReference } from './placed-reference.ts';

export class ReferenceReader {
  /** Column of the reference, -1 when the table has none. */
  readonly column: number;
  private readonly textColumn: number;
  private readonly sheet: SheetSnapshot;
  private readonly crosses: readonly CrossColumn[];
  private readonly resolver: Resolver;
  private readonly date1904: boolean;
  private readonly byText = new Map<number, Resolution>();
  private readonly byNumber = new Map<string, Resolution>();

  /** The målområde of the rows, in a column or over them, where goals are numbered anew under each. */
  private area = '';
  private readonly areas: TextColumn | null;

  /** `column` holds the reference; `textColumn` the goal's text beside its number, -1 for none. */
  constructor(
    sheet: SheetSnapshot,
    column: number,
    textColumn: number,
    resolver: Resolver,
    date1904: boolean,
    crosses: readonly CrossColumn[] = [],
    areas: TextColumn | null = null,
  ) {
    this.areas = resolver.sharesIds ? areas : null;
    this.sheet = sheet;
    this.crosses = crosses;
    this.column = column >= 0 ? column : textColumn;
    this.textColumn = column >= 0 ? textColumn : -1;
    this.resolver = resolver;
    this.date1904 = date1904;
  }

  /** Crosses under the goals' names: every row says for itself, and one without a cross says none. */
  get isCrossed(): boolean {
    return this.crosses.length > 0;
  }

  isBlankAt(row: number): boolean {
    if (this.isCrossed) return !this.hasCross(row);
    if (this.column < 0) return true;
    return isBlank(this.sheet, row, this.column) && (this.textColumn < 0 || isBlank(this.sheet, row, this.textColumn));
  }

  // Apart from isBlankAt: a function that one made there closes over is paid for by every row, crossed or not.
  private hasCross(row: number): boolean {
    return this.crosses.some(({ column }) => isCross(this.sheet, row, column));
  }

  /** The row's own reference. */
  read(row: number): PlacedReference {
    const { sheet } = this;
    if (this.isCrossed) return this.crossed(row);
    const column = isBlank(sheet, row, this.column) && this.textColumn >= 0 ? this.textColumn : this.column;
    const text = this.words(row, column);
    const beside = this.textColumn >= 0 && column !== this.textColumn ? this.words(row, this.textColumn) : '';
    if (beside === '')
      return new PlacedReference(this.inArea(row, this.resolution(row, column)), row, column, text, 'own');
    const together = this.inArea(row, this.together(row, column, text, beside));
    return new PlacedReference(together, row, column, `${text} ${beside}`, 'own');
  }

  /** A heading over the rows that follow may be their målområde's. */
  enterArea(text: string): void {
    this.area = text;
  }

  /** The målområde may be written once over several rows. */
  private inArea(row: number, resolution: Resolution): Resolution {
    const source = this.areas?.sourceRow(row) ?? -1;
    if (this.areas && source >= 0) this.area = this.areas.text(source);
    return this.area === '' ? resolution : this.resolver.within(resolution, this.area);
  }

  private crossed(row: number): PlacedReference {
    const marked = this.crosses.filter(({ column }) => isCross(this.sheet, row, column));
    const key = marked.map(({ column }) => column).join();
    let known = this.byNumber.get(key);
    if (!known)
      this.byNumber.set(key, (known = { goalIds: marked.map(({ goalId }) => goalId), problem: null, via: 'id' }));
    const text = marked.map(({ header }) => header).join(', ');
    return new PlacedReference(known, row, marked[0]?.column ?? this.column, text, 'own');
  }

  /** The reference that a heading over rows makes; `said`: the part of it that tells, where that is not all of it. */
  heading(row: number, column: number, origin: 'section' | 'title', said: string | null = null): Reference {
    const { goalIds, problem, via } = this.resolver.resolve(
      said === null ? { ...cellInput(this.sheet, row, column), where: 'section' } : namedInput(said),
    );
    return { place: { row, column }, text: this.words(row, column), origin, goalIds, problem, via };
  }

  /** Does the heading's text, its label and number aside, name a goal of the register? Also beside another one's number. */
  namesGoal(text: string): boolean {
    const { goalIds, via, problem } = this.resolver.resolve(namedInput(text));
    if (problem?.kind === 'numberTextConflict') return true;
    if (goalIds.length !== 1) return false;
    if (via === 'text' || via === 'alias') return true;
    const own = this.resolver.resolve(namedInput(splitNumber(text).text));
    return own.goalIds.join() === goalIds.join() && own.via !== 'likeness';
  }

  /** The reference that the sheet's name makes for all its rows; null when it leads to no goal. It is shown at the sheet's first cell. */
  sheetName(name: string): Reference | null {
    const { goalIds, problem, via } = this.resolver.resolve(namedInput(name));
    if (goalIds.length === 0) return null;
    // "3. Socialnämnden": sheets are numbered too. Without a word for goal the text must be the goal's.
    const { id, text } = splitNumber(name);
    const isTheGoals = () => this.resolver.resolve(namedInput(text)).goalIds.join() === goalIds.join();
    if (id !== null && !/mål/i.test(name) && !isTheGoals()) return null;
    return { place: { row: 0, column: 0 }, text: name, origin: 'title', goalIds, problem, via };
  }

  private words(row: number, column: number): string {
    const kind = this.sheet.kind(row, column);
    if (kind === CellKind.number) return numberText(this.sheet, row, column, this.date1904);
    return this.sheet.text(row, column).trim();
  }

  private resolution(row: number, column: number): Resolution {
    const { sheet } = this;
    const id = sheet.textId(row, column);
    if (id >= 0) {
      let known = this.byText.get(id);
      if (!known)
        this.byText.set(id, (known = this.resolver.resolve({ ...cellInput(sheet, row, column), where: 'cell' })));
      return known;
    }
    const { numberClass, decimals } = sheet.format(row, column);
    const key = `${sheet.kind(row, column)} ${sheet.number(row, column)} ${numberClass} ${decimals}`;
    let known = this.byNumber.get(key);
    if (!known) {
      known = this.resolver.resolve({ ...cellInput(sheet, row, column), where: 'cell' });
      this.byNumber.set(key, known);
    }
    return known;
  }

  /** Number in one column, text in the next: read as "3 Öppen och kommunikativ", so that they can be held against each other. */
  private together(row: number, column: number, text: string, beside: string): Resolution {
    const key = `${text} ${beside}`;
    let known = this.byNumber.get(key);
    if (!known) {
      const alone = this.resolution(row, column);
      if (alone.problem?.kind === 'numberTextConflict' || (alone.goalIds.length > 1 && this.says(beside, alone)))
        known = alone;
      else {
        const both = this.resolver.resolve({
          kind: CellKind.text,
          number: NaN,
          text: `${text} ${tidy(beside)}`,
          format: this.sheet.format(row, column),
          where: 'cell',
        });
        const usable = both.goalIds.length > 0 || both.problem?.kind === 'numberTextConflict';
        known = usable ? both : alone;
      }
      this.byNumber.set(key, known);
    }
    return known;
  }

  /** Numbers of several goals beside the texts of several: each text is one of theirs, in whatever order. */
  private says(beside: string, { goalIds }: Resolution): boolean {
    const texts = this.resolver.resolve(namedInput(beside));
    return texts.goalIds.length > 0 && texts.goalIds.every((id) => goalIds.includes(id));
  }
}
