import {
  directionOfGoal,
  inferDirection,
  looksLikeDirection,
  parseDirection,
  parseUnit,
  parseWeight,
} from '../../../src/core/parse/index.ts';
import { empty, number, text } from './cells.ts';

test.each([
  ['Procent (%)', '%'],
  ['andel (%)', '%'],
  ['tkr', 'tkr'],
  ['Mkr', 'mnkr'],
  ['miljoner kronor', 'mnkr'],
  ['antal', 'st'],
  ['%-enheter', '%-enheter'],
  ['kr/invånare', 'kr/inv'],
  ['KWH', 'kWh'],
  ['kWh/kvm', 'kWh/m²'],
])('the unit %s is %s', (written, name) => expect(parseUnit(written)?.name).toBe(name));

test('units of money can be converted', () => {
  expect(parseUnit('mnkr')).toMatchObject({ base: 'kr', factor: 1e6 });
  expect(parseUnit('tkr')).toMatchObject({ base: 'kr', factor: 1e3 });
});

test('an organisation is no unit', () => expect(parseUnit('Förskola')).toBeNull());

test.each([
  ['Högre är bättre', 'hogre'],
  ['≥', 'hogre'],
  ['↑ öka', 'hogre'],
  ['-', 'lagre'],
  ['Ska minska', 'lagre'],
  ['→', 'oforandrad'],
  ['80–85', 'intervall'],
  ['ja=1, nej=0', 'jaNej'],
  ['Socialnämnden', null],
  ['H', 'hogre'],
  ['Hjälpen kommer snabbt', null],
])('the direction %s is %s', (written, direction) => expect(parseDirection(written)).toBe(direction));

test.each([
  ['Sjukfrånvaro totalt, andel (%)', 'lagre'],
  ['Handläggningstid bygglov, dagar', 'lagre'],
  ['Öka andelen nöjda', 'hogre'],
  ['Andel nöjda brukare', 'hogre'],
  ['Andel missnöjda brukare', 'lagre'],
  ['Andel obehöriga lärare', 'lagre'],
  ['Andel hushåll som lämnar försörjningsstöd', 'hogre'],
  ['Antal hushåll som avslutats med försörjningsstöd', 'hogre'],
  ['Andel hushållsavfall som återvinns', 'hogre'],
  ['Andel matavfall som återvinns', 'hogre'],
  ['Andel ej återaktualiserade ungdomar', 'hogre'],
  ['Andel ej verkställda beslut', 'lagre'],
  ['Andel ej godkända vattenprov', 'lagre'],
  ['Andel som inte är nöjda', 'lagre'],
  ['Andel besvarade klagomål', 'hogre'],
  ['Andel orosanmälningar bedömda inom 24 timmar', 'hogre'],
  ['Andel klagomål som inte besvaras i tid', 'lagre'],
  ['Andel obesvarade klagomål', 'lagre'],
  ['Antal hushåll med försörjningsstöd', 'lagre'],
  ['Andel elever som är trygga', 'hogre'],
  ['Antal trygghetslarm', null],
  ['Antal ärenden', null],
  ['Andel medarbetare utan sjukfrånvaro', 'hogre'],
  ['Antal dagar utan bokning', null],
  ['Materialåtervinning av hushållsavfall', 'hogre'],
  ['Hushållsavfall till materialåtervinning', 'hogre'],
  ['Mängd hushållsavfall per invånare', 'lagre'],
  ['Kostnadstäckningsgrad VA', 'hogre'],
  ['Utsläppsfria fordon, andel', 'hogre'],
  ['Utsläpp från fordon', 'lagre'],
  ['Skuldsanerade hushåll efter budgetrådgivning', 'hogre'],
  ['Trygghet vid väntetid till utredning, nöjdhet', 'hogre'],
  ['Andel nöjda med handläggningstiden', 'hogre'],
  ['Kostnad per betygspoäng, godkända elever', 'lagre'],
  ['Andel beslut som står sig efter överklagan', 'hogre'],
  ['Andel förebyggda fallskador', 'hogre'],
  ['Andel barn som återaktualiserats inom ett år', 'lagre'],
  ['Andel nyanställda som slutar inom två år', 'lagre'],
  ['Andel medarbetare som säger upp sig', 'lagre'],
  ['Andel elever som slutar årskurs 9 med behörighet', 'hogre'],
  ['Andel unga som varken arbetar eller studerar (UVAS)', 'lagre'],
  ['Unga som varken är i arbete eller studier, andel', 'lagre'],
  ['Andel deltagare som lämnat programmet för arbete', 'hogre'],
  ['Andel unga som lämnar kommunen', null],
  ['Andel medarbetare som byter arbetsplats inom ett år', null],
  ['Andel deltagare som avslutats i förtid', null],
  ['Andel unga utanför arbete eller studier', 'lagre'],
  ['Andel elever som riskerar att sakna behörighet', null],
  ['Andel elever med låg delaktighet', 'lagre'],
  ['Andel som varken är nöjda eller missnöjda', null],
  ['Andel som inte är sjukskrivna', null],
  ['Andel elever i åk 3 som klarat alla delprov', 'hogre'],
  ['Andel brukare som trivs på sin dagliga verksamhet', 'hogre'],
  ['Andel som får svar på e-post inom två dagar', 'hogre'],
  ['Andel fossiloberoende fordon', 'hogre'],
  ['Andel inköp utanför ramavtal', 'lagre'],
  ['Andel gator utan akut underhållsbehov', 'hogre'],
  ['Andel ungdomar i kommunens aktivitetsansvar', 'lagre'],
  ['Andel unga inom aktivitetsansvaret i insats', null],
  ['Antal avslutade ärenden', null],
  ['Nattfasta, andel boende under elva timmar', 'hogre'],
  ['Andel verksamheter med nettokostnad i nivå med referenskostnad (%)', 'hogre'],
  ['Andel enheter som håller sin kostnadsram', 'hogre'],
  ['Andel som fått plats inom garanterad väntetid', 'hogre'],
  ['Andel ärenden med handläggningstid under 10 veckor', 'hogre'],
  ['Andel ärenden med handläggningstid över 30 dagar', 'lagre'],
  ['Andel enheter som minskat sjukfrånvaron', 'hogre'],
  ['Andel medarbetare med högst fem sjukdagar', 'hogre'],
  ['Andel elever med hög frånvaro', 'lagre'],
  ['Andel skolor med plan mot kränkningar', 'hogre'],
  ['Andel sjukskrivna med rehabiliteringsplan', 'hogre'],
  ['Andel arbetsolyckor som utretts', 'hogre'],
  ['Andel arbetslösa som gått vidare till arbete', 'hogre'],
  ['Prognosavvikelse under 1 %, andel nämnder', 'hogre'],
  ['Antal avvikelser under året', 'lagre'],
  ['Andel klagomål inom äldreomsorgen', 'lagre'],
  ['Andel anställda inom vård och omsorg med sjukfrånvaro', 'lagre'],
  ['Andel verksamheter med egen energianvändning', null],
  ['Minskning av energianvändning sedan 2018', 'hogre'],
  ['Minskning av klagomål', null],
  ['Minskad sjukfrånvaro', 'lagre'],
  ['Ökade kostnader', null],
  ['Kostnadsmedvetenhet, index', 'hogre'],
  ['Antal avvikelserapporter', null],
  ['Bidrag per deltagartillfälle', null],
  ['Andel missnöjda brukare', 'lagre'],
])('%s implies %s', (indicator, direction) => expect(inferDirection(indicator)).toBe(direction));

test.each(['Ska öka', 'Högre är bättre', '↓', '80–85', 'Så lågt som möjligt'])(
  '"%s" is a direction and no more',
  (cell) => expect(looksLikeDirection(cell)).toBe(true),
);

test.each(['Tryggheten ska öka', 'Sjukfrånvaron ska minska i alla förvaltningar'])('"%s" is somebody’s goal', (cell) =>
  expect(looksLikeDirection(cell)).toBe(false),
);

test('weights', () => {
  expect(parseWeight(number(2))).toBe(2);
  expect(parseWeight(text('30 %'))).toBeCloseTo(0.3);
  expect(parseWeight(text('1,5'))).toBe(1.5);
  expect(parseWeight(empty())).toBeNull();
  expect(parseWeight(text('hög'))).toBeNull();
});

test.each([
  ['Placeringar utanför hemmet ska bli kortare', 'Genomsnittlig placeringstid', 'lagre'],
  ['Fler elever ska gå i kulturskola', 'Andel elever i kulturskola', 'hogre'],
  ['Tryggheten ska öka', 'Antal anmälda brott', null],
  ['Fler elever ska få studiero', 'Antal elever per lärare', null],
  ['Eleverna ska må bra', 'Andel elever i klubb', null],
  ['Fler ska resa kollektivt', 'Antal resor per invånare', 'hogre'],
  ['Fler invånare ska cykla', 'Antal cyklister per dag', 'hogre'],
  ['Färre unga ska röka', 'Antal rökare', 'lagre'],
  ['Öka biblioteksbesöken', 'Antal biblioteksbesök per invånare', 'hogre'],
  ['Fler ska resa kollektivt', 'Antal resor med bil', null],
  ['Fler ska resa kollektivt', 'Antal tjänsteresor', null],
  ['Fler ska vara trygga', 'Antal varor', null],
  ['Fler ska fullfölja gymnasiet', 'Antal ungdomar i insats', null],
])('the delmål "%s" gives "%s" %s', (goal, indicator, direction) =>
  expect(directionOfGoal(goal, indicator)).toBe(direction),
);
