/** What those who are counted are without: "Vägar utan åtgärdsbehov" should be many, "elever utan behörighet" few. */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';
import { badParts, goodParts } from './first-word.ts';

const without = /(?:^| )(?:utan|inga?|noll|ej(?= åter)|inte(?= åter)) (.*)$/;
/** "utan allvarliga brister", not "utan fråga om våld": the harm itself. */
const harm = wordPattern(
  /^(?:(?!om |i |på |av |för |mot |vid )\w+ ){0,2}\w*(?:åtgärdsbehov|brist|brister|fel|eftersatt underhåll|skada|problem|stress|oro|ångest|försening|störning|störningar|konflikter|smärta|risk|risker|vidarekoppling|omkoppling|komplettering|kompletteringar|påminnelse|påminnelser)(?!\w)|^behov av (?:\w+ )?(?:åtgärd|insats|reparation|underhåll)/,
);
/** "utan plan mot kränkningar": the harm says what it would have been for. */
const readiness = wordPattern(
  /^(?:\w+ ){0,2}\w*(?:plan|rutin|rutiner|policy|utbildning|kunskap|stöd|hjälp) (?:mot|för|kring|om|vid|i|av) /,
);
/** What one needs: "lokaler utan hyresgäst". */
const need = wordPattern(
  /^(?:(?:adekvat|relevant|rätt|formell) (?:utbildning|kompetens)|(?:\w+ )?(?:hyresgäst|hyresgäster|sysselsättning|arbete|jobb|bostad|praktikplats|mentor|handläggare|tillsättning|ställföreträdare|kontaktperson|dokumentation|svar|återkoppling|tillsyn|samtycke))(?!\w)(?!.* som )/,
);

/** "Ungdomar i aktivitetsansvaret utan pågående insats": those whom the kommun has to find something for. */
const insats = wordPattern(
  /^(?:(?:pågående|aktuell|aktiv|planerad|registrerad|beslutad|dokumenterad|känd|någon) )?(?:insats|insatser|åtgärd|åtgärder|aktivitet)(?!\w)/,
);
const toBeHelped = wordPattern(/aktivitetsansvar|(?:^|\W)kaa(?!\w)|arbetslös|sjukskriv/);

/** "Inte återkommit inom ett år": whether that is good is asked elsewhere. */
const again = / (?:ej|inte) åter/;

/** The direction of a name that says what is lacked, null where it is anything; undefined when it says no such thing. */
export function directionOfLack(form: string): Direction | null | undefined {
  const lacked = without.exec(form)?.[1];
  if (lacked === undefined) return undefined;
  if (form.includes('utan ') && readiness.test(lacked)) return 'lagre';
  if (badParts.isIn(lacked) || harm.test(lacked)) return 'hogre';
  if (!form.includes('utan ')) return again.test(form) ? undefined : null;
  if (insats.test(lacked) && toBeHelped.test(form)) return 'lagre';
  // "Elever utan gymnasiebehörighet"; of "brukare utan insats som är nöjda" the good thing is said.
  const first = (lacked.split(' som ', 1)[0] as string).split(' ').slice(0, 2).join(' ');
  return need.test(lacked) || goodParts.isIn(first) ? 'lagre' : null;
}
