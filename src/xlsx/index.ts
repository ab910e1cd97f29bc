/** Files without Excel: bytes → snapshot, plan → bytes, everything else in the package untouched. */
import { checksum } from '../core/workbook/checksum.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import type { WritePlan } from '../core/workbook/write-plan.ts';
import { attempt, joinBytes, Package } from './package/index.ts';
import type { ByteSource, Codec, FileProblem } from './package/index.ts';
import { beginsAsZip, foreignFile } from './read/file-kind.ts';
import { readWorkbook } from './read/read-workbook.ts';
import type { WorkbookParts } from './read/workbook-parts.ts';
import { applyPlan, cleanPackage, hasPartsOf, isMadeFrom, newPackage, withoutMarks } from './write/index.ts';
import type { WriteProblem } from './write/index.ts';

export { ProblemError } from './package/index.ts';

export interface XlsxDocument {
  readonly snapshot: WorkbookSnapshot;
  readonly package: Package;
  readonly parts: WorkbookParts;
  /** The workbook with the plan carried out. Rejects with PlanRefused, or with ProblemError when a part is damaged. */
  apply(plan: WritePlan): Promise<Uint8Array>;
  /** The same as pieces to be put one after the other. */
  applyInPieces(plan: WritePlan): Promise<readonly Uint8Array[]>;
  /** The workbook without our sheets and marks; `removed` is false when there was nothing of ours. */
  clean(): Promise<{ bytes: Uint8Array; removed: boolean; sheets: number }>;
  /** The workbook without our marks alone; `removed` is the number of conditional formats taken away. */
  removeMarks(): Promise<{ bytes: Uint8Array; removed: number }>;
  /** Checksum over the users' sheets as read: the same in both adapters. */
  checksum(): string;
}

export type Opened =
  { readonly ok: true; readonly document: XlsxDocument } | { readonly ok: false; readonly problem: FileProblem };

export interface OpenOptions {
  /** Base name of the file, for the report; null when there is none. */
  readonly file: string | null;
  readonly codec: Codec;
  /** Of the bytes, in hexadecimal; asked once, while other threads unpack. */
  readonly sha256?: () => string;
}

/** The plan cannot be carried out on this workbook (locked structure, strict file, name taken). Nothing is written. */
export class PlanRefused extends Error {
  readonly problem: WriteProblem;
  constructor(problem: WriteProblem) {
    super(`${problem.code}: ${problem.detail}`);
    this.name = 'PlanRefused';
    this.problem = problem;
  }
}

/** Reads a workbook whole. Bad input of any kind is a FileProblem, in bounded time and memory. */
export async function openXlsx(bytes: Uint8Array, options: OpenOptions): Promise<Opened> {
  const problem = foreignFile(bytes);
  if (problem) return { ok: false, problem };
  const outcome = await attempt(async () => {
    const pkg = Package.open(bytes, options.codec);
    const { snapshot, parts } = await readWorkbook(pkg, options);
    return documentOf(pkg, snapshot, parts);
  });
  return outcome.ok ? { ok: true, document: outcome.value } : outcome;
}

/** An earlier result, looked at without reading the users' sheets in it. */
export interface EarlierResult {
  /** Only our sheets that hold what people wrote (Underlag does not), and the state. */
  readonly snapshot: WorkbookSnapshot;
  /**
   * Proved to be made from `source`, byte for byte; false means that the cells must be compared to know. `earlier` is the
   * whole of the earlier result, `made` what a run has made from the source just now.
   */
  isMadeFromSource(earlier: Uint8Array, made: Uint8Array): Promise<boolean>;
}

export type OpenedEarlier =
  { readonly ok: true; readonly result: EarlierResult } | { readonly ok: false; readonly problem: FileProblem };

/** Opens what stands where a result made from `source` is to go; only what is needed of it is fetched. */
export async function openEarlierResult(
  earlier: ByteSource,
  source: XlsxDocument,
  options: OpenOptions,
): Promise<OpenedEarlier> {
  const problem = beginsAsZip(earlier) ? null : foreignFile(earlier.slice(0, earlier.length));
  if (problem) return { ok: false, problem };
  const outcome = await attempt(async () => {
    const pkg = Package.lookInto(earlier, options.codec);
    const madeFrom = { pkg: source.package, parts: source.parts, strings: source.snapshot.strings };
    const { snapshot, parts } = await readWorkbook(pkg, { ...options, madeFrom });
    const isMadeFromSource = async (whole: Uint8Array, made: Uint8Array): Promise<boolean> => {
      const old = Package.open(whole, options.codec);
      const isSame = hasPartsOf(old, Package.open(made, options.codec), source.package);
      return isSame || isMadeFrom(old, parts, source.package);
    };
    return { snapshot, isMadeFromSource };
  });
  return outcome.ok ? { ok: true, result: outcome.value } : outcome;
}

/** A workbook without sheets, to apply a plan to: for several inputs, and for templates. */
export function newXlsx(options: { codec: Codec }): XlsxDocument {
  const snapshot: WorkbookSnapshot = {
    file: null,
    sheets: [],
    strings: [],
    date1904: false,
    isStructureProtected: false,
    state: null,
  };
  const parts: WorkbookParts = {
    workbook: 'xl/workbook.xml',
    relationships: [],
    sheets: [],
    styles: 'xl/styles.xml',
    highestMissingStyle: -1,
    sharedStrings: null,
    sharedStringCount: 0,
    theme: 'xl/theme/theme1.xml',
    state: null,
    isStrict: false,
    isSigned: false,
    hasMacros: false,
  };
  return documentOf(newPackage(options.codec), snapshot, parts);
}

function documentOf(pkg: Package, snapshot: WorkbookSnapshot, parts: WorkbookParts): XlsxDocument {
  let sum: string | null = null;
  const applyInPieces = async (plan: WritePlan): Promise<readonly Uint8Array[]> => {
    const result = await applyPlan(pkg, parts, plan);
    if (!result.ok) throw new PlanRefused(result.problem);
    return result.pieces;
  };
  return {
    snapshot,
    package: pkg,
    parts,
    apply: async (plan) => joinBytes(await applyInPieces(plan)),
    applyInPieces,
    clean: () => cleanPackage(pkg, parts),
    removeMarks: () => withoutMarks(pkg, parts),
    checksum: () => (sum ??= checksum(snapshot)),
  };
}
