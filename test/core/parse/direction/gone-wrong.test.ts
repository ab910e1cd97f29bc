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
  'Andel unga utanför arbete och studier, %',
  'Invånare 16–24 år som står utanför arbetsmarknaden',
  'Andel tillsvidareanställda som lämnat på egen begäran',
  'Avgångar på egen begäran',
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

test.each(['Andel elever som deltar i en förening utanför skolan', 'Intygade betyg på egen begäran'])(
  '%s: not for a word that stands elsewhere for what went wrong',
  (name) => expect(inferDirection(name)).not.toBe('lagre'),
);
