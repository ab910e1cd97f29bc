/** What the commands see of the person in front: language, how talkative to be, where to ask. */
import { basename } from 'node:path';
import type { CommonOptions, Language } from './arguments.ts';
import { Exit } from './exit.ts';
import { localNow } from './clock.ts';
import { isTerminal, writeErr, writeOut } from './output.ts';
import { exitOf, type Problem } from './problem.ts';
import { progressOn, type Progress } from './progress.ts';

export interface Screen {
  readonly language: Language;
  readonly isQuiet: boolean;
  /** Somebody sits there and can answer a question. */
  readonly canAsk: boolean;
  readonly progress: Progress;
  /** Local time of the run, the same wherever it is printed. */
  readonly now: string;
  /** Lines on stderr, unless --quiet. */
  say(text: string): Promise<void>;
  /** The command's answer on stdout. */
  answer(text: string): Promise<void>;
  /** All problems on stderr, also under --quiet; returns the exit code. */
  report(problems: readonly Problem[]): Promise<Exit>;
}

/** @param isJson the answer is for a program: nobody is shown progress or asked anything */
export function screenFor(options: CommonOptions, isJson: boolean): Screen {
  const isSeen = options.terminal || isTerminal(2);
  const progress = progressOn(isSeen && !options.quiet && !isJson);
  return {
    language: options.language,
    isQuiet: options.quiet,
    canAsk: (options.terminal || (isSeen && isTerminal(0))) && !isJson,
    progress,
    now: options.now ?? localNow(),
    async say(text) {
      progress.clear();
      if (!options.quiet && text !== '') await writeErr(`${text}\n`);
    },
    async answer(text) {
      progress.clear();
      await writeOut(text);
    },
    async report(problems) {
      progress.clear();
      await writeErr(await problemLines(problems, options.language));
      return worstExit(problems);
    },
  };
}

/** Several problems, one exit code: what stops the most wins (a file that cannot be read before a target that exists). */
export function worstExit(problems: readonly Problem[]): Exit {
  const codes = problems.map(exitOf);
  for (const code of [Exit.unreadable, Exit.cannotWrite, Exit.usage]) if (codes.includes(code)) return code;
  return Exit.usage;
}

/** The problems in words. The words of the other language are never loaded. */
async function problemLines(problems: readonly Problem[], language: Language): Promise<string> {
  const words =
    language === 'en'
      ? (await import('./words/problems-en.ts')).problemsEn
      : (await import('./words/problems-sv.ts')).problemsSv;
  const [label, cause] = language === 'en' ? ['Error', 'Technical cause'] : ['Fel', 'Teknisk orsak'];
  const indent = ' '.repeat(label.length + 2);
  return problems
    .map(({ code, file, params }) => {
      const { what, safe, todo } = words[code](shownName(file), params);
      // The system's and the reader's own words are for whoever looks into it: a line of their own, after what to do.
      const technical = params.reason ? [`${cause}: ${params.reason}`] : [];
      return `${label}: ${[what, ...(safe === null ? [] : [safe]), todo, ...technical].join(`\n${indent}`)}\n`;
    })
    .join('');
}

/** A name as a person gave it; of a long path the last part is what they recognise. */
function shownName(path: string): string {
  return path.length > 60 ? basename(path) : path;
}
