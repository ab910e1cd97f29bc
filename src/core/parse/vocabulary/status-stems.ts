/** Word stems of a bedömning, for sentences that are no listed phrase. One word has at most one of these parts. */

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

const rules: readonly (readonly [WordPart, RegExp])[] = [
  ['not', /^(?:ej|inte|icke|ingen|inget|inga|aldrig|knappast|knappt|not|utan)$/],
  [
    'partly',
    /^(?:delvis\p{L}*|nästan|huvudsak|övervägande|halvt|partly|partially|del|viss|stort|närapå|medelhög\p{L}*|medelgod\p{L}*|medelmåttig\p{L}*|mellanhög|måttlig\p{L}*)$/u,
  ],
  ['red', /^(?:röd\p{L}{0,2}|rött|red|underkän\p{L}*)$/u],
  ['yellow', /^(?:gul\p{L}{0,2}|orange\p{L}{0,2}|amber|yellow)$/u],
  ['green', /^(?:grön\p{L}{0,2}|green|godkän\p{L}*)$/u],
  [
    'fulfil',
    /^(?:(?:mål)?uppfyll\p{L}*|(?:mål)?uppnå\p{L}*|nå|nås|nått|nåtts|nådd|nådda|nåddes|når|infria\p{L}*|infri\p{L}*|måluppfyll\p{L}*|genomför(?:d|da|t|ts|s|as)|slutför(?:d|da|t|ts|s|as)|klar|klara|klart|klaras|klarat|klarades|fulfilled|achieved|reached|met)$/u,
  ],
  [
    'forecast',
    /^(?:prognos\p{L}*|prognosticer\p{L}*|förvänta\p{L}*|beräkna\p{L}*|vänta\p{L}*|kommer|bedöms|bedömer|bedömning\p{L}*|tros|tro|ser|räknar|sannolikt|troligen|troligtvis|kunna|väg|expected)$/u,
  ],
  ['unsure', /^(?:osäker\p{L}*|risk|riskerar|risken|at-risk)$/u],
  ['hard', /^(?:svår|svårt|svåruppnå\p{L}*|svårligen|omöjligt|tufft)$/u],
  [
    'assess',
    /^(?:bedöma|bedömas|bedömd|bedömda|bedömt|bedömts|bedömbar\p{L}*|mäta|mätas|mätt|mätts|mätbar\p{L}*|utvärdera\p{L}*|analysera\p{L}*)$/u,
  ],
  ['can', /^(?:kan|går|möjlig\p{L}*)$/u],
  ['ongoing', /^(?:pågå\p{L}*|påbörja(?:d|t|s|de|ts)|igång|ongoing|progress)$/u],
  ['start', /^(?:starta(?:d|t|de|ts|s)|inled(?:d|t|da))$/u],
  [
    'gone',
    /^(?:utgå\p{L}*|avför\p{L}*|stryk\p{L}*|struk\p{L}*|vilande|pausa\p{L}*|inställ\p{L}*|ersatt\p{L}*|aktuell\p{L}*|relevant\p{L}*|tillämplig\p{L}*|flyttad|flyttat|avsluta(?:d|t|de|ts))$/u,
  ],
  [
    'bad',
    /^(?:låg|lågt|svag|svagt|bristande|brister|brist|dålig\p{L}*|otillräcklig\p{L}*|missa(?:t|ts|s)|misslyckad\p{L}*)$/u,
  ],
  ['full', /^(?:hel|helt|full|fullt|god|hög|hundra|helhet|fullständig\p{L}*)$/u],
  ['deviation', /^avvik\p{L}*$/u],
  ['small', /^(?:liten|mindre|marginell|smärre|lätt)$/],
  ['big', /^(?:stora?|större|väsentliga?|betydande|kraftiga?|allvarliga?)$/],
  ['missing', /^(?:saknas|saknar|saknades)$/],
];

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
