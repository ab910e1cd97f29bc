/** Word stems of a bedömning, for sentences that are no listed phrase. One word has at most one of these parts. */

import { wordPattern } from '../letters.ts';

/** A word of a bedömning: what it does to the meaning of the clause. */
export type WordPart =
  | 'not'
  | 'partly'
  | 'fulfil'
  | 'green'
  | 'yellow'
  | 'red'
  | 'forecast'
  | 'unsure'
  | 'hard'
  | 'assess'
  | 'can'
  | 'ongoing'
  | 'start'
  | 'gone'
  | 'bad'
  | 'full'
  | 'deviation'
  | 'small'
  | 'big'
  | 'missing';

const stems: readonly (readonly [WordPart, RegExp])[] = [
  ['not', /^(?:ej|inte|icke|ingen|inget|inga|aldrig|knappast|knappt|not|utan)$/],
  [
    'partly',
    /^(?:delvis\w*|nästan|huvudsak|övervägande|halvt|partly|partially|del|viss|stort|närapå|medelhög\w*|medelgod\w*|medelmåttig\w*|mellanhög|måttlig\w*|del(?:en|ar|arna)|merparten|mestadels|huvudsakligen|väsentligt|väsentligen|närmaste|princip|praktiskt|nära)$/,
  ],
  ['red', /^(?:röd\w{0,2}|rött|red|underkän\w*)$/],
  ['yellow', /^(?:gul\w{0,2}|orange\w{0,2}|amber|yellow)$/],
  ['green', /^(?:grön\w{0,2}|green|godkän\w*)$/],
  [
    'fulfil',
    /^(?:(?:mål)?uppfyll\w*|(?:mål)?uppnå\w*|nå|nås|nått|nåtts|nådd|nådda|nådde|nåddes|når|infria\w*|infri\w*|överträffa\w*|måluppfyll\w*|genomför(?:d|da|t|ts|s|as)|slutför(?:d|da|t|ts|s|as)|klar|klara|klart|klaras|klarat|klarade|klarades|fulfilled|achieved|reached|met)$/,
  ],
  [
    'forecast',
    /^(?:prognos\w*|prognosticer\w*|förvänta\w*|beräkna\w*|vänta\w*|kommer|bedöms|bedömer|bedömning\w*|tros|tro|ser|räknar|sannolikt|troligen|troligtvis|kunna|väg|expected)$/,
  ],
  ['unsure', /^(?:osäker\w*|risk|riskerar|risken|at-risk)$/],
  ['hard', /^(?:svår|svårt|svåruppnå\w*|svårligen|omöjligt|tufft)$/],
  [
    'assess',
    /^(?:bedöma|bedömas|bedömd|bedömda|bedömt|bedömts|bedömbar\w*|mäta|mätas|mätt|mätts|mätbar\w*|utvärdera\w*|analysera\w*)$/,
  ],
  ['can', /^(?:kan|går|möjlig\w*)$/],
  ['ongoing', /^(?:pågå\w*|påbörja(?:d|t|s|de|ts)|igång|ongoing|progress)$/],
  ['start', /^(?:starta(?:d|t|de|ts|s)|inled(?:d|t|da))$/],
  [
    'gone',
    /^(?:utgå\w*|avför\w*|stryk\w*|struk\w*|vilande|pausa\w*|inställ\w*|ersatt\w*|aktuell\w*|relevant\w*|tillämplig\w*|flyttad|flyttat|avsluta(?:d|t|de|ts))$/,
  ],
  ['bad', /^(?:låg|lågt|svag|svagt|bristande|brister|brist|dålig\w*|otillräcklig\w*|missa(?:t|ts|s)|misslyckad\w*)$/],
  ['full', /^(?:hel|helt|riktigt|full|fullt|god|hög|hundra|helhet|fullständig\w*)$/],
  ['deviation', /^avvik\w*$/],
  ['small', /^(?:liten|mindre|marginell|smärre|lätt)$/],
  ['big', /^(?:stora?|större|väsentliga?|betydande|kraftiga?|allvarliga?)$/],
  ['missing', /^(?:saknas|saknar|saknades)$/],
];

const rules = stems.map(([part, pattern]) => [part, wordPattern(pattern)] as const);

/** Negation in the word itself: "ouppfyllt", "ejuppfyllt". */
const negated = /^(?:o|ej|icke)(?=uppfyll|uppnå|infria)/;

const known = new Map<string, WordPart | null>();

/** The part of a word; null when it says nothing of the status. */
export function partOf(word: string): WordPart | null {
  let part = known.get(word);
  if (part === undefined) {
    part = rules.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
    known.set(word, part);
  }
  return part;
}

/** The word without the negation in front of it, and whether there was one. */
export function splitNegation(word: string): { readonly word: string; readonly isNegated: boolean } {
  const found = negated.exec(word);
  return found ? { word: word.slice(found[0].length), isNegated: true } : { word, isNegated: false };
}
