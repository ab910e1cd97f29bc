/** Kernels (see src/core/kernels) as WebAssembly, which V8 runs at once without warming up. Made when they are asked for. */
import type { Kernel, Kernels } from '../../core/kernels/kernel.ts';
import { ownMemory } from '../../core/kernels/layout.ts';

const page = 1 << 16;

/** `compiled` is the module, in base64. None are had where there is no WebAssembly, or no memory for it. */
export function nodeKernels(compiled: string): Kernels {
  let module: WebAssembly.Module | null = null;
  let shared: Kernel | null | undefined;
  const withRoom = (room: number): Kernel | null => {
    if (typeof WebAssembly !== 'object') return null;
    try {
      module ??= new WebAssembly.Module(Buffer.from(compiled, 'base64'));
      const pages = Math.ceil((ownMemory + room) / page);
      // Never grown: what looks into it stays.
      const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      return { ...(exports as unknown as Omit<Kernel, 'memory'>), memory: memory.buffer };
    } catch (error) {
      // Memory refused, or code not allowed to be made: our own loops do it. Anything else is a bug of ours.
      if (error instanceof RangeError || error instanceof WebAssembly.CompileError) return null;
      throw error;
    }
  };
  return { shared: () => (shared === undefined ? (shared = withRoom(0)) : shared), withRoom };
}
