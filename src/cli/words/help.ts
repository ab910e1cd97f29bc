/** Texts of `--help` in both languages. */
import type { Language } from '../arguments.ts';

export interface HelpWords {
  /** What stands for a value in the lists of options. */
  readonly names: Readonly<
    Record<'command' | 'options' | 'file' | 'date' | 'year' | 'method' | 'name' | 'names' | 'code', string>
  >;
  readonly titles: Readonly<Record<string, string>>;
  readonly description: string;
  readonly footer: string;
  readonly version: string;
  readonly help: string;
  readonly lang: string;
  readonly quiet: string;
  readonly terminal: string;
  readonly files: string;
  readonly json: string;
  readonly jsonInstead: string;
  readonly period: string;
  readonly year: string;
  readonly through: string;
  readonly method: string;
  readonly previous: string;
  readonly register: string;
  readonly output: string;
  readonly inPlace: string;
  readonly force: string;
  readonly compress: string;
  readonly committees: string;
  readonly municipality: string;
  readonly templateRegister: string;
  readonly templatePeriod: string;
  readonly templateYear: string;
  readonly codes: string;
  readonly consolidate: string;
  readonly check: string;
  readonly clean: string;
  readonly marks: string;
  readonly template: string;
  readonly explain: string;
}

const sv: HelpWords = {
  names: {
    command: 'kommando',
    options: 'väljare',
    file: 'fil',
    date: 'datum',
    year: 'år',
    method: 'metod',
    name: 'namn',
    names: 'namn,namn',
    code: 'kod',
  },
  titles: {
    'Usage:': 'Användning:',
    'Arguments:': 'Argument:',
    'Options:': 'Väljare:',
    'Commands:': 'Kommandon:',
  },
  description:
    'Från fullmäktiges mål till nämndernas delmål, kontrollerat och sammanställt i arbetsboken du redan har.',
  footer: [
    'Exempel:',
    '  malkedjan consolidate "Delår 2026.xlsx"',
    '  malkedjan consolidate "Underlag delår" --period delar --year 2026 -o malkedja.xlsx',
    '  malkedjan check Socialnämnden.xlsx',
    '',
    'Slutkoder: 0 klart · 1 check hittade fel · 2 kommandot behöver ändras · 3 en fil kan inte läsas ·',
    '           4 resultatet kan inte skrivas · 70 fel i Målkedjan',
    'Hjälp för ett kommando: malkedjan consolidate --help',
  ].join('\n'),
  version: 'visa versionen',
  help: 'visa den här hjälpen',
  lang: 'språk i det som skrivs ut; JSON-rapporten är alltid på svenska',
  quiet: 'skriv inget utom felmeddelanden om själva körningen',
  terminal: 'visa förlopp och ställ frågor även utan terminal',
  files: 'arbetsböcker (.xlsx, .xlsm), mappar eller mönster som "delår/*.xlsx"',
  json: 'skriv rapporten som JSON på stdout; utan -o skrivs ingen arbetsbok',
  jsonInstead: 'skriv hela rapporten som JSON på stdout i stället',
  period: 'vilken rapport det gäller; annars ur rubrikerna',
  year: 'vilket år det gäller; annars ur rubrikerna',
  through: 'sista dag som ingår, t.ex. 2026-08-31',
  method: 'andel, samtliga, majoritet, viktat, samst eller manuell',
  previous: 'förra periodens arbetsböcker att jämföra med (ange efter filerna)',
  register: 'arbetsbok med kommunens KF-mål',
  output: 'fil eller mapp för resultatet',
  inPlace: 'skriv i originalet; en säkerhetskopia läggs bredvid',
  force: 'skriv över vårt tidigare resultat även om det gjordes av ett annat underlag',
  compress: 'mindre fil, tar längre tid',
  committees: 'nämnder, utskott och bolag, åtskilda med komma',
  municipality: 'kommunens namn i mallen',
  templateRegister: 'arbetsbok att hämta KF-målen ur; annars Noras',
  templatePeriod: 'vilken rapport mallen gäller; annars delår till och med september, sedan årsbokslut',
  templateYear: 'vilket år mallen gäller; annars i år',
  codes: 'kod, t.ex. MK105',
  consolidate: 'sammanställ en eller flera arbetsböcker',
  check: 'visa bara bristerna; slutkod 1 när det finns fel',
  clean: 'ta bort Målkedjans blad och markeringar',
  marks: 'ta bara bort markeringarna i nämndernas blad; Målkedjans blad står kvar',
  template: 'skapa en ny arbetsbok att fylla i',
  explain: 'förklara en kod ur bristlistan',
};

const en: HelpWords = {
  names: {
    command: 'command',
    options: 'options',
    file: 'file',
    date: 'date',
    year: 'year',
    method: 'method',
    name: 'name',
    names: 'name,name',
    code: 'code',
  },
  titles: {},
  description: "From the council's goals to the committees' sub-goals, checked and compiled in the workbook you have.",
  footer: [
    'Examples:',
    '  malkedjan consolidate "Delår 2026.xlsx"',
    '  malkedjan consolidate "Underlag delår" --period delar --year 2026 -o malkedja.xlsx',
    '  malkedjan check Socialnämnden.xlsx',
    '',
    'Exit codes: 0 done · 1 check found errors · 2 the command needs changing · 3 a file cannot be read ·',
    '            4 the result cannot be written · 70 a bug in Målkedjan',
    'Help for a command: malkedjan consolidate --help',
  ].join('\n'),
  version: 'show the version',
  help: 'show this help',
  lang: 'language of what is printed; the JSON report is always in Swedish',
  quiet: 'print nothing but what stops the run itself',
  terminal: 'show progress and ask questions also without a terminal',
  files: 'workbooks (.xlsx, .xlsm), folders or patterns such as "delår/*.xlsx"',
  json: 'print the report as JSON on stdout; without -o no workbook is written',
  jsonInstead: 'print the whole report as JSON on stdout instead',
  period: 'interim or annual report; otherwise taken from the titles',
  year: 'which year; otherwise taken from the titles',
  through: 'last day covered, e.g. 2026-08-31',
  method: 'andel, samtliga, majoritet, viktat, samst or manuell',
  previous: "the previous period's workbooks to compare with (give them after the files)",
  register: "workbook with the municipality's council goals",
  output: 'file or folder for the result',
  inPlace: 'write in the original; a backup is put beside it',
  force: 'overwrite our earlier result even if it was made from other material',
  compress: 'smaller file, takes longer',
  committees: 'committees and companies, separated by commas',
  municipality: 'name of the municipality in the template',
  templateRegister: "workbook to take the council goals from; otherwise Nora's",
  templatePeriod: 'report that the template is for; otherwise interim until September, then annual',
  templateYear: 'year that the template is for; otherwise this year',
  codes: 'code, e.g. MK105',
  consolidate: 'compile one or more workbooks',
  check: 'show the findings only; exit code 1 when there are errors',
  clean: "remove Målkedjan's sheets and markings",
  marks: "remove the markings in the committees' sheets alone; Målkedjan's sheets stay",
  template: 'make a new workbook to fill in',
  explain: 'explain a code of the findings list',
};

export const helpText: Readonly<Record<Language, HelpWords>> = { sv, en };
