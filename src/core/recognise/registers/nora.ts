/**
 * Nora kommun's målkedja as kommunfullmäktige adopted it (7 December 2022 § 112), and the goals of 2017 that it replaced.
 * Used when a workbook has no register of its own and its references fit. The numbering is ours: the adopted text has none.
 */
import type { GoalArea, GoalRegister, KfGoal, SupersededGoal } from '../../model/goals.ts';

const areas: readonly GoalArea[] = [
  {
    id: 'hallbarhet',
    name: 'Hållbarhet',
    text: 'Nora kommun verkar för en långsiktigt hållbar ekologisk, social och ekonomisk utveckling präglad av ansvarsfull hushållning och varsamt bruk av naturen, samt mänskliga och materiella resurser',
  },
  {
    id: 'attraktivitet',
    name: 'Attraktivitet',
    text: 'Nora kommun verkar för livskraftigt näringsliv, arbetsmarknad, attraktiva boendemiljöer, goda kommunikationer, rikt utbud av kultur-, fritids- och naturupplevelser samt växande turism året om',
  },
  {
    id: 'livskvalitet',
    name: 'Livskvalitet',
    text: 'Nora kommun verkar för god livskvalitet för alla boende och verksamma i kommunen kännetecknad av omtanke, delaktighet, god service, meningsfull fritid och möjligheter till livslångt lärande och sysselsättning',
  },
];

/** Number, adopted text, short name and the other names it goes by. The text maps every goal to all areas. */
const goals: readonly (readonly [id: string, text: string, ...aliases: string[]])[] = [
  [
    'KF1',
    'Nora kommun ska använda sina ekonomiska resurser ansvarsfullt och produktivt och skapar utrymme för utveckling',
    'Ekonomi',
    'God ekonomi',
    'Ansvarsfull ekonomi',
  ],
  [
    'KF2',
    'Nora kommun ska vara en klimat- och miljövänlig kommun som satsar på hållbara alternativ och tekniska lösningar',
    'Klimat och miljö',
    'Klimat',
    'Miljö',
    'Hållbara alternativ',
  ],
  [
    'KF3',
    'Nora kommun ska vara öppen och kommunikativ där invånarna känner tillit för verksamheten',
    'Öppen och kommunikativ',
    'Tillit',
    'Kommunikation',
    'Öppenhet',
  ],
  [
    'KF4',
    'Nora kommun ska vara en arbetsgivare med fokus på arbetsmiljö, ledarskap, medarbetarskap och kompetensutveckling',
    'Arbetsgivare',
    'Attraktiv arbetsgivare',
    'Personal',
  ],
  [
    'KF5',
    'Nora kommun ska tillhandahålla välfärdstjänster och service av god kvalitet',
    'Välfärd',
    'Välfärdstjänster',
    'Service av god kvalitet',
    'God kvalitet',
  ],
  ['KF6', 'Nora kommun, i nära samarbete med föreningar, ska verka för aktiv fritid', 'Aktiv fritid', 'Fritid'],
  [
    'KF7',
    'Nora kommun ska verka för en sammanhållen kommun med en utvecklad infrastruktur',
    'Sammanhållen kommun',
    'Infrastruktur',
  ],
  ['KF8', 'Nora kommun ska verka för att levandegöra sina kulturmiljöer', 'Kulturmiljöer', 'Kulturmiljö', 'Kulturarv'],
  [
    'KF9',
    'Nora kommun, i nära samarbete med föreningar, ska öka kulturutbudet för barn och unga',
    'Kulturutbud barn och unga',
    'Kultur barn/unga',
  ],
  [
    'KF10',
    'Nora kommun fokuserar på alla barns kunskapsutveckling, trivsel och trygghet',
    'Alla barns kunskapsutveckling',
    'Kunskap, trivsel och trygghet',
    'Skola',
  ],
  [
    'KF11',
    'Nora kommun ger en god service, gott bemötande samt har en hög tillgänglighet till näringslivet',
    'Näringsliv',
    'Service till näringslivet',
    'Företagsklimat',
  ],
];

/** Decided in December 2017: area, number within it, text. */
const replaced: readonly (readonly [group: string, number: number, text: string])[] = [
  ['Hållbarhet', 1, 'Nora kommuns verksamhet är klimatsmart.'],
  ['Hållbarhet', 2, 'Nora har en positiv befolkningstillväxt och en gynnsam befolkningsstruktur.'],
  ['Hållbarhet', 3, 'En ansvarig ekonomisk hushållning som skapar utrymme för utvecklingsreformer.'],
  [
    'Hållbarhet',
    4,
    'En offensiv och ansvarstagande strategi som säkerställer att nödvändiga nyinvesteringar genomförs.',
  ],
  ['Livskvalitet', 1, 'Noras invånare har tillgång till goda kommunikationsmöjligheter.'],
  ['Livskvalitet', 2, 'Noras invånare har en rik tillgång till kulturutbud, fritidsaktiviteter och naturupplevelser.'],
  ['Livskvalitet', 3, 'Nora kommun erbjuder en god och tillgänglig kommunal service för alla Norabor.'],
  ['Livskvalitet', 4, 'Nora kommuns invånare upplever att de har ett stort inflytande.'],
  ['Attraktivitet', 1, 'Nora kommun erbjuder attraktiva boendemiljöer och besöksmiljöer.'],
  ['Attraktivitet', 2, 'Kommunen har ett livskraftigt näringsliv och en god arbetsmarknad.'],
  ['Attraktivitet', 3, 'Nora kommun är välkomnande och trygg.'],
  ['Attraktivitet', 4, 'Kommunens invånare är stolta och har en stark tro på framtiden.'],
];

export const noraRegister: GoalRegister = {
  source: 'builtIn',
  municipality: 'Nora kommun',
  vision:
    'Nora ska vara en plats där drömmen om livet i småstaden och på landet är verklig året runt. En plats för framtiden sedan länge. Den skapas av småföretag, storbolag, föreningar och byalag, med innovatörer, entreprenörer, handlare och livskonstnärer. Den skapas av Norabor sedan generationer. Den skapas av nyinflyttade till trakten. Den skapas av alla som vill vara med och uppleva något nytt.',
  overarching: 'Nora kommun är en hållbar och attraktiv boendekommun med 13 000 invånare 2030!',
  areas,
  goals: goals.map(([id, text, ...aliases]): KfGoal => ({
    id,
    text,
    shortName: aliases[0] ?? null,
    aliases,
    areaIds: areas.map((area) => area.id),
    file: null,
    sheet: null,
    cell: null,
  })),
  superseded: [
    {
      text: 'Nora är regionens mest attraktiva boendekommun med 13 000 invånare år 2030.',
      number: null,
      group: 'Vision',
    },
    ...replaced.map(([group, number, text]): SupersededGoal => ({ text, number, group })),
  ],
  since: '2022-12-07',
  decision: 'KF 2022-12-07 § 112',
  areasAreNarrow: false,
};
