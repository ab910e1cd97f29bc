/** A reason why nothing is known, in the cell of the bedömning: beside an outcome it says nothing that can be counted. */
import { chainOfGrid } from './build.ts';

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const said = (outcome: number | string | null, bedomning: string) => {
  const row = ['KF 1', 'Kortare väntetid', 'Nöjda', 80, outcome, bedomning, 'Nya rutiner'];
  const other = ['KF 2', 'Fler behöriga', 'Behöriga', 88, 80, 'Delvis uppfyllt', 'Nya rutiner'];
  const { status, isUnknown } = chainOfGrid([['Socialnämnden'], head, row, other]).rows[0]!.assessment;
  return isUnknown ? 'unknown' : status;
};

test.each(['Ny mätning väntas', 'Avvaktar', 'Återkommer i ÅR', 'Inväntar resultat', 'Mäts vartannat år'])(
  '"%s" is asked about beside an outcome, and understood where there is none',
  (reason) => {
    expect([said(78, reason), said(reason, reason), said(null, reason)]).toEqual([
      'unknown',
      'kanEjBedomas',
      'kanEjBedomas',
    ]);
  },
);

test.each(['Bedöms vid årsbokslut', 'Redovisas vid årsbokslut', 'Följs upp på helår', 'Kan ej bedömas', '–'])(
  '"%s" stands beside an outcome too',
  (words) => {
    expect(said(78, words)).toBe('kanEjBedomas');
  },
);
