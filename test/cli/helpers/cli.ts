/** Runs the built command line as a person would: a process of its own, two streams, an exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const program = join(__dirname, '../../../dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
  /** Last line of stderr: where the result is said to be. */
  readonly last: string;
}

interface How {
  readonly cwd?: string;
  /** What is typed when it asks. */
  readonly input?: string;
  /** A module loaded before the program: faults of the disk. */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function cli(args: readonly string[], how: How = {}): Run {
  if (!existsSync(program)) throw new Error('dist/cli.js saknas: kör npm run build först');
  const preload = how.preload === undefined ? [] : ['--import', how.preload];
  const done = spawnSync(process.execPath, [...preload, program, ...args], {
    encoding: 'utf8',
    timeout: 60000,
    maxBuffer: 1 << 26,
    ...(how.cwd === undefined ? {} : { cwd: how.cwd }),
    ...(how.input === undefined ? {} : { input: how.input }),
    env: { ...process.env, ...how.env },
  });
  if (done.error) throw done.error;
  const last = done.stderr.trimEnd().split('\n').at(-1) ?? '';
  return { code: done.status, signal: done.signal, out: done.stdout, err: done.stderr, last };
}
