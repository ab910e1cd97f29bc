/** The two ways to a workbook behind one face: what is promised of one is promised of the other. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { consolidate } from '../../src/core/consolidate.ts';
import { buildPlan } from '../../src/core/report/plan.ts';
import { clean, consolidateWorkbook, removeMarks, type Result } from '../../src/excel/index.ts';
import type { XlsxDocument } from '../../src/xlsx/index.ts';
import { openAsFile, openInExcel, options } from '../excel/workbooks.ts';

export interface OpenWorkbook {
  run(): Promise<void>;
  /** How many marks were taken away. */
  removeMarks(): Promise<number>;
  /** False when there was nothing of ours. */
  clean(): Promise<boolean>;
  save(): Promise<Uint8Array>;
  close(): void;
}

export interface Adapter {
  readonly name: string;
  open(file: string | Uint8Array): Promise<OpenWorkbook>;
}

async function planFor(document: XlsxDocument) {
  const { snapshot } = document;
  const { state } = snapshot;
  const result = consolidate({ workbooks: [snapshot], previous: [], registerWorkbook: null, period: {}, settings: {} });
  if (!result.ok) throw new Error(result.problem.code);
  return buildPlan(result.consolidation, {
    ...options,
    workbooks: [snapshot],
    fileName: snapshot.file,
    kommun: null,
    state,
    checksum: document.checksum(),
  });
}

export const asFile: Adapter = {
  name: 'a file',
  async open(file) {
    let document = await openAsFile(file);
    let bytes: Uint8Array = await document.package.save();
    const now = async (made: Uint8Array): Promise<void> => {
      bytes = made;
      document = await openAsFile(bytes);
    };
    return {
      run: async () => now(await document.apply(await planFor(document))),
      removeMarks: async () => {
        const { bytes: made, removed } = await document.removeMarks();
        await now(made);
        return removed;
      },
      clean: async () => {
        const { bytes: made, removed } = await document.clean();
        await now(made);
        return removed;
      },
      save: async () => bytes,
      close: () => undefined,
    };
  },
};

const value = <T>(outcome: Result<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

export const inExcel: Adapter = {
  name: 'office.js',
  async open(file) {
    const host = await openInExcel(file);
    return {
      run: async () => {
        value(await consolidateWorkbook(options));
        expect([host.bugs, [...host.unknownFunctions]]).toEqual([[], []]);
      },
      removeMarks: async () => value(await removeMarks()),
      clean: async () => value(await clean()),
      save: () => host.save(),
      close: () => host.close(),
    };
  },
};

export const adapters: readonly Adapter[] = [asFile, inExcel];

/** Every part of the package as text, by name. */
export async function partsOf(workbook: OpenWorkbook): Promise<Record<string, string>> {
  const parts = unzipSync(await workbook.save());
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The workbook as a program leaves it that does not keep custom XML parts, as openpyxl does not. */
export async function withoutState(workbook: OpenWorkbook): Promise<Uint8Array> {
  const parts = Object.entries(await partsOf(workbook)).filter(([name]) => !name.startsWith('customXml/'));
  const forgotten = parts.map(([name, text]) => {
    const known = text
      .replace(/<Relationship [^>]*customXml\/item[^>]*\/>/g, '')
      .replace(/<Override [^>]*\/customXml\/[^>]*\/>/g, '');
    return [name, strToU8(/\.rels$|^\[Content/.test(name) ? known : text)] as const;
  });
  return zipSync(Object.fromEntries(forgotten));
}
