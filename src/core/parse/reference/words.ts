/** Words in a reference cell that are no goal: none, all, and the levels above the goals. */
import { bareText, normaliseText } from '../text.ts';
import { isUnlinked } from './unlinked.ts';
import { latinPattern } from '../letters.ts';

const none = new Set([
  ...[
    '',
    'ej kopplat',
    'ej kopplad',
    'inte kopplat',
    'saknas',
    'inget',
    'ingen',
    'inga',
    'eget mål',
    'nämndeget',
    'n a',
  ],
  ...[
    'na',
    'ej',
    'nämndens eget',
    'nämndens eget mål',
    'eget nämndmål',
    'egna mål',
    'ej kf mål',
    'inget kf mål',
    'kopplas ej',
  ],
  ...[
    'koppling saknas',
    'saknar koppling',
    'ingen koppling',
    'ej aktuellt',
    'inte aktuellt',
    'ej angivet',
    'ej valt',
    'välj',
  ],
  ...[
    'välj i listan',
    'välj kf mål',
    'välj mål',
    'ange',
    'ange kf mål',
    'fyll i',
    'tbd',
    'xx',
    'x',
    'nämndspecifikt',
    'eget',
  ],
  ...[
    'nämndspecifikt mål',
    'ej koppling',
    'utan koppling',
    'none',
    'vet ej',
    'oklart',
    'kf mål saknas',
    'mål saknas',
    '0',
  ],
]);

const generally = new Set([
  ...['övergripande', 'generellt', 'generell', 'allmänt', 'kommunövergripande', 'gemensamt', 'alla områden', 'diverse'],
  ...['övrigt', 'flera', 'flera mål', 'övergripande nivå'],
]);

/** "Nämndeget mål", "utskottets egna mål", "eget nämndmål". */
const ownGoal = latinPattern(
  /^(?:nämnd\p{L}*|utskott\p{L}*|förvaltning\p{L}*|bolag\p{L}*|eget|egna)(?: (?:eget|egna|specifi\p{L}*|interna?t?))? (?:\p{L}*mål|delmål|målen)$/u,
);
const saidToBeOwn = /egna|eget|specifi/;
/** The row above, by a sign or a word: a caller may read the reference there. */
const ditto = /^(?:["”″〃'’]{1,2}|d:o|dito|samma|samma som ovan|se ovan|enl(?:igt)?\.? ovan|ovan|-"-|- " -|-”-)$/;

/** The cell only says that it is the same as the one above. */
export function isDitto(text: string): boolean {
  return ditto.test(normaliseText(text));
}

const levels: ReadonlyMap<string, 'vision' | 'overgripande' | 'malomrade'> = new Map([
  ['övergripande mål', 'overgripande'],
  ['övergripande målet', 'overgripande'],
  ['det övergripande målet', 'overgripande'],
  ['kommunens övergripande mål', 'overgripande'],
  ['vision och övergripande mål', 'vision'],
  ['målområde', 'malomrade'],
  ['målområden', 'malomrade'],
  ['perspektiv', 'malomrade'],
]);

/** "Vision 2035", "Vår vision", "Vision Hagaryd 2040", "Hagaryds vision": visions bear the kommun's name, and the year they are to be true in. */
const whose = '(?:(?:kommunens|stadens|regionens|vår|(?!nämnd|förvaltning|bolag)\\S+s|\\S+ (?:kommuns|stads)) )?';
const vision = new RegExp(
  `^${whose}vision(?:en|smål|smålet)?(?: 20\\d\\d)?(?: för \\S+(?: kommun| stad)?| \\S+(?: kommun| stad)?(?= 20\\d\\d$))?(?: 20\\d\\d)?$`,
);
/** "Vision: En kommun för alla", "Vision 2040 – Här växer vi". */
const visionSaid = new RegExp(`^${whose}vision(?:en)?(?: \\S+)?(?: 20\\d\\d)?\\s*(?::|\\s[-–—])\\s*\\S`, 'i');

const all = latinPattern(
  /^(?:i stort sett )?(?:samtliga|alla|all)(?: (?:\d+|elva|tolv|tio|nio|åtta|sju|sex|fem|fyra|tre|de|våra|kommunens|fullmäktiges|kommunfullmäktiges|kf|kfs|fm|övergripande|strategiska|prioriterade|inriktningsmålen|inriktningsmål))*(?: ?(?:mål|målen|kf mål|kf målen|kfmål|\p{L}+målen?))?(?: \d+ \d+)?$/u,
);

export type ReferenceWord = 'none' | 'all' | 'generellt' | 'vision' | 'overgripande' | 'malomrade';

/** "Nämndens egna mål" over a block of goals, or `unlinked`: it says outright that they lead to none. Null for any other text. */
export function ownGoalsHeading(text: string): 'own' | 'unlinked' | null {
  const form = bareText(text);
  if (isUnlinked(form)) return 'unlinked';
  return ownGoal.test(form) && saidToBeOwn.test(form) ? 'own' : null;
}

/** It gives the vision in words, under its label. */
export function isVisionSaid(text: string): boolean {
  return visionSaid.test(text.trim());
}

/** What a whole text says that names no goal; null when it may name one. */
export function referenceWord(text: string): ReferenceWord | null {
  const form = bareText(text);
  if (none.has(form) || ownGoal.test(form) || isUnlinked(form)) return 'none';
  if (generally.has(form)) return 'generellt';
  if (all.test(form)) return 'all';
  if (vision.test(form)) return 'vision';
  return levels.get(form) ?? null;
}
