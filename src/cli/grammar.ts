/** The command line's grammar, for commander: the commands, their options, and the request that each makes. */
import { Command, Option } from 'commander';
import type { Language, Request } from './arguments.ts';
import { nameList } from './option-values.ts';
import { checked, common, period, read, write, type Complain, type RawOptions } from './raw-options.ts';
import type { Outcome } from './problem.ts';
import { helpText } from './words/help.ts';
import { version } from './version.ts';

type Make = (raw: RawOptions, words: readonly string[], complain: Complain) => Request;

/** `take` gets the request, or the problems with its values, when a command has been parsed. */
export function grammar(language: Language, take: (request: Outcome<Request>) => void): Command {
  const words = helpText[language];
  const { names } = words;
  const program = new Command('malkedjan')
    .description(words.description)
    .usage(`<${names.command}> [${names.options}]`)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .option('--lang <sv|en>', words.lang)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .addHelpText('after', `\n${words.footer}`);
  const command = (name: 'consolidate' | 'check' | 'clean' | 'template' | 'explain', make: Make): Command =>
    program
      .command(name)
      .description(words[name])
      .usage(`[${names.options}]`)
      .helpOption('-h, --help', words.help)
      .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
      .option('--lang <sv|en>', words.lang)
      .option('-q, --quiet', words.quiet)
      .addOption(new Option('--terminal', words.terminal).hideHelp())
      .addOption(new Option(`--now <${names.date}>`).hideHelp())
      .action((...all: unknown[]) => {
        const made = all.at(-1) as Command;
        take(checked((complain) => make(made.optsWithGlobals<RawOptions>(), made.args, complain)));
      });
  const taking = (name: string, description: string, made: Command): Command =>
    made.argument(`<${name}...>`, description).usage(`<${name}...> [${names.options}]`);
  const withPeriod = (made: Command, ofPeriod = words.period, ofYear = words.year): Command =>
    made.option('-p, --period <delar|arsbokslut>', ofPeriod).option(`-y, --year <${names.year}>`, ofYear);
  const reading = (made: Command, ofJson: string): Command =>
    withPeriod(taking(names.file, words.files, made).option('--json', ofJson))
      .addOption(new Option('--kind <delar|arsbokslut>').hideHelp())
      .option(`--through <${names.date}>`, words.through)
      .option(`--metod <${names.method}>`, words.method)
      .addOption(new Option(`--method <${names.method}>`).hideHelp())
      .option(`--previous <${names.file}...>`, words.previous)
      .option(`--register <${names.file}>`, words.register);
  const writing = (made: Command): Command =>
    made.option(`-o, --output <${names.file}>`, words.output).option('--compress', words.compress);

  writing(
    reading(
      command('consolidate', (raw, files, complain) => ({
        command: 'consolidate',
        ...common(raw, complain),
        ...read(files, raw, complain),
        ...write(raw, complain),
      })),
      words.json,
    ),
  )
    .option('--in-place', words.inPlace)
    .option('--force', words.force);
  reading(
    command('check', (raw, files, complain) => ({
      command: 'check',
      ...common(raw, complain),
      ...read(files, raw, complain),
    })),
    words.jsonInstead,
  );
  writing(
    taking(
      names.file,
      words.files,
      command('clean', (raw, files, complain) => ({
        command: 'clean',
        files,
        marksOnly: raw.marks === true,
        ...common(raw, complain),
        ...write(raw, complain),
      })),
    ),
  )
    .option('--in-place', words.inPlace)
    .option('--marks', words.marks);
  withPeriod(
    writing(
      command('template', (raw, extra, complain) => {
        if (extra.length > 0) complain('extraArgument', { argument: extra.join(' ') });
        return {
          command: 'template',
          committees: nameList(raw.namnder ?? ''),
          register: raw.register ?? null,
          municipality: raw.kommun?.normalize('NFC') ?? null,
          period: period(raw, complain),
          ...common(raw, complain),
          ...write(raw, complain),
        };
      }),
    )
      .allowExcessArguments()
      .option(`--namnder <${names.names}>`, words.committees)
      .option(`--kommun <${names.name}>`, words.municipality)
      .option(`--register <${names.file}>`, words.templateRegister),
    words.templatePeriod,
    words.templateYear,
  );
  taking(
    names.code,
    words.codes,
    command('explain', (raw, codes, complain) => ({ command: 'explain', codes, ...common(raw, complain) })),
  );
  return program;
}
