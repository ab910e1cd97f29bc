import fc from 'fast-check';
import { normaliseHeader, normaliseText, ownYears, parsePeriodText } from '../../../src/core/parse/index.ts';
import { namedYears } from '../../../src/core/parse/named-years.ts';

/** What a title has said of other things than the period that it reports. */
const others = [
  'mål 2024–2027',
  'mål 2024/27',
  'mål 2024 till 2027',
  'mandatperioden 2023–2026',
  'mandatperiod 2023-2026',
  'Vision 2030',
  'Agenda 2030',
  'Mål och budget 2025–2027',
  'inför budget 2026',
  'inför mål och budget 2027',
  'budget 2026',
  'verksamhetsplan 2025/2026',
  'strategisk plan 2024-2030',
  'flerårsplan 2026–2028',
  'inkl. mål för 2026',
  'med helårsprognos 2026',
  'mål enligt budget 2023',
  'läsår 2025/26',
  'dnr KS 2026/45',
  'Dnr: KS 2026-00045',
  'KS 2026/45',
  '§ 12/2026',
  'antagen av nämnden 2026-02-12',
  'KS 2026-02-12 § 14',
  'beslut i KS 2026-03-04',
  'upprättad 2026-01-20',
  'fastställd den 4 mars 2026',
  'utskriven 2026-01-20',
  'version 2026-02-03',
  'reviderad 260203',
  'jämförelse 2021–2025',
  'jämfört med bokslut 2024',
  'föregående: delår 2024',
];
const own = [
  ['Delårsrapport 2025', '2025-08-31'],
  ['Delårsrapport 2025-04-30', '2025-04-30'],
  ['Delårsrapport per den 31 augusti 2025', '2025-08-31'],
  ['Uppföljning augusti 2025', '2025-08-31'],
  ['Tertialrapport 2 2025', '2025-08-31'],
  ['2025 års delårsrapport', '2025-08-31'],
  ['Socialnämnden DR 2025', '2025-08-31'],
  ['Årsredovisning 2025', '2025-12-31'],
  ['Verksamhetsberättelse 2025', '2025-12-31'],
  ['Årsbokslut 2025', '2025-12-31'],
  ['Uppföljning helår 2025', '2025-12-31'],
  ['Socialnämnden ÅR 2025', '2025-12-31'],
] as const;

describe.each(own)('%s', (title, through) => {
  test.each(others)('beside %s, before it and after it', (other) => {
    for (const text of [`${title}, ${other}`, `${other}, ${title}`, `${title} (${other})`, `${other} – ${title}`])
      expect(`${text} → ${parsePeriodText(text)?.through}`).toBe(`${text} → ${through}`);
    expect(parsePeriodText(`${other}: ${title}`)).toEqual(parsePeriodText(`${title}. ${other}`));
  });
});

test('whatever else a title names, and in whichever order, it is of the period that it reports', () => {
  const parts = fc.tuple(fc.constantFrom(...own), fc.subarray(others, { maxLength: 3 }), fc.nat(3));
  fc.assert(
    fc.property(parts, fc.constantFrom(', ', ' – ', '. ', '; '), ([[title, through], rest, at], between) => {
      const text = [...rest.slice(0, at), title, ...rest.slice(at)].join(between);
      return parsePeriodText(text)?.through === through;
    }),
  );
});

test.each([
  ['Årsredovisning 2024 och budget 2025', '2024-12-31'],
  ['Budget 2025 plan 2026-2028, bokslut 2025', '2025-12-31'],
  ['Uppföljning av Budget 2025 med plan 2026–2027 per 31 augusti', '2025-08-31'],
  ['Uppföljning per 2025-08-31 av verksamhetsplan 2024–2026', '2025-08-31'],
  ['Måluppföljning 2024–2027, augusti 2025', '2025-08-31'],
  ['Delårsrapport augusti 2025 (budget antagen KF 2024-11-27)', '2025-08-31'],
  ['Uppföljning augusti 2025. Antagen 2025-09-24', '2025-08-31'],
  ['Mål och budget 2026 samt 2025 års delårsrapport', '2025-08-31'],
  ['2026 budget, 2025 delår', '2025-08-31'],
  ['Bokslut 2024, delår 2025', '2025-08-31'],
  ['Bokslut 2024 och 2025', '2025-12-31'],
  ['Period: 2025-01-01–2025-08-31', '2025-08-31'],
  ['Delår aug-25, mål 24-27', '2025-08-31'],
  ['Mål och budget 2025, uppföljning augusti', '2025-08-31'],
  ['Delårsrapport 2025, Plan- och byggnadsnämnden, mål 2026', '2025-08-31'],
])('"%s" is through %s', (title, through) => expect(parsePeriodText(title)?.through).toBe(through));

test('a mandate or a vision alone says no year; a decision may', () => {
  expect(parsePeriodText('Mål 2024–2027, uppföljning per 31 augusti')).toMatchObject({ year: null, monthDay: '08-31' });
  expect(parsePeriodText('Vision 2030, delårsrapport')).toMatchObject({ kind: 'delar', year: null });
  expect(parsePeriodText('Delårsrapport, antagen 2025-09-24')).toMatchObject({ year: null, asideYear: 2025 });
  expect(parsePeriodText('Årsredovisning, dnr KS 2026/45')).toMatchObject({ year: null, asideYear: 2026 });
});

test('what each year of a text is', () => {
  const text =
    'Bokslut 2024 (dnr KS 2025/45), mål 2023–2026, budget 2025, antaget 2025-02-12, Vision 2030, fg år 2022; 2021';
  const roles = namedYears(normaliseText(text)).map(({ role }) => role);
  expect(roles).toEqual(['reported', 'diary', 'span', 'planned', 'decided', 'ahead', 'compared', 'plain']);
});

test.each([
  ['Uppföljning 2025, mål 2026', [2025]],
  ['Mål 2025', [2025]],
  ['Mål 2024–2027', []],
  ['2024 och 2025', [2024, 2025]],
])('%s is of %j', (text, years) => expect([...ownYears(normaliseText(text))]).toEqual(years));

test.each([
  ['Utfall 2024 (mål 2025)', 2024],
  ['Utfall aug 2025 (mål 2026)', 2025],
  ['Utfall 2024 mot mål 2025', 2024],
  ['Utfall 2025 (mandatperioden 2023–2026)', 2025],
  ['Målvärde 2025 (utfall 2024)', 2025],
  ['Målvärde 2025 enligt budget 2025–2027', 2025],
  ['Mål 2026, utfall 2025', 2026],
  ['Mål 2023–2026', 2026],
])('the header %s is of %i', (header, year) => expect(normaliseHeader(header).year).toBe(year));
