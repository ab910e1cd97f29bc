/** Files without Excel: bytes → snapshot, plan → bytes, everything else in the package untouched. */
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import type { WritePlan } from '../core/workbook/write-plan.ts';
import type { Codec, FileProblem, Package } from './package/index.ts';
import type { WorkbookParts } from './read/workbook-parts.ts';

export type { Codec, FileProblem } from './package/index.ts';

export interface XlsxDocument {
  readonly snapshot: WorkbookSnapshot;
  readonly package: Package;
  readonly parts: WorkbookParts;
  /** The workbook with the plan carried out. Rejects with ProblemError when a part turns out to be damaged. */
  apply(plan: WritePlan): Promise<Uint8Array>;
  /** The workbook without our sheets and marks; `removed` is false when there was nothing of ours. */
  clean(): Promise<{ bytes: Uint8Array; removed: boolean }>;
  /** Checksum over the users' sheets as read: the same in both adapters. */
  checksum(): string;
}

export type Opened =
  { readonly ok: true; readonly document: XlsxDocument } | { readonly ok: false; readonly problem: FileProblem };

export interface OpenOptions {
  readonly file: string | null;
  readonly codec: Codec;
  readonly sha256?: string;
}
