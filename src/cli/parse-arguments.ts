/** The command line's grammar (commander) turned into a Request, or the problem with it in our own words. */
import { Command, CommanderError, Option } from 'commander';
import type { CommonOptions, Language, PeriodOption, ReadOptions, Request, WriteOptions } from './arguments.ts';
import type { Method } from '../core/model/settings.ts';
import { helpText } from './words/help.ts';
import { isoDate, localTime, method, nameList, periodKind, year } from './option-values.ts';
import { done, failed, problem, type Outcome, type Problem } from './problem.ts';
import { version } from './version.ts';

interface Raw {
  lang?: string;
  quiet?: boolean;
  terminal?: boolean;
  now?: string;
  json?: boolean;
  period?: string;
  kind?: string;
  year?: string;
  through?: string;
  metod?: string;
  method?: string;
  previous?: string[];
  register?: string;
  output?: string;
  inPlace?: boolean;
  force?: boolean;
  compress?: boolean;
  marks?: boolean;
  namnder?: string;
  kommun?: string;
}

/** Language of a command line before it is understood: errors in it must be in that language too. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at < 0 ? '' : (argv[at] as string).includes('=') ? (argv[at] as string).slice(7) : argv[at + 1];
  return value === 'en' ? 'en' : 'sv';
}

/** Reads the arguments after the program's name. Pure: nothing is printed and nothing exits. */
export function parseArguments(argv: readonly string[]): Outcome<Request> {
  const language = languageOf(argv);
  let text = '';
  let request: Outcome<Request> | null = null;
  const program = grammar(language, (made) => (request = made));
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (part) => (text += part),
      writeErr: () => undefined,
      outputError: () => undefined,
    });
  if (argv.length === 0) return done({ command: 'text', text: program.helpInformation() });
  try {
    program.parse(argv as string[], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return done({ command: 'text', text });
    return failed(grammarProblem(error));
  }
  return request ?? done({ command: 'text', text: program.helpInformation() });
}

function grammar(language: Language, take: (request: Outcome<Request>) => void): Command {
  const words = helpText[language];
  const program = new Command('malkedjan')
    .description(words.description)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .addHelpText('after', `\n${words.footer}`);
  const styled = (command: Command): Command =>
    command
      .helpOption('-h, --help', words.help)
      .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
      .option('--lang <sv|en>', words.lang)
      .option('-q, --quiet', words.quiet)
      .addOption(new Option('--terminal', words.terminal).hideHelp())
      .addOption(new Option('--now <tid>').hideHelp());
  const reading = (command: Command): Command =>
    command
      .argument('<fil...>', words.files)
      .option('--json', words.json)
      .option('-p, --period <delar|arsbokslut>', words.period)
      .addOption(new Option('--kind <period>').hideHelp())
      .option('-y, --year <år>', words.year)
      .option('--through <datum>', words.through)
      .option('--metod <metod>', words.method)
      .addOption(new Option('--method <metod>').hideHelp())
      .option('--previous <fil...>', words.previous)
      .option('--register <fil>', words.register);
  const writing = (command: Command): Command =>
    command
      .option('-o, --output <fil>', words.output)
      .option('--in-place', words.inPlace)
      .option('--force', words.force)
      .option('--compress', words.compress);

  program.configureHelp({ styleTitle: (title) => words.titles[title] ?? title });
  styled(writing(reading(program.command('consolidate').description(words.consolidate)))).action(
    (files: string[], raw: Raw) =>
      take(
        checked(raw, (at) => ({
          command: 'consolidate',
          ...common(raw, at),
          ...read(files, raw, at),
          ...write(raw),
        })),
      ),
  );
  styled(reading(program.command('check').description(words.check))).action((files: string[], raw: Raw) =>
    take(checked(raw, (at) => ({ command: 'check', ...common(raw, at), ...read(files, raw, at) }))),
  );
  styled(writing(program.command('clean').description(words.clean).argument('<fil...>', words.files)))
    .option('--marks', words.marks)
    .action((files: string[], raw: Raw) =>
      take(
        checked(raw, (at) => ({
          command: 'clean',
          files,
          marksOnly: raw.marks === true,
          ...common(raw, at),
          ...write(raw),
        })),
      ),
    );
  styled(writing(program.command('template').description(words.template)))
    .option('--namnder <namn,namn>', words.committees)
    .option('--kommun <namn>', words.municipality)
    .option('--register <fil>', words.templateRegister)
    .option('-p, --period <delar|arsbokslut>', words.period)
    .option('-y, --year <år>', words.year)
    .action((raw: Raw) =>
      take(
        checked(raw, (at) => ({
          command: 'template',
          committees: nameList(raw.namnder ?? ''),
          register: raw.register ?? null,
          municipality: raw.kommun?.normalize('NFC') ?? null,
          period: period(raw, at),
          ...common(raw, at),
          ...write(raw),
        })),
      ),
    );
  styled(program.command('explain').description(words.explain).argument('<kod...>', words.codes)).action(
    (codes: string[], raw: Raw) => take(checked(raw, (at) => ({ command: 'explain', codes, ...common(raw, at) }))),
  );
  return program;
}

/** Collects every bad option value before giving up: all errors at once. */
type Complain = (option: string, value: string, allowed: string) => void;

function checked(_raw: Raw, make: (complain: Complain) => Request): Outcome<Request> {
  const problems: Problem[] = [];
  const request = make((option, value, allowed) => problems.push(problem('badValue', '', { option, value, allowed })));
  return problems.length ? failed(...problems) : done(request);
}

function common(raw: Raw, complain: Complain): CommonOptions {
  if (raw.lang !== undefined && raw.lang !== 'sv' && raw.lang !== 'en') complain('--lang', raw.lang, 'sv, en');
  const now = raw.now === undefined ? null : localTime(raw.now);
  if (raw.now !== undefined && now === null) complain('--now', raw.now, '2026-11-25T16:42:00');
  return {
    language: raw.lang === 'en' ? 'en' : 'sv',
    quiet: raw.quiet === true,
    terminal: raw.terminal === true,
    now,
  };
}

function period(raw: Raw, complain: Complain): PeriodOption {
  const kindText = raw.period ?? raw.kind;
  const kind = kindText === undefined ? undefined : periodKind(kindText);
  if (kind === null) complain('--period', kindText as string, 'delar, arsbokslut');
  const yearNumber = raw.year === undefined ? undefined : year(raw.year);
  if (yearNumber === null) complain('--year', raw.year as string, '2026');
  const through = raw.through === undefined ? undefined : isoDate(raw.through);
  if (through === null) complain('--through', raw.through as string, '2026-08-31');
  return {
    ...(kind ? { kind } : {}),
    ...(yearNumber ? { year: yearNumber } : {}),
    ...(through ? { through } : {}),
  };
}

function read(files: readonly string[], raw: Raw, complain: Complain): ReadOptions {
  const methodText = raw.metod ?? raw.method;
  const chosen: Method | null = methodText === undefined ? null : method(methodText);
  if (methodText !== undefined && chosen === null)
    complain('--metod', methodText, 'andel, samtliga, majoritet, viktat, samst, manuell');
  return {
    files,
    previous: raw.previous ?? [],
    register: raw.register ?? null,
    period: period(raw, complain),
    method: chosen,
    json: raw.json === true,
  };
}

function write(raw: Raw): WriteOptions {
  return {
    output: raw.output ?? null,
    inPlace: raw.inPlace === true,
    force: raw.force === true,
    compress: raw.compress === true,
  };
}

/** Commander's own complaints are English sentences; ours are made from their code and the word they quote. */
function grammarProblem(error: CommanderError): Problem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return problem('unknownOption', '', { option: quoted });
    case 'commander.unknownCommand':
      return problem('unknownCommand', '', { command: quoted });
    case 'commander.missingArgument':
      return problem('missingArgument', '', { argument: quoted });
    case 'commander.optionMissingArgument':
      return problem('missingOptionValue', '', { option: quoted });
    case 'commander.excessArguments':
      return problem('unknownCommand', '', { command: quoted || error.message });
    default:
      return problem('badValue', '', { option: '', value: quoted, allowed: error.message });
  }
}
