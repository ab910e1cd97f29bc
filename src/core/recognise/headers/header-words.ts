/** What header texts mean, each text read once in a run: sheets of one workbook repeat the same few headers. */
import type { HeaderCandidate, NormalisedHeader } from '../../parse/index.ts';
import { normaliseHeader, scoreHeader, withoutSlips } from '../../parse/index.ts';

export interface HeaderReading {
  readonly header: NormalisedHeader;
  /** Best first; empty when the text is no header that we know. */
  readonly candidates: readonly HeaderCandidate[];
  /** "Nämndens mål och mätetal", "Nämndmål/indikator": a goal on a row of its own, its measures under it in the same column. */
  readonly holdsBoth: boolean;
}

/** The words of a header with single spaces, for short lists of what it may say; its `key` has none. */
export function spelled({ header }: HeaderReading): string {
  return header.words.join(' ');
}

/** Longer texts are prose, never a header. */
export const longestHeader = 90;

/** "Invånare – nämndens mål och mätetal": the målområde in front of what the column holds. */
const areaBefore = /^[^–-]{3,30} [–-] (.*mål\s*(?:och|&|\/)\s*(?:mätetal|indikator|mått|nyckeltal).*)$/i;

const goalsAndMeasures =
  /mål(?:et|en)?\s*(?:och|&|\/|med|samt)\s*(?:tillhörande|dess|deras|sina)?\s*(?:resultat|effekt)?(?:mätetal|indikator|mått|nyckeltal)|(?:mätetal|indikator(?:er)?|mått|nyckeltal) per \S*mål(?:et)?$/i;
const both: HeaderCandidate = { field: 'indikator', score: 1, variant: '' };

function saysBoth(text: string): boolean {
  return goalsAndMeasures.test(text) && text.length <= 60;
}

/** The text with its typing slips put right, in lower case. */
function withoutItsSlips(text: string, written: readonly string[], meant: readonly string[]): string {
  return written.reduce((rest, word, i) => rest.replace(word, meant[i] as string), text.toLowerCase());
}

export class HeaderWords {
  private readonly known = new Map<string, HeaderReading>();

  read(text: string): HeaderReading {
    const seen = this.known.get(text);
    if (seen) return seen;
    const header = normaliseHeader(areaBefore.exec(text)?.[1] ?? text);
    const scored = text.length > longestHeader ? [] : scoreHeader(header);
    const meant = withoutSlips(header);
    const holdsBoth = saysBoth(meant === header ? text : withoutItsSlips(text, header.words, meant.words));
    const reading = {
      header: meant,
      candidates: holdsBoth ? [both, ...scored.filter(({ field }) => field !== 'indikator')] : scored,
      holdsBoth,
    };
    this.known.set(text, reading);
    return reading;
  }
}
