/** What turns or bounds a bedömning: "(delvis)" after it, "men inte för män", "går inte enligt plan". Read against comparison form. */
import { wordPattern } from '../letters.ts';
import type { StatusSense } from '../vocabulary/status-words.ts';

/** Not as planned says nothing of how near the goal is; "nås inte enligt plan" does. */
const offPlan = wordPattern(
  /(?:^| )(?:ej|inte|icke) (?:\w+ )?(?:enligt (?:\w*plan\w*|tidplanen)|som planera\w*|som tänkt|i fas|i linje med|på (?:rätt|god) väg|bra)(?: |$)|(?:följer|håller) (?:ej|inte|icke) (?:\w*plan\w*|tidsplan\w*)/,
);
const ofGoal = wordPattern(/uppfyll|uppnå|(?:^| )(?:nå|nås|nått|når|klara\w*|infri\w*)(?: |$)/);

export function isOffPlan(text: string): boolean {
  return offPlan.test(text) && !ofGoal.test(text);
}

/** "Godkänt med anmärkning", "uppfyllt med förbehåll": taken back in part, and nobody says how much. */
const reserved = wordPattern(/(?:^| )med (?:\w+ )?(?:anmärkning|reservation|förbehåll|undantag|tveksamhet)\w*(?: |$)/);
/** "Grön pil": an arrow tells which way it went; what that means of the goal only a key says. */
const arrow = /(?:^| )pil(?:en)?(?: |$)/;

/** "Grön/gul": one of the two, or between them. */
const twoColours = /^(?:grön|gul|röd)t? ?[/–-] ?(?:grön|gul|röd)t?$/;

/** "Inte i hamn än", "ännu inte i mål": not yet, and nobody says how far it is or whether it will be. */
const notYet = wordPattern(
  /(?:ännu|än) (?:ej|inte|icke) i (?:mål|hamn)(?: |$)|(?:^| )(?:ej|inte|icke) (?:ännu |än )i (?:mål|hamn)(?: |$)|(?:^| )(?:ej|inte|icke) i (?:mål|hamn) (?:ännu|än)(?: |$)/,
);

export function isLeftOpen(text: string): boolean {
  return reserved.test(text) || arrow.test(text) || twoColours.test(text) || notYet.test(text);
}

/** "Uppfyllt, men inte för män", "ej hos alla enheter": for some it is not so. */
const exception = wordPattern(
  /^(?:men |dock |fast )*(?:ej|inte|icke) (?:för|helt|fullt|riktigt|alla|alltid|överallt|hela|hos|bland|i (?:alla|hela))(?: |$)/,
);

export function isException(clause: string): boolean {
  return exception.test(clause);
}

const bareNo = wordPattern(
  /^(?:(?:troligen|sannolikt|ännu|dock|men|nog) )*(?:ej|inte|icke)(?: (?:ännu|troligen|alls))*$/,
);
const notWholly = wordPattern(/^(?:men )?(?:ej|inte|icke) (?:helt|fullt|fullt ut|riktigt)$/);
const some = /^(\d+) (?:av|\/) ?(\d+)(?: |$)/;
const ofStatus: ReadonlySet<StatusSense> = new Set([
  'uppfyllt',
  'prognos',
  'delvis',
  'delvisPrognos',
  'ej',
  'ejPrognos',
]);
const met: ReadonlySet<StatusSense> = new Set(['uppfyllt', 'prognos']);

/** The sense together with what is said of it in brackets; null where the two do not go together. */
export function withAside(
  sense: StatusSense,
  aside: string,
  read: (clause: string) => StatusSense | null,
): StatusSense | null {
  if (!ofStatus.has(sense)) return sense;
  if (bareNo.test(aside)) return null;
  const isMet = met.has(sense);
  if (notWholly.test(aside)) return isMet ? 'delvis' : sense;
  const share = some.exec(aside);
  if (share) return isMet && share[1] !== share[2] ? null : sense;
  const other = read(aside);
  if (other === null || !ofStatus.has(other) || base(other) === base(sense)) return sense;
  // "Gul (på väg)", "Delvis (klart)": what is left out is said first.
  if (base(other) === 'uppfyllt' && base(sense) === 'delvis') return sense;
  return isMet && other === 'delvis' ? other : null;
}

function base(sense: StatusSense): StatusSense {
  return sense === 'prognos' ? 'uppfyllt' : sense === 'delvisPrognos' ? 'delvis' : sense === 'ejPrognos' ? 'ej' : sense;
}
