#!/usr/bin/env node
/**
 * Starts the program from compiled code that the build has kept (V8's code cache), which saves a sixth of a small run.
 * Another version of Node refuses the cache and compiles as usual: nothing depends on it.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Name of the program's file, which carries a hash of its content: a cache can never belong to another one. */
declare const __PROGRAM__: string;

/**
 * V8's own settings for a program that lives a second (see docs/prestanda.md): the young memory stays small, since new memory
 * costs more than tidying the old; what a function meets is noted when it has run twice as long as usual; it is optimised when
 * it has run three times as long, large functions too, which V8 otherwise lets wait until most rows are read; little is
 * inlined, so that what is optimised is ready soon; and patterns are compiled once, for good. Only in the V8 that they were
 * measured in; the kept code belongs to the settings too.
 */
declare const __FLAGS__: { readonly v8: string; readonly flags: readonly string[] };

const load: NodeJS.Require = require;

/** What the program uses of Node, loaded under Node's own settings: under ours V8 refuses the code that Node keeps of it. */
['node:events', 'node:process', 'node:zlib'].forEach((part) => load(part));

if (process.versions.v8.startsWith(__FLAGS__.v8)) __FLAGS__.flags.forEach((flag) => setFlagsFromString(flag));

const filename = join(__dirname, 'cli', __PROGRAM__);
const cache = filename.replace(/\.cjs$/, '.cache');

/** Both files go through the same memory, one after the other: new memory costs more than reading into old. */
let memory = Buffer.alloc(0);
function read(path: string): Buffer {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  if (memory.length < size) memory = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (let read = -1; at < size && read !== 0; at += read) read = readSync(file, memory, at, size - at, null);
  closeSync(file);
  return memory.subarray(0, at);
}

const hasCache = existsSync(cache);
if (hasCache) memory = Buffer.allocUnsafeSlow(statSync(cache).size);
const source = read(filename).toString('latin1');
const script = new Script(source, { filename, ...(hasCache ? { cachedData: read(cache) } : {}) });
const program = script.runInThisContext() as (require: NodeJS.Require) => void;
program(load);
