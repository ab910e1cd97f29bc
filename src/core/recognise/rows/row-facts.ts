/** Small facts of a row that depend on one text each, so that every distinct text is read once in a workbook. */
import type { Direction, Value } from '../../model/values.ts';
import { lineCount, valueParts } from '../cells/cell-parts.ts';
import type { TextColumn } from '../cells/text-column.ts';
import { TextMemo } from '../cells/text-memo.ts';
import {
  assumeDirection,
  directionOfGoal,
  inferDirection,
  isPlaceholder,
  normaliseText,
  parseDirection,
  parseUnit,
  saysNoIndicator,
} from '../../parse/index.ts';

/** A number that equal delmål share whatever spaces, case and final stops they are written with; one count for a run. */
export class SameTexts {
  private readonly keys = new Map<string, number>();
  private readonly byText = new Map<string, number>();

  of(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const plain = normaliseText(text).replace(/[.:;\s]+$/, '');
    let key = this.keys.get(plain);
    if (key === undefined) this.keys.set(plain, (key = this.keys.size));
    this.byText.set(text, key);
    return key;
  }
}

/** The facts of one workbook's texts. */
export class RowFacts {
  private readonly units: TextMemo<string | null>;
  private readonly stated: TextMemo<Direction | null>;
  private readonly implied: TextMemo<Direction | null>;
  private readonly assumed: TextMemo<Direction | null>;
  private readonly assumedInPercent: TextMemo<Direction | null>;
  private readonly low: TextMemo<boolean>;
  private readonly placeholders: TextMemo<boolean>;
  private readonly withoutIndicator: TextMemo<boolean>;
  private readonly byGoal = new Map<string, Map<string, Direction | null>>();

  constructor(strings: readonly string[]) {
    this.units = new TextMemo(strings, unitOf);
    this.stated = new TextMemo(strings, (text) => parseDirection(text));
    this.implied = new TextMemo(strings, (text) => inferDirection(text));
    this.assumed = new TextMemo(strings, (text) => assumeDirection(text));
    this.assumedInPercent = new TextMemo(strings, (text) => assumeDirection(text, true));
    this.low = new TextMemo(strings, (text) => mayBeWantedLow.test(text));
    this.placeholders = new TextMemo(strings, isTemplateText);
    this.withoutIndicator = new TextMemo(strings, saysNoIndicator);
  }

  /** Unit of a unit cell, normalised when known, else as written; null when blank or not a text. */
  unit(column: TextColumn, row: number): string | null {
    const id = column.idAt(row);
    return id < 0 ? null : this.units.of(id);
  }

  statedDirection(column: TextColumn, row: number): Direction | null {
    const id = column.idAt(row);
    return id < 0 ? null : this.stated.of(id);
  }

  /** `id` is the text's own, -1 for a part of a cell. */
  impliedDirection(id: number, text: string): Direction | null {
    return id < 0 ? inferDirection(text) : this.implied.of(id);
  }

  /**
   * What the delmål, the name or where it started hint, where nothing tells; `wanted`: the delmål, `unit`: of the figures. `id`
   * as above.
   */
  hintedDirection(
    id: number,
    text: string,
    base: Value | null,
    target: Value,
    unit: string | null,
    wanted: Direction | null,
  ): Direction | null {
    const inPercent = unit === '%' || target.kind === 'percent';
    const memo = inPercent ? this.assumedInPercent : this.assumed;
    const assumed = wanted ?? (id < 0 ? assumeDirection(text, inPercent) : memo.of(id));
    return directionFrom(base, target, assumed, () => this.mayBeWantedLow(id, text));
  }

  /** Which way the delmål wants what the indicator measures; each pair is asked once. */
  directionOfGoal(goal: string, indicator: string): Direction | null {
    let ofGoal = this.byGoal.get(goal);
    if (!ofGoal) this.byGoal.set(goal, (ofGoal = new Map()));
    const known = ofGoal.get(indicator);
    if (known !== undefined) return known;
    const direction = directionOfGoal(goal, indicator);
    ofGoal.set(indicator, direction);
    return direction;
  }

  /** A time, a rate or another measure that is usually wanted low; `id` as above. */
  private mayBeWantedLow(id: number, text: string): boolean {
    return id < 0 ? mayBeWantedLow.test(text) : this.low.of(id);
  }

  /** "Saknas" or a dash where the indicator should be; `id` as above. */
  saysNoIndicator(id: number, text: string): boolean {
    return id < 0 ? saysNoIndicator(text) : this.withoutIndicator.of(id);
  }

  isPlaceholder(id: number, text: string): boolean {
    return id < 0 ? isTemplateText(text) : this.placeholders.of(id);
  }
}

/** Unit that a text names, as written when it is none we know; null when blank. */
export function unitOf(text: string): string | null {
  const plain = text.trim();
  return plain === '' ? null : (parseUnit(plain)?.name ?? plain);
}

/** Directions for `count` indicators of a cell, "Öka" and "Minska" in a line each; null when the cell says one thing or nothing. */
export function partDirections(text: string, count: number): readonly (Direction | null)[] | null {
  return lineCount(text) < 2 ? null : valueParts(text, count).map((part) => parseDirection(part));
}

/** Text of the template that nobody has replaced. */
export function isTemplateText(text: string): boolean {
  return text.length <= 60 && isPlaceholder(text);
}

/** Which way is better, as stated or as the form of the target says; null when neither tells. */
export function saidDirection(stated: Direction | null, target: Value): Direction | null {
  if (stated !== null) return stated;
  if (target.kind === 'interval') return 'intervall';
  if (target.kind === 'boolean') return 'jaNej';
  if (target.bound !== undefined) return target.bound === 'min' ? 'hogre' : 'lagre';
  return target.direction ?? null;
}

/**
 * The way from where it started, which is only a hint: what is past its target already would be turned round. Upwards it
 * tells, unless the measure is a time, a rate or another that is usually wanted low; downwards only the delmål's own words do.
 * The outcome of the year before tells nothing. `wanted` is which way the delmål wants it, and who contradict each other tell nothing.
 */
function directionFrom(
  base: Value | null,
  target: Value,
  wanted: Direction | null,
  mayBeLow: () => boolean,
): Direction | null {
  if (base?.number == null || target.number === null || base.number === target.number || base.kind === 'error')
    return wanted;
  const isUp = base.number < target.number;
  if (wanted !== null) return isUp === (wanted === 'hogre') ? wanted : null;
  return isUp && !mayBeLow() ? 'hogre' : null;
}

const mayBeWantedLow =
  /(?: per |\/|tid(?:en)?(?![a-zåäö])|dagar|tomma|tomställ|förbruk|placera|risk|skuld|belast|avgång)/i;

/** Template text is looked for where no figure has been filled in, or where the text itself is in brackets or dots. */
export function mayBeTemplate(text: string, target: Value, outcome: Value): boolean {
  if (target.number === null || outcome.number === null) return true;
  const first = text.charCodeAt(0);
  return first === 91 || first === 60 || first === 40 || first === 46 || first === 8230 || first === 120;
}
