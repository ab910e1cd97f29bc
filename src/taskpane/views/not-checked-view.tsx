import { Button } from '@fluentui/react-components';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';

/** Översikt and Brister before anything but the beginning of the sheets is read: no figures to show yet. */
export function NotCheckedView({ focus, onCheck }: { readonly focus: number; readonly onCheck: () => void }) {
  const { w } = usePaneTools();
  return (
    <>
      <Heading focus={focus}>{w.notChecked.title}</Heading>
      <p>{w.notChecked.body}</p>
      <Button className="mk-wide" onClick={onCheck}>
        {w.notChecked.check}
      </Button>
    </>
  );
}
