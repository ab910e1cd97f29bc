/** Words of conditional formats in files and in office.js, each with its other. */
import type { Area } from '../document/address.ts';
import { cellText } from '../document/address.ts';

/** Icon sets that files have had since 2007: "ThreeArrows" ↔ "3Arrows". Stars, triangles and boxes came later and lie elsewhere. */
const numbers: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };
const laterSets = new Set(['ThreeStars', 'ThreeTriangles', 'FiveBoxes']);

export function iconSetName(style: string): string | null {
  const [, count = '', rest = ''] = /^(Three|Four|Five)(\w+)$/.exec(style) ?? [];
  return count === '' || laterSets.has(style) ? null : `${numbers[count]}${rest}`;
}
export function iconSetStyle(name: string): string {
  const word = Object.entries(numbers).find(([, digit]) => digit === name[0])?.[0] ?? 'Three';
  return `${word}${name.slice(1)}`;
}
export const iconCount = (style: string): number => Number(numbers[/^(Three|Four|Five)/.exec(style)?.[0] ?? ''] ?? 3);

/** Kinds of a threshold, `<cfvo type>`. */
export const thresholdNames: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};
export const thresholdWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(thresholdNames).map(([word, name]) => [name, word]),
);

interface Preset {
  readonly type: string;
  readonly attributes?: string;
  /** For the first cell, where the kind needs one. */
  readonly formula?: (cell: string) => string;
}

const day = (cell: string): string => `ROUNDDOWN(${cell},0)`;
const month =
  (shift: number) =>
  (cell: string): string =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
const period = (name: string, formula: (cell: string) => string): Preset => ({
  type: 'timePeriod',
  attributes: ` timePeriod="${name}"`,
  formula,
});
const average = (attributes: string): Preset => ({ type: 'aboveAverage', attributes });

/** Excel.ConditionalFormatPresetCriterion. */
export const presets: Readonly<Record<string, Preset>> = {
  Blanks: { type: 'containsBlanks', formula: (c) => `LEN(TRIM(${c}))=0` },
  NonBlanks: { type: 'notContainsBlanks', formula: (c) => `LEN(TRIM(${c}))>0` },
  Errors: { type: 'containsErrors', formula: (c) => `ISERROR(${c})` },
  NonErrors: { type: 'notContainsErrors', formula: (c) => `NOT(ISERROR(${c}))` },
  Yesterday: period('yesterday', (c) => `FLOOR(${c},1)=TODAY()-1`),
  Today: period('today', (c) => `FLOOR(${c},1)=TODAY()`),
  Tomorrow: period('tomorrow', (c) => `FLOOR(${c},1)=TODAY()+1`),
  LastSevenDays: period('last7Days', (c) => `AND(TODAY()-FLOOR(${c},1)<=6,FLOOR(${c},1)<=TODAY())`),
  LastWeek: period('lastWeek', (c) => `AND(TODAY()-${day(c)}>=WEEKDAY(TODAY()),TODAY()-${day(c)}<WEEKDAY(TODAY())+7)`),
  ThisWeek: period(
    'thisWeek',
    (c) => `AND(TODAY()-${day(c)}<=WEEKDAY(TODAY())-1,${day(c)}-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  NextWeek: period(
    'nextWeek',
    (c) => `AND(${day(c)}-TODAY()>7-WEEKDAY(TODAY()),${day(c)}-TODAY()<15-WEEKDAY(TODAY()))`,
  ),
  LastMonth: period('lastMonth', month(-1)),
  ThisMonth: period('thisMonth', month(0)),
  NextMonth: period('nextMonth', month(1)),
  AboveAverage: average(''),
  BelowAverage: average(' aboveAverage="0"'),
  EqualOrAboveAverage: average(' equalAverage="1"'),
  EqualOrBelowAverage: average(' aboveAverage="0" equalAverage="1"'),
  OneStdDevAboveAverage: average(' stdDev="1"'),
  OneStdDevBelowAverage: average(' aboveAverage="0" stdDev="1"'),
  TwoStdDevAboveAverage: average(' stdDev="2"'),
  TwoStdDevBelowAverage: average(' aboveAverage="0" stdDev="2"'),
  ThreeStdDevAboveAverage: average(' stdDev="3"'),
  ThreeStdDevBelowAverage: average(' aboveAverage="0" stdDev="3"'),
  UniqueValues: { type: 'uniqueValues' },
  DuplicateValues: { type: 'duplicateValues' },
};

/** The criterion of a rule that a file holds; null when it has no word for it. */
export function presetOf(type: string, attributes: Readonly<Record<string, string>>): string | null {
  const isOn = (text: string): boolean =>
    [...text.matchAll(/(\w+)="([^"]*)"/g)].every(([, name = '', value]) => attributes[name] === value);
  const asked = ['aboveAverage', 'equalAverage', 'stdDev', 'timePeriod'].filter(
    (name) => attributes[name] !== undefined,
  );
  const found = Object.entries(presets).find(
    ([, p]) =>
      p.type === type &&
      isOn(p.attributes ?? '') &&
      asked.every((name) => p.attributes?.includes(`${name}=`) || attributes[name] === '1'),
  );
  return found?.[0] ?? null;
}

export const firstCell = ([first]: readonly Area[]): string => (first ? cellText(first.top, first.left) : 'A1');
