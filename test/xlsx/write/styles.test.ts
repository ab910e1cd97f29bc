import { rootRange, childRanges } from '../../../src/xlsx/package/index.ts';
import { PartEdit, spliced } from '../../../src/xlsx/write/text/splice.ts';
import { StyleBook } from '../../../src/xlsx/write/styles/style-book.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const bold = { bold: true, fill: 'FFFBE6', numberFormat: '0 %' };

function book(inner: string): { styles: StyleBook; written: () => string } {
  const text = `<styleSheet xmlns="${main}">${inner}</styleSheet>`;
  const edit = new PartEdit('xl/styles.xml', new TextEncoder().encode(text));
  const styles = new StyleBook(edit);
  return {
    styles,
    written: () => {
      styles.write();
      return spliced(edit.text, edit.splices);
    },
  };
}

const count = (text: string, list: string): number => {
  const range = rootRange(text).children.find((child) => child.local === list)!;
  expect(/count="(\d+)"/.exec(text.slice(range.start, range.innerStart))![1]).toBe(
    String(childRanges(text, range).length),
  );
  return childRanges(text, range).length;
};

const full =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts count="1"><font><sz val="10"/></font></fonts>' +
  '<fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0"/></cellXfs><cellStyles count="0"/><dxfs count="0"/><extLst/>';

test('styles are put last in each list and what stood there is not touched', () => {
  const { styles, written } = book(full);
  expect(styles.cell(bold, false)).toBe(1);
  const text = written();
  expect(text).toContain(
    '<numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0 %"/></numFmts>',
  );
  expect(text).toContain('<fonts count="2"><font><sz val="10"/></font><font><b/>');
  expect(text).toContain(
    '<xf numFmtId="171" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>',
  );
});

test('the same style has one number, also after another program has saved the file', () => {
  const { styles, written } = book(full);
  expect([styles.cell(bold, false), styles.cell({ ...bold }, false), styles.cell(bold, true)]).toEqual([1, 1, 2]);
  const again = new StyleBook(new PartEdit('xl/styles.xml', new TextEncoder().encode(written())));
  expect(again.cell(bold, false)).toBe(1);
});

test('lists that are missing are made, with what cells without a style mean first, in the order of the schema', () => {
  const { styles, written } = book('');
  expect(styles.cell(bold, false)).toBe(1);
  expect(styles.differential({ bold: true })).toBe(0);
  const text = written();
  const lists = rootRange(text).children.map((child) => child.local);
  expect(lists).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
  expect(lists.map((list) => count(text, list))).toEqual([1, 2, 3, 1, 2, 1]);
});

test('a list written as an empty tag is opened', () => {
  const { styles, written } = book(full);
  expect(styles.differential({ fill: 'FBE9E7' })).toBe(0);
  expect(written()).toContain('<dxfs count="1"><dxf><fill>');
});

test('nothing asked for, nothing changed', () => {
  expect(book(full).written()).toBe(`<styleSheet xmlns="${main}">${full}</styleSheet>`);
});
