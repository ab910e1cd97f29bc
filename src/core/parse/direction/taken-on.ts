/**
 * Those of a group nobody wants to be in that something is done with: "ungdomar i aktivitetsansvaret som är i insats",
 * "biståndsmottagare med upprättad planering". The group itself should be small, and of it as many as can be.
 */
import { wordPattern } from '../letters.ts';

const groups =
  /aktivitetsansvar| kaa(?![a-zåäö])|placerade barn|barn placerade|försörjningsstöd|ekonomiskt bistånd|biståndsmottag|biståndstag|biståndshushåll|bidragstag|arbetslös|långtidssjuk|sjukskriv|hemlös/;
const things = '\\w*(?:insats|insatser|aktivitet|aktiviteter|sysselsättning|praktik|studier)(?!\\w)';
const takenOn = wordPattern(
  new RegExp(
    `\\Wsom (?:har )?fått (?:\\S+ ){0,4}?\\w*(?:undersökning|läkarundersökning|umgänge|kontaktperson)(?!\\w)|\\Wsom (?:är|deltar|deltagit|finns|befinner sig|påbörjat|kommit igång) (?:(?:i|en|med) ){0,2}(?:\\w+ )?${things}|\\Wi (?:hållbar|aktiv|pågående|planerad|meningsfull|godkänd)\\w* ${things}`,
  ),
);
/** "Biståndsmottagare med upprättad planering": somebody has thought it out with them. */
const planned = wordPattern(
  / med (?:en )?(?:upprättad|aktuell|pågående|dokumenterad|påbörjad|individuell|gemensam|genomförd)e? (?:\w+ )?\w*(?:plan|planering|kartläggning|praktik|insats|sysselsättning)(?!\w)/,
);
/** "Kontaktade ungdomar inom aktivitetsansvaret". */
const reachedOutTo = wordPattern(
  /^(?:(?:andel|antal)(?:en|et)? )?(?:kontaktade|uppsökta|nådda|kartlagda|aktiverade|matchade) /,
);
const without = / (?:ej|inte|icke|aldrig|varken|saknar|utan|ingen|nej|avbrutna?|behov)(?: |$)/;

/** `form` is an indicator's name in normal form. */
export function areTakenOn(form: string): boolean {
  if (!groups.test(form) || without.test(form)) return false;
  return takenOn.test(form) || planned.test(form) || reachedOutTo.test(form);
}
