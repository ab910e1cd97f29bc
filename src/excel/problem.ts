/**
 * What can go wrong between us and Excel, as values. One module maps Office.js' errors to them; the pane puts them into
 * words. Source: Microsoft Learn, "Error handling with the application-specific JavaScript APIs".
 */
export type ExcelProblemCode =
  | 'structureProtected'
  | 'sheetProtected'
  | 'readOnly'
  | 'cellEdit'
  | 'tooLarge'
  | 'gone'
  | 'sheetHidden'
  | 'periodUnknown'
  | 'busy'
  | 'notAnswering'
  | 'notSupported'
  | 'tooOld'
  | 'changedMeanwhile'
  | 'cancelled'
  | 'unexpected';

export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  /** What Office.js said, for IT: "AccessDenied: … (Worksheet.delete)". */
  readonly technical: string;
  /** The sheet it concerns, when that is known. */
  readonly sheet?: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: ExcelProblem): Result<never> => ({ ok: false, problem });

const byCode: Readonly<Record<string, ExcelProblemCode>> = {
  Cancelled: 'cancelled',
  ChangedMeanwhile: 'changedMeanwhile',
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
export function problemOf(error: unknown): ExcelProblem {
  const shape = (error ?? {}) as OfficeErrorShape;
  if (typeof shape.code !== 'string') throw error;
  const location = shape.debugInfo?.errorLocation;
  const technical = `${shape.code}: ${String(shape.message ?? '')}${location ? ` (${String(location)})` : ''}`;
  return { code: byCode[shape.code] ?? 'unexpected', technical };
}
