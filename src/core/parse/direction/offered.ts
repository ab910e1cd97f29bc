/**
 * Counts of what the kommun offers and people use, and of what it has got done: "Simhallen, totalt antal bad", "Antal läsfrämjande
 * aktiviteter", "Antal upprättade klimatplaner". The more, the better; how many seek help, or are to be inspected, is what it is.
 */
import { wordPattern } from '../letters.ts';
import { isUnwanted } from './plain-share.ts';

const count = '^(?:(?:[^,]{1,60}, )?(?:totalt )?antal(?:et)? |totalt |summa )?';
/** What people come to, borrow, take part in or are told. */
const used =
  '(?:\\w|-)*(?:aktiviteter|biblioteksbesök|bibliotekslån|medielån|e-lån|bad|medlemmar|medlemskap|projekt|evenemang|kurser|kursstarter|kurstillfällen|utbildningstillfällen|föreställningar|konserter|utställningar|visningar|turer|vandringar|sändningar|träffar|dialoger|dialogtillfällen|workshops|workshoppar|seminarier|föreläsningar|kampanjer|informationsinsatser|utbildningsinsatser|läger|praktikanter|volontärer|mentorer|mentorspar|feriearbetare|kunder|passagerare|resenärer|påstigande|cyklister|cykelpassager|övernattningar|gäster|gästnätter|prenumeranter|följare|tittare|lyssnare|nedladdningar|sidvisningar|sessioner|användare|uthyrningar|etableringar|laddstationer|träd|fågelholkar|mötesplatser|övningar|partnerskap|överenskommelser|samverkansavtal|certifieringar|automatiseringar|robotar|dataset|programpunkter|bokcirklar|bokstarter|stipendier|innovationer|nätverk|frukostmöten|företagsmöten|företagsträffar|näringslivsträffar|inflyttarträffar|föräldragrupper|föräldrautbildningar|stödgrupper|ambassadörer|trygghetsvärdar|fältvandringar|läsombud|hälsosamtal|kulturpass|skolbesök|studiebesök|hembesök)';
/** What goes by the same word and is nothing to set out for. */
const otherwise = wordPattern(
  /(?:tillsyns|oanmälda|bvc|mvc|mottagning|jour|akut|läkar|sjukhus|inställda|avbokade|missade|försenade|uteblivna|otillåtna|stängda|tomma|delade |sålda|fällda|döda|färdtjänst|sjukres|skolskjuts|tjänste)|(?:larm|hjälpmedels|ärende|rättegång)\w*/,
);
const usedMuch = wordPattern(
  new RegExp(
    `${count}(?:(?:nya|unika|öppna|gemensamma|genomförda|aktiva|anordnade|arrangerade|externa|kommunala|digitala|fysiska|planerade|pågående|startade|deltagande|unga|\\w+(?:ande|ade|liga|iska)) (?:(?:eller|och) \\w+ )?)?${used}(?!\\w)`,
  ),
);
/** "Badhuset, antal besök", "Parkbesök": where nobody comes in need. */
const visits = wordPattern(
  /^(?:antal )?(?:besök(?:are)?|deltagare|gäster) (?:i|på|vid|till|hos) |^(?:öppna )?\w*(?:förskolan|biblioteket|museet|badet|simhallen|badhuset|konsthallen|kulturhuset|fritidsgården|turistbyrån)s (?:besök|besökare|besökssiffra|besökssiffror|besöksantal|gäster)(?!\w)|, (?:totalt )?antal (?:besök|besökare|deltagare|gäster|bad)(?: per \w+)?$|^(?:antal )?(?:museum|musei|bad|bibliotek|teater|kultur|park|turist|evenemang|utställning|webb|fritidsgård|idrott)\w*(?:besök|besökare)(?!\w)/,
);

const doing =
  '(?:utbildade|rekryterade|installerade|nytecknade|examinerade|planterade|anlagda|tecknade|startade|skapade|anordnade|arrangerade|erbjudna|inrättade|införda|certifierade|diplomerade|digitaliserade|automatiserade|utvecklade|förmedlade|beviljade (?:kulturbidrag|stipendier|lov)|publicerade|antagna|lanserade|implementerade|invigda|renoverade|energieffektiviserade|klimatanpassade|säkrade|skyddade|restaurerade|matchade|uppförda|byggda|tillgängliggjorda|kartlagda|genomlysta|reviderade|uppdaterade|uppnådda|uppfyllda|nyanlagda|nyplanterade|nystartade|nyskapade|tillkommande|färdiga)';
/** Said after what it was done with: "Enheter med tydliggörande pedagogik införd", "Nya lägenheter tagna i drift". */
const doneLast = wordPattern(
  /^(?!.*(?:avgift|höjning|sänkning|stopp|förbud|besparing|tvång|narkotika))(?:antal )?(?:[^ ,]+ ){1,6}(?:införda?|infört|implementera(?:d|de|t)|installerade?|tecknade?|startade|lanserade?|inrättade?|(?:tagna|tagits|satta) i (?:drift|bruk))(?=$|[,(]| (?:\(|i|på|via|med|under|till|hos|av|vid|inom|för|senast) ?)/,
);
/** "Bokgåvor utdelade via BVC". */
const givenOut = wordPattern(/(?:gåvor|stipendier|bokpaket|böcker) (?:utdelade|som (?:har )?delats ut)(?!\w)/);
const gotDone = wordPattern(new RegExp(`${count}(?:nya )?${doing} \\w`));
/** "Antal personer som fått jobb", "föräldrar som gått program", "seniorer som deltagit". */
const cameToGood = wordPattern(
  / som (?:har )?(?:(?:deltagit|deltar|medverkat|engagerat sig|gått|genomgått|fullföljt|slutfört|påbörjat|examinerats|anställts|fått (?:\w+ )?(?:jobb|arbete|anställning|praktik|praktikplats|lärlingsplats|sommarjobb|feriejobb|bostad|plats|avlösning|utbildning|stöd utifrån)|rekryterats|utbildats|kommit i (?:arbete|studier|sysselsättning)|sommarjobbat|tackat ja|anslutit sig|certifierats|genomfört|infört|antagit|antagits|upprättat|tecknat|arbetar aktivt|erbjuder))(?!\w)/,
);

/** "Enskilda avlopp som åtgärdats", "Bygglov som granskats": what was to be done to them. */
const doneTo = wordPattern(
  / som (?:har )?(?:[^ ,]+ )?(?!anmäl|stäng|flytta|placera|avsluta|ändra|återta|ansök|begär|mottag|födts|inkommi|överförts|\w*(?:sats|plats)(?!\w))\w+(?:ats|erats|förts|nyats|gts|lts|tts|ytts)(?!\w)/,
);
const undone =
  /(?:av|om|åter|miss|för|bort|upp|in)(?:ställ|bruti|remitt|kall|visat|bok|handl|hyst|häv|stul|plac|lora|vis|vräk|sagt|tapp|senat|nekats|bruk)/;
/** "Avslutade tillsynsärenden". */
const closed = wordPattern(/^(?:antal )?avslutade \w+(?:ärenden|utredningar|granskningar|inventeringar|projekt)(?!\w)/);

const denied = /(?:^| )(?:ej|inte|icke|aldrig|varken|utan|saknar|saknas|avbr\S*|ställts) /;

/** `form` is an indicator's name in normal form, in which no listed word has told. */
export function isOffered(form: string): boolean {
  if (denied.test(form) || isUnwanted(form)) return false;
  if (gotDone.test(form) || doneLast.test(form) || givenOut.test(form) || cameToGood.test(form) || closed.test(form))
    return true;
  if (doneTo.test(form) && !undone.test(form)) return true;
  return (usedMuch.test(form) || visits.test(form)) && !otherwise.test(form);
}
