import { Badge, Link } from '@fluentui/react-components';
import { statuses } from '../../core/model/status.ts';
import { formatPercent } from '../../core/i18n/index.ts';
import { barLabel, type Figures, type GoalLine } from '../figures.ts';
import { SeverityIcon } from '../icons/severity-icon.tsx';
import { StatusIcon } from '../icons/status-icon.tsx';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';
import { StatusBar } from '../parts/status-bar.tsx';
import type { PortRun } from '../port.ts';
import { isGoalSheet } from '../state/goal-sheet.ts';
import { opens } from '../use-focus-return.ts';

export interface OverviewProps {
  readonly run: PortRun;
  readonly figures: Figures;
  readonly focus: number;
  /** Our sheets are in the workbook and hold this run. */
  readonly isWritten: boolean;
  readonly onGoal: (id: string) => void;
  readonly onFindings: () => void;
}

/** The result in one glance: the sentence, how much it rests on, what is wrong, and each KF-mål. */
export function OverviewView(props: OverviewProps) {
  const { run, figures, focus, isWritten, onGoal } = props;
  const { w, t, language, goTo } = usePaneTools();
  const { kind } = run.consolidation.chain.period;
  const { total } = run.consolidation.rollup;
  const least = formatPercent(run.consolidation.settings.thresholds.assessed * 100, language);
  return (
    <>
      <Heading focus={focus}>{figures.sentence}</Heading>
      <StatusBar counts={figures.goalCounts} label={barLabel(figures, run, language)} />
      <ul className="mk-key">
        {statuses
          .filter((status) => status !== 'ejAktuell' || figures.goalCounts.ejAktuell > 0)
          .map((status) => (
            <li key={status}>
              <StatusIcon status={status} />
              <span>{t.statusShort[kind][status]}</span>
              <b>{figures.goalCounts[status]}</b>
            </li>
          ))}
      </ul>
      <p className="mk-quiet">
        {figures.sentence === w.overview.none
          ? w.overview.noneWhy(figures.assessed, figures.applying, least)
          : w.overview.share(figures.assessed, figures.applying, figures.share, total.ejAktuell)}
      </p>
      {figures.sentence === w.overview.none && (
        <Link as="button" onClick={props.onFindings}>
          {w.overview.showMissing}
        </Link>
      )}
      <p className="mk-quiet">{w.overview.broken(figures.brokenLinks, figures.withoutIndicator)}</p>
      <FindingsCard {...props} />
      <div className="mk-row-between">
        <h3>{w.overview.goals}</h3>
        {isWritten && <Link onClick={() => goTo(run.goalSheet, null)}>{w.overview.openSheet}</Link>}
      </div>
      <ul className="mk-list">
        {figures.goals.map((line) => (
          <li key={line.goal.id}>
            <GoalButton line={line} word={t.statusShort[kind][line.status]} onOpen={() => onGoal(line.goal.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FindingsCard({ run, figures, onFindings }: OverviewProps) {
  const { w, t } = usePaneTools();
  const { fel, varning, info } = figures.severities;
  if (figures.findings.length === 0) {
    const { chain } = run.consolidation;
    const checked = w.overview.checked(chain.rows.length, chain.sheets.filter(isGoalSheet).length, run.ruleCount);
    return (
      <p className="mk-card mk-card-info">
        <span>
          <b className="mk-block">{w.overview.noFindings}</b>
          <span className="mk-quiet">{checked}</span>
        </span>
      </p>
    );
  }
  const parts = [
    ...(fel > 0 ? [t.errors(fel)] : []),
    ...(varning > 0 ? [t.warnings(varning)] : []),
    ...(fel + varning === 0 ? [t.notices(info)] : []),
  ];
  const worst = fel > 0 ? 'fel' : varning > 0 ? 'varning' : 'info';
  const { count, goals } = figures.deciding;
  return (
    <button type="button" className={`mk-card mk-card-${worst}`} onClick={onFindings}>
      <SeverityIcon severity={worst} />
      <span>
        <b className="mk-block">{w.overview.findings(parts)}</b>
        {count > 0 && <span className="mk-quiet">{w.overview.decides(count, goals)}</span>}
      </span>
      <span className="mk-next" aria-hidden="true" />
    </button>
  );
}

function GoalButton(props: { readonly line: GoalLine; readonly word: string; readonly onOpen: () => void }) {
  const { w } = usePaneTools();
  const { goal, shortName, status, result } = props.line;
  return (
    <button type="button" className="mk-goal" {...opens({ kind: 'goal', goalId: goal.id })} onClick={props.onOpen}>
      <StatusIcon status={status} />
      <b className="mk-nr">{goal.id}</b> <span className="mk-name">{shortName}</span>{' '}
      {result.board !== null && (
        <Badge appearance="outline" color="informative" role="img" aria-label={w.overview.boardLong}>
          {w.overview.board}
        </Badge>
      )}{' '}
      <span className="mk-word">{result.status === null ? w.overview.noSubGoals : props.word}</span>
    </button>
  );
}
