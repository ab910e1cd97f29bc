/**
 * Stems for headers that nobody listed: what a word that ends or begins so usually means. Read word by word, the first
 * noun of the header counts most ("Kommentar till utfall" is a comment).
 */
import type { Field } from '../../model/chain.ts';
import { wordPattern } from '../letters.ts';

export interface HeaderStem {
  readonly field: Field;
  readonly pattern: RegExp;
  /** 0–1, as a lone header. */
  readonly score: number;
}

const stem = (field: Field, score: number, pattern: RegExp): HeaderStem => ({
  field,
  pattern: wordPattern(pattern),
  score,
});

export const headerStems: readonly HeaderStem[] = [
  stem('malvarde', 0.5, /^målet$/),
  stem('malvarde', 0.62, /^(?:önska[dt]|eftersträva[dt]|siktar)$/),
  stem('utfall', 0.62, /^(?:läge|läget)$/),
  stem('utfall', 0.75, /^ärläget?$/),
  stem('utfall', 0.8, /^(?:resultat|utfalls|delårs|mät|uppföljnings)värdet?$/),
  stem('malvarde', 0.75, /^(?:börläget?|\w*krav)$/),
  stem('bedomning', 0.7, /^(?:målläge\w*|bedömt|värdering\w*)$/),
  stem(
    'indikator',
    0.7,
    /^(?:mätpunkt\w*|mätning|mätmetod\w*|mätsätt\w*|mätinstrument|mätverktyg|uppföljningsmetod\w*)$/,
  ),
  stem('kommentar', 0.7, /^(?:reflektion\w*|slutsats\w*|lägesrapport\w*|återrapportering\w*)$/),
  stem('delmal', 0.8, /^mål(?:beskrivning|formulering|sättning)\w*$/),
  stem(
    'kommentar',
    0.75,
    /^(?:\w*kommentar\w*|\w*analys\w*|motivering\w*|\w*förklaring\w*|(?!mål)\w*beskrivning\w*|notering\w*|anmärkning\w*|comment\w*|redogörelse\w*|beskriv|redogör)$/,
  ),
  stem('atgard', 0.75, /^(?:\w*åtgärd\w*|förbättringsåtg\w*)$/),
  stem('aktivitet', 0.75, /^(?:\w*aktivitet\w*|\w*insats\w*|handlingsplan\w*|uppdrag\w*|strategi(?:er)?)$/),
  stem('ansvarig', 0.8, /^(?:utförare|uppdragstagare)$/),
  stem('ansvarig', 0.75, /^(?:\w*ansvarig\w*|ansvara[rs]|\w*ägare|\w*lämnare|uppdragsägare|kontakt\w*)$/),
  stem('kalla', 0.75, /^(?:\w*källa|\w*källor)$/),
  stem('frekvens', 0.7, /^(?:\w*frekvens|\w+tillfällen?|\w*tidpunkt\w*|uppföljs|\w*intervall)$/),
  stem(
    'frekvens',
    0.72,
    /^(?:mät|uppföljnings|rapport(?:erings)?|redovisnings|avstämnings)(?:tid(?:er|en|erna)?|terminer|termin|månad(?:er)?|datum|dag(?:ar)?|period(?:er)?)$/,
  ),
  stem(
    'kfRef',
    0.85,
    /^(?:kf|fm|fullmäktige|kommunfullmäktige|kommun|inriktnings?|strategi|strategisk|program|huvud|övergripande|effekt|utvecklings?|politisk|region|mandat|koncern|ägar|stads|vision)s?mål(?:et|en|nr)?$/,
  ),
  stem('kfRef', 0.7, /^(?:fullmäktig\w*|kommunfullmäktig\w*|kfs?|målkedj\w*|målkoppling\w*|koppling\w*)$/),
  stem(
    'dimension',
    0.7,
    /^(?:\w*områden?|(?:mål|hållbarhets)?perspektiv\w*|dimension\w*|fokusområd\w*|prioriteringar\w*|\w+inriktning(?:ar|en)?)$/,
  ),
  stem(
    'delmal',
    0.75,
    /^(?:nämnds?|nämndens|utskotts?|förvaltnings?|verksamhets?|bolags?|förbunds?|enhets?|avdelnings?|styrelsens?|sektors?|resultat|aktivitets|del|års|nämnd)mål(?:et|en)?$/,
  ),
  stem('delmal', 0.6, /^\w{5,}(?<!etapp|slut|års|kf|tids|riks|medel)mål$/),
  stem('jamforelse', 0.72, /^riks\w*(?:snitt|medel|värde|nivå)\w*$/),
  stem('delmal', 0.6, /^(?:\w*målsättning\w*|\w*åtagande\w*|\w*målformulering\w*)$/),
  stem(
    'indikator',
    0.78,
    /^(?:\w*indikator\w*|\w*nyckeltal\w*|\w*mätetal\w*|\w*mätta?l|styrtal\w*|\w{3,}mått|\w{3,}måttet|prestationstal\w*|kpi|mått|måttet)$/,
  ),
  stem(
    'malvarde',
    0.8,
    /^(?:mål(?:värde|nivå|tal|siffra|intervall|gräns)\w*|målvärden|planvärde\w*|målsatt|etappmål\w*|årsmål\w*|riktvärde\w*|gränsvärde\w*|börvärde\w*|target\w*|ambitionsnivå\w*)$/,
  ),
  stem('malvarde', 0.6, /^nivån?$/),
  stem(
    'basvarde',
    0.8,
    /^(?:(?:bas|utgångs|ingångs|start|noll|referens)(?:värde|läge|nivå|mätning|år)\w*|baslinje\w*|baseline)$/,
  ),
  stem(
    'utfall',
    0.8,
    /^(?:\w*utfall\w*|mätvärde\w*|mätresultat\w*|uppmätt|nuvärde|resultat|resultatet|delårsresultat|årsresultat|outcome|actuals?)$/,
  ),
  stem('prognos', 0.75, /^(?:\w*prognos\w*|forecast\w*)$/),
  stem(
    'bedomning',
    0.78,
    /^(?:(?!risk|konsekvens|behovs|jäv)\w*bedömning\w*|\w*omdöme\w*|måluppfyll\w*|måluppnå\w*|uppfyllnad|uppfyllelse|uppfylld|uppfyllda|uppnådd|\w*status|trafikljus\w*|\w*markering|signal\w*|färg\w*|smiley\w*|symbol\w*)$/,
  ),
  stem('bedomning', 0.85, /^(?:uppfyll(?:t|d|s|da|as)|uppnå(?:tt|dd|s|dda)|nås|nått|nådd|når)$/),
  stem('uppfyllelsegrad', 0.75, /^(?:\w*(?:uppfyllelse|uppfyllnads?|färdig\w*|genomförande)grad\w*)$/),
  stem('trend', 0.72, /^(?:\w*trend\w*|\w*pil|tendens\w*|utvecklingen)$/),
  stem('riktning', 0.72, /^(?:(?!\w*inriktning)(?!färd|utvecklings)\w*riktning|polaritet)$/),
  stem(
    'jamforelse',
    0.72,
    /^(?:rik(?:et|ets|ssnitt|smedel|ssnittet)|medel|bäst|sämst|placering|kvartil|\w*jämförelse\w*|länet|länssnitt\w*|snittet|benchmark\w*|rank\w*|kommungrupp\w*)$/,
  ),
  stem(
    'namnd',
    0.75,
    /^(?:\w*nämnd(?:en|er)?|utskott(?:et)?|styrelse(?:n)?|bolag(?:et)?|förvaltning(?:en)?|organisation(?:en)?|sektor(?:n)?|committee|board)$/,
  ),
  stem('enhet', 0.7, /^(?:måttenhet|mätenhet|enhet)$/),
  stem('koladaId', 0.72, /^kolada\w*$/),
  stem('tolerans', 0.72, /^toleran[sc]\w*$/),
  stem('vikt', 0.72, /^(?:vikt\w*|viktning)$/),
  stem(
    'deadline',
    0.7,
    /^(?:(?:uppfyllelse|uppnåelse|genomförande)(?:tid|år|datum)|tidplan\w*|slutdatum|sluttid\w*|deadline|måldatum|färdigdatum)$/,
  ),
  stem(
    'IGNORERA',
    0.7,
    /^(?:\w*budget|\w*budgetavvikelse|\w*kostnad(?:er)?|\w*intäkt(?:er)?|netto\w*|kommunbidrag\w*|\w*investering(?:ar)?|personalkostnad\w*|budgeterat)$/,
  ),
  stem('delmalNr', 0.6, /^(?:nr|nummer|målnr|målnummer|löpnr|löpnummer|id|idnr)$/),
];

/** "Koppling till …", "Bidrar till …", "Avser …": what follows is a goal further up the chain. */
export const linkVerb = wordPattern(
  /^(?:koppl\w*|bidrar|bidrag|stödjer|stöder|avser|hör|tillhör|länk\w*|relater\w*|svarar|härled\w*|aligned|refer\w*|leder)$/,
);
export const goalWord = wordPattern(/^\w*mål(?:et|en|område|område[nt]|områden)?$|^(?:vision\w*|kf|fullmäktig\w*)$/);

/** A year before, in words. */
export const earlierWord = wordPattern(
  /^(?:föregående|förra|fg|föreg|tidigare|fjol|fjolår\w*|historik|historiskt|förgående|previous|prior|last)$/,
);
/** Words that turn an assessment into one of the whole year. */
export const forecastWord = wordPattern(
  /^(?:prognos\w*|förvänta\w*|beräkna\w*|helår\w*|väntad\w*|forecast\w*|expected)$/,
);
