/**
 * Those of a group nobody wants to be in that something is done with: "ungdomar i aktivitetsansvaret som är i insats". The group
 * itself should be small, and of it as many as can be.
 */
import { wordPattern } from '../letters.ts';

const groups =
  /aktivitetsansvar|placerade barn|barn placerade|försörjningsstöd|ekonomiskt bistånd|arbetslös|långtidssjuk|sjukskriv|hemlös/;
const things = '\\w*(?:insats|insatser|aktivitet|aktiviteter|sysselsättning|praktik|studier)(?!\\w)';
const takenOn = wordPattern(
  new RegExp(
    `\\Wsom (?:har )?fått (?:\\S+ ){0,4}?\\w*(?:undersökning|läkarundersökning|umgänge|kontaktperson)(?!\\w)|\\Wsom (?:är|deltar|deltagit|finns|befinner sig|påbörjat|kommit igång) (?:(?:i|en|med) ){0,2}(?:\\w+ )?${things}|\\Wi (?:hållbar|aktiv|pågående|planerad|meningsfull|godkänd)\\w* ${things}`,
  ),
);
const without = / (?:ej|inte|icke|aldrig|varken|saknar|utan|ingen|avbrutna?|behov) /;

/** `form` is an indicator's name in normal form. */
export function areTakenOn(form: string): boolean {
  return groups.test(form) && takenOn.test(form) && !without.test(form);
}
