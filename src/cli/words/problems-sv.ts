/** Errors in Swedish. */
import type { ProblemText, ProblemWords } from './problem-words.ts';

const nothingWritten = 'Inget har skrivits och originalet är orört.';
const nothing = 'Inget har skrivits.';
const untouched = 'Filen är orörd.';
const targetSafe = 'Filen är orörd och inget har skrivits.';

function text(what: string, todo: string, safe: string | null = nothingWritten): ProblemText {
  return { what, safe, todo };
}

/** The command line itself: no workbook has been looked at. */
function commandText(what: string, todo: string): ProblemText {
  return text(what, todo, null);
}

function help(command: string | undefined): string {
  return command ? `malkedjan ${command} --help` : 'malkedjan --help';
}

export const problemsSv: ProblemWords = {
  unknownOption: (_, p) =>
    commandText(
      `Väljaren ${p.option} finns inte.`,
      `${p.likely ? `Menade du ${p.likely}? ` : ''}Se ${help(p.command)}. Filnamn som börjar med - skrivs ./-namn.xlsx.`,
    ),
  unknownCommand: (_, p) =>
    commandText(
      `Kommandot "${p.command}" finns inte.`,
      `${p.likely ? `Menade du ${p.likely}? ` : ''}Kommandona är consolidate, check, clean, template och explain. Se malkedjan --help.`,
    ),
  missingArgument: () =>
    commandText(
      'Ingen fil är angiven.',
      'Ange minst en arbetsbok, t.ex. malkedjan consolidate "Delår 2026.xlsx". Skriv filerna före --previous, som tar alla namn efter sig.',
    ),
  missingCode: () => commandText('Ingen kod är angiven.', 'Ange en kod ur bristlistan, t.ex. malkedjan explain MK105.'),
  extraArgument: (_, p) =>
    commandText(
      `malkedjan template tar inga filer eller namn utan väljare: ${p.argument}.`,
      'Nämnderna anges med --namnder, arbetsboken med KF-målen med --register och mallens namn med -o.',
    ),
  missingOptionValue: (_, p) =>
    commandText(`Väljaren ${p.option} saknar värde.`, `Skriv värdet direkt efter väljaren. Se ${help(p.command)}.`),
  badValue: (_, p) =>
    commandText(
      `Värdet "${p.value}" går inte att använda${p.option ? ` för ${p.option}` : ''}.`,
      p.example ? `Skriv till exempel ${p.example}.` : `Ange i stället: ${p.allowed}.`,
    ),
  severalInPlace: () =>
    text(
      '--in-place går inte att använda med flera arbetsböcker: resultatet blir en ny arbetsbok.',
      'Ta bort --in-place, eller ange var resultatet ska ligga med -o.',
    ),
  inPlaceAndOutput: () => text('--in-place och -o kan inte användas samtidigt.', 'Välj en av dem.'),
  extensionChanged: (file, p) =>
    text(
      `Resultatet kan inte heta ${file}: innehållet är ${p.extension} men namnet säger ${p.given}.`,
      `Ge resultatet ett namn som slutar på ${p.extension}.`,
    ),
  alreadyConsolidated: (file) =>
    text(
      `${file} är redan ett resultat från Målkedjan.`,
      'Kör på originalet, eller ange --in-place (säkerhetskopia läggs bredvid) eller -o med ett nytt namn.',
    ),
  noMatch: (file) =>
    text(`Inga arbetsböcker (.xlsx, .xlsm) stämmer med ${file}.`, 'Kontrollera mappen och mönstret.', nothing),
  emptyFolder: (file) =>
    text(
      `Mappen ${file} innehåller inga arbetsböcker att läsa (.xlsx, .xlsm).`,
      'Kontrollera mappen. Undermappar läses inte; ange dem var för sig eller med "mapp/**/*.xlsx".',
      nothing,
    ),
  periodUnknown: (_, p) =>
    text(
      `Det framgår inte vilken period rapporten gäller${p.seen ? ` (sett i arbetsboken: ${p.seen})` : ''}.`,
      `Ange --period delar eller --period arsbokslut, och --year om årtalet också saknas.`,
    ),
  severalOutputs: () =>
    text('-o är en fil men flera arbetsböcker ska rensas.', 'Ange en mapp med -o, eller kör en fil i taget.'),
  noCommittees: () =>
    commandText('Inga nämnder är angivna.', 'Ange dem med --namnder, t.ex. --namnder "Kommunstyrelsen,Socialnämnden".'),
  unknownCode: (_, p) =>
    commandText(
      `Koden "${p.code}" finns inte.`,
      `Koderna går från ${p.first} till ${p.last}. Alla står med rubrik i docs/regler/README.md.`,
    ),
  noRegister: (file) =>
    text(
      `Hittar inga KF-mål i ${file}.`,
      'Ange en arbetsbok med ett blad där varje rad är ett KF-mål, med rubrikerna Nr och KF-mål.',
    ),

  notFound: (file) =>
    text(`${file} finns inte.`, 'Kontrollera namnet och mappen. Namn med mellanslag skrivs inom citattecken.', nothing),
  noAccess: (file) =>
    text(
      `${file} får inte läsas med din behörighet.`,
      'Be den som äger filen om läsrättighet, eller kopiera den till en egen mapp.',
      untouched,
    ),
  openElsewhere: (file) =>
    text(
      `${file} är låst: den är öppen i Excel eller i ett annat program.`,
      'Spara och stäng filen där och kör igen.',
      untouched,
    ),
  readFailed: (file) =>
    text(
      `${file} kunde inte läsas.`,
      'Kopiera filen till den egna datorn och kör igen. Kontakta IT om det upprepas.',
      untouched,
    ),
  changedWhileRead: (file) =>
    text(
      `${file} ändrades medan den lästes.`,
      'Vänta tills den som arbetar i filen, eller synkningen, är klar och kör igen.',
    ),
  emptyFile: (file) =>
    text(
      `${file} är tom (0 byte).`,
      'Filen har troligen inte laddats ned färdigt från OneDrive eller SharePoint. Öppna den i Excel, spara och kör igen.',
      untouched,
    ),
  encrypted: (file) =>
    text(
      `${file} är skyddad med lösenord eller känslighetsetikett och kan inte läsas.`,
      'Öppna den i Excel, ta bort lösenordet under Arkiv > Info > Skydda arbetsbok (eller etiketten), spara en kopia och kör på den.',
      untouched,
    ),
  xls: (file) =>
    text(
      `${file} är i det äldre formatet .xls.`,
      'Öppna den i Excel, välj Spara som > Excel-arbetsbok (.xlsx) och kör på den nya filen.',
      untouched,
    ),
  xlsb: (file) =>
    text(
      `${file} är i det binära formatet .xlsb.`,
      'Öppna den i Excel, välj Spara som > Excel-arbetsbok (.xlsx) och kör på den nya filen.',
      untouched,
    ),
  ods: (file) =>
    text(
      `${file} är en OpenDocument-fil (.ods).`,
      'Öppna den och spara som Excel-arbetsbok (.xlsx). Kör på den nya filen.',
      untouched,
    ),
  csv: (file) =>
    text(
      `${file} är en textfil, inte en arbetsbok.`,
      'Öppna den i Excel, kontrollera att kolumnerna är rätt och spara som Excel-arbetsbok (.xlsx).',
      untouched,
    ),
  notZip: (file) =>
    text(
      `${file} är inte en Excel-arbetsbok${/\.xls[xmb]?$/i.test(file) ? ', trots namnet' : ''}.`,
      'Kontrollera att rätt fil är angiven. Öppna den i Excel och spara som Excel-arbetsbok (.xlsx).',
      untouched,
    ),
  damaged: (file) =>
    text(
      `${file} är skadad och kan inte läsas säkert.`,
      'Öppna den i Excel, låt Excel reparera den och spara en kopia. Eller hämta en tidigare version.',
      untouched,
    ),
  tooLarge: (file) =>
    text(`${file} är för stor.`, 'Ta bort tomma rader och oanvända blad, eller dela upp den per nämnd.', untouched),
  hostile: (file) =>
    text(
      `${file} är uppbyggd på ett sätt som kan skada datorn och läses inte.`,
      'Öppna inte filen. Fråga avsändaren, och kontakta IT om den kom utifrån.',
      untouched,
    ),
  strict: (file) =>
    text(
      `${file} är sparad som Strict Open XML, ett ovanligt format som Målkedjan inte skriver i.`,
      'Öppna den i Excel, välj Spara som > Excel-arbetsbok (.xlsx) och kör på den nya filen.',
      untouched,
    ),
  notWorkbook: (file) =>
    text(
      `${file} är en fil av annat slag, ingen Excel-arbetsbok.`,
      'Kontrollera att rätt fil är angiven. Blir den en tabell när den öppnas i Excel: spara den som Excel-arbetsbok (.xlsx).',
      untouched,
    ),

  noGoalTable: (file) =>
    text(
      `Ingen måltabell hittades i ${file}.`,
      'Kontrollera att rätt arbetsbok är angiven. En måltabell har en rubrikrad med delmål eller indikator, och målvärde, utfall eller bedömning.',
      nothing,
    ),
  notFilledIn: (file) =>
    text(
      `Inga delmål hittades i ${file}: måltabellerna är inte ifyllda.`,
      'Kontrollera att rätt arbetsbok är angiven, eller kör igen när bladen är ifyllda.',
      nothing,
    ),

  notOurs: (file) =>
    text(
      `${file} finns redan och är inte skapad av Målkedjan.`,
      'Välj ett annat namn med -o, eller flytta filen.',
      targetSafe,
    ),
  otherContent: (file, p) =>
    text(
      `${file} är ett resultat av ett annat underlag än ${p.input}: nämndernas blad skiljer sig.`,
      `Arbetar ni vidare i ${file}? Kör då på den filen med --in-place. Ska den ersättas: lägg till --force (det som Kommunstyrelsen skrivit följer med).`,
      targetSafe,
    ),
  otherFiles: (file, p) =>
    text(
      `${file} är en sammanställning av annat underlag: ${p.before}.`,
      'Välj ett annat namn med -o. Ska den ersättas: lägg till --force (det som Kommunstyrelsen skrivit följer med).',
      targetSafe,
    ),
  onlyOurs: (file) =>
    text(
      `${file} innehåller bara Målkedjans blad: den är en sammanställning av flera filer, och inget original finns i den.`,
      'Ta bort filen om den inte behövs. Nämndernas egna filer är inte ändrade.',
      targetSafe,
    ),
  templateExists: (file) =>
    text(
      `${file} finns redan och har ett annat innehåll (den kan vara ifylld).`,
      'Mallar skrivs aldrig över: välj ett annat namn med -o.',
      targetSafe,
    ),
  targetUnreadable: (file) =>
    text(
      `${file} finns redan men går inte att läsa, så det går inte att avgöra om Målkedjan har skapat den.`,
      'Flytta filen eller välj ett annat namn med -o.',
      targetSafe,
    ),
  wouldOverwriteInput: (file) =>
    text(
      `Resultatet skulle skriva över ${file}, som är en av filerna som läses.`,
      'Välj ett annat namn med -o, eller --in-place om originalet ska ändras (säkerhetskopia läggs bredvid).',
    ),
  changedMeanwhile: (file) =>
    text(
      `${file} ändrades av någon annan medan sammanställningen gjordes.`,
      'Kör igen när filen är sparad och stängd.',
      targetSafe,
    ),
  structureProtected: (file) =>
    text(
      `Bladen kunde inte läggas till: strukturen i ${file} är skyddad.`,
      'Välj Granska > Skydda arbetsbok i Excel och ange lösenordet, spara och kör igen. Kontrollen fungerar ändå: malkedjan check, eller --json.',
    ),
  targetBusy: (file) =>
    text(
      `${file} är öppen i Excel och kan inte skrivas.`,
      'Stäng filen och kör igen, eller välj ett annat namn med -o.',
      targetSafe,
    ),
  targetNoAccess: (file) =>
    text(
      `Du får inte skriva ${file}: mappen eller filen är skrivskyddad.`,
      'Välj en annan mapp med -o, t.ex. -o "Dokument/resultat.xlsx".',
    ),
  diskFull: (file) =>
    text(
      `Disken blev full när ${file} skulle skrivas.`,
      'Frigör utrymme eller välj en annan disk med -o, och kör igen.',
    ),
  readOnlyDisk: (file) => text(`${file} ligger på en skrivskyddad disk.`, 'Välj en annan plats med -o.'),
  folderMissing: (folder) => text(`Mappen ${folder} finns inte.`, 'Skapa mappen eller välj en annan med -o.'),
  nameTooLong: (file) => text(`Namnet ${file} är för långt för disken.`, 'Välj ett kortare namn med -o.'),
  cannotBackUp: (file) =>
    text(
      `Säkerhetskopian av ${file} kunde inte skrivas.`,
      'Frigör utrymme, ge filen ett kortare namn eller välj en annan plats med -o i stället för --in-place.',
    ),
  answerLost: () =>
    text(
      'Svaret kunde inte skrivas dit det skulle.',
      'Frigör utrymme eller skicka svaret någon annanstans, och kör igen.',
      'Alla arbetsböcker är hela.',
    ),
  writeFailed: (file) =>
    text(`${file} kunde inte skrivas.`, 'Välj en annan plats med -o och kör igen. Kontakta IT om det upprepas.'),
};
