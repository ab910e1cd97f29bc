/** Errors in English. */
import type { ProblemText, ProblemWords } from './problem-words.ts';

const nothingWritten = 'Nothing was written and the original is untouched.';
const nothing = 'Nothing was written.';
const untouched = 'The file is untouched.';

function text(what: string, todo: string, safe: string | null = nothingWritten): ProblemText {
  return { what, safe, todo };
}

/** The command line itself: no workbook has been looked at. */
function commandText(what: string, todo: string): ProblemText {
  return text(what, todo, null);
}

const saveAsXlsx = 'Open it in Excel, choose Save As > Excel Workbook (.xlsx) and run on the new file.';
const targetSafe = 'The file is untouched and nothing was written.';

function help(command: string | undefined): string {
  return command ? `malkedjan ${command} --help` : 'malkedjan --help';
}

export const problemsEn: ProblemWords = {
  unknownOption: (_, p) =>
    commandText(
      `There is no option ${p.option}.`,
      `${p.likely ? `Did you mean ${p.likely}? ` : ''}See ${help(p.command)}. Write ./-name.xlsx for a name that begins with -.`,
    ),
  unknownCommand: (_, p) =>
    commandText(
      `There is no command "${p.command}".`,
      `${p.likely ? `Did you mean ${p.likely}? ` : ''}The commands are consolidate, check, clean, template and explain. See malkedjan --help.`,
    ),
  missingArgument: () =>
    commandText(
      'No file was given.',
      'Give at least one workbook, e.g. malkedjan consolidate "Delår 2026.xlsx". Write the files before --previous, which takes every name after it.',
    ),
  missingCode: () =>
    commandText('No code was given.', 'Give a code of the findings list, e.g. malkedjan explain MK105.'),
  extraArgument: (_, p) =>
    commandText(
      `malkedjan template takes no files, and no names without an option: ${p.argument}.`,
      'Give the committees with --namnder, the workbook with the council goals with --register and the name of the template with -o.',
    ),
  missingOptionValue: (_, p) =>
    commandText(`The option ${p.option} needs a value.`, `Write the value after the option. See ${help(p.command)}.`),
  badValue: (_, p) =>
    commandText(
      `The value "${p.value}" cannot be used${p.option ? ` for ${p.option}` : ''}.`,
      p.example ? `Write for example ${p.example}.` : `Use instead: ${p.allowed}.`,
    ),
  severalInPlace: () =>
    text(
      '--in-place cannot be used with several workbooks: the result is a new one.',
      'Leave out --in-place, or say where the result goes with -o.',
    ),
  inPlaceAndOutput: () => text('--in-place and -o cannot be used together.', 'Choose one of them.'),
  extensionChanged: (file, p) =>
    text(
      `The result cannot be called ${file}: its content is ${p.extension} but the name says ${p.given}.`,
      `Give the result a name that ends in ${p.extension}.`,
    ),
  alreadyConsolidated: (file) =>
    text(
      `${file} is already a result of Målkedjan.`,
      'Run on the original, or use --in-place (a backup is put beside it) or -o with a new name.',
    ),
  noMatch: (file) => text(`No workbooks (.xlsx, .xlsm) match ${file}.`, 'Check the folder and the pattern.', nothing),
  emptyFolder: (file) =>
    text(
      `The folder ${file} holds no workbooks to read (.xlsx, .xlsm).`,
      'Check the folder. Subfolders are not read; name each, or use "folder/**/*.xlsx".',
      nothing,
    ),
  periodUnknown: (_, p) =>
    text(
      `It cannot be told which period the report is for${p.seen ? ` (seen in the workbook: ${p.seen})` : ''}.`,
      `Give --period delar or --period arsbokslut, and --year if the year is missing too.`,
    ),
  severalOutputs: () =>
    text('-o is a file but several workbooks are to be cleaned.', 'Give a folder with -o, or run one file at a time.'),
  noCommittees: () =>
    commandText(
      'No committees were given.',
      'Give them with --namnder, e.g. --namnder "Kommunstyrelsen,Socialnämnden".',
    ),
  unknownCode: (_, p) =>
    commandText(
      `There is no code "${p.code}".`,
      `The codes go from ${p.first} to ${p.last}. All stand with their titles in docs/regler/README.md (in Swedish).`,
    ),
  noRegister: (file) =>
    text(
      `No council goals were found in ${file}.`,
      'Give a workbook with a sheet where each row is a goal, with the headers Nr and KF-mål.',
    ),

  notFound: (file) =>
    text(`${file} does not exist.`, 'Check the name and the folder. Names with spaces go in quotes.', nothing),
  noAccess: (file) =>
    text(`You may not read ${file}.`, 'Ask its owner for access, or copy it to a folder of your own.', untouched),
  openElsewhere: (file) =>
    text(
      `${file} is locked: it is open in Excel or another program.`,
      'Save and close it there and run again.',
      untouched,
    ),
  readFailed: (file) =>
    text(
      `${file} could not be read.`,
      'Copy the file to your own computer and run again. Contact IT if it happens again.',
      untouched,
    ),
  changedWhileRead: (file) =>
    text(
      `${file} changed while it was read.`,
      'Wait until whoever works in it, or the synchronisation, has finished and run again.',
    ),
  emptyFile: (file) =>
    text(
      `${file} is empty (0 bytes).`,
      'It has probably not been downloaded from OneDrive or SharePoint. Open it in Excel, save and run again.',
      untouched,
    ),
  encrypted: (file) =>
    text(
      `${file} is protected by a password or a sensitivity label and cannot be read.`,
      'Open it in Excel, remove the password under File > Info > Protect Workbook (or the label), save a copy and run on that.',
      untouched,
    ),
  xls: (file) => text(`${file} is in the older format .xls.`, saveAsXlsx, untouched),
  xlsb: (file) => text(`${file} is in the binary format .xlsb.`, saveAsXlsx, untouched),
  ods: (file) =>
    text(
      `${file} is an OpenDocument file (.ods).`,
      'Open it and save as an Excel workbook (.xlsx). Run on the new file.',
      untouched,
    ),
  csv: (file) =>
    text(
      `${file} is a text file, not a workbook.`,
      'Open it in Excel, check the columns and save as an Excel workbook (.xlsx).',
      untouched,
    ),
  notZip: (file) =>
    text(
      `${file} is not an Excel workbook${/\.xls[xmb]?$/i.test(file) ? ', despite its name' : ''}.`,
      `Check that it is the right file. ${saveAsXlsx}`,
      untouched,
    ),
  damaged: (file) =>
    text(
      `${file} is damaged and cannot be read safely.`,
      'Open it in Excel, let Excel repair it and save a copy. Or fetch an earlier version.',
      untouched,
    ),
  tooLarge: (file) =>
    text(`${file} is too large.`, 'Remove empty rows and unused sheets, or split it by committee.', untouched),
  hostile: (file) =>
    text(
      `${file} is built in a way that may harm the computer and is not read.`,
      'Do not open it. Ask the sender, and contact IT if it came from outside.',
      untouched,
    ),
  strict: (file) => text(`${file} is saved as Strict Open XML, which Målkedjan does not write.`, saveAsXlsx, untouched),
  notWorkbook: (file) =>
    text(
      `${file} is a file of another kind, no Excel workbook.`,
      'Check that it is the right file. If it becomes a table when opened in Excel: save that as an Excel workbook (.xlsx).',
      untouched,
    ),

  noGoalTable: (file) =>
    text(
      `No goal table was found in ${file}.`,
      'Check that it is the right workbook. A goal table has a header row with delmål or indikator, and målvärde, utfall or bedömning.',
      nothing,
    ),
  notFilledIn: (file) =>
    text(
      `No sub-goals were found in ${file}: the goal tables are not filled in.`,
      'Check that it is the right workbook, or run again when the sheets are filled in.',
      nothing,
    ),

  notOurs: (file) =>
    text(`${file} exists and was not made by Målkedjan.`, 'Choose another name with -o, or move the file.', targetSafe),
  otherContent: (file, p) =>
    text(
      `${file} is the result of other material than ${p.input}: the committees' sheets differ.`,
      `Do you go on working in ${file}? Then run on that file with --in-place. To replace it add --force (what the board wrote is kept).`,
      targetSafe,
    ),
  otherFiles: (file, p) =>
    text(
      `${file} is a compilation of other material: ${p.before}.`,
      'Choose another name with -o. To replace it, add --force (what the executive board has written is carried over).',
      targetSafe,
    ),
  onlyOurs: (file) =>
    text(
      `${file} holds nothing but the sheets of Målkedjan: it is a compilation of several files, and there is no original in it.`,
      "Delete the file if it is not needed. The committees' own files have not been changed.",
      targetSafe,
    ),
  templateExists: (file) =>
    text(
      `${file} exists and has another content (it may be filled in).`,
      'Templates are never overwritten: choose another name with -o.',
      targetSafe,
    ),
  targetUnreadable: (file) =>
    text(
      `${file} exists but cannot be read, so it cannot be told whether Målkedjan made it.`,
      'Move it or choose another name with -o.',
      targetSafe,
    ),
  wouldOverwriteInput: (file) =>
    text(
      `The result would overwrite ${file}, one of the files that are read.`,
      'Choose another name with -o, or --in-place to change the original (a backup is put beside it).',
    ),
  changedMeanwhile: (file) =>
    text(`${file} was changed by somebody else meanwhile.`, 'Run again when it is saved and closed.', targetSafe),
  structureProtected: (file) =>
    text(
      `The sheets could not be added: the structure of ${file} is protected.`,
      'Choose Review > Protect Workbook in Excel and give the password, save and run again. Checking works anyway: malkedjan check, or --json.',
    ),
  targetBusy: (file) =>
    text(
      `${file} is open in Excel and cannot be written.`,
      'Close it and run again, or choose another name with -o.',
      targetSafe,
    ),
  targetNoAccess: (file) =>
    text(`You may not write ${file}: the folder or the file is read-only.`, 'Choose another folder with -o.'),
  diskFull: (file) =>
    text(
      `The disk became full while writing ${file}.`,
      'Free some space or choose another disk with -o, and run again.',
    ),
  readOnlyDisk: (file) => text(`${file} is on a read-only disk.`, 'Choose another place with -o.'),
  folderMissing: (folder) => text(`The folder ${folder} does not exist.`, 'Make the folder or choose another with -o.'),
  nameTooLong: (file) => text(`The name ${file} is too long for the disk.`, 'Choose a shorter name with -o.'),
  cannotBackUp: (file) =>
    text(
      `The backup of ${file} could not be written.`,
      'Free some space, give the file a shorter name, or choose another place with -o instead of --in-place.',
    ),
  answerLost: () =>
    text(
      'The answer could not be written where it was sent.',
      'Free some space or send the answer elsewhere, and run again.',
      'All workbooks are whole.',
    ),
  writeFailed: (file) =>
    text(
      `${file} could not be written.`,
      'Choose another place with -o and run again. Contact IT if it happens again.',
    ),
};
