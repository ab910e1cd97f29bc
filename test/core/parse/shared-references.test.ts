/** References to goals in part, and to numbers that are not fullmäktige's goals'. */
import type { GoalRegister } from '../../../src/core/model/goals.ts';
import { createResolver } from '../../../src/core/parse/index.ts';
import { registerOf } from '../goal-register.ts';
import { number, text } from './cells.ts';

const words = [
  'Alla barn ska lyckas i skolan',
  'Attraktivt Vara med livskvalitet för alla',
  'Näringslivet ska växa',
  'Ekonomin ska vara i balans',
];
const goals = (ids: readonly string[]): GoalRegister =>
  registerOf(
    ids.map((id, at) => [id, words[at] as string]),
    { municipality: 'Vara kommun' },
  );
const plain = goals(['1', '2', '3', '4']);
const of = (written: string, within = plain, header: string | null = null) =>
  createResolver(within, { texts: [], header }).resolve({ ...text(written), where: 'cell' });

test.each([
  ['1 och delvis 2', '1,2'],
  ['1 samt delvis 3', '1,3'],
  ['1 (även 2)', '1,2'],
  ['2 (huvudsakligen), 4', '2,4'],
  ['1 (delvis), 3 (delvis)', '1,3'],
  ['1, 3 (indirekt)', '1,3'],
  ['KF 2 (huvudmål), KF 4', '2,4'],
  ['Främst 2 men också 4', '2,4'],
  ['2 + delvis 4', '2,4'],
  ['Mål 2 i första hand, mål 4', '2,4'],
  ['2 / 4 (se kommentar)', '2,4'],
])('%s is both goals', (written, ids) => {
  expect(of(written).goalIds.join()).toBe(ids);
});

test('a second goal that is none, or may be one, is said', () => {
  expect(of('1 (även 14)').problem).toEqual({ kind: 'unknownId', ids: ['14'] });
  expect(of('1 och kanske 2').problem).toEqual({ kind: 'unknownText' });
});

test.each(['Delmål 4', 'Nämndmål 4', 'Verksamhetsmål nr 2', 'Delmål 4: Fler elever når målen'])(
  '%s is a goal of a lower level',
  (written) => {
    expect(of(written).problem).toEqual({ kind: 'wrongLevel', level: 'delmal' });
  },
);

test.each(['Globala målet 4', 'Globala mål 4', 'Agendamål 4', 'Mål 4 (Agenda 2030)', 'Mål 4 i Agenda 2030', 'SDG 4'])(
  '%s is a goal of the UN',
  (written) => {
    expect(of(written).problem).toEqual({ kind: 'wrongLevel', level: 'globalt' });
  },
);

test('a paragraph is no goal', () => {
  expect(['§ 4', 'KF § 4'].map((written) => of(written).problem)).toEqual([
    { kind: 'unknownText' },
    { kind: 'unknownText' },
  ]);
});

test('the goal’s own text, or goals that are called so, are fullmäktige’s', () => {
  expect(of('Delmål 4: Ekonomin ska vara i balans').goalIds).toEqual(['4']);
  expect(of('Delmål 4', goals(['Delmål 1', 'Delmål 2', 'Delmål 3', 'Delmål 4'])).goalIds).toEqual(['Delmål 4']);
  expect(of('Delmål 4', plain, 'Övergripande delmål').goalIds).toEqual(['4']);
});

test('a short goal in other words is asked about, whatever the kommun is called', () => {
  expect(of('Ett attraktivt Vara för alla').problem).toMatchObject({ kind: 'near', goalId: '2' });
});

test('1:1 became a minute past one', () => {
  const ofTime = (serial: number, within: GoalRegister) =>
    createResolver(within).resolve({ ...number(serial, { numberClass: 'date' }), where: 'cell' }).problem;
  const colons = goals(['1:1', '1:2', '2:1']);
  expect(ofTime(61 / 1440, colons)).toEqual({ kind: 'corrupted', shown: '01:01', suggestion: '1:1' });
  expect(ofTime(121 / 1440, colons)).toMatchObject({ shown: '02:01', suggestion: '2:1' });
  expect(ofTime(62 / 1440, plain)).toMatchObject({ shown: '01:02', suggestion: '1, 2' });
  expect(ofTime(545 / 1440, plain)).toMatchObject({ shown: '09:05', suggestion: null });
});
