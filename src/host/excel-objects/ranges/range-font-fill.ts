import { HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { withStyle } from '../../document/style.ts';
import { colour } from '../colour.ts';
import type { Target } from '../target.ts';
import { changeStyle, setStyle, uniform } from '../target.ts';

/** Range.format.fill. A cell without a fill answers white, several different ones "". */
export class RangeFill extends HostObject {
  readonly type = 'RangeFill';
  private readonly target: Target;

  constructor(target: Target) {
    super();
    this.target = target;
  }

  get Color(): string {
    // @unverified HOST-FILL-MIXED: the typings promise null for mixed fills, traces of Excel on the web show "".
    return uniform(this.target, 'fillColor') ?? '';
  }
  set Color(value: string) {
    if (value === '') {
      this.Clear();
      return;
    }
    const fillColor = colour(value);
    changeStyle(this.target, (style) => withStyle(style, { fillColor, fillPattern: style.fillPattern ?? 'Solid' }));
  }
  get Pattern(): string | null {
    return uniform(this.target, 'fillPattern');
  }
  set Pattern(value: string) {
    setStyle(this.target, 'fillPattern', value);
  }
  get PatternColor(): string | null {
    return uniform(this.target, 'fillPatternColor');
  }
  set PatternColor(value: string) {
    setStyle(this.target, 'fillPatternColor', colour(value));
  }
  get TintAndShade(): number | null {
    return uniform(this.target, 'fillTint');
  }
  set TintAndShade(value: number) {
    setStyle(this.target, 'fillTint', value);
  }
  get PatternTintAndShade(): number {
    return 0;
  }
  Clear(): void {
    const none = { fillColor: undefined, fillPattern: undefined, fillPatternColor: undefined, fillTint: undefined };
    changeStyle(this.target, (style) => withStyle(style, none));
  }
}

/** Range.format.font. */
export class RangeFont extends HostObject {
  readonly type = 'RangeFont';
  private readonly target: Target;

  constructor(target: Target) {
    super();
    this.target = target;
  }

  get Name(): string | null {
    return uniform(this.target, 'fontName');
  }
  set Name(value: string) {
    setStyle(this.target, 'fontName', String(value));
  }
  get Size(): number | null {
    return uniform(this.target, 'fontSize');
  }
  set Size(value: number) {
    if (!(Number(value) >= 1 && Number(value) <= 409)) throw invalidArgument('A font is 1 to 409 points.');
    setStyle(this.target, 'fontSize', Number(value));
  }
  get Color(): string {
    return uniform(this.target, 'fontColor') ?? '';
  }
  set Color(value: string) {
    setStyle(this.target, 'fontColor', colour(value));
  }
  get Bold(): boolean | null {
    return uniform(this.target, 'bold');
  }
  set Bold(value: boolean) {
    setStyle(this.target, 'bold', Boolean(value));
  }
  get Italic(): boolean | null {
    return uniform(this.target, 'italic');
  }
  set Italic(value: boolean) {
    setStyle(this.target, 'italic', Boolean(value));
  }
  get Underline(): string | null {
    return uniform(this.target, 'underline');
  }
  set Underline(value: string) {
    setStyle(this.target, 'underline', value);
  }
  get Strikethrough(): boolean | null {
    return uniform(this.target, 'strikethrough');
  }
  set Strikethrough(value: boolean) {
    setStyle(this.target, 'strikethrough', Boolean(value));
  }
  get Subscript(): boolean | null {
    return uniform(this.target, 'subscript');
  }
  set Subscript(value: boolean) {
    changeStyle(this.target, (s) => withStyle(s, { subscript: value, ...(value ? { superscript: false } : {}) }));
  }
  get Superscript(): boolean | null {
    return uniform(this.target, 'superscript');
  }
  set Superscript(value: boolean) {
    changeStyle(this.target, (s) => withStyle(s, { superscript: value, ...(value ? { subscript: false } : {}) }));
  }
  get TintAndShade(): number | null {
    return uniform(this.target, 'fontTint');
  }
  set TintAndShade(value: number) {
    setStyle(this.target, 'fontTint', value);
  }
}

/** Range.format.protection. */
export class RangeProtection extends HostObject {
  readonly type = 'FormatProtection';
  private readonly target: Target;

  constructor(target: Target) {
    super();
    this.target = target;
  }

  get Locked(): boolean | null {
    return uniform(this.target, 'locked');
  }
  set Locked(value: boolean) {
    setStyle(this.target, 'locked', Boolean(value));
  }
  get FormulaHidden(): boolean | null {
    return uniform(this.target, 'formulaHidden');
  }
  set FormulaHidden(value: boolean) {
    setStyle(this.target, 'formulaHidden', Boolean(value));
  }
}
