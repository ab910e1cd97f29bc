/** A reading of a bedömning together with where it stands. Rows share the reading; only the place is each row's own. */
import type { Assessment, CellPlace } from '../../model/chain.ts';
import type { AssessmentReading } from '../../parse/index.ts';
import { nothingSaid } from '../../parse/index.ts';

export class PlacedAssessment implements Assessment {
  readonly fromForecastColumn: boolean;
  readonly isCarried: boolean;
  private readonly reading: AssessmentReading;
  private readonly row: number;
  private readonly column: number;

  constructor(reading: AssessmentReading, row: number, column: number, fromForecastColumn: boolean, isCarried = false) {
    this.reading = reading;
    this.row = row;
    this.column = column;
    this.fromForecastColumn = fromForecastColumn;
    this.isCarried = isCarried;
  }

  /** Made when it is asked for: most rows are right, and nobody asks where. */
  get place(): CellPlace {
    return { row: this.row, column: this.column };
  }

  get text(): string {
    return this.reading.text;
  }
  get status(): Assessment['status'] {
    return this.reading.status;
  }
  get isForecast(): boolean {
    return this.reading.isForecast;
  }
  get isActivityWord(): boolean {
    return this.reading.isActivityWord;
  }
  get by(): Assessment['by'] {
    return this.reading.by;
  }
  get isMissing(): boolean {
    return this.reading.isMissing;
  }
  get isUnknown(): boolean {
    return this.reading.isUnknown;
  }
  get isPlaceholder(): boolean {
    return this.reading.isPlaceholder;
  }
  get colourConflict(): Assessment['colourConflict'] {
    return this.reading.colourConflict;
  }
}

/** The table has no such column. */
export const noAssessment: Assessment = { ...nothingSaid, place: null, isCarried: false, fromForecastColumn: false };
