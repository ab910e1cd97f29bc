/** A list under the plain header of a register is the register, whatever its sheet and its goals are called. */
import { chainOf, reading, sheet, workbook } from './build.ts';

const goals: [string, string, string][] = [
  ['1.1', 'Kommunen ska vara länets företagsvänligaste', 'Hållbar tillväxt'],
  ['1.2', 'Kommunen ska växa i alla kommundelar', 'Hållbar tillväxt'],
  ['2.1', 'Medborgarna ska få god service', 'Medborgaren i fokus'],
  ['2.2', 'Barn ska få stöd av hög kvalitet', 'Medborgaren i fokus'],
];
const areaOf = (id: string) => goals.find(([own]) => own === id)?.[2] ?? 'Medborgaren i fokus';
const list = (name: string, word: string, listed: readonly (readonly string[])[] = goals) =>
  sheet(name, [['Beslutade 2023'], [], ['Nr', word, 'Målområde'], ...listed.map((row) => [...row])]);
const follow = (word: string, ids: readonly string[]) =>
  sheet('Socialnämnden', [
    ['Socialnämnden'],
    ['Delårsrapport 2025'],
    ['Målområde', word, 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ...ids.map((id, at) => [areaOf(id), id, `Omsorg ${at} ska nå fler`, `Andel nöjda ${at}`, 80, 82, 'Uppfyllt']),
  ]);
const read = (listed: ReturnType<typeof list>, word: string, ids = ['1.1', '1.2', 'Digitalisering', '2.1', '2.2']) =>
  chainOf(workbook([listed, follow(word, ids)]));
const idsOf = (chain: ReturnType<typeof read>) => chain.rows.map((row) => row.reference.goalIds.join());

test.each([
  ['Förändringsmål', 'Förändringsmål', 'Förändringsmål nr'],
  ['Kommunplan', 'Förändringsmål', 'KF-mål'],
  ['Rambudget', 'Mål', 'KF-mål'],
  ['Löfte', 'Löfte', 'Löfte nr'],
  ['Blad1', 'Framgångsfaktor', 'Framgångsfaktor nr'],
])('one reference that leads nowhere does not drop the list on %s', (name, word, called) => {
  const chain = read(list(name, word), called);
  expect(reading(chain, name).role).toBe('register');
  expect(idsOf(chain)).toEqual(['1.1', '1.2', '', '2.1', '2.2']);
  expect(chain.rows[2]?.reference.problem?.kind).toBe('unknownText');
});

const numbered = ['1', '2', '3'];
test.each([
  ['Kommunplan', 'Nämndens mål', numbered.map((nr) => [nr, `Nämnden ska nå mål ${nr}`, 'Ekonomi'])],
  ['Aktiviteter', 'Aktivitet', numbered.map((nr) => [nr, `Ta fram en plan ${nr}`, 'Ekonomi'])],
  ['Mätningar', 'Indikator', numbered.map((nr) => [nr, `Andel nöjda med ${nr}`, 'Ekonomi'])],
  ['Agenda 2030', 'Globalt mål', numbered.map((nr) => [nr, `Ingen hunger ${nr}`, 'Social'])],
  ['Miljöplan', 'Miljömål', numbered.map((nr) => [nr, `Frisk luft ${nr}`, 'Miljö'])],
])('a list on %s of what is no goal of fullmäktige is no register', (name, word, listed) => {
  const chain = read(list(name, word, listed), 'KF-mål', ['1', '2', '1', 'Digitalisering']);
  expect(reading(chain, name).role).not.toBe('register');
});

test('the lists of drop-downs are no register', () => {
  const options = sheet('Val', [
    ['Bedömning', 'KF-mål', 'Riktning'],
    ['Uppfyllt', 'KF 1', 'Öka'],
    ['Delvis uppfyllt', 'KF 2', 'Minska'],
    ['Ej uppfyllt', 'KF 3', 'Bibehålla'],
  ]);
  expect(reading(read(options, 'KF-mål', ['KF 1', 'KF 2', 'KF 9']), 'Val').role).not.toBe('register');
});

test('references that lead elsewhere are not read against a list that only looks like theirs', () => {
  const chain = read(list('Kommunplan', 'Förändringsmål'), 'KF-mål', ['A1', 'A2', 'B1', '1.1']);
  expect(reading(chain, 'Kommunplan').role).not.toBe('register');
});

/** Kommuner that have words of their own for goals: the list and the nämnder's column are called the same. */
const wanted = [
  'Nöjda medborgare',
  'Fler flyttar hit',
  'Nära och öppet möte',
  'Fler jobb',
  'Rätt kompetens',
  'God ekonomi',
];
const citing = (name: string, word: string, references: readonly string[]) =>
  sheet(name, [
    [name],
    ['Delårsrapport 2025'],
    [word, 'Mål', 'Mått', 'Målvärde', 'Utfall', 'Bedömning'],
    ...references.map((reference, at) => [reference, `Mål ${at} ska nås`, `Andel nöjda ${at}`, 80, 82, 'Uppfyllt']),
  ]);
test.each(['Önskat läge', 'Målbild', 'Strategisk riktning', 'Framtidsbild'])(
  '%s 9, that the list does not have, is said where few other numbers are cited',
  (word) => {
    const listed = [
      ['Nr', word, 'Perspektiv'],
      ...wanted.map((text, at) => [`${at + 1}`, `${text} i kommunen`, 'Alla']),
    ];
    const chain = chainOf(
      workbook([
        sheet(word, [['Styrkort'], [], ...listed]),
        citing('Kommunstyrelsen', word, ['9', '9', '3']),
        citing('Socialnämnden', word, ['1', '2', '4', '5', '6']),
      ]),
    );
    expect(idsOf(chain)).toEqual(['', '', '3', '1', '2', '4', '5', '6']);
    expect(chain.rows[0]?.reference.problem?.kind).toBe('unknownId');
  },
);
