import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { area } from '../../document/address.ts';
import type { BorderLine, Style } from '../../document/style.ts';
import { noBorder, withStyle } from '../../document/style.ts';
import { restyle, stylesIn } from '../../document/writing.ts';
import { announceFormat } from '../announce.ts';
import { colour } from '../colour.ts';
import type { Target } from '../target.ts';
import { word } from '../words.ts';

type Side = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

const indexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Index = (typeof indexes)[number];

/** Which side of which cells an index means. An inside line belongs to both cells beside it. */
function pieces(index: Index, a: Area): { side: Side; where: Area }[] {
  switch (index) {
    case 'EdgeTop':
      return [{ side: 'top', where: area(a.top, a.left, a.top, a.right) }];
    case 'EdgeBottom':
      return [{ side: 'bottom', where: area(a.bottom, a.left, a.bottom, a.right) }];
    case 'EdgeLeft':
      return [{ side: 'left', where: area(a.top, a.left, a.bottom, a.left) }];
    case 'EdgeRight':
      return [{ side: 'right', where: area(a.top, a.right, a.bottom, a.right) }];
    case 'InsideVertical':
      if (a.left === a.right) return [];
      return [
        { side: 'right', where: area(a.top, a.left, a.bottom, a.right - 1) },
        { side: 'left', where: area(a.top, a.left + 1, a.bottom, a.right) },
      ];
    case 'InsideHorizontal':
      if (a.top === a.bottom) return [];
      return [
        { side: 'bottom', where: area(a.top, a.left, a.bottom - 1, a.right) },
        { side: 'top', where: area(a.top + 1, a.left, a.bottom, a.right) },
      ];
    case 'DiagonalDown':
      return [{ side: 'diagonalDown', where: a }];
    case 'DiagonalUp':
      return [{ side: 'diagonalUp', where: a }];
  }
}

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** One line of a range's borders. */
export class RangeBorder extends HostObject {
  readonly type = 'RangeBorder';
  private readonly target: Target;
  private readonly index: Index;

  constructor(target: Target, index: Index) {
    super();
    this.target = target;
    this.index = index;
  }

  override identity(): string {
    return this.index;
  }

  get SideIndex(): string {
    return this.index;
  }
  get Style(): string | null {
    return this.shared('style');
  }
  set Style(value: string) {
    const style = word(value, lineStyles);
    this.change((line) => (style === 'None' ? undefined : { ...line, style }));
  }
  get Weight(): string | null {
    return this.shared('weight');
  }
  set Weight(value: string) {
    const weight = word(value, weights);
    this.change((line) => ({ ...line, weight, style: line.style === 'None' ? 'Continuous' : line.style }));
  }
  get Color(): string | null {
    return this.shared('color');
  }
  set Color(value: string) {
    const color = colour(value);
    // A colour alone draws a thin line, as in Excel's own dialog (@unverified HOST-BORDER-COLOR).
    this.change((line) => ({ ...line, color, style: line.style === 'None' ? 'Continuous' : line.style }));
  }
  get TintAndShade(): number {
    return 0;
  }

  private shared<K extends keyof BorderLine>(key: K): BorderLine[K] | null {
    const found = new Set<BorderLine[K]>();
    for (const a of this.target.areas())
      for (const { side, where } of pieces(this.index, a).slice(0, 1))
        for (const style of stylesIn(this.target.sheet, where)) found.add((style[side] ?? noBorder)[key]);
    if (found.size === 0) found.add(noBorder[key]);
    return found.size === 1 ? ([...found][0] as BorderLine[K]) : null;
  }

  private change(next: (line: BorderLine) => BorderLine | undefined): void {
    const { sheet } = this.target;
    for (const a of this.target.areas()) {
      sheet.assertWritable(a);
      for (const { side, where } of pieces(this.index, a))
        restyle(sheet, where, (style: Style) => withStyle(style, { [side]: next(style[side] ?? noBorder) }));
      announceFormat(sheet, a);
    }
  }
}

/** Range.format.borders: eight lines by their index. */
export class RangeBorders extends HostCollection<RangeBorder> {
  readonly type = 'RangeBorderCollection';
  private readonly target: Target;

  constructor(target: Target) {
    super();
    this.target = target;
  }

  items(): RangeBorder[] {
    return indexes.map((index) => new RangeBorder(this.target, index));
  }

  find(key: unknown): RangeBorder {
    const index = indexes.find((i) => i.toLowerCase() === String(key).toLowerCase());
    if (!index) throw invalidArgument();
    return new RangeBorder(this.target, index);
  }

  get TintAndShade(): number {
    return 0;
  }
}
