/** Which KF-mål a row refers to: its own cell's, a merged cell's, the row's above, or the block's. */
import type { Reference } from '../../model/chain.ts';
import { noReference, noResolution } from './no-reference.ts';
import { PlacedReference } from '../readers/placed-reference.ts';
import type { TableRows } from './table-rows.ts';

const nothing = -1;

export class CarriedReference {
  private readonly input: TableRows;
  /** The last one read in the reference column, with the row it stands in. */
  private carried: PlacedReference | null = null;
  private carriedRow = nothing;

  constructor(input: TableRows) {
    this.input = input;
  }

  /** A new block begins: nothing is carried into it. */
  forget(): void {
    this.carried = null;
    this.carriedRow = nothing;
  }

  /**
   * @param continues the row goes on with the delmål of the row above
   * @param section reference of the block the row stands in; null when it has none
   */
  at(row: number, continues: boolean, section: Reference | null): Reference {
    const { columns, context, titleReference } = this.input;
    const { references } = context;
    const { reference } = columns;
    if (!reference.exists) return section ?? titleReference ?? noReference;
    if (!references.isBlankAt(row)) {
      this.carriedRow = row;
      return (this.carried = references.read(row));
    }
    const top = reference.sourceRow(row);
    if (top >= 0) {
      if (this.carriedRow !== top || this.carried === null) this.carried = references.read(top);
      this.carriedRow = top;
      return (this.carried = this.carried.as('merged'));
    }
    const isOwnAlone = references.isCrossed || this.input.isOfCards;
    if (this.carried && (!isOwnAlone || continues) && (continues || this.carried.problem?.kind !== 'missing'))
      return (this.carried = this.carried.as('above'));
    if (!this.carried && section) return section;
    this.carriedRow = row;
    return (this.carried = new PlacedReference(noResolution, row, reference.column, '', 'own'));
  }
}

/** A heading that leads to a goal, or would if what it writes were right ("KF-mål 19"); a text of its own does not. */
export function pointsOut({ goalIds, problem }: Reference): boolean {
  return goalIds.length > 0 || (problem !== null && problem.kind !== 'unknownText' && problem.kind !== 'missing');
}
