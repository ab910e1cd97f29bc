/**
 * "Resursmål 6: Personal", "Finansiellt mål 7 – God ekonomi": the title of a sheet that holds what belongs to one of
 * fullmäktige's goals, whatever those are called.
 */
import { matchCommittee, normaliseText } from '../../parse/index.ts';
import { splitNumber } from '../cells/goal-text.ts';
import { namedInput } from '../cells/named-input.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { SampledReference } from './reference-sample.ts';

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

interface Titled {
  readonly layout: SheetLayout;
  readonly title: GoalTitle;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The goals that sheets with no reference of their own name in their titles. */
export function titleGoals(layouts: readonly SheetLayout[], samples: readonly SampledReference[]): SampledReference[] {
  const sampled = new Set(samples.map(({ layout }) => layout));
  const titles = layouts.filter((layout) => !sampled.has(layout)).flatMap(titled);
  const ids = new Set([...samples.map(({ text }) => splitNumber(text).id), ...titles.map(({ title }) => title.id)]);
  const told = titles.filter((one) => tellsGoals(one, titles, ids.size > 1));
  return told.map(({ layout, text, row, column }) => ({ input: namedInput(text), text, layout, row, column }));
}

function titled(layout: SheetLayout): Titled[] {
  if (layout.goalTables.length === 0) return [];
  for (const { text, place } of layout.lines) {
    const title = goalInTitle(text);
    if (title !== null && title.text !== '') return [{ layout, title, text, ...place }];
  }
  return [];
}

/** A word's numbers are goals' where each has one text. A word that nämnder have too is one of several, and over no nämnd's sheet. */
function tellsGoals({ title, layout }: Titled, titles: readonly Titled[], areSeveral: boolean): boolean {
  const alike = titles.filter((other) => other.title.label === title.label);
  const isOne = ({ title: { id, text } }: Titled) =>
    alike.every(({ title: other }) => other.id !== id || normaliseText(other.text) === normaliseText(text));
  if (!alike.every(isOne)) return false;
  return !title.mayBeNamnds || (areSeveral && !isNamnds(layout));
}

/** The sheet or its file is called after a nämnd. */
function isNamnds({ source: { sheet, workbook }, lines }: SheetLayout): boolean {
  const names = [workbook.file ?? '', sheet.name, ...lines.map(({ text }) => text)];
  return names.some((name) => goalInTitle(name) === null && matchCommittee(name) !== null);
}
