/**
 * Stems for headers that nobody listed: what a word that ends or begins so usually means. Read word by word, the first
 * noun of the header counts most ("Kommentar till utfall" is a comment).
 */
import type { Field } from '../../model/chain.ts';

export interface HeaderStem {
  readonly field: Field;
  readonly pattern: RegExp;
  /** 0–1, as a lone header. */
  readonly score: number;
}

const stem = (field: Field, score: number, pattern: RegExp): HeaderStem => ({ field, pattern, score });

export const headerStems: readonly HeaderStem[] = [
  stem('malvarde', 0.5, /^målet$/),
  stem('delmal', 0.8, /^mål(?:beskrivning|formulering|sättning)\p{L}*$/u),
  stem(
    'kommentar',
    0.75,
    /^(?:\p{L}*kommentar\p{L}*|\p{L}*analys\p{L}*|motivering\p{L}*|\p{L}*förklaring\p{L}*|(?!mål)\p{L}*beskrivning\p{L}*|notering\p{L}*|anmärkning\p{L}*|comment\p{L}*|redogörelse\p{L}*)$/u,
  ),
  stem('atgard', 0.75, /^(?:\p{L}*åtgärd\p{L}*|förbättringsåtg\p{L}*)$/u),
  stem(
    'aktivitet',
    0.75,
    /^(?:\p{L}*aktivitet\p{L}*|\p{L}*insats\p{L}*|handlingsplan\p{L}*|uppdrag\p{L}*|strategi(?:er)?)$/u,
  ),
  stem('ansvarig', 0.75, /^(?:\p{L}*ansvarig\p{L}*|\p{L}*ägare|\p{L}*lämnare|uppdragsägare|kontakt\p{L}*)$/u),
  stem('kalla', 0.75, /^(?:\p{L}*källa|\p{L}*källor)$/u),
  stem('frekvens', 0.7, /^(?:\p{L}*frekvens|mättillfäll\p{L}*|\p{L}*intervall)$/u),
  stem(
    'kfRef',
    0.85,
    /^(?:kf|fm|fullmäktige|kommunfullmäktige|kommun|inriktnings?|strategi|strategisk|program|huvud|övergripande|effekt|utvecklings?|politisk|region|mandat)s?mål(?:et|en|nr)?$/u,
  ),
  stem(
    'kfRef',
    0.7,
    /^(?:fullmäktig\p{L}*|kommunfullmäktig\p{L}*|kfs?|målkedj\p{L}*|målkoppling\p{L}*|koppling\p{L}*)$/u,
  ),
  stem('dimension', 0.7, /^(?:\p{L}*områden?|perspektiv\p{L}*|dimension\p{L}*|fokusområd\p{L}*)$/u),
  stem(
    'delmal',
    0.75,
    /^(?:nämnds?|nämndens|utskotts?|förvaltnings?|verksamhets?|bolags?|förbunds?|enhets?|avdelnings?|styrelsens?|sektors?|resultat|aktivitets|del|års|nämnd)mål(?:et|en)?$/u,
  ),
  stem('delmal', 0.6, /^(?:\p{L}*målsättning\p{L}*|\p{L}*åtagande\p{L}*|\p{L}*målformulering\p{L}*)$/u),
  stem(
    'indikator',
    0.78,
    /^(?:\p{L}*indikator\p{L}*|\p{L}*nyckeltal\p{L}*|\p{L}*mätetal\p{L}*|\p{L}*mätta?l|styrtal\p{L}*|(?:resultat|effekt|uppföljnings?|kvalitets?|styr|process)mått\p{L}*|kpi|mått|måttet)$/u,
  ),
  stem(
    'malvarde',
    0.8,
    /^(?:mål(?:värde|nivå|tal|siffra|intervall|gräns)\p{L}*|målvärden|etappmål\p{L}*|årsmål\p{L}*|riktvärde\p{L}*|gränsvärde\p{L}*|börvärde\p{L}*|target\p{L}*|ambitionsnivå\p{L}*)$/u,
  ),
  stem(
    'basvarde',
    0.8,
    /^(?:(?:bas|utgångs|ingångs|start|noll|referens)(?:värde|läge|nivå|mätning|år)\p{L}*|baslinje\p{L}*|baseline)$/u,
  ),
  stem(
    'utfall',
    0.8,
    /^(?:\p{L}*utfall\p{L}*|mätvärde\p{L}*|mätresultat\p{L}*|uppmätt|nuvärde|resultat|resultatet|delårsresultat|årsresultat|outcome|actuals?)$/u,
  ),
  stem('prognos', 0.75, /^(?:\p{L}*prognos\p{L}*|forecast\p{L}*)$/u),
  stem(
    'bedomning',
    0.78,
    /^(?:\p{L}*bedömning\p{L}*|måluppfyll\p{L}*|måluppnå\p{L}*|uppfyllnad|uppfyllelse|uppfylld|uppfyllda|uppnådd|\p{L}*status|trafikljus\p{L}*|\p{L}*markering|signal\p{L}*|färg\p{L}*|smiley\p{L}*|symbol\p{L}*)$/u,
  ),
  stem('bedomning', 0.85, /^(?:uppfyll(?:t|d|s|da|as)|uppnå(?:tt|dd|s|dda)|nås|nått|nådd|når)$/u),
  stem('uppfyllelsegrad', 0.75, /^(?:\p{L}*(?:uppfyllelse|uppfyllnads?|färdig\p{L}*|genomförande)grad\p{L}*)$/u),
  stem('trend', 0.72, /^(?:\p{L}*trend\p{L}*|\p{L}*pil|tendens\p{L}*|utvecklingen)$/u),
  stem('riktning', 0.72, /^(?:\p{L}*riktning|polaritet)$/u),
  stem(
    'jamforelse',
    0.72,
    /^(?:rik(?:et|ets|ssnitt|smedel|ssnittet)|\p{L}*jämförelse\p{L}*|länet|länssnitt\p{L}*|snittet|benchmark\p{L}*|rank\p{L}*|kommungrupp\p{L}*)$/u,
  ),
  stem(
    'namnd',
    0.75,
    /^(?:\p{L}*nämnd(?:en|er)?|utskott(?:et)?|styrelse(?:n)?|bolag(?:et)?|förvaltning(?:en)?|organisation(?:en)?|sektor(?:n)?|committee|board)$/u,
  ),
  stem('enhet', 0.7, /^(?:måttenhet|mätenhet|enhet)$/u),
  stem('koladaId', 0.72, /^kolada\p{L}*$/u),
  stem('vikt', 0.72, /^(?:vikt\p{L}*|viktning)$/u),
  stem('deadline', 0.7, /^(?:tidplan\p{L}*|slutdatum|sluttid\p{L}*|deadline|måldatum|färdigdatum)$/u),
  stem(
    'IGNORERA',
    0.7,
    /^(?:\p{L}*budget|\p{L}*budgetavvikelse|\p{L}*kostnad(?:er)?|\p{L}*intäkt(?:er)?|netto\p{L}*|kommunbidrag\p{L}*|\p{L}*investering(?:ar)?|personalkostnad\p{L}*|budgeterat)$/u,
  ),
  stem('delmalNr', 0.6, /^(?:nr|nummer|löpnr|löpnummer|id|idnr)$/u),
];

/** "Koppling till …", "Bidrar till …", "Avser …": what follows is a goal further up the chain. */
export const linkVerb =
  /^(?:koppl\p{L}*|bidrar|bidrag|stödjer|stöder|avser|hör|tillhör|länk\p{L}*|relater\p{L}*|svarar|härled\p{L}*|aligned|refer\p{L}*|leder)$/u;
export const goalWord = /^\p{L}*mål(?:et|en|område|område[nt]|områden)?$|^(?:vision\p{L}*|kf|fullmäktig\p{L}*)$/u;

/** A year before, in words. */
export const earlierWord =
  /^(?:föregående|förra|fg|föreg|tidigare|fjol|fjolår\p{L}*|historik|historiskt|förgående|previous|prior|last)$/u;
/** Words that turn an assessment into one of the whole year. */
export const forecastWord =
  /^(?:prognos\p{L}*|förvänta\p{L}*|beräkna\p{L}*|helår\p{L}*|väntad\p{L}*|forecast\p{L}*|expected)$/u;
