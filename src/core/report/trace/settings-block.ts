/** Inställningar: the rule and its thresholds, in cells that the formulas of Måluppfyllelse read (looks §5.4). */
import { longDate } from '../../i18n/index.ts';
import { methods } from '../../model/settings.ts';
import type { PlannedName, PlannedValue } from '../../workbook/write-plan.ts';
import { quotedSheet } from '../../workbook/cell-ref.ts';
import { fixedRange } from '../formulas.ts';
import { area, type SheetDraft } from '../sheet-draft.ts';
import type { StyleName } from '../styles.ts';
import { linesOf, rowHeight } from '../text-width.ts';
import type { RunView } from '../view.ts';
import { traceBlock, traceRow } from './layout.ts';
import { areasLine } from './register-line.ts';

interface SettingRow {
  readonly label: string;
  readonly value: PlannedValue;
  readonly meaning: string;
  readonly style: StyleName;
  /** Name of its cell in the workbook. */
  readonly name?: string;
}

const settingsTable = 'MK_Installningar';

export function putSettings(draft: SheetDraft, view: RunView): { last: number; names: PlannedName[] } {
  const words = view.t.trace.settings;
  const { left, widths } = traceBlock.settings;
  const rows = settingRows(view);
  draft.setWidths(left, widths);
  draft.put(traceRow.heading, left, words.heading, 'heading');
  Object.values(words.columns).forEach((name, i) => draft.put(traceRow.header, left + i, name, 'header'));
  rows.forEach(({ label, value, meaning, style }, i) => {
    const at = traceRow.first + i;
    draft.put(at, left, label, 'cellWrapped');
    draft.put(at, left + 1, value, style);
    draft.put(at, left + 2, meaning, 'cellWrapped');
    const lines = Math.max(linesOf(meaning, widths[2]), typeof value === 'string' ? linesOf(value, widths[1]) : 1);
    draft.heights.set(at, rowHeight(lines));
  });
  const last = traceRow.first + rows.length - 1;
  draft.tables.push({
    name: settingsTable,
    area: area(traceRow.header, left, last, left + 2),
    columns: Object.values(words.columns).map((name) => ({ name })),
    filterButtons: false,
  });
  const method = traceRow.first + rows.findIndex(({ name }) => name === 'MK_Metod');
  draft.validations.push({
    area: area(method, left + 1, method, left + 1),
    list: `"${methods.map((each) => view.t.methods[each]).join(',')}"`,
    errorTitle: words.choose.title,
    errorMessage: words.choose.message,
  });
  const names = rows.flatMap(({ name }, i) =>
    name === undefined ? [] : [{ name, formula: cell(view, traceRow.first + i) }],
  );
  return { last, names };
}

function settingRows(view: RunView): SettingRow[] {
  const { settings, chain } = view.consolidation;
  const words = view.t.trace.settings;
  const { thresholds } = settings;
  const share = (key: 'met' | 'partly' | 'assessed' | 'tolerance', name: string): SettingRow => ({
    label: words[key],
    value: thresholds[key],
    meaning: words.meanings[key],
    style: 'inputPercent',
    name,
  });
  const { period, register } = chain;
  const areas = areasLine(view);
  return [
    {
      label: words.method,
      value: view.t.methods[settings.method],
      meaning: words.meanings.method,
      style: 'inputChoice',
      name: 'MK_Metod',
    },
    share('met', 'MK_GransUppfyllt'),
    share('partly', 'MK_GransDelvis'),
    share('assessed', 'MK_GransBedomt'),
    share('tolerance', 'MK_Tolerans'),
    {
      label: words.period,
      value: view.periodName,
      meaning: `${words.meanings.period(longDate(period.through, view.language))} ${words.periodSource[period.source]}`,
      style: 'copied',
    },
    ...(view.kommun
      ? [{ label: words.kommun, value: view.kommun, meaning: words.meanings.kommun, style: 'copied' as const }]
      : []),
    ...(areas
      ? [{ label: words.areas, value: String(register.areas.length), meaning: areas, style: 'copied' as const }]
      : []),
    // What the words of Underlag's column Grund stand for.
    ...(['reported', 'calculated', 'weighed'] as const).map((basis) => ({
      label: `${view.t.underlag.columns.basis}: ${view.t.underlag.basis[basis]}`,
      ...words.bases[basis],
      style: 'copied' as const,
    })),
  ];
}

function cell(view: RunView, at: number): string {
  const left = traceBlock.settings.left + 1;
  return `${quotedSheet(view.names.sparbarhet)}!${fixedRange(at, left, at, left).split(':')[0]}`;
}
