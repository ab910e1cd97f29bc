/** The two streams. JSON (and what somebody asked to be told: help, version, explanations) on stdout, all else on stderr. */
import { fstatSync, writeSync } from 'node:fs';

/** The answer could not be put where it was sent: to a file on a full disk, as a rule. */
export class AnswerLost extends Error {}

/** Writes all of the text and waits until the reader has taken it: process.exit would cut a pipe short. */
export async function writeOut(text: string): Promise<void> {
  try {
    await (isPlain(1) ? writeAll(1, text) : write(process.stdout, text));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new AnswerLost((error as Error).message);
  }
}

/** What cannot be said here (a full disk behind `2>`) can be said nowhere: the exit code tells how it went. */
export async function writeErr(text: string): Promise<void> {
  await (isPlain(2) ? writeAll(2, text) : write(process.stderr, text)).catch(() => undefined);
}

/** Somebody sits in front of it. */
export function isTerminal(fd: 0 | 2): boolean {
  return !isPlain(fd) && (fd === 0 ? process.stdin : process.stderr).isTTY === true;
}

/**
 * A pipe or a file, which Node writes to at once anyway: as a stream it costs a run of a quarter of a second some milliseconds
 * to set up. A terminal stays one, since Windows wants its own letters there, and so does what cannot be looked at.
 */
function isPlain(fd: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    return !fstatSync(fd).isCharacterDevice();
  } catch {
    // Closed before we were started: the stream knows how to be silent about it.
    return false;
  }
}

/** Milliseconds until a reader who has not kept up is asked again. */
const pause = 5;

async function writeAll(fd: number, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;)
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (isClosedPipe(error as Error)) return;
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  // The callback is told the same.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
  });
}

/** The reader went away (`| head`): it has what it wanted. */
function isClosedPipe(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
