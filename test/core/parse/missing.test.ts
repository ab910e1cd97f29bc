import { isErrorText, isPlaceholder, missingReason } from '../../../src/core/parse/index.ts';

const written: Record<string, readonly string[]> = {
  empty: ['', '-', '–', '—', '−', '--', '.', '..', '…', '*', ' \u00a0 ', '---'],
  placeholder: [
    'Fyll i',
    '[ange]',
    'Ange värde',
    'xx',
    'xx,x %',
    'TBD',
    'Skriv här',
    'Välj i listan',
    '<utfall>',
    'Fyll i utfall här',
  ],
  notMeasured: [
    ...['Mäts ej', 'Ej mätt i år', 'Ingen mätning i år', 'Mäts vartannat år, nästa gång 2026', 'Mäts vart tredje år'],
    ...[
      'Har inte mätts',
      'Kan inte mätas i nuläget',
      'Går inte att mäta',
      'Inga mätningar genomförda',
      'Uppgift saknas för 2025',
    ],
    ...[
      'Data saknas från Kolada',
      'Saknas',
      'Utfall saknas',
      'Undersökningen genomfördes inte 2025',
      'Ingen ny mätning sedan 2023',
    ],
    ...[
      'SCB:s undersökning genomförs inte längre',
      'Målvärde saknas',
      'Ej fastställt',
      'Det finns inget utfall per augusti',
    ],
    ...['i.u.', 'Uppg. saknas', 'Mäts jämna år', 'Nytt mått', 'Ej uppföljt'],
  ],
  later: [
    ...['Resultat i oktober', 'Enkät skickas ut i oktober', 'Publ. dec', 'Se ÅR', 'Se årsredovisningen', 'Se T3'],
    ...['Ej vid delår', 'Ej på delår', 'Ej uppdaterat', 'Siffror i november'],
    'Utvärderas under hösten',
    'Redovisas i ÅR',
    'Enkäten pågår',
    ...[
      'Redovisas vid årsbokslut 2025',
      'Enkäten genomförs i november',
      'Mätning sker först i höst',
      'Resultatet kommer i oktober',
    ],
    ...[
      'Finns inte förrän i februari',
      'Följs upp på helår',
      'Inväntar svar från SKR',
      'Ej klart',
      'Värdet för 2025 är inte klart',
    ],
    ...[
      'Årlig mätning',
      'Mäts 1 gång per år',
      'Redovisas i T3',
      'Presenteras i nästa rapport',
      'Enkät höst 2025',
      'Mäts från 2026',
    ],
    ...[
      'Skolverket publicerar i september',
      'Slutbetyg redovisas i oktober',
      'Resultat klart i jan 2026',
      'Underlag ej inkommet',
    ],
    ...[
      'Kolada uppdateras i september',
      'Ännu inte publicerat',
      'Mätning pågår',
      'Vid nästa mätning',
      'Helårsmått',
      'Anges vid bokslut',
    ],
  ],
  notApplicable: [
    'n/a',
    'E/T',
    'Ej tillämpligt',
    'Ej relevant',
    'Utgår',
    'Gäller inte oss',
    'Indikatorn utgår',
    'Måttet utgår från 2025',
  ],
  suppressed: [
    ...[
      'För få svar',
      'För få svarande för att redovisas',
      'Sekretess',
      'Skyddade uppgifter',
      'x',
      'Alltför få elever',
    ],
    ...['Redovisas ej på grund av sekretess', 'Underlag för litet', 'För lågt antal svar', 'Antal svar under 5'],
  ],
};

describe.each(Object.entries(written))('%s', (reason, texts) => {
  test.each([...texts])('"%s"', (text) => {
    expect(missingReason(text)).toBe(reason);
  });
});

test.each([
  'Bättre på landsbygden',
  'Enligt muntlig rapport',
  'Målet nås inte',
  'Arbetet pågår',
  'Se kommentar',
  'Kommer att uppnås',
  'Inga klagomål',
])('"%s" gives no reason', (text) => expect(missingReason(text)).toBeNull());

test('template text is known in any cell', () => {
  expect(isPlaceholder('Välj i listan')).toBe(true);
  expect(isPlaceholder('Välja rätt insats')).toBe(false);
});

test('error words, Swedish and English', () => {
  expect(['#SAKNAS!', '#N/A', '#Division/0!', '#####'].every(isErrorText)).toBe(true);
  expect(isErrorText('# 3')).toBe(false);
});

test.each([...['Fastställs under året', 'Fastställs senare', 'Nytt mått 2025', 'Ny indikator från och med 2025']])(
  '"%s" is said instead of a value',
  (one) => expect(missingReason(one)).not.toBeNull(),
);

test.each(['Resultat över riket 2025', 'Utfall vid delåret'])('"%s" is no reason for its lacking', (one) =>
  expect(missingReason(one)).toBeNull(),
);

test.each(['Fler elever ska klara skolan', 'Alla ska klara sin försörjning'])('%s is a goal, and no reason', (goal) => {
  expect(missingReason(goal)).toBeNull();
});
