import fc from 'fast-check';
import { Package } from '../../../src/xlsx/package/index.ts';
import { samplePlan } from './sample-plan.ts';
import { allParts, codec, makeDocument, makePackage, opened, plain, sheetName } from './workbook-maker.ts';
import type { Features } from './workbook-maker.ts';

const flag = fc.boolean();
const features: fc.Arbitrary<Features> = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  sheets: fc.integer({ min: 2, max: 4 }),
  hasConditionalFormat: flag,
  hasValidation: flag,
  hasHyperlink: flag,
  hasExtension: flag,
  hasTable: flag,
  hasNames: flag,
  hasChart: flag,
  hasCustomXml: flag,
  hasStyles: flag,
  hasProperties: flag,
  isProtected: flag,
  hasByteOrderMark: flag,
  isEmptySheetData: flag,
});

const marked = (f: Features): string[] => Array.from({ length: f.sheets }, (_, i) => sheetName(i));

test('applied and cleaned, every part is what it was, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(features, async (f) => {
      const before = await makePackage(f).save();
      const after = await (await opened(before)).apply(samplePlan(marked(f)));
      const cleaned = await (await opened(after)).clean();
      expect(cleaned.removed).toBe(true);
      expect(await allParts(cleaned.bytes)).toEqual(await allParts(before));
    }),
    { numRuns: 60 },
  );
});

test('the same plan twice gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(features, async (f) => {
      const plan = samplePlan(marked(f));
      const once = await (await makeDocument(f)).apply(plan);
      const twice = await (await opened(once)).apply(plan);
      expect(Buffer.compare(twice, once)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('a part that did not have to change keeps its very record in the file', async () => {
  const before = await makePackage({ ...plain, hasTable: true, hasChart: true, hasCustomXml: true }).save();
  const after = Package.open(await (await opened(before)).apply(samplePlan([sheetName(0)])), codec);
  const original = Package.open(before, codec);
  const changed = [
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ];
  for (const name of original.names.filter((part) => !changed.includes(part)))
    expect(Buffer.compare(after.original(name)!.record, original.original(name)!.record)).toBe(0);
});

test('a workbook without a mark of ours is given back as it was', async () => {
  const before = await makePackage({ hasConditionalFormat: true }).save();
  const cleaned = await (await opened(before)).clean();
  expect(cleaned).toEqual({ bytes: before, removed: false, sheets: 0 });
});

test('applying does not change the document: it can be asked again', async () => {
  const document = await makeDocument();
  const once = await document.apply(samplePlan([sheetName(0)]));
  expect(Buffer.compare(await document.apply(samplePlan([sheetName(0)])), once)).toBe(0);
  expect((await document.clean()).removed).toBe(false);
});
