/** "Ingen indikator", "Ej framtagen", "Mål saknas": the cell says that what should stand there does not exist. */
import { bareText, normaliseText } from './text.ts';
import { isDitto } from './reference/words.ts';

const measure = '(?:indikator(?:er|n|erna)?|mått(?:et|en)?|mätetal(?:et)?|nyckeltal(?:et)?|styrtal(?:et)?|mätning)';
const target =
  '(?:mål|målet|målvärde(?:t|n)?|målnivå(?:n|er)?|måltal(?:et)?|årsmål(?:et)?|målsättning(?:en)?|nivå(?:n)?|riktvärde(?:t)?|etappmål)';
const not = '(?:ej|inte|icke|inga|inget|ingen)';
/** What has not been done: "framtagen", "beslutat", "klara". */
const done =
  '(?:framtag(?:en|et|na)|fastställ(?:d|t|da)|beslut(?:ad|at|ade)|angiv(?:en|et|na)|angett|bestämd?[at]?|satt|satta|vald|valda|valt|' +
  'klar|klart|klara|färdig|färdigt|färdiga|formulera[dt]e?|definiera[dt]e?|utarbeta[dt]e?|utveckla[dt]e?|koppla[dt]e?|beskriv(?:en|et|na)|' +
  'finns|tillämplig|tillämpligt|aktuell|aktuellt|aktuella|relevant|tillgänglig|tillgängligt|ifylld|ifyllt|mätbar|mätbart)';
const coming =
  '(?:under (?:framtagande|utveckling|arbete|bearbetning|utredning|utarbetande|beredning)|på gång|' +
  '(?:(?:ska|skall|behöver|måste|kommer|kommer att) )?(?:tas fram|arbetas fram|tagas fram|utarbetas|utvecklas|fastställs|fastställas|beslutas|bestäms|formuleras|definieras|kompletteras)|' +
  'kommer|arbete pågår|utgår|utgått|struken|borttagen|avvaktas?)';
const lacks = `(?:saknas|fattas|finns ${not}|${not} (?:är |har |ännu |än |blivit )*${done}|(?:är |har )?${coming})`;
/** When, and for whom: nothing that a measure could be called. */
const besides =
  '(?: (?:ännu|än|nu|just nu|för närvarande|i dagsläget|idag|i dag|än så länge|tills vidare|helt|senare|i år|nästa år|inom kort|' +
  '(?:för|till|på) (?:närvarande|målet|delmålet|detta mål|detta delmål|perioden)|' +
  '(?:(?:i|under|till|inför|från|från och med|efter|på) )?(?:året|hösten|höst|våren|vår|sommaren|vintern|20\\d\\d|budget(?: 20\\d\\d)?|delår(?:et)?|bokslut(?:et)?|årsbokslut(?:et)?|årets slut)))*';

/** Texts that say that there is no `thing`, or that it is still to come, in bare form. */
const saysNo = (thing: string): RegExp =>
  new RegExp(
    `^(?:(?:${thing} )?${lacks}${besides}|` +
      `(?:${not}|utan|saknar) (?:(?:egen|egna|eget|fastställd|fastställt|beslutad|beslutat|angiven|angivet|särskild|särskilda|särskilt|mätbar|mätbara|mätbart|kvantitativ|relevant|specifik) )?${thing}(?: (?:är|finns|har))?(?: ${done})?${besides})` +
      `(?: (?:${thing} )?(?:${lacks})${besides})?$`,
  );

const said = saysNo(measure);
const saidOfTarget = saysNo(target);
const exact = new Set(['', 'n a', 'na', 'e t', 'i u', 'e u', 'nej', 'ingen', 'inga', 'inget', 'none', 'missing', 'mäts ej', 'mäts inte', 'kan ej mätas', 'kan inte mätas', 'går ej att mäta', 'går inte att mäta', 'gäller ej', 'not applicable', 'okänt', 'okänd', 'vet ej', 'x']); // prettier-ignore

/** The longest such text: a real name is seldom so short, and no other is asked about. */
const longest = 70;

/**
 * How such texts begin; nearly every name of an indicator begins otherwise ("Utbetalt stöd", "Arbetslöshet"), and to ask for the
 * whole costs more.
 */
const opening =
  /^[^a-zà-öø-ÿ0-9]*(?:$|indik|mått|mätet|mätn|nyckelt|styrtal|sakna|fattas|utarbet|utveckla|utg|fastställ|besluta|formulera|definiera|komplett|avvakta|okän|(?:ej|inte|icke|ing(?:a|en|et)|utan|finns|är|har|under|på|ska|skall|behöver|måste|kommer|tas|tagas|arbetas|arbete|bestäms|struken|borttagen|n|na|e|i|nej|none|missing|mäts|kan|går|gäller|not|vet|x)(?![a-zà-öø-ÿ0-9]))/i;

/** "Saknas", "–": the text names no indicator but says that there is none. A ditto mark names the one above. */
export function saysNoIndicator(text: string): boolean {
  if (text.length > longest || !opening.test(text)) return false;
  const bare = bareText(text);
  if (bare === '') return !isDitto(normaliseText(text)) && !/["”″〃'’,´`]/.test(text);
  return exact.has(bare) || said.test(bare);
}

/** "Mål saknas", "Inget mål satt för 2025": there is no target. */
export function saysNoTarget(text: string): boolean {
  return text.length <= longest && saidOfTarget.test(bareText(text));
}
