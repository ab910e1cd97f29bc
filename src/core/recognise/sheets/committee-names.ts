/** One name for each committee, however the sheets, titles, columns and files write it; full names before abbreviations. */
import type { CommitteeMatch } from '../../parse/index.ts';
import { matchCommittee, sameCommittee } from '../../parse/index.ts';

/** Less certain matches are words that only look like a committee's name. */
const certain = 0.6;

/** Names are short; a longer text is prose. */
const longest = 100;

/** All of them together are nobody's name. */
const everybody = /^(?:samtliga|alla|övriga|respektive)\s|nämnder(?:na)?(?![a-zà-öø-ÿ])/i;

export class CommitteeNames {
  private readonly matches = new Map<string, CommitteeMatch | null>();
  private readonly fullByKey = new Map<string, string>();
  private readonly byText = new Map<string, string | null>();
  private readonly abbreviations = new Map<string, string>();

  private readonly ofSheets = new Map<string, string>();

  private match(text: string): CommitteeMatch | null {
    let match = this.matches.get(text);
    if (match === undefined) {
      match = text.length > longest || everybody.test(text) ? null : matchCommittee(text);
      this.matches.set(text, match);
    }
    return match;
  }

  /** Takes note of a full name, so that abbreviations elsewhere can be told by it. */
  learn(text: string): void {
    const match = this.match(text);
    if (match && isFull(match) && !this.fullByKey.has(match.key)) this.fullByKey.set(match.key, match.name);
  }

  /** A sheet called KFTN whose title has the full name tells what KFTN is, where nothing else does. */
  learnSheet(sheetName: string, titles: readonly string[]): void {
    const short = this.match(sheetName);
    if (!short?.isAbbreviation || this.ofSheets.has(short.key)) return;
    const full = titles.map((text) => this.match(text)).find((match) => match !== null && isFull(match));
    if (full) this.ofSheets.set(short.key, this.nameOf(full));
  }

  /** The committee's name in this run, or null when the text names none. */
  find(text: string): string | null {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const match = this.match(text);
    const told = match?.isAbbreviation ? (this.ofSheets.get(match.key) ?? null) : null;
    const name = match && match.confidence >= certain ? this.nameOf(match) : told;
    this.byText.set(text, name);
    return name;
  }

  /** The first full name among the texts, else the first abbreviation; null when none names a committee. */
  firstOf(texts: readonly string[]): string | null {
    let abbreviated: CommitteeMatch | null = null;
    for (const text of texts) {
      const match = this.match(text);
      if (!match || match.confidence < certain) continue;
      if (!match.isAbbreviation) return this.nameOf(match);
      abbreviated ??= match;
    }
    return abbreviated ? this.nameOf(abbreviated) : null;
  }

  private nameOf(match: CommitteeMatch): string {
    if (!match.isAbbreviation) return withCapital(this.fullByKey.get(match.key) ?? match.name);
    const known = this.abbreviations.get(match.key);
    if (known !== undefined) return known;
    const inWorkbook = [...this.fullByKey.values()].find((full) => sameCommittee(match.name, full));
    const name = inWorkbook ?? match.fullNames[0] ?? this.ofSheets.get(match.key) ?? match.name;
    this.abbreviations.set(match.key, name);
    return name;
  }
}

/** "Ansvarig: kommunstyrelsen" names Kommunstyrelsen. */
const withCapital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const isFull = ({ confidence, isAbbreviation }: CommitteeMatch): boolean => confidence >= certain && !isAbbreviation;
