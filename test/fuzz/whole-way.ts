/**
 * A workbook the whole way: read, consolidated, written, read again, cleaned. Whatever the bytes are, the answer is a clear
 * refusal or a workbook in which nothing of the user's is changed; anything else is thrown.
 */
import { consolidate } from '../../src/core/consolidate.ts';
import { jsonReport } from '../../src/core/report/json.ts';
import { readOurSheets } from '../../src/core/report/our-sheets.ts';
import { buildPlan } from '../../src/core/report/plan.ts';
import { Package } from '../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';
import { openXlsx, PlanRefused, ProblemError, type XlsxDocument } from '../../src/xlsx/index.ts';

/** How far the workbook came: `whole` is all the way, the rest is why it was refused. */
export type Outcome = 'whole' | 'structureProtected' | `read:${string}` | `write:${string}`;

export async function wholeWay(bytes: Uint8Array): Promise<Outcome> {
  const opened = await openXlsx(bytes, { file: 'prov.xlsx', codec: nodeCodec() });
  if (!opened.ok) return `read:${opened.problem.code}`;
  const { document } = opened;
  if (document.snapshot.isStructureProtected) return 'structureProtected';
  const saved = readOurSheets(document.snapshot);
  const written = await write(document);
  if (!(written instanceof Uint8Array)) return written;
  const again = await openXlsx(written, { file: 'prov.xlsx', codec: nodeCodec() });
  if (!again.ok) throw new Error(`what was written cannot be read: ${again.problem.code} ${again.problem.detail}`);
  if (again.document.checksum() !== document.checksum())
    throw new Error('a cell of the user reads otherwise afterwards');
  const cleaned = await again.document.clean();
  // A workbook that already held sheets of ours comes back without them: only a fresh one must come back whole.
  if (saved === null) await mustBeSame(bytes, cleaned.bytes);
  return 'whole';
}

/** The written workbook of one that nothing is wrong with. */
export async function wholeWayBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openXlsx(bytes, { file: 'prov.xlsx', codec: nodeCodec() });
  if (!opened.ok) throw new Error(opened.problem.code);
  const written = await write(opened.document);
  if (!(written instanceof Uint8Array)) throw new Error(written);
  return written;
}

async function write(document: XlsxDocument): Promise<Uint8Array | Outcome> {
  const saved = readOurSheets(document.snapshot);
  const result = consolidate(
    {
      workbooks: [document.snapshot],
      previous: [],
      registerWorkbook: null,
      period: { kind: 'delar', year: 2024 },
      settings: {},
    },
    saved,
  );
  if (!result.ok) return `read:${result.problem.code}`;
  JSON.stringify(jsonReport(result.consolidation));
  const plan = buildPlan(result.consolidation, {
    workbooks: [document.snapshot],
    clock: '2026-11-25T16:42:00',
    version: '0.0.0',
    fileName: 'prov.xlsx',
    kommun: null,
    language: 'sv',
    state: saved,
    checksum: document.checksum(),
  });
  try {
    return await document.apply(plan);
  } catch (error) {
    if (error instanceof PlanRefused) return `write:${error.problem.code}`;
    if (error instanceof ProblemError) return `write:${error.problem.code}`;
    throw error;
  }
}

async function mustBeSame(before: Uint8Array, after: Uint8Array): Promise<void> {
  const original = Package.open(before, nodeCodec());
  const given = Package.open(after, nodeCodec());
  const extra = given.names.filter((name) => !original.names.includes(name));
  if (extra.length > 0) throw new Error(`left behind: ${extra.join(', ')}`);
  for (const name of original.names) {
    if (!given.names.includes(name)) throw new Error(`lost: ${name}`);
    const kept = await partOf(original, name);
    if (kept === null) continue;
    if (!kept.equals((await partOf(given, name)) ?? Buffer.from('unreadable'))) throw new Error(`changed: ${name}`);
  }
}

/** Null for a part that is itself damaged: nobody has read it, and it is carried over as it lies. */
async function partOf(pkg: Package, name: string): Promise<Buffer | null> {
  try {
    return Buffer.from(await pkg.bytes(name));
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
