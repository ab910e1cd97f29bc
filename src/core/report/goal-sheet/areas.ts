/** The level above: KF-mål per målområde, only where the register maps them narrowly (decision 3.14). */
import { statuses, type Status } from '../../model/status.ts';
import { quoted } from '../formulas.ts';
import { area, type SheetDraft } from '../sheet-draft.ts';
import { zeroFormat } from '../status-formats.ts';
import { columnPixels } from '../text-width.ts';
import type { RunView } from '../view.ts';
import { goalColumn } from './goal-columns.ts';
import { blockPixels, row, spacerWidth } from './layout.ts';
import type { GoalRow } from './rows.ts';

const nameWidth = 44;
const countWidth = 15;

export function putAreas(draft: SheetDraft, view: RunView, rows: readonly GoalRow[], left: number): void {
  const { register } = view.consolidation.chain;
  if (!register.areasAreNarrow || register.areas.length === 0 || rows.length === 0) return;
  const words = view.t.goalSheet.areas;
  const names = [words.area, words.goals, ...statuses.map((status) => view.statusText[status])];
  const padding = blockPixels - columnPixels(nameWidth) - (names.length - 1) * columnPixels(countWidth);
  draft.setWidths(left - 1, [
    spacerWidth,
    nameWidth,
    ...Array<number>(names.length - 1).fill(countWidth),
    Math.round((padding - 5) / 7),
  ]);
  draft.put(row.title, left, words.title, 'title');
  draft.put(row.period, left, words.subtitle(view.periodName), 'subtitle');
  draft.put(row.run, left, words.note, 'note');
  names.forEach((name, i) => draft.put(row.header, left + i, name, i === 0 ? 'header' : 'headerRight'));
  register.areas.forEach((each, i) => {
    const at = row.first + i;
    const mine = rows.filter((goal) => goal.goal.areaIds.includes(each.id));
    draft.put(at, left, each.name, 'copied');
    draft.put(at, left + 1, mine.length, 'number', countFormula(view, mine, null));
    statuses.forEach((status, s) => {
      const count = mine.filter((goal) => (goal.status ?? 'kanEjBedomas') === status).length;
      draft.put(at, left + 2 + s, count, 'number', countFormula(view, mine, status));
    });
  });
  const last = row.first + register.areas.length - 1;
  draft.conditionalFormats.push(zeroFormat(area(row.first, left + 1, last, left + names.length - 1)));
  draft.tables.push({
    name: 'MK_Malomraden',
    area: area(row.header, left, last, left + names.length - 1),
    columns: names.map((name) => ({ name })),
    filterButtons: false,
  });
  draft.printAreas.push(area(0, left, last, left + names.length));
}

/** How many of some KF-mål have a status, Kommunstyrelsen's own first; all of them without a status. */
function countFormula(view: RunView, goals: readonly GoalRow[], status: Status | null): string {
  if (goals.length === 0) return '0';
  const ids = goals.map((goal) => `(${goalColumn(view, 'id')}=${quoted(goal.goal.id)})`).join('+');
  if (status === null) return `SUMPRODUCT((${ids})*1)`;
  const board = goalColumn(view, 'board');
  const are = (each: Status): string => {
    const text = quoted(view.statusText[each]);
    return `((${board}=${text})+(${board}="")*(${goalColumn(view, 'calculated')}=${text}))`;
  };
  // What is none of the others is not assessed, as in the sentence.
  const others = statuses.filter((each) => each !== 'kanEjBedomas').map(are);
  return `SUMPRODUCT((${ids})*${status === 'kanEjBedomas' ? `(1-${others.join('-')})` : are(status)})`;
}
