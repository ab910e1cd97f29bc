/** Rows 1–13 of Måluppfyllelse: title, sentence, the whole kommun, the rule in words. */
import { formatNumber, type Phrase } from '../../i18n/index.ts';
import { statuses, type Status } from '../../model/status.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import { quotedSheet } from '../../workbook/cell-ref.ts';
import { phraseText } from '../../i18n/index.ts';
import { countWhere, type Condition } from '../count-where.ts';
import { phraseFormula } from '../phrase-formula.ts';
import { area, type SheetDraft } from '../sheet-draft.ts';
import { statusFormats, zeroFormat } from '../status-formats.ts';
import type { RunView } from '../view.ts';
import { flatColumn } from './goal-columns.ts';
import { column, row } from './layout.ts';
import type { MatrixBlock } from './matrix-blocks.ts';
import type { GoalRow } from './rows.ts';
import { assessedSentence, keySentence, type OpenFindings } from './sentence.ts';
import { spanLocation } from './span-location.ts';

export function putHead(
  draft: SheetDraft,
  view: RunView,
  rows: readonly GoalRow[],
  blocks: readonly MatrixBlock[],
  open: OpenFindings,
): void {
  const { t, run, names } = view;
  const words = t.goalSheet;
  draft.setHeights({ 0: 26, 1: 17, 2: 14, 3: 5, 4: 21, 5: 15, 6: 5, 7: 31, 8: 18, 9: 18, 10: 20, 11: 16, 12: 15 });
  draft.put(row.title, 0, words.title(view.kommun), 'title');
  const isDerived = view.consolidation.chain.register.source === 'derived';
  draft.put(row.period, 0, view.periodSentence + (isDerived ? ` ${words.derived}` : ''), 'subtitle');
  draft.put(
    row.run,
    0,
    words.runLine(t.moment(run.time), run.file ?? view.sourceName, run.version, run.number),
    'note',
  );
  link(draft, row.run, names.sparbarhet, words.toTrace);

  if (rows.length === 0) draft.put(row.sentence, 0, words.noGoals, 'sentence');
  else putSaid(draft, row.sentence, keySentence(view, rows), 'sentence');
  putSaid(draft, row.assessed, assessedSentence(view, blocks, open), 'text');
  link(draft, row.assessed, names.brister, words.toBrister(names.brister));

  putWhole(draft, view);
  putRule(draft, view);
  draft.put(row.note, 0, words.columnsNote, 'note');
  draft.put(row.note, column.board, boardNote(view, rows), 'noteItalic');
}

/**
 * Whose cells the yellow ones are; first of all which of them hold a word that is no assessment (pasted over the list), and
 * where to find what was written in them for another period.
 */
function boardNote({ t, state }: RunView, rows: readonly GoalRow[]): string {
  const notUnderstood = rows.filter(({ board, status }) => board !== '' && status === null);
  if (notUnderstood.length > 0) return t.goalSheet.boardNoteUnknown(notUnderstood.map(({ goal }) => goal.id));
  const before = state.orphans.find((entry) => entry.period !== undefined)?.period;
  return before === undefined ? t.goalSheet.boardNote : t.goalSheet.boardNoteAgain(before);
}

/** Counts of the whole kommun, each delmål once, and how many of them hang loose. The statuses are also the key. */
function putWhole(draft: SheetDraft, view: RunView): void {
  const { t, flat } = view;
  const words = t.goalSheet;
  draft.put(row.key, 1, words.wholeNote, 'noteWrapped');
  statuses.forEach((status, i) => draft.put(row.key, column.statuses + i, view.statusText[status], 'keyStatus'));
  draft.put(row.key, column.subGoals, words.columns.subGoals, 'keyLabel');
  draft.put(row.key, column.assessed, words.columns.assessed, 'keyLabel');
  draft.conditionalFormats.push(...statusFormats(area(row.key, column.statuses, row.key, column.statuses + 4)));

  draft.put(row.whole, 0, null, 'total');
  draft.put(row.whole, 1, words.whole, 'total');
  draft.put(row.withoutGoal, 0, null, 'part');
  draft.put(row.withoutGoal, 1, words.withoutGoal, 'part');
  putCounts(draft, view, row.whole, (status) => flat.whole(status), [], 'total');
  const broken: Condition = { column: flatColumn(view, 'goal'), equals: { text: t.underlag.noGoal } };
  putCounts(draft, view, row.withoutGoal, (status) => flat.wholeBroken(status), [broken], 'part');
  draft.conditionalFormats.push(zeroFormat(area(row.whole, column.statuses, row.withoutGoal, column.subGoals)));
  const span = flat.spanOf(flat.goalCount);
  if (span)
    draft.hyperlinks.push({
      area: area(row.withoutGoal, column.subGoals, row.withoutGoal, column.subGoals),
      location: spanLocation(view, span),
      tooltip: words.toRows(t.underlag.noGoal),
    });
}

function putCounts(
  draft: SheetDraft,
  view: RunView,
  at: number,
  count: (status: Status) => number,
  extra: readonly Condition[],
  style: 'total' | 'part',
): void {
  const counts = statuses.map(count);
  statuses.forEach((status, i) => {
    const conditions: Condition[] = [
      { column: flatColumn(view, 'status'), equals: { text: view.statusText[status] } },
      { column: flatColumn(view, 'countsInWhole'), equals: { number: 1 } },
      ...extra,
    ];
    draft.put(at, column.statuses + i, counts[i] as number, `${style}Number`, countWhere(conditions, false));
  });
  const cell = (offset: number): string => a1(at, column.statuses + offset);
  const all = counts.reduce((sum, n) => sum + n, 0);
  const applicable = all - (counts[4] as number);
  const assessed = (counts[0] as number) + (counts[1] as number) + (counts[2] as number);
  draft.put(at, column.subGoals, all, `${style}Number`, `SUM(${cell(0)}:${cell(4)})`);
  draft.put(
    at,
    column.assessed,
    applicable === 0 ? '–' : assessed / applicable,
    `${style}Share`,
    `IF(${cell(5)}-${cell(4)}=0,"–",SUM(${cell(0)}:${cell(2)})/(${cell(5)}-${cell(4)}))`,
  );
}

/** The rule in words, with the thresholds that apply now: a threshold changed in Spårbarhet changes the words too. */
function putRule(draft: SheetDraft, view: RunView): void {
  const { settings } = view.consolidation;
  const words = view.t.goalSheet;
  const { met, partly, assessed } = settings.thresholds;
  const values = { met: share(met, view), partly: share(partly, view), assessed: share(assessed, view) };
  const suffix = view.language === 'sv' ? '" %"' : '"%"';
  const percent = (name: string): string => `ROUND(${name}*100,1)&${suffix}`;
  const formulas = {
    met: percent('MK_GransUppfyllt'),
    partly: percent('MK_GransDelvis'),
    assessed: percent('MK_GransBedomt'),
  };
  const say = (at: number, phrase: Phrase<keyof typeof values>): void =>
    putSaid(draft, at, { value: phraseText(phrase, values), formula: phraseFormula(phrase, formulas) }, 'text');
  say(row.rule, words.rule[settings.method]);
  say(row.ruleHalf, settings.method === 'manuell' ? words.ruleManual : words.ruleHalf);
}

/** 0.75 → "75 %". */
function share(value: number, { language }: RunView): string {
  return formatNumber(value * 100, language, 1) + (language === 'sv' ? ' %' : '%');
}

function putSaid(
  draft: SheetDraft,
  at: number,
  said: { readonly formula: string; readonly value: string },
  style: 'sentence' | 'text',
): void {
  draft.put(at, 0, said.value, style, said.formula);
}

function link(draft: SheetDraft, at: number, sheet: string, tooltip: string): void {
  draft.hyperlinks.push({ area: area(at, 0, at, 0), location: `${quotedSheet(sheet)}!A1`, tooltip });
}
