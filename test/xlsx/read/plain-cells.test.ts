/** What the fast loop reads, the careful scanner reads alike: the same cells written in another order of attributes. */
import fc from 'fast-check';
import { checksum } from '../../../src/core/workbook/checksum.ts';
import { main, read } from '../make-workbook.ts';

const texts = ['Mål', '', 'åäö & <1>', ' runt om ', '_x0041_', 'ett\r\ntvå'];
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const sharedStrings = texts
  .map((text, i) => `<si><t${i === 3 ? ' xml:space="preserve"' : ''}>${escaped(text)}</t></si>`)
  .join('');
const styles = `<styleSheet xmlns="${main}"><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

const number = fc.oneof(
  fc.nat().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('0.1', '12.', '.5', '.', '', '007', '123456789012345', '0.69999999999999996', '1e999', '-0'),
);
const content = fc.oneof(
  fc.constant({ type: '', value: null }),
  number.map((value) => ({ type: '', value })),
  fc.nat(texts.length - 1).map((id) => ({ type: 's', value: String(id) })),
  fc.constant({ type: 'b', value: '1' }),
);
const cell = fc.record({
  column: fc.constantFrom('A', 'B', 'C', 'Z', 'AA', 'ZZ', 'AAA'),
  style: fc.option(fc.nat(3)),
  content,
});
const row = fc.record({ number: fc.integer({ min: 1, max: 2000 }), isStyled: fc.boolean(), cells: fc.array(cell) });

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function xml(rows: readonly Row[], isPlain: boolean): string {
  return rows
    .map(({ number, isStyled, cells }) => {
      const inner = cells.map(({ column, style, content: { type, value } }) => {
        const attributes = [` r="${column}${number}"`, style === null ? '' : ` s="${style}"`, type && ` t="${type}"`];
        const open = (isPlain ? attributes : attributes.reverse()).join('');
        return value === null ? `<c${open}/>` : `<c${open}><v>${value}</v></c>`;
      });
      const attributes = [` r="${number}"`, isStyled ? ' s="1" customFormat="1"' : ' spans="1:15"', ' ht="60"'];
      const open = (isPlain ? attributes : attributes.reverse()).join('');
      return `<row${open}>${inner.join(isPlain ? '' : '\n')}</row>`;
    })
    .join('');
}

test('plain and careful reading agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const before = '<cols><col min="3" max="3" style="2"/></cols>';
      const book = (isPlain: boolean) =>
        read({ sharedStrings, styles, sheets: [{ before, rows: xml(rows, isPlain) }] });
      const [plain, careful] = [await book(true), await book(false)];
      expect(checksum(plain)).toBe(checksum(careful));
      const [a, b] = [plain.sheets[0]!, careful.sheets[0]!];
      expect([a.rowCount, a.columnCount]).toEqual([b.rowCount, b.columnCount]);
      for (let at = 0; at < a.rowCount; at++) expect(a.rowEnd!(at)).toBe(b.rowEnd!(at));
    }),
    { numRuns: 20 },
  );
});
