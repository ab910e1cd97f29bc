/** Words of the wanted direction (domain §3.5), and of indicators whose name alone tells it. */
import type { Direction } from '../../model/values.ts';

const words: Record<Direction, readonly string[]> = {
  hogre: [
    ...['högre', 'högre är bättre', 'högt', 'hög', 'öka', 'ökar', 'ökning', 'ska öka', 'max', 'maximera', 'uppåt'],
    ...['minst', 'lägst', '≥', '>', '=>', '>=', '⬆', '↑', '↗', '+', 'h', 'upp', 'higher', 'up', 'increase', 'ökande'],
    ...['högt är bra', 'högre bättre', 'högre värde är bättre', 'högt värde är bra', 'så högt som möjligt', '▲', '🔼'],
  ],
  lagre: [
    ...['lägre', 'lägre är bättre', 'lågt', 'låg', 'minska', 'minskar', 'minskning', 'ska minska', 'min', 'minimera'],
    ...['nedåt', 'högst', '≤', '<', '<=', '=<', '⬇', '↓', '↘', '-', 'l', 'ned', 'ner', 'lower', 'down', 'decrease'],
    ...['lågt är bra', 'lägre bättre', 'lägre värde är bättre', 'lågt värde är bra', 'så lågt som möjligt', '▼', '🔽'],
    ...['minskande', 'neråt', '–', '−'],
  ],
  oforandrad: [
    ...[
      'bibehålla',
      'behålla',
      'oförändrad',
      'oförändrat',
      'bevara',
      'stabil',
      '=',
      '→',
      '↔',
      '➡',
      'bibehåll',
      'samma',
    ],
  ],
  intervall: ['mellan', 'intervall', 'inom', 'inom intervall', 'inom intervallet', '↕', 'spann', 'exakt'],
  jaNej: ['ja', 'nej', 'ja/nej', 'genomfört', 'antagen', 'finns', 'ja=1, nej=0', 'ja = 1, nej = 0'],
};

export const directionWords: ReadonlyMap<string, Direction> = new Map(
  (Object.keys(words) as Direction[]).flatMap((direction) =>
    words[direction].map((word) => [word, direction] as const),
  ),
);

/** Parts of an indicator's name that mean less is better. Curated; always shown as inferred (domain §3.5, last line). */
export const lessIsBetter: readonly string[] = [
  ...['sjukfrånvaro', 'sjuktal', 'sjukskriv', 'frånvaro', 'kostnad', 'utsläpp', 'väntetid', 'avvikelse', 'klagomål'],
  ...['handläggningstid', 'ledtid', 'svarstid', 'personalomsättning', 'omsättning av personal', 'arbetslös', 'skuld'],
  ...['arbetsskad', 'olycks', 'olyckor', 'skador', 'vräkning', 'avhysning', 'fallskador', 'energianvändning', 'svinn'],
  ...['energiförbrukning', 'elförbrukning', 'vattenförbrukning', 'bränsleförbrukning', 'matsvinn', 'restavfall', 'kö '],
  ...[
    'försörjningsstöd',
    'biståndstagare',
    'bidragsberoende',
    'kränkning',
    'mobbning',
    'skadegörelse',
    'anmälda brott',
  ],
  ...[
    'överklag',
    'återremiss',
    'återaktualis',
    'ej verkställda',
    'underskott',
    'vakans',
    'tillbud',
    'svinnet',
    'avgångna',
  ],
  ...['klimatpåverkan', 'växthusgas', 'koldioxid', 'deltidsarbet', 'timavlönad', 'avhopp', 'avbrott', 'vattenläckage'],
  ...[
    'antal dagar',
    'antal olika',
    'väntan',
    'tid till',
    'genomsnittlig tid',
    'hyrpersonal',
    'otrygg',
    'öppet arbetslösa',
  ],
  ...[
    'missnöj',
    'obehörig',
    'ej behörig',
    'olegitimerad',
    'ofrivillig',
    'felanmälning',
    'läckor',
    'läckage',
    'obesvarade',
  ],
  ...['förseningar', 'försenade', 'kredittid', 'ränta', 'dröjsmål', 'självmord', 'inbrott'],
];

/** Parts of an indicator's name that mean more is better; less-is-better goes first ("otrygg", "missnöjd"). As curated as that. */
export const moreIsBetter: readonly string[] = [
  ...[
    'nöjd',
    'sig trygg',
    'är trygga',
    'trygghetsindex',
    'upplevd trygghet',
    'behörig',
    'legitimera',
    'meritvärde',
    'soliditet',
    'självfinansiering',
    'svarsfrekvens',
  ],
  ...['fossilfri', 'ekologisk', 'närproducera', 'förnybar', 'källsorter', 'materialåtervin', 'återbruk', 'simkunnig'],
  ...[
    'medarbetarengagemang',
    'hme',
    'ledarskapsindex',
    'avtalstrohet',
    'frisknärvaro',
    'långtidsfrisk',
    'heltidsanställ',
  ],
  ...['full närvaro', 'närvarograd', 'gymnasieexamen', 'fullföljt', 'kunskapskrav', 'nystartade', 'gästnätter'],
  ...['nki', 'bemötande', 'delaktighet', 'e-tjänst', 'lösta vid första kontakt', 'besvaras inom', 'besvarade inom'],
];
