import { Button } from '@fluentui/react-components';

interface FooterProps {
  readonly label: string;
  /** Filled when it is the next thing to do. */
  readonly isPrimary: boolean;
  readonly note: string;
  readonly onMain: () => void;
}

/** The one main action, always in sight, and what it will do or has done. */
export function PaneFooter({ label, isPrimary, note, onMain }: FooterProps) {
  return (
    <footer className="mk-footer">
      <Button appearance={isPrimary ? 'primary' : 'secondary'} className="mk-wide" onClick={onMain}>
        {label}
      </Button>
      {note !== '' && <p className="mk-quiet">{note}</p>}
    </footer>
  );
}
