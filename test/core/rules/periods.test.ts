import { amount, atLeast, bokslut2025, chain, chainWith, delar2025, found, percent, run, sheet } from './build.ts';
import type { RowWords } from './build.ts';

const now = (...rows: RowWords[]) => chainWith({ period: bokslut2025 }, sheet(...rows));
const before = (...rows: RowWords[]) => chainWith({ period: delar2025 }, sheet(...rows));
const lastYear = (...rows: RowWords[]) => chainWith({ period: { ...delar2025, year: 2024 } }, sheet(...rows));

describe('MK601 another period', () => {
  const stated = { kind: 'delar' as const, year: 2024, text: 'Delårsrapport 2024', place: { row: 0, column: 0 } };
  const wrong = { ...sheet({ outcome: null }), statedPeriod: stated, isWrongPeriod: true };
  test('once on the sheet, and nothing else about it', () => {
    expect(run(chain({ ...sheet({}), name: 'KS' }, wrong))).toMatchObject([{ code: 'MK601', sheet: 'SU' }]);
  });
});

describe('MK602 an indicator with a new name', () => {
  const reworded = (a: string, b: string) =>
    found('MK602', now({ subGoal: 'A', indicator: b }), { previous: before({ subGoal: 'A', indicator: a }) });
  test.each([
    ['Andel behöriga lärare i grundskolan', 'Andel lärare med legitimation i grundskolan'],
    ['Vikarietimmar per vecka i hemtjänsten', 'Antal vikarietimmar i veckan, hemtjänsten'],
    ['Andel nöjda brukare', 'Andel mycket nöjda brukare'],
  ])('%s → %s', (a, b) => expect(reworded(a, b)).toEqual(['varning SU!C2']));
  test.each([
    ['Andel nöjda brukare', 'ANDEL  NÖJDA\u00a0BRUKARE'],
    ['Andel nöjda 2024', 'Andel nöjda (2025)'],
    ['Matsvinn, hemtjänsten', 'Matsvinn – hemtjänsten.'],
    ['Åtgärdstid', 'A\u030atga\u0308rdstid'],
  ])('the same name: %s → %s', (a, b) => expect(reworded(a, b)).toEqual([]));
  test('a sibling that differs in one figure is another indicator', () => {
    const previous = before({ subGoal: 'A', indicator: 'Andel trygga i åk 5' });
    const current = now({ subGoal: 'A', indicator: 'Andel trygga i åk 8' });
    expect(found('MK602', current, { previous })).toEqual([]);
    expect(found('MK603', current, { previous })).toEqual(['varning Socialutskottet']);
  });
  test('another unit is another measure', () => {
    const previous = before({ subGoal: 'A', indicator: 'Nöjdhet med maten', unit: '%' });
    expect(
      found('MK602', now({ subGoal: 'A', indicator: 'Nöjdhet med måltiden', unit: 'betyg' }), { previous }),
    ).toEqual([]);
  });
});

describe('MK603 an indicator that is gone', () => {
  test('is told with its name', () => {
    const previous = before({ indicator: 'Andel nöjda' }, { indicator: 'Antal besök' });
    const gone = run(now({ indicator: 'Andel nöjda' }), { previous }).filter(({ code }) => code === 'MK603');
    expect(gone).toMatchObject([{ sheet: null, committee: 'Socialutskottet', params: { indicator: 'Antal besök' } }]);
  });
  test('another row, delmål or goal is still there', () => {
    const previous = before({ subGoal: 'A', indicator: 'X' }, { subGoal: 'B', indicator: 'Y' });
    expect(
      found('MK603', now({ subGoal: 'Z', indicator: 'Y' }, { subGoal: 'Å', indicator: 'X' }), { previous }),
    ).toEqual([]);
  });
  test('the same name in another committee does not help', () => {
    const committees = (first: string, second: string) =>
      chain(sheet({ indicator: first }), {
        ...sheet({ indicator: second }),
        name: 'BN',
        committee: 'Bildningsnämnden',
      });
    const previous = committees('Andel nöjda', 'Antal lån');
    expect(found('MK603', committees('Antal lån', 'Antal lån'), { previous })).toEqual(['varning Socialutskottet']);
  });
});

describe('MK604 a target changed within the year', () => {
  const target = (t: NonNullable<RowWords['target']>) => ({ indicator: 'Andel nöjda', target: t, outcome: 90 });
  test('at its cell', () => {
    expect(found('MK604', now(target(72)), { previous: before(target(80)) })).toEqual(['varning SU!E2']);
  });
  test('between years a new target is normal', () => {
    expect(found('MK604', now(target(72)), { previous: lastYear(target(80)) })).toEqual([]);
  });
  test.each([
    [80, percent(80)],
    [80, atLeast(80)],
    [amount(2, 'mnkr'), amount(2000, 'tkr')],
  ])('another way of writing it is no change', (a, b) => {
    expect(found('MK604', now(target(b)), { previous: before(target(a)) })).toEqual([]);
  });
});

describe('MK607 the roll-up is older than the sheets', () => {
  const freshness = { lastChecksum: 'a', checksum: 'b', changedCells: 14 };
  test('told with how many cells', () => {
    expect(run(chain(sheet({})), { freshness })).toMatchObject([{ code: 'MK607', params: { cells: '14' } }]);
  });
  test('silent when nothing has changed', () => {
    expect(found('MK607', chain(sheet({})), { freshness: { ...freshness, checksum: 'a' } })).toEqual([]);
  });
});
