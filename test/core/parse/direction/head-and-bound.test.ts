/** The head of a name and the bound in it decide, whatever bad word stands after: what was asked for digitally, kept in time, led to. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

const directionOf = (name: string) => inferDirection(name) ?? assumeDirection(name);

test.each([
  'Bidragstagare med aktuell planering',
  'Uppsökta arbetslösa ungdomar',
  'Digital ansökan om försörjningsstöd',
  'HVO och biogas av total dieselvolym',
  'Familjesamtal som lett till samförstånd',
  'Andel avvikelser som lett till förbättringsåtgärd',
  'Ambulans på plats inom 20 minuter',
  'Boende med kamera i stället för tillsynsbesök',
  'Hur stor hänsyn tar personalen? (ganska eller mycket stor)',
  'Utredningar av vuxna inom tre månader',
  'Unga som inte kommit tillbaka inom ett år efter utskrivning',
  'Ärenden som avgörs utan komplettering',
  'Löst i första samtalet',
  'Anhöriga som känner att de får det stöd som de behöver',
  'Elever som svarar att lärarna på skolan bemöter alla lika',
  'Museets besökare',
  'Underhållsplanens genomförande, andel gjorda åtgärder',
  'Medborgarlöftenas genomförande (%)',
  'Filmade spillvattenledningar',
  'Lokaler där slåtter av invasiva växter utförts',
])('%s: the more the better', (name) => expect(directionOf(name)).toBe('hogre'));

test.each([
  'Resande med flyg inom Sverige',
  'Klienter som kommit tillbaka till socialtjänsten',
  'Unga kvar i jourhem efter fyra månader',
  'Barn utan plats, kötid i antal dagar',
  'Lönegap mellan chefer',
  'Sysselsättning utrikes födda, skillnad jämfört med inrikes födda',
  'Skillnad i lön mot män',
  'Vikarier av totala personalkostnaden',
  'Skolor med låg andel behöriga lärare',
  'Boende med fler än fem olämpliga psykofarmaka',
  'Insatser utan samtycke',
  'Barn/pedagog',
  'Median från larm till framkomst',
])('%s: the fewer the better', (name) => expect(directionOf(name)).toBe('lagre'));

test.each([
  'Bidragstagare utan aktuell planering',
  'Biståndsmottagare med beviljad avbetalning',
  'Avslag på e-ansökan om ekonomiskt bistånd',
  'Digitala ansökningar, handläggningstid',
  'Detaljplanens genomförandetid',
  'Projektens genomförande, tid',
  'Diesel av total bränslevolym',
  'Familjesamtal som inte lett till samförstånd',
  'Tillbud som lett till sjukskrivning',
  'Flygresor i stället för tågresor',
  'Hur stor oro känner du? (mycket stor)',
  'Utredningar öppnade på nytt inom tre månader',
  'Elever som inte kommit tillbaka till skolan',
  'Elever som tycker att lärarna är orättvisa',
  'Elever som tycker att eleverna är stökiga',
  'Kontaktade ungdomar inom aktivitetsansvaret som tackat nej',
])('%s: not so', (name) => expect(directionOf(name)).not.toBe('hogre'));

test.each([
  'Resor med tåg i stället för flyg',
  'Samåkning och resor med bil i bilpool',
  'Kvinnors lön, skillnad mot kvinnor i riket',
  'Kunder som kommer tillbaka inom ett år',
  'Elever med låg närvaro som fått godkända betyg',
])('%s: not lower', (name) => expect(directionOf(name)).not.toBe('lagre'));

test.each([
  'Antal inkomna felanmälningar gata',
  'Brukningsavgift för vatten, typhus B',
  'Genomsnittlig tid i insats',
  'Nämndens budgetavvikelse, tkr',
  'Budgetavvikelse socialnämnden',
  'Skillnad mot föregående år',
  'Gas av total dieselvolym',
])('%s: nobody knows by the name', (name) => expect(inferDirection(name) ?? assumeDirection(name, true)).toBeNull());

test.each([
  ['Svarstid i växeln under 60 sekunder', null],
  ['Anspänningstid, deltidskår, högst 5 minuter', null],
  ['Handläggningstid bygglov högst 10 veckor', 'lagre'],
])('%s: a share in percent, else as much a time', (name, otherwise) => {
  expect(inferDirection(name)).toBeNull();
  expect(assumeDirection(name, true)).toBe('hogre');
  expect(assumeDirection(name)).toBe(otherwise);
});

test('a share is said to be one', () =>
  expect(inferDirection('Svarstid under tre minuter, andel samtal')).toBe('hogre'));

test.each([
  ['Hembesök av erbjudna familjer', 'hogre'],
  ['Andel flickor som är aktiva i en förening', 'hogre'],
  ['Inställda av planerade besök', null],
  ['Frånvarande av kallade ledamöter', null],
])('in percent, %s', (name, direction) => expect(inferDirection(name) ?? assumeDirection(name, true)).toBe(direction));
