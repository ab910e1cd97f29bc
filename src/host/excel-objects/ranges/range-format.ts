import type { HostCollection } from '../../executor/host-object.ts';
import { HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { lastColumn, lastRow } from '../../document/address.ts';
import { cellText } from '../../document/cell-text.ts';
import { defaultColumnWidth, defaultRowHeight } from '../../document/sheet.ts';
import { styleValue } from '../../document/style.ts';
import { RangeBorders } from './range-borders.ts';
import { RangeFill, RangeFont, RangeProtection } from './range-font-fill.ts';
import type { Target } from '../target.ts';
import { setStyle, uniform } from '../target.ts';
import { word } from '../words.ts';

/** Range.format: alignment, sizes, and the way to fill, font, borders and protection. */
export class RangeFormat extends HostObject {
  readonly type = 'RangeFormat';
  private readonly target: Target;

  constructor(target: Target) {
    super();
    this.target = target;
  }

  get Fill(): RangeFill {
    return new RangeFill(this.target);
  }
  get Font(): RangeFont {
    return new RangeFont(this.target);
  }
  get Borders(): HostCollection {
    return new RangeBorders(this.target);
  }
  get Protection(): RangeProtection {
    return new RangeProtection(this.target);
  }

  get HorizontalAlignment(): string | null {
    return uniform(this.target, 'horizontal');
  }
  set HorizontalAlignment(value: string) {
    setStyle(this.target, 'horizontal', word(value, horizontalWords));
  }
  get VerticalAlignment(): string | null {
    return uniform(this.target, 'vertical');
  }
  set VerticalAlignment(value: string) {
    setStyle(this.target, 'vertical', word(value, verticalWords));
  }
  get WrapText(): boolean | null {
    return uniform(this.target, 'wrapText');
  }
  set WrapText(value: boolean) {
    setStyle(this.target, 'wrapText', Boolean(value));
  }
  get IndentLevel(): number | null {
    return uniform(this.target, 'indent');
  }
  set IndentLevel(value: number) {
    if (!(value >= 0 && value <= 250)) throw invalidArgument();
    setStyle(this.target, 'indent', value);
  }
  get TextOrientation(): number | null {
    return uniform(this.target, 'rotation');
  }
  set TextOrientation(value: number) {
    if (!((value >= -90 && value <= 90) || value === 180)) throw invalidArgument();
    setStyle(this.target, 'rotation', value);
  }
  get ShrinkToFit(): boolean | null {
    return uniform(this.target, 'shrinkToFit');
  }
  set ShrinkToFit(value: boolean) {
    setStyle(this.target, 'shrinkToFit', value);
  }
  get AutoIndent(): boolean | null {
    return uniform(this.target, 'autoIndent');
  }
  set AutoIndent(value: boolean) {
    setStyle(this.target, 'autoIndent', value);
  }
  get ReadingOrder(): string | null {
    return uniform(this.target, 'readingOrder');
  }
  set ReadingOrder(value: string) {
    setStyle(this.target, 'readingOrder', value);
  }

  get ColumnWidth(): number | null {
    return this.same(
      (a) => [a.left, a.right],
      lastColumn,
      (i) => this.target.sheet.columnWidth(i),
      defaultColumnWidth,
    );
  }
  set ColumnWidth(width: number) {
    const { sheet } = this.target;
    if (typeof width !== 'number' || width < 0) throw invalidArgument();
    sheet.assertAllowed('allowFormatColumns');
    for (const a of this.target.areas())
      for (let c = a.left; c <= a.right; c++) {
        if (width === 0) sheet.hiddenColumns.add(c);
        else {
          sheet.hiddenColumns.delete(c);
          sheet.columnWidths.set(c, width);
        }
      }
  }
  get RowHeight(): number | null {
    return this.same(
      (a) => [a.top, a.bottom],
      lastRow,
      (i) => this.target.sheet.rowHeight(i),
      defaultRowHeight,
    );
  }
  set RowHeight(height: number) {
    const { sheet } = this.target;
    if (typeof height !== 'number' || height < 0 || height > 409.5) throw invalidArgument();
    sheet.assertAllowed('allowFormatRows');
    for (const a of this.target.areas())
      for (let r = a.top; r <= Math.min(a.bottom, a.top + 100_000); r++) sheet.rowHeights.set(r, height);
  }
  get UseStandardWidth(): boolean | null {
    const widths = this.target
      .areas()
      .flatMap((a) => [...this.target.sheet.columnWidths.keys()].filter((c) => c >= a.left && c <= a.right));
    return widths.length === 0 ? true : null;
  }
  set UseStandardWidth(value: boolean) {
    if (value)
      for (const a of this.target.areas())
        for (let c = a.left; c <= a.right; c++) this.target.sheet.columnWidths.delete(c);
  }
  get UseStandardHeight(): boolean {
    return !this.target
      .areas()
      .some((a) => [...this.target.sheet.rowHeights.keys()].some((r) => r >= a.top && r <= a.bottom));
  }
  set UseStandardHeight(value: boolean) {
    const { rowHeights } = this.target.sheet;
    if (value)
      for (const r of [...rowHeights.keys()])
        if (this.target.areas().some((a) => r >= a.top && r <= a.bottom)) rowHeights.delete(r);
  }

  AutofitColumns(): void {
    const { sheet } = this.target;
    sheet.workbook.calculator.calculate(sheet.workbook);
    for (const a of this.target.areas()) {
      const longest = new Map<number, number>();
      for (const [row, column, cell] of sheet.cells.in(a)) {
        const style = cell.style ?? sheet.cells.background(row, column);
        const text = cellText(cell.value, styleValue(style, 'numberFormat'));
        const lines = text.split('\n').map((line) => line.length);
        const length = (Math.max(...lines) * styleValue(style, 'fontSize')) / 11;
        longest.set(column, Math.max(longest.get(column) ?? 0, length * (styleValue(style, 'bold') ? 1.1 : 1)));
      }
      // @unverified HOST-AUTOFIT: seven pixels a sign and five beside; Excel measures the real letters.
      for (const [column, length] of longest)
        if (length > 0) sheet.columnWidths.set(column, Math.round(length * 5.25 * 4 + 15) / 4);
    }
  }
  AutofitRows(): void {
    const { sheet } = this.target;
    for (const a of this.target.areas())
      for (const row of [...sheet.rowHeights.keys()]) if (row >= a.top && row <= a.bottom) sheet.rowHeights.delete(row);
    for (const a of this.target.areas())
      for (const [row, column, cell] of sheet.cells.in(a)) {
        const size = styleValue(cell.style ?? sheet.cells.background(row, column), 'fontSize');
        if (size > 11)
          sheet.rowHeights.set(row, Math.max(sheet.rowHeights.get(row) ?? 0, Math.round(size * 1.3 * 4) / 4));
      }
  }
  AdjustIndent(amount: number): void {
    setStyle(this.target, 'indent', Math.max(0, (this.IndentLevel ?? 0) + amount));
  }

  private same(
    span: (a: Area) => [number, number],
    last: number,
    size: (i: number) => number,
    usual: number,
  ): number | null {
    const sizes = new Set<number>();
    for (const a of this.target.areas()) {
      const [from, to] = span(a);
      if (from === 0 && to === last) sizes.add(usual);
      else for (let i = from; i <= to && sizes.size < 2; i++) sizes.add(size(i));
    }
    return sizes.size === 1 ? ([...sizes][0] as number) : null;
  }
}

const horizontalWords = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const verticalWords = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
