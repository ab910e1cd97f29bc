/** The words after the program's name turned into a Request, or everything that is wrong with them, in our own words. */
import { CommanderError } from 'commander';
import type { Language, Request } from './arguments.ts';
import { grammar } from './grammar.ts';
import { done, failed, problem, type Outcome, type Problem } from './problem.ts';

/** Language of a command line before it is understood: errors in it must be in that language too. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at < 0 ? '' : (argv[at] as string).includes('=') ? (argv[at] as string).slice(7) : argv[at + 1];
  return value === 'en' ? 'en' : 'sv';
}

/** Reads the arguments after the program's name. Pure: nothing is printed and nothing exits. */
export function parseArguments(argv: readonly string[]): Outcome<Request> {
  const words = [...argv];
  const problems: Problem[] = [];
  // Commander stops at the first option that it does not know: each is noted and taken away until it knows them all.
  for (;;) {
    const parsed = parsedOnce(words, languageOf(argv));
    if (parsed.ok) return problems.length === 0 ? parsed : failed(...problems);
    problems.push(...parsed.problems);
    const [found] = parsed.problems;
    const at = found?.code === 'unknownOption' ? words.indexOf(found.params.option as string) : -1;
    if (at < 0) return failed(...problems);
    words.splice(at, 1);
  }
}

function parsedOnce(argv: readonly string[], language: Language): Outcome<Request> {
  let text = '';
  let request: Outcome<Request> | null = null;
  const program = grammar(language, (made) => (request = made));
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (part) => (text += part),
      writeErr: (part) => (text += part),
      outputError: () => undefined,
    });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help is also the answer when no command is named.
    if (error.exitCode === 0 || error.code === 'commander.help') return done({ command: 'text', text });
    const command = program.commands.find((one) => argv.includes(one.name()))?.name() ?? '';
    return failed(grammarProblem(error, command));
  }
  return request ?? done({ command: 'text', text });
}

/** What the commands are called where people meet them first: on the button and in the pane. */
const swedish: Readonly<Record<string, string>> = {
  konsolidera: 'consolidate',
  sammanställ: 'consolidate',
  kontrollera: 'check',
  rensa: 'clean',
  mall: 'template',
  förklara: 'explain',
};

/** The command that somebody most likely meant; "" when that cannot be told. */
function likelyCommand(word: string, suggested: string): string {
  if (/\.xls[xmb]?$/i.test(word)) return `malkedjan consolidate "${word}"`;
  return swedish[word.normalize('NFC').toLowerCase()] ?? suggested;
}

/** Commander's own complaints are English sentences; ours are made from their code and the words they quote. */
function grammarProblem({ code, message }: CommanderError, command: string): Problem {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const likely = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return problem('unknownOption', '', { option: quoted, command, likely });
    case 'commander.unknownCommand':
      return problem('unknownCommand', '', { command: quoted, likely: likelyCommand(quoted, likely) });
    case 'commander.missingArgument':
      return problem(command === 'explain' ? 'missingCode' : 'missingArgument');
    case 'commander.optionMissingArgument':
      return problem('missingOptionValue', '', { option: quoted.replace(/ <.*/, ''), command });
    default:
      return problem('badValue', '', { value: quoted, allowed: message });
  }
}
