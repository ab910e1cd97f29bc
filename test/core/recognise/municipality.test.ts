/** Which kommun a workbook is of, and what only looks like its name. */
import { municipalityIn } from '../../../src/core/recognise/registers/municipality.ts';
import { chainOf, sheet, workbook } from './build.ts';

test.each([
  ['Nora kommun', 'Nora kommun'],
  ['Delårsrapport Lillköpings kommun 2025', 'Lillköpings kommun'],
  ['Strandåsa kommuns utvecklingsmål', 'Strandåsa kommun'],
  ['Göteborgs Stads budget', 'Göteborgs stad'],
  ['Lilla Edets kommun', 'Lilla Edets kommun'],
  ['Uppföljning Upplands Väsby kommun', 'Upplands Väsby kommun'],
  ['Målkedja – Österåker kommun', 'Österåker kommun'],
  ['Lund kommun', 'Lund kommun'],
  ['Delårsrapport Lunds kommun', 'Lunds kommun'],
  ['Målkedja 2025 – Borås kommun', 'Borås kommun'],
  ['Ystad kommun delår 2025', 'Ystad kommun'],
  ['Lerum kommun', 'Lerum kommun'],
  ['Kalmar kommuns mål', 'Kalmar kommun'],
  ['Hållbar kommun i Hjo kommun', 'Hjo kommun'],
  ['Hjo kommun, en trygg kommun', 'Hjo kommun'],
])('%s', (text, name) => {
  expect(municipalityIn([text])).toBe(name);
});

const adjectives =
  'Hållbar Trygg Attraktiv Digital Öppen Vår Jämlik Klimatsmart Grön Växande Välkomnande Ny Nära Bra Hela Tryggare Effektiv Modern En Sund Stark Smart Bästa';
test.each([...adjectives.split(' '), 'Framtidens', 'Möjligheternas'])('"%s kommun" is no name', (word) => {
  expect(municipalityIn([`${word} kommun`, `Målområde 2: ${word} kommun`, `${word} stad`])).toBeNull();
});

test('whoever has it', () => {
  expect(municipalityIn(['En kommuns mål', 'Vår kommuns medarbetare', 'Varje kommuns ansvar'])).toBeNull();
});

test('a nämnd for a part of the kommun', () => {
  expect(municipalityIn(['Torshälla stads nämnd'])).toBeNull();
});

describe('a list of goals', () => {
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', 'Bedömning'];
  const own = sheet('Socialnämnden', [
    ['Socialnämnden'],
    [],
    head,
    [1, 'Fler i arbete', 'Andel i arbete', 80, 82, 'Uppfyllt'],
  ]);
  const listed = (title: string, text: string) =>
    chainOf(
      workbook([
        sheet('Målregister', [
          [title],
          [],
          ['Målområde', 'Nr', 'KF-mål', 'Kortnamn'],
          ['Hållbar kommun', 1, text, 'Norra kommun'],
          ['Hållbar kommun', 2, 'Skolan ger alla goda kunskaper', 'Trygg kommun'],
        ]),
        own,
      ]),
    ).register.municipality;
  test('has its name in the title over it', () => {
    expect(listed('Björknäs kommuns mål', 'Alla känner sig trygga')).toBe('Björknäs kommun');
  });
  test.each(['Björknäs kommuns medarbetare trivs', 'Björknäs kommun ska vara trygg'])(
    'tells whose it is: %s',
    (text) => {
      expect(listed('Målregister', text)?.startsWith('Björknäs kommun')).toBe(true);
    },
  );
  test('tells nothing by a målområde or a short name', () => {
    expect(listed('Målregister', 'Alla känner sig trygga')).toBeNull();
  });
});
