/** Past a bound, put off, or lost, whatever good word stands in the name. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Beläggning över 100 %, antal vårddygn',
  'Ärenden som pågått längre än sex månader',
  'Unga placerade på jourhem mer än fyra månader',
  'Gatuunderhåll, eftersläpande',
  'Kommunal subvention per besökare',
  'Renhållningstaxa typhus B',
  'Bilresornas andel',
  'Kommunalt avfall, kg per person',
  'Andel som avled ensamma',
  'Upphandlingar som kommunen har förlorat',
  'Bygglov som upphävts av länsstyrelsen',
  'Förelägganden från Skolinspektionen',
  'Elever som har svårt att koncentrera sig',
  'Unga i KAA som inte har någon insats',
  'Elever som läser på annan ort',
  'Betygsvarningar höstterminen',
  'Rektorer och chefer med fler än 35 medarbetare',
  'Lokaler med behov av sanering',
  'Lån per invånare (kr)',
  'Kommunens långfristiga lån, mnkr',
  'Studietid på sfi till godkänd kurs',
])('%s: the fewer the better', (name) => expect(inferDirection(name)).toBe('lagre'));

test.each([
  'Beläggning, gästnätter',
  'Öppettid över 40 timmar i veckan',
  'Åtgärdat eftersatt gatuunderhåll',
  'Föreningsbidrag per medlem',
  'Cykelns färdmedelsandel',
  'Utsorterat matavfall, kg per person',
  'Upphandlingar som kommunen har vunnit',
  'Förelägganden från Skolinspektionen som åtgärdats',
  'Elever som har svårt att läsa och fått stöd',
  'Elever från annan ort',
  'Barn placerade i familjehem mer än fyra år',
  'Lån per invånare på biblioteken',
  'Andel som når målet, studietid till examen',
  'Elever med behov av åtgärdsprogram',
])('%s: not by that', (name) => expect(inferDirection(name) ?? assumeDirection(name)).not.toBe('lagre'));
