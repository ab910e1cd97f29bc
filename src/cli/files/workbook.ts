/** A file on disk → an open workbook, or the problem with it under its own name. */
import { basename, extname } from 'node:path';
import { BufferPool } from '../../xlsx/package/buffer-pool.ts';
import { nodeCodec } from '../../xlsx/package/node-codec.ts';
import { nodeKernels } from '../../xlsx/package/node-kernels.ts';
import { openXlsx, type XlsxDocument } from '../../xlsx/index.ts';
import { done, failed, problem, type Outcome, type Problem, type ProblemCode } from '../problem.ts';
import { readWorkbookFile, type FileMark } from './read.ts';
import { settleFor } from './large-workbooks.ts';

export interface OpenWorkbook {
  readonly path: string;
  readonly name: string;
  readonly mark: FileMark;
  readonly document: XlsxDocument;
}

/** Of the whole run: what one workbook was unpacked in, the next is, and at last the result is put together there. */
const memory = new BufferPool();

/** Compiled when the program is built (kernels/); the program does without as well, a little slower. */
declare const __KERNELS__: string | undefined;
const kernels = typeof __KERNELS__ === 'string' ? nodeKernels(__KERNELS__) : undefined;

/** Level 1 is three times as fast as 6; --compress chooses the smaller file. */
export function codecFor(compress: boolean) {
  return nodeCodec({ level: compress ? 9 : 1, memory, ...(kernels ? { kernels } : {}) });
}

/** What a caller wants besides the workbook itself. */
export interface OpenOptions {
  readonly compress?: boolean;
  /** What reports call it, when its own name is not enough to tell it from the others. */
  readonly name?: string;
  /** The file's SHA-256, which takes a while: only what is written into a report needs it. */
  readonly hash?: boolean;
}

/** Reads and opens one workbook. */
export async function openWorkbook(path: string, options: OpenOptions = {}): Promise<Outcome<OpenWorkbook>> {
  const read = readWorkbookFile(path);
  if (!read.ok) return read;
  const { mark, bytes } = read.value;
  const name = options.name ?? read.value.name;
  settleFor(bytes.length);
  const hash = options.hash ? { sha256: () => read.value.sha256 } : {};
  const opened = await openXlsx(bytes, { file: name, codec: codecFor(options.compress ?? false), ...hash });
  if (!opened.ok) return failed(fileProblem(path, opened.problem));
  return done({ path, name, mark, document: opened.document });
}

/** Opens all, and reports everything that is wrong with any of them at once. */
export async function openWorkbooks(
  paths: readonly string[],
  optionsOf: (index: number) => OpenOptions,
  before: (name: string, index: number) => void,
): Promise<Outcome<OpenWorkbook[]>> {
  const opened: OpenWorkbook[] = [];
  const problems: Problem[] = [];
  for (const [i, path] of paths.entries()) {
    before(basename(path), i);
    const one = await openWorkbook(path, optionsOf(i));
    if (one.ok) opened.push(one.value);
    else problems.push(...one.problems);
  }
  return problems.length ? failed(...problems) : done(opened);
}

/** The reader knows what the bytes are; the name's ending tells what a person thinks they are. */
export function fileProblem(path: string, found: { code: ProblemCode; detail: string; part?: string }): Problem {
  const extension = extname(path).toLowerCase();
  let code = found.code;
  if (code === 'notZip' && (extension === '.csv' || extension === '.txt')) code = 'csv';
  if (code === 'notWorkbook' && extension === '.xlsb') code = 'xlsb';
  const reason = found.part === undefined ? found.detail : `${found.detail} (${found.part})`;
  return problem(code, path, { reason, extension });
}
