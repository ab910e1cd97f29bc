import fc from 'fast-check';
import { countedList } from '../../../src/core/i18n/counted-list.ts';
import {
  formatNumber,
  formatPercent,
  listed,
  longDate,
  phraseText,
  plural,
  texts,
  wholePercent,
} from '../../../src/core/i18n/index.ts';

/** Every text of a language by its path; functions are asked with numbers and words of the usual kinds. */
function allTexts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, i) => allTexts(each, `${path}.${i}`));
  if (typeof value === 'function')
    return samples(value as (...args: unknown[]) => unknown, path).flatMap((said) => allTexts(said, `${path}()`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => allTexts(each, `${path}.${key}`));
  return [];
}

function samples(make: (...args: unknown[]) => unknown, path: string): unknown[] {
  const periods: unknown[][] = [
    ['delar', 2026, '2026-08-31', 3],
    ['arsbokslut', 2026, '2026-12-31', 3],
  ];
  const others: unknown[][] = [
    [1, 1, 1, 1],
    [2, 2, 2, 2],
    ['2026-11-25T16:42:00', 'bok.xlsx', '1.0.0', 3],
    ['KF1', 'Socialnämnden', 1, 1],
    [null],
  ];
  return (path.startsWith('.period') ? periods : [...periods, ...others]).flatMap((args) => {
    try {
      return [make(...args)];
    } catch (error) {
      // A number where a text is wanted is this test's own fault.
      if (error instanceof TypeError) return [];
      throw error;
    }
  });
}

const keys = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, each]) => keys(each, `${path}.${key}`))
    : [path];

test('Swedish and English have the same texts', () => {
  expect(keys(texts('en')).sort()).toEqual(keys(texts('sv')).sort());
});

test.each([
  ['a plural in brackets', /\(er\)|\(ar\)|\(n\)/i],
  ['an apology', /\b(oj|tyvärr|hoppsan)\b/i],
  ['an exclamation mark', /!/],
  ['two spaces', / {2}/],
  ['a thin space', /[\u2009\u202f]/],
])('no Swedish text has %s', (_, pattern) => {
  expect(allTexts(texts('sv')).filter(([, text]) => pattern.test(text))).toEqual([]);
});

test('there are texts to look at', () => {
  expect(allTexts(texts('sv')).length).toBeGreaterThan(250);
});

test('numbers have decimal comma and ordinary spaces', () => {
  expect(formatNumber(1234567.5, 'sv')).toBe('1 234 567,5');
  expect(formatNumber(-0.004, 'sv')).toBe('0');
  expect(formatNumber(87, 'sv')).toBe('87');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatPercent(77, 'sv')).toBe('77 %');
  expect(formatPercent(66.66, 'sv', 1)).toBe('66,7 %');
});

test('shares are rounded half up in whole numbers', () => {
  expect(wholePercent(57, 200)).toBe(29);
  expect(wholePercent(36, 47)).toBe(77);
  expect(wholePercent(1, 8)).toBe(13);
  expect(wholePercent(0, 0)).toBe(0);
});

test('dates and lists read as Swedish', () => {
  expect(longDate('2026-08-31', 'sv')).toBe('31 augusti 2026');
  expect(texts('sv').moment('2026-11-25T16:42:00')).toBe('2026-11-25 kl. 16.42');
  expect(listed(['KF1', 'KF2', 'KF3'], 'och')).toBe('KF1, KF2 och KF3');
  expect(plural(1, 'varning', 'varningar')).toBe('varning');
  expect(texts('sv').period.sentence('delar', 2026, '2026-08-31')).toBe(
    'Delår 2026, 1 januari–31 augusti 2026. Bedömningen avser helåret 2026.',
  );
  expect(texts('sv').period.sentence('arsbokslut', 2026, '2026-12-31')).toBe(
    'Årsbokslut 2026, 1 januari–31 december 2026.',
  );
});

test('a phrase chooses its words by the numbers', () => {
  const phrase = texts('sv').goalSheet.sentence.arsbokslut(2026);
  const of = (met: number, partly: number, not: number, unknown: number, notRelevant: number): string =>
    phraseText(phrase, { goals: met + partly + not + unknown + notRelevant, met, partly, not, unknown, notRelevant });
  expect(of(3, 4, 1, 3, 0)).toBe(
    'Av kommunens 11 KF-mål är 3 uppfyllda, 4 delvis uppfyllda och 1 inte uppfyllt. 3 kan inte bedömas.',
  );
  expect(of(1, 1, 2, 0, 1)).toBe(
    'Av kommunens 5 KF-mål är 1 uppfyllt, 1 delvis uppfyllt och 2 inte uppfyllda. Alla KF-mål är bedömda. 1 är inte aktuellt för perioden.',
  );
  expect(of(0, 0, 0, 8, 0)).toBe('Inget av kommunens 8 KF-mål kan bedömas.');
});

test('nobody is told of what there is none of', () => {
  const phrase = texts('sv').goalSheet.sentence.delar(2026);
  const of = (met: number, partly: number, not: number): string =>
    phraseText(phrase, { goals: met + partly + not, met, partly, not, unknown: 0, notRelevant: 0 });
  const said = (words: string, goals = 4) => `Av kommunens ${goals} KF-mål bedöms ${words}. Alla KF-mål är bedömda.`;
  expect(of(0, 3, 1)).toBe(said('inget uppnås för helåret 2026, 3 delvis uppnås och 1 inte uppnås'));
  expect(of(2, 2, 0)).toBe(said('2 uppnås för helåret 2026 och 2 delvis uppnås'));
  expect(of(3, 0, 1)).toBe(said('3 uppnås för helåret 2026 och 1 inte uppnås'));
  expect(of(4, 0, 0)).toBe(said('alla uppnås för helåret 2026'));
});

test('what the KF-mål rest on, also where nothing that is linked applies', () => {
  const phrase = texts('sv').goalSheet.assessed('nämnder', 'Brister');
  const of = (assessed: number, applicable: number, loose: number): string =>
    phraseText(phrase, {
      assessed,
      applicable,
      loose,
      share: '',
      committees: 2,
      onlyCommittee: '',
      open: 0,
      errors: 0,
      warnings: 0,
    });
  expect(of(3, 4, 0)).not.toContain('koppling');
  expect(of(3, 4, 2)).toContain(' Ytterligare 2 delmål saknar giltig koppling och räknas inte i något KF-mål. ');
  expect(of(0, 0, 0)).toMatch(/^Inga delmål är aktuella för perioden\. /);
  expect(of(0, 0, 7)).toMatch(
    /^Inget delmål med giltig koppling är aktuellt för perioden: 7 saknar giltig koppling\. /,
  );
});

test('open findings are counted by severity, those that there are', () => {
  const of = (errors: number, warnings: number, notices: number): string =>
    phraseText(texts('sv').brister.open, { open: errors + warnings + notices, errors, warnings, notices, approved: 0 });
  expect(of(2, 1, 3)).toBe('6 öppna brister: 2 fel, 1 varning och 3 upplysningar.');
  expect(of(2, 1, 0)).toBe('3 öppna brister: 2 fel och 1 varning.');
  expect(of(2, 0, 1)).toBe('3 öppna brister: 2 fel och 1 upplysning.');
  expect(of(0, 2, 1)).toBe('3 öppna brister: 2 varningar och 1 upplysning.');
  expect(of(0, 0, 6)).toBe('6 öppna brister: 6 upplysningar.');
});

test('law: a list of counts is the list of those that there are', () => {
  const keys = ['a', 'b', 'c'] as const;
  const phrase = countedList(
    'och',
    keys.map((key) => [key, [` ${key}`]] as const),
  );
  fc.assert(
    fc.property(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), ([a, b, c]) => {
      const values = { a, b, c };
      const there = keys.filter((key) => values[key] > 0).map((key) => `${values[key]} ${key}`);
      expect(phraseText(phrase, values)).toBe(listed(there, 'och'));
    }),
  );
});
