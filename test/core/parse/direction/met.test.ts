/** A bad thing in a name that only tells when something good happens does not make less of it better. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

const directionOf = (name: string) => inferDirection(name) ?? assumeDirection(name);

test.each([
  'Andel elever som upplever att vuxna agerar vid kränkningar',
  'Andel elever som vet vart de vänder sig vid diskriminering',
  'Andel elever som vet vad de ska göra om någon utsätts för kränkning',
  'Andel elever som får hjälp vid mobbning',
  'Andel kvinnor som får stöd vid våld i nära relationer',
  'Andel våldsutsatta som får hjälp',
  'Andel skolor som arbetar aktivt mot kränkningar',
  'Antal skolor som arbetar mot mobbning',
  'Andel elever som anser att skolan motverkar mobbning',
  'Andel elever som upplever att skolan är fri från kränkningar',
  'Vuxna ingriper vid mobbning, andel elever',
  'Andel ungdomar i kommunens aktivitetsansvar som deltar i insats',
  'Andel handläggare som utbildats i att fråga om våld',
  'Arbetet mot mobbning, index',
])('%s: the more the better', (name) => expect(directionOf(name)).toBe('hogre'));

test.each([
  'Andel elever som upplever kränkningar',
  'Andel elever som upplever att vuxna agerar för sent vid kränkningar',
  'Andel kvinnor som får vänta på hjälp vid våldsbrott',
  'Andel medarbetare som arbetar vid enheter med hög sjukfrånvaro',
  'Andel invånare som får hjälp med försörjningsstöd',
  'Antal ingripanden vid bränder',
])('%s: the fewer the better', (name) => expect(directionOf(name)).toBe('lagre'));

test.each([
  'Andel medarbetare som upplever hot när de ingriper vid bråk',
  'Antal elever som får stöd vid frånvaro',
  'Andel elever som inte vet vart de vänder sig vid kränkningar',
])('%s: nobody knows by the name', (name) => expect(directionOf(name)).toBeNull());

test.each([
  ['Anmälda kränkningar som utretts inom två veckor', 'hogre'],
  ['Andel klagomål som besvaras i tid', 'hogre'],
  ['Antal klagomål som besvarats inom en vecka', null],
  ['Andel ärenden som överklagas', 'lagre'],
  ['Andelen elever i åk 9 som dricker alkohol', 'lagre'],
  ['Insamlat matavfall per person', 'hogre'],
])('how soon, how much, and what there should be little of: %s', (name, direction) => {
  expect(inferDirection(name)).toBe(direction);
});
