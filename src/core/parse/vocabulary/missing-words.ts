/** Words that stand where a value should: exact texts in comparison form (domain §3.5). Phrases are in missing-phrases. */
import type { MissingReason } from '../../model/values.ts';

const empty = ['', '-', '–', '—', '―', '−', '--', '---', '–-', '.', '..', '...', '…', '*', "'", '/', '_', '- -'];

const placeholder = [
  ...['fyll i', 'fylls i', 'ifylls', '[ange]', 'ange', 'ange värde', 'ange utfall', 'ange målvärde', 'ange text'],
  ...['xx', 'xxx', 'xxxx', 'x,x', 'xx,x', 'x %', 'xx %', 'x.x', 'tbd', 'tba', 'skriv här', 'skriv text här', 'text'],
  ...['klicka här', 'välj', 'välj i listan', 'välj i lista', 'välj ett alternativ', 'välj status', 'välj bedömning'],
  ...['att göra', 'todo', 'to do', 'lorem', 'lorem ipsum', 'exempel', 'mall', '??', '???', '…fyll i…'],
];

const notMeasured = [
  ...['mäts ej', 'mäts inte', 'ej mätt', 'ej mätta', 'inte mätt', 'ingen mätning', 'ingen mätning i år'],
  ...['ej mätt i år', 'mäts vartannat år', 'mäts vart tredje år', 'ej mätbart', 'mäts ej på delår', 'ej utfall'],
  ...['inget utfall', 'saknas', 'uppgift saknas', 'värde saknas', 'data saknas', 'underlag saknas', 'finns ej'],
  ...[
    'finns inte',
    'okänt',
    'ej känt',
    'e.u.',
    'e.u',
    'eu',
    'u.s.',
    'ingen uppgift',
    'redovisas ej',
    'redovisas inte',
    'uppg saknas',
    'vet ej',
    'i.u.',
    'i.u',
    'uppg. saknas',
    'mäts jämna år',
    'mäts udda år',
    'ej uppföljt',
  ],
  // In its first year.
  ...['nytt mått', 'ny indikator', 'nytt mätetal', 'nytt nyckeltal'],
];

const later = [
  ...['redovisas vid årsbokslut', 'redovisas vid bokslut', 'redovisas i årsredovisningen', 'redovisas vid helår'],
  ...[
    'redovisas senare',
    'redovisas i år',
    'följs upp vid årsbokslut',
    'följs upp på helår',
    'följs upp i december',
    'mäts i november',
  ],
  ...[
    'mäts hösten',
    'mäts på helår',
    'mäts vid årets slut',
    'kommer',
    'kommer senare',
    'inväntar',
    'inväntar resultat',
  ],
  ...['ej klart', 'ännu ej klart', 'ej klar', 'inte klart', 'ej tillgängligt ännu', 'publiceras i', 'inkommer'],
  ...['resultat presenteras', 'under framtagande', 'tas fram', 'ny mätning', 'senare', 'vid bokslut', 'vid årsbokslut'],
  ...['årsbokslut', 'helår', 'pågår', 'mätning pågår', 'avvaktar', 'avvaktas'],
];

const notApplicable = [
  ...[
    'n/a',
    'na',
    'n.a.',
    'n.a',
    'e.t.',
    'e.t',
    'e t',
    'e/t',
    'ej tillämpligt',
    'ej tillämplig',
    'ej tillämpbart',
    'i/t',
  ],
  ...[
    'ej relevant',
    'ej aktuellt',
    'ej aktuell',
    'utgår',
    'utgått',
    'utgick',
    'gäller ej',
    'inte aktuellt',
    'inte relevant',
  ],
  ...['not applicable', 'ej tillämpl.', 'ej tillämpl'],
];

const suppressed = [
  ...['för få svar', 'för få', 'för få svarande', 'sekretess', 'skyddat', 'sekretessbelagt', '<5', '< 5', 'x'],
  ...['färre än 5', 'färre än fem', 'undertryckt'],
];

/** Exact texts by reason. The first reason wins for a text that stands under several ("..", decision 3.4). */
export const missingWords: ReadonlyMap<string, MissingReason> = new Map(
  (
    [
      ['suppressed', suppressed],
      ['notApplicable', notApplicable],
      ['later', later],
      ['notMeasured', notMeasured],
      ['placeholder', placeholder],
      ['empty', empty],
    ] as const
  ).flatMap(([reason, words]) => words.map((word) => [word, reason] as const)),
);

/** Error words of Excel, Swedish and English. */
export const errorWords: ReadonlySet<string> = new Set([
  ...['#saknas!', '#saknas', '#n/a', '#referens!', '#ref!', '#division/0!', '#div/0!', '#värdefel!', '#value!'],
  ...['#namn?', '#name?', '#ogiltigt!', '#num!', '#skärning!', '#null!', '#spill!', '#spilld!', '#calc!', '#beräkna!'],
  ...['#field!', '#fält!', '#connect!', '#blocked!', '#unknown!', '#busy!', '#getting_data', '#hämtar_data', '#error!'],
]);
