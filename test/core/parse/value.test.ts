import fc from 'fast-check';
import { columnHints, noHints, parseValue } from '../../../src/core/parse/index.ts';
import type { ColumnHints } from '../../../src/core/parse/index.ts';
import { CellKind, plainFormat } from '../../../src/core/workbook/snapshot.ts';
import { empty, number, text } from './cells.ts';

const target = (value: string, hints: ColumnHints = noHints) => parseValue(text(value), 'target', hints);
const outcome = (value: string, hints: ColumnHints = noHints) => parseValue(text(value), 'outcome', hints);

test('a year that the target is to be reached is no unit', () => {
  expect(target('minst 12 år 2025')).toMatchObject({ kind: 'condition', number: 12 });
  expect(target('minst 12 år 2025')).not.toHaveProperty('unit');
  expect(target('högst 5 år')).toMatchObject({ number: 5, unit: 'år' });
});

describe('numbers', () => {
  test.each([
    ['87,4', 87.4],
    ['87.4', 87.4],
    ['1 234', 1234],
    ['1\u00a0234\u202f567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['−3', -3],
    ['(3)', -3],
    ['3-', -3],
    ['- 3', -3],
    ['+4', 4],
    ['ca 80', 80],
    ['c:a 80', 80],
    ['~80', 80],
    ['drygt 80', 80],
    ['100 st', 100],
    ['119 kWh', 119],
    ['12 ärenden', 12],
    ['Index 65', 65],
    ['plats 120', 120],
    ['Totalt 14 st', 14],
    ['4,1 av 5', 4.1],
    ['4,1 (skala 1-5)', 4.1],
    ['87,4 prel.', 87.4],
    ['12 500 kr per elev', 12500],
    ['８７', 87],
    ['85 ↑', 85],
    ['85²', 85],
    ['226 2026', 226],
    ['4,2/5', 4.2],
    ['±0', 0],
    ['två st', 2],
    ['Meritvärde 225', 225],
    ['Rank 56 av 290', 56],
    ['Nollvision', 0],
  ])('%s is %d', (written, value) => {
    expect(outcome(written)).toMatchObject({ kind: 'number', number: value });
  });

  test('an outcome with the previous one in brackets', () => {
    expect(outcome('88 (85)')).toMatchObject({ number: 88, previous: 85 });
    expect(outcome('88 % (fg år 85 %)')).toMatchObject({ number: 88, previous: 85 });
    expect(outcome('80 (2025)').previous).toBeUndefined();
  });

  test('units are named and money keeps its scale', () => {
    expect(outcome('3,5 Mkr')).toMatchObject({ number: 3.5, unit: 'mnkr' });
    expect(outcome('12 tkr')).toMatchObject({ number: 12, unit: 'tkr' });
    expect(outcome('14 dagar')).toMatchObject({ unit: 'dagar' });
    expect(outcome('95 000 kr/elev')).toMatchObject({ number: 95_000, unit: 'kr' });
  });

  test.each([
    ['120 besök', 'besök'],
    ['minst 40 lgh', 'lgh'],
    ['38 nya företag', 'företag'],
    ['30 ärenden vid årets slut', 'ärenden'],
    ['12 besök/år', 'besök'],
    ['85 totalt', undefined],
    ['minst 12 i snitt', undefined],
    ['40 kvinnor', undefined],
    ['3 av 5', undefined],
    ['38 gram', undefined],
  ])('%s counts %s', (written, thing) => expect(target(written).counted).toBe(thing));

  test.each(['1e999', '80 %, 75 %', '1:5', '3 enheter har inte svarat', '31/8', '2024-08-31', 'aug-24', '15 oktober'])(
    '%s is no number',
    (written) => expect(outcome(written)).toMatchObject({ kind: 'text', number: null }),
  );

  test('a date in a value column is no number', () => {
    expect(parseValue(number(45323, { numberClass: 'date' }), 'outcome', noHints)).toMatchObject({ kind: 'text' });
  });

  test('what is written as a Swede writes it is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 2 }), (n, decimals) => {
        const value = n / 10 ** decimals;
        const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
        const written = `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')}${part ? `,${part}` : ''}`;
        expect(outcome(written).number).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('1.234', () => {
  test('may be two things', () => {
    expect(outcome('1.234').ambiguous).toEqual([1234, 1.234]);
  });

  test('is decimal in a column of decimal points, thousands in one of decimal commas', () => {
    const points = columnHints([text('2.5'), text('13.25')], null);
    const commas = columnHints([text('2,5'), text('1.300,50')], null);
    expect(outcome('1.234', points)).toMatchObject({ number: 1.234 });
    expect(outcome('1.234', commas)).toMatchObject({ number: 1234 });
  });
});

describe('percent is 87 for 87 %', () => {
  test.each(['87 %', '87%', '87\u00a0%', '87 procent', '87 % (enkät våren 2025)', 'ca 87 %', '87 %*', 'aug: 87 %'])(
    '%s',
    (written) => expect(outcome(written)).toMatchObject({ kind: 'percent', number: 87, isPercent: true }),
  );

  test('from the number format', () => {
    const cell = number(0.87, { numberClass: 'percent' });
    expect(parseValue(cell, 'outcome', noHints)).toMatchObject({ kind: 'percent', number: 87 });
    expect(parseValue(number(0.07, { numberClass: 'percent' }), 'outcome', noHints).number).toBe(7);
  });

  test.each(['3 av 5', '3/5', '3 av 5 enheter', '3 av 5 (60 %)'])('%s is a share', (written) => {
    expect(outcome(written)).toMatchObject({ kind: 'percent', number: 60 });
  });

  test('percentage points are another thing', () => {
    expect(outcome('2 %-enheter')).toMatchObject({ kind: 'number', unit: '%-enheter' });
    expect(target('+2 p.e.')).toMatchObject({ kind: 'relative', direction: 'hogre' });
  });
});

describe('conditions', () => {
  test.each([
    ['≥ 80 %', 80, 'min', false],
    ['=>80', 80, 'min', false],
    ['minst 80 procent', 80, 'min', false],
    ['Lägst 20 385', 20385, 'min', false],
    ['ej under 80', 80, 'min', false],
    ['inte lägre än 80 %', 80, 'min', false],
    ['80 % eller mer', 80, 'min', false],
    ['80+', 80, 'min', false],
    ['Öka till 85 %', 85, 'min', false],
    ['minst 4 av 5', 80, 'min', false],
    ['Minst tre', 3, 'min', false],
    ['> 80', 80, 'min', true],
    ['över 90 %', 90, 'min', true],
    ['mer än 3', 3, 'min', true],
    ['≤ 5', 5, 'max', false],
    ['Högst 312 kr/m2', 312, 'max', false],
    ['max 2 veckor', 2, 'max', false],
    ['upp till 12 dagar', 12, 'max', false],
    ['ska inte överstiga 5 %', 5, 'max', false],
    ['5 eller färre', 5, 'max', false],
    ['Får uppgå till högst 96,3 procent', 96.3, 'max', false],
    ['Får inte vara fler än 26', 26, 'max', false],
    ['Måste ligga på minst 80 %', 80, 'min', false],
    ['Får ta högst 45 dagar', 45, 'max', false],
    ['Andelen ska vara minst 80 %', 80, 'min', false],
    ['Sjukfrånvaron får inte överstiga 5 procent', 5, 'max', false],
    ['Antalet ska öka till 85', 85, 'min', false],
    ['Ska uppnå 90 %', 90, 'min', false],
    ['Högst 38 gram vid årets slut', 38, 'max', false],
    ['Minska till högst 5 %', 5, 'max', false],
    ['topp 50', 50, 'max', false],
    ['>/= 80', 80, 'min', false],
    ['< 5', 5, 'max', true],
    ['färre än 10', 10, 'max', true],
    ['under 5', 5, 'max', true],
  ])('%s', (written, value, bound, strict) => {
    expect(target(written)).toMatchObject({ kind: 'condition', number: value, bound, strict });
  });

  test.each(['80–85', '80-85', 'mellan 80 och 85', '80 till 85', 'minst 80 och högst 85', '85–80'])(
    '%s is an interval',
    (written) => {
      expect(target(written)).toMatchObject({ kind: 'interval', lower: 80, upper: 85 });
    },
  );

  test('an interval of percent', () => {
    expect(target('80 % – 85 %')).toMatchObject({ lower: 80, upper: 85, isPercent: true });
  });
});

describe('targets without a number', () => {
  test.each([
    ['Öka', 'hogre'],
    ['Ska öka', 'hogre'],
    ['öka jmf 2023', 'hogre'],
    ['öka med 5 %', 'hogre'],
    ['högre än 2023', 'hogre'],
    ['minst 2023 års nivå', 'hogre'],
    ['Bättre än riket', 'hogre'],
    ['Över rikssnittet', 'hogre'],
    ['förbättras', 'hogre'],
    ['↑', 'hogre'],
    ['minska', 'lagre'],
    ['lägre än föregående år', 'lagre'],
    ['Lägre än 2024 (7,2 %)', 'lagre'],
    ['minst 5 % lägre än 2023', 'lagre'],
    ['två dagar längre än i fjol', 'hogre'],
    ['bibehålla', 'oforandrad'],
    ['samma nivå som 2024', 'oforandrad'],
  ])('%s', (written, direction) => {
    expect(target(written)).toMatchObject({ kind: 'relative', direction });
  });

  test('the same words in an outcome are only text', () => {
    expect(outcome('Något bättre än i fjol')).toMatchObject({ kind: 'text', number: null });
  });
});

test.each(['Ska finnas', 'Klart senast december', 'Ska vara genomförd under 2026', 'Ja, senast 2026'])(
  '%s is a target of ja',
  (written) => {
    expect(target(written)).toMatchObject({ kind: 'boolean', number: 1 });
  },
);

test('traffic lights and arrows beside a number are not part of it', () => {
  expect(outcome('🟢 85 %')).toMatchObject({ kind: 'percent', number: 85 });
});

describe('women and men', () => {
  test.each(['K 84 / M 79', 'kv: 84 män: 79', 'Kvinnor 84 %, män 79 %', '84/79', 'Flickor 84, pojkar 79'])(
    '%s',
    (written) => {
      expect(outcome(written)).toMatchObject({ number: null, women: 84, men: 79 });
    },
  );

  test('the total counts when it is there', () => {
    expect(outcome('82 % (K 84 %, M 79 %)')).toMatchObject({ kind: 'percent', number: 82, women: 84, men: 79 });
  });
});

describe('other contents', () => {
  test('ja and nej', () => {
    expect(outcome('Ja, beslutad i juni')).toMatchObject({ kind: 'boolean', number: 1 });
    expect(outcome('Nej')).toMatchObject({ kind: 'boolean', number: 0 });
    expect(outcome('Ja, delvis').kind).toBe('text');
  });

  test('errors, also as text', () => {
    expect(outcome('#REFERENS!').kind).toBe('error');
    expect(parseValue({ ...text('#REF!'), kind: CellKind.error }, 'outcome', noHints).kind).toBe('error');
  });

  test('a formula that nobody has calculated', () => {
    const cell = { kind: CellKind.uncached, number: NaN, text: '', format: plainFormat };
    expect(parseValue(cell, 'outcome', noHints)).toMatchObject({ kind: 'error', number: null, uncached: true });
  });

  test('nothing', () => {
    expect(parseValue(empty(), 'outcome', noHints)).toMatchObject({ raw: null, kind: 'missing', missing: 'empty' });
  });

  test('a small number is hidden in an outcome and a condition in a target', () => {
    expect(outcome('<5')).toMatchObject({ kind: 'missing', missing: 'suppressed' });
    expect(target('<5')).toMatchObject({ kind: 'condition', bound: 'max', strict: true });
  });
});

test.each([
  ['Mål: minst 80 %', { kind: 'condition', number: 80, bound: 'min' }],
  ['Målvärde 2025: ≤ 5 dagar', { kind: 'condition', number: 5, bound: 'max' }],
  ['Mål: öka', { kind: 'relative', direction: 'hogre' }],
  ['Mål: 80–85', { kind: 'interval', lower: 80, upper: 85 }],
])('the label in a target’s own cell says nothing more: %s', (written, value) =>
  expect(target(written)).toMatchObject(value),
);

test('the label in an outcome’s own cell, over a figure or over the reason for none', () => {
  expect(outcome('Utfall 2025: 87 %')).toMatchObject({ kind: 'percent', number: 87 });
  expect(outcome('Utfall: redovisas vid årsbokslut')).toMatchObject({ kind: 'missing', missing: 'later' });
});

test('a number that looks like a year, with a footnote’s mark after it, is the value', () => {
  expect(['2073 *', '2002 1)'].map((written) => outcome(written).number)).toEqual([2073, 2002]);
});

test('two parts of a whole are neither a share nor women and men', () => {
  expect(['50/50', '40/60', '60/40'].map((one) => target(one).kind)).toEqual(['text', 'text', 'text']);
  expect(outcome('84/79')).toMatchObject({ women: 84, men: 79 });
  expect(outcome('3/5')).toMatchObject({ kind: 'percent', number: 60 });
});

test('a better place is a lower figure', () => {
  expect(target('Plats 50 eller bättre')).toMatchObject({ kind: 'condition', number: 50, bound: 'max' });
  expect(target('75 eller bättre')).toMatchObject({ number: 75, bound: 'min' });
});

test('a target that nobody has decided on, one with its bound behind its name, and what is to be done by a year', () => {
  expect(['Ej beslutat', 'Inget mål satt', 'Följs utan målvärde'].map((one) => target(one).kind)).toEqual(
    Array(3).fill('missing'),
  );
  expect(target('Index minst 70')).toMatchObject({ kind: 'condition', number: 70, bound: 'min' });
  expect(target('Ska vara klart 2026')).toMatchObject({ kind: 'boolean', number: 1 });
  expect(outcome('Finns endast på helår')).toMatchObject({ kind: 'missing', missing: 'later' });
});

test.each(['Okt', 'Hösten 2025', 'T3', 'Dec 2025'])('"%s" for an outcome is when it comes', (said) => {
  expect(outcome(said)).toMatchObject({ kind: 'missing', missing: 'later' });
});

test('"Hösten 2025" for a target is when it is to be done', () => {
  expect(target('Hösten 2025')).toMatchObject({ kind: 'text', missing: null });
});

test('about so many is a number, also where a year might be one', () => {
  expect(outcome('ca 1900')).toMatchObject({ kind: 'number', number: 1900 });
  expect(outcome('~2099')).toMatchObject({ kind: 'number', number: 2099 });
  expect(target('cirka 2010')).toMatchObject({ kind: 'number', number: 2010 });
  expect(outcome('Resultat 2025')).toMatchObject({ kind: 'text' });
});

test('"Mins 65" is at least', () => expect(target('Mins 65')).toMatchObject({ number: 65, bound: 'min' }));
