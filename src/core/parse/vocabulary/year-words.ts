/** Words that say what the year beside them is: that which is reported, one that is planned, when something was decided. */
import { letters } from '../letters.ts';
import { monthPattern } from './month-words.ts';

export type YearWord = 'reported' | 'planned' | 'ahead' | 'decided' | 'compared';

const L = `[${letters}]`;
const last = `(?![${letters}-])`;

/** In the order that they are tried where a word begins: "måluppföljning" and "resultatmål" hold words of two kinds. */
const planned = [
  `(?:mal|${L}*mål(?:en|et|s|sättning${L}*|värde${L}*|dokument${L}*)?)${last}`,
  `${L}*budget(?:en|s|år)?${last}`,
  `${L}*plan(?:en|er|erna|s|period${L}*|ering${L}*|erad${L}*)?${last}`,
  // "Prognos 2" is the second report of the year.
  `${L}*prognos(?:en|er)?${last}(?! ?(?:nr ?)?[1-3](?!\\d))`,
  `${L}*strategi${L}*`,
  `${L}*program(?:met|s)?${last}`,
  `inriktning${L}*|${L}*direktiv${L}*|uppdrag${L}*`,
];
const reported = [
  `${L}*(?:delår|halvår|helår|tertial|kvartal|bokslut|redovisning|ber[äa]ttelse|rapport|uppf[öo]lj|uppfyll|utfall|resultat|avst[äa]mning|analys|utvärdering|sammanställning|månad)${L}*`,
  `(?:delar|per|t\\.? ?o\\.? ?m\\.?|till och med|avser|avseende|${monthPattern})${last}`,
  `(?:t|q|kv) ?[1-4](?!\\d)`,
];
const ahead = [`vision${L}*|agenda${last}|målbild${L}*|mandat${L}*|inför${last}|kommande${last}|nästa${last}`];
const decided = [
  `(?:antag|beslut|fastst[äa]ll|utskriv|uppr[äa]tta|revider|giltig|dater|ändra|uppdatera|justera|godkän|behandla|publicera|signera|inlämna|sammanträde|protokoll)${L}*`,
  `${L}*version${L}*|(?:datum|utkast|tryckt|from)${last}`,
  `fr\\.? ?o\\.? ?m\\.?${last}|från och med|gäller fr(?:ån)?${last}`,
];
const compared = [`jämför${L}*|(?:jfr|jmf|fg|f\\.g|föregående|förra|tidigare)${last}|fjol${L}*`];

const kinds: readonly (readonly [YearWord, readonly string[]])[] = [
  ['planned', planned],
  ['ahead', ahead],
  ['decided', decided],
  ['compared', compared],
  ['reported', reported],
];
const anyWord = new RegExp(
  `(?<![${letters}])(?:${kinds.map(([, patterns]) => `(${patterns.join('|')})`).join('|')})`,
  'g',
);
/** What follows such a word is what lies ahead or was before, whatever it is called: "inför årsredovisningen 2026". */
const governing = /^(?:inför|kommande|nästa|jäm|jfr|jmf|fg|f\.g|föregående|förra|tidigare|fjol)/;

export interface FoundYearWord {
  readonly kind: YearWord;
  readonly from: number;
  readonly to: number;
  readonly governs: boolean;
}

/** The words in a text in comparison form, in order. */
export function yearWords(form: string): FoundYearWord[] {
  return [...form.matchAll(anyWord)].map((found) => ({
    kind: (kinds[found.slice(1).findIndex((group) => group !== undefined)] as (typeof kinds)[number])[0],
    from: found.index,
    to: found.index + found[0].length,
    governs: governing.test(found[0]),
  }));
}
