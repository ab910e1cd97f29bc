/** What a name says of those it counts: taken on, spared, back again too soon, done as planned; and what is used up or let out. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

const directionOf = (name: string) => inferDirection(name) ?? assumeDirection(name);

test.each([
  'Ungdomar i det kommunala aktivitetsansvaret som är i insats',
  'Ungdomar i kommunala aktivitetsansvaret i hållbara insatser',
  'Boende med nattfasta under elva timmar',
  'Elever som svarar att de inte blivit kränkta',
  'Barn som inte utsätts för mobbning',
  'Medarbetare som inte utsatts för hot eller våld',
  'Genomfört gatuunderhåll jämfört med plan',
  'Utförda tillsynsbesök enligt strandskyddsplanen',
  'Hemgångna från korttidsboende inom tre veckor',
  'Etablerade eller studerande två år efter gymnasiet',
  'Tjänster som tillsatts efter första annonsering',
  'Anhöriga som fått information om stöd',
  'Ekologiska inköp, andel av livsmedelskostnaden',
  'Avdelningar som använder gemensam språkplan',
  'Frisktal, medarbetare med högst fem sjukdagar',
  'Boende som får komma ut dagligen',
  'Elever med minst betyget E i svenska, årskurs 6',
  'Andel gator utan eftersatt underhåll',
  'Antal elcyklar i drift',
])('%s: the more the better', (name) => expect(directionOf(name)).toBe('hogre'));

test.each([
  'Återinskrivna inom 30 dagar, andel av utskrivna',
  'Återinlagda inom 30 dagar, andel',
  'Återinskrivningar inom 30 dagar (andel av utskrivna)',
  'Ungdomar i det kommunala aktivitetsansvaret som inte är i insats',
  'Boende med nattfasta över elva timmar',
  'Elever som blivit kränkta',
  'Bräddat avloppsvatten i kubikmeter',
  'Odebiterad vattenmängd, andel',
  'Läckande vatten i procent',
  'Värmeförbrukning per kvadratmeter',
  'Pappersförbrukning',
  'Antal barnfamiljer i akut boende',
  'Andel tomma butikslokaler',
])('%s: the fewer the better', (name) => expect(directionOf(name)).toBe('lagre'));

test.each([
  'Antal kontakter med presumtiva inflyttare',
  'Inskrivna ungdomar vid arbetsmarknadsenheten',
  'Budgetförbrukning',
  'Elever som inte vill gå till skolan av oro för mobbning',
  'Sjukskrivna som är i behov av insats',
  'Genomförda ändringar av detaljplan',
])('%s: may be either, or the fewer', (name) => expect(directionOf(name)).not.toBe('hogre'));
