/** Every way in which a request to Excel can go wrong, as the fault table tries them. */
import type { Fault } from '../../../src/host/protocol/faults.ts';

/** An error that Excel can give: in an action of the request, or about the request as a whole. */
export interface ErrorKind {
  readonly name: string;
  readonly code?: string;
  readonly envelope?: number;
}

export const errors: readonly ErrorKind[] = [
  { name: 'AccessDenied', code: 'AccessDenied' },
  { name: 'AccessDenied 7000', envelope: 7000 },
  { name: 'ItemNotFound', code: 'ItemNotFound' },
  { name: 'InvalidOperationInCellEditMode', envelope: 5004 },
  { name: 'RequestAborted', code: 'RequestAborted' },
  { name: 'RequestPayloadSizeLimitExceeded', envelope: 5103 },
  { name: 'ResponsePayloadSizeLimitExceeded', envelope: 5104 },
  { name: 'ActivityLimitReached', envelope: 5102 },
  { name: 'Timeout', envelope: 5012 },
  { name: 'GeneralException', code: 'GeneralException' },
];

/** Envelope errors speak of the request as a whole: they do not come from its middle. */
export const inTheMiddle = errors.filter(({ code }) => code !== undefined);

const kindOf = ({ code, envelope }: ErrorKind): Partial<Fault> => ({
  ...(code === undefined ? {} : { code }),
  ...(envelope === undefined ? {} : { envelope }),
});

export type Mode = 'före' | 'mitt i' | 'efter' | 'svaret borta' | 'inget svar' | 'null';

export interface Trial {
  readonly mode: Mode;
  readonly error: string;
  readonly fault: Fault;
}

/** Trials for request n of a run; the actions in its middle are given by the caller. */
export function trialsFor(batch: number, actions: readonly number[]): Trial[] {
  return [
    ...errors.map((error): Trial => ({
      mode: 'före',
      error: error.name,
      fault: { batch, when: 'before', ...kindOf(error) },
    })),
    ...errors.map((error): Trial => ({
      mode: 'efter',
      error: error.name,
      fault: { batch, when: 'after', ...kindOf(error) },
    })),
    ...actions.map((action, i): Trial => {
      const error = inTheMiddle[i % inTheMiddle.length]!;
      return { mode: 'mitt i', error: error.name, fault: { batch, when: 'middle', action, ...kindOf(error) } };
    }),
    { mode: 'svaret borta', error: 'inget', fault: { batch, when: 'lost' } },
    { mode: 'inget svar', error: 'inget', fault: { batch, when: 'silent' } },
    { mode: 'null', error: 'null i stället för värden', fault: { batch, when: 'nulls' } },
  ];
}

/** Actions to stop before: all of them when there are few enough, else as many as asked, drawn by the seed. */
export function actionsToTry(count: number, wanted: number, seed: number): number[] {
  if (count <= wanted) return Array.from({ length: count }, (_, i) => i);
  const drawn = new Set<number>();
  // mulberry32: the same seed gives the same table.
  let state = seed >>> 0;
  while (drawn.size < wanted) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    drawn.add(((mixed ^ (mixed >>> 14)) >>> 0) % count);
  }
  return [...drawn].sort((a, b) => a - b);
}
