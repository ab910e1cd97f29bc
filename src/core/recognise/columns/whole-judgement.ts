/** "Bedömning utifrån indikatorer | Bedömning utifrån aktiviteter | Sammanvägd bedömning": of several assessments, the one of the whole delmål. */
import { normaliseHeader, wordPattern } from '../../parse/index.ts';
import type { LayoutColumn } from './layout-column.ts';

const whole = wordPattern(
  /(?<!\w)(?:sammanväg|sammantag|sammanlag|samla[dt]|sammanfatt|helhets|tot(?:alt?|ala?)(?!\w)|slut(?:lig|giltig|bedöm))/,
);
const ofPart = wordPattern(
  /(?<!\w)(?:indikator|nyckeltal|mätetal|mått|styrtal|aktivitet|insats|åtgärd|uppdrag|utfall|analys|kvantitativ|kvalitativ|delbedömning|preliminär|enhet|förvaltning|verksamhet|sektorn?s|kontorets|tjänste|kommunstyrelsens|ks(?!\w)|kommunled|kf|kommunfullmäktig|fullmäktig|övergripande mål|inriktningsmål)/,
);
const ofGoal = wordPattern(/(?<!\w)(?:nämnd|utskott|styrelsen|bolag)|(?:^| )(?:del)?mål(?:et|en)?(?: |$)/);

/** A column whose words say so, over what need not be an assessment at all, outweighs nothing. */
const leastConfidence = 0.7;

/** The assessments that say most of the delmål as a whole; all of them where the words do not tell. */
export function ofTheWhole(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  if (columns.length < 2) return columns;
  const ranks = columns.map(({ header, confidence }) => (confidence < leastConfidence ? 0 : rankOf(header)));
  const highest = Math.max(...ranks);
  return columns.filter((_, at) => ranks[at] === highest);
}

function rankOf(header: string): number {
  const { words, asides } = normaliseHeader(header);
  const all = [...words, ...asides].join(' ');
  if (whole.test(all)) return 3;
  if (ofPart.test(all)) return 0;
  return ofGoal.test(all) ? 2 : 1;
}
