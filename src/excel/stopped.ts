/** Leaves a batch from the middle, with a code that the error map knows: the only exceptions of ours that are no bugs. */
export class Stopped extends Error {
  readonly code: 'Cancelled' | 'ChangedMeanwhile';
  constructor(code: 'Cancelled' | 'ChangedMeanwhile', detail = '') {
    super(detail);
    this.name = 'Stopped';
    this.code = code;
  }
}
