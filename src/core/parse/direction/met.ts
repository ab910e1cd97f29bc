/**
 * Shares in which a bad thing only tells when something good happens: "elever som upplever att vuxna agerar vid kränkningar",
 * "vet vart de vänder sig vid en olycka", "får hjälp vid mobbning". The more of these, the better.
 */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';
import { badParts } from './first-word.ts';

/** "Andel elever som …", "Vuxna ingriper vid mobbning, andel (%)". */
const counted = wordPattern(/^(?:andel|antal)(?:en|et)?(?!\w)|[,(] ?andel(?!\w)/);
/** Something is done about it, or they know what to do. */
const acts = wordPattern(
  /(?:^|\W)(?:(?:agerar|agera|ingriper|ingripa|reagerar|reagera)(?: \w+){0,2} (?:vid|mot|om|när)|arbetar(?: \w+){0,2} (?:mot|för att (?:förebygga|förhindra|motverka|minska|stoppa)|förebyggande (?:mot|kring|med|vid))|motverkar|motarbetar|gör (?:något|tillräckligt|mycket)(?: \w+)? (?:mot|åt|för att|vid|när|om)|säg(?:er|a) (?:till|ifrån)(?: \w+)? (?:vid|mot|om|när)|vet (?:\w+ )?(?:vart|var|vad|hur|vem|vilka?|vilket)|att vända (?:sig|mig) till(?: \w+)? (?:vid|om|när)) /,
);
/** They are helped: which share is wanted high, while the number of them is also how many needed it. */
const helped = wordPattern(
  /(?:^|\W)(?:får|fått|erbjuds|erbjudits) (?:(?:den|det|rätt|snabb|snabbt|bra|god|gott|tillräckligt?|särskilt|anpassat?|professionell\w*) )*(?:hjälp|stöd|råd|rådgivning|information|behandling|skydd|uppföljning)(?: och \w+)? (?:vid|mot|efter|om|kring|för att) /,
);
/** "Andel våldsutsatta som får hjälp": whom it happened to stands first. */
const victimsHelped = wordPattern(
  /^andel(?:en)? (?:\w+ ){0,2}\w*(?:utsatta|drabbade|skuldsatta|arbetslösa|sjukskrivna|hemlösa|ensamma)(?: \w+)? som (?:har )?(?:får|fått|erbjuds|erbjudits) (?:\w+ )?(?:hjälp|stöd|råd|rådgivning|behandling|skydd|insats|insatser)(?!\w)/,
);

/** "Anmälda kränkningar som utretts inom två veckor": how soon each was seen to, not how many there were. */
const settled = wordPattern(
  / (?:utre(?:tt|tts|dd|dda|ds|ts)|handlag(?:ts|da|t)|handlägg(?:s|ts)|besvara(?:ts|de|s)|åtgärda(?:ts|de|s)|hantera(?:ts|de|s)|avsluta(?:ts|de|s)|bedöm(?:ts|da|s)|följ(?:ts|s|da) upp)(?: (?:och|eller|samt) (?!åter(?!koppl|rapport))\S+)?(?: skriftligt| muntligt)? (?:inom|i tid|samma|senast)/,
);

/** It fails, or comes too late: "agerar för sent", "vet inte", "saknar någon att vända sig till". */
const fails = / (?:inte|ej|aldrig|sällan|saknar|saknas|utan|ingen|inget|varken|för sent|felaktigt?|dåligt?|svårt) /;
const suffers = /hot|våld|utsatt|utsätt|drabba|oro|ensam|stress/;

/** What a name of this kind tells; undefined when it is of another. `form` is an indicator's name in normal form. */
export function directionWhenMet(form: string): Direction | null | undefined {
  if (fails.test(` ${form} `)) return undefined;
  if (settled.test(` ${form}`)) return form.startsWith('antal') ? null : 'hogre';
  if (!counted.test(form)) return undefined;
  if (victimsHelped.test(form)) return 'hogre';
  const met = acts.exec(form) ?? helped.exec(form);
  if (!met) return undefined;
  // "Medarbetare som upplever hot när de ingriper vid bråk": what they suffer is counted.
  const [, ...said] = form.slice(0, met.index).split(/ (?:som|att|där|med) /);
  if (said.some((clause) => suffers.test(clause) || badParts.isIn(clause))) return undefined;
  return form.startsWith('antal') && helped.test(form) ? null : 'hogre';
}
