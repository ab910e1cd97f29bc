/** The acceptance workbooks through the built command line: a floor that cannot sink unseen. Raise it, never lower it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const cli = join(root, 'dist/cli.js');

interface Score {
  readonly overall: Record<string, number>;
  readonly falseAlarmsOnClean: number;
  readonly failed: number;
  readonly setEqualsWhole?: readonly { readonly equal: boolean }[];
  readonly inputs?: number;
  readonly oldNameInMK602?: number;
}

/** Scores a folder of workbooks; what the scorer itself prints on standard error is only for people. */
function score(folder: string, options: readonly string[]): Score {
  const command = [process.execPath, cli, 'consolidate', '{files}', '--previous', '{previous}', '--json', ...options];
  const args = [join(__dirname, 'score.mjs'), join(__dirname, folder), '--json', '--timeout', '60', '--', ...command];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 200_000 });
  return JSON.parse(done.stdout) as Score;
}

const asked = ['--period', '{kind}', '--year', '{year}'];

function expectFloor(result: Score): void {
  const { overall } = result;
  expect(result.failed).toBe(0);
  for (const measure of ['rowRecall', 'rowPrecision', 'rollup', 'goalIds', 'roles'])
    expect([measure, overall[measure]]).toEqual([measure, 1]);
  for (const measure of [
    'findingsRecall',
    'findingsPrecision',
    'values',
    'status',
    'reported',
    'columns',
    'headerRows',
    'committee',
  ]) {
    expect([measure, overall[measure]! >= 0.99]).toEqual([measure, true]);
  }
}

test('the ten visible workbooks, period and year given', () => {
  const result = score('visible', asked);
  expectFloor(result);
  expect(result.falseAlarmsOnClean).toBe(0);
}, 240_000);

test('the same with period and year found in the workbooks', () => expectFloor(score('visible', [])), 240_000);

test('more workbooks: other registers, other header words, layouts as municipalities publish them', () => {
  const result = score('fler', asked);
  expectFloor(result);
  expect(result.falseAlarmsOnClean).toBe(0);
}, 240_000);

test('one file per nämnd: the same roll-up as in one workbook', () => {
  const result = score('sets', asked);
  expectFloor(result);
  expect(result.setEqualsWhole!.map((set) => set.equal)).toEqual([true]);
  expect(result.inputs).toBe(1);
}, 240_000);

test('compared with the previous period: reworded, vanished and changed', () => {
  const result = score('pairs', asked);
  expectFloor(result);
  expect(result.oldNameInMK602).toBe(1);
}, 240_000);
