/** One sheet for the whole kommun: a column tells whose each delmål is, whatever it is called. */
import { chainOf, sheet, workbook } from './build.ts';

const committeesOf = (title: string, header: string, names: string[]) => {
  const rows = names.map((name, at) => [
    'KF 1',
    'Medarbetare mår bra',
    name,
    'Sjukfrånvaro',
    'högst 6',
    5 + at,
    'Ej uppfyllt',
  ]);
  const head = ['KF-mål', 'Nämndmål', header, 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const chain = chainOf(workbook([sheet('Måluppfyllelse', [[title], ['Delårsrapport 2025'], head, ...rows, ...rows])]));
  return { names: chain.committees, subGoals: chain.subGoals.length };
};
const committees = ['Socialnämnden', 'Kommunstyrelsen'];
const sectors = ['Socialt stöd och omsorg', 'Barn och utbildning'];

test.each(['Förvaltningsområde', 'Utförare', 'Rapporterande', 'Nämndens namn'])(
  'names of nämnder under %s',
  (header) => {
    expect(committeesOf('Granby kommun', header, committees)).toEqual({ names: committees, subGoals: 2 });
  },
);

test.each(['Nämnd', 'Ansvarig nämnd', 'Förvaltningsområde', 'Förvaltning', 'Sektor'])(
  'names of sectors under %s',
  (header) => {
    expect(committeesOf('Granby kommun', header, sectors)).toEqual({ names: sectors, subGoals: 2 });
  },
);

test.each(['Förvaltning', 'Förvaltningsområde', 'Ansvarig förvaltning', 'Kontor', 'Sektor', 'Enhet'])(
  'the parts of one nämnd under %s are no nämnder',
  (header) => {
    expect(committeesOf('Socialnämnden', header, sectors)).toEqual({ names: ['Socialnämnden'], subGoals: 1 });
  },
);

test('short names of parts in one nämnd’s own sheet are no nämnder either', () => {
  expect(committeesOf('Socialnämnden', 'Förvaltningsområde', ['Ledning', 'Teknik']).names).toEqual(['Socialnämnden']);
  expect(committeesOf('Granby kommun', 'Förvaltningsområde', ['Ledning', 'Teknik']).names).toEqual([
    'Ledning',
    'Teknik',
  ]);
});

test('those who take part, and who measures, do not answer for it', () => {
  for (const header of ['Samverkan med', 'Definition'])
    expect(committeesOf('Granby kommun', header, committees).names).not.toEqual(committees);
});

test('a sheet called KFTN, with the full name as its title, tells what KFTN in a column is', () => {
  const head = ['KF-mål', 'Nämndmål', 'Nämnd', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const rows = ['KFTN', 'KS'].map((name) => ['KF 1', 'Fler rör på sig', name, 'Andel aktiva', 60, 61, 'Uppfyllt']);
  const own = sheet('KFTN', [['Kultur-, fritids- och tekniknämnden'], ['Delårsrapport 2025'], head, ...rows]);
  expect(chainOf(workbook([own])).committees).toEqual(['Kultur-, fritids- och tekniknämnden', 'Kommunstyrelsen']);
});
