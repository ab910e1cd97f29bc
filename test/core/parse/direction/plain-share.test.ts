/** Shares that are of good cases when no word in them says otherwise, and kinds of names that tell which way is better. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Andel badplatser med utmärkt vatten',
  'Andel fritidshem med barnråd',
  'Andel LED-belysning i gatunätet',
  'Andel elever som når kriterierna i läsning, årskurs 1',
  'Andel nyanställda kvar efter ett år (%)',
  'Andel hållbara resor',
  'Andel ärenden i värdefull miljö med antikvariskt utlåtande',
  'Andel granskade årsräkningar före 1 juni',
  'Andel naturreservat med skötselplan',
  'Andel sjuksköterskor med specialistutbildning',
])('%s: the more the better', (name) => expect(inferDirection(name) ?? assumeDirection(name)).toBe('hogre'));

test.each([
  'Andel elever som känner sig stressade ofta',
  'Andel dricksvatten som läcker ut (%)',
  'Andel avgångar av tillsvidareanställda',
  'Andel kvinnor bland chefer',
  'Andel elever med restid över 45 minuter i veckan',
  'Andel äldre med fallrisk',
  'Andel skadade fordon',
  'Andel personer över 80 år',
  'Andel skatteintäkter som går till verksamheten',
])('%s: not the more the better', (name) => expect(inferDirection(name) ?? assumeDirection(name)).not.toBe('hogre'));

test.each([
  'Felanmälningar åtgärdade inom tre dagar',
  'Klagomål som besvarats inom en vecka',
  'Synpunkter och klagomål besvarade inom tio dagar',
  'Beläggning i idrottshallar',
  'Startade företag',
  'Deltagare i träffpunkter',
])('%s: higher', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each([
  'Felanmälningar som inte åtgärdats inom tre dagar',
  'Antal anmälda potthål',
  'Klimatavtryck per portion',
  'Kvadratmeter per grundskoleelev',
])('%s: not higher', (name) => expect(inferDirection(name)).not.toBe('hogre'));

test.each(['Skillnad i meritvärde mellan skolor', 'Spridning i behörighet mellan skolor'])('%s: lower', (name) =>
  expect(inferDirection(name)).toBe('lagre'),
);
test('how far from others may be the better side', () =>
  expect(inferDirection('Skillnad i meritvärde jämfört med riket')).toBeNull());
