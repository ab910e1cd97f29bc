/**
 * The filled sample: six committees of Nora kommun at delår 2026. All sub-goals and figures are invented; the mistakes are
 * the ones that real workbooks have. One line is one row of a sheet:
 * KF-mål | Delmål | Indikator | Enhet | Riktning | Målvärde | Utfall | Prognos | Bedömning | Kommentar | Åtgärd | Ansvarig
 */
const text = `
# Kommunstyrelsen
KF1 | Resultatet ska ge utrymme för utveckling | Årets resultat som andel av skatter och bidrag | % | h | 2 | 2,4 | 2,1 | ja | Skatteintäkterna blev högre än budget. | | Ekonomichef
KF1 | Resultatet ska ge utrymme för utveckling | Soliditet inklusive pensionsåtaganden | % | h | 30 | 31,2 | 31 | ja | | | Ekonomichef
KF1 | Investeringarna ska finansieras med egna medel | Självfinansieringsgrad | % | h | 87 | 0,82 | | delvis | Två projekt är försenade. | Ny tidplan i oktober. | Ekonomichef
KF2 | Kommunens egna transporter ska bli fossilfria | Andel fossiloberoende fordon | % | h | 60 | 64 | 66 | ja | | | Servicechef
KF2 | Energianvändningen i lokalerna ska minska | Energianvändning per kvadratmeter | kWh | l | 140 | 151 | 148 | delvis | | | Fastighetschef
En öppen kommun där invånarna känner tillit | Invånarna ska lätt få svar | Andel som får svar inom två arbetsdagar | % | h | 90 | 91 | 90 | ja | Kundtjänst är fulltalig sedan maj. | | Kommunikationschef
KF3 | Invånarna ska känna förtroende för kommunen | Förtroende enligt medborgarundersökningen | % | h | 45 | Redovisas vid årsbokslut | | oklart | Undersökningen publiceras i december. | | Kommunchef
KF4 | Medarbetarna ska må bra på jobbet | Sjukfrånvaro | % | l | 6,5 | 7,1 | 7 | delvis | Korttidsfrånvaron ökade under våren. | Tidiga samtal och riktat stöd. | HR-chef
KF4 | Medarbetarna ska må bra på jobbet | Hållbart medarbetarengagemang (HME) | index | h | 80 | Mäts i november | 81 | delvis | | | HR-chef
KF11 | Företagen ska få snabb och bra service | Nöjd kund-index enligt Insikt | index | h | 75 | 77 | 77 | ja | | | Näringslivschef

# Barn- och utbildningsutskottet
KF10 | Alla elever ska nå målen | Elever i åk 9 behöriga till yrkesprogram | % | h | 88 | 84,6 | | delvis | Matematik drar ned resultatet. | Lovskola och tvålärarsystem i åk 7–9. | Skolchef
KF10 | Alla elever ska nå målen | Elever i åk 6 med godkänt i svenska | % | h | 92 | 90,1 | | delvis | Matematik drar ned resultatet. | Lovskola och tvålärarsystem i åk 7–9. | Skolchef
KF10 | Eleverna ska vara trygga i skolan | Elever i åk 5 som känner sig trygga | % | h | 90 | 91 | 91 | ja | | | Skolchef
KF10 | Eleverna på högstadiet ska vara trygga | Elever i åk 8 som känner sig trygga | % | h | 85 | 69 | 70 | ja | | | Skolchef
KF10 | Förskolan ska ha små barngrupper | Barn per årsarbetare i förskolan | barn | l | 5,2 | 5,1 | 5,2 | ja | | | Förskolechef
KF12 | Eleverna ska äta klimatsmart | Andel ekologiska livsmedel | % | h | 35 | 36 | 36 | ja | | | Kostchef
KF9 | Fler barn ska gå i kulturskolan | Elever i kulturskolan, 6–19 år | % | h | 14 | 12,8 | 13 | delvis | Vakanser på stråk och slagverk. | Samverkan med grannkommunerna. | Rektor kulturskolan
KF4 | Skolan ska vara en attraktiv arbetsplats | | | | | | | oklart | Mått tas fram under hösten. | | Skolchef

# Socialutskottet
KF5 | Äldre ska vara nöjda med hemtjänsten | Brukarbedömning hemtjänst, helhetssyn | % | h | 90 | 91 | 91 | ja | | | Socialchef
KF5 | Äldre ska vara nöjda med särskilt boende | Brukarbedömning särskilt boende, helhetssyn | % | h | 85 | 87 | 87 | ja | | | Socialchef
KF5 | Biståndsbeslut ska fattas i tid | Handläggningstid för ekonomiskt bistånd | dagar | l | 14 | 15 | 15 | delvis | Fler ansökningar än väntat. | Extra handläggare till årsskiftet. | Enhetschef
KF5 | Barn ska få hjälp tidigt | Utredningar som avslutas inom fyra månader | % | h | 95 | | | | | | Enhetschef
KF5 | Personalkontinuiteten ska öka | Antal personal per hemtjänsttagare under 14 dagar | antal | l | [ange värde] | 15 | 14 | delvis | Många vikarier under sommaren. | Ny schemamodell. | Enhetschef
- | Fler ska klara sig själva | Hushåll med långvarigt ekonomiskt bistånd | antal | l | 60 | 58 | 58 | ja | | | Enhetschef
KF4 | Medarbetarna ska vilja stanna | Personalomsättning | % | l | 10 | bättre än i fjol | 11 | delvis | Svårt att rekrytera sjuksköterskor. | Traineeprogram. | Socialchef
Övergripande mål | Färre onödiga resor i hemtjänsten | Körda mil per brukare | mil | l | 12 | 11,4 | 11,5 | ja | | | Enhetschef

# Kultur- och fritidsnämnden
KF6 | Fler ska röra på sig | Deltagartillfällen i idrottsföreningar, 7–20 år | antal/inv | h | 30 | 32 | 33 | ja | | | Fritidschef
KF6 | Simhallen ska vara till för alla | Besök i simhallen | antal | h | 28000 | 29800 | 43000 | ja | Sommarstängt fem veckor. | | Fritidschef
KF6 | Ungdomar ska ha någonstans att vara | Besökare per öppetkväll på fritidsgården | antal | h | | 41 | | ja | | | Fritidschef
KF9 | Barn och unga ska möta kultur | Aktiviteter för barn på biblioteket | antal | h | 90 | 96 | 140 | ja | | | Kulturchef
KF9 | Barn och unga ska möta kultur | Aktiviteter för barn på biblioteket | antal | h | 90 | 96 | 140 | ja | | | Kulturchef
KF9 | Fler barn ska läsa | Barnbokslån per barn 0–17 år | antal | h | 10 | 10,9 | 16,5 | ja | | | Bibliotekschef
Trygghet i centrum | Fler ska vilja vara ute på kvällen | Besökare på kvällsöppna anläggningar | antal | h | 3500 | 3900 | 5600 | ja | | | Fritidschef

# Samhällsbyggnadsnämnd Bergslagen
KF7 | Fler bostäder ska kunna byggas | Planlagda bostäder | antal | h | 90 | 96 | 130 | ja | | | Planchef
KF7 | Gator och cykelvägar ska hållas i gott skick | Andel gator utan allvarliga skador | % | h | 80 | 70 | 71 | nej | Tjälskador efter vintern. | Extra beläggning 2027. | Gatuchef
KF7 | Bygglov ska handläggas i tid | Beslut inom tio veckor | % | h | 95 | 97 | 97 | ja | | | Bygglovschef
datum 46298 | Invånarna ska kunna påverka planeringen | Samråd med digital medverkan | % | h | 100 | 100 | 100 | ja | | | Planchef
KF2 | Avfallet ska minska | Hushållsavfall per invånare | kg | l | 410 | 402 | 405 | ja | | | Avfallschef
KF2 | Dricksvattnet ska vara rent | Otjänliga dricksvattenprov | antal | l | 0 | 1 | 1 | Nästan där | Ett prov i juni, åtgärdat samma dag. | | VA-chef
KF11 | Företag ska få råd i rätt tid | Nöjd kund-index bygglov | index | h | 70 | 72 | 72 | ja | | | Bygglovschef

# Överförmyndarnämnden
KF5 | Årsräkningar ska granskas i tid | Granskade årsräkningar per 31 augusti | % | h | procent 0,9 | procent 0,94 | procent 1 | ja | | | Överförmyndarchef
KF5 | Alla som behöver ska få en ställföreträdare | Väntetid till förordnande | dagar | l | 60 | 65 | 65 | delvis | Brist på gode män. | Rekryteringskampanj i höst. | Överförmyndarchef
En ansvarig ekonomisk hushållning som skapar utrymme för utvecklingsreformer. | Kostnaden per ärende ska hållas nere | Kostnad per ärende | kr | l | 5200 | 5050 | 5100 | ja | | | Överförmyndarchef
KF3 | Ställföreträdarna ska vara nöjda med stödet | Nöjda ställföreträdare enligt enkät | % | h | 80 | Mäts inte i år | | oklart | Enkäten görs vartannat år. | | Överförmyndarchef
`;

const columns = [
  'goal',
  'subGoal',
  'indicator',
  'unit',
  'direction',
  'target',
  'outcome',
  'forecast',
  'assessment',
  'comment',
  'action',
  'owner',
];

const shortForms = {
  direction: { h: 'Högre är bättre', l: 'Lägre är bättre' },
  assessment: {
    ja: 'Bedöms uppnås',
    delvis: 'Bedöms delvis uppnås',
    nej: 'Bedöms inte uppnås',
    oklart: 'Kan ej bedömas',
  },
};

/** A number with decimal comma is a number; "datum" and "procent" say how Excel has formatted it; all else is text. */
function cell(column, written) {
  const [, format, number] = /^(?:(datum|procent) )?(\d+(?:,\d+)?)$/.exec(written) ?? [];
  if (number === undefined) return shortForms[column]?.[written] ?? written;
  const value = Number(number.replace(',', '.'));
  if (format === undefined) return value;
  return { value, format: format === 'datum' ? 'date' : 'percent' };
}

function row(line) {
  const cells = line.split('|').map((written) => written.trim());
  return Object.fromEntries(
    columns.map((column, i) => [column, cell(column, cells[i])]).filter(([, value]) => value !== ''),
  );
}

export const committees = text
  .split(/^# /m)
  .slice(1)
  .map((part) => {
    const [name, ...lines] = part.trim().split('\n');
    return { name, rows: lines.map(row) };
  });
