/** The kernels as the build compiles them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Kernel, Kernels } from '../../../src/core/kernels/kernel.ts';
import { nodeKernels } from '../../../src/xlsx/package/node-kernels.ts';

const script = join(__dirname, '../../../scripts/kernels.mjs');

export const compiled: Kernels = nodeKernels(execFileSync(process.execPath, [script], { encoding: 'utf8' }));

/** The same, counting what is asked of them and how much of it was done. */
export function counted(): Kernels & { readonly done: Map<string, number> } {
  const done = new Map<string, number>();
  const watch = (kernel: Kernel | null): Kernel | null => {
    if (!kernel) return null;
    const step = (name: 'scanCells' | 'readTexts'): Kernel['scanCells'] => {
      return (from, end) => {
        const to = kernel[name](from, end);
        done.set(name, (done.get(name) ?? 0) + to - from);
        return to;
      };
    };
    return { ...kernel, scanCells: step('scanCells'), readTexts: step('readTexts') };
  };
  return { done, shared: () => watch(compiled.shared()), withRoom: (room) => compiled.withRoom(room) };
}
