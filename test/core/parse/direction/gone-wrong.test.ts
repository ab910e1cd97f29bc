/** What went wrong is counted though a good word stands in the name, or what went wrong was put right. */
import { inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Andel elever med minst ett F i slutbetyg',
  'Andel elever (%) som svarar att andra stör ordningen på lektionerna',
  'Andel elever folkbokförda i kommunen som väljer annan huvudman',
  'UVAS 17–24 år, andel',
  'Genomsnittligt antal elevtimmar för godkänd sfi-kurs D',
  'Andel äldre med tio eller fler läkemedel samtidigt',
  'Automatlarm utan brandtillbud',
])('%s: the fewer the better', (name) => expect(inferDirection(name)).toBe('lagre'));

test.each([
  'Klotter sanerat inom 24 timmar',
  'Återfört fosfor till åkermark',
  'Räntabilitet på justerat eget kapital',
  'Utfall mot budget (överskott +, underskott –)',
  'Avvikelse från SALSA-värde, genomsnittligt meritvärde',
  'Andel elever som inte störs av andra',
  'Andel elever utan F i slutbetyget',
  'Nattfasta kortare än elva timmar',
])('%s: the more the better', (name) => expect(inferDirection(name)).toBe('hogre'));
