/** What a text refers to. Order of decision 3.11: exact, several, Excel's corruptions, wrong level, unknown id, unknown text. */
import { afterGoalLabel } from './after-label.ts';
import { readId, splitIdAndText, splitWordId } from './id-text.ts';
import { numberAndText } from './number-and-text.ts';
import type { RegisterIndex } from './register-index.ts';
import type { Resolution } from './resolution.ts';
import { resolveFree } from './resolve-free.ts';
import { resolveOne } from './resolve-one.ts';
import { resolveSeveral, resolveSpan } from './resolve-several.ts';
import { linesOf, namesOf, separators } from './several.ts';
import { shared } from './shares.ts';

/** What is left of "KF 1 3 5" when it is cut at the spaces. */
const loneLabel = /^(?:kf|fm|mål|kf-mål|nr)\.?$/i;
const dash = /^[-–—]$/;

export function resolveText(index: RegisterIndex, text: string): Resolution {
  const whole = resolveOne(index, text);
  if (whole) return whole;
  const parts = shared(text, index.joints.has('slash'));
  const all = parts && parts.every((part) => readId(index, part) !== null) ? resolveSeveral(index, parts) : null;
  if (all) return all;
  const lines = linesOf(text);
  if (lines.length > 1) {
    const each = resolveSeveral(index, lines);
    if (each) return each;
  }
  for (const separator of separators) {
    const parts = lines.flatMap((line) => line.split(separator)).filter((part) => part !== '' && !loneLabel.test(part));
    // "1 – 3" is no list of three, however it is spaced.
    const between = parts.some((part) => dash.test(part)) ? resolveSpan(index, text) : null;
    const each = between ?? (parts.length > 1 ? resolveSeveral(index, parts) : null);
    if (each) return each;
  }
  const span = resolveSpan(index, text);
  if (span) return span;
  const names = namesOf(lines.join('; '), (part) => (resolveOne(index, part)?.goalIds.length ?? 0) > 0);
  const named = names && names.length > 1 ? resolveSeveral(index, names) : null;
  if (named) return named;
  const said = afterGoalLabel(text);
  if (said !== null) return resolveText(index, said);
  // "3) Framtidstro" alone in its cell is a number and a text, not an item of a list.
  const split = splitIdAndText(lines.length > 1 ? lines.join(' ') : text, index);
  if (split) return numberAndText(index, split.id, split.text) ?? resolveFree(index, text);
  const lettered = splitWordId(index, text);
  if (lettered?.isSetOff === true) return numberAndText(index, lettered.id, lettered.text) ?? resolveFree(index, text);
  return lines.length > 1 ? freeLines(index, lines) : resolveFree(index, text);
}

/** More lines than this are prose, of which each need not lead anywhere. */
const mostLines = 12;

/** Lines of free text: all must lead somewhere; the first that does not is what is wrong. */
function freeLines(index: RegisterIndex, lines: readonly string[]): Resolution {
  const whole = resolveFree(index, lines.join(' '));
  if (whole.problem === null || lines.length > mostLines) return whole;
  const each = lines.map((line) => resolveText(index, line));
  const wrong = each.find((one) => one.problem !== null && one.problem.kind !== 'missing');
  if (wrong) return each.some((one) => one.problem === null) || wrong.problem?.kind !== 'unknownText' ? wrong : whole;
  const ids = [...new Set(each.flatMap((one) => one.goalIds))];
  return ids.length > 0 ? { goalIds: ids, problem: null, via: each[0]?.via ?? null } : whole;
}
