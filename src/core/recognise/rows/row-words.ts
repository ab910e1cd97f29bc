/** Rows that are no goals: examples, sums, footnotes, instructions. Told by their words, each distinct text looked at once. */
import { latinPattern, wordPattern } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { bareLabelOf, Label, labelOf, looseLabelOf } from '../cells/labelled-cells.ts';
import { isTemplateText } from './row-facts.ts';
import { TextMemo } from '../cells/text-memo.ts';
import { CountTexts } from './count-text.ts';

export const RowWord = { plain: 0, example: 1, sum: 2, footnote: 3, part: 4, signature: 5 } as const;
export type RowWord = (typeof RowWord)[keyof typeof RowWord];

const example = /^(?:ex|ex\.|exempel|t\.?\s?ex\.?)(?:[\s:.\d]|$)/i;
/** Read against lower case. */
const sum = wordPattern(
  /^(?:del)?(?:summa|sammanlagt|totalsumma|totalt|total|sum)(?:[\s:]*|\s(?:antal|mål|delmål|indikatorer|nämnden|utskottet|alla|samtliga)\b.*)$|^(?:antal|andel)\s(?:helt\s|delvis\s|ej\s|inte\s|icke\s)?(?:uppfyllda|uppnådda|uppfyllt|uppnått|bedömda|mål|delmål|indikatorer|röda|gula|gröna)(?:\s(?:mål|delmål|indikatorer|nämndmål))?\s*(?::?\s*\d+\s?%?(?:\s(?:av|\/|\()\s?\d+\)?)?)?:?$|^(?:summa|totalt|total|varav)\s(?:antal\s)?(?:helt\s|delvis\s|ej\s|inte\s)?(?:uppfyll|uppnå|bedöm|röda|gula|gröna)\w*(?:\s\w+){0,3}\s*:?$|^(?:genomsnitt|medelvärde|medel|snitt)\s*:?$|^antal\s(?:nämnd|del|nämndens\s)?mål\s(?:inom|i|per|för|under|som|med|totalt|sammanlagt)\b.*$|^(?:summa|totalt|total|sammanlagt):?\s\d+\s(?:mål|delmål|indikator(?:er)?)(?:[\s,.:].*)?$/,
);
/** "Samlad bedömning", "Bedömning av KF-målet": the judgement of all the rows above, read against lower case. */
const judgementOfAll = wordPattern(
  /^(?:(?:nämndens|utskottets|bolagets|styrelsens|förvaltningens) )?(?:(?:samlad|sammanfattande|sammanvägd|sammanvägt|sammantagen|sammantaget|total|samlat)e? (?:bedömning|måluppfyllelse|måluppfyllnad|analys|omdöme)(?: av \S.{0,30}| (?:för )?(?:kf|mål|delmål|nämndmål|målområde|fokusområde|inriktningsmål|området).{0,20})?|(?:bedömning|måluppfyllelse|måluppfyllnad) (?:av|för|kf)\W?.{1,30}|helhetsbedömning|slutsats)\s*:?$/,
);
const footnote = /^(?:\*|†|\d\)|[¹²³]|not(?:er)?[:.]|anm(?:ärkning)?[:.]|källa(?:or)?\s*:|observera|obs[:!.])/i;

/** Sentences that stand alone in a row tell of the table: "Analys: …", or more prose than a delmål has. */
const labelledProse = latinPattern(
  /^(?:(?:sammanfattande|sammanvägd|samlad|övergripande|nämndens) )?(?:analys|kommentar|sammanfattning|summering|slutsats|uppföljning|utvärdering|beskrivning|bedömning|resultat|måluppfyllelse)\p{L}*(?: (?:av|för|på) \S+| \S*mål(?:et)?)?\s*:\s*[\p{L}\d]/iu,
);
/** "Målet bedöms vara …", "Vi ser en positiv utveckling …": how it went or goes, and no delmål. */
const statement =
  /^(?:(?:det \S+ )?\S*målet (?:är|har|kommer|kan|(?:.{1,120} )?(?:bedöms|nås|uppnås|uppfylls))|vi (?:ser|bedömer|konstaterar|fortsätter)|(?:nämnden|utskottet|styrelsen|kommunstyrelsen|bolaget|förvaltningen) (?:bedömer|konstaterar|noterar)) /i;
/** "Inflyttningen har varit svag", "Resultatet har inte förbättrats": what has been. "Har plats för alla" is a goal. */
const hasBeen = wordPattern(
  /(?:^| )(?:har|hade) (?:(?:inte|ej|också|även|delvis|\w+(?:igt|vis)) )?(?!(?:plats|resultat|makt)(?:\W|$))\w+(?:at|it|ats|its|gått|fått|nått|skett)(?:\W|$)/,
);

export function isProse(text: string): boolean {
  return (
    labelledProse.test(text) ||
    statement.test(text) ||
    (text.length >= 80 && /[.!]$/.test(text.trimEnd()) && /\s/.test(text))
  );
}

/** It tells how it went by the form of its verb, as few goals do. */
export function tellsHowItWent(text: string): boolean {
  return hasBeen.test(text.toLowerCase());
}

/** "Arbetet går vidare", "Insatserna pågår": the work itself and what it does now. "Arbetet mot våld" is a name. */
const goesOn = wordPattern(
  /^\w*(?:arbetet|läget|trenden|utvecklingen|planeringen|genomförandet|insatserna|åtgärderna|projekten|satsningarna) (?:(?:som helhet|i huvudsak|i stort|nu|ännu|också|även|fortfarande|inte) )?(?!(?:under|över|efter|hos|inför)(?:\W|$))\w+[rs](?:\W|$)/,
);

/** It tells how the work goes; read only where a goal may stand as well. */
export function tellsHowItGoes(text: string): boolean {
  return goesOn.test(text.toLowerCase());
}

/** Several words that end as a sentence does. */
export function isSentence(text: string): boolean {
  return /\s\S+[.!]\s*$/.test(text);
}

/** Read against lower case. */
const told = wordPattern(
  /^(?:kommentar|analys|motivering|förklaring|åtgärd|beskrivning)(?:er|en|erna)?(?:\s+(?:till|av|om)\s+(?:utfall|bedömning|indikator|mål|avvikelse)\w*)?\s*(?::|$)/,
);

/**
 * "Kommentar: …" in a row of its own under what it is about, as reports are exported: what it says, "" for the label alone
 * with the text in the next row, null for anything else.
 */
export function tellsOfRow(text: string): string | null {
  const plain = text.trim();
  const found = told.exec(plain.toLowerCase());
  return found ? plain.slice(found[0].length).trim() : null;
}

/** "Handläggare | Per Persson": who answers for the paper, under it; read against lower case. */
const signature =
  /^(?:ort och datum|plats och datum|handläggare|ordförande|fastställ[dt]|beslutad|beslutsdatum|datum|upprättad(?: av)?|kontaktperson|kontakt|förvaltningschef|nämndordförande|underskrift|diarienummer|dnr|sidan?|utskriven|senast (?:ändrad|uppdaterad|sparad))(?:[\s:.\d]|$)/;

/** "– varav kvinnor": the row above for a part of those it concerns, read against lower case. */
const part =
  /^(?:[–•-] ?)?(?:varav |därav )?(?:andel |antal )?(?:kvinnor|män|flickor|pojkar)(?:,? (?:andel|antal|%|\(%\)))?$/;

/** First letters of the words above: most texts begin otherwise and need no second look. */
const marks = new Set([...'eEtTsSdDaAgGmMkKnNoO*†¹²³0123456789vVfFpP–-•hHbBuUdDsS']);

/** What kind of row a text at its head makes; template text is another question, see `isTemplateText`. */
export function rowWord(text: string): RowWord {
  const first = text.trimStart();
  if (!marks.has(first.charAt(0))) return RowWord.plain;
  if (example.test(first)) return RowWord.example;
  if (first.length <= 60) {
    const lower = first.toLowerCase();
    const form = lower.trimEnd();
    if (sum.test(form) || judgementOfAll.test(form)) return RowWord.sum;
    if (signature.test(lower)) return RowWord.signature;
    if (first.length <= 40 && part.test(form)) return RowWord.part;
  }
  return footnote.test(first) ? RowWord.footnote : RowWord.plain;
}

/** `rowWord` and template text by text id, each id once. */
export class RowWords {
  private readonly memo: TextMemo<RowWord>;
  readonly counts: CountTexts;
  private readonly templates: TextMemo<boolean>;
  private readonly labels: TextMemo<Label>;
  private readonly bareLabels: TextMemo<Label>;
  private readonly looseLabels: TextMemo<Label>;

  constructor(strings: readonly string[]) {
    this.memo = new TextMemo(strings, rowWord);
    this.counts = new CountTexts(strings);
    this.templates = new TextMemo(strings, isTemplateText);
    this.labels = new TextMemo(strings, labelOf);
    this.bareLabels = new TextMemo(strings, bareLabelOf);
    this.looseLabels = new TextMemo(strings, looseLabelOf);
  }

  of(id: number): RowWord {
    return id < 0 ? RowWord.plain : this.memo.of(id);
  }

  isTemplate(id: number): boolean {
    return id >= 0 && this.templates.of(id);
  }

  /** The label of a value in the cell beside it ("KF-mål:"). */
  label(id: number): Label {
    return this.labels.of(id);
  }

  /** The same without a colon. */
  bareLabel(id: number): Label {
    return id < 0 ? Label.none : this.bareLabels.of(id);
  }

  /** A label by any word that heads such a column, where what stands around it confirms it. */
  looseLabel(id: number): Label {
    return id < 0 ? Label.none : this.looseLabels.of(id);
  }

  /** Nobody has filled in anything: the template's own row, told by its first text and confirmed by all of them. */
  isTemplateRow(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
    let filled = 0;
    for (let column = left; column <= right; column++) {
      const kind = sheet.kind(row, column);
      if (kind === CellKind.empty) continue;
      if (kind !== CellKind.text || !this.isTemplate(sheet.textId(row, column))) return false;
      filled++;
    }
    return filled > 0;
  }
}
