/** Headers in words that nobody has listed: what stands under them, and what the table still lacks, tells what they are. */
import { chainOf, chainOfGrid, columnsOf, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goalList = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['A1', 'Färre ska skadas vid olyckor'],
  ['A2', 'Verksamheten är kostnadseffektiv'],
]);
const read = (...grid: Grid) => chainOf(workbook([goalList, sheet('SN', [['Socialnämnden'], [], ...grid])]));
const first = ['A1', 'Väntetiden ska kortas', 'Andel larm i tid', 91, 93, 'Ja', 'Bättre bemanning har gett effekt'];
const second = [
  'A2',
  'Kostnaderna ska rymmas i budget',
  'Andel köp enligt avtal',
  80,
  60,
  'Nej',
  'Vakanser under våren',
];

test('reference and assessment both in other words', () => {
  const chain = read(
    ['Hör hemma under', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Nådde vi dit', 'Kommentar'],
    first,
    second,
  );
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', bedomning: 'F' });
});

describe('a header that speaks of the goal and of something else', () => {
  test.each([
    ['Mål och jämförelser', 'Utfall aug'],
    ['Mål/jämförelser', 'Utfall aug'],
    ['Mål & jämförelsetal', 'Utfall aug'],
    ['Mål och utfall', 'Utfall aug'],
    ['Budget/mål 2025', 'Utfall aug'],
    ['Kommunens mål 2025', 'Utfall aug'],
    ['Mätvärde mål', 'Utfall aug'],
    ['Målvärde', 'Uppföljning augusti'],
  ])('%s | %s', (target, outcome) => {
    const chain = read(['KF-mål', 'Delmål', 'Indikator', target, outcome, 'Bedömning', 'Kommentar'], first, second);
    expect(columnsOf(chain)).toMatchObject({ malvarde: 'D', utfall: 'E', bedomning: 'F' });
  });

  test('over words and figures with last year’s beside them', () => {
    const chain = read(
      ['Delmål', 'Mätning', 'Mål och jämförelser', 'Utfall aug', 'Måluppfyllelse'],
      ['Fler ska nå målen', 'Andel behöriga', '95 index\n(2024: 96 index)', '96', 'Uppnås'],
      ['Kortare väntetid', 'Mäts en gång per år', 'Två per år', '3', 'Uppnås'],
    );
    expect(columnsOf(chain)).toMatchObject({ malvarde: 'C', utfall: 'D' });
  });

  test('beside the target itself it is what it is compared with', () => {
    const row = ['A1', 'Delmål', 'Andel larm i tid', 91, 93, 94, 'Ja'];
    const chain = read(
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Mål och jämförelser', 'Utfall', 'Bedömning'],
      row,
      row,
    );
    expect(columnsOf(chain)).toMatchObject({ malvarde: 'D', utfall: 'F' });
  });

  test.each([
    ['Mätbart mål', 'Bedömning', { indikator: 'C' }],
    ['Indikator', 'Statusindikator', { bedomning: 'F' }],
  ])('%s | %s', (measure, status, expected) => {
    const chain = read(['KF-mål', 'Delmål', measure, 'Målvärde', 'Utfall', status, 'Kommentar'], first, second);
    expect(columnsOf(chain)).toMatchObject(expected);
  });
});

test.each(['Fokusområde', 'Inriktning', 'Strategisk inriktning', 'Kopplar till', 'Bidrar till', 'Från KF'])(
  '"%s" over the numbers of the goals, one a row, leads to them',
  (header) => {
    const list = sheet('KF-mål', [
      ['Nr', 'KF-mål'],
      [1, 'Färre ska skadas vid olyckor'],
      [2, 'Verksamheten är kostnadseffektiv'],
    ]);
    const rows = [first, second].map((row, at) => [at + 1, ...row.slice(1)]);
    const heads = [header, 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
    const chain = chainOf(workbook([list, sheet('SN', [['Socialnämnden'], [], heads, ...rows])]));
    expect(chain.rows.map(({ reference }) => reference.goalIds)).toEqual([['1'], ['2']]);
  },
);

test('delmål and indicator both in other words, left of the figures', () => {
  const chain = read(
    ['KF-mål', 'Våra löften', 'Följetal', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'],
    first,
    second,
  );
  expect(columnsOf(chain)).toMatchObject({ delmal: 'B', indikator: 'C' });
  expect(chain.rows.map((row) => row.indicator)).toEqual(['Andel larm i tid', 'Andel köp enligt avtal']);
});

test.each(['Vår riktning', 'Nämnden vill', 'Önskat läge', 'Ägarmål', 'Förbättringsområde'])(
  '"%s" over sentences is the delmål',
  (header) => {
    const chain = read(['KF-mål', header, 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'], first, second);
    expect(columnsOf(chain)).toMatchObject({ delmal: 'B' });
  },
);

describe.each(['Målområde', 'Fokusområde', 'Prioriterat område', 'Utvecklingsområde'])(
  '%s without a column of delmål',
  (word) => {
    const under = (...parts: string[]) =>
      columnsOf(
        read(
          ['KF-mål', word, 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'],
          ...parts.map((part, i) => ['A1', part, `Andel nöjda ${i}`, 80, 82, 'Uppfyllt', '']),
        ),
      );

    test('holds the delmål where it divides the goals in words', () => {
      expect(under('Äldre ska kunna påverka sin vardag', 'Kontinuiteten i hemtjänsten förbättras').delmal).toBe('B');
    });

    test('is the area where each goal has one, and where its texts are names', () => {
      expect(under('Ett gott liv hela livet i kommunen', 'Ett gott liv hela livet i kommunen').delmal).toBeUndefined();
      expect(under('Medborgare', 'Ekonomi').delmal).toBeUndefined();
    });
  },
);

test('goals that say more or less are delmål, not directions', () => {
  const rows = ['Tryggheten ska öka i centrum', 'Sjukfrånvaron ska minska'].map((goal, i) => [
    `A${i + 1}`,
    goal,
    `Andel ${i}`,
    4,
    4,
    'Ja',
    '',
  ]);
  const chain = read(['KF-mål', 'Löfte', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'], ...rows);
  expect(columnsOf(chain)).toMatchObject({ delmal: 'B', indikator: 'C' });
});

test('what a company shall do is a delmål, not the company', () => {
  const rows = ['Bolaget ska bygga bostäder', 'Bolaget ska underhålla sina fastigheter'].map((goal, i) => [
    `A${i + 1}`,
    goal,
    `Andel ${i}`,
    4,
    4,
    'Ja',
    '',
  ]);
  const chain = read(['KF-mål', 'Ägardirektiv', 'Nyckeltal', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'], ...rows);
  expect(columnsOf(chain)).toMatchObject({ delmal: 'B', indikator: 'C' });
});

test('figures of the outcome’s size right beside it are the target, however they are called', () => {
  const third = ['A2', 'Fler ska öva', 'Antal övningar', 4, 4, 'Ja', 'Arbetet löper väl'];
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Ribban', 'Utfall', 'Bedömning', 'Kommentar'];
  expect(columnsOf(read(head, first, second, third))).toMatchObject({ malvarde: 'D', utfall: 'E' });
});

test('figures of another size beside the outcome are something else: the target is lacking', () => {
  const row = (reference: string, size: number) => [reference, 'Delmål', `Andel ${size}`, size, 93, 'Ja', 'Bra jobbat'];
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Svarande', 'Utfall', 'Bedömning', 'Kommentar'];
  const chain = read(head, row('A1', 2300), row('A2', 4100), row('A1', 12));
  expect(reading(chain).missingFields).toContain('malvarde');
});

test('figures and reasons why there are none are the outcome', () => {
  const row = (outcome: string | number) => [
    'A1',
    'Hjälp',
    `Andel ${outcome}`,
    'minst 90',
    outcome,
    'Ja',
    'Bra jobbat',
  ];
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Förväntan', 'Siffra nu', 'Bedömning', 'Kommentar'];
  const chain = read(head, row(91), row('Mäts ej'), row('Redovisas vid årsbokslut'), row(88), row('Saknas'));
  expect(columnsOf(chain)).toMatchObject({ malvarde: 'D', utfall: 'E' });
});

test('the prognosis beside it does not keep a column of status words from being the assessment', () => {
  const chain = read(
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Klassning', 'Bedöms uppnås'],
    ['A1', 'Väntetiden ska kortas', 'Andel larm i tid', 91, 93, 'Uppfyllt', 'Bedöms uppnås'],
    ['A2', 'Kostnaderna ska rymmas i budget', 'Andel köp enligt avtal', 80, 60, 'Ej uppfyllt', 'Bedöms inte uppnås'],
  );
  expect(columnsOf(chain)).toMatchObject({ bedomning: 'F', bedomningPrognos: 'G' });
});

test('the goal’s own words beside an unlisted reference are its text, not the reference', () => {
  const chain = read(
    ['Hör hemma under', 'Beskrivning KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['A1', 'Färre ska skadas vid olyckor', 'Väntetiden ska kortas', 'Andel larm i tid', 91, 93, 'Uppfyllt'],
    ['A2', '', 'Kostnaderna ska rymmas i budget', 'Andel köp enligt avtal', 80, 82, 'Uppfyllt'],
  );
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', kfText: 'B' });
  expect(chain.rows.map((row) => row.reference.goalIds.join())).toEqual(['A1', 'A2']);
});

test('what a header means on one sheet it means on its like, where the cells say nothing', () => {
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Siffra nu', 'Bedömning', 'Kommentar'];
  const full = sheet('SN', [['Socialnämnden'], [], head, first, second]);
  const empty = sheet('TN', [['Tekniska nämnden'], [], head]);
  expect(columnsOf(chainOf(workbook([goalList, full, empty])), 'TN')).toMatchObject({ utfall: 'E' });
});

test('a header that may be two things gives way to one that can be only one of them', () => {
  const row = (outcome: string, status: string) => ['KF 5', `Nöjda ${outcome}`, 'Andel', outcome, '≥ 80', status];
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Läge aug', 'Målvärde', 'Når vi målen?'],
    row('Ej tillämpligt', 'Utgår'),
    row('Ingen mätning', '◯'),
    row('Mäts ej', '◯'),
    row('ca 90 %', '✔'),
  ]);
  expect(columnsOf(chain)).toMatchObject({ utfall: 'D', bedomning: 'F' });
});

test.each(['#A1', '[A1]', 'Färre ska skadas vid olyckor (A1)', 'Mål A1: Färre ska skadas vid olyckor', 'Hjärtemål A1'])(
  'references written as "%s" show what their column is',
  (reference) => {
    const head = ['Styr mot', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
    const chain = read(head, [reference, ...first.slice(1)], [reference, ...second.slice(1)]);
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'A' });
  },
);

test('of two columns of figures that nobody knows, the one with reasons for what is missing is the outcome', () => {
  const row = (level: number, outcome: string | number) => [
    'A1',
    'Hjälp',
    `Andel ${outcome}`,
    outcome,
    level,
    'Ja',
    'Bra',
  ];
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Facit', 'Tänkt siffra', 'Bedömning', 'Kommentar'];
  const chain = read(head, row(90, 91), row(70, 68), row(55, 'Mäts ej'), row(60, 61), row(80, 79));
  expect(columnsOf(chain)).toMatchObject({ utfall: 'D', malvarde: 'E' });
});

test('Wingdings under an unlisted header are its statuses', () => {
  const smiley = (value: string) => ({ value, format: { wingdings: true } });
  const chain = read(
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Vår syn', 'Kommentar'],
    [...first.slice(0, 5), smiley('K'), first[6]],
    [...second.slice(0, 5), smiley('L'), second[6]],
  );
  expect(columnsOf(chain)).toMatchObject({ bedomning: 'F' });
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['delvis', 'ej']);
});

describe('words for other things over what the delmål are grouped by', () => {
  const areas = ['Trygg välfärd', 'Hållbar tillväxt', 'Trygg välfärd', 'Attraktiv livsmiljö'];
  const grouped = (...header: string[]) => {
    const rest = ['Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
    const row = (area: string, at: number) => {
      const goals = header
        .slice(1)
        .map((_, level) => (header.length > 2 && level === 0 ? `Kommunens ${area}` : `Allt ska bli bättre ${at}`));
      return [area, ...goals, `Andel ${at}`, 80, 82, 'Uppfyllt'];
    };
    return chainOf(workbook([sheet('Socialnämnden', [['Socialnämnden'], [...header, ...rest], ...areas.map(row)])]));
  };
  test.each(['Fokus', 'Strategi', 'Ambition', 'Nivå'])('"%s" beside the delmål', (word) => {
    const chain = grouped(word, 'Mål');
    expect(chain.register.goals.map(({ text }) => text)).toEqual([...new Set(areas)]);
    expect(chain.rows.map((row) => row.subGoal?.text)).toEqual(areas.map((_, at) => `Allt ska bli bättre ${at}`));
    expect(grouped(word, 'KF-mål', 'Nämndmål').register.goals.map(({ text }) => text)[0]).toBe(
      'Kommunens Trygg välfärd',
    );
  });
});

test.each(['Kommentar', 'Kommentarer', 'Kommentar till utfall', 'Analys'])(
  '"%s" right after the goal says how it went, also where nothing is called an indicator',
  (header) => {
    const chain = chainOfGrid([
      ['Socialnämnden'],
      [],
      ['KF-mål', 'Mål', header, 'Uppfyllt', 'Målvärde', 'Utfall'],
      ['1', 'Äldre ska känna sig trygga', 'Resultatet har förbättrats', 'Delvis', 85, 80],
      ['2', 'Budgeten ska hållas', 'Högre volymer än planerat', 'Nej', 100, 104],
    ]);
    expect(columnsOf(chain)).toMatchObject({ delmal: 'B', kommentar: 'C' });
    expect(columnsOf(chain)).not.toHaveProperty('indikator');
  },
);

test('"Prestationsmål" is no slip for "Prestationsmått" beside the indicators', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['KF-mål', 'Nämndsmål', 'Prestationsmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['1', 'Äldre ska känna sig trygga', 'Handlingsplan tas fram', 'Andel nöjda', 85, 80, 'Delvis'],
    ['2', 'Brukare ska vara nöjda', 'Handlingsplan tas fram', 'Andel trygga', 85, 88, 'Uppfyllt'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ delmal: 'B', indikator: 'D' });
});
