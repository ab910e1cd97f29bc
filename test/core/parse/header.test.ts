import { normaliseHeader, scoreHeader, scoreHeaderAs } from '../../../src/core/parse/index.ts';
import { headerWords } from '../../../src/core/parse/vocabulary/headers.ts';

const best = (header: string) => scoreHeader(normaliseHeader(header))[0]?.field;

test("there are the 30 fields of the report's contract, and the row's own tolerance", () => {
  const fields = new Set(headerWords.map(({ field }) => field));
  expect(fields.delete('tolerans')).toBe(true);
  expect(fields.size).toBe(30);
});

test('every listed variant is, or ties with, the best reading of itself', () => {
  const lost = headerWords.flatMap(({ field, sv, en }) =>
    [...sv, ...en].filter((variant) => {
      const written = variant.replace('{år-1}', '2023').replace('{år}', '2024').replace('{period}', 'T2');
      const scores = scoreHeader(normaliseHeader(written));
      const own = scores.find((candidate) => candidate.field === field)?.score ?? 0;
      return own < 0.85 || own < (scores[0]?.score ?? 0) - 0.12;
    }),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['Måluppfyllelse helår 2025', 'bedomningPrognos'],
  ['Utfall 2025-08-31 (%)', 'utfall'],
  ['Utfall\u00a0aug', 'utfall'],
  ['Utfall per den 31 augusti 2025', 'utfall'],
  ['Resultat per 31/8', 'utfall'],
  ['Nämndens delmål 2025', 'delmal'],
  ['Nämndmål', 'delmal'],
  ['Förvaltningens mål', 'delmal'],
  ['Strategiskt mål (KF)', 'kfRef'],
  ['Koppling till inriktningsmål', 'kfRef'],
  ['KF:s mål', 'kfRef'],
  ['KF:s mål för verksamhetsområdet', 'kfRef'],
  ['Fullmäktiges mål för nämnden', 'kfRef'],
  ['Vilket KF-mål bidrar delmålet till?', 'kfRef'],
  ['Kommunfullmäktiges prioriterade mål 2023-2026', 'kfRef'],
  ['Mål-\nvärde', 'malvarde'],
  ['Mål 2025', 'malvarde'],
  ['Målnivå 2025', 'malvarde'],
  ['Målvarde', 'malvarde'],
  ['Bedömning T2', 'bedomning'],
  ['Är målet uppnått?', 'bedomning'],
  ['Nämndens samlade bedömning', 'bedomning'],
  ['Helårsbedömning', 'bedomningPrognos'],
  ['Kommentar till måluppfyllelse', 'kommentar'],
  ['Kommentar måluppfyllelse', 'kommentar'],
  ['Analys status', 'kommentar'],
  ['Motivering bedömning', 'kommentar'],
  ['Måluppfyllelse – kommentar', 'kommentar'],
  ['Bedömning, kommentar', 'kommentar'],
  ['Resultat och analys', 'kommentar'],
  ['Analys av utfall', 'kommentar'],
  ['Kvalitetsindikator', 'indikator'],
  ['Indkator', 'indikator'],
  ['Indikator*', 'indikator'],
  ['Vad mäter vi?', 'indikator'],
  ['Hur ska det mätas?', 'indikator'],
  ['Hur ofta mäts det?', 'frekvens'],
  ['Planerad åtgärd', 'atgard'],
  ['Nämndens omdöme', 'bedomning'],
  ['Vad gör vi åt det?', 'atgard'],
  ['Högt eller lågt bra?', 'riktning'],
  ['Vem ansvarar?', 'ansvarig'],
  ['Önskad nivå', 'malvarde'],
  ['Beskriv läget', 'kommentar'],
  ['Nämndens bedömning av måluppfyllelsen', 'bedomning'],
  ['Utfall f.g. år', 'utfallTidigare'],
  ['Bokslut 2023', 'utfallTidigare'],
  ['Budget 2025', 'IGNORERA'],
])('"%s" is %s', (header, field) => expect(best(header)).toBe(field));

describe('what is captured', () => {
  test('the latest year, the period and the unit', () => {
    const header = normaliseHeader('Utfall 2025-08-31 (%)');
    expect(header).toMatchObject({
      key: 'utfall',
      year: 2025,
      unit: '%',
      period: { kind: 'delar', through: '2025-08-31' },
    });
    expect(normaliseHeader('Mål 2023–2026')).toMatchObject({ key: 'mål', year: 2026 });
    expect(normaliseHeader("Mål '24").year).toBe(2024);
  });
  test('brackets that are no unit', () => expect(normaliseHeader('KF-mål (nr)').asides).toEqual(['nr']));
  test('hyphens, spaces and s-foge are evened out', () => {
    const key = (header: string) => normaliseHeader(header).key;
    expect(key('KF-mål')).toBe(key('KFmål:'));
    expect(key('Nämndmål')).toBe(key('Nämndsmål *'));
  });
});

test('a word with several meanings keeps them', () => {
  const header = normaliseHeader('Enhet');
  expect(scoreHeaderAs(header, 'enhet')).toBe(1);
  expect(scoreHeaderAs(header, 'namnd')).toBe(1);
  expect(scoreHeaderAs(header, 'trend')).toBe(0);
});

test('prose is no header', () => {
  expect(scoreHeaderAs(normaliseHeader('Fyll i de gula cellerna senast den 15 september'), 'utfall')).toBeLessThan(0.6);
});

test('what stands before "till" need be no field', () => {
  expect(scoreHeaderAs(normaliseHeader('Förslag till åtgärd'), 'atgard')).toBeGreaterThan(0.5);
});

test('a short listed word is a beginning only as a word of its own', () => {
  expect(scoreHeaderAs(normaliseHeader('Plan för året'), 'malvarde')).toBeGreaterThan(0.5);
  expect(scoreHeaderAs(normaliseHeader('Planerad åtgärd'), 'malvarde')).toBe(0);
});

test('raised figures and daggers after a header are footnotes', () => {
  expect(['Utfall¹', 'KF-mål (text)²:', 'Bedömning†'].map((text) => normaliseHeader(text).key)).toEqual([
    'utfall',
    'kfmål',
    'bedömning',
  ]);
});

describe('words that mean something together', () => {
  const best = (text: string) => scoreHeader(normaliseHeader(text))[0]?.field;

  test.each([
    ['KF:s årsmål', 'malvarde'],
    ['Nämndens årsmål', 'malvarde'],
    ['Önskat utfall', 'malvarde'],
    ['Förväntat utfall', 'prognos'],
    ['Flerårsplan 2024–2026', 'malvarde'],
    ['Förändring mot föregående år', 'trend'],
    ['Föregående mätning', 'utfallTidigare'],
    ['Jämfört med liknande kommuner', 'jamforelse'],
    ['Alla kommuner', 'jamforelse'],
    ['Tidpunkt för mätning', 'frekvens'],
    ['Ansvarigt bolag', 'namnd'],
    ['Andel kvinnor', 'kon'],
    ['Måluppfyllelse vid årets slut', 'bedomningPrognos'],
    ['Bedöms målet uppfyllas?', 'bedomningPrognos'],
    ['Kommer målet att uppfyllas?', 'bedomningPrognos'],
    ['Kommer målet att nås?', 'bedomningPrognos'],
    ['Kommer målet nås?', 'bedomningPrognos'],
    ['Kommer vi att nå målen?', 'bedomningPrognos'],
    ['Uppfylls målet vid årets slut?', 'bedomningPrognos'],
    ['Bedöms nås', 'bedomningPrognos'],
    ['Uppfylls målet?', 'bedomning'],
    ['Bedöms målet vara uppfyllt?', 'bedomning'],
    ['Kommungemensamma mål', 'kfRef'],
    ['Uppdragsplanens mål', 'delmal'],
    ['Nöjdhetsmått', 'indikator'],
    ['Förskolans mål', 'delmal'],
    ['Indikatorns utfall', 'utfall'],
    ['Resultat måluppfyllelse', 'bedomning'],
    ['Mätetalets målvärde', 'malvarde'],
    ['Indikatorns status', 'bedomning'],
    ['Mål (kommunfullmäktige)', 'kfRef'],
    ['Indikatorer kopplade till målet', 'indikator'],
    ['Måluppfyllelse nämndmål', 'bedomning'],
    ['Mål vid mandatperiodens slut', 'malvarde'],
    ['Ska uppnås', 'malvarde'],
    ['Uppnått resultat', 'utfall'],
    ['Senaste kända värde', 'utfall'],
    ['Grön/gul/röd', 'bedomning'],
    ['Färg i Kolada', 'jamforelse'],
    ['Snitt alla kommuner', 'jamforelse'],
    ['Högt värde bra?', 'riktning'],
  ])('"%s" is %s', (text, field) => expect(best(text)).toBe(field));

  test('the committee’s own level of the year goes before the one for all of the kommun', () => {
    const [own, all] = ['Nämndens årsmål', 'KF:s årsmål'].map((text) => scoreHeader(normaliseHeader(text))[0]?.score);
    expect(own).toBeGreaterThan(all as number);
  });
});

test('the end of a compound is what it is: status of the indicator, of the work, of a risk', () => {
  const scores = (text: string) => scoreHeader(normaliseHeader(text));
  expect(scores('Indikatorstatus')[0]?.field).toBe('bedomning');
  expect(scores('Utfallssymbol')[0]?.field).toBe('bedomning');
  expect(['Åtgärdsstatus', 'Projektstatus', 'Riskbedömning'].flatMap(scores)).toEqual([]);
});

test.each(['Resultatmål nr', 'Utvecklingsmål nummer'])('%s is of goals, whatever its first letters mean', (header) => {
  const fields = scoreHeader(normaliseHeader(header)).map(({ field }) => field);
  expect(fields.filter((field) => ['utfall', 'trend', 'IGNORERA'].includes(field))).toEqual([]);
});
