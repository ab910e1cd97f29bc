import { joinBytes } from './codec.ts';
import type { Chunks, Codec } from './codec.ts';
import { cleanPartName, partKey } from './part-name.ts';
import { ProblemError } from './problem.ts';
import { decodeXml } from './xml-encoding.ts';
import { inMemory } from './zip-entry.ts';
import type { ByteSource, ZipEntry, ZipFile } from './zip-entry.ts';
import { readZip } from './zip-read.ts';
import { writeZip } from './zip-write.ts';
import type { NewEntry } from './zip-write.ts';

/** What `set` takes. A function is asked for its chunks when the package is saved. */
export type PartContent = Uint8Array | string | Chunks | (() => Chunks);

interface Slot {
  readonly name: string;
  entry: ZipEntry | null;
  content: PartContent | null;
  removed: boolean;
  /** Resolved when `save` has made the part; null until somebody makes or waits for it. */
  made: Waiting<NewEntry> | null;
}

interface Waiting<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
}

/** Parts compressed at the same time: enough for the thread pool, few enough that their chunks do not pile up. */
const concurrency = 4;

/**
 * An OPC package: parts by name, compared without case. Parts that nobody sets or removes are saved byte for byte as they
 * lay, in their order. Reading throws ProblemError for damaged parts.
 */
export class Package {
  readonly codec: Codec;
  readonly #zip: ZipFile | null;
  /** In file order; new parts last. */
  readonly #slots: Slot[] = [];
  readonly #byKey = new Map<string, Slot>();
  #isChanged = false;

  private constructor(zip: ZipFile | null, codec: Codec) {
    this.#zip = zip;
    this.codec = codec;
    for (const entry of zip?.entries ?? []) this.#add(entry);
  }

  /** Reads the directory of a zip; nothing is inflated. Throws ProblemError. */
  static open(bytes: Uint8Array, codec: Codec): Package {
    return Package.lookInto(inMemory(bytes), codec);
  }

  /** The same of bytes that lie elsewhere: parts are fetched when they are asked for, and `source` must be there for it. */
  static lookInto(source: ByteSource, codec: Codec): Package {
    return new Package(readZip(source), codec);
  }

  /** A package without parts. */
  static empty(codec: Codec): Package {
    return new Package(null, codec);
  }

  #add(entry: ZipEntry): void {
    const slot: Slot = { name: cleanPartName(entry.name), entry, content: null, removed: false, made: null };
    this.#slots.push(slot);
    if (slot.name === '' || slot.name.endsWith('/')) return;
    const key = partKey(slot.name);
    const first = this.#byKey.get(key)?.entry;
    if (!first) this.#byKey.set(key, slot);
    else if (first.crc !== entry.crc || first.size !== entry.size)
      throw new ProblemError('damaged', 'two parts have the same name', slot.name);
  }

  #slot(part: string): Slot | null {
    const slot = this.#byKey.get(partKey(part));
    return slot && !slot.removed ? slot : null;
  }

  /** Names of the parts, as written, in file order. */
  get names(): string[] {
    return this.#slots.filter((slot) => this.#slot(slot.name) === slot).map((slot) => slot.name);
  }

  /** Something has been set or removed since it was opened. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  has(part: string): boolean {
    return this.#slot(part) !== null;
  }

  /** The name as it is written in the package, null when there is no such part. */
  nameOf(part: string): string | null {
    return this.#slot(part)?.name ?? null;
  }

  /** Size of the part in bytes when unpacked; null when it is made when saved, or missing. */
  sizeOf(part: string): number | null {
    const slot = this.#slot(part);
    if (slot?.content == null) return slot?.entry?.size ?? null;
    return slot.content instanceof Uint8Array ? slot.content.length : null;
  }

  /** The part as it lay in the file that was opened, compressed; null when it is new. Set parts keep theirs. */
  original(part: string): ZipEntry | null {
    return this.#byKey.get(partKey(part))?.entry ?? null;
  }

  /**
   * The part's bytes; throws ProblemError when it is missing or damaged. They may lie in `into`, memory that the caller has
   * no more use for, and are then good only until it is used again.
   */
  async bytes(part: string, into?: Uint8Array): Promise<Uint8Array> {
    const slot = this.#slot(part);
    if (!slot) throw new ProblemError('damaged', 'a part is missing', part);
    if (slot.content !== null) return collect(slot.content);
    return this.#inflate(slot.entry as ZipEntry, into);
  }

  /** The part as text: UTF-8, or UTF-16 by its byte order mark. */
  async text(part: string): Promise<string> {
    return decodeXml(await this.bytes(part), part);
  }

  async #inflate(entry: ZipEntry, into?: Uint8Array): Promise<Uint8Array> {
    if (entry.method !== 0 && entry.method !== 8)
      throw new ProblemError('damaged', `compression method ${entry.method}`, entry.name);
    if (entry.method === 0 && entry.raw.length !== entry.size)
      throw new ProblemError('damaged', 'wrong size', entry.name);
    const { raw, size, crc, name } = entry;
    if (entry.method === 0 && this.codec.crc32(raw) !== crc) throw new ProblemError('damaged', 'wrong checksum', name);
    const bytes = entry.method === 0 ? raw : await this.codec.inflateRaw(raw, size, crc, into);
    if (bytes === null) throw new ProblemError('damaged', 'cannot be unpacked, or has the wrong checksum', name);
    return bytes;
  }

  /** Sets a part, new or not. A replaced part keeps its place in the file. */
  set(part: string, content: PartContent): void {
    this.#isChanged = true;
    const known = this.#byKey.get(partKey(part));
    if (known) {
      known.content = content;
      known.removed = false;
      known.made = null;
      return;
    }
    const slot: Slot = { name: cleanPartName(part), entry: null, content, removed: false, made: null };
    this.#slots.push(slot);
    this.#byKey.set(partKey(part), slot);
  }

  remove(part: string): void {
    const slot = this.#byKey.get(partKey(part));
    if (!slot) return;
    this.#isChanged = true;
    slot.removed = true;
    slot.content = null;
  }

  /**
   * Checksum and size of a part that has been set, once `save` has made it: for what another part says of it. The other is
   * made at the same time, so it may wait; a part must not wait for itself.
   */
  async whenMade(part: string): Promise<{ readonly crc: number; readonly size: number }> {
    const slot = this.#slot(part);
    if (!slot || slot.content === null) throw new Error(`${part} is not being made`);
    return (slot.made ??= waiting<NewEntry>()).promise;
  }

  /** A second entry of the same name whose first has been replaced or removed. */
  #isOldDouble(slot: Slot): boolean {
    const first = this.#byKey.get(partKey(slot.name));
    return first !== undefined && first !== slot && (first.removed || first.content !== null);
  }

  /** The package as bytes. Nothing changed: the very bytes that were opened. */
  async save(): Promise<Uint8Array> {
    return joinBytes(await this.saveInPieces());
  }

  /** The same as pieces to be put one after the other: a large workbook need not be copied before it is written. */
  async saveInPieces(): Promise<readonly Uint8Array[]> {
    if (this.#zip && !this.#isChanged) return [this.#zip.source.slice(0, this.#zip.source.length)];
    const slots = this.#slots.filter((slot) => !slot.removed && !this.#isOldDouble(slot));
    const made = new Map<Slot, NewEntry>();
    // New parts first: the tall table among them takes longest, and nothing else should wait for it at the end.
    const changed = slots.filter((slot) => slot.content !== null);
    const queue = [...changed.filter((slot) => !slot.entry), ...changed.filter((slot) => slot.entry)];
    const work = async (): Promise<void> => {
      for (let slot = queue.shift(); slot; slot = queue.shift()) made.set(slot, await this.#deflate(slot));
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    return writeZip(
      slots.map((slot) => made.get(slot) ?? (slot.entry as ZipEntry)),
      this.#zip?.comment ?? new Uint8Array(0),
    );
  }

  async #deflate(slot: Slot): Promise<NewEntry> {
    const { pieces, size, crc } = await this.codec.deflateRaw(chunksOf(slot.content as PartContent));
    const entry: NewEntry = { name: slot.entry?.name ?? slot.name, method: 8, crc, size, pieces };
    (slot.made ??= waiting<NewEntry>()).resolve(entry);
    return entry;
  }
}

function waiting<T>(): Waiting<T> {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve: (value) => resolve(value) };
}

function chunksOf(content: PartContent): Chunks {
  if (typeof content === 'function') return content();
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

async function collect(content: PartContent): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunksOf(content)) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) throw new Error('a compressed part is only saved');
    pieces.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  }
  return joinBytes(pieces);
}
