/** The sheet Brister: every finding on a row of its own, in the order people should look at them (looks §5.2). */
import { phraseText } from '../i18n/index.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { ApprovedFinding } from '../workbook/state.ts';
import type { ColumnSource, SheetPlan } from '../workbook/write-plan.ts';
import { a1 } from '../workbook/cell-ref.ts';
import { linkCells, shownLink } from '../workbook/column-values.ts';
import { briefColumn as at, briefLayout as layout, briefWidths } from './brister-layout.ts';
import { findingId } from './finding-id.ts';
import { findingPlace } from './finding-place.ts';
import { findingText } from '../i18n/rules.ts';
import { quoted, tableColumn } from './formulas.ts';
import { palette, statusColours } from './palette.ts';
import { phraseFormula } from './phrase-formula.ts';
import { area, SheetDraft } from './sheet-draft.ts';
import { severityFormats } from './status-formats.ts';
import { severitySymbols } from './status-text.ts';
import { lineCounter, linesOf, rowHeight } from './text-width.ts';
import type { RunView } from './view.ts';
import { Words } from './words.ts';

/** A finding with what somebody has said about it. */
export interface BriefRow {
  readonly finding: Finding;
  readonly approval: ApprovedFinding | null;
}

export interface OpenCounts extends Readonly<Record<Severity, number>> {
  readonly approved: number;
}

export function countOpen(rows: readonly BriefRow[]): OpenCounts {
  const counts = { fel: 0, varning: 0, info: 0, approved: 0 };
  for (const { finding, approval } of rows) counts[approval ? 'approved' : finding.severity]++;
  return counts;
}

export function briefSheet(view: RunView, rows: readonly BriefRow[], open: OpenCounts, rules: number): SheetPlan {
  const { t, run } = view;
  const words = t.brister;
  const draft = new SheetDraft();
  const names = Object.values(words.columns);
  const last = layout.first + Math.max(1, rows.length) - 1;
  draft.setWidths(0, briefWidths);
  draft.setHeights({ 0: 26, 1: 17, 2: 14, 3: 16, 4: 15, 5: 18 });
  draft.put(0, 0, words.title(view.kommun), 'title');
  putOpenLine(draft, view, open);
  draft.put(2, 0, words.runLine(t.moment(run.time), run.number), 'note');
  putLegend(draft, view);
  draft.put(4, at.approved, words.fillIn, 'noteItalic');
  names.forEach((name, i) => draft.put(layout.header, i, name, 'header'));
  const todo = ofLast((finding: Finding) => todoOf(view, finding));
  if (rows.length === 0) putNone(draft, view, rules);
  else
    draft.blocks.push({
      top: layout.first,
      left: 0,
      rowCount: rows.length,
      columns: columnsOf(view, rows, todo),
      height: heightOf(view, rows, todo),
    });
  draft.tables.push({
    name: 'MK_Brister',
    area: area(layout.header, 0, last, layout.columns - 1),
    columns: names.map((name) => ({ name })),
    filterButtons: true,
  });
  addFormats(draft, view, last);
  draft.printAreas.push(area(0, 0, last, at.motivation));
  return draft.plan(view, 'brister', { rows: layout.first, columns: 0 }, layout.header);
}

/** "Delår 2026, … 31 öppna brister: 7 fel, 16 varningar och 8 upplysningar. 1 är godkänd." */
function putOpenLine(draft: SheetDraft, view: RunView, { fel, varning, info, approved }: OpenCounts): void {
  const { t } = view;
  const phrase = t.brister.open;
  const approvedColumn = tableColumn('MK_Brister', t.brister.columns.approved);
  const openOf = (severity: Severity): string =>
    `COUNTIFS(${tableColumn('MK_Brister', t.brister.columns.severity)},${quoted(severityText(view, severity))},${approvedColumn},${quoted(`<>${t.yes}`)})`;
  const formulas = { errors: openOf('fel'), warnings: openOf('varning'), notices: openOf('info') };
  const before = `${view.periodSentence} `;
  draft.put(
    1,
    0,
    before +
      phraseText(phrase, { open: fel + varning + info, errors: fel, warnings: varning, notices: info, approved }),
    'subtitle',
    `${quoted(before)}&${phraseFormula(phrase, {
      ...formulas,
      open: `(${formulas.errors}+${formulas.warnings}+${formulas.notices})`,
      approved: `COUNTIFS(${approvedColumn},${quoted(t.yes)})`,
    })}`,
  );
}

/** What the three severities mean, each in a cell that says its symbol and word. */
function putLegend(draft: SheetDraft, view: RunView): void {
  const { legend } = view.t.brister;
  draft.put(
    3,
    0,
    (['fel', 'varning', 'info'] as const).map((each) => `${severityText(view, each)} ${legend[each]}`).join(' '),
    'text',
  );
}

function severityText({ t }: RunView, severity: Severity): string {
  return `${severitySymbols[severity]} ${t.severity[severity]}`;
}

/** The sheet is evidence also when nothing is wrong. */
function putNone(draft: SheetDraft, view: RunView, rules: number): void {
  const { chain } = view.consolidation;
  const sheets = new Set(chain.rows.map((row) => row.sheet)).size;
  for (let i = 0; i < layout.columns; i++)
    draft.put(
      layout.first,
      i,
      i === at.todo ? view.t.brister.none(chain.rows.length, sheets, rules) : null,
      i === at.approved ? 'inputChoice' : i === at.motivation ? 'inputText' : 'cellWrapped',
    );
}

function columnsOf(view: RunView, rows: readonly BriefRow[], todo: Todo): ColumnSource[] {
  const text = (style: string, read: (row: BriefRow) => string | null): ColumnSource => ({
    kind: 'text',
    style,
    text: (i) => read(rows[i] as BriefRow),
  });
  const word = (style: string, read: (row: BriefRow) => string | null): ColumnSource => {
    const words = new Words(new Int32Array(rows.length), []);
    for (let i = 0; i < rows.length; i++) words.put(i, read(rows[i] as BriefRow));
    return { kind: 'word', style, words: words.words, at: words.at };
  };
  const severities = {
    fel: severityText(view, 'fel'),
    varning: severityText(view, 'varning'),
    info: severityText(view, 'info'),
  };
  return [
    word('cell', ({ finding }) => severities[finding.severity]),
    word('cell', ({ finding }) => finding.code),
    word('copiedWrapped', ({ finding }) => committeeOf(view, finding)),
    { kind: 'link', style: 'link', links: linkCells(rows.map(({ finding }) => findingPlace(view, finding))) },
    word('copiedWrapped', ({ finding }) => goalsOf(view, finding)),
    text('copiedWrapped', ({ finding }) => todo(finding)),
    word('inputChoice', ({ approval }) => (approval ? view.t.yes : null)),
    text('inputText', ({ approval }) => approval?.motivation || null),
    text('quietCell', ({ finding }) => findingId(finding.key)),
  ];
}

type Todo = (finding: Finding) => string;

/** Remembers the last answer: a row's height is asked for just before its cells. */
function ofLast<In, Out>(make: (of: In) => Out): (of: In) => Out {
  let last: { readonly of: In; readonly made: Out } | null = null;
  return (of) => (last?.of === of ? last : (last = { of, made: make(of) })).made;
}

function todoOf({ t, language }: RunView, finding: Finding): string {
  const text = findingText(finding, language);
  return finding.code === 'MK106' ? `${t.brister.inherited} ${text}` : text;
}

function committeeOf(view: RunView, { committee, goalId, sheet }: Finding): string | null {
  return committee ?? (goalId !== null || sheet === null ? view.t.committees.whole : null);
}

/** The KF-mål that a finding touches; "saknas" when its row's link is broken. */
function goalsOf(view: RunView, { goalId, goalIds, code, row }: Finding): string | null {
  if (goalId !== null) return goalId;
  if (goalIds.length > 0) return goalIds.join(', ');
  return row !== null && !code.startsWith('MK2') && !code.startsWith('MK6') ? view.t.underlag.noGoal : null;
}

function heightOf(view: RunView, rows: readonly BriefRow[], todo: Todo): (i: number) => number {
  const ofCommittee = lineCounter(briefWidths[at.committee]);
  const ofGoal = lineCounter(briefWidths[at.goal]);
  return (i) => {
    const { finding, approval } = rows[i] as BriefRow;
    const place = findingPlace(view, finding);
    return rowHeight(
      Math.max(
        linesOf(todo(finding), briefWidths[at.todo]),
        place ? linesOf(shownLink(place), briefWidths[at.place]) : 1,
        ofCommittee(committeeOf(view, finding) ?? ''),
        approval ? linesOf(approval.motivation, briefWidths[at.motivation], 10) : 1,
        ofGoal(goalsOf(view, finding) ?? ''),
      ),
    );
  };
}

function addFormats(draft: SheetDraft, view: RunView, last: number): void {
  const approved = `$${a1(layout.first, at.approved)}`;
  const motivation = `$${a1(layout.first, at.motivation)}`;
  const yes = `${approved}=${quoted(view.t.yes)}`;
  draft.conditionalFormats.push(
    {
      area: area(layout.first, 0, last, at.todo),
      formula: yes,
      format: { colour: palette.muted },
      stopIfTrue: true,
    },
    ...severityFormats(area(layout.first, at.severity, last, at.severity)),
    {
      area: area(layout.first, at.motivation, last, at.motivation),
      formula: `AND(${yes},${motivation}="")`,
      format: { fill: statusColours.delvis.tint, border: { style: 'thin', colour: palette.attention } },
    },
  );
  draft.validations.push({
    area: area(layout.first, at.approved, last, at.approved),
    list: `"${view.t.yes}"`,
    errorTitle: view.t.brister.choose.title,
    errorMessage: view.t.brister.choose.message,
  });
}
