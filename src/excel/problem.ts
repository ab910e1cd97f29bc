/** Office.js' errors as problems: the one place that knows its codes. Source: Microsoft Learn, "Error handling with the application-specific JavaScript APIs". */
import type { HostProblem, HostProblemCode, HostResult } from '../core/model/host-problem.ts';
import { Stopped } from './stopped.ts';

export type { HostProblem as ExcelProblem, HostResult as Result } from '../core/model/host-problem.ts';

export const ok = <T>(value: T): HostResult<T> => ({ ok: true, value });
export const failed = (problem: HostProblem): HostResult<never> => ({ ok: false, problem });

const byCode: Readonly<Record<string, HostProblemCode>> = {
  Cancelled: 'cancelled',
  ChangedMeanwhile: 'changedMeanwhile',
  NotAnswering: 'notAnswering',
  TooLarge: 'tooLarge',
  // Somebody else has made the sheet that we were about to make.
  ItemAlreadyExists: 'changedMeanwhile',
  AccessDenied: 'structureProtected',
  InvalidOperationInCellEditMode: 'cellEdit',
  WriteNotSupportedWhenModalDialogOpen: 'cellEdit',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  InvalidOrTimedOutSession: 'notAnswering',
  Timeout: 'notAnswering',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
};

interface OfficeErrorShape {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** The problem that an error thrown by Office.js stands for. A bug of ours (TypeError and the like) is thrown on. */
export function problemOf(error: unknown): HostProblem {
  const shape = (error ?? {}) as OfficeErrorShape;
  if (typeof shape.code !== 'string') throw error;
  const location = shape.debugInfo?.errorLocation;
  const sheet = error instanceof Stopped ? error.sheet : undefined;
  const technical = `${shape.code}: ${String(shape.message ?? '')}${location ? ` (${String(location)})` : ''}`;
  return { code: byCode[shape.code] ?? 'unexpected', technical, ...(sheet === undefined ? {} : { sheet }) };
}
