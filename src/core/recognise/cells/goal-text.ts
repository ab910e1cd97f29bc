/** "KF-mål 3: Öppen och kommunikativ" is a number and a text. */
import type { Reference } from '../../model/chain.ts';
import { afterGoalLabel, latinPattern, letters } from '../../parse/index.ts';

export interface NumberedText {
  /** Id as a register would have it ("3", "2.1", "M4", "A"); null when the text has none. */
  readonly id: string | null;
  readonly text: string;
}

const level =
  '(?:(?:kf|fm|rf)(?::?s)?|kommunfullmäktiges?|regionfullmäktiges?|fullmäktiges?|inriktnings|övergripande|strategiskt|prioriterat|utvecklings|effekt)';
// "Prioriterat inriktningsmål 2". Each run of signs follows a word: two runs side by side take for ever to part.
const label = `(?:(?:(?:bidrar|kopplat|kopplas|koppling|hör) till|stödjer|avser|tillhör) (?=(?:kf|fm|rf|[^ ]*mål)))?(?:${level}(?:[ -]${level})?)?[\\s-]*(?:mål[\\s-]*)?(?:område[\\s-]*)?(?:(?:nr|nummer|no)\\.?)?`;
// A small letter may part a goal in two: 1a, 1b.
const number = `([A-ZÅÄÖ]{0,2}\\d{1,2}(?::[1-9]\\d?(?!\\d)|(?:\\.\\d{1,2}){0,2})(?:\\.?[a-h](?![${letters}])| [a-h](?=[.):]| ?[–-] ))?)`;
const numbered = new RegExp(`^${label}\\s*${number}(?:[.):]?\\s+[–-]?\\s*|[.):]\\s*|\\s*[–-]\\s*)(\\S.{2,})$`, 'i');
const bareNumber = new RegExp(`^${label}\\s*${number}[.):]?$`, 'i');
/** "A. Trygg uppväxt", "B – Skola": a letter is an id when it is set off as one; "E-hälsa" is a word. */
const lettered = latinPattern(
  /^(?:(?:KF|Kf|kf)?-?[Mm]ål(?:område)?\s+)?([A-HM])(?:[.):]\s*|\s+[–-]\s+|\s+(?=\p{Lu}))(\S.{2,})$/u,
);
const bareLetter = /^(?:(?:KF|Kf|kf)?-?[Mm]ål(?:område)?\s+)?([A-HM])[.):]?$/u;

/** "5-1 Trygga barn", "A.1 Trygga barn", "II:1 Trygga barn", "1/1 Trygga barn": ids of two parts; "16-24 år" are ages. */
const joined =
  /^(\d{1,2}[-/]\d{1,2}|(?:[A-ZÅÄÖ]|[IVX]{2,4})[.:/]\d{1,2}(?:\.\d{1,2})?)(?:[.):]?\s+[–-]?\s*|[.):]\s*)([A-ZÅÄÖÉ].{2,})$/;
const bareJoined = /^(?:[A-ZÅÄÖ]|[IVX]{2,4})[.:]\d{1,2}(?:\.\d{1,2})?$/;
const joint = /^.{1,4}[-./:]/;
const mayBeJoined = (text: string) => joint.test(text);

/** Splits a leading id off a goal's text. */
export function splitNumber(text: string): NumberedText {
  const found = (mayBeJoined(text) ? joined.exec(text) : null) ?? numbered.exec(text) ?? lettered.exec(text);
  if (found) return { id: asWritten(found[1] as string), text: found[2] as string };
  return { id: null, text };
}

/** The id that a text consists of, labels aside ("KF-mål 3" → "3"); null when it says more than that. */
export function onlyId(text: string): string | null {
  if (mayBeJoined(text) && bareJoined.test(text)) return text;
  const id = (bareNumber.exec(text) ?? bareLetter.exec(text))?.[1];
  return id === undefined ? null : asWritten(id);
}

const inFront = latinPattern(/^\p{L}+/u);

/** Letters in front are large, one after the number stays small: "m4" is M4, "1b" is 1b. */
function asWritten(id: string): string {
  return id.replace(inFront, (letters) => letters.toUpperCase()).replace(/ (?=[a-h]$)/i, '');
}

/** A heading that opens a block of a goal's rows: labelled or numbered ("Inriktningsmål 1.1: …", "3. …"). */
export function looksLikeGoalHeading(text: string): boolean {
  return numbered.test(text) || lettered.test(text) || goalLabel.test(text);
}

const goalLabel =
  /^(kf|fm|rf|fullmäktige|kommunfullmäktige|inriktnings|övergripande|strategisk|prioriter)(?::s)?[a-zà-öø-ÿ]*[\s-]*mål(?:[\s-]*(?:nr|nummer)\.?)?\s*[:\d–-]/i;

/** A heading that calls itself a KF-mål: "Övergripande mål: …", "KF-mål 3 – …". */
export function saysGoal(text: string): boolean {
  return goalLabel.test(text);
}

/** The name of a sheet that holds one goal's delmål: "Mål 1", "KF-mål 3", "2. Trygg uppväxt". */
export function looksLikeGoalName(name: string): boolean {
  return isWrittenAsId(name) || looksLikeGoalHeading(name);
}

const writtenAsId = new RegExp(
  `^(?:(?:kf|fm|rf)[${letters}]*|mål|m)[\\s-]*(?:mål)?[\\s-]*(?:(?:nr|nummer)\\.?)?\\s*\\d{1,2}(?:\\.\\d{1,2})?\\.?$|^\\d{1,2}\\.\\d{1,2}$`,
);

/** Labelled or dotted, so that it cannot be any number: "KF 3", "Mål 4", "2.1". */
export function isWrittenAsId(text: string): boolean {
  return text.length <= 24 && writtenAsId.test(text.trim().toLowerCase());
}

/** The text of the goal that indicators stand directly under, without its number; null when only a number or nothing is said. */
export function goalsOwnText({ goalIds, text }: Reference): string | null {
  if (goalIds.length !== 1) return null;
  const words = text.replace(/\s+/g, ' ').trim();
  const own = splitNumber(afterGoalLabel(words) ?? words).text;
  return own.length >= 12 ? own : null;
}
