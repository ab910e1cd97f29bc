/** What shapes can do beyond holding their data. */
import { invalidArgument, notImplemented } from '../../executor/host-error.ts';
import { ListCollection } from '../../executor/host-object.ts';
import type { Behaviours } from '../bag.ts';
import { Bag } from '../bag.ts';
import { onePixel } from './pictures.ts';
import { connected, connection, siteCounts } from './shape-lines.ts';
import type { Sheet } from '../../document/model.ts';

const sheetOfShape = (bag: Bag): Sheet => bag.entries().get('sheet') as Sheet;

const number = (bag: Bag, name: string): number => Number(bag.value(name));
const owner = (bag: Bag): Bag => bag.parent as Bag;

function nudge(name: string): (bag: Bag, args: readonly unknown[]) => void {
  return (bag, [by]) => {
    const next = number(bag, name) + Number(by);
    bag.writeMember(name, name === 'Rotation' ? ((next % 360) + 360) % 360 : next);
  };
}

const chartOf = (bag: Bag): Bag | null => (bag.entries().get('chart') as Bag | undefined) ?? null;
export const membersOf = (bag: Bag): readonly Bag[] => (bag.entries().get('members') as Bag[] | undefined) ?? [];

/** Place, size and name of a chart's shape are the chart's own. */
const shared = (name: string): ((bag: Bag) => unknown) => {
  return (bag) => (chartOf(bag) ?? bag).entries().get(name) ?? (name === 'Name' ? '' : 0);
};

/** The members of a group move and grow with it. */
function placed(name: 'Left' | 'Top' | 'Width' | 'Height'): (bag: Bag, value: unknown) => unknown {
  return (bag, value) => {
    const next = Number(value);
    if (!Number.isFinite(next) || ((name === 'Width' || name === 'Height') && next < 0)) throw invalidArgument();
    const before = number(bag, name);
    chartOf(bag)?.writeMember(name, next);
    const [start, extent] = name === 'Left' || name === 'Width' ? ['Left', 'Width'] : ['Top', 'Height'];
    for (const member of membersOf(bag)) {
      if (name === start) member.writeMember(start, number(member, start) + next - before);
      else if (before > 0) {
        const origin = number(bag, start);
        member.writeMember(start, origin + (number(member, start) - origin) * (next / before));
        member.writeMember(extent, number(member, extent) * (next / before));
      }
    }
    return next;
  };
}

/** Scales to the original (pictures only) or the current size, from the top left, the middle or the bottom right. */
function scale(size: 'Width' | 'Height', place: 'Left' | 'Top'): (bag: Bag, args: readonly unknown[]) => void {
  return (bag, [factor, _type, from]) => {
    const before = number(bag, size);
    const after = before * Number(factor);
    bag.writeMember(size, after);
    if (bag.value('LockAspectRatio') === true) {
      const other = size === 'Width' ? 'Height' : 'Width';
      bag.writeMember(other, number(bag, other) * Number(factor));
    }
    const share = { ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 }[String(from)] ?? 0;
    if (share > 0) bag.writeMember(place, number(bag, place) - (after - before) * share);
  };
}

function setZOrder(bag: Bag, [position]: readonly unknown[]): void {
  const list = sheetOfShape(bag).shapes;
  const at = list.indexOf(bag);
  const places: Record<string, number> = {
    BringToFront: list.length - 1,
    BringForward: at + 1,
    SendToBack: 0,
    SendBackward: at - 1,
  };
  const next = places[String(position)];
  if (next === undefined) throw invalidArgument();
  list.splice(at, 1);
  list.splice(Math.min(Math.max(next, 0), list.length), 0, bag);
}

function remove(bag: Bag): void {
  const sheet = sheetOfShape(bag);
  for (const member of membersOf(bag)) remove(member);
  sheet.shapes = sheet.shapes.filter((s) => s !== bag);
  chartOf(bag)?.callMember('Delete', []);
}

function copyTo(bag: Bag, [target]: readonly unknown[]): Bag {
  if (chartOf(bag)) throw notImplemented('Shape.copyTo of a chart');
  const to = (target as { sheet?: Sheet } | null)?.sheet ?? sheetOfShape(bag);
  const copy = clone(bag, null);
  copy.put('sheet', to);
  copy.put('Id', to.workbook.newGuid());
  copy.put('Name', `${String(bag.value('Name'))} copy`);
  to.shapes.push(copy);
  return copy;
}

function clone(bag: Bag, parent: Bag | null): Bag {
  const copy = new Bag(bag.type, bag.behaviours, parent);
  for (const [name, value] of bag.entries()) if (!['inGroup', 'members'].includes(name)) copy.put(name, value);
  for (const [name, child] of bag.childBags()) {
    const to = copy.child(name);
    if (child instanceof Bag && to instanceof Bag)
      for (const [member, value] of clone(child, copy).entries()) to.put(member, value);
  }
  return copy;
}

const withId =
  (type: string) =>
  (bag: Bag): Bag => {
    const child = new Bag(type, shapeBehaviours, bag);
    child.put('Id', bag.value('Id'));
    return child;
  };

export const shapeBehaviours: Behaviours = {
  Shape: {
    children: {
      Line: withId('Line'),
      Image: withId('Image'),
      Group: withId('ShapeGroup'),
      GeometricShape: withId('GeometricShape'),
    },
    values: {
      ZOrderPosition: (bag) => sheetOfShape(bag).shapes.indexOf(bag),
      ParentGroup: (bag) => bag.entries().get('inGroup') ?? null,
      ConnectionSiteCount: (bag) => siteCounts[String(bag.value('GeometricShapeType'))] ?? 4,
      DisplayName: (bag) => bag.value('Name'),
      GeometricShapeType: (bag) => bag.entries().get('GeometricShapeType') ?? null,
      ...Object.fromEntries(['Name', 'Left', 'Top', 'Width', 'Height'].map((name) => [name, shared(name)])),
    },
    setters: {
      Name: (bag, value) => {
        chartOf(bag)?.writeMember('Name', value);
        return value;
      },
      Left: placed('Left'),
      Top: placed('Top'),
      Width: placed('Width'),
      Height: placed('Height'),
    },
    methods: {
      Delete: remove,
      IncrementLeft: nudge('Left'),
      IncrementTop: nudge('Top'),
      IncrementRotation: nudge('Rotation'),
      ScaleWidth: scale('Width', 'Left'),
      ScaleHeight: scale('Height', 'Top'),
      SetZOrder: setZOrder,
      CopyTo: copyTo,
      GetAsImage: (bag) => bag.entries().get('picture') ?? onePixel,
    },
  },
  ShapeGroup: {
    children: {
      Shape: (bag) => owner(bag),
      Shapes: (bag) =>
        new ListCollection(
          'GroupShapeCollection',
          () => membersOf(owner(bag)),
          (s) => [s.value('Id'), s.value('Name')],
        ),
    },
    methods: {
      Ungroup: (bag) => {
        const group = owner(bag);
        for (const shape of membersOf(group)) {
          shape.forget('inGroup');
          shape.put('Level', 0);
        }
        const sheet = sheetOfShape(group);
        sheet.shapes = sheet.shapes.filter((s) => s !== group);
      },
    },
  },
  Line: {
    children: {
      Shape: (bag) => owner(bag),
      BeginConnectedShape: (bag) => connected(bag, 'Begin'),
      EndConnectedShape: (bag) => connected(bag, 'End'),
    },
    methods: { ...connection('Begin'), ...connection('End') },
  },
  Image: { children: { Shape: (bag) => owner(bag) } },
  TextFrame: {
    values: { HasText: (bag) => String((bag.child('TextRange') as Bag).value('Text')) !== '' },
    methods: { DeleteText: (bag) => (bag.child('TextRange') as Bag).put('Text', '') },
  },
  TextRange: {
    methods: {
      GetSubstring: (bag, [start, length]) => {
        const key = `part:${String(start)}:${String(length)}`;
        const known = bag.entries().get(key) as Bag | undefined;
        const part = known ?? new Bag('TextRange', shapeBehaviours, bag);
        part.put('Text', String(bag.value('Text')).substr(Number(start), length === null ? undefined : Number(length)));
        bag.put(key, part);
        return part;
      },
    },
  },
  ShapeFill: {
    setters: {
      ForegroundColor: (bag, value) => {
        bag.put('Type', 'Solid');
        return value;
      },
    },
  },
};
