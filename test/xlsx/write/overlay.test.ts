import type { WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { overlayFormula, sqrefs, worksheetOrder } from '../../../src/xlsx/write/marks/overlay.ts';
import { rootRange } from '../../../src/xlsx/package/index.ts';
import { samplePlan } from './sample-plan.ts';
import { makeDocument, makePackage, opened, partText, savedElsewhere, sheetName } from './workbook-maker.ts';
import type { Features } from './workbook-maker.ts';

const onlyOverlays = (): WritePlan => ({ ...samplePlan([sheetName(0)]), sheets: [], names: [] });
const first = 'xl/worksheets/sheet1.xml';

async function marked(features: Partial<Features>): Promise<string> {
  return partText(await (await makeDocument(features)).apply(onlyOverlays()), first);
}

const everything = {
  hasConditionalFormat: true,
  hasValidation: true,
  hasHyperlink: true,
  hasExtension: true,
  hasTable: true,
};

describe('marks in a sheet of the user', () => {
  test.each(['', 'x:'])('stand where the schema wants them, with the prefix "%s" of the file', async (prefix) => {
    const ranks = rootRange(await marked({ ...everything, prefix })).children.map((child) =>
      worksheetOrder.indexOf(child.local),
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('add nothing but their own elements', async () => {
    const before = await makePackage(everything).text(first);
    const after = await marked(everything);
    expect(
      after.replace(/<conditionalFormatting sqref="[^"]*"><cfRule type="expression".*?<\/conditionalFormatting>/g, ''),
    ).toBe(before);
  });

  test('come after every rule of the user, those of extensions too, and fel before varning', async () => {
    const rules = [
      ...(await marked(everything)).matchAll(
        /<cfRule type="expression" dxfId="(\d)" priority="(\d+)">.*?Målkedjan (\w+)/g,
      ),
    ];
    expect(rules.map(([, dxf, priority, word]) => [dxf, priority, word])).toEqual([
      ['1', '13', 'fel'],
      ['2', '14', 'varning'],
    ]);
  });

  test('are true everywhere and known by their formula', () => {
    expect(overlayFormula('fel')).toBe('N("Målkedjan fel")=0');
  });

  test('leave a protected sheet as it is', async () => {
    expect(await marked({ isProtected: true })).toBe(await makePackage({ isProtected: true }).text(first));
  });

  test('are merged, and split before Excel would refuse them', () => {
    const cells = Array.from({ length: 4000 }, (_, i) => ({ top: i * 2, bottom: i * 2, left: 27, right: 27 }));
    const all = sqrefs([...cells, { top: 1, bottom: 1, left: 27, right: 27 }]);
    expect(all[0]).toMatch(/^AB1:AB3 AB5 /);
    expect(Math.max(...all.map((sqref) => sqref.length))).toBeLessThanOrEqual(8000);
    expect(all.join(' ').split(' ')).toHaveLength(3999);
  });

  test('are found and removed when ids and priorities are others and a rule of the user stands beside them', async () => {
    const applied = await (await makeDocument(everything)).apply(onlyOverlays());
    const saved = await savedElsewhere(applied, {
      [first]: (text) =>
        text
          .replace(/dxfId="1" priority="13"/, 'priority="2" dxfId="0"')
          .replace(
            /(<conditionalFormatting sqref="B2:B3">)/,
            '$1<cfRule type="expression" priority="1"><formula>B2=1</formula></cfRule>',
          ),
    });
    const cleaned = await partText((await (await opened(saved)).clean()).bytes, first);
    expect(cleaned).not.toContain('N("Målkedjan fel');
    expect(cleaned).toContain(
      '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>B2=1</formula></cfRule></conditionalFormatting>',
    );
  });
});
