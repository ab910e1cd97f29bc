/**
 * "KF:s mål för verksamhetsområdet: 2.2 Det är lätt att cykla", "Nämnden bidrar till KF:s mål – …": words that say whose goal it
 * is, and then the goal itself.
 */
import { isBelowFullmaktige } from './level-word.ts';

export interface LabelledText {
  /** "KF:s mål för verksamhetsområdet". */
  readonly label: string;
  readonly text: string;
}

const parted = /^(.{2,69}?)(?:\s*:\s+|\s+[-–—]\s+)(\S.*)$/;

/** What stands before the first colon or dash of a text, and what comes after it; null when nothing does. */
export function splitLabel(text: string): LabelledText | null {
  const [, label, rest] = parted.exec(text) ?? [];
  return label === undefined || rest === undefined ? null : { label, text: rest };
}

const ofFullmaktige =
  /(?:^|[\s(])(?:kf|fm|rf|(?:kommun|region)?fullmäktige)(?::?s)?[\s-]?(?:[a-zåäö]+[\s-])?[a-zåäö]*mål(?:en|et)?(?=$|[\s),])|mål(?:en|et)? (?:\(|(?:från|av|beslutade av|beslutat av|antagna av) )(?:kf|fm|rf|(?:kommun|region)?fullmäktige)/;
const ofTerm =
  /^(?:inriktnings|effekt|(?:övergripande|strategiskt?|strategiska|prioriterat|prioriterade|kommunens|stadens|kommunövergripande)\s)mål(?:en|et)? (?:för|i|under|enligt|som) /;

/** The goal after words that say it is fullmäktige's, with the number that those end in; null for a text that does not begin so. */
export function afterGoalLabel(text: string): string | null {
  const split = mayBeLabelled.test(text) ? splitLabel(text) : null;
  // "KF-mål M19: EU-medel": a label with an id is the reference itself.
  if (split === null || letteredId.test(split.label)) return null;
  const [before, number] = lastNumber.exec(split.label) ?? ['', ''];
  const label = split.label.slice(0, split.label.length - before.length).toLowerCase();
  if (ofNamnd.test(label) || !(ofFullmaktige.test(label) || ofTerm.test(label))) return null;
  if (number === '') return split.text;
  // "KF-mål 1 – KF-mål 3", "KF-mål 1 – 3".
  return otherEnd.test(split.text) ? null : `${number} ${split.text}`;
}

const letteredId = /\s(?:[A-ZÅÄÖ]{1,3}[ -]?\d{1,2}[a-h]?|[A-Z]|[IVX]{2,4})$/;
const otherEnd = /^(?:[a-zåäö:-]*\s?){0,3}\d/i;
const lastNumber = /\s(?:nr\.?\s*)?(\d{1,2}(?:[.:]\d{1,2})*)$/i;

const mayBeLabelled = /mål[^\n]{0,60}(?:: | [-–—] )/i;

/** "Nämndens mål kopplat till KF-mål: …": its own, whatever it leads to. */
const ofNamnd =
  /^(?:nämnd|utskott|styrelse|bolag|förvaltning|verksamhet|enhet)(?:s|en|ens|ets)?[\s-]?(?:del)?mål|^delmål/;

/** The words are of what a nämnd has decided: "Nämndmål", and not "KF:s mål för nämnden". */
export function isOfNamnd(words: string): boolean {
  const label = words.toLowerCase();
  const [head = ''] = label.split(/ (?:för|som|i|enligt|inom) /);
  return isBelowFullmaktige(head) && (ofNamnd.test(label) || !ofFullmaktige.test(label));
}
