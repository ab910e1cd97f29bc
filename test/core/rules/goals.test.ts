import { goalNumber } from '../../../src/core/rules/goal-number.ts';
import { chain, chainWith, found, messagesOf, missing, register, sheet } from './build.ts';

const two = { register: register(2) };
const bn = { name: 'BN', committee: 'Bildningsnämnden' };

describe('MK501 a KF-mål without delmål', () => {
  test('fel when several committees were read', () => {
    expect(found('MK501', chainWith(two, sheet({}), { ...sheet({}), ...bn }))).toEqual(['fel KF2']);
  });
  test('silent when everything that was read is of another period', () => {
    const wrong = { ...sheet({}), isWrongPeriod: true };
    expect(found('MK501', chainWith(two, wrong, { ...wrong, ...bn }))).toEqual([]);
    expect(found('MK501', chainWith(two, sheet({}), { ...wrong, ...bn }))).toEqual(['fel KF2']);
  });
  test('it says which sheets of another period have delmål for the goal', () => {
    const wrong = { ...sheet({ goals: ['KF2'] }), isWrongPeriod: true };
    const [said] = messagesOf('MK501', chainWith(two, sheet({}), { ...wrong, ...bn }));
    expect(said).toContain('har inget delmål som räknas: delmålen på bladet BN gäller en annan period.');
    const sn = { name: 'SN', committee: 'Socialnämnden' };
    const [both] = messagesOf('MK501', chainWith(two, sheet({}), { ...wrong, ...bn }, { ...wrong, ...sn }));
    expect(both).toContain('delmålen på bladen BN och SN gäller en annan period.');
  });
  test('info when only one was', () => expect(found('MK501', chainWith(two, sheet({})))).toEqual(['info KF2']));
  test('silent with a derived register', () => {
    const derived = { register: { ...register(2), source: 'derived' as const } };
    expect(found('MK501', chainWith(derived, sheet({})))).toEqual([]);
  });
  test('delmål that do not apply are delmål all the same', () => {
    expect(found('MK501', chain(sheet({ status: 'ejAktuell' })))).toEqual([]);
  });
});

describe('MK502 too little is assessed', () => {
  const unknown = { status: 'kanEjBedomas' as const, outcome: missing('later', 'Redovisas senare') };
  test('strictly under half', () =>
    expect(found('MK502', chain(sheet({}, unknown, unknown)))).toEqual(['varning KF1']));
  test('half is enough', () => expect(found('MK502', chain(sheet({}, unknown)))).toEqual([]));
  test('nobody is asked to complete what is explained', () => {
    const [explained] = messagesOf('MK502', chain(sheet({}, unknown, unknown)));
    expect(explained).toContain('Utfallen saknas med förklaring, så målet kan inte bedömas nu.');
    const forgotten = { ...unknown, outcome: missing('empty') };
    const [asked] = messagesOf('MK502', chain(sheet({}, unknown, forgotten)));
    expect(asked).toContain('Socialutskottet behöver komplettera');
  });
});

describe('MK503 an expected committee does not contribute', () => {
  const both = chainWith(two, sheet({ goals: ['KF1'] }), { ...sheet({ goals: ['KF2'] }), ...bn });
  test('told for its goal', () => {
    const settings = { expected: { KF1: ['Socialutskottet', 'Bildningsnämnden'] } };
    expect(found('MK503', both, { settings })).toEqual(['varning KF1']);
  });
  test('silent without settings', () => expect(found('MK503', both)).toEqual([]));
});

test.each([
  ['KF3', '3'],
  ['Mål 5', '5'],
  ['KF-mål 2.1', '2.1'],
  ['M4', 'M4'],
  ['Mål A', 'Mål A'],
])('the goal %s is number %s in a sentence that begins with "KF-mål"', (id, number) => {
  expect(goalNumber(id)).toBe(number);
});
