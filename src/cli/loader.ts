#!/usr/bin/env node
/**
 * Starts the program from compiled code that the build has kept (V8's code cache), which saves a sixth of a small run.
 * Another version of Node refuses the cache and compiles as usual: nothing depends on it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Name of the program's file, which carries a hash of its content: a cache can never belong to another one. */
declare const __PROGRAM__: string;

/**
 * V8's own settings for a program that lives a second (see docs/prestanda.md): the young memory stays small, since new memory
 * costs more than tidying the old, and a function is optimised only when it has run five times as long as usual. Only in the
 * V8 that they were measured in; the kept code belongs to the settings too.
 */
declare const __FLAGS__: { readonly v8: string; readonly flags: readonly string[] };

if (process.versions.v8.startsWith(__FLAGS__.v8)) __FLAGS__.flags.forEach((flag) => setFlagsFromString(flag));

const filename = join(__dirname, 'cli', __PROGRAM__);
const cache = filename.replace(/\.cjs$/, '.cache');
const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
});
const program = script.runInThisContext() as (require: NodeJS.Require) => void;
program(require);
