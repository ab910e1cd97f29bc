/** `malkedjan template`: a fresh workbook for the committees named, from a register. */
import { basename, relative } from 'node:path';
import { noraRegister } from '../../core/recognise/registers/nora.ts';
import type { GoalRegister } from '../../core/model/goals.ts';
import { defaultThrough } from '../../core/model/period.ts';
import { newXlsx } from '../../xlsx/index.ts';
import type { RequestOf } from '../arguments.ts';
import { Exit } from '../exit.ts';
import { applyPlan } from '../files/apply.ts';
import { markIfExists } from '../files/read.ts';
import { save } from '../files/save.ts';
import { targetOfNew } from '../files/target.ts';
import { codecFor } from '../files/workbook.ts';
import { done, failed, problem, type Outcome, type Problem } from '../problem.ts';
import type { Screen } from '../screen.ts';
import { sheetNames } from '../../core/template/sheet-names.ts';
import { templatePlan } from '../../core/template/template.ts';
import type { TemplateSpec } from '../../core/template/spec.ts';
import { screenWords } from '../words/screen-words.ts';
import { registerOf } from './register-of.ts';

type Order = RequestOf<'template'>;

export async function templateCommand(order: Order, screen: Screen): Promise<Exit> {
  if (order.committees.length === 0) return screen.report([problem('noCommittees')]);
  const spec = await specOf(order, screen.now);
  if (!spec.ok) return screen.report(spec.problems);
  const { kind, year } = spec.value.period;
  const target = targetOfNew('.', `malkedja-mall-${kind}-${year}.xlsx`, order);
  if (!target.ok) return screen.report(target.problems);
  const document = newXlsx({ codec: codecFor(order.compress) });
  const pieces = await applyPlan(document, templatePlan(spec.value), target.value);
  if (!pieces.ok) return screen.report(pieces.problems);
  const expected = markIfExists(target.value);
  const saved = save({ path: target.value, pieces: pieces.value, expected, backupTime: null, onlyIfEqual: true });
  if (!saved.ok) return screen.report(saved.problems.map(asTemplateProblem));
  await screen.say(summaryOf(order, spec.value, target.value, screen).join('\n'));
  return Exit.done;
}

/** What was made, whose goals it has, what comes next, and the path as the last line. */
function summaryOf(order: Order, spec: TemplateSpec, path: string, screen: Screen): string[] {
  const words = screenWords[screen.language];
  const file = order.register === null ? null : basename(order.register).normalize('NFC');
  // By its name alone where that is enough: what is shown is meant to be typed.
  const near = relative('.', path);
  return [
    words.template(sheetNames(spec.committees.map(({ name }) => name))),
    words.templateGoals(spec.register.goals.length, file),
    words.whenFilledIn(`malkedjan consolidate "${near.startsWith('..') ? path : near}"`),
    path,
  ];
}

/** A file with another content may be a template of ours that somebody has filled in: nothing tells, and nothing needs to. */
function asTemplateProblem(found: Problem): Problem {
  return found.code === 'notOurs' ? problem('templateExists', found.file) : found;
}

async function specOf(order: Order, now: string): Promise<Outcome<TemplateSpec>> {
  const register: Outcome<GoalRegister> =
    order.register === null ? done(noraRegister) : await registerOf(order.register);
  if (!register.ok) return register;
  if (register.value.goals.length === 0) return failed(problem('noRegister', order.register ?? ''));
  const kind = order.period.kind ?? (Number(now.slice(5, 7)) <= 9 ? 'delar' : 'arsbokslut');
  const year = order.period.year ?? Number(now.slice(0, 4));
  return done({
    register: register.value,
    municipality: order.municipality ?? register.value.municipality,
    period: { kind, year, through: defaultThrough(kind, year) },
    committees: order.committees.map((name) => ({ name, rows: [] })),
  });
}
