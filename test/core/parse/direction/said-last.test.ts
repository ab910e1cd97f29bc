/** What was done with a thing, or how it turned out, said after it. */
import { inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Arbetsrum med ventilation införd',
  'Boenden med digital nyckelhantering installerad',
  'Nya gruppbostäder tagna i bruk',
  'Städning utförd på avtalad tid',
  'Svenska godkänt',
  'Handläggare med minst fem års erfarenhet',
  'Deltagare som visar tydlig förbättring',
  'Kameraövervakning, utfall mot tillsynsplan',
  'Hushåll anslutna till fjärrkyla',
])('what is said after it: %s', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each([
  'Avgiftshöjning införd på kort tid',
  'Besök utförda på kort tid',
  'Handläggare med mindre än ett års erfarenhet',
  'Deltagare som inte visar förbättring',
  'Hushåll anslutna till enskilt avlopp',
  'Svenska ogodkänt',
  'Antal tagna i bruk av narkotika',
])('%s: not by that', (name) => expect(inferDirection(name)).not.toBe('hogre'));
