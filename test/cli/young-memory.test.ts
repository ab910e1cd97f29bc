import { setFlagsFromString } from 'node:v8';
import type * as youngMemory from '../../src/cli/files/young-memory.ts';

jest.mock('node:v8', () => ({ setFlagsFromString: jest.fn() }));

/** The program as the build makes it for a V8, told of workbooks of these sizes one after the other. */
function flagsAfter(v8: string | undefined, sizes: readonly number[]): unknown[] {
  jest.mocked(setFlagsFromString).mockClear();
  Object.assign(globalThis, { __FLAGS__: v8 === undefined ? undefined : { v8 } });
  jest.isolateModules(() => {
    const { fitYoungMemory } = jest.requireActual<typeof youngMemory>('../../src/cli/files/young-memory.ts');
    sizes.forEach(fitYoungMemory);
  });
  return jest.mocked(setFlagsFromString).mock.calls.flat();
}
afterAll(() => void Reflect.deleteProperty(globalThis, '__FLAGS__'));

const grows = '--semi-space-growth-factor=2';
const own = process.versions.v8;

test('the young memory may grow for a large workbook, and for small ones that are large together', () => {
  expect(flagsAfter(own, [40_000_000])).toEqual([grows]);
  expect(flagsAfter(own, [5_000_000, 5_000_000])).toEqual([]);
  expect(flagsAfter(own, [5_000_000, 5_000_000, 5_000_000])).toEqual([grows]);
});

test('where the loader has set nothing, or for another V8, it is left alone', () => {
  expect(flagsAfter(undefined, [40_000_000])).toEqual([]);
  expect(flagsAfter('0.1', [40_000_000])).toEqual([]);
});
