/** The key sentence and the line under it: words, formula and cached value from one phrase each. */
import { formatPercent, listed, phraseText, wholePercent } from '../../i18n/index.ts';
import { statuses, type Status } from '../../model/status.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import { quoted, rowFixed, tableColumn } from '../formulas.ts';
import { phraseFormula } from '../phrase-formula.ts';
import { severitySymbols } from '../status-text.ts';
import type { ReportView } from '../view.ts';
import { briefTable, flatColumn, goalColumn } from './goal-columns.ts';
import { column, row } from './layout.ts';
import type { MatrixBlock } from './matrix-blocks.ts';
import type { GoalRow } from './rows.ts';

const known = statuses.filter((status) => status !== 'kanEjBedomas');

export interface Said {
  readonly formula: string;
  readonly value: string;
}

/** "Av kommunens 11 KF-mål bedöms 3 uppnås för helåret 2026, …". */
export function keySentence(view: ReportView, rows: readonly GoalRow[]): Said {
  const { kind, year } = view.consolidation.chain.period;
  const phrase = view.t.goalSheet.sentence[kind](year);
  const count = (status: Status): number => rows.filter((goal) => (goal.status ?? 'kanEjBedomas') === status).length;
  const all = `ROWS(${goalColumn(view, 'id')})`;
  // What has no assessment, or a word that is none in the yellow cell, is not assessed: every goal is in the sentence.
  const formula = (status: Status): string =>
    status === 'kanEjBedomas'
      ? `(${all}-${known.map((each) => goalsThatAre(view, each)).join('-')})`
      : goalsThatAre(view, status);
  const keys = {
    met: 'uppfyllt',
    partly: 'delvis',
    not: 'ej',
    unknown: 'kanEjBedomas',
    notRelevant: 'ejAktuell',
  } as const;
  const values = mapValues(keys, count);
  return {
    value: phraseText(phrase, { ...values, goals: rows.length }),
    formula: phraseFormula(phrase, { ...mapValues(keys, formula), goals: all }),
  };
}

/** How many KF-mål have a status: Kommunstyrelsen's, else the calculated one. */
function goalsThatAre(view: ReportView, status: Status): string {
  const text = quoted(view.statusText[status]);
  const board = goalColumn(view, 'board');
  // Not COUNTIFS(…,""): LibreOffice counts no empty cells with it.
  return `SUMPRODUCT((${board}=${text})+(${board}="")*(${goalColumn(view, 'calculated')}=${text}))`;
}

/** How many findings of a severity are open, for the line under the sentence. */
export interface OpenFindings {
  readonly fel: number;
  readonly varning: number;
}

/** "KF-målens bedömning bygger på 36 av 47 aktuella delmål (77 %) från 6 nämnder, utskott och bolag. 7 fel och …". */
export function assessedSentence(view: ReportView, blocks: readonly MatrixBlock[], open: OpenFindings): Said {
  const { flat, t, language } = view;
  // What the KF-mål rest on: delmål without a valid link are told apart.
  const total = (status: Status): number => flat.whole(status) - flat.wholeBroken(status);
  const assessed = total('uppfyllt') + total('delvis') + total('ej');
  const applicable = assessed + total('kanEjBedomas');
  const phrase = t.goalSheet.assessed(committeeWords(view), view.names.brister);
  const linked = (at: number, to = at): string => {
    const sum = (of: number): string => (at === to ? a1(of, at) : `SUM(${a1(of, at)}:${a1(of, to)})`);
    return `(${sum(row.whole)}-${sum(row.withoutGoal)})`;
  };
  const assessedNow = linked(column.statuses, column.statuses + 2);
  const applicableNow = `(${linked(column.subGoals)}-${linked(column.statuses + statuses.indexOf('ejAktuell'))})`;
  const loose = statuses.reduce((sum, status) => sum + flat.wholeBroken(status), 0);
  const openOf = (severity: 'fel' | 'varning'): string =>
    `COUNTIFS(${tableColumn(briefTable, t.brister.columns.severity)},${quoted(`${severitySymbols[severity]} ${t.severity[severity]}`)},` +
    `${tableColumn(briefTable, t.brister.columns.approved)},${quoted(`<>${t.yes}`)})`;
  const percent = language === 'sv' ? '"0 %"' : '"0%"';
  return {
    value: phraseText(phrase, {
      assessed,
      applicable,
      share: formatPercent(wholePercent(assessed, applicable), language),
      committees: view.reporting,
      onlyCommittee: view.committees[0] ?? '',
      loose,
      open: open.fel + open.varning,
      errors: open.fel,
      warnings: open.varning,
    }),
    formula: phraseFormula(phrase, {
      assessed: assessedNow,
      applicable: applicableNow,
      share: `TEXT(${assessedNow}/${applicableNow},${percent})`,
      committees: reportingFormula(view, blocks),
      onlyCommittee: `INDEX(${flatColumn(view, 'committee')},1)`,
      loose: a1(row.withoutGoal, column.subGoals),
      open: `${openOf('fel')}+${openOf('varning')}`,
      errors: openOf('fel'),
      warnings: openOf('varning'),
    }),
  };
}

/** Number of committees that have rows in Underlag. */
function reportingFormula(view: ReportView, blocks: readonly MatrixBlock[]): string {
  const column = flatColumn(view, 'committee');
  const parts = blocks
    .filter((block) => block.count > 0)
    .map(({ headers, left, count }) =>
      view.exactCommittees
        ? Array.from({ length: count }, (_, i) => rowFixed(row.header, left + 1 + i))
            .map((header) => `(SUMPRODUCT((${column}=${header})*1)>0)`)
            .join('+')
        : `SUMPRODUCT(--(COUNTIFS(${column},${headers})>0))`,
    );
  return parts.length === 0 ? '0' : parts.join('+');
}

/** "nämnder och utskott": what they are by their names; a set with one that tells nothing is named as anything (looks §4.4). */
function committeeWords({ t, committees, reporting }: ReportView): string {
  const kinds = committees.slice(0, reporting).map(kindOf);
  if (kinds.includes(null)) return t.committees.mixed;
  const order = ['boards', 'panels', 'companies'] as const;
  return listed([...new Set(order.filter((kind) => kinds.includes(kind)).map((kind) => t.committees[kind]))], t.and);
}

function kindOf(name: string): 'boards' | 'panels' | 'companies' | null {
  if (/utskott/i.test(name)) return 'panels';
  if (/bolag|(?:^|\s)AB(?:\s|$)/.test(name)) return 'companies';
  return /nämnd|styrelse|beredning/i.test(name) ? 'boards' : null;
}

function mapValues<K extends string, A, B>(of: Readonly<Record<K, A>>, to: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, to(value as A)])) as Record<K, B>;
}
