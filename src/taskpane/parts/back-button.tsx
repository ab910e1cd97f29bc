import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';

export function BackButton({ label, onBack }: { readonly label: string; readonly onBack: () => void }) {
  return (
    <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} className="mk-back">
      {label}
    </Button>
  );
}
