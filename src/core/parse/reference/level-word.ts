/** "Fokusområde Trygg skola", "Kommunens övergripande mål: God välfärd": what a goal's level is called, and then its own text. */
import { normaliseText } from '../text.ts';

export interface Levelled {
  /** Lower case: "kommunens övergripande mål". */
  readonly label: string;
  readonly text: string;
}

const level = /(?:mål|område|perspektiv|inriktning|riktning|prioritering|utmaning|ambition|vägval|löfte|tema)$/;
const mostWords = 4;
const mark = /^[:–-]$/;

/** The ways to part a text so, the shortest label first; none for most texts. */
export function levelledTexts(text: string): readonly Levelled[] {
  const words = text.trim().split(/\s+/);
  const found: Levelled[] = [];
  for (let count = 1; count <= mostWords && count < words.length; count++) {
    const label = normaliseText(words.slice(0, count).join(' ')).replace(/:$/, '');
    if (!level.test(label)) continue;
    const rest = words.slice(mark.test(words[count] as string) ? count + 1 : count);
    if (rest.length > 0) found.push({ label, text: rest.join(' ') });
  }
  return found;
}

/** "Perspektiv Verksamhet", "Målområde Ekonomi och verksamhet": what comes after the word for an area is its name. */
const areaByName = /^\s*(\S*(?:område|perspektiv))\s+\S/i;

/** The label is of what a nämnd or a verksamhet has decided itself. */
export function isBelowFullmaktige(label: string): boolean {
  return belowFullmaktige.test(areaByName.exec(label)?.[1] ?? label);
}

/** A word for a level below fullmäktige's goals. */
export const belowFullmaktige = /nämnd|utskott|delmål|bolag|förvaltning|verksamhet|enhet|åtagande|indikator|aktivitet/i;
