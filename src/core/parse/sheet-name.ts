import { normaliseText } from './text.ts';

/** What a sheet's name alone says: a hint, never a verdict. */
export type SheetNameKind =
  | 'instruction'
  | 'register'
  | 'list'
  | 'legend'
  | 'summary'
  | 'chart'
  | 'economy'
  | 'template'
  | 'copy'
  | 'old'
  | 'generic'
  | 'activities';

const rules: readonly (readonly [SheetNameKind, RegExp])[] = [
  ['copy', /^(?:kopia av |copy of )|\(\d+\)$| kopia$|^kopia(?: |$)/],
  [
    'old',
    /(?:^|[ _(-])(?:gammal|gamla|gammalt|old|arkiv|arkiverad|backup|förra året|fg år|tidigare år|utgått|används ej|ej i bruk)(?:$|[ _)-])/,
  ],
  ['template', /(?:^|[ _-])(?:mall|mallar|template|blankett|formulär|exempel|exempelblad|tom mall|tom)(?:$|[ _-])/],
  [
    'instruction',
    /^(?:instruktion|anvisning|läs ?mig|info$|information|försättsblad|framsida|start$|startsida|om |hjälp|handledning|manual|innehåll|readme|titel|omslag|förklaring|guide|process|tidplan|version)/,
  ],
  ['legend', /^(?:legend|teckenförklaring|symboler|färgförklaring|bedömningsskala|statusförklaring|färgkod)/],
  [
    'register',
    /^(?:målregister|målkatalog|kf(?::?s)?[- ]?mål|fullmäktiges? ?mål|kommunfullmäktiges mål|mål$|målen$|målbild|målkedja|målstruktur|inriktningsmål|övergripande mål|strategiska mål|vision|målområden|register|goals$|kommunens mål|kommunmål|(?:kommun(?:övergripande|gemensamma)|gemensamma|långsiktiga) mål$|prioriterade mål|styrkort$|styrkort mål|målförteckning|mållista|måldokument|styrmodell|mål kf$|mål (?:för |från |enligt )?(?:kf|(?:kommun|region)?fullmäktige)|(?:stadens|regionens|politiska|prioriterade) mål|(?:resultat|effekt|utvecklings|fullmäktige)mål$|(?:fokus|utvecklings|mål)områden?$|prioriterade områden$|(?:vision|värdegrund) och mål|mål och (?:vision|inriktning)|målkarta|målträd|(?:mål för )?god ekonomisk hushållning$|målprogram|region(?:fullmäktiges? )?mål|inriktningar$|(?:kommun|region)?fullmäktiges inriktning(?:ar|smål)|reg$)/,
  ],
  [
    'list',
    /^(?:listor|lista|data$|rådata|dropdown|listval|val$|parametrar|inställningar|uppslag|lookup|lists|settings|system|admin|dold|hjälptabell|valideringar|kodlista|koder)/,
  ],
  [
    'summary',
    /(?:sammanställning|sammanfattning|sammandrag|^total(?:t)?$|kommuntotal|totalt|^koncern|roll-?up|summering|översikt|överblick|resultatsammanställning|dashboard|aggregerat|helhet)/,
  ],
  ['chart', /^(?:diagram|graf|grafer|pivot|chart|figur)/],
  [
    'economy',
    /^(?:ekonomi|drift|investering|budget|resultaträkning|balansräkning|personal(?:$|[ _-])|prognos ekonomi|driftredovisning|nettokostnad|internhyra|finans)/,
  ],
  ['activities', /(?:aktivitet|handlingsplan|åtgärd|uppdrag)/],
  [
    'generic',
    /^(?:blad|sheet|ark|tabell|tabelle|feuil)\s?\d*$|^(?:måluppföljning|uppföljning|måluppfyllelse|nyckeltal|indikatorer|mål och indikatorer|rapport|delår|bokslut|årsbokslut|redovisning|inrapportering|utfall)(?: \d{4})?$/,
  ],
];

/** The kind of sheet the name tells of, or null when it says nothing (a committee's name says nothing here). */
export function sheetNameKind(name: string): SheetNameKind | null {
  // "Mål 2024", "KF-mål 2023-2026": years tell nothing of the kind.
  const form = normaliseText(name)
    .replace(/^\d+[. ]+/, '')
    .replace(/(?<=\p{L})[ _]+20\d\d(?:[ ]?[-–][ ]?(?:20)?\d\d)?$/u, '');
  return rules.find(([, pattern]) => pattern.test(form))?.[0] ?? null;
}
