/**
 * A short fuzz in every test run, always the same, and every workbook that once broke a promise.
 * The long one is `npm run fuzz -- --minutes 30 --seed N`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';
import { wholeWay } from './whole-way.ts';

// A busy machine is no finding.
jest.setTimeout(120_000);

const read = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(__dirname, ...path)));
const found = readdirSync(join(__dirname, 'found')).filter((name) => name.endsWith('.xlsx'));

test.each(found)('%s, once found, goes the whole way', async (name) => {
  expect(await wholeWay(read('found', name))).toMatch(/^(whole|read:)/);
});

test('a workbook with nothing wrong goes the whole way', async () => {
  expect(await wholeWay(read('../../assets/mallar/nora-exempel.xlsx'))).toBe('whole');
});

test('sixty broken workbooks are read or refused, and nothing of theirs is changed', async () => {
  const random = randomFrom(20261125);
  const sample = read('../../assets/mallar/nora-exempel.xlsx');
  const outcomes = new Set<string>();
  for (let n = 0; n < 60; n++) outcomes.add((await wholeWay(await mutate(sample, random))).split(':')[0]!);
  expect([...outcomes].sort()).toEqual(expect.arrayContaining(['read', 'whole']));
});

test('the same seed breaks the same way', async () => {
  const sample = read('../../assets/mallar/nora-exempel.xlsx');
  const [once, again] = [await mutate(sample, randomFrom(7)), await mutate(sample, randomFrom(7))];
  expect(Buffer.compare(once, again)).toBe(0);
});
