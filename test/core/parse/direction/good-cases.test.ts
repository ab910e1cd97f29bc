/** Which way is better, told by what is said of the cases that are counted, or by what is measured. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

const directionOf = (name: string) => inferDirection(name) ?? assumeDirection(name);

test.each([
  'Medarbetare med adekvat utbildning',
  'Skolbibliotek med utbildad bibliotekarie',
  'Betygspoäng, avgångselever',
  'Elever som når kriterierna i åk 3',
  'Övergång från IM till nationellt program',
  'Från daglig verksamhet till praktik eller jobb',
  'Från försörjningsstöd till eget arbete',
  'I arbete ett halvår efter avslutad yrkesutbildning',
  'Serveringstillstånd i tid',
  'Fakturor betalda senast på förfallodagen',
  'Barnutredningar klara i lagstadgad tid',
  'Felanmälningar som stängts inom en vecka',
  'Gatunät i godtagbart skick',
  'Andel belagda vägar utan åtgärdsbehov',
  'Andel vägar utan allvarlig skada',
  'Personbilar som drivs med el eller biogas',
  'Upphandlingar där klimatkrav ställts',
  'Ärenden där frågan om våld ställts',
  'Styrdokument som jämställdhetssäkrats',
  'Flickor i åk 9 med god psykisk hälsa',
  'Informationssäkerhetsindex',
  'Bostäder som fått slutbesked',
  'Antal hektar skötta naturbetesmarker',
  'Besök vid seniorträffar',
  'Överprövade upphandlingar som kommunen vunnit',
  'Folkmängd',
  'Andel körda mil med fossilfritt drivmedel',
  'Täckningsgrad VA',
  'Upplevd möjlighet att påverka tider i hemtjänsten',
])('%s: the more the better', (name) => expect(directionOf(name)).toBe('hogre'));

test.each([
  'Avlopp som inte uppfyller kraven',
  'Beslut som inte verkställts inom tre månader',
  'Broar i dåligt skick',
  'Lokaler utan hyresgäst',
  'Andel elever som avbryter studierna',
  'Andel lektioner som ställts in',
  'Andel elever som saknar betyg i minst ett ämne',
  'Skolor utan plan mot kränkande behandling',
  'Medarbetare per rektor',
  'Externa avgångar, tillsvidareanställda',
  'Körsträcka med privat bil i tjänsten',
  'Äldre som ofta besväras av ensamhet',
  'Könsskillnad i meritvärde',
  'Upphandlingar som överprövats',
])('%s: the fewer the better', (name) => expect(directionOf(name)).toBe('lagre'));

test.each([
  'Tillsynsbesök',
  'Antal besök på akutmottagningen',
  'Ärenden där fel gjorts',
  'Konsumentprisindex',
  'Stressindex',
  'Personal med otillräcklig kompetens',
  'Övergång från nationellt program till introduktionsprogram',
  'Resor från hem till arbete',
  'Stöd till äldre som känner sig ensamma',
  'Antal personer klara inom ett år',
  'Elever i åk 8 som upplever att vuxna agerar',
  'Andel elever med anpassad studiegång',
])('%s: nobody knows by the name', (name) => expect(directionOf(name)).toBeNull());

test.each(['Informationsklassade system, andel (%)', 'Procentandel bemannade larmcentraler'])(
  'a share is a share however it is written: %s',
  (name) => expect(directionOf(name)).toBe('hogre'),
);

test('those who do a thing are a share of all in percent, and a number otherwise', () => {
  const name = 'Elever i åk 8 som upplever att vuxna agerar';
  expect([assumeDirection(name, true), assumeDirection(name)]).toEqual(['hogre', null]);
  expect(assumeDirection('Äldre som bor ensamma', true)).toBeNull();
});
