import { parsePeriodText, periodsOf } from '../../../src/core/parse/index.ts';

test.each([
  ['Delårsrapport 2024-08-31', 'delar', '2024-08-31'],
  ['Delårsrapport per den 31 augusti 2025', 'delar', '2025-08-31'],
  ['Delårsrapport januari–augusti 2024', 'delar', '2024-08-31'],
  ['Tertialuppföljning T2 2024', 'delar', '2024-08-31'],
  ['Uppföljning T2-24', 'delar', '2024-08-31'],
  ['2:a tertialet 2025', 'delar', '2025-08-31'],
  ['Utfall 2408', 'delar', '2024-08-31'],
  ['BUU_delår_2025 (2)', 'delar', '2025-08-31'],
  ['SBB 2025-08-31', 'delar', '2025-08-31'],
  ['Delår 1 2025', 'delar', '2025-04-30'],
  ['Delårsbokslut 2024', 'delar', '2024-08-31'],
  ['T1 2025', 'delar', '2025-04-30'],
  ['Uppföljning oktober 2025', 'delar', '2025-10-31'],
  ['Mars 2025', 'delar', '2025-03-31'],
  ['februari 2024', 'delar', '2024-02-29'],
  ['Halvår 2025', 'delar', '2025-06-30'],
  ['bokslut 2024', 'arsbokslut', '2024-12-31'],
  ['Årsredovisning 2024', 'arsbokslut', '2024-12-31'],
  ['KS_bokslut_2024', 'arsbokslut', '2024-12-31'],
  ['Uppföljning helår 2024-12-31', 'arsbokslut', '2024-12-31'],
  ['T3 2025', 'arsbokslut', '2025-12-31'],
  ['ÅR 2024', 'arsbokslut', '2024-12-31'],
  ['Socialnämnden VB24', 'arsbokslut', '2024-12-31'],
  ['KS DR 2025', 'delar', '2025-08-31'],
  ['Prognos 2 2025', 'delar', '2025-08-31'],
  ['Prognosrapport 3, 2025', 'delar', '2025-10-31'],
  ['Uppföljning 8 månader 2025', 'delar', '2025-08-31'],
  ['Åttamånadersuppföljning 2025', 'delar', '2025-08-31'],
  ['12-månadersbokslut 2024', 'arsbokslut', '2024-12-31'],
])('"%s" is %s through %s', (title, kind, through) => {
  expect(parsePeriodText(title)).toMatchObject({ kind, through });
});

test.each(['År 2024', 'MÅLUPPFYLLELSE ÅR 2024', 'Andel utredningar inom 4 månader', 'Styrkort 2024', 'Prognos 2025'])(
  '"%s" tells no period',
  (title) => expect(parsePeriodText(title)).toBeNull(),
);

test('a day without a year', () => {
  expect(parsePeriodText('Utfall per 31/8')).toMatchObject({
    kind: 'delar',
    year: null,
    through: null,
    monthDay: '08-31',
  });
});

test.each([
  'Måluppföljning 2024',
  '2025',
  'Mål och budget 2024-2026',
  'Målen gäller från och med 2023-01-01.',
  'Antagen av KF 2022-12-07',
  'Beslut 2025-10-14 § 112',
  'Socialnämnden',
  '',
])('"%s" names no period', (title) => expect(parsePeriodText(title)).toBeNull());

describe('a text that names several periods', () => {
  const [t1, t2, delar, year] = ['04-30', '08-31', '08-31', '12-31'];
  test.each<[string, ...string[]]>([
    ['Uppföljning av mål, tertial 1, tertial 2 och helår', t1, t2, year],
    ['Måluppföljning 2024 (T1, T2, T3)', t1, t2, year],
    ['Uppföljning tertial 1–3 2024', t1, t2, year],
    ['Tertial 1, 2 och 3', t1, t2, year],
    ['Delår 1, delår 2 och årsbokslut 2024', t1, t2, year],
    ['mars, augusti och december 2024', '03-31', '08-31', year],
    ['per 30 april, 31 augusti och 31 december 2024', t1, t2, year],
    ['T1 (april), T2 (augusti) och bokslut (december)', t1, t2, year],
    ['Rapportering: delår (30/6), bokslut (31/12) 2024', '06-30', year],
    ['2024: delår 1 (april), delår 2 (augusti), bokslut', t1, t2, year],
    ['Kvartal 1-4 2024', '03-31', '06-30', '09-30', year],
    ['Delår/bokslut 2024', delar, year],
    ['Delårs- och helårsuppföljning 2024', delar, year],
    ['Del- och helår', delar, year],
    ['Underlag till delårsrapport och årsredovisning 2024', delar, year],
    ['Delårsrapport 31 augusti och årsredovisning 2024', delar, year],
    ['Delår 1 och 2 2024', t1, t2],
    ['sn_t1_t2_helår_2024', t1, t2, year],
  ])('%s', (text, ...days) => {
    const reading = parsePeriodText(text);
    expect(reading && periodsOf(reading).map(({ monthDay }) => monthDay)).toEqual(days);
  });

  test.each([
    ['Delårsrapport, 31 augusti 2024', 'delar'],
    ['Tertial 2, 1 januari – 31 augusti 2024', 'delar'],
    ['Delårsrapport augusti 2024 och helårsprognos', 'delar'],
    ['Delårsrapport tertial 2 2024, jämfört med bokslut', 'delar'],
    ['Delårsrapport och delårsbokslut 2024', 'delar'],
    ['Delårsrapport för kultur- och fritidsnämnden december 2024', 'delar'],
    ['Verksamhetsberättelse och årsredovisning 2024', 'arsbokslut'],
    ['Tertialrapport, T3 2024', 'arsbokslut'],
    ['Uppföljning per tertial 2 2024', 'delar'],
  ])('%s names one', (text, kind) => {
    expect(parsePeriodText(text)).toMatchObject({ kind });
    expect(parsePeriodText(text)).not.toHaveProperty('among');
  });

  test.each([
    'Uppföljning per tertial',
    'Kvartalsvis uppföljning 2024',
    'Varje delår och bokslut',
    'Alla tertial 2024',
  ])('%s says how often', (text) => expect(parsePeriodText(text)).toBeNull());
});
