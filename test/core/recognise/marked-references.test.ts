/** Goals cited by their ids under a kommun's own word: that column is the reference, and the målområde beside it is not. */
import { chainOf, sheet, workbook } from './build.ts';

const goals: [string | number, string, string][] = [
  [1, 'Kommunen ska nå tillväxt för alla', 'Hållbar tillväxt'],
  [2, 'Kommunen ska nå trygghet för alla', 'Medborgaren i fokus'],
  [3, 'Kommunen ska nå balans för alla', 'Laget med energi'],
];
const dotted = goals.map(([id, ...rest]): (typeof goals)[number] => [`${id}.1`, ...rest]);
const areas = goals.map(([, , area]) => area);
const cited: [string | number, number][] = [
  [1, 0],
  [2, 1],
  [9, 2],
  ['saknas', 0],
  [3, 2],
];
const follow = (header: string[], rows: (string | number)[][]) =>
  sheet('Socialnämnden', [
    ['Socialnämnden'],
    ['Delårsrapport 2025'],
    [...header, 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ...rows.map((row, at) => [...row, `Omsorg ${at} ska nå fler`, `Andel nöjda ${at}`, 80, 82, 'Uppfyllt']),
  ]);
const read = (word: string, header: string[], rows: (string | number)[][], listed = goals) =>
  chainOf(workbook([sheet('KF-mål', [['Nr', word, 'Målområde'], ...listed]), follow(header, rows)]));
const idsOf = (chain: ReturnType<typeof read>) => chain.rows.map((row) => row.reference.goalIds.join());
const besideAreas = cited.map(([id, at]) => [areas[at] as string, id]);

test.each([
  ['Förändringsmål', 'Förändringsmål nr'],
  ['Mål', 'Profilmål nr'],
  ['Mål', 'Fokusmål id'],
  ['Löfte', 'Löfte nr'],
  ['Framgångsfaktor', 'Framgångsfaktor nr'],
  ['Förändringsmål', 'Förändringsmål'],
])('goals called %s are cited by %s, and broken links are told', (word, called) => {
  const chain = read(word, ['Målområde', called], besideAreas);
  expect(idsOf(chain)).toEqual(['1', '2', '', '', '3']);
  const withDots = besideAreas.map(([area, id]) => [area as string, id === 'saknas' ? id : `${id}.1`]);
  expect(idsOf(read(word, ['Målområde', called], withDots, dotted))).toEqual(['1.1', '2.1', '', '', '3.1']);
});

test.each(['Delmål nr', 'Nämndmål nr', 'Aktivitet nr', 'Globalt mål nr', 'Hållbarhetsmål nr', 'Löpnr'])(
  '%s beside the names of the goals is not the reference',
  (called) => {
    const rows = [1, 2, 3, 1].map((nr, at) => [areas[(at + 1) % 3] as string, nr]);
    expect(idsOf(read('Mål', ['Målområde', called], rows))).toEqual(['2', '3', '1', '2']);
  },
);

test('numbers of the nämnd’s own goals beside the references lead nowhere', () => {
  const rows = [1, 2, 3, 1].map((id, at) => [id, 4 - id, `Profil ${at} ska nå längre`]);
  expect(idsOf(read('Mål', ['KF-mål', 'Profilmål nr', 'Profilmål'], rows))).toEqual(['1', '2', '3', '1']);
});

test('numbers under a word that stands over texts beside are those of the texts', () => {
  const rows = [1, 2, 3, 1].map((nr, at) => [areas[(at + 1) % 3] as string, nr, `Profil ${at} ska nå längre`]);
  expect(idsOf(read('Mål', ['Målområde', 'Profilmål nr', 'Profilmål'], rows))).toEqual(['2', '3', '1', '2']);
});

test.each(['1, 3', '1 och 3', '1; 3', '1 + 3'])('%s in the first row is a reference as any', (several) => {
  const rows = [several, several, 2, 3].map((ids, at) => [ids, `Vi når längre ${at}`]);
  expect(idsOf(read('Resultatmål', ['Resultatmål nr', 'Utskottets mål'], rows))).toEqual(['1,3', '1,3', '2', '3']);
});
