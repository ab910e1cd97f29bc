/** What the grid works out before anything is painted: typed texts, moves, links, conditional formats, formats as CSS. */
import { asInput, textToEdit } from '../../../src/host/page/grid/typed-text.ts';
import { Axis } from '../../../src/host/page/grid/axis.ts';
import { declarations } from '../../../src/host/page/grid/cell-css.ts';
import { ConditionalFormats } from '../../../src/host/page/grid/conditional.ts';
import { linkAt, resolved } from '../../../src/host/page/grid/links.ts';
import { stopped } from '../../../src/host/page/desk.ts';
import { moved } from '../../../src/host/page/grid/moves.ts';
import { Engine } from '../../../src/host/calc/engine.ts';
import { WorkbookRecord } from '../../../src/host/document/workbook.ts';
import { enter } from '../../../src/host/document/writing.ts';
import type { Bag } from '../../../src/host/excel-objects/bag.ts';
import { listChoices } from '../../../src/host/excel-objects/rules/validation-check.ts';
import { ConditionalFormat } from '../../../src/host/excel-objects/rules/conditional-formats.ts';
import '../../../src/host/excel-objects/index.ts';

const book = (cells: Readonly<Record<string, unknown>>) => {
  const engine = new Engine();
  const workbook = new WorkbookRecord(engine);
  const sheet = workbook.active;
  for (const [at, value] of Object.entries(cells)) enter(sheet, Number(at.slice(1)) - 1, at.charCodeAt(0) - 65, value);
  engine.calculate(workbook);
  return { engine, workbook, sheet };
};

test.each([
  ['12,5', '12.5'],
  ['-0,5', '-0.5'],
  ['1 234,5', '1234.5'],
  ['87 %', '87%'],
  ['12,5 %', '12.5%'],
  ['2026-11-25', '2026-11-25'],
  ['3.14', "'3.14"],
  ['SANT', 'TRUE'],
  ['KF1, KF3', 'KF1, KF3'],
  ['=SUM(A1,B1)', '=SUM(A1,B1)'],
])('a Swede types %s, the workbook takes %s', (typed, taken) => {
  expect(asInput(typed, 'sv-SE')).toBe(taken);
  expect(asInput(typed, 'en-US')).toBe(typed);
});

test('what is edited is what was typed, in the own number style', () => {
  const { sheet } = book({ A1: 12.5, A2: '87%', A3: '=A1*2', A4: true });
  expect([0, 1, 2, 3].map((row) => textToEdit(sheet, row, 0, 'sv-SE'))).toEqual(['12,5', '87%', '=A1*2', 'SANT']);
});

describe('keys', () => {
  const filled = new Set(['0,0', '1,0', '2,0', '6,0']);
  const ground = {
    extent: {
      rows: new Axis(50, (r) => (r === 4 ? 0 : 20)),
      columns: new Axis(10, () => 60),
      last: { row: 6, column: 3 },
    },
    page: 10,
    isEmpty: (row: number, column: number) => !filled.has(`${row},${column}`),
  };
  test.each([
    ['ArrowDown', false, 3, 5],
    ['ArrowUp', false, 0, 0],
    ['ArrowDown', true, 0, 2],
    ['ArrowDown', true, 2, 6],
    ['ArrowDown', true, 6, 6],
    ['PageDown', false, 0, 11],
    ['End', true, 0, 6],
  ])('%s (Ctrl: %s) from row %i to row %i; hidden rows are passed', (key, isFar, from, to) => {
    expect(moved(key, isFar, { row: from, column: 0 }, ground)?.row).toBe(to);
  });
});

test('a link by formula leads to the place that its first argument names', () => {
  const { sheet, engine } = book({ A1: `=HYPERLINK("#'Bar, och "&"blad'!A1","Plats (1)")`, A2: 'text' });
  const link = linkAt(sheet, 0, 0);
  expect(link && resolved(link, sheet, 0, 0, engine)).toEqual({ kind: 'place', target: "'Bar, och blad'!A1" });
  expect(linkAt(sheet, 1, 0)).toBeNull();
});

test('a conditional format with a formula is worked out cell by cell', () => {
  const { sheet, engine } = book({ A1: 1, A2: 5, A3: 9 });
  const rule = new ConditionalFormat(sheet, [{ top: 0, left: 0, bottom: 2, right: 0 }], 'Custom');
  (rule.describedBy.child('Rule') as Bag).put('Formula', '=A1>4');
  ((rule.describedBy.child('Format') as Bag).child('Fill') as Bag).put('Color', '#FBE9E7');
  sheet.conditionalFormats.push(rule);
  const rules = new ConditionalFormats(sheet, engine);
  const fills = [1, 5, 9].map((value, row) => rules.at(row, 0, value)?.fillColor);
  expect(fills).toEqual([undefined, '#FBE9E7', '#FBE9E7']);
});

test('nothing of a format but colours, names of fonts and known words becomes CSS', () => {
  const css = declarations({ fillColor: 'red;}', fontName: 'x";}', fontColor: '#112233', horizontal: 'url(x)' });
  expect(css).toEqual(['color: #112233']);
});

test('a cell offers the choices of its list, from a text, a range or a name; a list that is not shown offers none', () => {
  const { sheet, workbook } = book({ B1: 'Ja', B2: 'Nej', B4: 3 });
  workbook.names.push({ name: 'Svar', formula: '=Sheet1!$B$1:$B$4', scope: null, comment: '', visible: true });
  const offers = (source: string, inCellDropDown = true) => {
    const areas = [{ top: 0, left: 0, bottom: 3, right: 0 }];
    const common = { errorAlert: {}, prompt: {}, ignoreBlanks: true };
    sheet.validations = [{ areas, rule: { list: { source, inCellDropDown } }, ...common }];
    return listChoices(sheet, 1, 0);
  };
  expect(offers('Hög, Låg')).toEqual(['Hög', 'Låg']);
  expect(offers('=$B$1:$B$2')).toEqual(['Ja', 'Nej']);
  expect(offers('=Svar')).toEqual(['Ja', 'Nej', 3]);
  expect(offers('=$B$1:$B$2', false)).toBeNull();
  expect(listChoices(sheet, 5, 0)).toBeNull();
});

describe('a rule of a cell stops what is typed', () => {
  const stops = (rule: Record<string, unknown>, typed: string, errorAlert: Record<string, unknown> = {}) => {
    const { sheet } = book({ A1: 'Ja' });
    const areas = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    sheet.validations = [{ areas, rule, errorAlert, prompt: {}, ignoreBlanks: true }];
    return stopped(sheet, { row: 0, column: 0 }, typed, 'sv-SE');
  };
  const list = { list: { source: 'Ja, Nej', inCellDropDown: true } };
  const share = { decimal: { operator: 'Between', formula1: 0, formula2: 1 } };
  test.each([
    ['a word outside the list', list, 'Kanske', { isList: true, message: '' }],
    ['a number outside the limits', share, '1,5', { isList: false, message: '' }],
    ['a word where a number is wanted', share, 'nja', { isList: false, message: '' }],
    ['a word of the list', list, 'Nej', null],
    ['a number within the limits', share, '0,5', null],
    ['nothing', list, '', null],
    ['a formula', list, '=B1', null],
  ])('%s', (_, rule, typed, wanted) => {
    expect(stops(rule, typed)).toEqual(wanted);
  });
  test('in its own words, unless it only warns or says nothing', () => {
    expect(stops(list, 'Kanske', { message: 'Ja eller nej' })).toEqual({ isList: true, message: 'Ja eller nej' });
    expect(stops(list, 'Kanske', { style: 'Warning' })).toBeNull();
    expect(stops(list, 'Kanske', { showAlert: false })).toBeNull();
  });
});
