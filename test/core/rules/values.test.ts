import type { Value } from '../../../src/core/model/values.ts';
import {
  amount,
  atLeast,
  bokslut2025,
  chain,
  chainWith,
  error,
  found,
  missing,
  percent,
  run,
  sheet,
  uncached,
  words,
} from './build.ts';
import type { RowWords } from './build.ts';

const counted = (number: number, thing: string): Value => ({
  ...{ raw: `${number} ${thing}`, kind: 'number', number, missing: null },
  counted: thing,
});
const codes = (row: RowWords): string[] => run(chain(sheet(row))).map(({ code }) => code);

describe('MK301 a delmål without indicator', () => {
  test('alone, whatever else is empty', () => {
    const empty = { indicator: null, target: null, outcome: null, status: null };
    expect(run(chain(sheet({}, empty))).map(({ code }) => code)).toEqual(['MK301']);
  });
  test('not when another row of the delmål has one', () => {
    expect(found('MK301', chain(sheet({ subGoal: 'A' }, { subGoal: 'A', indicator: null })))).toEqual([]);
  });
});

describe('MK302 no target', () => {
  test('at its cell', () => expect(found('MK302', chain(sheet({ target: null })))).toEqual(['varning SU!E2']));
  test('not asked for when the delmål does not apply', () => {
    expect(codes({ target: null, outcome: null, status: 'ejAktuell' })).toEqual([]);
  });
});

describe('MK303 no outcome', () => {
  test('varning at delår', () => expect(found('MK303', chain(sheet({ outcome: null })))).toEqual(['varning SU!F2']));
  test('fel at årsbokslut', () => {
    expect(found('MK303', chainWith({ period: bokslut2025 }, sheet({ outcome: null })))).toEqual(['fel SU!F2']);
  });
  test('also when the committee says kan ej bedömas', () => {
    expect(codes({ outcome: null, status: 'kanEjBedomas' })).toContain('MK303');
  });
});

describe('MK304 no outcome, with a reason', () => {
  const later = missing('later', 'Redovisas vid årsbokslut');
  test('info at delår', () => expect(found('MK304', chain(sheet({ outcome: later })))).toEqual(['info SU!F2']));
  test('fel at årsbokslut when it was to come then', () => {
    expect(found('MK304', chainWith({ period: bokslut2025 }, sheet({ outcome: later })))).toEqual(['fel SU!F2']);
  });
  test('what is not measured stays info', () => {
    const row = { outcome: missing('notMeasured', 'Mäts vartannat år') };
    expect(found('MK304', chainWith({ period: bokslut2025 }, sheet(row)))).toEqual(['info SU!F2']);
  });
  test('what does not apply is nothing', () => {
    expect(codes({ outcome: missing('notApplicable', 'Ej tillämpligt') })).toEqual([]);
  });
});

describe('MK305 example text left', () => {
  test('in outcome and target', () => {
    const left = missing('placeholder', '[ange värde]');
    expect(found('MK305', chain(sheet({ outcome: left, target: left })))).toEqual(['varning SU!E2', 'varning SU!F2']);
  });
  test('in comment and action, once for the delmål', () => {
    const row = { subGoal: 'A', comment: 'Skriv här', action: 'TBD' };
    expect(found('MK305', chain(sheet(row, row)))).toEqual(['varning SU!I2', 'varning SU!J2']);
  });
  test('in delmål, indicator and assessment', () => {
    const rows = [
      { isPlaceholder: true, subGoal: 'Skriv delmålet här' },
      { indicator: null, indicatorPlaceholder: 'Ange indikator' },
      { status: null, says: { isPlaceholder: true, text: 'Välj i listan' } },
    ];
    expect(found('MK305', chain(sheet(...rows)))).toEqual(['varning SU!B2', 'varning SU!C3', 'varning SU!H4']);
  });
});

describe('MK306 an error in the cell', () => {
  test('goes before all else about the cell', () => expect(codes({ outcome: error('#REF!') })).toEqual(['MK306']));
  test('a formula that nobody has calculated', () => {
    expect(run(chain(sheet({ outcome: uncached })))[0]).toMatchObject({ code: 'MK306', variant: 'uncached' });
  });
  test('an uncalculated link, indicator or assessment is that, and not missing', () => {
    const link = { ...sheet({ goals: [], problem: { kind: 'missing' } }), uncalculated: ['kfRef' as const] };
    const indicator = { ...sheet({ indicator: null }), uncalculated: ['indikator' as const] };
    const assessment = sheet({ status: null, says: { isUnknown: true, text: '' } });
    for (const one of [link, indicator, assessment])
      expect(run(chain(one)).filter(({ code }) => code !== 'MK501')).toMatchObject([
        { code: 'MK306', variant: 'uncached' },
      ]);
  });
  test('above twenty on a sheet it is said once', () => {
    const many = Array.from({ length: 21 }, () => ({ outcome: uncached }));
    expect(run(chain(sheet(...many)))).toMatchObject([{ code: 'MK306', variant: 'uncachedSheet' }]);
  });
  test('an error where the assessment should be', () => {
    expect(codes({ status: null, says: { isUnknown: true, text: '#N/A' } })).toEqual(['MK306']);
  });
});

describe('MK307 words for a number', () => {
  test('where the target is a number', () => {
    expect(found('MK307', chain(sheet({ outcome: words('Bättre än i fjol') })))).toEqual(['varning SU!F2']);
  });
  test('for a target where the outcome is a number', () => {
    expect(found('MK307', chain(sheet({ target: words('Se bilaga') })))).toEqual(['varning SU!E2']);
  });
  test('not for a date or a yes to reach', () => {
    expect(codes({ target: words('Klart 2025-12-31') })).not.toContain('MK307');
    expect(codes({ target: words('Ska antas'), direction: 'jaNej' })).not.toContain('MK307');
  });
  test('a yes where a level was to be reached, unless that level is all or nothing', () => {
    const yes = { ...words('Ja'), kind: 'boolean' as const, number: 1 };
    expect(found('MK307', chain(sheet({ outcome: yes })))).toEqual(['varning SU!F2']);
    expect(codes({ target: 1, outcome: yes })).not.toContain('MK307');
    expect(codes({ target: { ...yes }, outcome: yes })).not.toContain('MK307');
  });
  test('where there is no target and the measure is a share or a count by its name', () => {
    const row = { indicator: 'Andel nöjda', target: missing('empty'), outcome: words('Bättre än i fjol') };
    expect(codes(row)).toContain('MK307');
  });
  test('not where the target is words too', () => {
    expect(codes({ target: words('Planen ska vara antagen'), outcome: words('Antagen i juni') })).toEqual([]);
  });
});

test('MK308 a number that can be read in two ways', () => {
  const outcome = { ...words('1.234'), kind: 'number' as const, ambiguous: [1234, 1.234] as const };
  expect(found('MK308', chain(sheet({ outcome })))).toEqual(['varning SU!F2']);
});

describe('MK309 per cent on two scales', () => {
  test('0.91 against 87', () => {
    expect(found('MK309', chain(sheet({ indicator: 'Andel nöjda', target: 87, outcome: 0.91 })))).toEqual([
      'varning SU!F2',
    ]);
  });
  test('against "87 %" and "minst 87"', () => {
    for (const target of [percent(87), atLeast(87)])
      expect(found('MK309', chain(sheet({ target, outcome: 0.91 })))).toEqual(['varning SU!F2']);
  });
  test('the target may be the one', () => {
    expect(found('MK309', chain(sheet({ target: 0.87, outcome: 91 })))).toEqual(['varning SU!E2']);
  });
  test('never a cell that is formatted as per cent', () => {
    expect(found('MK309', chain(sheet({ target: 87, outcome: percent(91) })))).toEqual([]);
  });
  test('a plain 1 where 98 % is to be reached and was: all of it', () => {
    expect(found('MK309', chain(sheet({ indicator: 'Andel', target: 98, outcome: 1, status: 'uppfyllt' })))).toEqual([
      'varning SU!F2',
    ]);
    expect(found('MK309', chain(sheet({ indicator: 'Andel', target: 98, outcome: 1, status: 'ej' })))).toEqual([]);
  });
  test('a coverage is a share too: "Bredbandstäckning" 1 of 96', () =>
    expect(
      found('MK309', chain(sheet({ indicator: 'Bredbandstäckning', target: 96, outcome: 1, status: 'uppfyllt' }))),
    ).toEqual(['varning SU!F2']));
  test('a small number is not a share of everything', () => {
    expect(found('MK309', chain(sheet({ indicator: 'Antal olyckor', target: 3, outcome: 0.5 })))).toEqual([]);
  });
  test('is never taken for a contradiction', () => {
    expect(found('MK402', chain(sheet({ indicator: 'Andel', target: 87, outcome: 0.91 })))).toEqual([]);
  });
});

describe('MK310 different units', () => {
  test('are told', () => {
    expect(found('MK310', chain(sheet({ target: amount(2, 'dagar'), outcome: amount(3, 'kr') })))).toEqual([
      'varning SU!F2',
    ]);
  });
  test('are for information where they are brought to one scale', () => {
    expect(found('MK310', chain(sheet({ target: amount(2, 'mnkr'), outcome: amount(1850, 'tkr') })))).toEqual([
      'info SU!F2',
    ]);
  });
  test('how far a share has moved is no level of it', () => {
    const outcome = { ...amount(2, '%-enheter'), raw: '+2 %-enheter' };
    expect(found('MK310', chain(sheet({ indicator: 'Andel nöjda', target: 88, outcome })))).toEqual(['varning SU!F2']);
    expect(found('MK310', chain(sheet({ indicator: 'Ökning av andel nöjda', target: 3, outcome })))).toEqual([]);
  });
  test('a thing counted is no share, though the word is no unit we know', () => {
    const target = counted(120, 'lgh');
    expect(found('MK310', chain(sheet({ indicator: 'Nya bostäder', target, outcome: amount(70, '%') })))).toEqual([
      'varning SU!F2',
    ]);
    const outcome = counted(90, 'besök');
    expect(found('MK310', chain(sheet({ indicator: 'Museibesök', target: amount(85, '%'), outcome })))).toEqual([
      'varning SU!F2',
    ]);
  });
  test.each([
    ['the name is of a share', 'Andel nöjda elever', counted(80, 'svar'), amount(87, '%')],
    ['an adjective', 'Trygghet', counted(80, 'nöjda'), amount(87, '%')],
    ['a name', 'Trygghet', { ...counted(80, 'skr'), raw: '80 SKR' }, amount(87, '%')],
    ['a word that the name has not', 'Trygghet', amount(85, '%'), counted(87, 'instämmer')],
    ['two things', 'Antal besök', counted(80, 'besök'), counted(87, 'gäster')],
    ['a count of something', 'Elever', amount(38, 'st'), amount(70, 'personer')],
    ['a bare number', 'Museibesök', 80, counted(87, 'besök')],
  ])('%s: may well be the same', (_, indicator, target, outcome) => {
    expect(found('MK310', chain(sheet({ indicator, target, outcome })))).toEqual([]);
  });
  test('the column of units speaks for a bare number', () => {
    const outcome = amount(70, '%');
    expect(found('MK310', chain(sheet({ unit: 'gram', target: 38, outcome })))).toEqual(['varning SU!F2']);
    expect(found('MK310', chain(sheet({ unit: 'st', target: 38, outcome })))).toEqual([]);
  });
  test('one unit alone is no difference', () => {
    expect(found('MK310', chain(sheet({ target: percent(87), outcome: 91 })))).toEqual([]);
  });
});
