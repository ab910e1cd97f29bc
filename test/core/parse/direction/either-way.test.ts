/** Names that a controller is asked about: reports of bad events, mixes of people, costs of what should be good. */
import { assumeDirection, directionOfGoal, inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Antal anmälda kränkningar till huvudman',
  'Anmälda tillbud',
  'Rapporterade läkemedelsavvikelser',
  'Inkomna klagomål enligt miljöbalken',
  'Synpunkter och klagomål, totalt inkomna',
  'Antal personuppgiftsincidenter',
  'Underhållskostnad kr/m2',
  'Råvarukostnad per portion, lunch',
  'Mediekostnad kr/inv',
  'Lokalyta',
  'Budgetavvikelse helår',
  'Närvarograd, genomsnittliga vistelsetimmar per barn och vecka',
  'Andel pojkar bland kulturskolans elever',
  'Andel elever i kulturskolan som är pojkar',
  'Könsfördelning fritidsgårdar, andel flickor',
  'Kvinnor på ledande befattningar',
  'Andel hyresrätter av beviljade bygglov',
  'Kvot tillbud/arbetsskador',
  'Planlagda men ej påbörjade bostäder',
  'Ranking, omdöme',
])('%s: nobody knows by the name', (name) => expect(inferDirection(name) ?? assumeDirection(name, true)).toBeNull());

test.each([
  ['Antal rapporterade tillbud som utretts', 'hogre'],
  ['Antal anmälda bostadsinbrott', 'lagre'],
  ['Lokalyta per elev, kvadratmeter', 'lagre'],
  ['Budgetavvikelse i andel av ramen', 'lagre'],
  ['Andel flickor bland deltagarna som är nöjda', 'hogre'],
])('%s: %s all the same', (name, direction) => expect(inferDirection(name)).toBe(direction));

test('the delmål says which way a mix should go', () =>
  expect(directionOfGoal('Fler flickor ska delta i kulturskolan', 'Andel flickor bland kulturskolans elever')).toBe(
    'hogre',
  ));

test.each([
  'Antal upprättade anmälningar om kränkande behandling',
  'Anmälda brott i nära relation',
  'Våldsutsatta som sökt stöd',
  'Dödsfall på särskilt boende',
  'Anmälda it-incidenter',
  'Terminsavgift kulturskolan',
])('%s: as much told, or paid, as there is', (name) =>
  expect(inferDirection(name) ?? assumeDirection(name)).toBeNull(),
);

test('more homes are not more of one kind among them', () => {
  const name = 'Andel hyresrätter av beviljade bygglov för bostäder';
  expect(directionOfGoal('Fler bostäder ska byggas', name)).toBeNull();
  expect(directionOfGoal('Fler hyresrätter ska byggas', name)).toBe('hogre');
});
