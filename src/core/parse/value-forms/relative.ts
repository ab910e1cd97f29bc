/** Targets without a number: "öka", "bibehålla", "högre än 2023", "bättre än riket". */
import type { Direction } from '../../model/values.ts';

const what =
  '(?:\\d{4}|(?:föregående|förra|fg|f g|fjol|fjolårets|förgående|i fjol|tidigare|senaste|föreg|år \\d{4}|utfall|resultat|snitt|genomsnitt|medel|riket|rikets|rikssnitt|länet|länets|jämförbara|liknande|andra|övriga|basår|basvärde|utgångs|nuläge|dagens|nuvarande|idag|kommun|sverige|landet|nationell|budget|plan|målet|mot|åa)\\p{L}*)';

const patterns: readonly (readonly [Direction, RegExp])[] = [
  [
    'oforandrad',
    /(?:^| )(?:bibehåll\p{L}*|behåll\p{L}*|oföränd\p{L}*|bevara\p{L}*|stabil\p{L}*|upprätthåll\p{L}*|vidmakthåll\p{L}*)(?: |$)/u,
  ],
  [
    'oforandrad',
    new RegExp(
      `^(?:ska |skall )?(?:vara |ligga )?(?:samma (?:som|nivå)|i (?:nivå|paritet) med|lika (?:som|hög|bra)|som ${what}|samma$)`,
      'u',
    ),
  ],
  [
    'hogre',
    new RegExp(
      `^(?:minst|lägst|≥|>=|=>|>|över|bättre än|högre än|mer än|fler än|större än|överstig\\p{L}*|inte sämre än|ej sämre än|inte lägre än|ej lägre än)(?: (?:samma|som|i|nivå|med|lika|än|\\p{L}+))* ?(?:${what}|samma|nivå)`,
      'u',
    ),
  ],
  [
    'lagre',
    new RegExp(
      `^(?:högst|max|≤|<=|=<|<|under|lägre än|mindre än|färre än|understig\\p{L}*|inte högre än|ej högre än|inte mer än|ej mer än|kortare än)(?: (?:samma|som|i|nivå|med|lika|än|\\p{L}+))* ?(?:${what}|samma|nivå)`,
      'u',
    ),
  ],
  [
    'hogre',
    /(?:^| )(?:öka\p{L}*|ökning\p{L}*|höj\p{L}*|förbättr\p{L}*|växa|växande|stiga|stigande|fler|högre|bättre|uppåt|positiv (?:trend|utveckling)|förstärk\p{L}*|stärk\p{L}*|utöka\p{L}*|increase)(?: |$)/u,
  ],
  [
    'lagre',
    /(?:^| )(?:minsk\p{L}*|sänk\p{L}*|reducer\p{L}*|färre|lägre|sjunk\p{L}*|nedåt|kortare|avta\p{L}*|decrease|halver\p{L}*)(?: |$)/u,
  ],
];

const best = /(?:bland de .*bästa|bästa (?:kvartilen|fjärdedelen|tredjedelen)|övre kvartilen|(?:^| )topp)/;

const arrows: Record<string, Direction> = {
  '↑': 'hogre',
  '⬆': 'hogre',
  '↗': 'hogre',
  '↓': 'lagre',
  '⬇': 'lagre',
  '↘': 'lagre',
  '→': 'oforandrad',
  '↔': 'oforandrad',
  '➡': 'oforandrad',
  '+': 'hogre',
};

/** The direction of a relative target in comparison form; null when it is none. Long sentences are no targets. */
export function relativeTarget(form: string): Direction | null {
  const arrow = arrows[form];
  if (arrow) return arrow;
  if (form.length > 90) return null;
  for (const [direction, pattern] of patterns) if (pattern.test(form)) return direction;
  return best.test(form) ? 'hogre' : null;
}
