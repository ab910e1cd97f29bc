/** LibreOffice as an independent judge: it works out every formula anew, knowing nothing of our cached values. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CellKind, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot.ts';
import type { WritePlan, PlannedValue } from '../../../src/core/workbook/write-plan.ts';
import { a1 } from '../../../src/core/workbook/cell-ref.ts';
import { newXlsx, openXlsx } from '../../../src/xlsx/index.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';
import { Package } from '../../../src/xlsx/package/index.ts';

const codec = nodeCodec({ level: 1 });
const program = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path));
export const hasLibreOffice = program !== undefined;

export async function written(plan: WritePlan): Promise<Uint8Array> {
  // A workbook of its own: the sheets that the marks are for are not in it.
  return newXlsx({ codec }).apply({ ...plan, overlays: [] });
}

/** The workbook with no value beside any formula: whoever opens it has to calculate. */
async function withoutCachedValues(bytes: Uint8Array): Promise<Uint8Array> {
  const pkg = Package.open(bytes, codec);
  for (const name of pkg.names.filter((each) => /xl\/worksheets\/[^/]+\.xml$/.test(each))) {
    const xml = await pkg.text(name);
    pkg.set(name, new TextEncoder().encode(xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>')));
  }
  return pkg.save();
}

/** Each workbook as LibreOffice has calculated it, in one go. */
export async function recalculated(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, WorkbookSnapshot>> {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-'));
  try {
    const paths: string[] = [];
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, await withoutCachedValues(bytes));
      paths.push(path);
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(program as string, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths], {
      timeout: 120_000,
      stdio: 'ignore',
    });
    const read: Record<string, WorkbookSnapshot> = {};
    for (const name of Object.keys(files)) {
      const opened = await openXlsx(readFileSync(join(out, `${name}.xlsx`)), { file: null, codec });
      if (!opened.ok) throw new Error(`${name}: ${JSON.stringify(opened.problem)}`);
      read[name] = opened.document.snapshot;
    }
    return read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every cell whose formula gives something else than the value that we wrote beside it: "Måluppfyllelse!C15: 5, not 4". */
export function differences(plan: WritePlan, workbook: WorkbookSnapshot): string[] {
  const found: string[] = [];
  for (const planned of plan.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === planned.name);
    for (const { row, column, formula, value } of planned.cells) {
      if (formula === undefined) continue;
      const kind = sheet?.kind(row, column) ?? CellKind.empty;
      const got = kind === CellKind.number ? sheet?.number(row, column) : sheet?.text(row, column);
      if (!same(value, got ?? null)) found.push(`${planned.name}!${a1(row, column)}: ${got}, not ${value}`);
    }
  }
  return found;
}

/** LibreOffice's own language decides the decimal sign in texts that hold a number. */
function same(ours: PlannedValue, theirs: PlannedValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-9;
  return ours === theirs;
}
