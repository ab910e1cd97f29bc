/** @jest-environment jsdom */
/** What the ribbon could not tell is left for the pane of the same workbook, and told there once. */
import { leaveProblem, onLeftProblem } from '../../src/taskpane/office/ribbon-problem.ts';

const search = '?visa=problem&kod=structureProtected&skrivet=nothing&gjorde=consolidate&teknik=x';
const problem = { code: 'structureProtected', technical: 'x', written: 'nothing' };
const inWorkbook = (url: string): void => {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
};
/** What a pane that opens in the workbook is told. */
function toldIn(url: string): unknown[] {
  inWorkbook(url);
  const told: unknown[] = [];
  onLeftProblem((left) => told.push(left))();
  return told;
}
/** The browser tells the other pages of a site what one of them stored. */
const stored = (): void => {
  const [key = '', newValue] = Object.entries(window.localStorage)[0] ?? [];
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
};

beforeEach(() => {
  window.localStorage.clear();
  inWorkbook('a.xlsx');
});
afterEach(() => void jest.useRealTimers());

test('a pane that opens is told once', () => {
  expect(leaveProblem(search)).toBe(true);
  expect([toldIn('a.xlsx'), toldIn('a.xlsx')]).toEqual([[{ operation: 'consolidate', problem }], []]);
});

test('a pane that stands open is told at once, until it stops listening', () => {
  const told: unknown[] = [];
  const stop = onLeftProblem((left) => told.push(left));
  leaveProblem(search);
  stored();
  stop();
  leaveProblem(search);
  stored();
  expect(told).toEqual([{ operation: 'consolidate', problem }]);
});

test("another workbook's pane leaves it to the one it concerns", () => {
  leaveProblem(search);
  expect([toldIn('b.xlsx'), toldIn('a.xlsx').length]).toEqual([[], 1]);
});

test('what nobody read in two minutes is forgotten', () => {
  jest.useFakeTimers();
  leaveProblem(search);
  jest.advanceTimersByTime(121_000);
  expect([toldIn('a.xlsx'), window.localStorage.length]).toEqual([[], 0]);
});

test('a text that is none of ours tells nothing', () => {
  window.localStorage.setItem('malkedjan.besked', 'no json');
  expect(toldIn('a.xlsx')).toEqual([]);
});

test('where storage is closed it is not left, and nothing breaks', () => {
  const closed = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError');
  });
  expect(leaveProblem(search)).toBe(false);
  closed.mockRestore();
});
