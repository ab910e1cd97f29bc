/** What single texts look like, each asked once in a run: sheets repeat the same statuses, units and directions. */
import {
  looksLikeAssessment,
  looksLikeDirection,
  matchCommittee,
  missingReason,
  parseUnit,
} from '../../parse/index.ts';

/** Words that a committee's name holds; texts without them, and longer than an abbreviation, are not asked about. */
const ofCommittees = /nämnd|utskott|styrelse|bolag|förbund|\bAB\b|tjänst|bostäder|fastigheter|committee|board/i;

export class TextTests {
  readonly isStatus = once(looksLikeAssessment);
  /** "Mäts ej", "Redovisas vid årsbokslut": why there is no figure. */
  readonly isReason = once((text) => text.length <= 60 && missingReason(text) !== null);
  readonly isUnit = once((text) => parseUnit(text) !== null);
  readonly isDirection = once(looksLikeDirection);
  readonly isCommittee = once((text) => {
    // "Bolaget ska bygga bostäder" is what somebody shall do, no name.
    if ((text.length > 5 && !ofCommittees.test(text)) || / ska(?:ll)? /.test(text)) return false;
    const match = matchCommittee(text);
    return match !== null && match.confidence >= 0.6;
  });
}

function once(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = test(text)));
    return answer;
  };
}
