/** What the command line says about its own work: progress, questions, summaries. The report's words are the core's. */
import type { Period } from '../../core/model/period.ts';
import type { Language } from '../arguments.ts';

export interface ScreenWords {
  readonly reading: (file: string, n: number, of: number) => string;
  readonly checking: string;
  readonly writing: string;
  readonly askKind: string;
  readonly askYear: (year: number) => string;
  readonly noGoals: string;
  readonly notFilledIn: string;
  readonly idleFile: (file: string, hasTables: boolean) => string;
  readonly nothingCompared: string;
  readonly setAside: (period: string) => string;
  readonly worst: (shown: number, all: number) => string;
  /** What is left of the findings: `rest` says how many of what, `sheet` holds them. */
  readonly more: (rest: string, sheet: string | null) => string;
  readonly moreToDo: (count: number) => string;
  readonly noFindings: string;
  readonly approved: (count: number) => string;
  readonly ignoredSheets: string;
  readonly skippedFiles: string;
  /** Of files that nobody named: found in a folder or by a pattern. */
  readonly filesWithoutOurs: (files: readonly string[]) => string;
  readonly filesOfOursAlone: (files: readonly string[]) => string;
  readonly noneCounted: string;
  readonly subGoals: (count: number) => string;
  readonly withoutGoal: (count: number) => string;
  /** `applying` is more than none. */
  readonly assessed: (count: number, applying: number, share: string) => string;
  readonly backup: (file: string) => string;
  readonly unchanged: string;
  readonly signed: string;
  readonly nothingToRemove: (file: string) => string;
  readonly cleaned: (file: string) => string;
  readonly noMarks: (file: string) => string;
  readonly marksRemoved: (file: string) => string;
  readonly onlyMarksRemoved: (file: string) => string;
  readonly copiesStay: (sheets: readonly string[]) => string;
  readonly whereFrom: Readonly<Record<Period['source'], string>>;
  readonly why: string;
  readonly todo: string;
  readonly severity: string;
  readonly example: string;
  readonly template: (sheets: readonly string[]) => string;
  /** `file` holds the goals; null for those of Nora. */
  readonly templateGoals: (count: number, file: string | null) => string;
  readonly whenFilledIn: (command: string) => string;
}

const sv: ScreenWords = {
  reading: (file, n, of) => (of === 1 ? `Läser ${file} …` : `Läser ${file} (${n} av ${of}) …`),
  checking: 'Kopplar till KF-mål och kontrollerar …',
  writing: 'Skriver bladen …',
  askKind: 'Vilken rapport gäller det? 1 = delår, 2 = årsbokslut: ',
  askYear: (year) => `Vilket år? [${year}]: `,
  noGoals: 'Inga delmål hittades: inget blad har en måltabell. Kontrollera att rätt arbetsbok är angiven.',
  notFilledIn: 'Inga delmål hittades: måltabellerna är inte ifyllda.',
  idleFile: (file, hasTables) =>
    `${file}: ${hasTables ? 'måltabellerna är inte ifyllda' : 'inget blad har en måltabell'}, så filen ger inga delmål.`,
  nothingCompared: 'Inget är jämfört med förra perioden: arbetsböckerna efter --previous har inga delmål.',
  setAside: (period) =>
    `Kommunstyrelsens egna bedömningar gäller ${period} och räknas inte här. De står kvar i Spårbarhet.`,
  worst: (shown, all) => (shown === all ? 'Att åtgärda:' : `Att åtgärda, de ${shown} viktigaste av ${all}:`),
  more: (rest, sheet) => `… och ${rest}${sheet ? `, se bladet ${sheet}` : ''}.`,
  moreToDo: (count) => `${count} till`,
  noFindings: 'Inga brister.',
  approved: (count) => (count === 1 ? '1 är godkänd.' : `${count} är godkända.`),
  ignoredSheets: 'Blad som inte läses',
  skippedFiles: 'Filer som hoppades över',
  filesWithoutOurs: (files) => `Inget att ta bort i ${files.join(', ')}.`,
  filesOfOursAlone: (files) =>
    `Lämnade: ${files.join(', ')} har bara Målkedjans blad. Radera ${files.length === 1 ? 'filen om den' : 'filerna om de'} inte behövs.`,
  noneCounted: 'Inga delmål räknas: underlaget avser en annan period.',
  subGoals: (count) => `${count} delmål`,
  withoutGoal: (count) => `varav ${count} utan giltig koppling till KF-mål`,
  assessed: (count, applying, share) => {
    if (applying === 1) return `Det enda aktuella delmålet är ${count === 1 ? '' : 'inte '}bedömt.`;
    return `${count === 0 ? 'Inget' : count} av ${applying} aktuella delmål är ${count < 2 ? 'bedömt' : 'bedömda'} (${share}).`;
  },
  backup: (file) => `Säkerhetskopia: ${file}`,
  unchanged: 'Inget nytt sedan förra körningen: filen är redan aktuell.',
  signed: 'Arbetsboken var digitalt signerad. Signaturen gäller inte den ändrade filen.',
  nothingToRemove: (file) => `${file}: inget att ta bort, Målkedjan har inte skrivit i filen.`,
  cleaned: (file) => `${file}: Målkedjans blad och markeringar är borttagna.`,
  noMarks: (file) => `${file}: inga markeringar att ta bort.`,
  marksRemoved: (file) => `${file}: markeringarna är borttagna, Målkedjans blad står kvar.`,
  onlyMarksRemoved: (file) => `${file}: Målkedjans markeringar är borttagna.`,
  copiesStay: (sheets) =>
    `Kopior av Målkedjans blad står kvar: ${sheets.join(', ')}. De kan någon ha gjort själv; ta bort dem för hand om de inte behövs.`,
  whereFrom: {
    option: 'angiven',
    titles: 'ur bladens rubriker',
    rows: 'ur tabellens rader',
    headers: 'ur kolumnrubrikerna',
    sheetNames: 'ur bladens namn',
    unsaid: 'kolumnerna anger året utan månad',
    file: 'ur filnamnet',
    state: 'från förra körningen',
  },
  why: 'Varför',
  todo: 'Gör så här',
  severity: 'Allvar',
  example: 'Exempel',
  template: (sheets) => `Mall med ${sheets.length} blad att fylla i: ${sheets.join(', ')}.`,
  templateGoals: (count, file) =>
    file === null
      ? `KF-målen är Noras ${count}. Annan kommun? Ange en arbetsbok med era KF-mål med --register.`
      : `${count} KF-mål ur ${file}.`,
  whenFilledIn: (command) => `När bladen är ifyllda: ${command}`,
};

const en: ScreenWords = {
  reading: (file, n, of) => (of === 1 ? `Reading ${file} …` : `Reading ${file} (${n} of ${of}) …`),
  checking: 'Linking to the council goals and checking …',
  writing: 'Writing the sheets …',
  askKind: 'Which report is it? 1 = interim (delår), 2 = annual (årsbokslut): ',
  askYear: (year) => `Which year? [${year}]: `,
  noGoals: 'No sub-goals were found: no sheet has a goal table. Check that it is the right workbook.',
  notFilledIn: 'No sub-goals were found: the goal tables are not filled in.',
  idleFile: (file, hasTables) =>
    `${file}: ${hasTables ? 'the goal tables are not filled in' : 'no sheet has a goal table'}, so the file gives no sub-goals.`,
  nothingCompared: 'Nothing is compared with the previous period: the workbooks after --previous have no sub-goals.',
  setAside: (period) =>
    `The executive board's own assessments are of ${period} and do not count here. They are kept in Spårbarhet.`,
  worst: (shown, all) => (shown === all ? 'To do:' : `To do, the ${shown} most important of ${all}:`),
  more: (rest, sheet) => `… and ${rest}${sheet ? `, see the sheet ${sheet}` : ''}.`,
  moreToDo: (count) => `${count} more`,
  noFindings: 'No findings.',
  approved: (count) => `${count} ${count === 1 ? 'is' : 'are'} approved.`,
  ignoredSheets: 'Sheets not read',
  skippedFiles: 'Files skipped',
  filesWithoutOurs: (files) => `Nothing to remove in ${files.join(', ')}.`,
  filesOfOursAlone: (files) =>
    `Left: ${files.join(', ')} ${files.length === 1 ? 'has' : 'have'} Målkedjan's sheets alone. Delete ${files.length === 1 ? 'the file if it is' : 'the files if they are'} not needed.`,
  noneCounted: 'No sub-goals are counted: the material is of another period.',
  subGoals: (count) => `${count} ${count === 1 ? 'sub-goal' : 'sub-goals'}`,
  withoutGoal: (count) => `${count} of them without a valid council goal`,
  assessed: (count, applying, share) => {
    if (applying === 1) return `The only sub-goal that applies is ${count === 1 ? '' : 'not '}assessed.`;
    return `${count === 0 ? 'None' : count} of ${applying} sub-goals that apply ${count < 2 ? 'is' : 'are'} assessed (${share}).`;
  },
  backup: (file) => `Backup: ${file}`,
  unchanged: 'Nothing new since the last run: the file is up to date.',
  signed: 'The workbook was digitally signed. The signature does not hold for the changed file.',
  nothingToRemove: (file) => `${file}: nothing to remove, Målkedjan has not written in the file.`,
  cleaned: (file) => `${file}: Målkedjan's sheets and markings are removed.`,
  noMarks: (file) => `${file}: no markings to remove.`,
  marksRemoved: (file) => `${file}: the markings are removed, Målkedjan's sheets stay.`,
  onlyMarksRemoved: (file) => `${file}: Målkedjan's markings are removed.`,
  copiesStay: (sheets) =>
    `Copies of Målkedjan's sheets stay: ${sheets.join(', ')}. Somebody may have made them; delete them by hand if they are not needed.`,
  whereFrom: {
    option: 'as given',
    titles: "from the sheets' titles",
    rows: "from the table's rows",
    headers: 'from the column headers',
    sheetNames: "from the sheets' names",
    unsaid: 'the columns name the year and no month',
    file: 'from the file name',
    state: 'from the last run',
  },
  why: 'Why',
  todo: 'What to do',
  severity: 'Severity',
  example: 'Example',
  template: (sheets) =>
    `Template with ${sheets.length} ${sheets.length === 1 ? 'sheet' : 'sheets'} to fill in: ${sheets.join(', ')}.`,
  templateGoals: (count, file) =>
    file === null
      ? `The council goals are Nora's ${count}. Another municipality? Give a workbook with your goals with --register.`
      : `${count} council ${count === 1 ? 'goal' : 'goals'} from ${file}.`,
  whenFilledIn: (command) => `When the sheets are filled in: ${command}`,
};

export const screenWords: Readonly<Record<Language, ScreenWords>> = { sv, en };
