import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Checkbox } from '@fluentui/react-components';
import type { Settings } from '../../../core/model/settings.ts';
import { shortNames } from '../../../core/report/short-name.ts';
import { usePaneTools } from '../../pane-context.ts';
import type { PortRun } from '../../port.ts';

type Expected = Settings['expected'];

interface ExpectedProps {
  readonly run: PortRun;
  readonly expected: Expected;
  readonly onExpected: (expected: Expected) => void;
}

/** Which committees each KF-mål waits for. */
export function ExpectedList({ run, expected, onExpected }: ExpectedProps) {
  const { w } = usePaneTools();
  const { register, committees } = run.consolidation.chain;
  const names = shortNames(register.goals);
  const toggled = (goalId: string, committee: string): Expected => {
    const before = expected[goalId] ?? [];
    const after = before.includes(committee) ? before.filter((one) => one !== committee) : [...before, committee];
    const others = Object.entries(expected).filter(([id]) => id !== goalId);
    return Object.fromEntries(after.length > 0 ? [...others, [goalId, after]] : others);
  };
  return (
    <>
      <h3>{w.expected.heading}</h3>
      <p className="mk-quiet">{w.expected.intro}</p>
      <Accordion multiple collapsible>
        {register.goals.map(({ id }, i) => {
          const chosen = expected[id] ?? [];
          // Somebody expected who has no rows at all must still be there to untick.
          const all = [...new Set([...committees, ...chosen])];
          return (
            <AccordionItem key={id} value={id} className="mk-sheet">
              <AccordionHeader as="h4" size="small" expandIconPosition="end">
                <span className="mk-name">{w.expected.goal(id, names[i] as string, chosen.length)}</span>
              </AccordionHeader>
              <AccordionPanel className="mk-panel">
                {all.map((committee) => (
                  <Checkbox
                    key={committee}
                    className="mk-check"
                    label={committee}
                    checked={chosen.includes(committee)}
                    onChange={() => onExpected(toggled(id, committee))}
                  />
                ))}
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </>
  );
}
