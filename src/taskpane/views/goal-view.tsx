import { Link } from '@fluentui/react-components';
import { formatPercent } from '../../core/i18n/index.ts';
import type { SubGoal } from '../../core/model/chain.ts';
import type { PeriodKind } from '../../core/model/period.ts';
import type { Status } from '../../core/model/status.ts';
import { a1 } from '../../core/workbook/cell-ref.ts';
import type { GoalLine } from '../figures.ts';
import { StatusIcon } from '../icons/status-icon.tsx';
import { usePaneTools } from '../pane-context.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Heading } from '../parts/heading.tsx';
import type { PortRun } from '../port.ts';

interface GoalProps {
  readonly run: PortRun;
  readonly line: GoalLine;
  readonly focus: number;
  readonly onBack: () => void;
}

/** One KF-mål: its whole text, how it is assessed, what is missing, and every delmål with its place. */
export function GoalView({ run, line, focus, onBack }: GoalProps) {
  const { w, t, language } = usePaneTools();
  const { chain, rollup, settings } = run.consolidation;
  const { goal, result, status } = line;
  const names = t.statusAt[chain.period.kind];
  const own = chain.subGoals.filter((subGoal) => subGoal.goalIds.includes(goal.id));
  const committees = [...new Set(own.map(({ committee }) => committee))];
  return (
    <>
      <BackButton label={w.goal.back} onBack={onBack} />
      <Heading focus={focus}>{`${goal.id} ${line.shortName}`}</Heading>
      <p>{goal.text}</p>
      <p className="mk-status-line">
        <StatusIcon status={status} />
        <b>{names[status]}</b>
      </p>
      {result.calculated !== null && <p className="mk-quiet">{w.goal.calculated(names[result.calculated])}</p>}
      {result.board !== null && <p className="mk-quiet">{w.goal.board(names[result.board])}</p>}
      <h3>{w.goal.missing}</h3>
      <p>{missingText()}</p>
      <h3>{w.goal.contributors}</h3>
      {committees.map((committee) => (
        <section key={committee}>
          <h4 className="mk-h4">{committee}</h4>
          <ul className="mk-list">
            {own
              .filter((subGoal) => subGoal.committee === committee)
              .map((subGoal) => (
                <SubGoalItem
                  key={subGoal.id}
                  subGoal={subGoal}
                  kind={chain.period.kind}
                  status={rollup.subGoals[subGoal.id]?.status ?? 'kanEjBedomas'}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );

  function missingText(): string {
    const { uppfyllt, delvis, ej, kanEjBedomas } = result.counts;
    const assessed = uppfyllt + delvis + ej;
    const applying = assessed + kanEjBedomas;
    if (own.length === 0) return w.goal.noSubGoals;
    const least = Math.max(1, Math.ceil(settings.thresholds.assessed * applying - 1e-9));
    const lacking = least - assessed;
    if (applying === 0 || lacking <= 0) return w.goal.nothingMissing;
    return w.goal.missingCount(lacking, formatPercent(settings.thresholds.assessed * 100, language));
  }
}

interface SubGoalProps {
  readonly subGoal: SubGoal;
  readonly kind: PeriodKind;
  readonly status: Status;
}

function SubGoalItem({ subGoal, kind, status }: SubGoalProps) {
  const { w, t, goTo } = usePaneTools();
  const first = subGoal.rows[0];
  const cell = first && a1(first.table.rowOf?.('delmal') ?? first.row, Math.max(0, first.table.columnOf('delmal')));
  const indicators = new Set(subGoal.rows.map(({ indicator }) => indicator ?? w.goal.noIndicator));
  return (
    <li className="mk-sub-goal">
      <StatusIcon status={status} />
      <span className="mk-name">
        <span className="mk-block">{subGoal.text}</span>
        <span className="mk-quiet mk-block">{`${t.statusAt[kind][status]} · ${[...indicators].join(', ')}`}</span>
        {cell && (
          <Link className="mk-block" onClick={() => goTo(subGoal.sheet.name, cell)}>
            {`${subGoal.sheet.name}!${cell}`}
          </Link>
        )}
      </span>
    </li>
  );
}
