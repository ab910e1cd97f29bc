import type { Finding } from '../../../src/core/model/finding.ts';
import { amount, bokslut2025, chainWith, delar2025, error, missing, register, run, sheet, words } from './build.ts';
import type { SheetWords } from './build.ts';

const notAssessed = { status: 'kanEjBedomas' as const, outcome: missing('notMeasured', 'Mäts ej') };

/** A workbook with everything wrong that can be, and the findings of all rules in it. */
export function everything(): Finding[] {
  const now = chainWith(
    { period: bokslut2025, register: register(4) },
    ...links(),
    ...values(),
    ...assessments(),
    ...reading(),
  );
  const before = chainWith(
    { period: delar2025, register: register(4) },
    sheet(
      { subGoal: 'Årets mål', indicator: 'Andel nöjda', target: 90 },
      { subGoal: 'Årets mål', indicator: 'Andel behöriga lärare', target: 80 },
      { subGoal: 'Förra målet', indicator: 'Antal besök' },
    ),
  );
  return run(now, {
    previous: before,
    settings: { expected: { KF2: ['Socialutskottet', 'Bildningsnämnden'] } },
    freshness: { lastChecksum: 'a', checksum: 'b', changedCells: 1 },
  });
}

function links(): SheetWords[] {
  return [
    sheet(
      { subGoal: 'Årets mål', indicator: 'Andel nöjda', target: 80 },
      { subGoal: 'Årets mål', indicator: 'Andel lärare som är behöriga', target: 80 },
      { problem: { kind: 'missing' } },
      { problem: { kind: 'unknownId', ids: ['14'] } },
      { problem: { kind: 'unknownText' }, reference: 'Digitalt' },
      { problem: { kind: 'near', goalId: 'KF2', likeness: 0.8 } },
      { problem: { kind: 'ambiguous', goalIds: ['KF1', 'KF2'] } },
      { origin: 'above', referenceRow: 1 },
      { problem: { kind: 'superseded', text: 'Gammalt mål', suggestion: null } },
      { problem: { kind: 'numberTextConflict', byNumber: 'KF1', byText: 'KF2' } },
      { problem: { kind: 'corrupted', shown: '1 maj', suggestion: null } },
      { problem: { kind: 'wrongLevel', level: 'overgripande' } },
      { goals: ['KF1', 'KF2'] },
      { subGoal: 'Dubbel', indicator: 'Andel' },
      { subGoal: 'Dubbel', indicator: 'Andel' },
    ),
  ];
}

function values(): SheetWords[] {
  return [
    {
      name: 'BN',
      committee: 'Bildningsnämnden',
      rows: [
        { goals: ['KF1'], indicator: null },
        { target: null },
        { outcome: null },
        { outcome: missing('later', 'Redovisas senare') },
        { outcome: missing('placeholder', '[ange]') },
        { outcome: error('#DIV/0!') },
        { outcome: words('Bättre') },
        { outcome: { ...words('1.234'), kind: 'number', ambiguous: [1234, 1.234] } },
        { indicator: 'Andel', target: 87, outcome: 0.9 },
        { target: amount(2, 'mnkr'), outcome: amount(1850, 'tkr'), direction: 'lagre' },
      ],
    },
  ];
}

function assessments(): SheetWords[] {
  return [
    {
      name: 'KFN',
      committee: 'Kultur- och fritidsnämnden',
      rows: [
        { status: null },
        { outcome: 20, status: 'uppfyllt' },
        { status: null, says: { isUnknown: true, text: 'Rullar på' } },
        { says: { colourConflict: { colour: 'rod', status: 'ej' } } },
        { says: { by: 'symbol', text: '🟢' } },
        { says: { isForecast: true, text: 'Bedöms uppnås' } },
        { status: 'ej', outcome: 20 },
        { direction: null },
        { ...notAssessed, goals: ['KF3'] },
      ],
    },
  ];
}

function reading(): SheetWords[] {
  const stated = { kind: 'delar' as const, year: 2024, text: 'Delår 2024', place: { row: 0, column: 0 } };
  return [
    { name: 'Valnämnden', role: 'ignored', committee: null, lacksGoalTable: true },
    { name: 'ÖFN', committee: 'Överförmyndarnämnden', isEmptyTable: true },
    {
      name: 'TN',
      committee: 'Tekniska nämnden',
      missingFields: ['malvarde'],
      ambiguousHeaders: [{ place: { row: 0, column: 4 }, header: 'Mål', readings: ['malvarde', 'delmal'] }],
      hiddenGoalRows: 2,
    },
    { name: 'MN', committee: 'Miljönämnden', statedPeriod: stated, isWrongPeriod: true, rows: [{}] },
  ];
}
