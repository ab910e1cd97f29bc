/**
 * Names that hold a bad thing which those who are counted got out of, gave up or were spared: "avslut från försörjningsstöd till
 * arbete", "slutat röka", "aldrig utsatts för mobbning". The more they are, the better.
 */
import { wordPattern } from '../letters.ts';

/** Where they went: to a living of their own. */
const toLivelihood = wordPattern(
  /(?:^|\W)(?:avslut|övergå|gå(?:r|tt)|kom(?:mer|mit)|utträd|utskriv|utslus|vidare)\w*(?: .*)? (?:till|i|för) (?:(?:ett|annat|eget|egen|ordinarie|reguljärt|stadigvarande) )*(?:arbete|lönearbete|jobb|studier|utbildning|anställning|försörjning|självförsörjning|sysselsättning)(?!\w)/,
);
/** "Övergång från IM till nationellt program", "Från daglig verksamhet till praktik eller jobb": on to something better. */
const movedOn = wordPattern(
  /(?:^(?:(?:andel|antal) )?(?:(?:personer|unga|ungdomar|elever|deltagare|hushåll|kvinnor|män|brukare|boende)(?: som)? )?(?:gått |kommit )?från|(?:^|\W)övergå(?:ng|ngar|tt|r)) (?:\S+ )*?(?:till (?:(?:ett|en|annat|annan|eget|egen|ordinarie|reguljärt) )*(?:nationell\w* program|yrkesprogram|högskol\w+|universitet\w*|gymnasi\w+|(?:högre |universitets|högskole|gymnasie)?studier|utbildning|praktik|jobb|arbete|lönearbete|anställning|självförsörjning)|till (?:ett |en )?(?:eget|egen|förstahands)(?: \w+)? ?(?:hem|bostad|boende|lägenhet|kontrakt|\w*kontrakt|försörjning))(?!\w)/,
);
/** Who leaves one job for another is lost to the one; how long it took, and what it cost, should be little. */
const otherwise =
  /medarbet|personal|anställda|chef|lärare|kostnad|(?:^| )\S*tid(?:en)?(?: |$)|antal (?:dag|veck|månad)/;

const gaveUp = wordPattern(
  /(?:^|\W)slut(?:ar|at|ade) (?:(?:att|med|använda) )*(?:rök|snus|drick|drog|alkohol|tobak|nikotin|narkotika|spela)/,
);

const never = /(?:^| )(?:sällan eller aldrig|aldrig eller sällan|aldrig|inte|ej|sällan) (.+)$/;
const harm = wordPattern(
  /(?:^|\W)(?:besvär|huvudvärk|magont|ont(?!\w)|värk|sömnsvår|sömnproblem|trött|ledsen|ledsna|nedstämd|ångest|rädd|störd|smärt|svårt att|återaktualis|återkom(?!(?:mit|mer) (?:med|till (?:skol|arbet|jobb|undervis|ordinarie)))|(?:kommer|kommit) tillbaka(?! till (?:skol|arbet|jobb|undervis|ordinarie))|aktuella? (?:på nytt|igen)|återfall|återinskr|återplacer|mobb|kränk|våld|hota|hot(?!\w)|narkotika|cannabis|drog|alkohol|tobak|nikotin|rök|snus|druck|oro(?!\w)|oroa|otrygg|ensam|stress|diskriminer|trakasser|missbruk|utsatt|utsätt|skada)/,
);
/** The good thing is what they are without: "som inte är nöjda med hur kommunen möter otrygghet". */
const good =
  /nöjd|trygg(?!a? att inte)|delaktig|bra |god|hjälp|stöd|insats|plan|utbild|agera|ingrip|vänd|vill |våga|orka|(?:av|för|grund av) (?:oro|rädsla|ensam)/;
/** What they would have suffered from. */
const sufferedFrom = /^(?:besväras|besvärats|lider|lidit|plågas) av /;
/** "Andel elever …", "Elever som …", "Inte ensam i dödsögonblicket": those of them that were spared. */
const someOfThem = /^(?:andel|antal|inte|aldrig|sällan)|^\S+(?: \S+){0,3} (?:som|att) /;

/** `form` is an indicator's name in normal form. */
export function areSpared(form: string): boolean {
  if (form.includes(' till ') || form.includes(' i ') || form.includes(' för '))
    if (
      (toLivelihood.test(form) || movedOn.test(form)) &&
      !otherwise.test(form) &&
      !/ (?:aldrig|inte|ej|varken) /.test(form)
    )
      return true;
  if (form.includes(' slut') && gaveUp.test(form)) return true;
  if (!someOfThem.test(form)) return false;
  const [, spared = ''] = never.exec(form) ?? [];
  const from = harm.exec(spared);
  if (!from) return false;
  // "Inte återkommit efter avslutad insats": what stands after the harm is when.
  const upToHarm = spared.slice(0, from.index + from[0].length);
  return (
    !good.test(upToHarm.replaceAll('otrygg', '').replace(sufferedFrom, '')) && !harm.test(form.slice(0, -spared.length))
  );
}
