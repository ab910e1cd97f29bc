import { Button } from '@fluentui/react-components';

interface FooterProps {
  readonly label: string;
  /** Filled when it is the next thing to do. */
  readonly isPrimary: boolean;
  readonly note: string;
  /** Nothing can be begun now; `note` says why. */
  readonly isDisabled?: boolean;
  readonly onMain: () => void;
  /** What was just done; "" for nothing. Also said by the live region, so it is for the eyes. */
  readonly told: string;
}

/** The one main action, always in sight, and what it will do or has done. */
export function PaneFooter({ label, isPrimary, note, isDisabled = false, onMain, told }: FooterProps) {
  return (
    <footer className="mk-footer">
      {told !== '' && (
        <p className="mk-told" aria-hidden="true">
          {told}
        </p>
      )}
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        className="mk-wide"
        disabledFocusable={isDisabled}
        onClick={onMain}
      >
        {label}
      </Button>
      {note !== '' && <p className="mk-quiet">{note}</p>}
    </footer>
  );
}
