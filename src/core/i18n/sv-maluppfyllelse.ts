/** The words of the sheet Måluppfyllelse. */
import { countedList } from './counted-list.ts';
import type { Phrase } from './phrase.ts';

/** Counts that the key sentence speaks of: KF-mål in all, and per status. */
export type SentenceKey = 'goals' | 'met' | 'partly' | 'not' | 'unknown' | 'notRelevant';
export type AssessedKey =
  'assessed' | 'applicable' | 'share' | 'committees' | 'onlyCommittee' | 'loose' | 'open' | 'errors' | 'warnings';
export type ThresholdKey = 'met' | 'partly' | 'assessed';

const notRelevant: Phrase<SentenceKey> = [
  {
    zero: 'notRelevant',
    none: [],
    some: [
      ' ',
      { say: 'notRelevant' },
      { count: 'notRelevant', one: [' är inte aktuellt för perioden.'], other: [' är inte aktuella för perioden.'] },
    ],
  },
];
const unknown: Phrase<SentenceKey> = [
  { zero: 'unknown', none: ['Alla KF-mål är bedömda.'], some: [{ say: 'unknown' }, ' kan inte bedömas.'] },
  ...notRelevant,
];
const met: Phrase<SentenceKey> = [
  { zero: 'met', none: ['inget'], some: [{ equal: ['met', 'goals'], same: ['alla'], differ: [{ say: 'met' }] }] },
];
/** What there is none of is left out: "4 uppnås och 1 inte uppnås". */
const partlyAndNot = (partly: Phrase<SentenceKey>, not: Phrase<SentenceKey>): Phrase<SentenceKey> => [
  ...countedList<SentenceKey>(
    'och',
    [
      ['partly', partly],
      ['not', not],
    ],
    true,
  ),
  '. ',
  ...unknown,
];

export const goalSheetSv = {
  title: (kommun: string | null) => (kommun ? `Måluppfyllelse i ${kommun}` : 'Måluppfyllelse'),
  runLine: (moment: string, file: string, version: string, run: number) =>
    `Sammanställd ${moment} ur ${file} med Målkedjan ${version}, körning ${run}. Underlag, regler och ändringar finns i Spårbarhet.`,
  sentence: {
    delar: (year: number): Phrase<SentenceKey> => [
      {
        equal: ['unknown', 'goals'],
        same: ['Inget av kommunens ', { say: 'goals' }, ' KF-mål kan bedömas ännu.'],
        differ: [
          'Av kommunens ',
          { say: 'goals' },
          ' KF-mål bedöms ',
          ...met,
          ` uppnås för helåret ${year}`,
          ...partlyAndNot([' delvis uppnås'], [' inte uppnås']),
        ],
      },
    ],
    arsbokslut: (_year: number): Phrase<SentenceKey> => [
      {
        equal: ['unknown', 'goals'],
        same: ['Inget av kommunens ', { say: 'goals' }, ' KF-mål kan bedömas.'],
        differ: [
          'Av kommunens ',
          { say: 'goals' },
          ' KF-mål är ',
          ...met,
          { zero: 'met', none: [' uppfyllt'], some: [{ count: 'met', one: [' uppfyllt'], other: [' uppfyllda'] }] },
          ...partlyAndNot(
            [{ count: 'partly', one: [' delvis uppfyllt'], other: [' delvis uppfyllda'] }],
            [{ count: 'not', one: [' inte uppfyllt'], other: [' inte uppfyllda'] }],
          ),
        ],
      },
    ],
  },
  noGoals: 'Inga KF-mål hittades, så måluppfyllelsen kan inte sammanställas.',
  assessed: (committeeWords: string, brister: string): Phrase<AssessedKey> => [
    {
      zero: 'applicable',
      none: [
        {
          zero: 'loose',
          none: ['Inga delmål är aktuella för perioden.'],
          some: [
            'Inget delmål med giltig koppling är aktuellt för perioden: ',
            { say: 'loose' },
            ' saknar giltig koppling.',
          ],
        },
      ],
      some: [
        'KF-målens bedömning bygger på ',
        { say: 'assessed' },
        ' av ',
        { say: 'applicable' },
        { count: 'applicable', one: [' aktuellt delmål ('], other: [' aktuella delmål ('] },
        { say: 'share' },
        ') från ',
        {
          count: 'committees',
          one: [{ say: 'onlyCommittee' }],
          other: [{ say: 'committees' }, ` ${committeeWords}`],
        },
        '.',
        {
          zero: 'loose',
          none: [],
          some: [' Ytterligare ', { say: 'loose' }, ' delmål saknar giltig koppling och räknas inte i något KF-mål.'],
        },
      ],
    },
    ' ',
    {
      zero: 'open',
      none: ['Inga fel eller varningar återstår.'],
      some: [
        ...countedList<AssessedKey>('och', [
          ['errors', [' fel']],
          ['warnings', [{ count: 'warnings', one: [' varning'], other: [' varningar'] }]],
        ]),
        ` återstår, se ${brister}.`,
      ],
    },
  ],
  wholeNote: 'Delmål i hela kommunen (varje delmål räknas en gång)',
  whole: 'Hela kommunen',
  withoutGoal: 'varav utan giltig koppling till KF-mål',
  columnsNote:
    'Ett delmål som bidrar till flera KF-mål räknas i vart och ett av dem. Kolumnerna i tabellen nedan ska därför inte summeras.',
  boardNote: 'Kommunstyrelsen fyller i de gula cellerna:',
  boardNoteUnknown: (goals: readonly string[]) =>
    `${goals.slice(0, 3).join(', ')}${goals.length > 3 ? ' m.fl.' : ''}: ordet är ingen bedömning, välj i listan:`,
  boardNoteAgain: (before: string) => `KS fyller i på nytt; ${before} står i Spårbarhet:`,
  rule: {
    andel: [
      'Så har vi räknat (Andel): uppfyllt när minst ',
      { say: 'met' },
      ' av de bedömda delmålen är uppfyllda, delvis när uppfyllda plus hälften av delvis uppfyllda är minst ',
      { say: 'partly' },
      ', annars ej uppfyllt.',
    ],
    samtliga: [
      'Så har vi räknat (Samtliga): uppfyllt när alla bedömda delmål är uppfyllda, delvis när något är uppfyllt eller delvis uppfyllt, annars ej uppfyllt.',
    ],
    majoritet: [
      'Så har vi räknat (Majoritet): uppfyllt när mer än hälften av de bedömda delmålen är uppfyllda, delvis när mer än hälften är uppfyllda eller delvis uppfyllda, annars ej uppfyllt.',
    ],
    viktat: [
      'Så har vi räknat (Viktat medel): som andel, men varje delmål räknas med sin vikt. Uppfyllt när minst ',
      { say: 'met' },
      ' av vikten är uppfylld, delvis när uppfylld plus hälften av delvis uppfylld vikt är minst ',
      { say: 'partly' },
      ', annars ej uppfyllt.',
    ],
    samst: ['Så har vi räknat (Sämsta avgör): KF-målet får samma bedömning som det sämsta av sina bedömda delmål.'],
    manuell: [
      'Så har vi räknat (Endast manuell): ingen bedömning räknas fram. Kommunstyrelsen bedömer varje KF-mål utifrån delmålen.',
    ],
  } satisfies Record<string, Phrase<ThresholdKey>> as Record<
    'andel' | 'samtliga' | 'majoritet' | 'viktat' | 'samst' | 'manuell',
    Phrase<ThresholdKey>
  >,
  ruleHalf: [
    'Är färre än ',
    { say: 'assessed' },
    ' av delmålen bedömda blir KF-målet Kan ej bedömas. Kommunstyrelsens egen bedömning gäller före den beräknade och ska motiveras.',
  ] as Phrase<ThresholdKey>,
  ruleManual: [
    'Ett KF-mål utan egen bedömning redovisas inte som uppfyllt eller ej uppfyllt. Kommunstyrelsens bedömning ska motiveras.',
  ] as Phrase<ThresholdKey>,
  columns: {
    id: 'Nr',
    text: 'KF-mål',
    subGoals: 'Delmål',
    assessed: 'Bedömt',
    coverage: 'Träffbild',
    calculated: 'Beräknad bedömning',
    board: 'KS egen bedömning',
    motivation: 'Motivering',
  },
  /** "6 av 6"; "6 bidrar" where nobody has said who is expected to. */
  of: ' av ',
  contribute: ' bidrar',
  /** Of goals that were found in the committees' sheets, since no register was. */
  derived: 'KF-målen är hämtade ur nämndernas blad, inte ur ett målregister: ett mål utan delmål syns inte.',
  toRows: (goal: string) => `Visa raderna för ${goal} i Underlag`,
  toTrace: 'Visa Spårbarhet',
  toBrister: (brister: string) => `Visa ${brister}`,
  choose: {
    title: 'Välj i listan',
    message: 'Välj en av de fem bedömningarna eller lämna tomt, då gäller den beräknade.',
  },
  chart: {
    title: 'Delmålens bedömning per KF-mål',
    subtitle: (period: string) => `Andel av delmålen per bedömning. Siffran i stapeln är antal delmål. ${period}.`,
    mostMet: (goals: string) => `Flest uppfyllda delmål: ${goals}.`,
    noneMet: 'Inget delmål är uppfyllt.',
    /** A goal whose id is a bare number or letter, in running text. */
    goal: (id: string) => `mål ${id}`,
    leastAssessed: (goals: string) => `Lägst andel bedömda: ${goals}.`,
    allAssessed: 'Alla aktuella delmål är bedömda.',
    noSubGoals: 'inga delmål',
    share: (part: number, whole: number) => `${part} av ${whole}`,
  },
  matrix: {
    title: 'Vem bidrar till vilket KF-mål',
    subtitle: (period: string) => `Antal delmål per bedömning hos varje nämnd, utskott och bolag. ${period}.`,
    note: 'Siffrorna är länkar till raderna i Underlag. Tom cell: förväntas inte bidra. Saknas: förväntas bidra men har inget delmål.',
    noteNoneExpected: (trace: string) =>
      `Siffrorna är länkar till raderna i Underlag. Tom cell: inget delmål. Vilka som förväntas bidra kan anges i ${trace}.`,
    goal: 'KF-mål',
    missing: 'Saknas',
    continued: (title: string, part: number, parts: number) => `${title} (${part} av ${parts})`,
    key: {
      delar: {
        uppfyllt: 'Delmålet är nått eller bedöms nås för helåret.',
        delvis: 'En del är nådd, eller bedöms nås.',
        ej: 'Delmålet är inte nått, eller bedöms inte nås.',
        kanEjBedomas: 'Uppgift saknas eller redovisas senare. Räknas aldrig som ej uppfyllt.',
        ejAktuell: 'Delmålet gäller inte perioden. Räknas inte in i andelen bedömda.',
      },
      arsbokslut: {
        uppfyllt: 'Delmålet är nått.',
        delvis: 'En del är nådd.',
        ej: 'Delmålet är inte nått.',
        kanEjBedomas: 'Uppgift saknas. Räknas aldrig som ej uppfyllt.',
        ejAktuell: 'Delmålet gäller inte perioden. Räknas inte in i andelen bedömda.',
      },
    },
    toRows: (goal: string, committee: string) => `Visa delmålen för ${goal} hos ${committee} i Underlag`,
  },
  areas: {
    title: 'KF-målen per målområde',
    subtitle: (period: string) =>
      `Antal KF-mål per bedömning. Kommunstyrelsens egen bedömning gäller före den beräknade. ${period}.`,
    note: 'Ett KF-mål som hör till flera målområden räknas i vart och ett av dem.',
    area: 'Målområde',
    goals: 'KF-mål',
  },
};
