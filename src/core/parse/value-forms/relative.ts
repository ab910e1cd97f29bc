/** Targets without a number: "öka", "bibehålla", "högre än 2023", "bättre än riket". */
import { letters, wordPattern } from '../letters.ts';
import type { Direction } from '../../model/values.ts';

const what = `(?:\\d{4}|(?:föregående|förra|fg|f g|fjol|fjolårets|förgående|i fjol|tidigare|senaste|föreg|år \\d{4}|utfall|resultat|snitt|genomsnitt|medel|riket|rikets|rikssnitt|länet|länets|jämförbara|liknande|andra|övriga|basår|basvärde|utgångs|nuläge|dagens|nuvarande|idag|kommun|sverige|landet|nationell|budget|plan|målet|mot|åa)[${letters}]*)`;

const patterns: readonly (readonly [Direction, RegExp])[] = [
  [
    'oforandrad',
    wordPattern(/(?:^| )(?:bibehåll\w*|behåll\w*|oföränd\w*|bevara\w*|stabil\w*|upprätthåll\w*|vidmakthåll\w*)(?: |$)/),
  ],
  [
    'oforandrad',
    new RegExp(
      `^(?:ska |skall )?(?:vara |ligga )?(?:samma (?:som|nivå)|i (?:nivå|paritet) med|lika (?:som|hög|bra)|som ${what}|samma$)`,
    ),
  ],
  [
    'hogre',
    new RegExp(
      `^(?:minst|lägst|≥|>=|=>|>|över|bättre än|högre än|mer än|fler än|större än|överstig[${letters}]*|inte sämre än|ej sämre än|inte lägre än|ej lägre än)(?: (?:samma|som|i|nivå|med|lika|än|[${letters}]+))* ?(?:${what}|samma|nivå)`,
    ),
  ],
  [
    'lagre',
    new RegExp(
      `^(?:högst|max|≤|<=|=<|<|under|lägre än|mindre än|färre än|understig[${letters}]*|inte högre än|ej högre än|inte mer än|ej mer än|kortare än)(?: (?:samma|som|i|nivå|med|lika|än|[${letters}]+))* ?(?:${what}|samma|nivå)`,
    ),
  ],
  [
    'hogre',
    wordPattern(
      /(?:^| )(?:öka\w*|ökning\w*|höj\w*|förbättr\w*|växa|växande|stiga|stigande|fler|högre|bättre|uppåt|positiv (?:trend|utveckling)|förstärk\w*|stärk\w*|utöka\w*|increase)(?: |$)/,
    ),
  ],
  [
    'lagre',
    wordPattern(
      /(?:^| )(?:minsk\w*|sänk\w*|reducer\w*|färre|lägre|sjunk\w*|nedåt|kortare|avta\w*|decrease|halver\w*)(?: |$)/,
    ),
  ],
];

/** "Minst lika bra", "inte sämre": as it was, or better. */
const noWorse = /^(?:ska |skall )?(?:vara )?(?:minst lika |(?:inte|ej) (?:sämre|försämr)|ingen försämring)/;

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
  return best.test(form) || noWorse.test(form) ? 'hogre' : null;
}
