/**
 * The files of a folder, listed once. What a request asks for is looked up in this list and never joined to a path, so no
 * request can name a file outside it.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

export class FileIndex {
  private readonly files = new Map<string, string>();

  /** An absent folder has no files. */
  constructor(folder: string) {
    for (const entry of entriesOf(folder)) {
      const file = path.join(entry.parentPath, entry.name);
      this.files.set(path.relative(folder, file).split(path.sep).join('/').toLowerCase(), file);
    }
  }

  /** Where a file of the folder lies; case does not count (office.js asks for names that its own package spells otherwise). */
  find(name: string): string | null {
    return this.files.get(name.toLowerCase()) ?? null;
  }

  get isEmpty(): boolean {
    return this.files.size === 0;
  }
}

function entriesOf(folder: string): { parentPath: string; name: string }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => ({
        parentPath: entry.parentPath ?? (entry as { path?: string }).path ?? folder,
        name: entry.name,
      }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
