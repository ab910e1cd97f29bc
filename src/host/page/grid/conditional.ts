/** The formats that a sheet's conditional formats give its cells right now. Rules of the kinds Custom and CellValue are shown. */
import { shiftFormula } from '../../calc/references.ts';
import type { Engine } from '../../calc/engine.ts';
import { isGrid } from '../../calc/values.ts';
import type { Value } from '../../calc/values.ts';
import type { Area } from '../../document/address.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { CellError } from '../../document/cell-value.ts';
import type { Sheet } from '../../document/model.ts';
import type { Style } from '../../document/style.ts';
import { Bag } from '../../excel-objects/bag.ts';
import { ConditionalFormat } from '../../excel-objects/rules/conditional-formats.ts';

/** What rules change of a cell's format. */
export type RuleFormat = Partial<Style>;

interface Rule {
  readonly areas: readonly Area[];
  readonly stops: boolean;
  readonly format: RuleFormat;
  readonly holds: (row: number, column: number, value: CellValue) => boolean;
}

export class ConditionalFormats {
  private readonly rules: readonly Rule[];
  private readonly byRow = new Map<number, readonly { rule: Rule; left: number; right: number }[]>();

  constructor(sheet: Sheet, engine: Engine) {
    this.rules = sheet.conditionalFormats
      .filter((f): f is ConditionalFormat => f instanceof ConditionalFormat)
      .map((f) => ruleOf(f, sheet, engine))
      .filter((rule) => rule !== null);
  }

  /** What the rules say of a cell, first priority first; null when nothing. */
  at(row: number, column: number, value: CellValue): RuleFormat | null {
    let found = null as RuleFormat | null;
    for (const { rule, left, right } of this.onRow(row)) {
      if (column < left || column > right || !rule.holds(row, column, value)) continue;
      found = found ? { ...rule.format, ...found } : rule.format;
      if (rule.stops) break;
    }
    return found;
  }

  private onRow(row: number): readonly { rule: Rule; left: number; right: number }[] {
    let known = this.byRow.get(row);
    if (!known) {
      known = this.rules.flatMap((rule) =>
        rule.areas.filter((a) => a.top <= row && row <= a.bottom).map(({ left, right }) => ({ rule, left, right })),
      );
      this.byRow.set(row, known);
    }
    return known;
  }
}

function ruleOf(source: ConditionalFormat, sheet: Sheet, engine: Engine): Rule | null {
  const corner = source.areas[0];
  if (!corner) return null;
  const top = Math.min(...source.areas.map((a) => a.top));
  const left = Math.min(...source.areas.map((a) => a.left));
  const bag = source.describedBy;
  const format = formatOf(bag.child('Format'));
  const evaluate = (formula: string, row: number, column: number): CellValue =>
    single(engine.evaluate(sheet, row, column, shiftFormula(formula, row - top, column - left)));
  const common = { areas: source.areas, stops: source.StopIfTrue === true, format };
  if (source.kind === 'Custom') {
    const rule = bag.child('Rule');
    const formula = rule instanceof Bag ? String(rule.value('Formula') ?? '') : '';
    if (!formula.startsWith('=')) return null;
    return { ...common, holds: (row, column) => isTrue(evaluate(formula, row, column)) };
  }
  if (source.kind === 'CellValue') {
    const rule = (bag.value('Rule') ?? {}) as { formula1?: string; formula2?: string; operator?: string };
    const compare = comparisons[rule.operator ?? ''];
    if (!compare || rule.formula1 === undefined) return null;
    const [first, second] = [asFormula(rule.formula1), rule.formula2 === undefined ? null : asFormula(rule.formula2)];
    return {
      ...common,
      holds: (row, column, value) =>
        compare(value, evaluate(first, row, column), second === null ? null : evaluate(second, row, column)),
    };
  }
  return null;
}

const asFormula = (text: unknown): string => (String(text).startsWith('=') ? String(text) : `=${String(text)}`);
const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

function single(value: Value): CellValue {
  const one: unknown = isGrid(value) ? value.at(0, 0) : value;
  return typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' || one instanceof CellError
    ? one
    : null;
}

type Comparison = (value: CellValue, a: CellValue, b: CellValue) => boolean;

/** Texts and numbers never compare as equal, and texts without regard to case. */
function order(x: CellValue, y: CellValue): number {
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'string' && typeof y === 'string')
    return x.toLowerCase() < y.toLowerCase() ? -1 : Number(x.toLowerCase() !== y.toLowerCase());
  return NaN;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  Between: (v, a, b) => order(v, a) >= 0 && order(v, b) <= 0,
  NotBetween: (v, a, b) => order(v, a) < 0 || order(v, b) > 0,
  EqualTo: (v, a) => order(v, a) === 0,
  NotEqualTo: (v, a) => order(v, a) !== 0,
  GreaterThan: (v, a) => order(v, a) > 0,
  LessThan: (v, a) => order(v, a) < 0,
  GreaterThanOrEqual: (v, a) => order(v, a) >= 0,
  LessThanOrEqual: (v, a) => order(v, a) <= 0,
};

function formatOf(bag: unknown): RuleFormat {
  if (!(bag instanceof Bag)) return {};
  const [font, fill] = [bag.child('Font'), bag.child('Fill')];
  const colour = (of: unknown): string | undefined => {
    const value = of instanceof Bag ? of.entries().get('Color') : undefined;
    return typeof value === 'string' && value.startsWith('#') ? value : undefined;
  };
  const [fillColor, fontColor] = [colour(fill), colour(font)];
  const is = (name: string): boolean => font instanceof Bag && font.entries().get(name) === true;
  const numberFormat = bag.entries().get('NumberFormat');
  return {
    ...(fillColor ? { fillColor, fillPattern: 'Solid' } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(is('Bold') ? { bold: true } : {}),
    ...(is('Italic') ? { italic: true } : {}),
    ...(is('Strikethrough') ? { strikethrough: true } : {}),
    ...(typeof numberFormat === 'string' && numberFormat !== '' ? { numberFormat } : {}),
  };
}
