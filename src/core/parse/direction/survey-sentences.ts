/**
 * What people are asked, or say of themselves, in a survey: "Min chef ger mig förutsättningar", "Har du lätt att få kontakt med
 * personalen?", "Maten upplevs som god". The figure is how many agree, or how much; the more, the better, unless it says something
 * bad or denies.
 */
import { wordPattern } from '../letters.ts';
import { isUnwanted } from './plain-share.ts';

/** "Jag har …", "På lektionerna får vi …", "Mitt barn får …", "… gör mig nyfiken"; "30 min per dag" is no one's. */
const firstPerson = wordPattern(
  /(?:^|[:(–-] ?|\W)(?:jag|mig|mitt|mina|oss|vårt|våra)(?!\w)|(?:^|[:(–-] )(?:min|vår|vi) (?!per |\d)|(?:^|\W)(?:får|kan|har|är|känner|gör|vet) vi(?!\w)|(?:^|[:–-] )det (?:känns|är|finns|går) /,
);
/** "Har du lätt att …", "Hur nöjd är du", "Brukar du kunna påverka …?". */
const question = wordPattern(/(?:^|\W)(?:du|dig|din|ditt|dina)(?!\w)|\?$/);
/** "Brukaren får …", "Personalen pratar så att …", "Chefen lyssnar". */
const theyDo = wordPattern(
  /(?:^|[:–-] | att )(?:brukaren|brukarna|personalen|boendepersonalen|lärarna|läraren|pedagogerna|eleverna|barnen|barnet|chefen|chefer|skolan|förskolan|kommunen|ledningen|handläggaren|vuxna|kamraterna|medarbetarna|måltiderna|måltiden|maten|miljön|\w+miljön|rektor|rektorn|vårdnadshavarna|undervisningen|lektionerna|informationen|verksamheten|boendet)(?: (?:i|på|vid) (?:\w+ )?\w+)? (?:alltid |oftast )?(?:får|är|känner|kan|har|ger|visar|bryr|lyssnar|förstår|pratar|hjälper|tar|vet|trivs|upplever|upplevs|gör|fungerar|arbetar|stödjer|stöttar|uppmuntrar|bemöter|håller|respekterar|förklarar|litar|smakar|ser|lär|väcker|utmanar|anpassar|blir|bidrar|skapar)(?!\w)/,
);
/** "… upplevs som trevlig", "instämmer helt", "positiva svar". */
const agreed = wordPattern(
  /(?:^|\W)(?:upplevs (?:som |vara )|instämmer|håller med|positiva svar|andel positiva|svarat ja|svarar ja|stämmer (?:helt|mycket|ganska|bra)|vill (?:vara|bo|stanna|rekommendera|påverka|engagera sig|bidra)|ser ljust|lätt att|(?:är|känns) (?:rimlig|hanterbar|lagom|tydlig|bra|god|meningsfull|stimulerande|rolig|intressant|välfungerande|trevlig|attraktiv|rena(?= |$)|ren(?= |$)|fräsch|snygg)\w*|känner förtroende|litar på|hör hemma|får påverka|får (?:det|den|de) (?:stöd|hjälp|vård|omsorg|information)\w* (?:\w+ ){0,2}behöver)(?!\w)/,
);
/** "Jag har svårt att …", "överväger att sluta": said of what is bad. */
const bad = wordPattern(
  /(?:^|\W)(?:svår\w*|jobbig\w*|tråkig\w*|rörig\w*|dålig\w*|dåligt|sämre|orättvis\w*|trött\w*|bråttom|stressad\w*|stör\w*|stök\w*|elak\w*|o(?:vänlig|trevlig|intresserad)\w*|rädd\w*|utanför|pressa\w*|sluta|överväg\w*|funder\w*|byta|utsatts?|byta jobb|nytt jobb|ny arbetsgivare|lämna|flytta (?:från|härifrån)|tvinga\w*|tvungen|(?<!(?:jag|hen|du|de|han|hon|man|som|brukaren) )behöver|saknas?|för (?:mycket|lite|få|många|hög|stor|stora|låg)|långsam\w*|krångl\w*|otill\w*|brist\w*|inte|ej|aldrig|sällan|ingen|inget|varken|knappt|utan|ont|ledsen|ledsna|arg|gräl\w*|bråk\w*|slagsmål|skrika\w*|hög(?:t|a)? (?:ljud|arbets|tempo|krav)\w*)(?!\w)/,
);
/** "Vuxna jag kan prata med om något är jobbigt": what for is no matter. */
const toTurnTo = wordPattern(/( (?:prata|tala|vända (?:mig|sig)) (?:med|till)) (?:om|när|ifall) .*$/);
/** How often, how long and how many are anything. */
const amount = wordPattern(/^hur (?:ofta|länge|många|mycket|långt?|gammal)(?!\w)|^antal /);

/** `form` is an indicator's name in normal form, in which no listed word has told. */
export function isSaidOfGood(form: string): boolean {
  if (!firstPerson.test(form) && !question.test(form) && !theyDo.test(form) && !agreed.test(form)) return false;
  return !bad.test(form.replace(toTurnTo, '$1')) && !amount.test(form) && !isUnwanted(form);
}
