/** Forms of names that tell which way is better whatever they are of: sentences of surveys, what is offered, heads of compounds. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Min chef ger mig förutsättningar att lyckas',
  'Jag får den hjälp jag behöver i skolan',
  'Har du lätt att få kontakt med hemtjänsten?',
  'Maten upplevs som god',
  'Personalen pratar så att brukaren förstår',
  'Arbetsuppgifterna är rimliga',
])('a survey asks for the good: %s', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each([
  'Jag har svårt att hinna med',
  'Jag överväger att byta arbetsgivare',
  'Hur ofta tränar du?',
  'Antal frågor du har ställt',
])('and of other things: %s', (name) => expect(inferDirection(name)).not.toBe('hogre'));

test.each([
  'Simhallen, totalt antal bad',
  'Antal läsfrämjande aktiviteter',
  'Antal utbildade brandvakter',
  'Föräldrar som gått program',
  'Enskilda avlopp som åtgärdats',
  'Bygglov som granskats av antikvarie',
  'Invånare med högst 300 meter till ett grönområde',
  'E-postsvar inom 24 timmar',
  'Elevenkät åk 8: trygghet',
  'Biljettintäkter, teater',
])('offered, got done, near enough: %s', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each([
  'Antal personer som får insats',
  'Antal placerade barn',
  'Antal klienter i öppenvård',
  'Antal bokningar per vecka',
  'Beslut som upphävts',
  'Antal avslutade ärenden',
  'Antal besök på akutmottagningen',
])('not offered: %s', (name) => expect(inferDirection(name)).not.toBe('hogre'));

test.each([
  'Gångvägar med tillgänglighetsbrister',
  'Företagsklimat, plats i riket',
  'Badvattnets kvalitet, antal otjänliga prov',
  'Lärartäthet, elever per lärare',
  'Dygn med partiklar över gränsvärdet',
  'Tillsynsärenden äldre än två år',
  'Inställda turer',
  'Genomsnittlig studietid sfi',
  'Medellivslängd, skillnad mellan kvinnor och män',
  'Ungdomar i aktivitetsansvaret utan pågående insats',
  'Rekryteringar utan tillsättning',
  'Elever som sällan äter frukost',
])('what is counted stands last, or goes wrong: %s', (name) => expect(inferDirection(name)).toBe('lagre'));

test.each([
  'Kvävereningen i reningsverket',
  'Elever som avstår från tobak',
  'Bullerskyddade bostäder',
  'Uppklarade bostadsinbrott',
  'Bussar som avgår i tid',
])('the bad thing is turned: %s', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each(['SIP upprättad för berörda', 'Medborgarlöften uppfyllda', 'Debiteringsgrad', 'Lokaler med larm'])(
  'how much of it is done, in percent: %s',
  (name) => expect(inferDirection(name) ?? assumeDirection(name, true)).toBe('hogre'),
);

test.each(['Skuldsättningsgrad', 'Hyreshöjning', 'Elever som hoppar över frukosten', 'Anställda under 30 år'])(
  'in percent, and no share of good: %s',
  (name) => expect(inferDirection(name) ?? assumeDirection(name, true)).not.toBe('hogre'),
);

test.each([
  ['Kulturskolans kostnad per elev', 'lagre'],
  ['Elever med meritvärde under 200', 'lagre'],
  ['Unga med dålig psykisk hälsa', 'lagre'],
  ['Plan mot kränkande behandling upprättad', 'hogre'],
  ['Handläggningstid bygglov inom tio veckor', 'hogre'],
  ['Svarstid telefon – andel besvarade inom 60 sekunder', 'hogre'],
  ['Belysningsfel avhjälpta på sju dagar', 'hogre'],
  ['Riskbedömningar av fall, undernäring och trycksår', 'hogre'],
])('%s: %s', (name, direction) => expect(inferDirection(name)).toBe(direction));

test.each([
  'Tid till kurator inom 10 dagar',
  'Anspänningstid deltid, % under 6 minuter',
  'Karies, kariesfria 6-åringar',
  'SALSA-avvikelse meritvärde',
  'Tjänsteresor med tåg i förhållande till flyg',
  'Överklagade planer som stått sig i högre instans',
  'Detaljplaner antagna inom 24 månader från planbesked',
  'Sotning utförd inom frist',
])('a bad word that is held off, or a time that is kept: %s', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each([
  'Problemindex enligt polisens trygghetsmätning',
  'Placeringar som bryter samman',
  'Timvikarier i andel av arbetad tid',
  'Huvudmän som saknar ställföreträdare mer än tre månader',
  'Årsräkningar som inkommit efter förelagd tid',
  'Tjänsteresor med egen bil',
])('what should be little: %s', (name) => expect(inferDirection(name)).toBe('lagre'));

test.each(['Antal deltagare inskrivna vid arbetsmarknadsenheten', 'Inskrivna ungdomar på jobbcenter'])(
  'many who are helped, or many who need it: %s',
  (name) => expect(inferDirection(name)).toBeNull(),
);

test.each([
  'Är du rädd för något hemma? Andel som svarat "aldrig"',
  'Hyresskulder där vräkning kunnat avvärjas',
  'Sociala kontrakt som övergått i förstahandskontrakt',
  'Bostadsbränder där någon enskild gjort en första släckinsats',
])('what was held off, or got better: %s', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each(['Elever i åk 9 som är ogodkända i minst ett ämne', 'Ungdomar som går i annan kommuns gymnasieskola'])(
  'the good word with something before it: %s',
  (name) => expect(inferDirection(name)).toBe('lagre'),
);
