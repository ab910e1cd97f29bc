/** The workbook has been saved by another program since our run: what is ours is known by what it is, not where it lies. */
import { samplePlan } from './sample-plan.ts';
import { allParts, makeDocument, makePackage, opened, partText, savedElsewhere, sheetName } from './workbook-maker.ts';

const plan = samplePlan([sheetName(0)]);
const workbook = 'xl/workbook.xml';

/** Måluppfyllelse dragged first, the user standing on it, a calculation chain with cells of ours. */
async function saved(): Promise<Uint8Array> {
  const applied = await (await makeDocument({ hasNames: true })).apply(plan);
  const withChain = await savedElsewhere(applied, {
    [workbook]: (text) => {
      const ours = /<sheet name="Måluppfyllelse"[^>]*>/.exec(text)![0];
      return text
        .replace(ours, '')
        .replace('<sheets>', `<sheets>${ours}`)
        .replace('activeTab="1"', 'activeTab="0"')
        .replaceAll(/localSheetId="([12])"/g, (_, place) => `localSheetId="${place === '1' ? 2 : 0}"`);
    },
  });
  const { relationships } = (await opened(withChain)).parts;
  expect(relationships.length).toBeGreaterThan(3);
  return withChain;
}

test('clean removes our sheets wherever they stand, and what counts sheets follows', async () => {
  const cleaned = await (await opened(await saved())).clean();
  expect(cleaned.removed).toBe(true);
  const text = await partText(cleaned.bytes, workbook);
  const original = await makePackage({ hasNames: true }).text(workbook);
  expect(text).toBe(original.replace('activeTab="1"', 'activeTab="0"'));
  const { snapshot } = await opened(cleaned.bytes);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual([sheetName(0), sheetName(1)]);
  expect(snapshot.state).toBeNull();
});

test('clean leaves no part of ours and nothing that leads to one', async () => {
  const cleaned = await allParts((await (await opened(await saved())).clean()).bytes);
  const original = await allParts(await makePackage({ hasNames: true }).save());
  const notStyles = (parts: [string, string][]): [string, string][] =>
    parts.filter(([name]) => name !== 'xl/styles.xml' && name !== workbook);
  expect(notStyles(cleaned)).toEqual(notStyles(original));
});

test('the next run puts its sheets where people have put them, and is then itself repeatable', async () => {
  const again = await (await opened(await saved())).apply(plan);
  const document = await opened(again);
  expect(document.snapshot.sheets.map(({ name }) => name)).toEqual([
    'Måluppfyllelse',
    sheetName(0),
    sheetName(1),
    'Underlag',
  ]);
  const text = await document.package.text(workbook);
  expect(text).toContain('<workbookView activeTab="1"/>');
  expect(text).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="2">'Nämnd 1'!$A$1:$B$2</definedName>`);
  expect(Buffer.compare(await document.apply(plan), again)).toBe(0);
});

test('a sheet that somebody renamed is replaced in its place, under the name of the plan', async () => {
  const applied = await (await makeDocument()).apply(plan);
  const renamed = await savedElsewhere(applied, {
    [workbook]: (text) => text.replace('name="Underlag"', 'name="Mitt underlag"'),
  });
  const { snapshot } = await opened(await (await opened(renamed)).apply(plan));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual([sheetName(0), sheetName(1), 'Måluppfyllelse', 'Underlag']);
});

test('a change in a sheet of the user is kept', async () => {
  const applied = await (await makeDocument()).apply(plan);
  const part = 'xl/worksheets/sheet1.xml';
  const changed = await savedElsewhere(applied, { [part]: (text) => text.replace('<v>1</v>', '<v>42</v>') });
  const cleaned = await (await opened(changed)).clean();
  expect(await partText(cleaned.bytes, part)).toBe((await makePackage().text(part)).replace('<v>1</v>', '<v>42</v>'));
});

test('without the way back, names of the user that look like ours stay', async () => {
  const applied = await (await makeDocument()).apply(plan);
  const noJournal = await savedElsewhere(applied, {
    'customXml/item1.xml': (text) => text.replace(/<\?malkedjan-undo.*\?>/s, ''),
    [workbook]: (text) =>
      text.replace('</definedNames>', `<definedName name="MK_Egen">'Nämnd 1'!$A$1</definedName></definedNames>`),
  });
  const cleaned = await (await opened(noJournal)).clean();
  const text = await partText(cleaned.bytes, workbook);
  expect(text.match(/<definedName .*?<\/definedName>/g)).toEqual([
    `<definedName name="MK_Egen">'Nämnd 1'!$A$1</definedName>`,
  ]);
});

test('the calculation chain forgets our cells, and goes when nothing is left of it', async () => {
  const applied = await (await makeDocument()).apply(plan);
  const rels = 'xl/_rels/workbook.xml.rels';
  const chained = await savedElsewhere(
    applied,
    {
      [rels]: (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
    },
    { 'xl/calcChain.xml': '<calcChain><c r="A2" i="5"/><c r="B1" i="1"/></calcChain>' },
  );
  const cleaned = (await (await opened(chained)).clean()).bytes;
  expect(await partText(cleaned, 'xl/calcChain.xml')).toBe('<calcChain><c r="B1" i="1"/></calcChain>');
  const onlyOurs = await savedElsewhere(chained, {
    'xl/calcChain.xml': () => '<calcChain><c r="A2" i="5"/></calcChain>',
  });
  const parts = await allParts((await (await opened(onlyOurs)).clean()).bytes);
  expect(parts.map(([name]) => name)).not.toContain('xl/calcChain.xml');
  expect(parts.find(([name]) => name === rels)![1]).not.toContain('calcChain');
});

test('LibreOffice moves our state from the workbook to the package: it is found and removed there', async () => {
  const applied = await (await makeDocument()).apply(plan);
  const link = /<Relationship [^>]*relationships\/customXml"[^>]*\/>/;
  const moved = await savedElsewhere(applied, {
    'xl/_rels/workbook.xml.rels': (text) => text.replace(link, ''),
    '_rels/.rels': (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
  });
  const cleaned = (await (await opened(moved)).clean()).bytes;
  const withoutStyles = async (bytes: Uint8Array): Promise<[string, string][]> =>
    (await allParts(bytes)).filter(([name]) => name !== 'xl/styles.xml');
  expect(await withoutStyles(cleaned)).toEqual(await withoutStyles(await makePackage().save()));
});
