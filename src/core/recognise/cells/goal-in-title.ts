/** "Resursmål 6: Personal", "Finansiellt mål 7 – God ekonomi": a heading or a title that calls what it names a goal, by its number. */
import { normaliseText } from '../../parse/index.ts';

export interface GoalTitle {
  /** Lower case: "finansiellt mål". */
  readonly label: string;
  readonly id: string;
  /** "" for a number alone. */
  readonly text: string;
  /** "Verksamhetsmål", "Resultatmål": fullmäktige's in one kommun, and a nämnd's in another. */
  readonly mayBeNamnds: boolean;
}

const numbered =
  /^((?:[A-ZÅÄÖa-zåäö:]+[ts] )?[A-ZÅÄÖa-zåäö]*(?:[Mm]ål(?:et)?|MÅL(?:ET)?)) (?:nr\.? ?)?(\d{1,2}(?:[.:][1-9]\d?)?)(?:[.:)]?$|[.:)] ?| [–-] | (?=["”“«]?[A-ZÅÄÖ]))(\S.{2,})?$/u;
const namnds = /^(?:verksamhets|resultat)mål/;
/** A word of whose it is, or of a part of a goal. */
const ofOthers =
  /nämnd|utskott|styrelse|bolag|förvaltning|enhet|avdelning|kontor|sektor|grupp|projekt|process|(?:^| )(?:del|etapp|mellan|(?:del)?års?|kvartals|tertial|team)mål|^(?:eget|vårt|lokalt|internt|enskilt) /;
const ofKommun = /^(?:kommunens|stadens|regionens|(?:kommun|region)?fullmäktiges|(?:kf|fm|rf):?s) /;
const genitive = /^\S+s /;

/** What a title calls its goal; null for a title that is not worded so, or where others than fullmäktige decide such goals. */
export function goalInTitle(title: string): GoalTitle | null {
  const [, written = '', id, text = ''] = numbered.exec(title.replace(/\s+/g, ' ').trim()) ?? [];
  if (id === undefined) return null;
  const label = normaliseText(written);
  if (ofOthers.test(label) || (genitive.test(label) && !ofKommun.test(label))) return null;
  return { label, id, text, mayBeNamnds: namnds.test(label) };
}
