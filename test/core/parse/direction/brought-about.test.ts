/** A bad thing stands in the name, and what is counted is that it was dealt with, or that somebody was spared it. */
import { assumeDirection, inferDirection } from '../../../../src/core/parse/index.ts';

test.each([
  'Andel boende som sällan eller aldrig känner sig ensamma',
  'Elever som sällan har huvudvärk',
  'Ungdomar som inte återaktualiserats inom ett år',
  'Klagomål som besvarats och återkopplats inom fem dagar',
  'Utsorteringsgrad hushållsavfall',
  'Uppklaringsgrad inbrott',
  'Snöröjning av gångbanor inom åtta timmar',
  'Felavhjälpning i gatubelysningen inom fem dagar',
  'Personer i kö som fått bostad inom sex månader',
  'Ärenden där försörjningsstöd inte längre behövs',
  'Hushåll vars bistånd avslutats på grund av studier',
  'Upplever du ensamhet eller oro? (andel positiva svar)',
  'Kontroller som visat att bristerna är åtgärdade',
  'Förorenade tomter som efterbehandlats',
  'Sjukskrivna som återgått i arbete',
  'Skyddsbedömning vid misstanke om våld',
  'Avgifternas andel av bruttokostnaden, simhallen',
  'Elever i åk 9 som inte dricker alkohol',
  'Unga som aldrig har provat narkotika',
  'Bränder som släckts av grannar',
])('%s: the more the better', (name) => expect(inferDirection(name)).toBe('hogre'));

test.each([
  'Andel elever som sällan får hjälp vid mobbning',
  'Klagomål som inte besvarats inom fem dagar',
  'Sorteringsgrad, andel felsorterat restavfall',
  'Personer som fått nytt missbruksåterfall inom ett år',
  'Barn som fått ny placering inom två år',
  'Patienter som fått vårdrelaterad infektion inom 30 dagar',
  'Klienter som fått beslut om avslag inom 14 dagar',
  'Uppföljning av ärenden där insats inte längre erbjuds',
  'Kontroller som visat att bristerna inte är åtgärdade',
  'Tid till återgång i arbete',
  'Antal klottersaneringar',
  'Grovavfall till återvinningscentralen',
  'Familjehem i förhållande till institutionsvård',
  'Personalkostnadens andel av intäkterna',
  'Elever som inte använder hjälm',
  'Bränder i bostäder',
])('%s: not so', (name) => expect(inferDirection(name) ?? assumeDirection(name)).not.toBe('hogre'));
