import {
  parseContentTypes,
  parseRelationships,
  resolveTarget,
  withDefault,
  withOverride,
  withoutOverrides,
  withoutRelationships,
  withRelationship,
} from '../../../src/xlsx/package/index.ts';
import { relationshipsPart } from '../../../src/xlsx/package/part-name.ts';

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', '..\\comments1.xml', 'xl/comments1.xml'],
  ['xl/worksheets/sheet1.xml', '../../../../a.xml', 'a.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', './sheet%201.xml#x', 'xl/sheet 1.xml'],
])('from %s the target %s is %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test('relationships lie beside their part', () => {
  expect([relationshipsPart(''), relationshipsPart('xl/workbook.xml')]).toEqual([
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
  ]);
});

test('a relationship added and taken away leaves the text as it was', () => {
  const before =
    '<p:Relationships xmlns:p="r">\n <p:Relationship Id="rId1" Type="t/worksheet" Target="a.xml"/>\n</p:Relationships>';
  const added = withRelationship(before, { id: 'rId2', type: 't/worksheet', target: 'b.xml' });
  expect(parseRelationships(added, 'xl/workbook.xml').map((r) => r.target)).toEqual(['xl/a.xml', 'xl/b.xml']);
  expect(withoutRelationships(added, 'xl/workbook.xml', (r) => r.id === 'rId2')).toBe(before);
});

test('a part without relationships gets its first one', () => {
  const text = withRelationship(null, { id: 'rId1', type: 't/table', target: '../tables/t.xml' });
  expect(parseRelationships(text, 'xl/worksheets/sheet1.xml')[0]).toMatchObject({
    kind: 'table',
    target: 'xl/tables/t.xml',
    isExternal: false,
  });
});

test('an external target is an address, not a part', () => {
  const text =
    '<Relationships><Relationship Id="a" Type="x/hyperlink" Target="https://nora.se/a b" TargetMode="External"/></Relationships>';
  expect(parseRelationships(text, 'xl/workbook.xml')[0]).toMatchObject({
    target: 'https://nora.se/a b',
    isExternal: true,
  });
});

test('content types: overrides, defaults, added and taken away', () => {
  const before =
    '<Types><Default Extension="XML" ContentType="app/xml"/><Override PartName="/xl/A.xml" ContentType="a"/></Types>';
  const added = withOverride(before, 'xl/b.xml', 'b');
  const types = parseContentTypes(added);
  expect(['xl/a.xml', '/xl/b.xml', 'c.xml', 'd.png'].map((part) => types.of(part))).toEqual(['a', 'b', 'app/xml', '']);
  expect(withoutOverrides(added, ['XL/B.XML'])).toBe(before);
  expect([
    withDefault(before, 'xml', 'other'),
    parseContentTypes(withDefault(before, 'png', 'p')).default('PNG'),
  ]).toEqual([before, 'p']);
});
