/** Do numbers count the rows of their table: 1, 2, 3, or 1, 2, 1, 2 in its blocks? */
export const RowCount = { none: 0, through: 1, perBlock: 2 } as const;
export type RowCount = (typeof RowCount)[keyof typeof RowCount];

const fewest = 3;

/** Each is the one before, or one more, or begins again at 1 where a second block does; top to bottom. */
export function rowCount(numbers: readonly number[]): RowCount {
  if (numbers.length < fewest) return RowCount.none;
  let restarts = 0;
  let repeats = 0;
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const step = number - (numbers[i - 1] as number);
    if (step === 0) repeats++;
    else if (step !== 1 && (number !== 1 || ++restarts > 1)) return RowCount.none;
  }
  if (restarts === 0) return RowCount.through;
  return repeats === 0 ? RowCount.perBlock : RowCount.none;
}
