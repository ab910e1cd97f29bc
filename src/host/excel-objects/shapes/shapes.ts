import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { Bag } from '../bag.ts';
import { pictureOf } from './pictures.ts';
import { presetShapes } from './preset-shapes.ts';
import { shapeBehaviours } from './shape-behaviours.ts';
import { word } from '../words.ts';
import type { Sheet } from '../../document/model.ts';

/** A chart as it lies among the shapes of its sheet. */
export function shapeOfChart(chart: Bag, sheet: Sheet): Bag {
  const shape = new Bag('Shape', shapeBehaviours);
  shape.put('sheet', sheet);
  shape.put('chart', chart);
  shape.put('Id', sheet.workbook.newGuid());
  shape.put('Type', 'Unsupported');
  return shape;
}

/** Worksheet.shapes: charts are among them. */
export class Shapes extends HostCollection<Bag> {
  readonly type = 'ShapeCollection';
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  items(): Bag[] {
    return (this.sheet.shapes as Bag[]).filter((s) => !s.entries().has('inGroup'));
  }
  find(key: unknown): Bag | null {
    const wanted = String(key).toLowerCase();
    const all = this.sheet.shapes as Bag[];
    return all.find((s) => [s.value('Name'), s.value('Id')].some((k) => String(k).toLowerCase() === wanted)) ?? null;
  }

  private make(type: string, name: string, size: Readonly<Record<string, number>>): Bag {
    this.sheet.assertAllowed('allowEditObjects');
    const shape = new Bag('Shape', shapeBehaviours);
    shape.put('sheet', this.sheet);
    shape.put('Id', this.sheet.workbook.newGuid());
    shape.put('Name', `${name} ${this.sheet.shapes.length + 1}`);
    shape.put('Type', type);
    for (const [member, value] of Object.entries(size)) shape.put(member, value);
    this.sheet.shapes.push(shape);
    return shape;
  }

  AddGeometricShape(kind: string): Bag {
    const name = word(kind, presetShapes);
    const shape = this.make('GeometricShape', name, { Left: 0, Top: 0, Width: 72, Height: 72 });
    shape.put('GeometricShapeType', name);
    return shape;
  }
  AddTextBox(text: string | null): Bag {
    const shape = this.make('GeometricShape', 'TextBox', { Left: 0, Top: 0, Width: 72, Height: 72 });
    shape.put('GeometricShapeType', 'Rectangle');
    shape.put('text box', true);
    ((shape.child('TextFrame') as Bag).child('TextRange') as Bag).put('Text', text ?? '');
    return shape;
  }
  /** A picture has its own size in pixels, 96 to the inch. */
  AddImage(base64: string): Bag {
    const picture = pictureOf(base64);
    if (!picture) throw invalidArgument('The text is no picture in base64 (PNG, JPEG, GIF or BMP).');
    const size = { Left: 0, Top: 0, Width: picture.width * 0.75, Height: picture.height * 0.75 };
    return this.picture(this.make('Image', 'Picture', size), base64, picture.format);
  }
  private picture(shape: Bag, data: string, format: string): Bag {
    shape.put('picture', data);
    shape.put('LockAspectRatio', true);
    (shape.child('Image') as Bag).put('format', format);
    return shape;
  }
  AddLine(left: number, top: number, endLeft: number, endTop: number, connector: string | null): Bag {
    const place = {
      Left: Math.min(left, endLeft),
      Top: Math.min(top, endTop),
      Width: Math.abs(endLeft - left),
      Height: Math.abs(endTop - top),
    };
    const shape = this.make('Line', `${connector ?? 'Straight'} Connector`, place);
    const line = shape.child('Line') as Bag;
    line.put('connectorType', connector ?? 'Straight');
    line.put('ends', { begin: { x: left, y: top }, end: { x: endLeft, y: endTop } });
    return shape;
  }
  AddGroup(values: readonly unknown[]): Bag {
    const members = (values ?? []).map((v) => (v instanceof HostObject ? (v as Bag) : this.find(v)));
    if (members.length < 2 || members.some((m) => m === null))
      throw invalidArgument('A group needs at least two shapes.');
    const shapes = members as Bag[];
    const edge = (name: string): number[] => shapes.map((s) => Number(s.value(name)));
    const left = Math.min(...edge('Left'));
    const top = Math.min(...edge('Top'));
    const right = Math.max(...shapes.map((s) => Number(s.value('Left')) + Number(s.value('Width'))));
    const bottom = Math.max(...shapes.map((s) => Number(s.value('Top')) + Number(s.value('Height'))));
    const group = this.make('Group', 'Group', { Left: left, Top: top, Width: right - left, Height: bottom - top });
    group.put('members', shapes);
    for (const shape of shapes) {
      shape.put('inGroup', group);
      shape.put('Level', 1);
    }
    return group;
  }
}
