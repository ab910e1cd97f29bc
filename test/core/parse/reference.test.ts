import { spanOf } from '../../../src/core/parse/reference/several.ts';
import fc from 'fast-check';
import type { GoalRegister, KfGoal } from '../../../src/core/model/goals.ts';
import { createResolver, isDitto } from '../../../src/core/parse/index.ts';
import type { CellFormat } from '../../../src/core/workbook/snapshot.ts';
import { number, text } from './cells.ts';

function goal(id: string, words: string, ...aliases: string[]): KfGoal {
  return { id, text: words, shortName: aliases[0] ?? null, aliases, areaIds: [], file: null, sheet: null, cell: null };
}

function register(goals: readonly KfGoal[]): GoalRegister {
  return {
    source: 'sheet',
    municipality: 'Åby kommun',
    vision: 'Åby är platsen där skogen möter havet och alla får växa',
    overarching: 'Åby kommun är en hållbar kommun med 20 000 invånare 2035',
    areas: [{ id: 'h', name: 'Hållbarhet', text: 'Åby kommun verkar för en hållbar utveckling' }],
    goals,
    superseded: [{ text: 'Åbys verksamhet präglas av klimatsmarta val i vardagen', number: 1, group: null }],
    since: null,
    decision: null,
    areasAreNarrow: false,
  };
}

const plain = register([
  goal('KF1', 'Åby kommun ska ha en ekonomi i balans som skapar utrymme för utveckling', 'Ekonomi'),
  goal('KF2', 'Åby kommun ska vara klimatneutral och värna naturens mångfald', 'Klimat och natur'),
  goal(
    'KF3',
    'Åby kommun ska vara öppen och tillgänglig där invånarna känner tillit',
    'Öppen och tillgänglig',
    'Service',
  ),
  goal('KF4', 'Åby kommun ska vara en arbetsgivare där medarbetare vill stanna', 'Arbetsgivare'),
  goal('KF5', 'Åby kommun ska ge näringslivet snabba och tydliga besked', 'Näringsliv', 'Service'),
]);
const points = register([
  goal('1.1', 'Barn lär sig simma', 'Simma'),
  goal('1.2', 'Elever når gymnasiebehörighet', 'Behörighet'),
  goal('1.10', 'Bibliotek finns nära', 'Bibliotek'),
  goal('2.1', 'Äldre känner sig trygga hemma', 'Trygga äldre'),
]);
const letters = register([goal('A1', 'Trygg uppväxt'), goal('A2', 'Skola i framkant'), goal('B1', 'Fler jobb')]);

const parts = register([goal('1a', 'Nöjda medborgare'), goal('1b', 'Trygga platser'), goal('2a', 'Hög kvalitet')]);

const resolver = createResolver(plain);
const of = (written: string, within = plain) =>
  (within === plain ? resolver : createResolver(within)).resolve({ ...text(written), where: 'cell' });
const ofNumber = (value: number, within = plain, format: Partial<CellFormat> = {}) =>
  createResolver(within).resolve({ ...number(value, format), where: 'cell' });

test('words cut out of one goal suggest it; words of all, or too few of them, suggest none', () => {
  const short = register([
    goal('1', 'Vi skapar ett rikt liv'),
    goal('2', 'Vi växer tillsammans'),
    goal('3', 'Flexibelt lärande'),
    goal('4', 'Utveckling av infrastruktur'),
  ]);
  const near = ['Vi skapar ett', 'Flexibelt', 'Infrastruktur', 'Vi skapar ett ri'].map((cut) => of(cut, short).problem);
  expect(near.map((problem) => problem?.kind === 'near' && problem.goalId)).toEqual(['1', '3', '4', '1']);
  for (const other of ['Vi', 'Vi skapar', 'Utveckling', 'Vi har roligt', 'Samverkan över kommungränserna'])
    expect(of(other, short).problem).toEqual({ kind: 'unknownText' });
});

test('ids with a letter after the number, with and without a word before', () => {
  const ids = ['1b', 'KF 1b', 'Mål 2a: Hög kvalitet', '1A)'].map((written) => of(written, parts).goalIds.join());
  expect(ids).toEqual(['1b', '1b', '2a', '1a']);
  expect(of('KF 3b', parts).problem).toEqual({ kind: 'unknownId', ids: ['3b'] });
  expect(of('KF 3b').goalIds).toEqual(['KF3']);
});

test('a goal cut short with dots is the one that begins so', () => {
  expect(of('Åby kommun ska vara klimatneutral och…').goalIds).toEqual(['KF2']);
  expect(of('Åby kommun ska vara ...').goalIds).toEqual([]);
});

test('ids with a line between them are several, whatever they would be together', () => {
  const many = register(Array.from({ length: 12 }, (_, at) => goal(String(at + 1), `Mål som heter ${at}`)));
  const roman = register(['I', 'II', 'III'].map((id) => goal(id, `Det ${id} målet`)));
  expect(of('1\n2', many).goalIds).toEqual(['1', '2']);
  expect(of('I\nII', roman).goalIds).toEqual(['I', 'II']);
});

describe('one goal', () => {
  test.each([
    ...[
      '3',
      '3.',
      '3)',
      'KF 3',
      'KF3',
      'KF-3',
      'KF\u00a03 ',
      'KF-mål 3',
      'KF mål nr 3',
      'Mål 3',
      'M3',
      'FM3',
      '#3',
      'nr 3',
      'kf03',
    ],
    ...['Fullmäktigemål 3', 'KF:s mål 3', 'Kommunfullmäktiges mål 3', 'Inriktningsmål 3', 'Öppen och tillgänglig'],
    ...[
      '3 – Öppen och tillgänglig',
      'KF 3 – Öppen',
      'KF-mål 3: Åby kommun ska vara öppen …',
      '3. Åby kommun ska vara öppen och tillgänglig',
    ],
    ...[
      'Åby kommun ska vara öppen och tillgänglig där invånarna känner tillit.',
      'ÅBY KOMMUN SKA VARA ÖPPEN OCH TILLGÄNGLIG DÄR INVÅNARNA KÄNNER TILLIT',
    ],
    ...[
      'Öppen & tillgänglig',
      'Öppen och tillgänglig (KF 3)',
      'Fullmäktiges mål: Öppen och tillgänglig',
      'KF 3 - se bilaga',
    ],
    ...[
      'KF målnr 3 – Öppen och tillgänglig',
      'KF-mål nummer 3',
      'Bidrar till mål 3 Öppen och tillgänglig',
      'Stödjer KF-mål 3',
      'Vägval 3: Åby kommun ska vara öppen och tillgänglig där invånarna känner tillit',
      'Vägval 2023–2026: Öppen och tillgänglig',
    ],
    ...[
      'KF:s mål för verksamhetsområdet: 3 Öppen och tillgänglig',
      'KF:s mål för verksamhetsområdet 3: Öppen och tillgänglig',
      'KF:s mål för verksamhetsområdet – 3',
      'Fullmäktiges mål för nämnden: Öppen och tillgänglig',
      'Nämnden bidrar till kommunfullmäktiges mål: 3 Öppen och tillgänglig',
      'Övergripande mål (KF): 3. Öppen och tillgänglig',
      'Mål beslutade av kommunfullmäktige: 3',
      'Mål för verksamhetsområdet: 3 Öppen och tillgänglig',
    ],
  ])('"%s" is KF3', (written) => expect(of(written)).toMatchObject({ goalIds: ['KF3'], problem: null }));

  test.each(['KF-mål M19: EU-medel och projekt', 'KF-mål M19 – EU-medel'])(
    '"%s" has an id that no goal has',
    (written) => expect(of(written).problem?.kind).toBe('unknownId'),
  );

  test('a number cell is the number', () => expect(ofNumber(3).goalIds).toEqual(['KF3']));
  test('a slip of the keyboard in the text is forgiven', () => {
    expect(of('Åby kommun ska vara öpen och tillgänglig där invånarna känner tilit')).toMatchObject({
      goalIds: ['KF3'],
      via: 'likeness',
    });
  });
});

describe('several goals', () => {
  test.each([
    '1, 3',
    '1;3',
    '1/3',
    '1 och 3',
    '1 & 3',
    '1+3',
    '1 samt 3',
    'KF-mål: 1; KF-mål: 3',
    'KF:s mål för nämnden: 1, 3',
    '1,3',
    '1 3',
    'KF1+KF3',
    'KF 1, KF 3',
    'Mål 1 och 3',
    '1\n3',
    '• KF 1\n• KF 3',
    'Ekonomi, Öppen och tillgänglig',
    'Ekonomi\nÖppen och tillgänglig',
    'KF 1 – Ekonomi; KF 3 – Öppen och tillgänglig',
  ])('"%s" is KF1 and KF3', (written) => expect(of(written).goalIds).toEqual(['KF1', 'KF3']));
  test.each(['1–3', '1-3', '1 - 3', 'KF1–KF3', 'KF 1-3', 'KF-mål 1 – KF-mål 3', 'Mål 1 till 3'])(
    '"%s" is a span',
    (written) => {
      expect(of(written).goalIds).toEqual(['KF1', 'KF2', 'KF3']);
    },
  );
  test.each(['Samtliga', 'alla', 'Alla KF-mål', 'samtliga mål', 'Alla 5 mål'])('"%s" is all of them', (written) => {
    expect(of(written)).toMatchObject({ goalIds: ['KF1', 'KF2', 'KF3', 'KF4', 'KF5'], via: 'all' });
  });
  test('an unknown one among them spoils the link', () => {
    expect(of('1, 14')).toMatchObject({ goalIds: [], problem: { kind: 'unknownId', ids: ['14'] } });
  });
});

describe('broken references', () => {
  test.each(['', '-', '–', 'saknas', 'Ej kopplat', 'inget', 'eget mål', 'Nämndeget mål', 'n/a', 'Välj i listan'])(
    '"%s" is missing',
    (written) => {
      expect(of(written).problem).toEqual({ kind: 'missing' });
    },
  );
  test.each(['KF 14', '14', 'KF-mål 14: Levande landsbygd', 'Mål 3.2'])('"%s" is an unknown id', (written) => {
    expect(of(written).problem?.kind).toBe('unknownId');
  });
  test.each(['Digital framkant', 'Intern kontroll', 'Robust krisberedskap'])('"%s" is an unknown text', (written) => {
    expect(of(written).problem).toEqual({ kind: 'unknownText' });
  });
  test.each([
    ['Vision', 'vision'],
    ['Vision 2035', 'vision'],
    ['Vision Åby 2040', 'vision'],
    ['Vision för Åby kommun', 'vision'],
    ['Åbys vision 2040', 'vision'],
    ['Vision: Här växer vi tillsammans', 'vision'],
    ['Vision och övergripande mål', 'vision'],
    ['Vår vision', 'vision'],
    ['Övergripande mål', 'overgripande'],
    ['Hållbarhet', 'malomrade'],
    ['Åby kommun är en hållbar kommun med 20 000 invånare 2035!', 'overgripande'],
    ['20 000 invånare', 'overgripande'],
    ['Övergripande', 'generellt'],
  ])('"%s" is on the wrong level', (written, level) => {
    expect(of(written).problem).toEqual({ kind: 'wrongLevel', level });
  });
  test('a reworded goal is suggested, not assumed', () => {
    expect(of('Kommunen ska ge näringslivet tydliga svar')).toMatchObject({
      goalIds: [],
      problem: { kind: 'near', goalId: 'KF5' },
    });
  });
  test('also when most of its telling words are others but the sentence runs as before', () => {
    expect(of('Åby kommun ska vara transparent och nåbar där invånarna känner trygghet').problem).toMatchObject({
      kind: 'near',
      goalId: 'KF3',
    });
    expect(of('Åby kommun ska bygga fler bostäder i attraktiva lägen').problem?.kind).toBe('unknownText');
  });
  test('a name that two goals share is ambiguous', () => {
    expect(of('Service').problem).toEqual({ kind: 'ambiguous', goalIds: ['KF3', 'KF5'] });
  });
  test('a number and the text of another goal disagree', () => {
    expect(of('KF 2 – Ekonomi').problem).toEqual({ kind: 'numberTextConflict', byNumber: 'KF2', byText: 'KF1' });
    expect(of('Mål 2: Åby kommun ska ge näringslivet snabba och tydliga besked').problem?.kind).toBe(
      'numberTextConflict',
    );
  });
  test('a goal that was replaced is known', () => {
    expect(of('Åbys verksamhet präglas av klimatsmarta val i vardagen.').problem?.kind).toBe('superseded');
  });
});

describe('what Excel made of it', () => {
  test('1-3 became a date', () => {
    expect(ofNumber(45352, plain, { numberClass: 'date' }).problem).toEqual({
      kind: 'corrupted',
      shown: '1 mar',
      suggestion: '1, 3',
    });
  });
  test('1,3 became a decimal', () => {
    expect(ofNumber(1.3).problem).toMatchObject({ kind: 'corrupted', suggestion: '1, 3' });
  });
  test('1.2 became the first of February where ids have points', () => {
    expect(ofNumber(45323, points, { numberClass: 'date' }).problem).toMatchObject({ suggestion: '1.2' });
  });
});

describe('ids of other kinds', () => {
  test('1.10 is not 1.1; the number format tells', () => {
    expect(of('1.10', points).goalIds).toEqual(['1.10']);
    expect(ofNumber(1.1, points).goalIds).toEqual(['1.1']);
    expect(ofNumber(1.1, points, { numberClass: 'number', decimals: 2 }).goalIds).toEqual(['1.10']);
  });
  test('a decimal comma is the point of the id', () => expect(of('2,1', points).goalIds).toEqual(['2.1']));
  test('id and text', () => expect(of('2.1 Äldre känner sig trygga hemma', points).goalIds).toEqual(['2.1']));
  test('a decimal that is no id is unknown', () =>
    expect(ofNumber(3.7, points).problem).toMatchObject({ kind: 'unknownId' }));
  test('letters belong to the id', () => {
    expect(of('a 1', letters).goalIds).toEqual(['A1']);
    expect(of('Mål B1', letters).goalIds).toEqual(['B1']);
    expect(of('1', letters).problem).toEqual({ kind: 'ambiguous', goalIds: ['A1', 'B1'] });
    expect(of('C1', letters).problem).toEqual({ kind: 'unknownId', ids: ['C1'] });
  });
});

test('the order of goals and aliases does not matter', () => {
  const ids = fc.shuffledSubarray([...plain.goals], { minLength: plain.goals.length });
  fc.assert(
    fc.property(ids, (goals) => {
      const shuffled = register(goals.map((one) => ({ ...one, aliases: [...one.aliases].reverse() })));
      for (const written of ['3', 'Ekonomi', 'KF 2 – Ekonomi', 'Kommunen ska ge näringslivet tydliga svar'])
        expect(of(written, shuffled)).toEqual(of(written));
    }),
    { numRuns: 20 },
  );
});

test('evidence for recognition', () => {
  expect(['KF 3', 'Ekonomi', 'KF 2 – Ekonomi'].every((written) => resolver.recognises(written))).toBe(true);
  expect(['Antal elever', '', 'KF 14'].some((written) => resolver.recognises(written))).toBe(false);
});

test('the same as above', () => {
  expect(['"', '-"-', 'dito', 'Se ovan'].every(isDitto)).toBe(true);
  expect(isDitto('3')).toBe(false);
});

describe('ids that are no numbers', () => {
  const romans = register([
    goal('I', 'Hushållning med skattekronan', 'Hushållning'),
    goal('II', 'Klimatneutral kommun', 'Klimatneutral'),
    goal('III', 'Ungas resultat lyfter', 'Ungas resultat'),
    goal('IV', 'I samverkan för god hälsa', 'God hälsa'),
  ]);
  const single = register([
    goal('A', 'Ordning i finanserna', 'Finanser'),
    goal('B', 'En grön omställning', 'Omställning'),
    goal('C', 'Trygga jobb'),
  ]);

  test.each([
    ['II', 'II'],
    ['Mål IV', 'IV'],
    ['Mål 3', 'III'],
    ['II. Klimatneutral', 'II'],
    ['III – Ungas resultat lyfter', 'III'],
    ['I samverkan för god hälsa', 'IV'],
    ['Inriktningsmål – Klimatneutral kommun', 'II'],
    ['Inriktningsmål Klimatneutral kommun', 'II'],
  ])('roman numerals: %s', (written, id) => {
    expect(of(written, romans)).toMatchObject({ goalIds: [id], problem: null });
  });

  test.each([
    ['Mål B', 'B'],
    ['KF-mål C', 'C'],
    ['A Ordning i finanserna', 'A'],
    ['C: Trygga', 'C'],
  ])('letters: %s', (written, id) => {
    expect(of(written, single)).toMatchObject({ goalIds: [id], problem: null });
  });

  test('several letters are several goals', () => {
    expect(of('A och C', single).goalIds).toEqual(['A', 'C']);
  });

  test.each(['A–C', 'A-C', 'A – C', 'A till C', 'Mål A–C', 'mål A t.o.m. mål C'])('"%s" is a span', (written) => {
    expect(of(written, single).goalIds).toEqual(['A', 'B', 'C']);
  });

  test.each(['II–IV', 'II - IV', 'Mål II till IV'])('"%s" is a span of numerals', (written) => {
    expect(of(written, romans).goalIds).toEqual(['II', 'III', 'IV']);
    expect(of('I–II', romans).goalIds).toEqual(['I', 'II']);
  });

  test('a span of numbers with letters', () => {
    expect(of('1a–2a', parts).goalIds).toEqual(['1a', '1b', '2a']);
  });

  test('a letter or numeral that the register does not have is an unknown id, not an unknown text', () => {
    expect(of('VIII', romans).problem).toEqual({ kind: 'unknownId', ids: ['VIII'] });
    expect(of('Mål H', single).problem).toEqual({ kind: 'unknownId', ids: ['H'] });
  });

  test("a letter before another goal's text contradicts it", () => {
    expect(of('B: Trygga jobb', single).problem).toMatchObject({ kind: 'numberTextConflict', byNumber: 'B' });
  });

  test('a lone X is a placeholder, not a ten, where ids are numbers', () => {
    expect(of('Mål X').problem).toEqual({ kind: 'unknownText' });
  });

  test('a roman numeral with a label is a number where ids are numbers', () => {
    expect(of('KF-mål IV')).toMatchObject({ goalIds: ['KF4'], problem: null });
    expect(of('en').problem?.kind).toBe('unknownText');
  });
});

test('a number with a bracket alone in its cell belongs to the text after it', () => {
  expect(of('5) Näringslivet')).toMatchObject({ goalIds: ['KF5'], problem: null });
});

test.each(['Stadens mål KF3', 'kommunens mål 3', 'Förbundets mål: KF 3'])(
  '"%s" is an id with whose goal it is',
  (written) => {
    expect(of(written).goalIds).toEqual(['KF3']);
  },
);

test('a cell of nothing but words for goal is read in no time, however long', () => {
  const words = ['mål'.repeat(400), 'mål '.repeat(400), 'fullmäktiges mål '.repeat(100)];
  for (const written of words) expect(of(`${written}! x`).goalIds).toEqual([]);
});

test('a long goal text after a number and a dash is no span, and costs no time', () => {
  const text = 'Mål 1 – Dalby är en av landets allra bästa skolkommuner för varje barn och ungdom';
  const started = performance.now();
  expect(spanOf(text)).toBeNull();
  expect(performance.now() - started).toBeLessThan(100);
  expect(spanOf('KF-mål 1 – KF-mål 3')).toEqual(['kf-mål 1', 'kf-mål 3']);
});

test('a letter of the register’s own before the number is the id’s, though it is a short word for goal elsewhere', () => {
  const lettered = register([goal('E1', 'Ekonomi i balans'), goal('M1', 'Fossilfritt'), goal('M2', 'Trygg vardag')]);
  const ids = ['KF-mål M2', 'Fullmäktigemål M1', 'Mål M2: Trygg vardag', 'Mål M1 & Mål E1'];
  expect(ids.map((written) => of(written, lettered).goalIds.join())).toEqual(['M2', 'M1', 'M2', 'M1,E1']);
});

test('two goals by their letters, with a word for goal before each, are two', () => {
  const lettered = register([goal('A', 'Ekonomi i balans'), goal('B', 'Trygg vardag')]);
  expect(of('KF-mål A & KF-mål B', lettered).goalIds).toEqual(['A', 'B']);
  expect(of('Utmaning B', lettered).goalIds).toEqual(['B']);
});

test('"Kommunövergripande mål 4" is a goal by its number, not the goal above them all', () => {
  expect(of('Kommunövergripande mål 4').goalIds).toEqual(['KF4']);
  expect(of('Övergripande').problem?.kind).toBe('wrongLevel');
});

test('the same telling words in another order are asked about; a slip or a left-out small word is not', () => {
  expect(of('Snabba och tydliga besked till näringslivet ges av Åby').problem).toMatchObject({
    kind: 'near',
    goalId: 'KF5',
  });
  expect(of('Åby kommun ska ge näringslivet snabba, tydliga besked').goalIds).toEqual(['KF5']);
});

test('another word for a telling one is asked about where the sentence is turned too; in a sentence as the goal it is no matter', () => {
  const goals = register([
    goal('C1', 'Centrum och landsbygd i Åby utvecklas tillsammans'),
    goal('C2', 'Företagare och föreningar i Åby möter en kommun som lyssnar, svarar snabbt och håller vad den lovar'),
  ]);
  expect(of('Centralort och landsbygd ska utvecklas tillsammans i Åby', goals)).toMatchObject({
    goalIds: [],
    problem: { kind: 'near', goalId: 'C1' },
  });
  expect(of('Centrum och landsbygd ska utvecklas tillsammans', goals).goalIds).toEqual(['C1']);
  expect(
    of('Näringsliv och föreningar i Åby möter en kommun som lyssnar, svarar snabbt och håller vad den lovar', goals)
      .goalIds,
  ).toEqual(['C2']);
});

test('a short goal with all of its words in another order is asked about; with a small word more it is the goal', () => {
  const short = ['En bra skola', 'Trygg och god vård och omsorg', 'Ett värdigt åldrande'];
  const goals = register(short.map((words, at) => goal(`${at + 1}`, words)));
  expect(of('God vård och trygg omsorg', goals).problem).toMatchObject({ kind: 'near', goalId: '2' });
  expect(of('Ett värdigt åldrande för alla', goals).goalIds).toEqual(['3']);
});

test.each([
  ...['Perspektiv Verksamhet', 'Målområde Ekonomi och verksamhet', 'Perspektiv Tillväxt och utveckling'],
  ...[' Perspektiv Verksamhet', 'Perspektiv\u00a0Verksamhet'],
])('"%s: " before a goal’s own text is the name of an area, not of what a verksamhet has decided', (area) => {
  const goals = register([goal('A', 'Vi trivs här'), goal('B', 'Kommunen har verksamheter av god kvalitet')]);
  expect(of(`${area}: Kommunen har verksamheter av god kvalitet`, goals).goalIds).toEqual(['B']);
  expect(of('Verksamhetsområde: Kommunen har verksamheter av god kvalitet', goals).goalIds).toEqual([]);
});

test('short names with their numbers after them, several in a cell, though the names hold the words that part them', () => {
  const lettered = register([
    goal('S3', 'Vården är trygg', 'Trygg vård'),
    goal('E1', 'Ordning på ekonomin', 'Ordning och reda'),
  ]);
  expect(of('Trygg vård (S3)', lettered).goalIds).toEqual(['S3']);
  expect(of('Ordning och reda (E1) & Trygg vård (S3)', lettered).goalIds).toEqual(['E1', 'S3']);
  expect(of('Ekonomi samt Klimat och natur').goalIds).toEqual(['KF1', 'KF2']);
  expect(of('Ekonomi samt klimat och pengar').goalIds).toEqual([]);
});

test('a slip in the very word that tells a short goal from the others is a slip all the same', () => {
  const short = register([
    goal('1', 'Skolan i Åby är likvärdig'),
    goal('2', 'Fritiden i Åby är rik'),
    goal('3', 'Åby är en ort att etablera sig i'),
  ]);
  expect(of('Skolan i Åby är likvärdg', short).goalIds).toEqual(['1']);
  expect(of('Fritiden i Åb yär rik', short).goalIds).toEqual(['2']);
});

test('a short goal in other words is asked about though little of it is its own', () => {
  const short = ['En trygg skola för alla', 'Kommunens resurser ska användas effektivt', 'Fler jobb i hela bygden'];
  const goals = register(short.map((words, at) => goal(`${at + 1}`, words)));
  expect(of('Kommunens resurser ska nyttjas klokt', goals)).toMatchObject({
    goalIds: [],
    problem: { kind: 'near', goalId: '2' },
  });
});

describe('a goal out of force that its list still numbers', () => {
  const old = { text: 'Levande fritid för unga', id: '7', number: 7, group: null };
  const list = { ...plain, superseded: [old, { text: 'Gammal ekonomi', id: 'KF1', number: null, group: null }] };

  test.each(['7', 'KF 7', 'Mål 7', '7. Levande fritid för unga', '1, 7'])('"%s" is told to be replaced', (written) => {
    expect(of(written, list).problem).toMatchObject({ kind: 'superseded', text: old.text });
  });

  test('a number that a goal in force has too is that goal’s', () => {
    expect(of('1', list).goalIds).toEqual(['KF1']);
    expect(of('8', list).problem).toEqual({ kind: 'unknownId', ids: ['8'] });
  });
});
