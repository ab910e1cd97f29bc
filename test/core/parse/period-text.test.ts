import { parsePeriodText } from '../../../src/core/parse/index.ts';

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
