/** A bad thing that somebody does something about: of these there should be many, whatever word stands last. */
import { inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Andel kök som väger sitt svinn',
  'Kök som mäter sitt matsvinn regelbundet',
  'Skolor som arbetar med att minska matsvinnet',
  'Andel enheter som följer upp sin sjukfrånvaro',
  'Chefer som systematiskt analyserar sjukfrånvaron',
  'Enheter som har sänkt sin sjukfrånvaro',
  'Hushåll som minskat sitt restavfall',
  'Förskolor som arbetar aktivt mot kränkningar',
])('%s: the more the better', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each([
  'Andel elever med hög frånvaro',
  'Enheter med hög sjukfrånvaro',
  'Medarbetare som följer upp svinn i kassan vid fel',
  'Enheter som inte följer upp sin sjukfrånvaro',
  'Kök som slänger sitt svinn',
  'Äldre som minskat sin fysiska aktivitet',
])('%s: not for that', (name) => expect(inferDirection(name)).not.toBe('hogre'));
