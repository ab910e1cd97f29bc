/** `malkedjan`: the one boundary. Expected problems are printed and end with their exit code; anything else is a bug, exit 70. */
import type { Language, Request } from './arguments.ts';
import { Exit } from './exit.ts';
import { removeTemporaries } from './files/temporary.ts';
import { AnswerLost, writeErr, writeOut } from './output.ts';
import { languageOf, parseArguments } from './parse-arguments.ts';
import { problem } from './problem.ts';
import { screenFor, type Screen } from './screen.ts';
import { version } from './version.ts';

async function main(argv: readonly string[]): Promise<Exit> {
  const parsed = parseArguments(argv);
  return parsed.ok ? run(parsed.value) : plainScreen().report(parsed.problems);
}

/** The screen as long as no options are known. */
function plainScreen(): Screen {
  return screenFor({ language: languageOf(process.argv), quiet: false, terminal: false, now: null }, false);
}

/** Each command is loaded when it is asked for. */
async function run(request: Request): Promise<Exit> {
  switch (request.command) {
    case 'text':
      await writeOut(request.text);
      return Exit.done;
    case 'consolidate':
      return (await import('./commands/consolidate.ts')).consolidateCommand(request, screenFor(request, request.json));
    case 'check':
      return (await import('./commands/check.ts')).checkCommand(request, screenFor(request, request.json));
    case 'clean':
      return (await import('./commands/clean.ts')).cleanCommand(request, screenFor(request, false));
    case 'template':
      return (await import('./commands/template.ts')).templateCommand(request, screenFor(request, false));
    case 'explain':
      return (await import('./commands/explain.ts')).explainCommand(request, screenFor(request, false));
  }
}

/** A bug: say so briefly, and give IT what they need. Nothing has been written: saving is the last thing a command does. */
function bugReport(error: unknown, language: Language): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const words =
    language === 'en'
      ? [
          'Something went wrong in Målkedjan. The original is untouched.',
          'Run again. If it happens again, send what stands below to IT.',
        ]
      : [
          'Något gick fel i Målkedjan. Originalet är orört.',
          'Kör igen. Händer det igen, skicka uppgifterna nedan till IT.',
        ];
  return [
    ...words,
    '',
    `malkedjan ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    stack,
    '',
  ].join('\n');
}

main(process.argv.slice(2))
  .catch(async (error: unknown) => {
    removeTemporaries();
    if (error instanceof AnswerLost)
      return plainScreen().report([problem('answerLost', '', { reason: error.message })]);
    await writeErr(bugReport(error, languageOf(process.argv)));
    return Exit.bug;
  })
  // Not process.exit at once: everything written has been taken, but handles may still be closing.
  .then((code) => process.exit(code));
