/** Files among several that gave nothing: a whole nämnd may be missing, and no brist points at a table that nobody found. */
import type { GoalChain } from '../../core/model/chain.ts';
import type { Language } from '../arguments.ts';
import { screenWords } from '../words/screen-words.ts';

/** Told before all else; nothing when no file gave anything, which is said in another way. */
export function idleFileLines(chain: GoalChain, language: Language): string[] {
  const files = chain.inputs.filter(({ role }) => role === 'current').map(({ file }) => file);
  if (files.length < 2 || chain.rows.length === 0) return [];
  return files.flatMap((file) => {
    if (file === null) return [];
    const sheets = chain.sheets.filter((sheet) => sheet.file === file);
    const tables = sheets.filter(({ role }) => role === 'namnd');
    if (tables.some(({ isEmptyTable }) => !isEmptyTable)) return [];
    if (tables.length > 0) return [screenWords[language].idleFile(file, true)];
    // The goals may stand in a file of their own, and so may what is done to reach them.
    const givesElse = chain.register.goals.some((goal) => goal.file === file);
    if (givesElse || sheets.some(({ role }) => role === 'aktiviteter')) return [];
    return [screenWords[language].idleFile(file, false)];
  });
}
