import { failure, onSheet, useHost } from './sheet.ts';

const host = useHost();
/** A picture of 2 × 3 pixels. */
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==';

test('a group moves and grows with its members', async () => {
  await onSheet(host(), async (sheet, context) => {
    const [a, b] = [sheet.shapes.addGeometricShape('Rectangle'), sheet.shapes.addGeometricShape('Ellipse')];
    a.set({ left: 10, top: 10, width: 20, height: 20 });
    b.set({ left: 40, top: 10, width: 10, height: 20 });
    const group = sheet.shapes.addGroup([a, b]);
    group.incrementLeft(5);
    group.width = 80;
    group.group.ungroup();
    a.load('left,width');
    b.load('left,width');
    await context.sync();
    expect([a.left, a.width, b.left, b.width]).toEqual([15, 40, 75, 20]);
  });
});

test('a picture has the size and the kind of its file', async () => {
  await onSheet(host(), async (sheet, context) => {
    const shape = sheet.shapes.addImage(picture).load('width,height,lockAspectRatio,geometricShapeType');
    shape.image.load('format');
    const again = shape.getAsImage('PNG');
    await context.sync();
    expect([shape.width, shape.height, shape.lockAspectRatio, shape.image.format]).toEqual([1.5, 2.25, true, 'PNG']);
    expect([again.value, shape.geometricShapeType]).toEqual([picture, null]);
  });
});

test('what is no picture is refused', async () => {
  const added = onSheet(host(), (sheet) => void sheet.shapes.addImage('ingen bild'));
  expect((await failure(added)).code).toBe('InvalidArgument');
});

test('a connected line goes from site to site', async () => {
  await onSheet(host(), async (sheet, context) => {
    const [from, to] = [sheet.shapes.addGeometricShape('Rectangle'), sheet.shapes.addGeometricShape('Rectangle')];
    from.set({ left: 0, top: 0, width: 100, height: 100 });
    to.set({ left: 300, top: 200, width: 100, height: 100 });
    const shape = sheet.shapes.addLine(0, 0, 1, 1);
    shape.line.connectBeginShape(from, 2);
    shape.line.connectEndShape(to, 0);
    shape.load('left,top,width,height');
    await context.sync();
    expect([shape.left, shape.top, shape.width, shape.height].map(Math.round)).toEqual([50, 100, 300, 100]);
  });
});

test('colours by name come back as numbers', async () => {
  await onSheet(host(), async (sheet, context) => {
    const { fill } = sheet.shapes.addGeometricShape('SmileyFace');
    fill.foregroundColor = 'yellow';
    fill.load('foregroundColor,type');
    await context.sync();
    expect([fill.foregroundColor, fill.type]).toEqual(['#FFFF00', 'Solid']);
  });
});
