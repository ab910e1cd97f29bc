import { forgetCells } from '../../../src/xlsx/write/way-back/calc-chain.ts';
import { PartEdit, spliced } from '../../../src/xlsx/write/text/splice.ts';

function without(sheet: number, cells: string): string | null {
  const edit = new PartEdit('xl/calcChain.xml', new TextEncoder().encode(`<calcChain>${cells}</calcChain>`));
  return forgetCells(edit, new Set([sheet])) ? spliced(edit.text, edit.splices) : null;
}

test('cells of a sheet that is gone leave the calculation chain', () => {
  expect(without(5, '<c r="A1" i="1"/><c r="B1" i="5"/><c r="C1" i="1"/>')).toBe(
    '<calcChain><c r="A1" i="1"/><c r="C1" i="1"/></calcChain>',
  );
});

test('a cell that had its sheet from one before it says it itself', () => {
  expect(without(5, '<c r="A1" i="5"/><c r="B1"/><c r="C1" i="2"/><c r="D1"/>')).toBe(
    '<calcChain><c r="C1" i="2"/><c r="D1"/></calcChain>',
  );
  expect(without(2, '<c r="A1" i="1"/><c r="B1" i="2"/><c r="C1" i="1"/><c r="D1"/>')).toBe(
    '<calcChain><c r="A1" i="1"/><c r="C1" i="1"/><c r="D1"/></calcChain>',
  );
});

test('a chain with nothing left is no chain', () => {
  expect(without(5, '<c r="A1" i="5"/><c r="B1"/>')).toBeNull();
});
