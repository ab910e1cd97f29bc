import fc from 'fast-check';
import { parseNumber } from '../../../src/xlsx/read/parse-number.ts';

const parsed = (text: string): number => parseNumber(new TextEncoder().encode(text), 0, text.length);

const digits = (min: number, max: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: min, maxLength: max }).map((all) => all.join(''));

test('a number is exactly what Number makes of its text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) =>
      Object.is(parsed(String(n)), Number(String(n))),
    ),
    { numRuns: 5000 },
  );
});

test('seventeen digits, as Excel writes them, give the same double', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (n) => {
      const text = Number(n.toPrecision(17)).toFixed(12);
      return Object.is(parsed(text), Number(text)) && Object.is(parsed(n.toPrecision(17)), Number(n.toPrecision(17)));
    }),
    { numRuns: 5000 },
  );
});

test('any run of digits with a point somewhere gives the same double', () => {
  const text = fc
    .tuple(fc.constantFrom('', '-'), digits(0, 18), digits(1, 18))
    .map(([sign, a, b]) => `${sign}${a}.${b}`);
  fc.assert(
    fc.property(text, (n) => Object.is(parsed(n), Number(n))),
    { numRuns: 20000 },
  );
});

test('decimals next to the middle between two doubles are rounded right', () => {
  const half = fc.tuple(
    fc.integer({ min: 1, max: 2 ** 31 }),
    fc.integer({ min: 1, max: 22 }),
    fc.constantFrom(-1n, 0n, 1n),
  );
  fc.assert(
    fc.property(half, ([n, shift, nudge]) => {
      // n + 1/2 ulp as an exact decimal: 2⁻ᵏ has k decimals.
      const scaled = (BigInt(n) * 10n ** BigInt(shift)) / 2n ** BigInt(shift) + nudge;
      const text = scaled.toString().padStart(shift + 1, '0');
      const decimal = `${text.slice(0, -shift)}.${text.slice(-shift)}`;
      return Object.is(parsed(decimal), Number(decimal));
    }),
    { numRuns: 20000 },
  );
});

test.each(['', ' ', '-', '.', '1.2.3', '0x10', 'Infinity', 'NaN', '1e', '1e999', '--1', '12a', '1 2'])(
  '"%s" is no number',
  (text) => {
    expect(parsed(text)).toBeNaN();
  },
);

test.each(['1.', '.5', '+5', '1E3', ' 7 ', '-0', '9007199254740993', '123456789012345678901234567890'])(
  '"%s" is what Number says',
  (text) => {
    expect(parsed(text)).toBe(Number(text));
  },
);
