/**
 * "Resultatmål 3: …" is a delmål in one kommun and a KF-mål in another. Where the headings that lead to KF-mål are called so,
 * those that lead nowhere are broken links and no delmål. "3) …" is a footnote elsewhere.
 */
import { CellKind } from '../../workbook/snapshot.ts';
import { levelledTexts, belowFullmaktige, ownNumbered, latinPattern } from '../../parse/index.ts';
import { onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { ReferenceReader } from '../readers/reference-reader.ts';
import type { Stretch } from './stretch.ts';

/** "Resultatmål 3:" and "Resultatmål –" are called the same. */
const calledBefore = latinPattern(/^(\p{L}[\p{L}\s-]*mål)(?:et)?\s*(?:nr\.?\s*)?[\d.]*\s*[:–-]/iu);
const bracketed = latinPattern(/^\d{1,2}\)\s*\p{L}/u);

/** "Målområde 1 – …", with its number. */
const area = latinPattern(/^\p{L}*(?:område|perspektiv)\p{L}*\s*(?:nr\.?\s*)?(\d{1,2})/iu);

/** The first goal's heading stands over the first header. */
const deepestAbove = 5;

interface Known {
  readonly labels: ReadonlySet<string>;
  /** Målområden are numbered in their own way: one of them holds the text of a goal with another number. */
  readonly areasDiffer: boolean;
}

export class GoalLabels {
  private readonly place: Stretch;
  private readonly references: ReferenceReader;
  private known: Known | null = null;

  constructor(place: Stretch, references: ReferenceReader) {
    this.place = place;
    this.references = references;
  }

  /** The heading is called what those of known KF-mål are. */
  holds(text: string): boolean {
    const label = labelIn(text) ?? levelIn(text);
    return label !== null && (this.known ??= this.learn()).labels.has(label);
  }

  /** A text that would be a footnote heads the rows under it, as known KF-mål do. */
  heads(row: number, column: number): boolean {
    const { sheet, left, right, headerRows, to } = this.place;
    if (sheet.kind(row, column) !== CellKind.text || row + 1 >= to) return false;
    const isOver = headerRows.has(row + 1) || onlyColumn(sheet, row + 1, left, right) === severalColumns;
    return isOver && this.holds(sheet.text(row, column));
  }

  /** The number in the heading is a målområde's, and no goal's. */
  numbersArea(text: string): boolean {
    return area.test(text) && (this.known ??= this.learn()).areasDiffer;
  }

  private learn(): Known {
    const { sheet, left, right, from, to } = this.place;
    const labels = new Set<string>();
    const loose = new Map<string, number>();
    let areasDiffer = false;
    for (let row = Math.max(0, from - deepestAbove); row < to; row++) {
      const column = onlyColumn(sheet, row, left, right);
      if (column < 0 || sheet.kind(row, column) !== CellKind.text) continue;
      const text = sheet.text(row, column);
      const label = labelIn(text);
      if (label !== null && !labels.has(label) && this.references.namesGoal(text)) labels.add(label);
      const level = label === null ? levelIn(text) : null;
      if (level !== null) loose.set(level, (loose.get(level) ?? 0) + (this.references.namesGoal(text) ? 1 : -1));
      areasDiffer ||= this.isOtherNumber(row, column);
    }
    // Without a sign after it the word may be a sentence's own, or a målområde's: most of them must lead.
    for (const [level, lead] of loose) if (lead > 0) labels.add(level);
    return { labels, areasDiffer };
  }

  /** A målområde's heading with a goal's text and another number than the goal's. */
  private isOtherNumber(row: number, column: number): boolean {
    const text = this.place.sheet.text(row, column);
    const number = area.exec(text)?.[1];
    if (number === undefined || !this.references.namesGoal(text)) return false;
    const { goalIds } = this.references.heading(row, column, 'section');
    return goalIds.length > 0 && !goalIds.includes(number);
  }
}

function labelIn(text: string): string | null {
  if (bracketed.test(text)) return ')';
  return calledBefore.exec(text)?.[1]?.toLowerCase().replace(/\s+/g, ' ') ?? ownNumbered(text)?.label ?? null;
}

/** "Fokusområde: Trygg skola", "Målområde 2 Trygghet", "Inriktningsmål God välfärd". */
function levelIn(text: string): string | null {
  const label = /^(\p{L}*(?:område|perspektiv))\s*(?:nr\.?\s*)?\d*\s*[:–-]/iu.exec(text)?.[1]?.toLowerCase();
  if (label !== undefined) return label;
  const [levelled] = levelledTexts(text);
  return levelled === undefined || belowFullmaktige.test(levelled.label) ? null : levelled.label;
}
