import {
  createLegend,
  emptyLegend,
  looksLikeAssessment,
  onlyUnderstood,
  parseAssessment,
} from '../../../src/core/parse/index.ts';
import type { PeriodKind } from '../../../src/core/model/period.ts';
import { CellKind, type CellFormat } from '../../../src/core/workbook/snapshot.ts';
import { empty, number, text } from './cells.ts';

const read = (written: string, period: PeriodKind = 'delar', format: Partial<CellFormat> = {}) =>
  onlyUnderstood(parseAssessment(text(written, format), emptyLegend, period));

const written: Record<string, readonly string[]> = {
  uppfyllt: [
    ...[
      'Uppfyllt ',
      ' HELT UPPFYLLT',
      'Målet är uppfyllt',
      'God måluppfyllelse',
      'Ja!',
      'Grönt – målet uppnås',
      'Uppfyllt med råge',
    ],
    ...[
      '🟢 Uppfyllt',
      '✔️',
      '👍🏽',
      '★★★',
      'Grön smiley',
      'Målet har uppnåtts med god marginal',
      'Uppfyllt (87 %)',
      'Avslutad, målet uppnått',
    ],
    ...[
      'Nådde målet',
      'Uppfyllt i alla delar',
      'Klarade målet',
      'Upfyllt',
      'Uppnåt',
      'Uppfyllt, arbetet fortsätter',
      'Uppfyllt till 100 %',
    ],
    ...[
      'Uppfyllt 1)',
      'Uppfyllt ²',
      'Uppnått*',
      'Klart över målet',
      'Målet nåddes redan i maj',
      'Uppfyllt för alla enheter',
      'Ja, helt',
      'Uppnått tack vare nya rutiner',
      'Uppfyllt, två tjänster är tillsatta',
      'Fullt ut uppfyllt per augusti',
    ],
  ],
  delvis: [
    ...[
      'Nådde nästan målet',
      'Delvis uppfyllt 2)',
      'Så gott som uppfyllt',
      'I det närmaste uppnått',
      'I princip uppfyllt',
      'Praktiskt taget uppnått',
      'Uppfyllt i vissa delar',
      'Uppfyllt i stora delar',
      'Till största delen uppfyllt',
      'Målet är nära att uppnås',
      'Merparten uppfyllt',
      'I allt väsentligt uppnått',
    ],
    ...[
      'Delvis (se kommentar)',
      'Gul',
      '🟡',
      '⚠️',
      '◐',
      '★★☆',
      'Ja, delvis',
      'Inte helt uppfyllt',
      'I stort sett uppfyllt',
      'Nästan i mål',
    ],
    ...[
      'Målet är till stor del uppfyllt',
      'Delvis uppfyllt – två av tre indikatorer når målvärdet',
      'Mindre avvikelser',
      'Försenad',
    ],
  ],
  ej: [
    ...[
      'EJ UPPFYLLT',
      'Målet nås inte',
      'Nådde inte målet',
      'Ejuppfyllt',
      'Ouppnått',
      'Icke uppfyllt',
      'Nej.',
      'Rött ljus',
      '🔴',
      '✖',
      '★☆☆',
      'Nej, men nästan',
    ],
    ...['Ej uppfyllt, arbete pågår', 'Låg måluppfyllelse', 'Stora avvikelser', 'Målet har ej nåtts'],
  ],
  kanEjBedomas: [
    ...[
      'Kan ej bedömas',
      'Går inte att bedöma ännu',
      'För tidigt att bedöma',
      'Svårt att bedöma',
      'Redovisas vid årsbokslut',
      '–',
      '..',
      '…',
      '- -',
      '?',
      '⚪',
    ],
    ...['Underlag saknas', 'Bedöms vid årsbokslut', 'Mäts vartannat år'],
  ],
  ejAktuell: ['Utgår', 'Målet utgår', 'Ej aktuellt i år', 'n/a', 'Ej relevant'],
};

describe.each(Object.entries(written))('%s', (status, texts) => {
  test.each([...texts])('"%s"', (one) => expect(read(one)).toMatchObject({ status, isUnknown: false }));
});

test.each([
  'Fortlöpande',
  'Nivå 2B',
  'Rullar på',
  'Turkos',
  'Tveksamt läge',
  'Hm',
  '1',
  '↑',
  '●',
  '★★',
  '🟢🔴',
  'Uppfyllt?',
  'Uppfyllt/Ej uppfyllt',
  'Uppfyllt till 80 %',
  'Uppfyllt om bidrag beviljas',
  'Positiv utveckling',
  ...[
    'Halvvägs',
    'Återkommer',
    'X',
    'Varken eller',
    'I hög grad uppfyllt',
    'Svagt grön',
    'Uppfylls först nästa år',
    'På gränsen att uppfyllas',
  ],
  ...[
    'Klart under målet',
    'Klart sämre',
    'Nått halvvägs',
    'Genomförs i höst',
    'Klart i december',
    'Klar Q4',
    'Uppfyllt i två av tre',
    'Uppfyllt i 3 av 4 mått',
    'Uppfyllt för flickor',
    'Ja, om medel ges',
    'Ja, efter sommaren',
    'Uppfyllt 2023, ej 2024',
  ],
])('"%s" is unknown, never guessed', (one) => expect(read(one)).toMatchObject({ status: null, isUnknown: true }));

test.each([
  'Ej klart',
  'Inte klart',
  'Ej klar',
  'Inte klart än',
  'Ännu inte klart',
  'Ej klart ännu',
  'Målet är inte klart',
])('%s: what became of the goal is still to come', (words) => expect(read(words).status).toBe('kanEjBedomas'));

test.each(['Oklart', 'Oklar', 'Ännu oklart', 'Oklart läge', 'Inte i hamn än', 'Ännu inte i hamn', 'Inte i mål ännu'])(
  '%s says nothing of how far the goal is met',
  (words) => expect(read(words)).toMatchObject({ status: null, isUnknown: true }),
);

describe('a prognosis is told from a result', () => {
  test.each([
    ['Bedöms uppnås', 'uppfyllt'],
    ['Målet kan delvis uppnås', 'delvis'],
    ['Målet bedöms inte uppfyllas', 'ej'],
    ['Kommer knappast att uppnås', 'ej'],
    ['Osäkert om målet nås', 'delvis'],
    ['Risk att målet inte nås', 'delvis'],
    ['Enligt plan', 'uppfyllt'],
    ['Målet är på väg att uppnås', 'uppfyllt'],
    ['Prognos: delvis', 'delvis'],
    ['Målet bedöms vara uppfyllt vid årets slut', 'uppfyllt'],
  ])('%s', (one, status) => expect(read(one)).toMatchObject({ status, isForecast: true }));

  test.each(['Målet bedöms vara uppfyllt', 'Bedöms som delvis uppfyllt', 'Uppnås', 'Målet nås inte'])(
    '%s says what is',
    (one) => expect(read(one).isForecast).toBe(false),
  );
});

test('pågår is delvis, noted as the word of an activity', () => {
  expect(read('Arbetet pågår')).toMatchObject({ status: 'delvis', isActivityWord: true });
});

test('ej påbörjad cannot be judged at delår and is not met at årsbokslut', () => {
  expect(read('Ej påbörjad', 'delar').status).toBe('kanEjBedomas');
  expect(read('Ej påbörjad', 'arsbokslut').status).toBe('ej');
});

test('template text is a placeholder, an empty cell is missing', () => {
  expect(read('Välj i listan')).toMatchObject({ isPlaceholder: true, isUnknown: false });
  expect(parseAssessment(empty(), emptyLegend, 'delar')).toMatchObject({ isMissing: true, status: null });
});

describe('colours', () => {
  test('an empty cell speaks by its fill', () => {
    expect(parseAssessment(empty({ fill: 'rod' }), emptyLegend, 'delar')).toMatchObject({ status: 'ej', by: 'colour' });
  });

  test('grey and blue say nothing without a legend', () => {
    expect(parseAssessment(empty({ fill: 'gra' }), emptyLegend, 'delar').isMissing).toBe(true);
    expect(parseAssessment(empty({ fill: 'other' }), emptyLegend, 'delar').isMissing).toBe(true);
  });

  test('a circle has the colour of its font', () => {
    expect(read('●', 'delar', { fontColour: 'gron' })).toMatchObject({ status: 'uppfyllt', by: 'symbol' });
  });

  test('a fill that contradicts the word is a conflict; the word counts', () => {
    expect(read('Uppfyllt', 'delar', { fill: 'rod' })).toMatchObject({
      status: 'uppfyllt',
      colourConflict: { status: 'ej' },
    });
    expect(read('Delvis', 'delar', { fill: 'orange' }).colourConflict).toBeNull();
    expect(read('Kan ej bedömas', 'delar', { fill: 'gul' }).colourConflict).toBeNull();
  });

  test('a symbol that contradicts the word is one too', () => {
    expect(read('🔴 Uppfyllt')).toMatchObject({ status: 'uppfyllt', colourConflict: { colour: 'rod', status: 'ej' } });
  });
});

test('letters are symbols only in Wingdings', () => {
  expect(read('J', 'delar', { wingdings: true })).toMatchObject({ status: 'uppfyllt', by: 'symbol' });
  expect(read('L', 'delar', { wingdings: true }).status).toBe('ej');
  expect(read('l', 'delar', { wingdings: true, fontColour: 'gul' }).status).toBe('delvis');
  expect(read('L').isUnknown).toBe(true);
});

describe('the legend goes first', () => {
  const legend = createLegend([
    { symbol: '1', colour: null, meaning: 'Uppnås ej' },
    { symbol: '2', colour: null, meaning: 'Uppnås delvis' },
    { symbol: '↑', colour: null, meaning: 'Målet uppfyllt' },
    { symbol: 'OK', colour: null, meaning: 'Delvis uppfyllt' },
    { symbol: '', colour: 'gra', meaning: 'Kan ej bedömas' },
    { symbol: 'Ansvarig', colour: null, meaning: 'Anna Andersson' },
  ]);

  test('digits, arrows, words and colours get its meaning', () => {
    if (!legend) throw new Error('no legend');
    expect(parseAssessment(number(1), legend, 'delar').status).toBe('ej');
    expect(parseAssessment(text('↑'), legend, 'delar').status).toBe('uppfyllt');
    expect(parseAssessment(text('Ok'), legend, 'delar').status).toBe('delvis');
    expect(parseAssessment(empty({ fill: 'gra' }), legend, 'delar').status).toBe('kanEjBedomas');
  });

  test('one line, or a symbol explained in two ways, is no key', () => {
    expect(createLegend([{ symbol: '1', colour: null, meaning: 'Uppfyllt' }])).toBeNull();
    const twice = [
      { symbol: 'A', colour: null, meaning: 'Uppfyllt' },
      { symbol: 'A', colour: null, meaning: 'Ej uppfyllt' },
    ];
    expect(createLegend(twice)).toBeNull();
  });
});

test('a symbol whose line says two things has no meaning in the legend', () => {
  const legend = createLegend([
    { symbol: '😊', colour: null, meaning: 'Delmålet bedöms bli uppfyllt under året' },
    {
      symbol: '😐',
      colour: null,
      meaning: 'Delmålet bedöms bli delvis uppfyllt under året eller kan inte mätas/bedömas',
    },
    { symbol: '😒', colour: null, meaning: 'Delmålet bedöms inte bli uppfyllt under året' },
  ]);
  expect([...(legend?.byText ?? [])]).toEqual([
    ['😊', 'uppfyllt'],
    ['😒', 'ej'],
  ]);
});

test('a formula that nobody has calculated is unknown, and not missing', () => {
  const cell = { ...empty(), kind: CellKind.uncached };
  expect(parseAssessment(cell, emptyLegend, 'delar')).toMatchObject({ isUnknown: true, isMissing: false, text: '' });
});

test('what looks like an assessment, for finding the column', () => {
  expect(['Uppfyllt', '🟢', 'Kan ej bedömas'].every(looksLikeAssessment)).toBe(true);
  expect(['Socialnämnden', '–', 'Antal elever', '87 %'].some(looksLikeAssessment)).toBe(false);
});

describe('degrees of måluppfyllelse, as many annual reports write them', () => {
  test.each([
    ['Hög måluppfyllelse', 'uppfyllt'],
    ['Måluppfyllelse: hög', 'uppfyllt'],
    ['Måluppfyllelsen är medel', 'delvis'],
    ['I linje med plan', 'uppfyllt'],
    ['Till stor del', 'delvis'],
    ['Viss', 'delvis'],
    ['Medelhög måluppfyllelse', 'delvis'],
    ['Måttlig måluppfyllelse', 'delvis'],
    ['Låg måluppfyllelse', 'ej'],
  ])('"%s" is %s', (one, status) => expect(read(one)).toMatchObject({ status, isUnknown: false }));

  test.each(['Hög', 'Medel', 'Låg', 'Måttlig'])('"%s" alone may be of a risk: asked about', (one) =>
    expect(read(one)).toMatchObject({ status: null, isUnknown: true }),
  );

  test('money (medel) in a sentence does not make a goal half met', () => {
    expect(read('Målet uppfyllt med befintliga medel')).toMatchObject({ status: 'uppfyllt' });
  });
});

test.each(['Mätning ej genomförd', 'Mätningen är inte genomförd', 'Ingen enkät gjord', 'Ingen mätning 2024'])(
  '"%s" is kan ej bedömas: it is the measuring that is missing',
  (words) => expect(read(words).status).toBe('kanEjBedomas'),
);

test('delvis as it was planned is delvis', () => {
  expect(read('Uppfylls delvis – enligt plan').status).toBe('delvis');
  expect(read('Uppfyllt – enligt plan', 'arsbokslut')).toMatchObject({ status: 'uppfyllt', isForecast: false });
  expect(read('Ej uppfyllt – enligt plan').status).toBe('ej');
  expect(read('Enligt plan').isForecast).toBe(true);
});

test('a letter that the legend explains is a word: its colour may say another thing', () => {
  const legend = createLegend([
    { symbol: 'J', colour: null, meaning: 'Uppfyllt' },
    { symbol: 'N', colour: null, meaning: 'Ej uppfyllt' },
  ]);
  const reading = parseAssessment(text('J', { fill: 'rod' }), legend ?? emptyLegend, 'delar');
  expect(reading).toMatchObject({ status: 'uppfyllt', colourConflict: { status: 'ej' } });
});

describe('what is on its way', () => {
  const key = (yellow: string, ...more: readonly string[]) =>
    createLegend([
      { symbol: '', colour: 'gron', meaning: 'Målet är uppfyllt' },
      { symbol: '', colour: 'gul', meaning: yellow },
      { symbol: '', colour: 'rod', meaning: 'Målet är inte uppfyllt' },
      ...more.map((meaning) => ({ symbol: '', colour: 'orange' as const, meaning })),
    ])?.byColour.get('gul');

  test.each(['Arbetet med att uppfylla målet pågår', 'Målet är på väg att uppfyllas', 'På god väg att nås'])(
    'stands between the met and the unmet in a key: %s',
    (meaning) => expect(key(meaning)).toBe('delvis'),
  );

  test('is foretold to be met where the key has another word for delvis, or there is no key', () => {
    expect(key('Målet är på väg att uppfyllas', 'Delvis uppfyllt')).toBe('uppfyllt');
    expect(read('Målet är på väg att uppfyllas')).toMatchObject({ status: 'uppfyllt', isForecast: true });
    expect(read('Arbetet med att uppfylla målet pågår')).toMatchObject({ status: 'delvis' });
  });
});

describe('what turns or bounds the words counts, wherever it stands', () => {
  test.each(['Uppnått (delvis)', 'Ja (delvis)', 'Uppfyllt (till viss del)', 'Uppnått (ej fullt ut)', 'Delvis (klart)'])(
    '"%s" is delvis',
    (one) => expect(read(one).status).toBe('delvis'),
  );
  test.each([
    ...['Går inte enligt plan', 'Pågår ej enligt plan', 'Går inte som planerat', 'Går inte bra', 'Följer inte plan'],
    ...['Uppfyllt (ej)', 'Nås (troligen inte)', 'Uppfyllt (röd)', 'Uppfyllt (1 av 3)', 'Delvis uppfyllt (ej)'],
    ...['Ja, men inte fullt ut', 'Uppfyllt för kvinnor, ej för män', 'Uppnått, dock ej för alla'],
  ])('"%s" is for a person to tell', (one) => expect(read(one)).toMatchObject({ status: null, isUnknown: true }));
  test.each(['Uppfyllt utan avvikelse', 'Uppfyllt (se kommentar)', 'Uppfyllt (3 av 3)', 'Uppfyllt, inte minst i år'])(
    '"%s" is uppfyllt',
    (one) => expect(read(one).status).toBe('uppfyllt'),
  );
  test('far from it is ej', () => expect(read('Långt ifrån uppfyllt').status).toBe('ej'));
});

test.each([
  ...['Godkänt med anmärkning', 'Uppfyllt med förbehåll', 'Grön pil', 'Röd pil', 'Avslutad enligt plan'],
  ...['I hög grad uppfyllt', 'Grön/gul', 'Kan förbättras', 'Oförändrat', 'Bästa gruppen', 'Acceptabelt'],
])('"%s" leaves open how it went: asked about', (one) =>
  expect(read(one)).toMatchObject({ status: null, isUnknown: true }),
);

test.each([
  ['Målet överträffat', 'uppfyllt'],
  ['Bättre än målet', 'uppfyllt'],
  ['Ligger i fas', 'uppfyllt'],
  ['Ej uppnått fullt ut', 'delvis'],
  ['Sämre än målet', 'ej'],
])('"%s" is %s', (one, status) => expect(read(one)).toMatchObject({ status }));
