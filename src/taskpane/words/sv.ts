/** The pane's texts in Swedish (design: looks §4.3–4.4). Their type is the type of every language's texts. */
import { listed, plural } from '../../core/i18n/plural.ts';
import { problemsSv } from './problems-sv.ts';
import { workSv } from './work-sv.ts';

/** Ids that are bare numbers need a word before them: "KF-mål 7". */
const goalWord = (ids: readonly string[]): string => (/^\d/.test(ids[0] ?? '') ? 'KF-mål ' : '');

export const sv = {
  product: 'Målkedjan',
  decimalMark: ',',
  tabs: { overview: 'Översikt', findings: 'Brister', reading: 'Inläsning', label: 'Vyer' },
  period: (name: string, through: string) => `${name}, t.o.m. ${through}`,
  menu: {
    label: 'Fler val',
    settings: 'Inställningar',
    check: 'Kontrollera utan att skriva',
    report: 'Spara rapport (JSON)…',
    removeMarks: 'Ta bort markeringar…',
    clean: 'Ta bort allt från Målkedjan…',
    saveAsNew: 'Spara som ny fil',
    undoRun: 'Ångra senaste sammanställningen…',
    changes: 'Ångra ändringar…',
    manual: 'Handbok',
    about: 'Om Målkedjan',
  },
  main: {
    first: 'Sammanställ',
    again: 'Sammanställ igen',
    retry: 'Försök igen',
    readAgain: 'Läs in igen',
    cancel: 'Avbryt',
  },
  footer: {
    writes: (names: string) => `Skriver bladen ${names}.`,
    sheets: (names: readonly string[]) => listed(names, 'och'),
    fresh: (moment: string) => `Sammanställt ${moment}. Inget har ändrats sedan dess.`,
    compiled: (moment: string) => `Sammanställt ${moment}.`,
    checked: (moment: string) => `Kontrollerat ${moment}. Inget är skrivet i arbetsboken.`,
    asked: 'Du har valt en annan period eller metod. Siffrorna gäller de tidigare valen.',
    notWritten: 'Ej skrivet till arbetsboken.',
  },
  overview: {
    sentence: {
      delar: (met: number, all: number) => `${met} av ${all} KF-mål bedöms uppnås`,
      arsbokslut: (met: number, all: number) => `${met} av ${all} KF-mål ${plural(met, 'är uppfyllt', 'är uppfyllda')}`,
    },
    none: 'Inget KF-mål kan bedömas ännu',
    noneWhy: (assessed: number, all: number, least: string) =>
      `${assessed} av ${all} delmål är bedömda. Minst ${least} behövs.`,
    showMissing: 'Visa vad som saknas',
    bar: (all: number, parts: string) => `${all} KF-mål: ${parts}`,
    share: (assessed: number, all: number, percent: string, notRelevant: number) =>
      `${assessed} av ${all} delmål bedömda (${percent})` +
      (notRelevant > 0 ? `, ${notRelevant} ${plural(notRelevant, 'ej aktuellt', 'ej aktuella')}` : ''),
    broken: (links: number, indicators: number) =>
      `${links} ${plural(links, 'bruten koppling', 'brutna kopplingar')}, ${indicators} delmål saknar indikator`,
    findings: (parts: readonly string[]) => listed(parts, 'och'),
    decides: (count: number, goals: readonly string[]) =>
      `${count} av dem avgör ${goalWord(goals)}${listed(goals.length > 4 ? [...goals.slice(0, 3), `${goals.length - 3} mål till`] : goals, 'och')}`,
    noFindings: 'Inga brister',
    checked: (rows: number, sheets: number, rules: number) =>
      `${rows} ${plural(rows, 'rad', 'rader')} i ${sheets} blad är kontrollerade mot ${rules} regler.`,
    goals: 'KF-mål',
    openSheet: 'Öppna bladet',
    board: 'KS',
    boardLong: 'Kommunstyrelsens egen bedömning',
    noSubGoals: 'Inga delmål',
  },
  goal: {
    back: 'Tillbaka till översikten',
    calculated: (word: string) => `Beräknad bedömning: ${word}.`,
    board: (word: string) => `Kommunstyrelsens egen bedömning: ${word}. Den gäller före den beräknade.`,
    missing: 'Vad som saknas',
    missingCount: (count: number, percent: string) =>
      `Minst ${count} delmål till behöver en bedömning, så att ${percent} är bedömda.`,
    nothingMissing: 'Inget. Tillräckligt många delmål är bedömda.',
    noSubGoals: 'Ingen nämnd har ett delmål som är kopplat till målet.',
    contributors: 'Delmål',
    noIndicator: 'Indikator saknas',
  },
  findings: {
    search: 'Sök i brister',
    severity: { fel: 'Fel', varning: 'Varning', info: 'Info' },
    severities: 'Visa efter allvar',
    committee: 'Nämnd eller bolag',
    all: 'Alla nämnder och bolag',
    whole: 'Hela kommunen',
    count: (shown: number, all: number) => `${shown} av ${all} visas, viktigast för KF-målen först`,
    shown: (count: number) => `${count} ${plural(count, 'brist visas', 'brister visas')}`,
    many: (count: number) => `${count} brister`,
    capped: (most: number, sheet: string) => `De ${most} viktigaste visas. Alla finns i bladet ${sheet}.`,
    more: (count: number) => `Visa ${count} till`,
    openSheet: (sheet: string) => `Öppna bladet ${sheet}`,
    sameCause: (count: number, all: number, cause: string) => `${count} av ${all} har samma orsak: ${cause}`,
    noneLeft: 'Inga brister i urvalet',
    clear: 'Rensa filter',
    consequence: (why: string) => `Följd: ${why}`,
    goTo: 'Gå till cellen',
    goToSheet: 'Gå till bladet',
    copy: 'Kopiera text',
    reminder: 'Kopiera påminnelse',
    reminderText: (period: string, committee: string, items: readonly string[]) =>
      `Hej! Inför ${period} behöver ${committee} komplettera:\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}\nSvara senast [datum].`,
    counts: (errors: number, warnings: number, notices: number) =>
      `${errors} fel, ${warnings} ${plural(warnings, 'varning', 'varningar')}, ${notices} info`,
  },
  reading: {
    title: (read: number, skipped: number) => `${read} blad läses, ${skipped} hoppas över`,
    confirm: (columns: number) => `${columns} ${plural(columns, 'kolumn är osäker', 'kolumner är osäkra')}.`,
    read: (count: number) => `Läses (${count})`,
    register: 'Målregister',
    skipped: (count: number) => `Hoppas över (${count})`,
    headers: (rows: string) => `Rubriker på rad ${rows}`,
    rows: (count: number) => `${count} ${plural(count, 'rad', 'rader')}`,
    goals: (count: number) => `${count} KF-mål`,
    hidden: 'dolt blad',
    protected: 'Skyddat blad: läses som vanligt men får inga markeringar.',
    columns: 'Kolumner',
    column: (field: string, letters: string, header: string, confidence: string) =>
      `${field}: kolumn ${letters}, "${header}" (${confidence})`,
    lacks: (fields: string) => `Saknar kolumn för ${fields}.`,
  },
  running: {
    title: {
      check: 'Kontrollerar',
      consolidate: 'Sammanställer',
      open: 'Läser arbetsboken',
      reread: 'Läser om arbetsboken',
      follow: 'Läser resultatet',
      saveAsNew: 'Gör en kopia med resultatet',
    },
    steps: { reading: 'Läser bladen', computing: 'Kopplar och kontrollerar', writing: 'Skriver bladen' },
    of: (step: string, sheet: string, index: number, count: number) => `${step}: ${sheet} (${index} av ${count})`,
    slow: 'Excel har inte svarat på en minut. Du kan vänta eller avbryta.',
    stopping: 'Avbryter.',
    copy: 'Den öppna arbetsboken ändras inte.',
    safe: 'Inget har skrivits i arbetsboken än. Du kan avbryta utan att något ändras.',
    writing: 'Bladen skrivs. Det går inte att avbryta nu, det tar några sekunder.',
    done: 'klart',
  },
  start: {
    cancelled: 'Avbrutet',
    cancelledBody: 'Inget har ändrats i arbetsboken.',
    empty: 'Arbetsboken är tom',
    emptyBody: 'Öppna arbetsboken med nämndernas blad och välj Läs in igen, eller skapa blad att fylla i.',
    emptyRegister: 'Nytt målregister från mall',
    noTable: 'Hittar ingen måltabell',
    noTableBody: (sheets: number) =>
      `${sheets} blad är genomsökta. En måltabell har en rad med rubriker, till exempel KF-mål, Delmål, Indikator, Målvärde och Utfall, och raderna under den.`,
    noRegister: 'Börja med fullmäktiges mål',
    noRegisterBody: (file: string) =>
      `Målkedjan behöver ett blad med kommunens KF-mål. Inget sådant blad hittades i ${file}. Peka ut det, eller lägg till ett nytt.`,
    thisWorkbook: 'arbetsboken',
    what: 'Vad som händer med filen',
    safe: [
      'Nämndernas blad läses, de skrivs inte om.',
      'Resultatet läggs i fyra egna blad.',
      'Inget lämnar arbetsboken.',
    ],
  },
  stale: {
    cells: (count: number, since: string) =>
      `${count} ${plural(count, 'cell har', 'celler har')} ändrats sedan ${since}`,
    unknown: 'Arbetsboken kan ha ändrats',
    body: 'Siffrorna nedan gäller före ändringarna.',
  },
  elsewhere: {
    ribbon: 'Knappen i menyfliken arbetar …',
    other: 'Målkedjan arbetar redan i arbetsboken …',
    body: 'Panelen väntar tills det är klart.',
  },
  offline: { title: 'Ingen nätverksanslutning', body: 'Sammanställningen fungerar ändå.' },
  partly: { title: 'En kontroll kunde inte göras', body: 'Resten är sammanställt. Se bristen MK900.' },
  settings: {
    title: 'Inställningar',
    back: 'Tillbaka',
    kind: 'Period',
    fromWorkbook: 'Som arbetsboken säger',
    year: 'År',
    method: 'Så räknas KF-målets bedömning',
    remembered: 'Som arbetsboken säger',
    use: 'Använd',
    badYear: 'Skriv ett årtal mellan 2000 och 2100.',
  },
  dialog: {
    removeMarks: 'Ta bort markeringar?',
    removeMarksBody: 'Målkedjans färger tas bort. Era egna färger och värden ändras inte.',
    clean: 'Ta bort allt från Målkedjan?',
    cleanBody:
      'Markeringarna och de fyra bladen tas bort, även kommunstyrelsens egna bedömningar och motiveringar i dem. Nämndernas blad ändras inte. Det går inte att ångra i Excel.',
    remove: 'Ta bort',
    cancel: 'Avbryt',
    report: 'Rapport (JSON)',
    reportBody: 'Hela resultatet som data, för den som vill räkna vidare.',
    copy: 'Kopiera',
    save: 'Hämta som fil',
    close: 'Stäng',
    manualCopy: 'Texten kunde inte kopieras av sig själv. Den är markerad: välj Ctrl+C.',
  },
  done: {
    run: (sentence: string, errors: number, warnings: number) =>
      `Sammanställningen är klar. ${sentence}. ${errors} fel, ${warnings} ${plural(warnings, 'varning', 'varningar')}.`,
    checked: (errors: number, warnings: number) =>
      `Kontrollen är klar. ${errors} fel, ${warnings} ${plural(warnings, 'varning', 'varningar')}.`,
    progress: (percent: string) => `${percent} klart.`,
    marked: (place: string) => `Cell ${place} är markerad. F6 går tillbaka till panelen.`,
    shownSheet: (sheet: string) => `Bladet ${sheet} visas. F6 går tillbaka till panelen.`,
    copied: 'Kopierat',
    copiedMany: (count: number) => `Kopierat, ${count} ${plural(count, 'brist', 'brister')}`,
    marksGone: 'Markeringarna är borttagna.',
    noMarks: 'Det fanns inga markeringar att ta bort.',
    cleaned: 'Allt från Målkedjan är borttaget.',
    nothingOurs: 'Det fanns inget från Målkedjan att ta bort.',
  },
  ...workSv,
  problems: problemsSv,
};

export type Words = typeof sv;
