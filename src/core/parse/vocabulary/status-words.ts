/** Words and phrases of a bedömning, exact in comparison form (domain §3.5). What is not here is read by its stems. */
import type { Status } from '../../model/status.ts';

/** What a phrase means before the period is known: `prognos` is uppfyllt as a forecast, `ejPaborjad` depends on the period. */
export type StatusSense = Status | 'prognos' | 'delvisPrognos' | 'ejPrognos' | 'pagar' | 'ejPaborjad';

const lists: Record<StatusSense, readonly string[]> = {
  uppfyllt: [
    ...['uppfyllt', 'uppfylld', 'målet uppfyllt', 'målet är uppfyllt', 'helt uppfyllt', 'uppfyllt helt', 'uppnått'],
    ...['uppnådd', 'uppnås', 'målet uppnått', 'målet har uppnåtts', 'målet är uppnått', 'nått', 'måluppfyllelse'],
    ...['hel måluppfyllelse', 'god måluppfyllelse', 'i mål', 'klart', 'klar', 'genomförd', 'genomfört', 'uppfylls'],
    ...['avslutad och uppnådd', 'ja', 'j', 'grön', 'grönt', 'gr', 'g', 'bra', 'bra resultat', 'ok', 'okej'],
    ...['godkänd', 'yes', 'green', 'good', 'done', 'complete', 'completed', 'achieved', 'met', 'fulfilled', 'klara'],
    ...['färdig', 'färdigt', 'godkänt', 'full', 'hel', 'helt', 'fullt ut', 'slutförd', 'slutfört', 'mycket bra'],
    ...['bra måluppfyllelse', 'i hamn', 'god', 'gott', 'i linje med målet'],
    ...['i nivå med målet', 'över målet', 'bättre än målet'],
  ],
  prognos: [
    ...['bedöms uppfyllas', 'bedöms uppnås', 'bedöms kunna uppnås', 'kommer att uppnås', 'kommer att uppfyllas'],
    ...['förväntas uppnås', 'målet kan uppnås', 'prognos uppfylls', 'på väg', 'på god väg', 'på rätt väg'],
    ...['enligt plan', 'följer plan', 'följer planen', 'löper på', 'i fas', 'pågår enligt plan', 'on track'],
    ...['enligt planen', 'löper enligt plan', 'kan uppnås', 'kan uppfyllas', 'kan nås', 'på god väg att uppnås'],
    ...['bedöms nås', 'väntas nås', 'löper på enligt plan', 'i linje med plan', 'i linje med planen'],
    ...['går enligt plan', 'enligt tidplan', 'på gång att nås'],
  ],
  delvis: [
    ...['medel måluppfyllelse', 'mellan måluppfyllelse', 'i viss grad', 'viss', 'till stor del'],
    ...['delvis uppfyllt', 'delvis uppnått', 'delvis', 'delvis måluppfyllelse', 'uppfylls delvis', 'nästan uppfyllt'],
    ...['till viss del', 'till del', 'i huvudsak', 'till övervägande del', 'viss avvikelse', 'mindre avvikelse'],
    ...['nära målet', 'nära mål', 'gul', 'gu', 'gult', 'orange', 'amber', 'fördröjd', 'försenad', 'risk', 'mellan'],
    ...['yellow', 'partly', 'partially', 'nästan', 'liten avvikelse', 'viss måluppfyllelse', 'försenat'],
    ...['partial', 'fördröjt'],
  ],
  delvisPrognos: [
    ...['målet kan delvis uppnås', 'osäkert om målet kan uppnås', 'osäkert', 'osäker', 'osäkert läge', 'at risk'],
    ...['kan delvis uppnås', 'bedöms delvis uppnås', 'bedöms delvis uppfyllas', 'osäker prognos'],
    ...['osäker måluppfyllelse'],
  ],
  pagar: [
    ...['pågår', 'påbörjad', 'påbörjat', 'pågående', 'pågår delvis', 'in progress', 'ongoing', 'arbete pågår'],
    ...['påbörjade', 'arbetet pågår', 'under arbete', 'under genomförande', 'started', 'startad', 'startat'],
    ...['i gång', 'igång'],
  ],
  ej: [
    ...['bristfällig', 'bristfälligt', 'otillräcklig', 'otillräckligt', 'i låg grad'],
    ...[
      'långt ifrån målet',
      'under målet',
      'sämre än målet',
      'ej uppfyllt',
      'inte uppfyllt',
      'icke uppfyllt',
      'ouppfyllt',
    ],
    ...['ej uppfylld', 'ej uppnått', 'inte uppnått', 'uppnås ej', 'uppnås inte', 'målet har inte uppnåtts'],
    ...['ej måluppfyllelse', 'ingen måluppfyllelse', 'nej', 'n', 'inte', 'röd', 'rött', 'r', 'stor avvikelse'],
    ...['väsentlig avvikelse', 'har brister', 'brister', 'dåligt', 'underkänd', 'no', 'red', 'not met'],
    ...['not achieved', 'ej ok', 'ej klarat', 'ej godkänd', 'ej godkänt', 'underkänt', 'missat'],
    ...['betydande avvikelse', 'ej i mål', 'inte i mål', 'uppfylls ej', 'uppfylls inte', 'låg måluppfyllelse'],
    ...['dålig', 'ej nått', 'ej genomfört', 'ej genomförd', 'inte alls', 'ej alls', 'inte alls uppfyllt'],
  ],
  ejPrognos: [
    ...['bedöms ej uppnås', 'bedöms inte uppnås', 'kommer inte att uppnås', 'målet blir svårt att uppnå'],
    ...['off track', 'bedöms inte uppfyllas', 'svårt att uppnå', 'blir svårt', 'bedöms inte kunna'],
    ...['bedöms ej kunna', 'blir svårt att uppnå', 'bedöms ej uppfyllas', 'svårt att nå'],
  ],
  kanEjBedomas: [
    ...['kan ej bedömas', 'kan inte bedömas', 'går ej att bedöma', 'går inte att bedöma', 'ej möjligt att bedöma'],
    ...['bedömning saknas', 'ej bedömd', 'ej bedömt', 'inte bedömd', 'ej mätbart', 'kan inte mätas bedömas'],
    ...['underlag saknas', 'data saknas', 'mätning saknas', 'vit', 'vitt', 'grå', 'grått', 'gråmarkerad'],
    ...['blank ruta', 'keb', 'white', 'grey', 'gray', 'ej bedömbart', 'not assessed', 'ingen bedömning'],
    ...['ingen uppgift', 'uppgift saknas', 'för tidigt att bedöma', 'svårbedömt', 'ej klart', 'utan bedömning'],
    ...['obedömt', 'obedömd', 'vet ej', 'kan ej mätas', 'kan inte mätas', 'ej mätt', 'mäts ej'],
  ],
  ejAktuell: [
    ...['utgår', 'utgått', 'avförd', 'struken', 'ej aktuellt', 'inaktuell', 'inaktuellt', 'inte längre aktuellt'],
    ...['ingår ej i bedömningen', 'ingår inte i bedömningen', 'ej aktuell', 'vilande', 'pausad', 'inställd'],
    ...['avslutad', 'ersatt', 'flyttad till annan nämnd', 'not applicable', 'n a', 'na', 'ej relevant'],
    ...['ej tillämpligt', 'pausat', 'inställt', 'avslutat', 'inte aktuellt', 'inte aktuell', 'ej tillämplig'],
    ...['struket', 'borttagen', 'borttaget', 'cancelled', 'avfört'],
  ],
  ejPaborjad: [
    ...['ej påbörjad', 'ej påbörjat', 'inte påbörjad', 'inte påbörjat', 'ej startad', 'planerad', 'kommande'],
    ...['not started', 'planerat', 'ej startat', 'inte startat', 'inte startad', 'ej igång', 'framtida'],
    ...['ännu ej påbörjad', 'ej påbörjade'],
  ],
};

export const statusPhrases: ReadonlyMap<string, StatusSense> = new Map(
  (Object.keys(lists) as StatusSense[]).flatMap((sense) => lists[sense].map((phrase) => [phrase, sense] as const)),
);

/** How high the måluppfyllelse is. Under a header that does not speak of it they may be a risk's or a priority's: then asked about. */
export const degrees: ReadonlyMap<string, Status> = new Map([
  ['hög', 'uppfyllt'],
  ['högt', 'uppfyllt'],
  ['medel', 'delvis'],
  ['medelhög', 'delvis'],
  ['medelgod', 'delvis'],
  ['måttlig', 'delvis'],
  ['låg', 'ej'],
  ['lågt', 'ej'],
]);
