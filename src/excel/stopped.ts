export type StopCode = 'Cancelled' | 'ChangedMeanwhile' | 'NotAnswering' | 'TooLarge';

/** Leaves a batch from the middle, with a code that the error map knows: the only exceptions of ours that are no bugs. */
export class Stopped extends Error {
  readonly code: StopCode;
  readonly sheet: string | undefined;
  constructor(code: StopCode, detail = '', sheet?: string) {
    super(detail);
    this.name = 'Stopped';
    this.code = code;
    this.sheet = sheet;
  }
}
