import { chain, found, run, sheet } from './build.ts';

test('MK201 a committee sheet without a goal table', () => {
  expect(found('MK201', chain({ name: 'Valnämnden', role: 'ignored', lacksGoalTable: true }))).toEqual([
    'fel Valnämnden',
  ]);
});

test('MK202 a missing column is one fault, not one a row', () => {
  const without = { ...sheet({ target: null }, { target: null }), without: ['malvarde' as const] };
  const found202 = run(chain({ ...without, missingFields: ['malvarde'] }));
  expect(found202.filter(({ severity }) => severity !== 'info')).toMatchObject([
    { code: 'MK202', sheet: 'SU', place: null },
  ]);
});

test('MK203 a header with two meanings', () => {
  const header = { place: { row: 0, column: 4 }, header: 'Mål', readings: ['malvarde', 'delmal'] as const };
  expect(found('MK203', chain({ ...sheet({}), ambiguousHeaders: [header] }))).toEqual(['varning SU!E1']);
});

test('MK203 two columns that may both be the outcome are told together', () => {
  const header = {
    place: { row: 0, column: 4 },
    header: 'Utfall',
    readings: ['utfall', 'utfall'] as const,
    rival: { place: { row: 0, column: 5 }, header: 'Resultat' },
  };
  const [finding] = run(chain({ ...sheet({}), ambiguousHeaders: [header] })).filter(({ code }) => code === 'MK203');
  expect(finding).toMatchObject({ variant: 'twins', params: { rival: 'Resultat', rivalPlace: 'F1' } });
});

describe('MK204 nothing filled in', () => {
  test('headers without rows', () => {
    expect(found('MK204', chain({ name: 'ÖFN', isEmptyTable: true }))).toEqual(['varning ÖFN']);
  });
  test('an expected committee without a sheet', () => {
    const settings = { expected: { KF1: ['Valnämnden', 'Socialutskottet'] } };
    expect(found('MK204', chain(sheet({})), { settings })).toEqual(['varning Valnämnden']);
  });
  test('a committee that reported last time and not now', () => {
    const both = chain(sheet({}), { ...sheet({}), name: 'BN', committee: 'Bildningsnämnden' });
    const before = chain(sheet({}), { ...sheet({}), name: 'VN', committee: 'Valnämnden' });
    expect(found('MK204', both, { previous: before })).toEqual(['varning Valnämnden']);
  });
});

describe('MK205 hidden rows', () => {
  test('are counted and told', () => {
    expect(found('MK205', chain({ ...sheet({}), hiddenGoalRows: 2 }))).toEqual(['varning SU']);
  });
  test('a hidden sheet has its own words', () => {
    const hidden = run(chain({ ...sheet({}), hiddenGoalRows: 1, isHidden: true }));
    expect(hidden[0]).toMatchObject({ code: 'MK205', variant: 'sheet' });
  });
});
