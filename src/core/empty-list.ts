/**
 * An empty list for texts or objects. V8 takes a new `[]` for one of small integers, and throws away the optimised code that
 * meets the first object in it: with a list for each sheet, the hottest loops begin anew for each sheet.
 */
const none: unknown[] = [''];
none.pop();

export const emptyList = <T extends object | string>(): T[] => none.slice() as T[];
