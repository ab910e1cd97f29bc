/** What a reference cell resolves to, together with where it stands. Rows share the resolution; only the place is each row's own. */
import type { CellPlace, Reference, ReferenceOrigin } from '../../model/chain.ts';
import type { Resolution } from '../../parse/index.ts';

export class PlacedReference implements Reference {
  readonly text: string;
  readonly origin: ReferenceOrigin;
  private readonly resolution: Resolution;
  private readonly row: number;
  private readonly column: number;

  constructor(resolution: Resolution, row: number, column: number, text: string, origin: ReferenceOrigin) {
    this.resolution = resolution;
    this.row = row;
    this.column = column;
    this.text = text;
    this.origin = origin;
  }

  /** Made when it is asked for: most rows are right, and nobody asks where. */
  get place(): CellPlace {
    return { row: this.row, column: this.column };
  }
  get goalIds(): Reference['goalIds'] {
    return this.resolution.goalIds;
  }
  get problem(): Reference['problem'] {
    return this.resolution.problem;
  }
  get via(): Reference['via'] {
    return this.resolution.via;
  }

  /** The same cell, taken over by another row. */
  as(origin: ReferenceOrigin): PlacedReference {
    return origin === this.origin
      ? this
      : new PlacedReference(this.resolution, this.row, this.column, this.text, origin);
  }
}
