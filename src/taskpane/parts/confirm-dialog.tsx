import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { usePaneTools } from '../pane-context.ts';

/** Asks before something of ours is taken away. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly body: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}) {
  const { w } = usePaneTools();
  const yes = () => {
    props.onClose();
    props.onYes();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={props.onClose}>
      <DialogSurface className="mk-dialog">
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>{props.body}</DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{w.dialog.cancel}</Button>
            <Button appearance="primary" onClick={yes}>
              {w.dialog.remove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
