/** What the operating system says when a file cannot be read or written, as one of our problems. */
import { dirname } from 'node:path';
import { problem, type Problem, type ProblemCode } from '../problem.ts';

const whenReading: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  ENAMETOOLONG: 'notFound',
  ELOOP: 'notFound',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EBUSY: 'openElsewhere',
  ETXTBSY: 'openElsewhere',
  EFBIG: 'tooLarge',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
};

const whenWriting: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'folderMissing',
  ENOTDIR: 'folderMissing',
  EACCES: 'targetNoAccess',
  EBUSY: 'targetBusy',
  ETXTBSY: 'targetBusy',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnlyDisk',
  ENAMETOOLONG: 'nameTooLong',
};

/** A failed system call as a problem; anything without a system code is a bug and thrown on. */
export function readingProblem(error: unknown, file: string): Problem {
  const { code, message } = systemError(error);
  return problem(whenReading[code] ?? 'readFailed', file, { reason: message });
}

/** As `readingProblem`, for writing. Windows says EPERM when Excel has the file open, others when it may not be written. */
export function writingProblem(error: unknown, file: string): Problem {
  const { code, message } = systemError(error);
  const eperm: ProblemCode = process.platform === 'win32' ? 'targetBusy' : 'targetNoAccess';
  const found = code === 'EPERM' ? eperm : (whenWriting[code] ?? 'writeFailed');
  // It is the folder that is missing; what the system calls that adds nothing.
  if (found === 'folderMissing') return problem(found, dirname(file));
  return problem(found, file, { reason: message });
}

function systemError(error: unknown): { code: string; message: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  return { code, message };
}
