import { setFlagsFromString } from 'node:v8';
import type * as largeWorkbooks from '../../src/cli/files/large-workbooks.ts';

jest.mock('node:v8', () => ({ setFlagsFromString: jest.fn() }));

/** The program as the build makes it for a V8, told of workbooks of these sizes one after the other. */
function flagsAfter(v8: string | undefined, sizes: readonly number[]): unknown[] {
  jest.mocked(setFlagsFromString).mockClear();
  Object.assign(globalThis, { __FLAGS__: v8 === undefined ? undefined : { v8 } });
  jest.isolateModules(() => {
    const { settleFor } = jest.requireActual<typeof largeWorkbooks>('../../src/cli/files/large-workbooks.ts');
    sizes.forEach(settleFor);
  });
  return jest.mocked(setFlagsFromString).mock.calls.flat();
}
afterAll(() => void Reflect.deleteProperty(globalThis, '__FLAGS__'));

const usual = ['--semi-space-growth-factor=2', '--max-inlined-bytecode-size-cumulative=920', '--turbo-loop-peeling'];
const own = process.versions.v8;

test('V8 works as usual with a large workbook, and with small ones that are large together', () => {
  expect(flagsAfter(own, [40_000_000])).toEqual(usual);
  expect(flagsAfter(own, [5_000_000, 5_000_000])).toEqual([]);
  expect(flagsAfter(own, [5_000_000, 5_000_000, 5_000_000])).toEqual(usual);
});

test('where the loader has set nothing, or for another V8, it is left alone', () => {
  expect(flagsAfter(undefined, [40_000_000])).toEqual([]);
  expect(flagsAfter('0.1', [40_000_000])).toEqual([]);
});
