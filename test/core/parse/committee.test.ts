import { matchCommittee, sameCommittee, sheetNameKind } from '../../../src/core/parse/index.ts';

test.each([
  ['Socialnämnden', 'Socialnämnden'],
  ['Nämnd: Socialnämnden', 'Socialnämnden'],
  ['Nämnd/styrelse: Kommunstyrelsen', 'Kommunstyrelsen'],
  ['Måluppföljning 2024 – Kultur- och fritidsnämnden', 'Kultur- och fritidsnämnden'],
  ['Delårsrapport januari - augusti 2025 Tekniska nämnden', 'Tekniska nämnden'],
  ['Kommunstyrelsen delår 2025', 'Kommunstyrelsen'],
  ['Delår 2026, Barn-, utbildnings- och kulturnämnden', 'Barn-, utbildnings- och kulturnämnden'],
  ['Nämnden för teknik, fritid och kultur', 'Nämnden för teknik, fritid och kultur'],
  ['Gemensam nämnd för löneservice', 'Gemensam nämnd för löneservice'],
  ['Barn- och ungdomsutskottet', 'Barn- och ungdomsutskottet'],
  ['Samhällsbyggnadsnämnd Bergslagen', 'Samhällsbyggnadsnämnd Bergslagen'],
  ['Arbetsmarknads- och vuxenutbildningsnämnden v3', 'Arbetsmarknads- och vuxenutbildningsnämnden'],
  ['Åby Fastigheter AB', 'Åby Fastigheter AB'],
  ['Förvaltning: Bildning', 'Bildning'],
  ['Kommunstyrelsen, 2025-08-31', 'Kommunstyrelsen'],
  ['Ängsjö stadsdelsnämnd', 'Ängsjö stadsdelsnämnd'],
  ['Torsvik stads nämnd', 'Torsvik stads nämnd'],
  ['Nämnden för Förskola & Grundskola', 'Nämnden för Förskola & Grundskola'],
  ['Vård-, omsorgs- och IFO-nämnden', 'Vård-, omsorgs- och IFO-nämnden'],
  ['IFO-nämnden delår 2025', 'IFO-nämnden'],
  ['Driftsnämnden för Regionservice', 'Driftsnämnden för Regionservice'],
  ['Sektor Lärande och stöd', 'Sektor Lärande och stöd'],
  ['Sektor utbildning', 'Sektor utbildning'],
  ['Sektor miljö och samhällsbyggnad – Delårsrapport 2025', 'Sektor miljö och samhällsbyggnad'],
  ['Sektor barn, unga och familj', 'Sektor barn, unga och familj'],
  ['Sociala sektorn', 'Sociala sektorn'],
  ['Barn- och utbildningssektorn delår 2025', 'Barn- och utbildningssektorn'],
  ['Tillväxt- och utvecklingssektor', 'Tillväxt- och utvecklingssektor'],
  ['Förvaltning: Hälsa, vård och omsorg', 'Hälsa, vård och omsorg'],
  ['Kommunalförbundet Norrviks brandförsvar', 'Kommunalförbundet Norrviks brandförsvar'],
  ['Norrviks brandförsvar', 'Norrviks brandförsvar'],
  ['Nämnden för teknik – delårsrapport 2025', 'Nämnden för teknik'],
  ['Räddningstjänsten Norra Bygden', 'Räddningstjänsten Norra Bygden'],
  ['Vård- och omsorgsnämnden – Nämndernas måluppföljning T2 2023', 'Vård- och omsorgsnämnden'],
  ['Åby Energi AB – Uppföljning tertial 3 2023 (per 31 december)', 'Åby Energi AB'],
  ['Programnämnd social välfärd', 'Programnämnd social välfärd'],
  ['Delårsrapport Programnämnd barn och utbildning 2024', 'Programnämnd barn och utbildning'],
  ['Programnämnd samhällsbyggnad, delår 2024', 'Programnämnd samhällsbyggnad'],
  ['Östra vårdnämnden – delårsrapport 2025', 'Östra vårdnämnden'],
  ['Uppföljning Norra skolnämnden', 'Norra skolnämnden'],
  ['Sydbygdens lönenämnd', 'Sydbygdens lönenämnd'],
  ['Sydbygdens IT-nämnd', 'Sydbygdens IT-nämnd'],
  ['Norrbygdens miljö- och byggnadsnämnd', 'Norrbygdens miljö- och byggnadsnämnd'],
  ['Västmark-Dalen miljö- och byggnadsnämnd', 'Västmark-Dalen miljö- och byggnadsnämnd'],
  ['Delårsrapport 2025 – Västmark-Dalen lönenämnd', 'Västmark-Dalen lönenämnd'],
  ['Kommunens socialnämnd', 'socialnämnd'],
  ['Sociala myndighetsnämnden', 'Sociala myndighetsnämnden'],
  ['Teknisk servicenämnd', 'Teknisk servicenämnd'],
  ['Delårsrapport Teknisk servicenämnd 2025', 'Teknisk servicenämnd'],
  ['Social myndighetsnämnd', 'Social myndighetsnämnd'],
  ['Gemensam överförmyndarnämnd', 'Gemensam överförmyndarnämnd'],
  ['Gemensam teknisk nämnd', 'Gemensam teknisk nämnd'],
  ['Medicinsk hälsovårdsnämnd', 'Medicinsk hälsovårdsnämnd'],
  ['Tekniskt utskott', 'Tekniskt utskott'],
  ['Ansvarig socialnämnd', 'socialnämnd'],
  ['Berörd barnnämnd', 'barnnämnd'],
  ['Barn, utbildning och kulturnämnden – delår 2025', 'Barn, utbildning och kulturnämnden'],
  ['Barn-, utbildning och kulturnämnden', 'Barn-, utbildning och kulturnämnden'],
  ['Fritid- kultur och utbildningsnämnden', 'Fritid- kultur och utbildningsnämnden'],
  ['Måluppföljning, barn och utbildningsnämnden', 'barn och utbildningsnämnden'],
  ['Måluppföljning – Styrelsen för Stöd, fritid och entreprenad', 'Styrelsen för Stöd, fritid och entreprenad'],
  ['Utskottet barn och utbildning', 'Utskottet barn och utbildning'],
  ['Nämnden Barn, unga & familj – delår 2025', 'Nämnden Barn, unga & familj'],
  ['Årsredovisning 2024, Utskottet vård och omsorg', 'Utskottet vård och omsorg'],
  ['Delårsrapport 2025 Utskottet vård och omsorg', 'Utskottet vård och omsorg'],
  ['Beredningen trygghet och samhälle', 'Beredningen trygghet och samhälle'],
  ['Utskottet lärande', 'Utskottet lärande'],
  ['Målavstämning Utskottet lärande', 'Utskottet lärande'],
  ['NÄMNDEN KULTUR OCH FRITID', 'NÄMNDEN KULTUR OCH FRITID'],
  ['Utskottet social välfärd', 'Utskottet social välfärd'],
  ['Nämnden social omsorg', 'Nämnden social omsorg'],
  ['Delårsrapport 2025 Nämnden Teknisk service', 'Nämnden Teknisk service'],
  ['Beredningen hållbar tillväxt', 'Beredningen hållbar tillväxt'],
  ['Utskottet skola och social omsorg – delår 2025', 'Utskottet skola och social omsorg'],
])('"%s" names %s', (written, name) => {
  expect(matchCommittee(written)).toMatchObject({ name, isAbbreviation: false });
});

test.each([
  ['KFN - slutversion', 'KFN', 'Kultur- och fritidsnämnden'],
  ['BUU_delår_2025 (2)', 'BUU', 'Barn- och ungdomsutskottet'],
  ['SBB 2025-08-31', 'SBB', 'Samhällsbyggnadsnämnd Bergslagen'],
  ['MBN bokslut 2024 slutversion', 'MBN', 'Miljö- och byggnadsnämnden'],
  ['kopia av SN delår 2025', 'SN', 'Socialnämnden'],
  ['Nämnd:  VON', 'VON', 'Vård- och omsorgsnämnden'],
])('"%s" is the abbreviation %s', (written, name, full) => {
  const match = matchCommittee(written);
  expect(match).toMatchObject({ name, isAbbreviation: true });
  expect(match?.fullNames[0]).toBe(full);
});

test.each([
  'Nämnd',
  'Nämnd:',
  'Mål',
  'Instruktion',
  'Blad1',
  'Ekonomi',
  'Åby kommun',
  'Nämndens mål',
  'Kommunfullmäktige',
  'KF',
  'Nöjda medborgare',
  'Offentliga sektorn',
  'Samverkan med besöksnäringen och sociala sektorn i hela länet',
  'Sektorn växer',
  'Sektor',
  'Besökssektorn',
  'Ansvarig: Anna Andersson',
  'Ansvarig nämnd',
  'Berörd nämnd',
  'Respektive nämnd',
  'IT',
  'Utskottet beslutade',
  'Utskottet bereder och föreslår',
  'Nämnden mål och budget',
  'Nämnden barn och utbildning redovisar',
  'Nämnd, mål och status',
  'Utskottet beslutade enhälligt',
  'Nämnden har social omsorg',
  'Nämnden bedömer',
  'Nämnden social situation förbättras',
  'Nämnden sociala insatser',
  'Nämnden ekonomisk uppföljning',
  'Utskottet ekonomisk analys',
  'Nämnden politisk styrning',
  'Utskottet total måluppfyllelse',
])('"%s" names none', (written) => expect(matchCommittee(written)).toBeNull());

test('a sentence about a committee is not sure to be its name', () => {
  expect(matchCommittee('Skickas till kommunstyrelsen senast 15 september')?.confidence).toBeLessThan(0.6);
});

test.each([
  ['SBB', 'Samhällsbyggnadsnämnd Bergslagen', true],
  ['FOKN', 'Fritids- och kulturnämnden', true],
  ['Barn och ungdomsutskottet', 'Barn- och ungdomsutskottet', true],
  ['Socialnämnd', 'Socialnämnden', true],
  ['Samhällsbyggnadsnämnden Bergslag', 'Samhällsbyggnadsnämnden Bergslagen', true],
  ['KS', 'Kultur- och fritidsnämnden', false],
  ['Socialnämnden', 'Socialutskottet', false],
  ['Teknisk servicenämnd', 'Tekniska servicenämnden', true],
  ['Gemensam teknisk nämnd', 'Gemensamma tekniska nämnden', true],
  ['Teknisk servicenämnd', 'Servicenämnden', false],
  ['Västra vårdnämnden', 'Östra vårdnämnden', false],
  ['Programnämnd social välfärd', 'Programnämnd samhällsbyggnad', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameCommittee(a, b)).toBe(same);
  expect(sameCommittee(b, a)).toBe(same);
});

test.each([
  ['Läs mig', 'instruction'],
  ['Målregister', 'register'],
  ['Listor', 'list'],
  ['Sammanställning', 'summary'],
  ['Mall nämnd', 'template'],
  ['Kopia av SN', 'copy'],
  ['SN (2)', 'copy'],
  ['SN gammal', 'old'],
  ['Blad1', 'generic'],
  ['Ekonomi', 'economy'],
  ['Socialnämnden', null],
])('a sheet called %s: %s', (name, kind) => expect(sheetNameKind(name)).toBe(kind));

test('a förbund keeps the name of its place', () => {
  expect(matchCommittee('Kustens räddningstjänstförbund')?.name).toBe('Kustens räddningstjänstförbund');
});

test.each(['Styrelsen har beslutat', 'Räddningstjänsten rapporterar i juni'])('"%s" names nobody for certain', (text) =>
  expect(matchCommittee(text)?.confidence ?? 0).toBeLessThan(0.6),
);

test('an abbreviation that has its own full name is not another nämnd with an abbreviation of its own', () => {
  expect(sameCommittee('VN', 'Vård- och omsorgsnämnden')).toBe(false);
  expect(sameCommittee('VON', 'Vård- och omsorgsnämnden')).toBe(true);
});
