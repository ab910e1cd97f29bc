import { HostCollection, HostObject } from '../executor/host-object.ts';
import { invalidArgument } from '../executor/host-error.ts';
import { Bag } from './bag.ts';
import { shapeBehaviours } from './shape-behaviours.ts';
import type { Sheet } from '../document/model.ts';

/** Worksheet.shapes. */
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
    if (typeof kind !== 'string' || kind === '') throw invalidArgument();
    const shape = this.make('GeometricShape', kind, { Left: 0, Top: 0, Width: 72, Height: 72 });
    shape.put('GeometricShapeType', kind);
    return shape;
  }
  AddTextBox(text: string | null): Bag {
    const shape = this.make('GeometricShape', 'TextBox', { Left: 0, Top: 0, Width: 72, Height: 72 });
    shape.put('GeometricShapeType', 'Rectangle');
    ((shape.child('TextFrame') as Bag).child('TextRange') as Bag).put('Text', text ?? '');
    return shape;
  }
  AddImage(base64: string): Bag {
    if (typeof base64 !== 'string' || base64 === '') throw invalidArgument();
    const shape = this.make('Image', 'Picture', { Left: 0, Top: 0, Width: 96, Height: 96 });
    shape.put('base64', base64);
    return shape;
  }
  AddSvg(xml: string): Bag {
    const shape = this.make('Image', 'Graphic', { Left: 0, Top: 0, Width: 96, Height: 96 });
    shape.put('svg', xml);
    return shape;
  }
  AddLine(left: number, top: number, endLeft: number, endTop: number, connector: string | null): Bag {
    const place = {
      Left: Math.min(left, endLeft),
      Top: Math.min(top, endTop),
      Width: Math.abs(endLeft - left),
      Height: Math.abs(endTop - top),
    };
    const shape = this.make('Line', 'Straight Connector', place);
    (shape.child('Line') as Bag).put('connectorType', connector ?? 'Straight');
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
