/**
 * Headers that ask instead of naming: "Vart ska vi?", "Hur ser det ut nu?", "Vad beror det på?". Nobody can list the
 * questions; what they ask for is told by how they begin and by the verb.
 */
import type { Field } from '../../model/chain.ts';

export interface HeaderQuestion {
  readonly field: Field;
  readonly pattern: RegExp;
  /** 0–1, as a lone header; the cells under it decide between two that are near. */
  readonly score: number;
}

const who = '(?:vi|nämnden|nämnderna|utskottet|styrelsen|bolaget|förbundet|verksamheten|kommunen)';
const goals = '(?:målet|målen|mål|delmålet|delmålen|nämndmålet|nämndmålen)';
const will = '(?:vill|ska|skall|behöver)';
const ask = (field: Field, score: number, pattern: string): HeaderQuestion => ({
  field,
  score,
  pattern: new RegExp(`^(?:${pattern})`),
});

/** Read against the words of the header, years and periods gone. */
export const headerQuestions: readonly HeaderQuestion[] = [
  ask('kfRef', 0.85, `vilk(?:a|et|en) .*(?:fullmäktige|kf|kommun|övergripande|inriktning)`),
  ask('kfRef', 0.8, `vilk(?:a|et) mål (?:bidrar|stödjer|hör|avser|kopplar)|till vilk(?:a|et) mål`),
  ask('delmal', 0.85, `vad ${will} ${who} (?:.* )?(?:uppnå|åstadkomma|nå|förändra|förbättra|bidra med|satsa på)$`),
  ask('delmal', 0.8, `(?:detta|det|så här) ${will} ${who} (?:uppnå|åstadkomma|nå|ha det|bidra)`),
  ask(
    'indikator',
    0.85,
    `(?:hur|vad|så) (?:ska |kan )?(?:vi |det |målet |detta )*(?:mäter|mäts|mäta|mätas|följs? upp)(?: |$)`,
  ),
  ask('indikator', 0.85, `(?:hur|vad) (?:vet|ser|märker|visar) (?:${who}|man|det|oss|invånarna) (?:att|om|på)`),
  ask('indikator', 0.8, `vad visar att`),
  ask('malvarde', 0.85, `vilk(?:en|et) (?:nivå|värde|siffra|resultat) (?:${will}|är målet|siktar)`),
  ask('malvarde', 0.8, `(?:vart|dit|var|hur långt|hur mycket|hur många) ${will} ${who}(?: (?:nå|vara|komma|ligga))?$`),
  ask('malvarde', 0.8, `(?:vad|vart) (?:siktar|strävar) ${who}|vad är målet$`),
  ask('malvarde', 0.75, `(?:ska|skall|vill) (?:uppnå|nå|vara|ligga på)$|siktar mot`),
  ask('utfall', 0.75, `har (?:uppnått|nått)$`),
  ask(
    'basvarde',
    0.8,
    `(?:var|hur) (?:var|stod|startade|började|låg) ${who}|hur såg det ut|hur var det|var(?:ifrån)? startade`,
  ),
  ask(
    'utfall',
    0.8,
    `(?:var|hur) (?:är|står|ligger) ${who}|hur ser det ut|hur är läget|vad blev (?:det|resultatet|utfallet)`,
  ),
  ask(
    'utfall',
    0.72,
    `hur blev det|(?:hur|så)(?: här)? (?:gick|går) det|hur långt har ${who} (?:kommit|nått)|(?:hit|dit) (?:nådde|kom) ${who}|så ser det ut|så blev det`,
  ),
  ask('bedomning', 0.72, `hur (?:gick|går) det|hur ligger ${who} till`),
  // How it will be: "Bedöms målet uppfyllas?", "Kommer målet att uppfyllas?", "Uppfylls målet vid årets slut?".
  ask(
    'bedomningPrognos',
    0.95,
    `(?:(?:bedöms|förväntas|beräknas)(?: ${goals})? (?:kunna )?(?:nås|uppnås|uppfyllas)|kommer (?:${goals}|${who}) (?:att )?(?:kunna )?(?:(?:upp)?nås?|uppfyllas?|infrias?|klaras?)(?: ${goals})?)(?: vid årets slut)?$`,
  ),
  ask('bedomningPrognos', 0.95, `(?:uppfylls|uppnås|nås) ${goals} (?:vid|till) årets slut$`),
  ask(
    'bedomning',
    0.8,
    `(?:klarar|klarade|nådde|kommer|har|är) (?:${who}|målet|målen) (?:.*(?:nå|nås|nått|nådda|klara|klaras|klarat|uppfyll|mål)|$)`,
  ),
  ask(
    'kommentar',
    0.88,
    `(?:förklara|motivera|beskriv|kommentera|utveckla) |vad beror (?:det|avvikelsen|resultatet)|varför|hur (?:förklara|motivera|tolka)`,
  ),
  ask('kommentar', 0.8, `vad (?:har|är) (?:hänt|vi gjort|gjorts|bakgrunden|orsaken)|vad säger`),
  ask(
    'atgard',
    0.85,
    `vad (?:gör|kommer|behöver) ${who} (?:nu|åt|framåt|härnäst|göra)|hur går ${who} vidare|vad händer (?:nu|sen|sedan|framåt|härnäst)`,
  ),
  ask(
    'aktivitet',
    0.8,
    `vad (?:${will} |gör )${who} göra$|så gör ${who}|hur (?:${will}|gör) ${who} (?:det|göra|arbeta)`,
  ),
  ask('ansvarig', 0.85, `vem |vilka ansvarar`),
  ask('frekvens', 0.8, `hur ofta|när (?:mäts|mäter|följs|redovisas|rapporteras)`),
  ask('deadline', 0.8, `när (?:ska|skall|är) (?:det|målet|vi) .*(?:klar|nås|nått|färdig)`),
  ask('kalla', 0.8, `var(?:ifrån)? (?:hämtas|kommer|finns)`),
];

/** The words that questions and such sentences begin with. */
export const questionStarts: ReadonlySet<string> = new Set(
  'hur vad vart var dit hit så när vem vilka vilket vilken till varför varifrån detta det klarar klarade nådde kommer har är ska skall vill siktar förklara motivera beskriv kommentera utveckla bedöms förväntas beräknas uppfylls uppnås nås'.split(
    ' ',
  ),
);
