/** A kommun like the one of the mock-ups: eleven KF-mål, six committees, some of everything. Figures are invented. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import type { Status } from '../../../src/core/model/status.ts';
import { noraRegister } from './nora-register.ts';
import {
  chainWith,
  delar2025,
  percent,
  missing,
  words,
  atLeast,
  error,
  type RowWords,
  type SheetWords,
} from '../rules/build.ts';

const committees = [
  'Kommunstyrelsen',
  'Barn- och ungdomsutskottet',
  'Socialutskottet',
  'Samhällsbyggnadsnämnd Bergslagen',
  'Nora Fastigheter AB',
  'Norabostäder AB',
];

const u: Status = 'uppfyllt';
const d: Status = 'delvis';
const e: Status = 'ej';
const k: Status = 'kanEjBedomas';

let made = 0;
function row(goal: number | number[], status: Status, more: RowWords = {}): RowWords {
  const n = ++made;
  const goals = (Array.isArray(goal) ? goal : [goal]).map((each) => `KF${each}`);
  const what = ['Trygg hemgång', 'Fler ska klara gymnasiet', 'Minska energianvändningen', 'Nöjda medarbetare'][n % 4];
  return {
    goals,
    status,
    subGoal: `${what} ${n}`,
    indicator: `Andel som är nöjda med bemötandet, mätning ${n}, procent`,
    unit: '%',
    target: percent(80),
    outcome:
      status === u
        ? percent(85)
        : status === d
          ? percent(75)
          : status === e
            ? percent(50)
            : missing('later', 'Redovisas vid årsbokslut'),
    ...(status === d || status === e
      ? { comment: 'Utfallet påverkas av vakanser under våren.', action: 'Rekrytering pågår.' }
      : {}),
    ...more,
  };
}

export function noraChain(given: Partial<GoalChain> = {}): GoalChain {
  made = 0;
  const rows: RowWords[][] = [
    [
      row(1, u),
      row(1, u),
      row(2, u),
      row(3, u),
      row(3, d),
      row(3, k),
      row(4, d),
      row(5, u),
      row(6, k),
      row(6, k),
      row(7, k),
      row(11, u),
      row(11, u),
    ],
    [
      row(1, d, { indicator: null }),
      row(2, u),
      row(4, e),
      row(5, u),
      row(6, u),
      row([9, 10], u),
      row(9, u),
      row(10, k),
      row(10, k, { target: missing('empty') }),
    ],
    [
      row(1, e),
      row(2, k),
      row(3, d),
      row(4, d),
      row(4, e),
      row(5, u),
      row(5, u),
      row(5, u),
      row(5, d),
      row(5, k),
      row(10, k),
      row(5, u, { goals: [], problem: { kind: 'unknownText' }, reference: 'Trygg ålderdom' } as RowWords),
      row(5, u, { goals: [], problem: { kind: 'unknownId', ids: ['KF12'] }, reference: 'KF12' }),
    ],
    [row(1, u), row(2, u), row(2, u), row(4, e), row(6, k), row(7, u), row(7, u), row(7, k), row(11, u)],
    [
      row(1, u),
      row(2, u, { outcome: words('se bilaga') }),
      row(7, 'ejAktuell', { outcome: missing('notApplicable', 'utgår') }),
    ],
    [row(1, u, { target: atLeast(80) }), row(2, u), row(2, d), row(7, d, { outcome: error('#DIV/0!') })],
  ];
  const sheets: SheetWords[] = committees.map((name, i) => ({
    name: i === 3 ? 'SBB Bergslagen' : name,
    committee: name,
    rows: rows[i] as RowWords[],
  }));
  return chainWith(
    { register: noraRegister, period: { ...delar2025, year: 2026, through: '2026-08-31' }, ...given },
    ...sheets,
  );
}

export const noraExpected = {
  KF4: [...committees],
  KF8: ['Kommunstyrelsen', 'Samhällsbyggnadsnämnd Bergslagen'],
  KF9: ['Kommunstyrelsen', 'Barn- och ungdomsutskottet'],
};
