/** Columns that tell whose each row is, under words that do not say nämnd, or in names that do not. */
import type { Field } from '../../model/chain.ts';
import type { Guess, HeaderColumn } from './header-column.ts';

/** What such a column may be called, besides by words that nobody has listed ("Utförare"). */
const otherWords: ReadonlySet<Field> = new Set<Field>(['ansvarig', 'dimension', 'aktivitet']);

/** They take part in what others answer for, or tell what is measured ("Socialstyrelsen"). */
const notTheirs =
  /^defin|källa|mäts?|sam(?:verk|arbet|ord)|med(?:verk|aktör)|berör|stöd|övrig|mottag|remiss|beslut|partner/;

/** The header ends in a word for one of the kommun's parts. */
const ofParts = /(?:nämnd|förvaltning|sektor|kontor)(?:en|er|n|et)?(?:s?område)?$/;

const longestName = 40;

export function committees(column: HeaderColumn): Guess[] {
  const { best, evidence, at, header, view } = column;
  if (column.isElsewhere('namnd', 0.8)) return [];
  const mayBe = () => at < view.indicatorColumn || view.isOfAll();
  const isOpen = best === undefined || otherWords.has(best.field);
  if ((column.may('ansvarig') || (isOpen && mayBe())) && evidence.committees(at) >= 0.7 && !notTheirs.test(header.key))
    return [{ field: 'namnd', score: 0.95 }];
  // Outweighs what else speaks against names without a word for nämnd.
  return holdsParts(column) ? [{ field: 'namnd', score: 1.5 }] : [];
}

/** "Ansvarig nämnd", "Förvaltningsområde" over "Socialt stöd och omsorg", in a table of the whole kommun. */
function holdsParts({ best, evidence, at, header, view }: HeaderColumn): boolean {
  if (best === undefined || !(best.field === 'namnd' || otherWords.has(best.field)) || !ofParts.test(header.key))
    return false;
  const length = evidence.meanLength(at);
  if (length < 3 || length > longestName || evidence.numeric(at) > 0 || evidence.sentences(at) > 0) return false;
  return evidence.distinct(at) <= 0.75 && evidence.filled(at) > 2 && view.isOfAll();
}
