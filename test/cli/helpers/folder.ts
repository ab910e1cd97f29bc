/** A folder of its own for each test, gone afterwards. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'malkedjan-test-'));
  made.push(path);
  return path;
}

/** Writes a file and returns its path. */
export function put(where: string, name: string, content: string | Uint8Array): string {
  const path = join(where, name);
  writeFileSync(path, content);
  return path;
}

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});
