import { Field, Switch } from '@fluentui/react-components';
import { usePaneTools } from '../../pane-context.ts';
import type { PortRun } from '../../port.ts';
import type { Operations } from '../../use-operations.ts';

interface MarksProps {
  readonly run: PortRun;
  /** Our sheets are in the workbook: then the marks come and go at once. */
  readonly isWritten: boolean;
  readonly operations: Operations;
}

/** Whether cells with findings are coloured in the sheets, now and at every later run. */
export function MarksSwitch({ run, isWritten, operations }: MarksProps) {
  const { w, port, tell } = usePaneTools();
  const choose = (isOn: boolean) =>
    operations.act(
      'setMarks',
      () => port.setMarks(isOn, operations.quietRequest()),
      () => {
        operations.dispatch({ type: 'marks', isOn });
        tell(isOn ? (isWritten ? w.marks.on : w.marks.later) : w.marks.off);
      },
    );
  return (
    <Field className="mk-marks" hint={w.marks.hint}>
      <Switch label={w.marks.label} checked={run.hasMarks} onChange={(_, { checked }) => choose(checked)} />
    </Field>
  );
}
