import type { KfGoal } from '../../../src/core/model/goals.ts';
import { chain, chainWith, found, messagesOf, register, run, sheet } from './build.ts';

const three = { register: register(3) };

describe('MK101 a delmål without KF-mål', () => {
  test('once for the delmål, at its cell', () => {
    const row = { problem: { kind: 'missing' } as const, subGoal: 'A' };
    expect(found('MK101', chain(sheet(row, row)))).toEqual(['fel SU!A2']);
  });
  test('never where the table has no column for the link', () => {
    const words = sheet({ problem: { kind: 'missing' } });
    expect(found('MK101', chain({ ...words, without: ['kfRef'], missingFields: ['kfRef'] }))).toEqual([]);
  });
  test('at the delmål where goals stand in headings and this block has none', () => {
    expect(found('MK101', chain({ ...sheet({ problem: { kind: 'missing' } }), without: ['kfRef'] }))).toEqual([
      'fel SU!B2',
    ]);
  });
  test('at the indicator where the delmål has no column either', () => {
    expect(found('MK101', chain({ ...sheet({ problem: { kind: 'missing' } }), without: ['kfRef', 'delmal'] }))).toEqual(
      ['fel SU!C2'],
    );
  });
});

describe('MK102 a number that no KF-mål has', () => {
  const row = (ids: string[], subGoal = 'A') => ({
    problem: { kind: 'unknownId', ids } as const,
    reference: `KF ${ids}`,
    subGoal,
  });
  test('at the cell', () => expect(found('MK102', chain(sheet(row(['14']))))).toEqual(['fel SU!A2']));
  test('names the valid ones as a range when they are one', () => {
    expect(run(chainWith(three, sheet(row(['14']))))[0]?.params).toEqual({ ids: '14', valid: '1–3' });
  });
  test('a section heading over many rows is one fault', () => {
    const under = (subGoal: string) => ({ ...row(['14'], subGoal), referenceRow: 1, origin: 'section' as const });
    expect(found('MK102', chain(sheet(under('A'), under('B'), under('C'))))).toEqual(['fel SU!A2']);
  });
  test('another wording of the same delmål is another fault', () => {
    expect(found('MK102', chain(sheet(row(['14']), row(['15']))))).toEqual(['fel SU!A2', 'fel SU!A3']);
  });
  test('a hard space makes no other wording', () => {
    const hard = { ...row(['14']), reference: 'KF\u00a014' };
    expect(found('MK102', chain(sheet(row(['14']), hard)))).toEqual(['fel SU!A2']);
  });
  test('silent when the register was read off the references themselves', () => {
    expect(found('MK102', chainWith({ register: { ...register(), source: 'derived' } }, sheet(row(['14']))))).toEqual(
      [],
    );
  });
});

test('MK103 a text that is like no KF-mål', () => {
  expect(found('MK103', chain(sheet({ problem: { kind: 'unknownText' }, reference: 'Digitalt' })))).toEqual([
    'fel SU!A2',
  ]);
});

test('MK104 a near match is suggested, not chosen', () => {
  const near = { problem: { kind: 'near', goalId: 'KF2', likeness: 0.82 } as const };
  const [finding] = run(chainWith(three, sheet(near))).filter(({ code }) => code === 'MK104');
  expect(finding).toMatchObject({ severity: 'varning', goalIds: [], suggestions: [{ value: 'KF2', likeness: 0.82 }] });
});

test('MK105 two KF-mål answer equally well', () => {
  const row = { problem: { kind: 'ambiguous', goalIds: ['KF1', 'KF3'] } as const, reference: 'Service' };
  expect(found('MK105', chainWith(three, sheet(row)))).toEqual(['fel SU!A2']);
});

test('MK105 a number that two KF-mål have is cited with both, and the register is to be put right', () => {
  const [first, second] = register(2).goals as [KfGoal, KfGoal];
  const shared = { register: { ...register(2), goals: [first, { ...second, sharedId: '1' }] } };
  const row = { problem: { kind: 'ambiguous', goalIds: ['KF1', 'KF2'] } as const, reference: '1' };
  const [finding] = run(chainWith(shared, sheet(row))).filter(({ code }) => code === 'MK105');
  expect(finding).toMatchObject({
    params: { goals: `${first.text}|${second.text}` },
    variant: 'sameNumber',
    suggestions: [],
  });
});

describe('MK106 an inherited link', () => {
  const inherited = { origin: 'above' as const, referenceRow: 1 };
  test('is told at the row own cell', () => {
    expect(found('MK106', chain(sheet({}, inherited)))).toEqual(['info SU!A3']);
  });
  test('the second row of the same delmål is no news', () => {
    expect(found('MK106', chain(sheet({ subGoal: 'A' }, { ...inherited, subGoal: 'A' })))).toEqual([]);
  });
});

test('MK107 a goal that fullmäktige has replaced', () => {
  const row = { problem: { kind: 'superseded', text: 'En ansvarig hushållning', suggestion: 'KF1' } as const };
  expect(found('MK107', chain(sheet(row)))).toEqual(['fel SU!A2']);
});

test('MK108 number and text disagree', () => {
  const row = { problem: { kind: 'numberTextConflict', byNumber: 'KF2', byText: 'KF3' } as const };
  expect(found('MK108', chainWith(three, sheet(row)))).toEqual(['fel SU!A2']);
});

test('MK109 Excel made a date of the reference', () => {
  const row = { problem: { kind: 'corrupted', shown: '1 maj', suggestion: 'KF 1, KF 5' } as const };
  expect(found('MK109', chain(sheet(row)))).toEqual(['fel SU!A2']);
});

test('MK110 the reference is to another level', () => {
  const row = { problem: { kind: 'wrongLevel', level: 'vision' } as const, reference: 'Vision' };
  expect(found('MK110', chain(sheet(row)))).toEqual(['fel SU!A2']);
});

test('MK111 several KF-mål', () => {
  expect(found('MK111', chainWith(three, sheet({ goals: ['KF1', 'KF2'] })))).toEqual(['info SU!A2']);
  const [said] = messagesOf('MK111', chainWith(three, sheet({ goals: ['KF2', 'KF1'] })));
  expect(said).toContain('bidrar till 2 KF-mål (1 och 2)');
});

describe('MK112 the same indicator twice', () => {
  const row = { subGoal: 'A', indicator: 'Andel nöjda' };
  test('is told on the later row', () => {
    expect(found('MK112', chain(sheet(row, { ...row, indicator: 'andel  nöjda' })))).toEqual(['varning SU!C3']);
  });
  test.each([
    ['Andel nöjda.', ['varning SU!C3']],
    ['Andel nöjda (%)', ['varning SU!C3']],
    ['Andel nöjda, %', ['varning SU!C3']],
    ['Andel nöjda (antal)', []],
    ['Andel nöjda män', []],
  ])('"Andel nöjda" and "%s"', (indicator, expected) =>
    expect(found('MK112', chain(sheet(row, { ...row, indicator })))).toEqual(expected),
  );
  test('a count and a share of the same thing are two measures', () => {
    const rows = [
      { subGoal: 'A', indicator: 'Elever' },
      { subGoal: 'A', indicator: 'Elever (%)' },
    ];
    expect(found('MK112', chain(sheet(...rows)))).toEqual([]);
  });
  test('under another delmål it is another thing', () => {
    expect(found('MK112', chain(sheet(row, { ...row, subGoal: 'B' })))).toEqual([]);
  });
  test('two versions of one file are told row by row, on the later file', () => {
    const versions = chain({ ...sheet(row), file: 'v1.xlsx' }, { ...sheet(row), file: 'v2.xlsx', name: 'SU' });
    expect(run(versions).filter(({ code }) => code === 'MK112')).toMatchObject([
      { file: 'v2.xlsx', variant: 'versions' },
    ]);
  });
  test('another committee may use the same measure', () => {
    const other = { ...sheet(row), file: 'v2.xlsx', committee: 'Bildningsnämnden' };
    expect(found('MK112', chain({ ...sheet(row), file: 'v1.xlsx' }, other))).toEqual([]);
  });
});
